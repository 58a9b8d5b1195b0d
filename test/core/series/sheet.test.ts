import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { compare } from '#lib/core/series/compare.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { ActorScope, Dims, Observation, Qualifier } from '#lib/core/observation/types.ts';
import {
	comparisonUnit,
	formatDifference,
	formatMean,
	formatOutcome,
	formatPercent,
	formatStatus,
	formatValue,
} from '#lib/format/index.ts';
import { articleOf, demoObservations, reading } from '../../fixtures/demo.ts';

// The sheet was worked out by hand. A value is "demo" (the invented province's) or: bound word, number or
// low..high, unit, then actor=, area=, said= (day of report), days= (stated days, end exclusive), DIMENSION=;
// "&" parts two articles.
const [head = [], ...lines] = readFileSync(new URL('./sheet.csv', import.meta.url), 'utf8')
	.trim()
	.split('\n')
	.map((line) => line.split(';'));
const rows = lines.map((line) => Object.fromEntries(head.map((h, i) => [h, line[i] ?? ''])));

const QUALIFIERS: Record<string, Qualifier> = {
	trên: 'GT',
	hơn: 'GT',
	gần: 'LT',
	dưới: 'LT',
	khoảng: 'AP',
	hàng: 'MAG',
};
const demo = demoObservations();

function figure(text: string, indicator: string, timePeriod: string, nth: number): Observation[] {
	const words = text.trim().split(' ');
	const bound = /^[^\d-]+$/u.test(words[0] ?? '') ? (words.shift() ?? '') : '';
	const qualifier = QUALIFIERS[bound] ?? 'EQ';
	const number = words.shift() ?? '';
	const unit = words.shift() ?? '';
	const option = new Map(words.map((w) => w.split('=') as [string, string]));
	// a name of two words lost its second word to the split by spaces
	const area = /area=(.+)$/u.exec(text)?.[1] ?? 'Sơn Hà';
	const [low, high] = number.includes('..') ? number.split('..').map(Number) : [null, null];
	const [start, end] = option.get('days')?.split('..') ?? [null, null];
	const dims: Dims = option.has('LEAD_ROLE') ? { LEAD_ROLE: option.get('LEAD_ROLE') } : {};
	const r = reading({
		indicator,
		timePeriod,
		unit,
		qualifier,
		value: low === null && qualifier !== 'MAG' ? Number(number) : null,
		decimals: number.includes('..') ? 0 : (number.split('.')[1]?.length ?? 0),
		low: low ?? null,
		high: high ?? null,
		quote: `${bound} ${number} ${unit}`.trim(),
		refArea: area,
		dims,
		actorScope: (option.get('actor') ?? 'own') as ActorScope,
		...(start && end ? { periodStart: start, periodEnd: end, periodBasis: 'TO_EVENT' as const } : {}),
	});
	const issued = option.get('said') ?? '2027-01-10';
	return observe(articleOf({ text: `${timePeriod} ${nth} ${text}`, issued }), [r], codelists);
}

function side(row: Record<string, string>, which: 'a' | 'b'): Observation[] {
	const [period = '', value = '', indicator = ''] = [row[which], row[`${which}Value`], row['indicator']];
	if (value === 'demo') return demo.filter((o) => o.indicator === indicator && o.timePeriod === period);
	return value.split('&').flatMap((v, nth) => figure(v, indicator, period, nth));
}

test('the sheet has sixty rows', () => expect(rows).toHaveLength(60));

test.each(rows.map((row) => [row['no'] ?? '', row['what'] ?? '', row] as const))('%s: %s', (_, __, row) => {
	const c = compare(
		row['a'] ?? '',
		row['b'] ?? '',
		[...side(row, 'a'), ...side(row, 'b'), ...common(row)],
		codelists,
	);
	const found = c.rows.find((r) => r.indicator.code === row['indicator']);
	if (!found) throw new Error('no row');
	const unit = comparisonUnit(found, codelists);
	const small = (text: string) => (found.smallNumbers && text.endsWith('%') ? `${text} (số nhỏ)` : text);
	expect({
		status: formatStatus(found, c),
		difference: formatOutcome(found.difference, (a) => formatDifference(a, unit)),
		percent: small(formatOutcome(found.percent, (a) => formatPercent(a))),
		share: small(formatOutcome(found.share, (a) => formatPercent(a))),
		rest: formatOutcome(found.rest, (a) => formatValue(a, unit)),
		meanA: formatOutcome(found.meanA, (a) => formatMean(a, unit)),
		meanB: formatOutcome(found.meanB, (a) => formatMean(a, unit)),
	}).toEqual({
		status: row['status'],
		difference: row['difference'],
		percent: row['percent'],
		share: row['share'],
		rest: row['rest'],
		meanA: row['meanA'],
		meanB: row['meanB'],
	});
});

/** Something both periods have, so that a missing side is a row and not the sentence of nothing in common. */
function common(row: Record<string, string>): Observation[] {
	return (['a', 'b'] as const).flatMap((w) => figure('1 DOC', 'propaganda.leaflets', row[w] ?? '', 9));
}
