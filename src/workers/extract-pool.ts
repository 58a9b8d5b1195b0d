import { Worker } from 'node:worker_threads';
import { compileCacheFolder } from '#lib/server/compile-cache.ts';
import type { Reply } from '../cli/jsonl.ts';

interface Task {
	lines: string[];
	resolve: (replies: Reply[]) => void;
	reject: (cause: Error) => void;
}

interface Thread {
	worker: Worker;
	/** batches sent and not yet answered */
	open: Map<number, Task>;
}

/** Batches a thread holds: one at work, one at hand, so that it never waits for the next. */
const AT_HAND = 2;

/**
 * Threads that answer lines of articles. A batch waits until a thread is nearly done with what it has, so that a slow batch or a
 * busy core keeps no other waiting; the answers are those of one thread, since each line is read by itself.
 */
export class ExtractPool {
	readonly #threads: Thread[];
	readonly #waiting: Task[] = [];
	#next = 0;

	/** Starts `size` threads (1 or more). */
	constructor(size: number) {
		this.#threads = Array.from({ length: Math.max(1, size) }, () => this.#start());
	}

	get size(): number {
		return this.#threads.length;
	}

	#start(): Thread {
		// a thread does not share what its process keeps of the compiled sources: it is told of it as a process is
		const env = { ...process.env, NODE_COMPILE_CACHE: compileCacheFolder() };
		const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), { env });
		const thread: Thread = { worker, open: new Map() };
		worker.on('message', (reply: { id: number; replies: Reply[] }) => {
			thread.open.get(reply.id)?.resolve(reply.replies);
			thread.open.delete(reply.id);
			const task = this.#waiting.shift();
			if (task) this.#give(thread, task);
		});
		const fail = (cause: Error) => {
			for (const task of [...thread.open.values(), ...this.#waiting.splice(0)]) task.reject(cause);
			thread.open.clear();
		};
		worker.on('error', (cause: unknown) => fail(cause instanceof Error ? cause : new Error(String(cause))));
		worker.on('exit', (code) => fail(new Error(`extraction thread ended with code ${code}`)));
		return thread;
	}

	#give(thread: Thread, task: Task): void {
		const id = this.#next++;
		thread.open.set(id, task);
		thread.worker.postMessage({ id, lines: task.lines });
	}

	/** Answers one batch of lines, in their order. Rejects when a thread dies. */
	run(lines: string[]): Promise<Reply[]> {
		let least = this.#threads[0] as Thread;
		for (const t of this.#threads) if (t.open.size < least.open.size) least = t;
		return new Promise((resolve, reject) => {
			const task = { lines, resolve, reject };
			if (least.open.size < AT_HAND) this.#give(least, task);
			else this.#waiting.push(task);
		});
	}

	/** Ends the threads; open batches are rejected. */
	async close(): Promise<void> {
		await Promise.all(this.#threads.map((t) => t.worker.terminate()));
	}
}
