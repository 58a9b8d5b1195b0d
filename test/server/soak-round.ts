import { spawn } from 'node:child_process';
import path from 'node:path';
import { verifyFile } from '#lib/server/store/care/verify.ts';
import { storeFile } from '#lib/server/store/files.ts';
import { openForTest } from './made.ts';

/** What a round of killing came to. */
export interface SoakRound {
	acknowledged: number;
	lost: string[];
	faults: string[];
	/** milliseconds from opening to the first answer after the kill */
	reopenMs: number;
}

/**
 * Starts a writer and kills it with SIGKILL; then looks at what is left.
 *
 * in   ms: milliseconds from the time the store was open, or from the first article said to be kept
 */
export async function killWhileWriting(
	folder: string,
	from: number,
	ms: number,
	since: 'open' | 'kept' = 'open',
): Promise<SoakRound> {
	const child = spawn(
		process.execPath,
		[
			'--disable-warning=ExperimentalWarning',
			path.join(import.meta.dirname, 'writer.ts'),
			folder,
			String(from),
		],
		{ stdio: ['ignore', 'pipe', 'inherit'] },
	);
	let said = '';
	const begun = new Promise<void>((resolve) => {
		child.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			if (said.includes(since === 'open' ? 'open\n' : 'kept ')) resolve();
		});
	});
	const ended = new Promise((resolve) => child.on('close', resolve));
	await begun;
	await new Promise((resolve) => setTimeout(resolve, ms));
	child.kill('SIGKILL');
	await ended;
	// a line cut short was not said
	const kept = said.slice(0, said.lastIndexOf('\n') + 1).match(/(?<=kept )\S+/g) ?? [];
	const before = performance.now();
	const store = await openForTest(folder);
	const there = new Set((await store.articles()).map((a) => a.id));
	const reopenMs = performance.now() - before;
	await store.close();
	const { faults } = verifyFile(storeFile(folder), true);
	return { acknowledged: kept.length, lost: kept.filter((id) => !there.has(id)), faults, reopenMs };
}
