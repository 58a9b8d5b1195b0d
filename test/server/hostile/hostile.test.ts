import { expect, test } from 'vitest';
import { ParserPool } from '#lib/server/intake/pool.ts';
import { createIntake } from '#lib/server/intake/service.ts';
import { isRefused } from '#lib/server/intake/intake.ts';
import { madeFolder, openForTest } from '../made.ts';
import { archiveCases } from './archives.ts';
import type { HostileCase } from './case.ts';
import { natureCases } from './natures.ts';
import { pageCases } from './pages.ts';
import { textCases } from './texts.ts';

/** True when what came of a case is what it deserves. */
function deserved({ expected }: HostileCase, got: string): boolean {
	return (
		expected === 'any' || (typeof expected === 'string' ? expected === got : expected.includes(got as never))
	);
}

test(
	'hostile files are refused by name, in time, and leave nothing; others still get through',
	{ timeout: 240_000 },
	async () => {
		using made = madeFolder();
		const store = await openForTest(made.folder);
		const pool = new ParserPool();
		const intake = createIntake({ store, pool, folder: made.folder, demo: false });
		const cases = [...textCases(), ...natureCases(), ...archiveCases(), ...pageCases()];
		expect(cases.length).toBeGreaterThan(300);
		let longestPause = 0;
		let last = performance.now();
		const beat = setInterval(() => {
			longestPause = Math.max(longestPause, performance.now() - last - 20);
			last = performance.now();
		}, 20);
		const wrong: string[] = [];
		const queue = [...cases];
		const worker = async () => {
			for (let c = queue.shift(); c; c = queue.shift()) {
				const result = await intake.preview(c.name, c.bytes);
				const got = isRefused(result) ? result.code : 'read';
				if (!deserved(c, got)) wrong.push(`${c.about} (${c.name}): ${got}, expected ${String(c.expected)}`);
				if (isRefused(result)) expect(result.message).toMatch(/^[^\n]+: [^\n]+$/u);
				else await intake.drop(result.id);
			}
		};
		await Promise.all([worker(), worker()]);
		clearInterval(beat);
		expect(wrong).toEqual([]);
		// the server's own thread answers others meanwhile
		expect(longestPause).toBeLessThan(2_000);
		expect(await store.articles({ includeDeleted: true })).toEqual([]);
		intake.close();
		await store.close();
	},
);
