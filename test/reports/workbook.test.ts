import { unzipSync, strFromU8 } from 'fflate';
import { getCharts, readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { DATA_COLUMNS } from '#lib/reports/sheet-data.ts';
import { toWorkbook } from '#lib/reports/sheets.ts';
import type { WorkbookModel } from '#lib/reports/sheet-model.ts';
import { streamWorkbook, writeWorkbook } from '#lib/server/export/xlsx/workbook.ts';
import { demoReport, reportOf, seedReport } from './world.ts';
import { demoArticles } from '../fixtures/demo.ts';

const partsOf = (bytes: Uint8Array) =>
	Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

describe('the workbook', () => {
	it('has the sheets of the form, in order', () => {
		expect(toWorkbook(demoReport('2025', '2024')).sheets.map((s) => s.name)).toEqual([
			'Báo cáo',
			'So sánh',
			'Khen thưởng',
			'Dữ liệu',
			'Nguồn',
			'Danh mục',
			'Ghi chú',
		]);
	});

	it('keeps every number of the comparison numeric and every formula with the program’s own result', async () => {
		const report = demoReport('2025-S1', '2024-S1');
		const book = await readXlsx(writeWorkbook(toWorkbook(report)));
		const sheet = book.sheets.find((s) => s.name === 'So sánh');
		const rows = report.compare?.groups.flatMap((g) => g.rows) ?? [];
		const read = (sheet?.rows ?? []).filter((r) => typeof r[0] === 'number');
		expect(read).toHaveLength(rows.length);
		rows.forEach((row, i) => {
			const cells = read[i] ?? [];
			const [left, right] = [row.left?.amount.value ?? NaN, row.right?.amount.value ?? NaN];
			expect(cells[3]).toBeCloseTo(left / row.unit.divisor, 9);
			expect(cells[4]).toBeCloseTo(right / row.unit.divisor, 9);
			expect(cells[5]).toBeCloseTo((right - left) / row.unit.divisor, 6);
			if (row.percent.outcome.kind === 'amount') expect(cells[6]).toBeCloseTo((right - left) / left, 9);
		});
	});

	it('computes nothing where the status forbids it, and keeps bounds as numbers in a format with their word', () => {
		const model = toWorkbook(seedReport('2025', '2019-01-01/P5Y'));
		const sheet = model.sheets.find((s) => s.name === 'So sánh');
		const houses = sheet?.rows.find(
			(r) => r.cells[1]?.value === codelists.indicator('housing.houses_built_repaired')?.nameVi,
		);
		expect(houses?.cells.slice(5, 8).map((c) => c?.value)).toEqual(['x', '', '']);
		const bound = model.sheets[0]?.rows
			.flatMap((r) => r.cells)
			.find((c) => c?.look?.format === '"trên "#,##0');
		expect(bound?.value).toBe(2000);
	});

	it('holds two charts bound to cells, titled, with their values', async () => {
		const book = await readXlsx(writeWorkbook(toWorkbook(demoReport('2025-S1', '2024-S1'))));
		const charts = getCharts(book).map((c) => c.chart);
		expect(charts.map((c) => c.kinds[0])).toEqual(['bar', 'line']);
		for (const chart of charts) {
			expect(chart.title).toBeTruthy();
			for (const s of chart.series ?? [])
				expect(s.valuesRef).toMatch(/^'So sánh'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
		}
	});

	it('links every figure of a print sheet to its row of the sources, inside the workbook only', () => {
		const report = seedReport('2025');
		const parts = partsOf(writeWorkbook(toWorkbook(report)));
		const links = [
			...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<hyperlink [^>]*location="([^"]+)"/g),
		];
		expect(links.map((m) => m[1])).toEqual(
			report.sections.flatMap((s) => s.rows).map((r) => `'Nguồn'!A${r.figure.source + 1}`),
		);
		for (const [name, xml] of Object.entries(parts)) {
			expect(xml, name).not.toContain('TargetMode="External"');
			expect(name).not.toMatch(/externalLink|vbaProject/);
		}
	});

	it('keeps text that looks like a formula as text', async () => {
		const [first] = demoArticles();
		if (!first) throw new Error('no article');
		const title = '=HYPERLINK("http://x","bấm")';
		const report = reportOf([{ ...first, article: { ...first.article, title } }], 'Sơn Hà', '2021-S1');
		const book = await readXlsx(writeWorkbook(toWorkbook(report)));
		const cells = book.sheets.find((s) => s.name === 'Nguồn')?.rows.flat();
		expect(cells).toContain(title);
		const parts = partsOf(writeWorkbook(toWorkbook(report)));
		expect(Object.values(parts).join('')).not.toContain('<f>HYPERLINK');
	});

	it('says SỐ LIỆU MẪU in sight and on every printed page of a demo', () => {
		const parts = partsOf(writeWorkbook(toWorkbook(demoReport('2025'))));
		const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
		for (const [name, xml] of sheets) {
			expect(xml.match(/<(?:odd|first)Header>[^<]*SỐ LIỆU MẪU/g), name).toHaveLength(2);
		}
		expect(parts['xl/sharedStrings.xml']).toContain('SỐ LIỆU MẪU');
	});

	it('is written as the same sheets when streamed, with the large one plain', async () => {
		const report = demoReport('2025', '2024');
		const model = toWorkbook(report);
		const streamed = await readXlsx(Buffer.concat([...streamWorkbook(model)]));
		const whole = await readXlsx(writeWorkbook(model));
		expect(streamed.sheets.map((s) => s.rows)).toEqual(whole.sheets.map((s) => s.rows));
	});

	it('streams more than 20,000 rows as a plain sheet with a filter, no table and no chart', async () => {
		const few = demoReport('2025', '2024');
		const many = Array.from({ length: 20_100 }, (_, i) => {
			const o = few.observations[i % few.observations.length] as (typeof few.observations)[number];
			return { ...o, id: `${o.id}-${i}` };
		});
		const model: WorkbookModel = toWorkbook({ ...few, observations: many });
		const bytes = Buffer.concat([...streamWorkbook(model)]);
		const parts = partsOf(bytes);
		expect(Object.keys(parts).filter((n) => /table|chart|drawing/.test(n))).toEqual([]);
		const at = model.sheets.findIndex((s) => s.name === 'Dữ liệu');
		const xml = parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '';
		expect(xml).toContain('<autoFilter ref="A1:');
		expect(xml.match(/<row /g)).toHaveLength(20_101);
		const book = await readXlsx(bytes);
		const value = DATA_COLUMNS.findIndex((c) => c.name === 'OBS_VALUE');
		expect(book.sheets[at]?.rows[1]?.[value]).toBe(many[0]?.obsValue);
	});

	it('streams cells of any length and letters whole, as far as the format allows', async () => {
		const values = [
			'&'.repeat(40_000),
			'ữ'.repeat(32_767),
			'<x>',
			'',
			'=1+1',
			'chữ\u0000ẩn',
			-0.5,
			'2024-02-29',
		];
		const line = { looks: values.map(() => null), days: values.map((v) => v === '2024-02-29') };
		const model: WorkbookModel = {
			...toWorkbook(demoReport('2025')),
			sheets: [
				{
					name: 'Dài',
					columns: [],
					rows: [],
					merges: [],
					landscape: true,
					charts: [],
					plainRows: { ...line, count: 3, values: () => [values, values, values] },
				},
			],
		};
		for (const bytes of [Buffer.concat([...streamWorkbook(model)]), writeWorkbook(model)]) {
			const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
			expect(rows).toHaveLength(3);
			for (const row of rows) {
				expect(row.slice(0, 3)).toEqual(['&'.repeat(32_767), 'ữ'.repeat(32_767), '<x>']);
				expect(row.slice(4, 8)).toEqual(['=1+1', 'chữẩn', -0.5, 45_351]);
			}
		}
	});

	it('orders the elements of each sheet as the schema has them', () => {
		const order = [
			'sheetPr',
			'dimension',
			'sheetViews',
			'sheetFormatPr',
			'cols',
			'sheetData',
			'autoFilter',
			'mergeCells',
			'hyperlinks',
			'pageMargins',
			'pageSetup',
			'headerFooter',
			'rowBreaks',
			'drawing',
			'tableParts',
		];
		const parts = partsOf(writeWorkbook(toWorkbook(demoReport('2025', '2024'))));
		for (const [name, xml] of Object.entries(parts)) {
			if (!name.startsWith('xl/worksheets/sheet')) continue;
			const found = order.map((tag) => xml.search(new RegExp(`<${tag}[ />]`))).filter((i) => i >= 0);
			expect(found, name).toEqual([...found].sort((a, b) => a - b));
		}
	});
});
