import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookModel } from '#lib/reports/sheet-model.ts';
import { toWorkbook } from '#lib/reports/sheets.ts';
import { writeWorkbook } from '#lib/server/export/xlsx/workbook.ts';
import { demoReport, seedReport } from './world.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

const BOOKS: Record<string, () => WorkbookModel> = {
	'seeds-2024-S1': () => toWorkbook(seedReport('2024-S1')),
	'seeds-2024-S1-2025': () => toWorkbook(seedReport('2024-S1', '2025')),
	'seeds-2025-2019': () => toWorkbook(seedReport('2025', '2019-01-01/P5Y')),
	'demo-2025-S1-2024-S1': () => toWorkbook(demoReport('2025-S1', '2024-S1')),
	'demo-2025-2024': () => toWorkbook(demoReport('2025', '2024')),
	'demo-2025-S1-2025': () => toWorkbook(demoReport('2025-S1', '2025', { withRest: true })),
	'demo-2025-S1-2024': () => toWorkbook(demoReport('2025-S1', '2024')),
	'demo-2023-Q3': () => toWorkbook(demoReport('2023-01-01/P9M')),
};

/** The workbook without the results it was written with: whoever opens it has to count for itself. */
function withoutResults(bytes: Uint8Array): Uint8Array {
	const parts = Object.entries(unzipSync(bytes)).map(([name, data]) => {
		if (!name.startsWith('xl/worksheets/sheet')) return [name, data] as const;
		const xml = strFromU8(data).replace(/(<\/f>)<v>[^<]*<\/v>/gu, '$1');
		return [name, strToU8(xml)] as const;
	});
	return zipSync(Object.fromEntries(parts));
}

const counted = new Map<string, Awaited<ReturnType<typeof readXlsx>>>();
let home = '';

// one start of the office program for all workbooks
beforeAll(async () => {
	if (!hasOffice) return;
	home = mkdtempSync(path.join(tmpdir(), 'cotmoc-office-'));
	const file = (name: string) => path.join(home, `${name}.xlsx`);
	for (const [name, model] of Object.entries(BOOKS)) {
		writeFileSync(file(name), withoutResults(writeWorkbook(model())));
	}
	const profile = `-env:UserInstallation=${pathToFileURL(path.join(home, 'profile')).href}`;
	const names = Object.keys(BOOKS).map(file);
	const out = path.join(home, 'out');
	spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...names], {
		timeout: 110_000,
	});
	for (const name of Object.keys(BOOKS)) {
		counted.set(name, await readXlsx(readFileSync(path.join(out, `${name}.xlsx`))));
	}
});
afterAll(() => {
	if (home) rmSync(home, { recursive: true, force: true });
});

describe('formulas counted by LibreOffice (left out where it is not installed)', () => {
	it.skipIf(!hasOffice).each(Object.keys(BOOKS))('%s gives the program’s own results', (name) => {
		const model = (BOOKS[name] as () => WorkbookModel)();
		const read = counted.get(name);
		const wrong: string[] = [];
		let formulas = 0;
		model.sheets.forEach((sheet, at) => {
			const rows = read?.sheets[at]?.rows ?? [];
			expect(read?.sheets[at]?.name).toBe(sheet.name);
			sheet.rows.forEach((row, r) => {
				row.cells.forEach((cell, c) => {
					if (cell?.formula === undefined) return;
					formulas++;
					const theirs = rows[r]?.[c] ?? '';
					const ours = cell.value ?? '';
					const same =
						typeof ours === 'number'
							? typeof theirs === 'number' && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours))
							: ours === theirs;
					if (!same)
						wrong.push(`${sheet.name} ${r + 1}:${c + 1} ${cell.formula}: ${ours} / ${String(theirs)}`);
				});
			});
		});
		expect(wrong).toEqual([]);
		if (name.startsWith('demo') && model.sheets.some((s) => s.name === 'So sánh'))
			expect(formulas).toBeGreaterThan(20);
	});
});
