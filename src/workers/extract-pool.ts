import { Worker } from 'node:worker_threads';
import type { Reply } from '../cli/jsonl.ts';

interface Task {
	resolve: (replies: Reply[]) => void;
	reject: (cause: Error) => void;
}

interface Thread {
	worker: Worker;
	/** batches sent and not yet answered */
	open: Map<number, Task>;
}

/**
 * Threads that answer lines of articles. A batch goes to the thread with the fewest open ones;
 * the answers are those of one thread, since each line is read by itself.
 */
export class ExtractPool {
	readonly #threads: Thread[];
	#next = 0;

	/** Starts `size` threads (1 or more). */
	constructor(size: number) {
		this.#threads = Array.from({ length: Math.max(1, size) }, () => this.#start());
	}

	get size(): number {
		return this.#threads.length;
	}

	#start(): Thread {
		const worker = new Worker(new URL('./extract-worker.ts', import.meta.url));
		const thread: Thread = { worker, open: new Map() };
		worker.on('message', (reply: { id: number; replies: Reply[] }) => {
			thread.open.get(reply.id)?.resolve(reply.replies);
			thread.open.delete(reply.id);
		});
		const fail = (cause: Error) => {
			for (const task of thread.open.values()) task.reject(cause);
			thread.open.clear();
		};
		worker.on('error', (cause: unknown) => fail(cause instanceof Error ? cause : new Error(String(cause))));
		worker.on('exit', (code) => fail(new Error(`extraction thread ended with code ${code}`)));
		return thread;
	}

	/** Answers one batch of lines, in their order. Rejects when the thread dies. */
	run(lines: string[]): Promise<Reply[]> {
		let least = this.#threads[0] as Thread;
		for (const t of this.#threads) if (t.open.size < least.open.size) least = t;
		const id = this.#next++;
		return new Promise((resolve, reject) => {
			least.open.set(id, { resolve, reject });
			least.worker.postMessage({ id, lines });
		});
	}

	/** Ends the threads; open batches are rejected. */
	async close(): Promise<void> {
		await Promise.all(this.#threads.map((t) => t.worker.terminate()));
	}
}
