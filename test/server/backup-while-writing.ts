// `node test/server/backup-while-writing.ts [times]`: while a process keeps twenty articles a second, the command `backup`
// makes a copy, again and again; each copy is verified, put back into a folder of its own, opened, and must hold every
// article acknowledged before the copy was begun.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { restoreStore } from '#lib/server/store/care/restore.ts';
import { verifyFile } from '#lib/server/store/care/verify.ts';
import { storeFile } from '#lib/server/store/files.ts';
import { madeFolder, openForTest } from './made.ts';

const WRITES_A_SECOND = 20;
const times = Number(process.argv[2] ?? 20);
const node = ['--disable-warning=ExperimentalWarning'];
using made = madeFolder();
const data = path.join(made.folder, 'data');
const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');

const writer = spawn(
	process.execPath,
	[...node, path.join(import.meta.dirname, 'writer.ts'), data, '0', String(WRITES_A_SECOND)],
	{ stdio: ['ignore', 'pipe', 'inherit'] },
);
const acknowledged: string[] = [];
let unfinished = '';
const open = new Promise<void>((resolve) => {
	writer.stdout.on('data', (chunk: Buffer) => {
		const lines = (unfinished + chunk.toString()).split('\n');
		unfinished = lines.pop() ?? '';
		for (const line of lines) {
			if (line === 'open') resolve();
			else acknowledged.push(line.replace('kept ', ''));
		}
	});
});
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
await open;
const begun = performance.now();
await pause(1_000);
let good = 0;
for (let n = 1; n <= times; n++) {
	const before = [...acknowledged];
	const copy = path.join(made.folder, `copy-${n}.sqlite`);
	const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
		const child = spawn(process.execPath, [...node, main, 'backup', copy], {
			stdio: ['ignore', 'ignore', 'pipe'],
			env: { ...process.env, COTMOC_DATA: data },
		});
		let said = '';
		child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
		child.on('close', (status) => resolve({ code: status, err: said }));
	});
	const { faults } = verifyFile(copy, false);
	const into = path.join(made.folder, `restored-${n}`);
	await restoreStore(into, copy, new Date().toISOString());
	const restored = await openForTest(into);
	const there = new Set((await restored.articles()).map((a) => a.id));
	await restored.close();
	const missing = before.filter((id) => !there.has(id)).length;
	const again = verifyFile(storeFile(into), true).faults.length;
	if (code === 0 && faults.length + missing + again === 0) good++;
	else
		console.error(
			`copy ${n}: code ${code}, ${faults.length} faults, ${missing} missing, ${again} after; ${err}`,
		);
	spawnSync('rm', ['-rf', into, copy]);
}
const rate = acknowledged.length / ((performance.now() - begun) / 1_000);
const ended = new Promise((resolve) => writer.on('close', resolve));
writer.kill('SIGKILL');
await ended;
console.log(`copies under ${rate.toFixed(1)} writes a second: ${good} of ${times} whole when put back`);
process.exitCode = good === times ? 0 : 1;
