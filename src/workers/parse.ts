// The parsing process: reads one file after another for its parent, and may be killed at any time.
import { flushCompileCache } from 'node:module';
import { putAside } from '#lib/server/intake/put-aside.ts';
import { readAgain } from '#lib/server/intake/read-again.ts';
import { readFileTask } from '#lib/server/intake/read-file.ts';
import { Refusal } from '#lib/server/intake/refusal.ts';
import type { ReadAnswer, Task } from '#lib/server/intake/task.ts';

async function answer(task: Task): Promise<ReadAnswer> {
	try {
		if ('again' in task) return { again: await readAgain(task.again) };
		const read = await readFileTask(task.file);
		const { keepAt } = task.file;
		return keepAt === undefined ? { file: read } : { head: putAside(keepAt, read) };
	} catch (cause) {
		// anything but a refusal is a fault of the file as well: it never reaches the parent as an error
		return { refused: cause instanceof Refusal ? cause.code : 'damaged' };
	}
}

// one file at a time, answered in the order they came: the parent blames the first without an answer
let last: Promise<unknown> = Promise.resolve();
process.on('message', (task: Task) => {
	last = last.then(() => answer(task)).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0));
// a parser that throws later, out of reach, still only spoils its own file
process.on('uncaughtException', () => process.exit(70));
process.on('unhandledRejection', () => process.exit(70));
process.send?.('ready');
// this process is ended from outside, which leaves no time to keep what it made of its sources
flushCompileCache();
