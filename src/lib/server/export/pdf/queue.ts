import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PageModel } from '#lib/reports/page-model.ts';
import type { Report, ReportInput } from '#lib/reports/report.ts';
import { projectRoot } from '#lib/server/project-root.ts';

/** What a report is made from, without the code lists: the worker has its own. */
export type PlainInput = Omit<ReportInput, 'codelists'>;

export type PdfTask = { id: number } & (
	| { model: PageModel }
	/** observations of the report that follows: sent by the handful, since copying thousands takes long */
	| { part: PlainInput['observations'] }
	/** the report is put together in the worker too, unless it has more rows than `mostRows`; with `keep` its pages come back packed */
	| { input: PlainInput; mostRows: number; keep: boolean }
);

/** A drawn document; of a report put together in the worker also what it holds, in few words: they are copied too. */
export interface Drawn {
	bytes: Uint8Array;
	report: { counts: Report['counts']; subject: string; packed: string | null } | null;
}

export type PdfReply = { id: number } & (
	{ progress: number } | { drawn: Drawn } | { tooManyRows: number } | { error: string }
);

/** More rows than pages are good for. */
export class TooManyRows extends Error {
	readonly rows: number;

	constructor(rows: number) {
		super(`too many rows for pages: ${rows}`);
		this.rows = rows;
	}
}

/** Observations copied to the worker at once. */
const PART = 200;
/** Reports waiting at once; more are refused rather than piled up. */
const LONGEST_QUEUE = 20;
/** A worker that has had nothing to do for so long is let go. */
const IDLE_MS = 60_000;

/** The queue is full: the caller may try again. */
export class PdfBusy extends Error {}

/** The report was called off before it was drawn. */
export class PdfCancelled extends Error {}

/** How a report is followed: `progress` gets the part done, 0 to 1; `signal` calls it off. */
export interface Follow {
	progress?: ((part: number) => void) | undefined;
	signal?: AbortSignal | undefined;
}

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
	// an error between two tasks ends the worker, not the server; one during a task is told to who waits
	opened.on('error', () => {
		if (worker === opened) worker = null;
	});
	// a waiting worker must not keep the program from ending
	opened.unref();
	opened.once('exit', () => {
		if (worker === opened) worker = null;
	});
	worker = opened;
	return opened;
}

type Work = { model: PageModel } | { input: PlainInput; mostRows: number; keep: boolean };

/** Sends the observations ahead in parts, answering others in between; returns the work without them. */
async function sendAhead(to: Worker, id: number, work: Work): Promise<Work> {
	if (!('input' in work)) return work;
	const { observations } = work.input;
	for (let at = 0; at < observations.length; at += PART) {
		to.postMessage({ id, part: observations.slice(at, at + PART) } satisfies PdfTask);
		await setImmediate();
	}
	return { ...work, input: { ...work.input, observations: [] } };
}

async function run(whole: Work, { progress, signal }: Follow): Promise<Drawn> {
	if (signal?.aborted) throw new PdfCancelled('pdf called off');
	clearTimeout(idle);
	const current = openWorker();
	const id = nextId++;
	current.ref();
	const work = await sendAhead(current, id, whole);
	return new Promise<Drawn>((resolve, reject) => {
		const settle = (end: () => void) => {
			current.off('message', onMessage);
			current.off('error', onError);
			current.off('exit', onExit);
			signal?.removeEventListener('abort', onAbort);
			current.unref();
			end();
		};
		const onMessage = (reply: PdfReply) => {
			if (reply.id !== id) return;
			if ('progress' in reply) progress?.(reply.progress);
			else if ('drawn' in reply) settle(() => resolve(reply.drawn));
			else if ('tooManyRows' in reply) settle(() => reject(new TooManyRows(reply.tooManyRows)));
			else settle(() => reject(new Error(`pdf not made: ${reply.error}`)));
		};
		const onError = (error: Error) =>
			settle(() => {
				worker = null;
				reject(new Error(`pdf not made: ${error.message}`, { cause: error }));
			});
		const onExit = () => settle(() => reject(new Error('pdf not made: worker ended')));
		// a drawing cannot be stopped half way; the next report gets a worker of its own
		const onAbort = () =>
			settle(() => {
				if (worker === current) worker = null;
				void current.terminate();
				reject(new PdfCancelled('pdf called off'));
			});
		current.on('message', onMessage);
		current.on('error', onError);
		current.on('exit', onExit);
		signal?.addEventListener('abort', onAbort);
		if (signal?.aborted) return onAbort();
		current.postMessage({ id, ...work } satisfies PdfTask);
	}).finally(() => {
		idle = setTimeout(() => void worker?.terminate(), IDLE_MS);
		idle.unref();
	});
}

async function queued(work: Work, follow: Follow): Promise<Drawn> {
	if (waiting >= LONGEST_QUEUE) throw new PdfBusy('pdf queue is full');
	waiting++;
	const mine = last.then(() => run(work, follow));
	last = mine.catch(() => undefined);
	try {
		return await mine;
	} finally {
		waiting--;
	}
}

/**
 * Draws a page model as PDF in the worker thread, one report at a time, so that the server keeps answering.
 *
 * out     the bytes of the file
 * errors  PdfBusy when too many wait; PdfCancelled; an Error when the model cannot be drawn
 */
export async function drawPdf(model: PageModel, follow: Follow = {}): Promise<Uint8Array> {
	return (await queued({ model }, follow)).bytes;
}

/**
 * Puts a report together and draws it, both in the worker.
 *
 * in      keep: give the pages back too, packed, so that they can be drawn again
 * out     bytes, counts, the packed page model
 * errors  TooManyRows; else as `drawPdf`
 */
export async function drawReport(
	input: PlainInput,
	options: { mostRows: number; keep: boolean },
	follow: Follow = {},
): Promise<Drawn & { report: NonNullable<Drawn['report']> }> {
	const drawn = await queued({ input, ...options }, follow);
	if (!drawn.report) throw new Error('pdf not made: no report came back');
	return { ...drawn, report: drawn.report };
}

/** Ends the worker at once, for tests and for the end of the program. */
export async function closePdfWorker(): Promise<void> {
	clearTimeout(idle);
	await worker?.terminate();
	worker = null;
}
