import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { compare } from '#lib/core/series/compare.ts';
import {
	comparisonUnit,
	formatChange,
	formatStatus,
	formatValue,
	formatVerdict,
	NO_COMMON,
} from '#lib/format/index.ts';
import { observe } from '#lib/core/observation/observe.ts';
import { articleOf, demoObservations, reading, seedObservations } from '../../fixtures/demo.ts';

test('two periods of the five articles with nothing in common: the sentence and both lists', () => {
	const c = compare('2024-S1', '2025', seedObservations(), codelists);
	expect(c.mode).toBe('noCommon');
	expect(formatVerdict(c)).toBe(NO_COMMON);
	expect(c.rows).toEqual([]);
	expect([c.onlyA.figures.length, c.onlyA.awards.length]).toEqual([13, 0]);
	expect([c.onlyB.figures.length, c.onlyB.awards.length]).toEqual([5, 4]);
});

test('houses of unstated builders are never set against the border guard’s own', () => {
	const c = compare('2019-01-01/P5Y', '2025', seedObservations(), codelists);
	const houses = c.rows.find((r) => r.indicator.code === 'housing.houses_built_repaired');
	expect([houses?.a.figure?.amount.value, houses?.b.figure?.amount.value]).toEqual([248, 796]);
	expect(houses && formatStatus(houses, c)).toBe('không so sánh được: khác phạm vi');
	expect(houses?.difference.kind).toBe('blocked');
	expect(houses?.percent.kind).toBe('blocked');
	expect(JSON.stringify(c)).not.toContain('828');
});

test('the demo half-year within its year', () => {
	const c = compare('2025-S1', '2025', demoObservations(), codelists);
	expect(formatVerdict(c)).toBe('28 trong 28 chỉ tiêu so sánh được.');
	expect(formatVerdict(compare('2024-S1', '2024', demoObservations(), codelists))).toBe(
		'3 trong 28 chỉ tiêu so sánh được; 25 chỉ để tham khảo (số liệu sơ bộ).',
	);
	expect(formatVerdict(compare('2022-S1', '2022', demoObservations(), codelists))).toBe(
		'27 trong 28 chỉ tiêu so sánh được; 1 cần kiểm tra (6 tháng lớn hơn cả năm).',
	);
});

test('changes in words', () => {
	const c = compare('2024-S1', '2023-S1', demoObservations(), codelists);
	const say = (code: string) => {
		const row = c.rows.find((r) => r.indicator.code === code);
		return row ? formatChange(row, c.b, comparisonUnit(row, codelists)) : undefined;
	};
	expect(say('patrol.sessions')).toBe('tăng 57 (5,0%) so với 6 tháng đầu năm 2023');
	expect(say('drugs.heroin')).toBe('tăng 0,575 (28,3%) so với 6 tháng đầu năm 2023');
	expect(say('diplomacy.talks')).toBe('tăng 1 so với 6 tháng đầu năm 2023');
	expect(say('smuggling.cases')).toBe('tăng 1 (5,6%; số nhỏ) so với 6 tháng đầu năm 2023');
	expect(say('drugs.cases')).toBeNull();
	const back = compare('2023-S1', '2024-S1', demoObservations(), codelists);
	const row = back.rows.find((r) => r.indicator.code === 'patrol.sessions');
	expect(row && formatChange(row, back.b, comparisonUnit(row, codelists))).toBe(
		'giảm 57 (4,8%) so với 6 tháng đầu năm 2024',
	);
});

test('two units that cannot be made one are both named', () => {
	const of = (unit: string, value: number, timePeriod: string) =>
		observe(
			articleOf({ text: `${unit} ${timePeriod}`, issued: '2027-01-10' }),
			[reading({ indicator: 'seized.cash', unit, value, timePeriod })],
			codelists,
		);
	const c = compare('2025', '2024', [...of('USD', 500, '2025'), ...of('VND_M', 20, '2024')], codelists);
	const row = c.rows[0];
	expect(row?.reason).toBe('unit');
	const unit = row && comparisonUnit(row, codelists);
	expect(unit?.label).toBe('đồng / USD');
	expect(unit && formatValue(row?.b.figure?.amount ?? null, unit)).toBe('20.000.000');
});
