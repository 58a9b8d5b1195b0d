import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PageModel } from '#lib/reports/page-model.ts';
import { projectRoot } from '#lib/server/project-root.ts';

export interface PdfTask {
	id: number;
	model: PageModel;
}

export type PdfReply = { id: number } & ({ progress: number } | { bytes: Uint8Array } | { error: string });

/** Reports waiting at once; more are refused rather than piled up. */
const LONGEST_QUEUE = 20;
/** A worker that has had nothing to do for so long is let go. */
const IDLE_MS = 60_000;

/** The queue is full: the caller may try again. */
export class PdfBusy extends Error {}

let worker: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
let nextId = 1;

function openWorker(): Worker {
	if (worker) return worker;
	const opened = new Worker(path.join(projectRoot(), 'src/workers/pdf.ts'), {
		execArgv: ['--disable-warning=ExperimentalWarning'],
		resourceLimits: { maxOldGenerationSizeMb: 1024 },
	});
	// a waiting worker must not keep the program from ending
	opened.unref();
	opened.once('exit', () => {
		if (worker === opened) worker = null;
	});
	worker = opened;
	return opened;
}

function run(model: PageModel, progress?: (part: number) => void): Promise<Uint8Array> {
	clearTimeout(idle);
	const current = openWorker();
	const id = nextId++;
	current.ref();
	return new Promise<Uint8Array>((resolve, reject) => {
		const settle = (end: () => void) => {
			current.off('message', onMessage);
			current.off('error', onError);
			current.off('exit', onExit);
			current.unref();
			end();
		};
		const onMessage = (reply: PdfReply) => {
			if (reply.id !== id) return;
			if ('progress' in reply) progress?.(reply.progress);
			else if ('bytes' in reply) settle(() => resolve(reply.bytes));
			else settle(() => reject(new Error(`pdf not made: ${reply.error}`)));
		};
		const onError = (error: Error) =>
			settle(() => {
				worker = null;
				reject(new Error(`pdf not made: ${error.message}`, { cause: error }));
			});
		const onExit = () => settle(() => reject(new Error('pdf not made: worker ended')));
		current.on('message', onMessage);
		current.on('error', onError);
		current.on('exit', onExit);
		current.postMessage({ id, model } satisfies PdfTask);
	}).finally(() => {
		idle = setTimeout(() => void worker?.terminate(), IDLE_MS);
		idle.unref();
	});
}

/**
 * Draws a page model as PDF in the worker thread, one report at a time, so that the server keeps answering.
 *
 * in      model; progress gets the part drawn, 0 to 1
 * out     the bytes of the file
 * errors  PdfBusy when too many wait; an Error when the model cannot be drawn
 */
export async function drawPdf(model: PageModel, progress?: (part: number) => void): Promise<Uint8Array> {
	if (waiting >= LONGEST_QUEUE) throw new PdfBusy('pdf queue is full');
	waiting++;
	const mine = last.then(() => run(model, progress));
	last = mine.catch(() => undefined);
	try {
		return await mine;
	} finally {
		waiting--;
	}
}

/** Ends the worker at once, for tests and for the end of the program. */
export async function closePdfWorker(): Promise<void> {
	clearTimeout(idle);
	await worker?.terminate();
	worker = null;
}
