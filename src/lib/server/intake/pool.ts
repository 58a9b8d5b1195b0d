import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project-root.ts';
import { LIMITS } from './limits.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import type { ReadAnswer, ReadFile, ReadTask } from './task.ts';

const WATCH_MS = 50;
/** A process is replaced after this many files, and when it rests with more than this much memory. */
const FILES_EACH = 2_000;
const RESTING_MEMORY = 250_000_000;
/** A process with nothing to do for this long is let go. */
const IDLE_MS = 30_000;
/** Heap of the parsing process; the rest of its allowance is for bytes outside the heap. */
const HEAP_MB = 300;

interface Job {
	task: Omit<ReadTask, 'id'>;
	resolve: (read: ReadFile) => void;
	reject: (cause: unknown) => void;
}

/** Bytes of memory a process holds; null where the system does not tell. */
function residentMemory(pid: number): number | null {
	try {
		return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4_096;
	} catch {
		return null;
	}
}

/** One parsing process and the file it is reading. */
class Parser {
	private child: ChildProcess | null = null;
	private job: Job | null = null;
	private timer: NodeJS.Timeout | undefined;
	private watch: NodeJS.Timeout | undefined;
	private idle: NodeJS.Timeout | undefined;
	private done = 0;
	private readonly onFree: () => void;

	constructor(onFree: () => void) {
		this.onFree = onFree;
	}
	get free(): boolean {
		return this.job === null;
	}
	run(job: Job): void {
		clearTimeout(this.idle);
		this.job = job;
		if (this.child) return this.begin();
		const entry = path.join(projectRoot(), 'src/workers/parse.ts');
		const child = fork(entry, [], {
			execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${HEAP_MB}`],
			serialization: 'advanced',
			// what a parser prints is never a line of the server's log
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			// nothing of the parent's environment is the parser's business
			env: { PATH: process.env.PATH, TZ: 'Asia/Ho_Chi_Minh', NODE_ENV: 'production' },
		});
		this.child = child;
		child.on('message', (message: ReadAnswer | 'ready') => {
			if (message === 'ready') this.begin();
			else this.end(message);
		});
		child.on('error', () => this.lost(child, 'damaged'));
		// out of heap ends the process by a signal or code 134
		child.on('exit', (code, signal) =>
			this.lost(child, signal === 'SIGABRT' || code === 134 ? 'too-much-memory' : 'damaged'),
		);
	}
	private begin(): void {
		const { child, job } = this;
		if (!child || !job) return;
		this.timer = setTimeout(() => this.kill('too-slow'), LIMITS.parseMs);
		this.watch = setInterval(() => {
			const used = child.pid ? residentMemory(child.pid) : null;
			if (used !== null && used > LIMITS.parseMemory) this.kill('too-much-memory');
		}, WATCH_MS);
		child.send({ ...job.task, id: this.done });
	}
	private stopWatching(): void {
		clearTimeout(this.timer);
		clearInterval(this.watch);
	}
	private finish(settle: (job: Job) => void): void {
		this.stopWatching();
		const job = this.job;
		this.job = null;
		if (job) settle(job);
		this.onFree();
		if (this.free) this.idle = setTimeout(() => this.dismiss(), IDLE_MS).unref();
	}
	private end(answer: ReadAnswer): void {
		const used = this.child?.pid ? residentMemory(this.child.pid) : null;
		if (++this.done >= FILES_EACH || (used ?? 0) > RESTING_MEMORY) this.dismiss();
		this.finish((job) =>
			'read' in answer ? job.resolve(answer.read) : job.reject(new Refusal(answer.refused)),
		);
	}
	private kill(code: RefusalCode): void {
		this.dismiss();
		this.finish((job) => job.reject(new Refusal(code)));
	}
	private lost(child: ChildProcess, code: RefusalCode): void {
		if (child !== this.child) return;
		this.child = null;
		this.done = 0;
		this.finish((job) => job.reject(new Refusal(code)));
	}
	dismiss(): void {
		clearTimeout(this.idle);
		const child = this.child;
		this.child = null;
		this.done = 0;
		child?.kill('SIGKILL');
	}
}

/** Reads files in processes of their own: two at a time, a hundred waiting, each within its time and memory. */
export class ParserPool {
	private readonly waiting: Job[] = [];
	private readonly parsers: Parser[];

	constructor() {
		this.parsers = Array.from({ length: LIMITS.parses }, () => new Parser(() => this.next()));
	}
	private next(): void {
		for (const parser of this.parsers) {
			if (!parser.free) continue;
			const job = this.waiting.shift();
			if (!job) return;
			parser.run(job);
		}
	}
	/** errors  Refusal: what the file deserves, or too-slow, too-much-memory, queue-full */
	read(task: Omit<ReadTask, 'id'>): Promise<ReadFile> {
		return new Promise((resolve, reject) => {
			if (this.waiting.length >= LIMITS.queue) return reject(new Refusal('queue-full'));
			this.waiting.push({ task, resolve, reject });
			this.next();
		});
	}
	/** Ends the processes; files still being read are refused as damaged. */
	close(): void {
		for (const parser of this.parsers) parser.dismiss();
	}
}
