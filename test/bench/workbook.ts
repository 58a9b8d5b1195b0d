// X1: a workbook of 100,000 rows × 12 columns, ours against the stream writer of exceljs: time and peak memory.
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sheet } from '#lib/reports/sheet-model.ts';
import { streamWorkbook } from '#lib/server/export/xlsx/workbook.ts';
import { inTurn, report } from './rounds.ts';

const ROWS = 100_000;
const COLUMNS = [
	'id',
	'indicator',
	'name',
	'area',
	'period',
	'kind',
	'start',
	'value',
	'unit',
	'article',
	'quote',
	'share',
];
const AREAS = ['Lai Châu', 'Điện Biên', 'Sơn La', 'Nghệ An', 'Hà Tĩnh', 'Quảng Trị', 'Gia Lai', 'An Giang'];

function* rows(): Generator<(string | number)[]> {
	for (let i = 0; i < ROWS; i++) {
		const year = 2010 + (i % 16);
		yield [
			i,
			`patrol.sessions.${i % 130}`,
			`Số buổi tuần tra bảo vệ biên giới nhóm ${i % 130}`,
			AREAS[i % 8] as string,
			`${year}-S1`,
			'result',
			`${year}-01-01`,
			((i * 7919) % 1_000_003) / 10,
			'buổi',
			`bài viết số ${i % 5000}`,
			`các đồn đã tuần tra ${i} buổi với ${i * 6} lượt cán bộ, chiến sĩ tham gia`,
			(i % 1000) / 1000,
		];
	}
}

function ours(file: string): void {
	const sheet: Sheet = {
		name: 'Dữ liệu',
		columns: COLUMNS.map(() => 16),
		rows: [{ cells: COLUMNS.map((value) => ({ value })) }],
		plainRows: {
			looks: COLUMNS.map(() => null),
			days: COLUMNS.map(() => false),
			count: ROWS,
			values: rows,
		},
		merges: [],
		landscape: true,
		charts: [],
	};
	const fd = openSync(file, 'w');
	const model = {
		title: 'X1',
		author: '',
		application: 'Cột Mốc',
		madeAt: '2026-01-01T00:00:00Z',
		demo: false,
		sheets: [sheet],
	};
	for (const piece of streamWorkbook(model)) writeSync(fd, piece);
	closeSync(fd);
}

/** Its own process loads it, so that ours is not charged for it. */
async function exceljs(file: string): Promise<void> {
	const { default: ExcelJS } = await import('exceljs');
	const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file });
	const sheet = book.addWorksheet('Dữ liệu');
	sheet.addRow(COLUMNS).commit();
	for (const row of rows()) sheet.addRow(row).commit();
	sheet.commit();
	await book.commit();
}

const variant = process.argv[2];
if (variant) {
	const file = path.join(tmpdir(), `cotmoc-x1-${process.pid}.xlsx`);
	const start = performance.now();
	if (variant === 'ours') ours(file);
	else await exceljs(file);
	report(performance.now() - start);
	rmSync(file);
} else {
	const made = inTurn(fileURLToPath(import.meta.url), ['exceljs', 'ours'], 3);
	const [base, own] = [made.get('exceljs'), made.get('ours')];
	if (base && own) {
		process.stdout.write(
			`X1 time ${(own.ms / base.ms).toFixed(2)} (${own.ms.toFixed(0)} / ${base.ms.toFixed(0)} ms), ` +
				`memory ${(own.memory / base.memory).toFixed(2)} (${(own.memory / 1e6).toFixed(0)} / ${(base.memory / 1e6).toFixed(0)} MB)\n`,
		);
	}
}
