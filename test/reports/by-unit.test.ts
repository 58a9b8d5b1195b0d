import { describe, expect, it } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { observe } from '#lib/core/observation/observe.ts';
import { toPages } from '#lib/reports/pages.ts';
import { toWorkbook } from '#lib/reports/sheets.ts';
import { articleOf, reading } from '../fixtures/demo.ts';
import { reportOf } from './world.ts';

const UNITS = ['Đồn Biên phòng Pa Sín', 'Đồn Biên phòng Nậm Cắn', 'Hải đội 2'];
const CODES = ['patrol.sessions', 'drugs.cases', 'crime.cases', 'penalty.cases', 'propaganda.sessions'];
const MORE = ['gifts.sets', 'health.patients', 'housing.workdays', 'civic.workdays', 'diplomacy.talks'];

function read(units: readonly string[]) {
	const article = articleOf({ text: 'Các đồn đều có kết quả.', issued: '2025-12-31' });
	const readings = units.flatMap((orgUnit, u) =>
		[...CODES, ...MORE].flatMap((indicator, i) =>
			u === 2 && i > 6
				? []
				: [
						reading({
							indicator,
							orgUnit,
							timePeriod: '2025',
							unit: codelists.indicator(indicator)?.unit ?? 'CASE',
							value: 10 * (u + 1) + i,
							start: u * 100 + i,
							end: u * 100 + i + 1,
						}),
					],
		),
	);
	return [{ article, observations: observe(article, readings, codelists) }];
}

describe('figures by post and unit', () => {
	const report = reportOf(read(UNITS), 'Sơn Hà', '2025');

	it('stand in pieces of at most eight indicators, missing ones as …', () => {
		const appendix = toPages(report).appendices.find((a) => a.label === 'Phụ lục II');
		const tables = appendix?.blocks.filter((b) => b.kind === 'table') ?? [];
		expect(tables.map((t) => t.columns.length)).toEqual([10, 4]);
		expect(tables.map((t) => t.columns.reduce((s, c) => s + c.width, 0))).toEqual([247, 114]);
		const last = tables.flatMap((t) => t.rows[2]?.cells.slice(1).map((c) => c?.runs[0]?.text) ?? []);
		expect(last.filter((t) => t === 'Hải đội 2')).toHaveLength(2);
		expect(last.filter((t) => t === '…')).toHaveLength(3);
		expect(tables[0]?.rows.map((r) => r.cells[1]?.runs[0]?.text)).toEqual(
			[...UNITS].sort((a, b) => a.localeCompare(b, 'vi')),
		);
	});

	it('have a sheet of their own, which is left out for one unit', () => {
		const names = (r: typeof report) => toWorkbook(r).sheets.map((s) => s.name);
		expect(names(report)).toContain('Theo đơn vị');
		expect(names(reportOf(read(UNITS.slice(0, 1)), 'Sơn Hà', '2025'))).not.toContain('Theo đơn vị');
	});
});
