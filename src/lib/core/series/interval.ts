import { plus, roundTo, times } from '../observation/decimal.ts';

/** Where the truth lies. Infinite ends are always open. */
export interface Interval {
	low: number;
	high: number;
	lowOpen: boolean;
	highOpen: boolean;
}

export const exactly = (x: number): Interval => ({ low: x, high: x, lowOpen: false, highOpen: false });

export const isExact = (i: Interval): boolean => i.low === i.high && Number.isFinite(i.low);

/** True when some number lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
	const low = Math.max(a.low, b.low);
	const high = Math.min(a.high, b.high);
	if (low !== high) return low < high;
	return contains(a, low) && contains(b, low);
}

export function contains(i: Interval, x: number): boolean {
	return (i.lowOpen ? x > i.low : x >= i.low) && (i.highOpen ? x < i.high : x <= i.high);
}

export function isEmpty(i: Interval): boolean {
	return i.low > i.high || (i.low === i.high && (i.lowOpen || i.highOpen));
}

export function add(a: Interval, b: Interval): Interval {
	return {
		low: plus(a.low, b.low),
		high: plus(a.high, b.high),
		lowOpen: a.lowOpen || b.lowOpen,
		highOpen: a.highOpen || b.highOpen,
	};
}

export function negate(a: Interval): Interval {
	const flip = (x: number) => (x === 0 ? 0 : -x);
	return { low: flip(a.high), high: flip(a.low), lowOpen: a.highOpen, highOpen: a.lowOpen };
}

export function subtract(a: Interval, b: Interval): Interval {
	return add(a, negate(b));
}

/** Cuts off what lies below zero: counts, masses and money are never negative. */
export function notNegative(a: Interval): Interval {
	return a.low < 0 ? { ...a, low: 0, lowOpen: false } : a;
}

/** Times a positive number. */
export function scale(a: Interval, factor: number): Interval {
	return { ...a, low: times(a.low, factor), high: times(a.high, factor) };
}

/** Digits kept in quotients: far below what is ever shown, far above what a sum of them loses. */
const QUOTIENT_DECIMALS = 12;

function quotient(x: number, y: number): number {
	if (x === 0) return 0;
	if (y === 0 || x === Infinity) return Infinity;
	return y === Infinity ? 0 : roundTo(x / y, QUOTIENT_DECIMALS);
}

/**
 * `a / b` for two intervals that are not negative; null when `b` is zero and nothing else.
 * An end that is reached only in the limit is open.
 */
export function divide(a: Interval, b: Interval): Interval | null {
	if (b.high === 0) return null;
	const highest = b.low === 0 ? (a.high === 0 ? 0 : Infinity) : quotient(a.high, b.low);
	return {
		low: quotient(a.low, b.high),
		high: highest,
		lowOpen: a.lowOpen || b.highOpen,
		highOpen: highest === Infinity || a.highOpen || b.lowOpen,
	};
}
