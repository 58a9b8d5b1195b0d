import type { Codelists } from '#lib/codelists/types.ts';
import { minus } from '../observation/decimal.ts';
import { amountFrom, intervalOf, type Amount } from './amount.ts';
import type { Outcome } from './comparison.ts';
import {
	contains,
	divide,
	exactly,
	isExact,
	notNegative,
	scale,
	subtract,
	type Interval,
} from './interval.ts';

/** Below this a count carries no percent; below the second it carries a note. */
const FEW = 10;
const SMALL = 30;

export const outcome = (kind: Exclude<Outcome['kind'], 'amount'>): Outcome => ({ kind });

const given = (amount: Amount | null): Outcome =>
	amount ? { kind: 'amount', amount } : outcome('insufficient');

const precision = (a: Amount, b: Amount) => Math.max(a.decimals, b.decimals);

/** A signed result: said only when it is exact or its sign is sure. */
function signed(i: Interval, decimals: number): Outcome {
	if (!isExact(i) && contains(i, 0)) return outcome('insufficient');
	return given(amountFrom(i, decimals, false));
}

/**
 * "dưới 900" ends at zero only because no count is negative; in a difference that end says nothing
 * ("dưới -50", not "-950 đến -50").
 */
function openBelow(a: Amount): Interval | null {
	const i = intervalOf(a);
	const natural = a.value !== null && a.floor === null && (a.qualifier === 'LT' || a.qualifier === 'LE');
	return i && natural ? { ...i, low: -Infinity, lowOpen: true } : i;
}

/** `a − b`: exact, a bound ("trên +100"), or insufficient when it might be either way. */
export function differenceOf(a: Amount, b: Amount): Outcome {
	const [x, y] = [openBelow(a), openBelow(b)];
	if (!x || !y) return outcome('insufficient');
	return signed(subtract(x, y), precision(a, b));
}

/** The number a small-count rule looks at. */
const size = (a: Amount) => a.value ?? a.low ?? 0;

/** Counts are things and people; masses, hours, kilometres, workdays and money are exempt. */
export function isCount(unitMeasure: string, codelists: Codelists): boolean {
	return codelists.unit(unitMeasure)?.dimension === 'count';
}

export function hasFew(a: Amount, b: Amount): boolean {
	return size(a) < FEW || size(b) < FEW;
}

export function hasSmall(a: Amount, b: Amount): boolean {
	return !hasFew(a, b) && (size(a) < SMALL || size(b) < SMALL);
}

/** `(a − b) ÷ b` in percent; from zero there is none ("mới phát sinh"). */
export function percentOf(a: Amount, b: Amount, count: boolean): Outcome {
	const [x, y] = [intervalOf(a), intervalOf(b)];
	if (!x || !y) return outcome('insufficient');
	if (y.low === 0 && y.high === 0) return outcome(x.low > 0 || x.lowOpen ? 'fromZero' : 'notApplicable');
	if (count && hasFew(a, b)) return outcome('smallCount');
	if (isExact(x) && isExact(y)) {
		// from the exact difference, so that 5,2 against 4,7 is 0,5 ÷ 4,7
		const ratio = divide(exactly(Math.abs(minus(x.low, y.low))), y);
		if (!ratio) return outcome('notApplicable');
		const percent = scale(ratio, 100).low;
		return given(amountFrom(exactly(x.low < y.low ? -percent : percent), 1, false));
	}
	const ratio = divide(x, y);
	if (!ratio) return outcome('notApplicable');
	const percent = subtract(scale(ratio, 100), exactly(100));
	// −100% says nothing: it is where every fall ends
	const floor = percent.low <= -100 ? { ...percent, low: -Infinity, lowOpen: true } : percent;
	return signed(floor, 1);
}

/** Part ÷ whole in percent: "35,3%", "dưới 60%", "trên 80%". */
export function shareOf(part: Amount, whole: Amount, count: boolean): Outcome {
	const [x, y] = [intervalOf(part), intervalOf(whole)];
	if (!x || !y) return outcome('insufficient');
	if (y.high === 0) return outcome('notApplicable');
	if (count && hasFew(part, whole)) return outcome('smallCount');
	const ratio = divide(x, y);
	if (!ratio) return outcome('notApplicable');
	const share = scale(ratio, 100);
	const capped = !isExact(share) && share.high >= 100 ? { ...share, high: Infinity, highOpen: true } : share;
	return given(amountFrom(capped, 1, true));
}

/** Whole − part, never below zero: "420", "trên 800". */
export function restOf(part: Amount, whole: Amount): Outcome {
	const [x, y] = [intervalOf(part), intervalOf(whole)];
	if (!x || !y) return outcome('insufficient');
	return given(amountFrom(notNegative(subtract(y, x)), precision(part, whole), true));
}

/** A flow per month covered. */
export function meanOf(a: Amount, months: number | null): Outcome {
	const i = intervalOf(a);
	if (!i || months === null || months <= 0) return outcome('insufficient');
	const mean = divide(i, exactly(months));
	return given(mean && amountFrom(mean, a.decimals, true));
}
