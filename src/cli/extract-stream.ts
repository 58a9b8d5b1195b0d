import { availableParallelism } from 'node:os';
import { ExtractPool } from '../workers/extract-pool.ts';
import { readLine } from './extract-line.ts';
import type { CliIo } from './io.ts';
import { batchesOf, tellReplies } from './jsonl.ts';

/** Lines answered here before threads are worth starting. */
const ALONE = 64;
const MAX_THREADS = 4;
/** Batches given out and not yet written, for each thread. */
const OPEN_PER_THREAD = 3;

export interface StreamOptions {
	threads?: number;
	alone?: number;
}

/**
 * Answers a stream of articles line by line, in order; a long one on several threads, with the same answers.
 * A line is answered as soon as it and those before it are read: a caller may wait for each.
 *
 * out  exit code: 0; 1 when some line was refused
 */
export async function extractStream(io: CliIo, options: StreamOptions = {}): Promise<number> {
	const threads = options.threads ?? Math.min(MAX_THREADS, availableParallelism());
	const alone = options.alone ?? ALONE;
	let pool: ExtractPool | null = null;
	let number = 1;
	let refused = false;
	let written: Promise<void> = Promise.resolve();
	let open = 0;
	try {
		for await (const lines of batchesOf(io.stdin)) {
			const first = number;
			number += lines.length;
			if (threads < 2 || first <= alone) {
				for (const [i, line] of lines.entries())
					if (tellReplies(io, [readLine(line)], first + i)) refused = true;
				continue;
			}
			pool ??= new ExtractPool(threads);
			const replies = pool.run(lines);
			// a failure is met where the replies are written
			replies.catch(() => {});
			open++;
			written = written.then(async () => {
				if (tellReplies(io, await replies, first)) refused = true;
				open--;
			});
			if (open >= OPEN_PER_THREAD * pool.size) await written;
		}
		await written;
	} finally {
		await pool?.close();
	}
	return refused ? 1 : 0;
}
