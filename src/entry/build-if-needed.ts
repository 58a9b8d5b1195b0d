import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockFile } from '#lib/server/store/lock.ts';

/** Everything a build is made from. */
const INPUTS = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'tsconfig.json', 'vite.config.ts'];

function files(root: string, name: string): string[] {
	const full = path.join(root, name);
	if (!existsSync(full)) return [];
	if (path.extname(name) !== '' && !name.includes(path.sep) && name !== 'static') return [name];
	return readdirSync(full, { withFileTypes: true, recursive: true })
		.filter((e) => e.isFile())
		.map((e) => path.relative(root, path.join(e.parentPath, e.name)))
		.sort();
}

/** Hash of the names and bytes a build depends on. */
function inputHash(root: string): string {
	const hash = createHash('sha256');
	for (const name of INPUTS.flatMap((input) => files(root, input))) {
		hash
			.update(`${name}\0`)
			.update(readFileSync(path.join(root, name)))
			.update('\0');
	}
	return hash.digest('hex');
}

function build(root: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const vite = path.join(root, 'node_modules/vite/bin/vite.js');
		const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
			cwd: root,
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		// what a build remarks on matters only when it fails
		let said = '';
		child.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString();
		});
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`Dựng giao diện không thành công (mã ${code}).\n${said}`)),
		);
	});
}

const BETWEEN_LOOKS_MS = 300;

/** One process builds at a time in a folder: whoever comes second waits, and finds it done. */
async function aloneIn<T>(root: string, tell: (text: string) => void, deed: () => Promise<T>): Promise<T> {
	const folder = path.join(root, '.svelte-kit');
	mkdirSync(folder, { recursive: true });
	let lock = lockFile(path.join(folder, 'build-lock.sqlite'), 0);
	if (!lock) tell('Đang chờ một tiến trình khác dựng giao diện…\n');
	while (!lock) {
		await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
		lock = lockFile(path.join(folder, 'build-lock.sqlite'), 0);
	}
	try {
		return await deed();
	} finally {
		lock.close();
	}
}

/** Builds the pages when something they are made from has changed since the last time. True when it built. */
export async function buildIfNeeded(root: string, tell: (text: string) => void): Promise<boolean> {
	const stamp = path.join(root, 'build', '.inputs');
	const hash = inputHash(root);
	const isBuilt = () =>
		existsSync(stamp) &&
		existsSync(path.join(root, 'build', 'handler.js')) &&
		readFileSync(stamp, 'utf8') === hash;
	if (isBuilt()) return false;
	return aloneIn(root, tell, async () => {
		if (isBuilt()) return false;
		tell('Đang dựng giao diện (chỉ lần đầu hoặc khi mã nguồn thay đổi)…\n');
		// a build cut short must not pass for one
		rmSync(stamp, { force: true });
		await build(root);
		writeFileSync(stamp, hash);
		return true;
	});
}
