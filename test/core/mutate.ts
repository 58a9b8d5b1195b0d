import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MUTATIONS } from './mutations.ts';

const root = path.resolve(import.meta.dirname, '../..');
const TESTS = ['test/core', 'test/articles'];
const COPIED = [
	'src',
	'test',
	'seeds',
	'static',
	'package.json',
	'vite.config.ts',
	'svelte.config.js',
	'tsconfig.json',
	'.svelte-kit',
];

/** Runs the tests of the core in a folder; true when all pass. */
function passes(folder: string): boolean {
	const vitest = path.join(folder, 'node_modules/vitest/vitest.mjs');
	const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'core', '--bail', '1', ...TESTS], {
		cwd: folder,
		stdio: 'ignore',
	});
	return run.status === 0;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'cotmoc-mutate-'));
let survived = 0;
try {
	for (const name of COPIED) {
		const from = path.join(root, name);
		if (existsSync(from)) cpSync(from, path.join(folder, name), { recursive: true });
	}
	symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
	if (!passes(folder)) throw new Error('the tests fail without any fault planted');
	for (const m of MUTATIONS) {
		const file = path.join(folder, m.file);
		const text = readFileSync(file, 'utf8');
		if (!text.includes(m.find)) throw new Error(`nothing to replace in ${m.file}: ${m.find}`);
		writeFileSync(file, text.replaceAll(m.find, m.put));
		const caught = !passes(folder);
		writeFileSync(file, text);
		if (!caught) survived += 1;
		console.log(`${caught ? 'caught  ' : 'SURVIVED'}  ${m.name}`);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
console.log(`${MUTATIONS.length - survived} of ${MUTATIONS.length} planted faults are caught`);
process.exitCode = survived > 0 ? 1 : 0;
