import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { observe } from '#lib/core/observation/observe.ts';
import { periodDays, toCutOffRule, underRule } from '#lib/core/observation/cut-off.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { compare } from '#lib/core/series/compare.ts';
import { parsePeriodName } from '#lib/core/series/period-name.ts';
import { findProblems } from '#lib/core/series/problems.ts';
import { presetBase, relationOf } from '#lib/core/series/periods.ts';
import { reconstructArea, withBackSeries } from '#lib/core/series/reconstruct.ts';
import { sumOver } from '#lib/core/series/sum.ts';
import { buildTable, figuresOf } from '#lib/core/series/table.ts';
import { selectVintage } from '#lib/core/series/vintages.ts';
import { parseTimePeriod, type Period } from '#lib/core/period/time-period.ts';
import { articleOf, demoObservations, reading, seedObservations } from '../../fixtures/demo.ts';

function cases(
	value: number,
	timePeriod: string,
	more: Parameters<typeof reading>[0] | object = {},
): Observation {
	const r = reading({ indicator: 'crime.cases', unit: 'CASE', value, timePeriod, ...more });
	const article = articleOf({ text: JSON.stringify(r), issued: '2027-01-10' });
	return observe(article, [r], codelists)[0] as Observation;
}

const period = (code: string) => parseTimePeriod(code) as Period;

test('how two periods lie', () => {
	const of = (a: string, b: string) => relationOf(period(a), period(b));
	expect(of('2025-S1', '2025')).toBe('nested');
	expect(of('2025', '2025-Q1')).toBe('nested');
	expect(of('2025', '2024')).toBe('equal');
	expect(of('2025-Q1', '2024-Q4')).toBe('equal');
	expect(of('2025-01-01/P216D', '2024-01-01/P217D')).toBe('equal');
	expect(of('2024-S1', '2025')).toBe('different');
	expect(of('2019-01-01/P5Y', '2021')).toBe('different');
	expect(of('2025', '2025')).toBe('same');
});

test('the pairs a commander asks for', () => {
	expect(presetBase('2025-S1', 'samePeriod')).toBe('2024-S1');
	expect(presetBase('2023-01-01/P9M', 'samePeriod')).toBe('2022-01-01/P9M');
	expect(presetBase('2025-S1', 'halfInYear')).toBe('2025');
	expect(presetBase('2025', 'halfInYear')).toBeNull();
	expect(presetBase('2025', 'yearBefore')).toBe('2024');
	expect(presetBase('2025-Q1', 'quarterBefore')).toBe('2024-Q4');
	expect(presetBase('2025-Q3', 'quarterBefore')).toBe('2025-Q2');
});

test('periods as people type them', () => {
	const known = [{ code: '2019-01-01/P5Y', label: '2019 – 2024' }];
	for (const [typed, code] of [
		['2025', '2025'],
		['2024-s1', '2024-S1'],
		['6T/2024', '2024-S1'],
		['QIII/2023', '2023-Q3'],
		['9T/2023', '2023-01-01/P9M'],
		['2019-2024', '2019-01-01/P5Y'],
		['2019–2024', '2019-01-01/P5Y'],
		['2015-2020', '2015-01-01/P6Y'],
		['2025-S3', null],
		['hôm nay', null],
	] as const)
		expect(parsePeriodName(typed, known)).toBe(code);
});

test('cut-off rules: the calendar, or 15/12–14/6–14/12', () => {
	expect(periodDays('2024-S1', 'calendar')).toEqual({ start: '2024-01-01', end: '2024-07-01' });
	expect(periodDays('2024-S1', 'military')).toEqual({ start: '2023-12-15', end: '2024-06-15' });
	expect(periodDays('2024', 'military')).toEqual({ start: '2023-12-15', end: '2024-12-15' });
	expect(periodDays('2024-S2', 'military')).toEqual({ start: '2024-06-15', end: '2024-12-15' });
	expect(periodDays('2024-03', 'military')).toEqual({ start: '2024-02-15', end: '2024-03-15' });
	expect(periodDays('2019-01-01/P5Y', 'military')).toEqual({ start: '2019-01-01', end: '2024-01-01' });
});

test('a half and its year are never added; a missing quarter makes a partial sum', () => {
	const year = { start: '2025-01-01', end: '2026-01-01' };
	const figures = (...rows: Observation[]) => figuresOf(rows, codelists);
	const both = sumOver(figures(cases(40, '2025-S1'), cases(90, '2025')), year);
	expect([both.amount?.value, both.used.length, both.missing]).toEqual([90, 1, []]);
	const partial = sumOver(figures(cases(40, '2025-S1'), cases(20, '2025-Q3')), year);
	expect(partial.amount).toMatchObject({ value: 60, qualifier: 'GE', words: '≥' });
	expect(partial.missing).toEqual([{ start: '2025-10-01', end: '2026-01-01' }]);
	const doubt = sumOver(figures(cases(40, '2025-S1', { rules: ['doubt:unit'] })), year);
	expect([doubt.amount, doubt.used]).toEqual([null, []]);
	expect(() => sumOver(both.used, year, 'last')).toThrow('not a flow: crime.cases');
});

test('a person’s choice stands, a rejected figure does not', () => {
	const [first, second] = [cases(24, '2023-S1'), cases(28, '2023-S1')];
	expect(selectVintage([first, second], codelists)?.conflicting).toHaveLength(1);
	const chosen = selectVintage([{ ...first, chosen: true }, second], codelists);
	expect([chosen?.shown.obsValue, chosen?.conflicting, chosen?.replaced.length]).toEqual([24, [], 1]);
	const review = { state: 'rejected' as const, reason: 'nhầm kỳ', at: '2026-01-05T00:00:00Z' };
	const left = selectVintage([{ ...second, review }, first], codelists);
	expect([left?.shown.obsValue, left?.conflicting]).toEqual([24, []]);
	expect(selectVintage([{ ...first, review }], codelists)).toBeNull();
});

test('the back series of a merged province: every predecessor or none', () => {
	const [a, b] = ['Phú Yên', 'Đắk Lắk'].map((refArea, i) => cases(30 + i, '2024', { refArea })) as [
		Observation,
		Observation,
	];
	expect(reconstructArea('Đắk Lắk', [a], codelists)).toEqual([]);
	const [made] = reconstructArea('Đắk Lắk', [a, b], codelists);
	expect(made).toMatchObject({ obsValue: 61, obsStatus: 'E', refArea: 'Đắk Lắk', joined: [a, b] });
	expect(reconstructArea('Lai Châu', [a, b], codelists)).toEqual([]);
	const now = cases(70, '2026', { refArea: 'Đắk Lắk' });
	const old = compare('2026', '2024', [now, b], codelists).rows[0];
	expect([old?.reason, old?.difference.kind]).toEqual(['area', 'blocked']);
	const whole = compare('2026', '2024', [now, made as Observation], codelists).rows[0];
	expect([whole?.verdict, whole?.b.figure?.marks]).toEqual(['comparable', ['t']]);
});

test('in the back series a province’s own figure gives way to the sum it is a part of', () => {
	const [old, other] = ['Đắk Lắk', 'Phú Yên'].map((refArea, i) => cases(30 + i, '2024', { refArea })) as [
		Observation,
		Observation,
	];
	const alone = cases(12, '2023', { refArea: 'Đắk Lắk' });
	const own = [old, alone, cases(70, '2026', { refArea: 'Đắk Lắk' })];
	const rows = withBackSeries('Đắk Lắk', own, [old, alone, other], codelists);
	expect(rows.map((o) => [o.timePeriod, o.obsValue])).toEqual([
		['2023', 12],
		['2026', 70],
		['2024', 61],
	]);
	expect(findProblems(rows, codelists)).toEqual([]);
	expect(withBackSeries('Lai Châu', own, [old, other], codelists)).toEqual(own);
});

test('the slice rule: the total, else the only slice, else a list', () => {
	const led = cases(5, '2025', { dims: { LEAD_ROLE: 'LEAD' } });
	const joint = cases(3, '2025', { dims: { LEAD_ROLE: 'JOINT' } });
	const cell = (...rows: Observation[]) => buildTable(rows, codelists).groups[0]?.rows[0];
	expect(cell(led)?.cells[0]).toMatchObject({ kind: 'figure', figure: { slice: { LEAD_ROLE: 'LEAD' } } });
	expect(cell(led, joint)?.cells[0]).toMatchObject({ kind: 'slices' });
	expect(cell(led, joint)?.children).toHaveLength(2);
	const withTotal = cell(led, joint, cases(9, '2025'));
	expect(withTotal?.cells[0]).toMatchObject({ kind: 'figure', figure: { amount: { value: 9 } } });
	expect(withTotal?.children).toHaveLength(2);
});

test('the table of the five articles and of the demo', () => {
	const seeds = buildTable(seedObservations(), codelists);
	expect(seeds.columns.map((c) => c.code)).toEqual(['2019-01-01/P5Y', '2024-S1', '2025']);
	expect(seeds.groups.flatMap((g) => g.rows)).toHaveLength(23);
	const demo = buildTable(demoObservations(), codelists);
	const drugs = demo.groups.flatMap((g) => g.rows).find((r) => r.indicator.code === 'drugs.cases');
	const marks = drugs?.cells.map((c) => (c.kind === 'figure' ? c.figure.marks.join('') : c.kind));
	expect(marks).toEqual(['', '', '', '', '', 'm', '', '', 's', '', '', '', '']);
});

test('the chosen rule moves assumed days only', () => {
	const assumed = cases(1, '2024-S1');
	expect(underRule(assumed, 'calendar')).toBe(assumed);
	expect(underRule(assumed, 'military')).toMatchObject({
		periodStart: '2023-12-15',
		periodEnd: '2024-06-15',
		periodBasis: 'RULE',
	});
	const stated = cases(1, '2024-S1', { periodBasis: 'STATED' });
	expect(underRule(stated, 'military')).toBe(stated);
	const span = cases(1, '2019-01-01/P5Y');
	expect(underRule(span, 'military')).toBe(span);
	expect([toCutOffRule('military'), toCutOffRule('lunar')]).toEqual(['military', null]);
});
