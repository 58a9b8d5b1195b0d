// `node test/server/durability.ts [syncs] [fullDisk] [twoProcesses]`: what SIGKILL cannot show. Each acknowledgement is preceded by a sync of its commit
// (strace); two processes on one folder, fifty tries; a full disk, three times (a small tmpfs, root only).
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { verifyFile } from '#lib/server/store/care/verify.ts';
import { storeFile } from '#lib/server/store/files.ts';
import { madeFolder, openForTest } from './made.ts';

const TRIES = 50;
const COMMITS = 100;
const node = [process.execPath, '--disable-warning=ExperimentalWarning'];
const writer = path.join(import.meta.dirname, 'writer.ts');

interface Ended {
	kept: string[];
	err: string;
	ms: number;
}

/** Runs the writer until it ends, or until `enough` articles are kept. */
function write(folder: string, from: number, enough: number, before: readonly string[] = []): Promise<Ended> {
	const [command = '', ...args] = [...before, ...node, writer, folder, String(from)];
	const begun = performance.now();
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
		let out = '';
		let err = '';
		const kept = () => out.slice(0, out.lastIndexOf('\n') + 1).match(/(?<=kept )\S+/g) ?? [];
		child.stdout.on('data', (chunk: Buffer) => {
			out += chunk.toString();
			if (kept().length >= enough && child.pid) process.kill(-child.pid, 'SIGKILL');
		});
		child.stderr.on('data', (chunk: Buffer) => void (err += chunk.toString()));
		child.on('close', () => resolve({ kept: kept(), err, ms: performance.now() - begun }));
	});
}

async function lostOf(folder: string, kept: readonly string[]): Promise<number> {
	const store = await openForTest(folder, 'read');
	const there = new Set(await Promise.all([store.articles()]).then(([all]) => all.map((a) => a.id)));
	await store.close();
	return kept.filter((id) => !there.has(id)).length;
}

async function syncs(): Promise<boolean> {
	if (spawnSync('strace', ['-V']).error) {
		console.log('sync of each commit: strace is not installed, skipped');
		return true;
	}
	using made = madeFolder();
	const trace = path.join(made.folder, 'trace');
	const data = path.join(made.folder, 'data');
	// a commit holds some ten articles on average
	await write(data, 0, (COMMITS + 10) * 10, [
		'strace',
		'-f',
		'-s',
		'8',
		'-e',
		'trace=fsync,fdatasync,write',
		'-o',
		trace,
	]);
	let synced = 0;
	let good = 0;
	let acknowledged = 0;
	for (const line of readFileSync(trace, 'utf8').split('\n')) {
		if (/\b(?:fsync|fdatasync)\(/.test(line)) synced++;
		else if (/write\(1, "kept /.test(line) && acknowledged < COMMITS) {
			acknowledged++;
			if (synced > 0) good++;
			synced = 0;
		}
	}
	console.log(`sync before each acknowledged commit: ${good} of ${acknowledged}`);
	return good === acknowledged && acknowledged === COMMITS;
}

/** Two writers started at once: whoever comes second is refused, or comes after; nothing is lost. */
async function atOnce(folder: string): Promise<{ lost: number; line: string }> {
	let lost = 0;
	let both = 0;
	let neither = 0;
	for (let n = 0; n < TRIES; n++) {
		const [a, b] = await Promise.all([write(folder, n * 1_000, 5), write(folder, n * 1_000 + 500, 5)]);
		const refused = [a, b].filter((w) => w.err.includes('đang do'));
		if (refused.length === 0 && a.kept.length > 0 && b.kept.length > 0) both++;
		if (a.kept.length === 0 && b.kept.length === 0) neither++;
		lost += await lostOf(folder, [...a.kept, ...b.kept]);
	}
	const line = `writer and writer at once: ${lost} lost, ${both} times one after the other, ${neither} times neither`;
	return { lost: lost + neither, line };
}

/** A command that writes, called while another process has the folder. */
async function refusals(folder: string): Promise<boolean> {
	const writing = spawn(process.execPath, [...node.slice(1), writer, folder, '9000000'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	writing.stdout.resume();
	await new Promise((resolve) => writing.stdout.once('data', resolve));
	// it holds the folder as well while it stands still, and the store stays small
	writing.kill('SIGSTOP');
	const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
	const calls = [
		['import', import.meta.filename],
		['restore', import.meta.filename],
		['serve', '--port', '0'],
		['admin', 'cut-off', 'calendar'],
		['reread', '--accept'],
	];
	let good = true;
	for (const call of calls) {
		let refused = 0;
		let slowest = 0;
		for (let n = 0; n < TRIES; n++) {
			const begun = performance.now();
			const child = spawn(process.execPath, [...node.slice(1), main, ...call], {
				stdio: ['ignore', 'ignore', 'pipe'],
				env: { ...process.env, COTMOC_DATA: folder },
			});
			let err = '';
			child.stderr.on('data', (chunk: Buffer) => void (err += chunk.toString()));
			const code = await new Promise((resolve) => child.on('close', resolve));
			if (code === 1 && err.includes(`tiến trình ${writing.pid} (`)) refused++;
			slowest = Math.max(slowest, performance.now() - begun);
		}
		console.log(
			`${call[0]} beside a writer, ${TRIES} tries: ${refused} refused and told who, the slowest ${Math.round(slowest)} ms after its start`,
		);
		good &&= refused === TRIES && slowest < 2_000;
	}
	const ended = new Promise((resolve) => writing.on('close', resolve));
	writing.kill('SIGKILL');
	await ended;
	return good;
}

async function twoProcesses(): Promise<boolean> {
	using made = madeFolder();
	const { lost, line } = await atOnce(made.folder);
	console.log(line);
	const refused = await refusals(made.folder);
	const { faults } = verifyFile(storeFile(made.folder), true);
	console.log(`after all of it: ${faults.length} faults`);
	return lost === 0 && refused && faults.length === 0;
}

async function fullDisk(): Promise<boolean> {
	using made = madeFolder();
	const disk = path.join(made.folder, 'disk');
	mkdirSync(disk);
	const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status === 0;
	if (!mounted) {
		console.log('full disk: a tmpfs cannot be mounted here, skipped');
		return true;
	}
	try {
		const kept: string[] = [];
		let told = 0;
		let lost = 0;
		for (let cycle = 0; cycle < 3; cycle++) {
			const ended = await write(path.join(disk, 'data'), cycle * 100_000, Infinity);
			kept.push(...ended.kept);
			if (/Ổ đĩa chứa .* đã đầy/.test(ended.err)) told++;
			else console.error(ended.err.slice(0, 500));
			lost += await lostOf(path.join(disk, 'data'), kept);
			// room again, as when a person deletes something
			spawnSync('mount', ['-o', `remount,size=${8 + 2 * cycle}m`, disk]);
		}
		const { faults } = verifyFile(storeFile(path.join(disk, 'data')), true);
		console.log(
			`full disk, 3 cycles: ${kept.length} acknowledged, ${lost} lost, ${faults.length} torn, told ${told} times`,
		);
		return lost === 0 && faults.length === 0 && told === 3;
	} finally {
		spawnSync('umount', [disk]);
		rmSync(disk, { recursive: true, force: true });
	}
}

const checks = { syncs, fullDisk, twoProcesses };
const asked = process.argv.slice(2);
for (const [name, check] of Object.entries(checks)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	if (!(await check())) process.exitCode = 1;
}
