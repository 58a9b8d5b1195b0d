import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cotmoc-admin-'));
const before = process.env.COTMOC_DATA;
beforeAll(() => void (process.env.COTMOC_DATA = folder));
afterAll(() => {
	if (before === undefined) delete process.env.COTMOC_DATA;
	else process.env.COTMOC_DATA = before;
	rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]) {
	let [out, err] = ['', ''];
	const io = {
		stdin: (async function* () {})(),
		out: (s: string) => void (out += s),
		err: (s: string) => void (err += s),
	};
	return { code: await main(['admin', ...args], io), out, err };
}

test('the cut-off rule is chosen, kept and said in words', async () => {
	expect((await run('cut-off', 'military')).out).toBe('military\n');
	const now = await run('cut-off');
	expect([now.code, now.out]).toEqual([0, 'military\n']);
	expect(now.err).toContain('15/12–14/6–14/12');
	expect((await run('cut-off', 'lunar')).code).toBe(2);
	expect((await run('weather')).code).toBe(2);
});
