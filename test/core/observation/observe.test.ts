import { expect, test } from 'vitest';
import { findSpanLabel } from '#lib/core/observation/span-label.ts';
import { demoArticles, demoObservations, seedObservations } from '../../fixtures/demo.ts';

test('quotes stand where the spans say', () => {
	for (const { article, observations } of demoArticles())
		for (const o of observations) expect(article.text.slice(o.start, o.end)).toBe(o.quote);
	for (const o of seedObservations()) expect(o.start).toBeGreaterThanOrEqual(0);
});

test('money, bounds and magnitudes in canonical units', () => {
	const by = new Map(seedObservations().map((o) => [`${o.indicator} ${o.timePeriod}`, o]));
	expect(by.get('housing.funds 2025')).toMatchObject({
		obsValue: 1_900_000_000,
		unitMeasure: 'VND',
		qualifier: 'GT',
		valueReported: '1,9 tỷ',
		unitReported: 'đồng',
		obsStatus: 'P',
	});
	expect(by.get('gifts.value 2019-01-01/P5Y')).toMatchObject({ obsValue: null, obsStatus: 'O' });
	expect(by.get('drugs.heroin 2024-S1')).toMatchObject({ obsValue: 0.128, obsStatus: 'A' });
});

test('only figures announced before their period closed are provisional', () => {
	const provisional = new Set(
		demoObservations()
			.filter((o) => o.obsStatus === 'P')
			.map((o) => `${o.timePeriod} ${o.reportedDate}`),
	);
	expect([...provisional]).toEqual(['2024 2024-11-26']);
});

test('a list with a "khác" item is closed, the one beside it is not', () => {
	const closed = demoObservations().filter((o) => o.rules.includes('list:closed'));
	expect(new Set(closed.map((o) => o.indicator))).toEqual(new Set(['crime.cases']));
	expect(closed).toHaveLength(12);
});

test('one row stands for its key in an article; parts of other indicators stand by themselves', () => {
	const rows = demoArticles()[0]?.observations.filter((o) => o.current) ?? [];
	expect(new Set(rows.map((o) => o.key)).size).toBe(rows.length);
	expect(rows.filter((o) => o.indicator === 'crime.cases').map((o) => o.obsValue)).toEqual([61]);
	expect(rows.some((o) => o.indicator === 'drugs.cases')).toBe(true);
});

test('a span of years keeps the name its article gives it', () => {
	const text = 'Sơ kết 05 năm giai đoạn 2019 – 2024; từ năm 2016 đến năm 2020; nhiệm kỳ 2020-2025.';
	expect(findSpanLabel('2019-01-01/P5Y', text)).toBe('2019 – 2024');
	expect(findSpanLabel('2019-01-01/P6Y', text)).toBe('2019 – 2024');
	expect(findSpanLabel('2016-01-01/P5Y', text)).toBe('2016 đến năm 2020');
	expect(findSpanLabel('2018-01-01/P5Y', text)).toBeNull();
	expect(findSpanLabel('2024', text)).toBeNull();
});
