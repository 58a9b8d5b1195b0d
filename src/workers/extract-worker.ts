// One thread of a batch: answers lines of articles for the pool that started it.
import { parentPort } from 'node:worker_threads';
import { readLine } from '../cli/extract-line.ts';

parentPort?.on('message', (task: { id: number; lines: string[] }) => {
	parentPort?.postMessage({ id: task.id, replies: task.lines.map(readLine) });
});
