import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { seriesScene } from '#lib/charts/index.ts';
import { addMonths, parseTimePeriod } from '#lib/core/period/time-period.ts';
import { minus, plus, roundTo, times } from '#lib/core/observation/decimal.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { Observation, Qualifier } from '#lib/core/observation/types.ts';
import { exactAmount, intervalOf, type Amount } from '#lib/core/series/amount.ts';
import { differenceOf, meanOf, percentOf, restOf, shareOf } from '#lib/core/series/arithmetic.ts';
import { compare } from '#lib/core/series/compare.ts';
import type { Outcome } from '#lib/core/series/comparison.ts';
import { findProblems } from '#lib/core/series/problems.ts';
import { buildSeries } from '#lib/core/series/series.ts';
import { sumOver } from '#lib/core/series/sum.ts';
import { figuresOf } from '#lib/core/series/table.ts';
import { selectVintage } from '#lib/core/series/vintages.ts';
import { articleOf, demoObservations, reading } from '../../fixtures/demo.ts';

const RUNS = { numRuns: 200 };

/** A decimal as sources print them: up to three places. */
const decimal = fc
	.tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom(0, 1, 2, 3))
	.map(([n, places]) => Number(`${n}e-${places}`));

/** A true value with words about it that are not false. */
const told = fc
	.tuple(decimal, fc.constantFrom<Qualifier>('EQ', 'GT', 'GE', 'LT', 'LE', 'AP'), decimal, fc.boolean())
	.map(([truth, qualifier, slack, range]): { truth: number; amount: Amount } => {
		const away = slack === 0 ? 1 : slack;
		const blank = exactAmount(truth, 3);
		if (range && qualifier === 'EQ') {
			return {
				truth,
				amount: { ...blank, value: null, low: Math.max(0, minus(truth, away)), high: plus(truth, away) },
			};
		}
		if (qualifier === 'GT') {
			// nothing is above a bound below zero: "trên 0" of a count that is zero would be false
			const value = truth === 0 ? 0 : Math.max(0, minus(truth, away));
			return { truth: truth === 0 ? 1 : truth, amount: { ...blank, value, qualifier } };
		}
		if (qualifier === 'GE')
			return { truth, amount: { ...blank, value: Math.max(0, minus(truth, away)), qualifier } };
		if (qualifier === 'LT' || qualifier === 'LE')
			return { truth, amount: { ...blank, value: plus(truth, away), qualifier } };
		return { truth, amount: { ...blank, qualifier } };
	});

const numbersIn = (o: Outcome) =>
	o.kind === 'amount' ? [o.amount.value, o.amount.low, o.amount.high].filter((x) => x !== null) : [];

/** The outcome allows the true result: an outcome without a number allows any. */
function allows(o: Outcome, truth: number): boolean {
	if (o.kind !== 'amount') return true;
	const { amount } = o;
	// a signed bound has no floor at zero
	const i =
		amount.value !== null && (amount.qualifier === 'LT' || amount.qualifier === 'LE')
			? { low: -Infinity, lowOpen: true, high: amount.value, highOpen: amount.qualifier === 'LT' }
			: intervalOf(amount);
	if (!i) return false;
	const slack = Math.abs(truth) * 1e-9 + 1e-9;
	return truth >= i.low - slack && truth <= i.high + slack;
}

test('law: exact decimals add and take away without dust', () => {
	fc.assert(
		fc.property(decimal, decimal, (a, b) => {
			expect(minus(plus(a, b), b)).toBe(a);
			expect(plus(a, b)).toBe(roundTo(a + b, 3));
			expect(times(a, 1000)).toBe(roundTo(a * 1000, 0));
		}),
		RUNS,
	);
});

test('law: what is computed of bounds allows the truth', () => {
	fc.assert(
		fc.property(told, told, fc.boolean(), (a, b, count) => {
			expect(allows(differenceOf(a.amount, b.amount), minus(a.truth, b.truth))).toBe(true);
			if (b.truth > 0)
				expect(allows(percentOf(a.amount, b.amount, count), (a.truth / b.truth - 1) * 100)).toBe(true);
			if (b.truth >= a.truth && b.truth > 0) {
				expect(allows(shareOf(a.amount, b.amount, count), (a.truth / b.truth) * 100)).toBe(true);
				expect(allows(restOf(a.amount, b.amount), minus(b.truth, a.truth))).toBe(true);
			}
			expect(allows(meanOf(a.amount, 6), a.truth / 6)).toBe(true);
		}),
		RUNS,
	);
});

test('law: no outcome holds NaN or infinity', () => {
	fc.assert(
		fc.property(told, told, fc.boolean(), fc.constantFrom(0, 1, 6, 12, null), (a, b, count, months) => {
			const all = [
				differenceOf(a.amount, b.amount),
				percentOf(a.amount, b.amount, count),
				shareOf(a.amount, b.amount, count),
				restOf(a.amount, b.amount),
				meanOf(a.amount, months),
			];
			for (const x of all.flatMap(numbersIn)) expect(Number.isFinite(x)).toBe(true);
		}),
		RUNS,
	);
});

test('law: comparing swaps the sign of a difference', () => {
	const mirrored: Partial<Record<Qualifier, Qualifier>> = { GT: 'LT', GE: 'LE', LT: 'GT', LE: 'GE' };
	const negative = (x: number | null) => (x === null ? null : x === 0 ? 0 : -x);
	fc.assert(
		fc.property(told, told, (a, b) => {
			const [there, back] = [differenceOf(a.amount, b.amount), differenceOf(b.amount, a.amount)];
			expect(back.kind).toBe(there.kind);
			if (there.kind !== 'amount' || back.kind !== 'amount') return;
			expect(back.amount.value).toBe(negative(there.amount.value));
			expect(back.amount.low).toBe(negative(there.amount.high));
			expect(back.amount.qualifier).toBe(mirrored[there.amount.qualifier] ?? there.amount.qualifier);
		}),
		RUNS,
	);
});

test('law: half and derived rest make the year; more in the half is a larger share and a smaller rest', () => {
	const value = (o: Outcome) => (o.kind === 'amount' ? (o.amount.value ?? NaN) : NaN);
	fc.assert(
		fc.property(decimal, decimal, decimal, (half, rest, more) => {
			const year = plus(plus(half, rest), more);
			const derived = value(restOf(exactAmount(half), exactAmount(year)));
			expect(plus(half, derived)).toBe(year);
			if (year === 0) return;
			const larger = plus(half, more);
			const share = (x: number) => value(shareOf(exactAmount(x), exactAmount(year), false));
			expect(share(larger)).toBeGreaterThanOrEqual(share(half));
			expect(value(restOf(exactAmount(larger), exactAmount(year)))).toBeLessThanOrEqual(derived);
			if (half > 0) {
				const percent = (x: number) => value(percentOf(exactAmount(x), exactAmount(half), false));
				expect(percent(larger)).toBeGreaterThanOrEqual(percent(half));
			}
		}),
		RUNS,
	);
});

/** Thirty-six months of true values, told by any set of years, halves, quarters and months. */
const CODES = [2023, 2024, 2025].flatMap((y) => [
	`${y}`,
	`${y}-S1`,
	`${y}-S2`,
	...[1, 2, 3, 4].map((q) => `${y}-Q${q}`),
	...Array.from({ length: 12 }, (_, m) => `${y}-${String(m + 1).padStart(2, '0')}`),
]);
const months = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 36, maxLength: 36 });
const monthIndex = (day: string) => (Number(day.slice(0, 4)) - 2023) * 12 + Number(day.slice(5, 7)) - 1;

function truth(values: readonly number[], start: string, end: string): number {
	return values.slice(monthIndex(start), monthIndex(end)).reduce((a, b) => a + b, 0);
}

let made = 0;
function tell(codes: readonly string[], values: readonly number[]): Observation[] {
	return codes.flatMap((code) => {
		const p = parseTimePeriod(code);
		if (!p) return [];
		const value = truth(values, p.start, p.end);
		const article = articleOf({ text: `${made++} ${code}`, issued: '2026-06-01' });
		return observe(
			article,
			[reading({ indicator: 'crime.cases', timePeriod: code, unit: 'CASE', value })],
			codelists,
		);
	});
}

const RANGE = { start: '2023-01-01', end: '2026-01-01' };

test('law: random sets of periods are never counted twice, and a partial sum is at most the whole', () => {
	fc.assert(
		fc.property(fc.subarray(CODES), months, (codes, values) => {
			const figures = figuresOf(tell(codes, values), codelists);
			const sum = sumOver(figures, RANGE);
			const spans = sum.used.map((f) => parseTimePeriod(f.shown.timePeriod ?? ''));
			spans.forEach((p, i) => {
				const next = spans[i + 1];
				if (p && next) expect(p.end <= next.start).toBe(true);
			});
			const covered = spans.reduce((n, p) => n + (p ? truth(values, p.start, p.end) : 0), 0);
			const gaps = sum.missing.reduce((n, g) => n + truth(values, g.start, g.end), 0);
			expect(sum.amount?.value ?? 0).toBe(covered);
			if (sum.used.length) expect(covered + gaps).toBe(truth(values, RANGE.start, RANGE.end));
			if (sum.missing.length) expect(sum.amount?.qualifier).toBe('GE');
			// every month told by some period is in the sum
			const told = new Set(codes.flatMap((c) => monthsOf(c)));
			const added = new Set(sum.used.flatMap((f) => monthsOf(f.shown.timePeriod ?? '')));
			expect([...told].filter((m) => !added.has(m)).length).toBe(0);
		}),
		{ numRuns: 100 },
	);
});

function monthsOf(code: string): string[] {
	const p = parseTimePeriod(code);
	const out: string[] = [];
	for (let day = p?.start ?? ''; p && day < p.end; day = addMonths(day, 1)) out.push(day);
	return out;
}

test('law: figures that come from one truth are no problem', () => {
	fc.assert(
		fc.property(fc.subarray(CODES), months, (codes, values) => {
			expect(findProblems(tell(codes, values), codelists)).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

test('law: the order in which articles come does not matter', () => {
	const all = demoObservations();
	const rows = all.filter((o) => o.indicator === 'drugs.cases' && o.timePeriod === '2023-S1');
	const sums = all.filter((o) => o.key === all[0]?.key);
	fc.assert(
		fc.property(
			fc.shuffledSubarray([...rows, ...sums], { minLength: rows.length + sums.length }),
			(shuffled) => {
				const pick = (list: Observation[]) => {
					const v = selectVintage(list, codelists);
					return [v?.shown.id, v?.conflicting.map((o) => o.id).sort(), v?.replaced.map((o) => o.id).sort()];
				};
				const own = shuffled.filter((o) => o.timePeriod === '2023-S1' && o.indicator === 'drugs.cases');
				expect(pick(own)).toEqual(pick(rows));
			},
		),
		{ numRuns: 50 },
	);
});

test('law: a comparison asked the other way round has the same answers with the signs swapped', () => {
	const all = demoObservations();
	const codes = [...new Set(all.flatMap((o) => (o.timePeriod ? [o.timePeriod] : [])))];
	fc.assert(
		fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (a, b) => {
			if (a === b) return;
			const [there, back] = [compare(a, b, all, codelists), compare(b, a, all, codelists)];
			expect(back.counts).toEqual(there.counts);
			there.rows.forEach((row, i) => {
				const other = back.rows[i];
				expect(other?.verdict).toBe(row.verdict);
				expect(other?.share).toEqual(row.share);
				expect(other?.meanB).toEqual(row.meanA);
				const [x, y] = [numbersIn(row.difference)[0], other ? numbersIn(other.difference)[0] : undefined];
				if (x !== undefined) expect(y).toBe(x === 0 ? 0 : -x);
			});
		}),
		{ numRuns: 60 },
	);
});

test('law: any series makes a scene without NaN, bars as long as their values', () => {
	fc.assert(
		fc.property(fc.subarray(CODES, { minLength: 1 }), months, (codes, values) => {
			for (const s of buildSeries(tell(codes, values), 'crime.cases', codelists)?.series ?? []) {
				const scene = seriesScene(s, codelists);
				expect(JSON.stringify(scene)).not.toMatch(/null,"height"|NaN/u);
				const unit = scene.plot.height / (scene.axis.max - scene.axis.min);
				for (const b of scene.bars) {
					expect(b.height).toBeCloseTo((scene.points[b.point]?.value ?? 0) * unit, 6);
				}
			}
		}),
		{ numRuns: 60 },
	);
});
