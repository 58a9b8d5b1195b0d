import { expect, test } from 'vitest';
import { madeFolder, openForTest } from '../made.ts';
import { archiveCases } from './archives.ts';
import { documentCases } from './documents.ts';
import { furtherCases } from './further.ts';
import { generatedCases } from './generated.ts';
import { judge } from './judge.ts';
import { natureCases } from './natures.ts';
import { pageCases } from './pages.ts';
import { partCases } from './parts.ts';
import { textCases } from './texts.ts';
import { unusualCases } from './unusual.ts';
import { workbookCases } from './workbooks.ts';

test(
	'hostile files are refused by name, in time, and leave nothing; others still get through',
	{ timeout: 300_000 },
	async () => {
		using made = madeFolder();
		const store = await openForTest(made.folder);
		const cases = [
			...textCases(),
			...natureCases(),
			...archiveCases(),
			...pageCases(),
			...partCases(),
			...furtherCases(),
			...documentCases(),
			...workbookCases(),
			...unusualCases(),
			...generatedCases(1, 3),
		];
		expect(cases.length).toBeGreaterThan(620);
		const { wrong, pause } = await judge(cases, store, made.folder);
		expect(wrong).toEqual([]);
		// the server's own thread answers others meanwhile
		expect(pause).toBeLessThan(2_000);
		expect(await store.articles({ includeDeleted: true })).toEqual([]);
		await store.close();
	},
);
