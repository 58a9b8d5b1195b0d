import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import {
	displayUnit,
	formatDate,
	formatDims,
	formatNumber,
	formatObservation,
	formatPercent,
	formatPeriod,
	formatRate,
	formatWithUnit,
	parseNumber,
	rowUnit,
} from '#lib/format/index.ts';
import { demoObservations, seedObservations } from '../fixtures/demo.ts';
import { amount, NUMBERS, PERCENTS, PERIODS, VALUES } from './format.cases.ts';

test.each(NUMBERS)('%d is %s', (x, text) => expect(formatNumber(x)).toBe(text));

test.each(PERIODS)('%s (%s) is %s', (code, label, title, short) => {
	expect(formatPeriod(code, label)).toBe(title);
	expect(formatPeriod(code, label, 'short')).toBe(short);
});

test.each(VALUES)('%o of %s is %s', (a, unit, text) => {
	expect(formatWithUnit(amount(a), displayUnit([amount(a)], unit, codelists))).toBe(text);
});

test.each(PERCENTS)('%o is %s', (a, text) => expect(formatPercent(amount(a))).toBe(text));

test('one money unit for a row, exact within three decimals', () => {
	const row = [amount({ value: 1_900_000_000 }), amount({ value: 118_500_000 })];
	const unit = displayUnit(row, 'VND', codelists);
	expect(row.map((a) => formatWithUnit(a, unit))).toEqual(['1.900 triệu đồng', '118,5 triệu đồng']);
});

test('rates: none from 100, one below, two digits below one', () => {
	expect([210.33, 220, 99.95, 5.44, 0.4833, 0.0213].map(formatRate)).toEqual([
		'210',
		'220',
		'100',
		'5,4',
		'0,48',
		'0,021',
	]);
});

test('figures as the articles word them', () => {
	const texts = seedObservations().map((o) => formatObservation(o, codelists));
	for (const t of [
		'trên 1,9 tỷ đồng',
		'trên 2.000 lượt cán bộ, chiến sĩ',
		'224 buổi',
		'0,128 kg',
		'37.732 lượt người nghe',
		'hơn 150 cá nhân',
		'32 km',
		'“hàng tỉ đồng”',
	])
		expect(texts).toContain(t);
	const talks = demoObservations().filter((o) => o.indicator === 'patrol.sessions');
	expect(rowUnit(talks, codelists).label).toBe('buổi');
	expect(formatDate('2024-06-27')).toBe('27/6/2024');
});

test('slices in words', () => {
	expect(formatDims({ LEAD_ROLE: 'LEAD', OUTCOME: 'PROSECUTED' }, codelists)).toBe('chủ trì, khởi tố');
	const award = { AWARD_TYPE: 'BANG_KHEN', AWARD_ISSUER: 'BQP', RECIPIENT: 'COLLECTIVE' };
	expect(formatDims(award, codelists)).toBe('Bằng khen của Bộ Quốc phòng, tập thể');
	expect(formatDims({}, codelists)).toBe('');
});

test('law: read(format(x)) = x', () => {
	const numbers = fc.tuple(fc.integer({ min: -1e9, max: 1e12 }), fc.integer({ min: 0, max: 6 }));
	fc.assert(
		fc.property(numbers, ([whole, decimals]) => {
			const x = Number(`${whole}e-${decimals}`);
			expect(parseNumber(formatNumber(x))).toBe(x === 0 ? 0 : x);
		}),
	);
});
