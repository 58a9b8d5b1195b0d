import { parentPort } from 'node:worker_threads';
import type { PdfReply, PdfTask } from '#lib/server/export/pdf/queue.ts';
import { renderPdf } from '#lib/server/export/pdf/render.ts';

/** Steps of progress told to the server: more would only be noise. */
const STEPS = 50;

const reply = (message: PdfReply) => parentPort?.postMessage(message);

parentPort?.on('message', (task: PdfTask) => {
	let told = 0;
	const progress = (part: number) => {
		const step = Math.floor(part * STEPS);
		if (step > told) reply({ id: task.id, progress: (told = step) / STEPS });
	};
	renderPdf(task.model, progress).then(
		(bytes) => reply({ id: task.id, bytes }),
		(error: unknown) => reply({ id: task.id, error: error instanceof Error ? error.message : String(error) }),
	);
});
