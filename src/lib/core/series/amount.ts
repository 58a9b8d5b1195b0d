import type { Codelists } from '#lib/codelists/types.ts';
import { toCanonical } from '../observation/canonical.ts';
import { obsDecimals } from '../observation/observe.ts';
import { boundWord, isJustUnder } from '../observation/printed.ts';
import type { Observation, Qualifier } from '../observation/types.ts';
import { exactly, isEmpty, type Interval } from './interval.ts';

/**
 * A number as it may be shown: exact, a bound, a range, about, or words only. Plain data, safe in JSON.
 * Values are in the canonical unit, percents in percent.
 */
export interface Amount {
	/** the number or the bound; null for a range and for words only */
	value: number | null;
	/** ends of a range, else null */
	low: number | null;
	high: number | null;
	qualifier: Qualifier;
	/** the bound word printed ("hơn"), or for a magnitude the words themselves; null: the usual word */
	words: string | null;
	/** decimals that keep the source's precision */
	decimals: number;
	/** for "gần 900": the lowest the number can be */
	floor: number | null;
}

/** The step a printed number is rounded to: 900 → 100, 917 → 1, 1,9 → 0,1. */
function roundingStep(value: number, decimals: number): number {
	if (decimals > 0) return 10 ** -decimals;
	const zeros = /0*$/.exec(String(Math.trunc(value)))?.[0].length ?? 0;
	return value === 0 ? 1 : 10 ** zeros;
}

function wordsOf(o: Observation): string | null {
	if (o.qualifier === 'EQ') return null;
	return o.qualifier === 'MAG' ? o.quote.trim() : boundWord(o.quote, o.qualifier);
}

/** The amount an observation states. */
export function amountOf(o: Observation, codelists: Codelists): Amount {
	let floor: number | null = null;
	const unit = codelists.unit(o.unit);
	if (o.qualifier === 'LT' && o.value !== null && o.obsValue !== null && isJustUnder(o.quote, o.qualifier)) {
		const below = Math.max(0, o.value - roundingStep(o.value, o.decimals));
		floor = unit ? toCanonical(Number(below.toFixed(o.decimals)), unit) : below;
	}
	const isRange = o.obsValue === null && o.obsLow !== null && o.obsHigh !== null;
	return {
		value: o.obsValue,
		low: isRange ? o.obsLow : null,
		high: isRange ? o.obsHigh : null,
		qualifier: o.qualifier,
		words: wordsOf(o),
		decimals: obsDecimals(o, codelists),
		floor,
	};
}

/** An exact amount of one's own. */
export function exactAmount(value: number, decimals = 0): Amount {
	return { value, low: null, high: null, qualifier: 'EQ', words: null, decimals, floor: null };
}

/**
 * Where the truth lies, by the words: "trên 3.000" (3000, ∞), "gần 900" [800, 900), "dưới 60" [0, 60).
 * null for "khoảng" and magnitudes, which state no interval.
 */
export function intervalOf(a: Amount): Interval | null {
	if (a.value === null) {
		if (a.low === null || a.high === null) return null;
		return { low: a.low, high: a.high, lowOpen: false, highOpen: false };
	}
	const from = { low: a.value, high: Infinity, highOpen: true };
	const upTo = { low: Math.min(a.floor ?? 0, a.value), high: a.value, lowOpen: false };
	switch (a.qualifier) {
		case 'EQ':
			return exactly(a.value);
		case 'GT':
			return { ...from, lowOpen: true };
		case 'GE':
			return { ...from, lowOpen: false };
		case 'LT':
			return { ...upTo, highOpen: true };
		case 'LE':
			return { ...upTo, highOpen: false };
		default:
			return null;
	}
}

/**
 * The amount an interval says; null when it says nothing. With `positive`, a lower end of zero says
 * nothing ("dưới 60%", not "0–60%").
 */
export function amountFrom(i: Interval, decimals: number, positive: boolean): Amount | null {
	if (isEmpty(i)) return null;
	const blank = { words: null, decimals, floor: null, low: null, high: null };
	const noLow = i.low === -Infinity || (positive && i.low <= 0 && i.high > 0);
	const noHigh = i.high === Infinity;
	if (noLow && noHigh) return null;
	if (i.low === i.high) return { ...blank, value: i.low, qualifier: 'EQ' };
	if (noHigh) return { ...blank, value: i.low, qualifier: i.lowOpen ? 'GT' : 'GE' };
	if (noLow) return { ...blank, value: i.high, qualifier: i.highOpen ? 'LT' : 'LE' };
	return { ...blank, value: null, low: i.low, high: i.high, qualifier: 'EQ' };
}
