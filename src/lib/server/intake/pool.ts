import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Observation } from '#lib/core/observation/types.ts';
import { compileCacheFolder } from '../compile-cache.ts';
import { projectRoot } from '../project-root.ts';
import { LIMITS } from './limits.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import type { AgainTask, ReadAnswer, ReadFile, ReadHead, ReadTask, Task } from './task.ts';

const WATCH_MS = 50;
/** Files sent to a process before it has answered, for an import: it need not wait while the parent writes. */
export const IMPORT_DEPTH = 400;
/** A process is replaced after this many files, and when it rests with more than this much memory. */
const FILES_EACH = 20_000;
const RESTING_MEMORY = 250_000_000;
/** A process with nothing to do for this long is let go. */
const IDLE_MS = 30_000;
/** Heap of the parsing process; the rest of its allowance is for bytes outside the heap. */
const HEAP_MB = 220;
/** Room for young objects, kept small: what lies in it as rubbish counts as memory too. */
const YOUNG_MB = 8;

interface Job {
	task: Task;
	resolve: (answer: ReadAnswer) => void;
	reject: (cause: unknown) => void;
}

/** The file found being read at one look, and the processor time its process had had by then. */
interface Watched {
	job: Job | undefined;
	since: number;
	processed: number | null;
}

/** Bytes of memory a process holds; null where the system does not tell. */
function residentMemory(pid: number): number | null {
	try {
		return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4_096;
	} catch {
		return null;
	}
}

/** Milliseconds of processor time a process has had; null where the system does not tell. */
function processorMs(pid: number): number | null {
	try {
		// the name in brackets may hold spaces; user and system time are the 14th and 15th field, in hundredths
		const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return null;
	}
}

/** One parsing process and the files it was sent; it reads them one after another. */
class Parser {
	private child: ChildProcess | null = null;
	private ready = false;
	/** sent, or waiting for the process to start; the first is the one being read */
	private readonly jobs: Job[] = [];
	private readonly depth: number;
	private watched: Watched | null = null;
	private watch: NodeJS.Timeout | undefined;
	private idle: NodeJS.Timeout | undefined;
	private done = 0;
	/** takes no more files; ended when it has answered */
	private retiring = false;
	private readonly onFree: (unread: Job[]) => void;

	/** `onFree` is told of room, and given the files that a lost process had not begun to read. */
	constructor(depth: number, onFree: (unread: Job[]) => void) {
		this.depth = depth;
		this.onFree = onFree;
	}
	/** Files it can take now. */
	get room(): number {
		return this.retiring ? 0 : this.depth - this.jobs.length;
	}
	run(job: Job): void {
		clearTimeout(this.idle);
		this.jobs.push(job);
		if (!this.child) this.start();
		else if (this.ready) this.send(job);
	}
	private start(): void {
		const entry = path.join(projectRoot(), 'src/workers/parse.ts');
		const child = fork(entry, [], {
			execArgv: [
				'--disable-warning=ExperimentalWarning',
				`--max-old-space-size=${HEAP_MB}`,
				`--max-semi-space-size=${YOUNG_MB}`,
			],
			serialization: 'advanced',
			// what a parser prints is never a line of the server's log
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			// nothing of the parent's environment is the parser's business
			env: {
				PATH: process.env.PATH,
				TZ: 'Asia/Ho_Chi_Minh',
				NODE_ENV: 'production',
				NODE_COMPILE_CACHE: compileCacheFolder(),
			},
		});
		this.child = child;
		child.on('message', (message: ReadAnswer | 'ready') => {
			if (child !== this.child) return;
			if (message !== 'ready') return this.end(message);
			this.ready = true;
			for (const job of this.jobs) this.send(job);
		});
		child.on('error', () => this.lost(child, 'damaged'));
		// unlike `exit`, `close` comes after the answers still under way; out of heap ends the process by a signal or code 134
		child.on('close', (code, signal) =>
			this.lost(child, signal === 'SIGABRT' || code === 134 ? 'too-much-memory' : 'damaged'),
		);
	}
	private send(job: Job): void {
		this.child?.send(job.task);
		this.begin();
	}
	/** Looks from time to time at the file being read, whichever it is by then: a look for each file costs too much. */
	private begin(): void {
		this.watch ??= setInterval(() => {
			const used = this.resident();
			if (used > LIMITS.parseMemory) return this.kill('too-much-memory');
			if (used > RESTING_MEMORY && this.jobs.length > 1) this.retiring = true;
			const [job] = this.jobs;
			const now = performance.now();
			const processed = this.processed();
			if (!this.watched || this.watched.job !== job) this.watched = { job, since: now, processed };
			else if (this.isOverdue(this.watched, now, processed)) this.endOverdue(this.watched);
		}, WATCH_MS);
	}
	/** Its time is up: a machine busy with other things takes none of it. */
	private isOverdue(watched: Watched, now: number, processed: number | null): boolean {
		const had = watched.processed === null || processed === null ? null : processed - watched.processed;
		const waited = now - watched.since;
		return (had ?? waited) >= LIMITS.parseMs || waited >= LIMITS.parseWaitMs;
	}
	private endOverdue(watched: Watched): void {
		// this process may have been busy itself: an answer that has come is taken first
		setImmediate(() => {
			if (this.watched === watched && this.jobs[0] === watched.job) this.kill('too-slow');
		});
	}
	private processed(): number | null {
		return this.child?.pid ? processorMs(this.child.pid) : null;
	}
	private resident(): number {
		return (this.child?.pid && residentMemory(this.child.pid)) || 0;
	}
	private stopWatching(): void {
		clearInterval(this.watch);
		this.watch = undefined;
		this.watched = null;
	}
	private end(answer: ReadAnswer): void {
		const job = this.jobs.shift();
		if (++this.done >= FILES_EACH) this.retiring = true;
		if (this.jobs.length === 0) {
			this.stopWatching();
			if (this.retiring || this.resident() > RESTING_MEMORY) this.dismiss();
			else this.idle = setTimeout(() => this.dismiss(), IDLE_MS).unref();
		}
		if (job) {
			if ('refused' in answer) job.reject(new Refusal(answer.refused));
			else job.resolve(answer);
		}
		this.onFree([]);
	}
	/** The first file is at fault; those behind it were not begun. */
	private fail(code: RefusalCode): void {
		this.stopWatching();
		const [job, ...unread] = this.jobs.splice(0);
		job?.reject(new Refusal(code));
		this.onFree(unread);
	}
	private kill(code: RefusalCode): void {
		this.dismiss();
		this.fail(code);
	}
	private lost(child: ChildProcess, code: RefusalCode): void {
		if (child !== this.child) return;
		this.dismiss();
		this.fail(code);
	}
	dismiss(): void {
		clearTimeout(this.idle);
		const child = this.child;
		this.child = null;
		this.ready = false;
		this.retiring = false;
		this.done = 0;
		child?.kill('SIGKILL');
	}
	/** Ends the process; its files are refused as damaged. */
	close(): void {
		this.stopWatching();
		this.dismiss();
		for (const job of this.jobs.splice(0)) job.reject(new Refusal('damaged'));
	}
}

/** Reads files in processes of their own: two at a time, a hundred waiting, each within its time and memory. */
export class ParserPool {
	private waiting: Job[] = [];
	private readonly longest: number;
	/** files it takes at a time, those that wait with those being read; more are refused */
	readonly most: number;
	private readonly parsers: Parser[];

	/** `depth`: files a process is sent before it answers; one where people wait for their own file. */
	constructor(depth = 1) {
		// files of a process that was lost wait again beside the others
		this.longest = LIMITS.queue + (depth - 1) * LIMITS.parses;
		this.most = LIMITS.queue + depth * LIMITS.parses;
		this.parsers = Array.from(
			{ length: LIMITS.parses },
			() =>
				new Parser(depth, (unread) => {
					this.waiting = [...unread, ...this.waiting];
					this.next();
				}),
		);
	}
	private next(): void {
		while (this.waiting.length > 0) {
			const roomiest = this.parsers.reduce((a, b) => (b.room > a.room ? b : a));
			if (roomiest.room <= 0) return;
			roomiest.run(this.waiting.shift() as Job);
		}
	}
	/** errors  Refusal: what the file deserves, or too-slow, too-much-memory, queue-full */
	async read(file: ReadTask): Promise<ReadFile> {
		const answer = await this.ask({ file });
		if (!('file' in answer)) throw new Refusal('damaged');
		return answer.file;
	}
	/** The same; the whole of the reading is put into the file `keepAt`. */
	async readAside(file: ReadTask & { keepAt: string }): Promise<ReadHead> {
		const answer = await this.ask({ file });
		if (!('head' in answer)) throw new Refusal('damaged');
		return answer.head;
	}
	/** errors  Refusal: too-slow, too-much-memory, queue-full */
	async readAgain(again: AgainTask): Promise<Observation[]> {
		const answer = await this.ask({ again });
		if (!('again' in answer)) throw new Refusal('damaged');
		return answer.again;
	}
	private ask(task: Task): Promise<ReadAnswer> {
		return new Promise((resolve, reject) => {
			if (this.waiting.length >= this.longest) return reject(new Refusal('queue-full'));
			this.waiting.push({ task, resolve, reject });
			this.next();
		});
	}
	/** Ends the processes; files still being read are refused as damaged. */
	close(): void {
		for (const job of this.waiting.splice(0)) job.reject(new Refusal('damaged'));
		for (const parser of this.parsers) parser.close();
	}
}
