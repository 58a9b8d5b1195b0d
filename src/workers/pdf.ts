import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { codelists } from '#lib/codelists/index.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { toPages } from '#lib/reports/pages.ts';
import { buildReport } from '#lib/reports/report.ts';
import { TooManyRows, type Drawn, type PdfReply, type PdfTask } from '#lib/server/export/pdf/queue.ts';
import { packModel } from '#lib/server/export/packed.ts';
import { renderPdf } from '#lib/server/export/pdf/render.ts';

// requests come first: on Linux the priority is of this thread alone
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** Steps of progress told to the server: more would only be noise. */
const STEPS = 50;

const reply = (message: PdfReply) => parentPort?.postMessage(message);

/** Observations sent ahead of their report. */
let ahead: Observation[] = [];

async function draw(
	task: Exclude<PdfTask, { part: unknown }>,
	progress: (part: number) => void,
): Promise<Drawn> {
	if ('model' in task) return { bytes: await renderPdf(task.model, progress), report: null };
	const observations = ahead;
	ahead = [];
	const report = buildReport({ ...task.input, observations, codelists });
	if (report.sources.length > task.mostRows) throw new TooManyRows(report.sources.length);
	const model = toPages(report);
	const packed = task.keep ? packModel(model) : null;
	const bytes = await renderPdf(model, progress);
	return { bytes, report: { counts: report.counts, subject: report.head.subject, packed } };
}

parentPort?.on('message', (task: PdfTask) => {
	if ('part' in task) {
		ahead.push(...task.part);
		return;
	}
	let told = 0;
	const progress = (part: number) => {
		const step = Math.floor(part * STEPS);
		if (step > told) reply({ id: task.id, progress: (told = step) / STEPS });
	};
	draw(task, progress).then(
		(drawn) => reply({ id: task.id, drawn }),
		(error: unknown) => {
			if (error instanceof TooManyRows) reply({ id: task.id, tooManyRows: error.rows });
			else reply({ id: task.id, error: error instanceof Error ? error.message : String(error) });
		},
	);
});
