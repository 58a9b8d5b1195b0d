import { parseTimePeriod, daysBetween, type Period } from '../period/time-period.ts';
import { isDoubtful } from '../observation/standing.ts';
import type { Observation } from '../observation/types.ts';
import { amountFrom, intervalOf, type Amount } from './amount.ts';
import type { Figure } from './cell.ts';
import { add, exactly, isExact, notNegative, type Interval } from './interval.ts';

/** A sum of periods that do not overlap, or of parts. */
export interface Sum {
	/** null when nothing can be added; partial sums are lower bounds with the word "≥" */
	amount: Amount | null;
	/** what was added, in order of time */
	used: Figure[];
	/** days of the range that no figure covers, end exclusive */
	missing: { start: string; end: string }[];
	/** figures left out: they overlap what was added, state no interval, are in doubt or in conflict */
	left: Figure[];
}

interface Placed {
	figure: Figure;
	period: Period;
	interval: Interval;
}

/** Adds intervals and keeps the best precision of their amounts. */
export function addAmounts(amounts: readonly Amount[]): Amount | null {
	let total: Interval = exactly(0);
	for (const a of amounts) {
		const i = intervalOf(a);
		if (!i) return null;
		total = add(total, i);
	}
	const decimals = Math.max(0, ...amounts.map((a) => a.decimals));
	return amounts.length ? amountFrom(notNegative(total), decimals, true) : null;
}

/**
 * The set of periods that covers most days without two of them sharing one; of equal cover the fewest.
 * Weighted interval scheduling: sorted by end, best up to each, n log n.
 */
function bestCover(placed: readonly Placed[]): Placed[] {
	const byEnd = [...placed].sort((a, b) =>
		a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0,
	);
	const ends = byEnd.map((p) => p.period.end);
	interface Best {
		days: number;
		pieces: number;
		last: number | null;
		before: number;
	}
	const best: Best[] = [{ days: 0, pieces: 0, last: null, before: 0 }];
	byEnd.forEach((p, i) => {
		// how many of the earlier ones end by this one's start
		let low = 0;
		let high = i;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((ends[middle] as string) <= p.period.start) low = middle + 1;
			else high = middle;
		}
		const skip = best[i] as Best;
		const before = best[low] as Best;
		const days = before.days + daysBetween(p.period.start, p.period.end);
		const pieces = before.pieces + 1;
		const take = days > skip.days || (days === skip.days && pieces < skip.pieces);
		best.push(take ? { days, pieces, last: i, before: low } : { ...skip, last: null, before: i });
	});
	const chosen: Placed[] = [];
	for (let at = byEnd.length; at > 0;) {
		const step = best[at] as Best;
		if (step.last !== null) chosen.push(byEnd[step.last] as Placed);
		at = step.before;
	}
	return chosen.reverse();
}

/**
 * Adds a flow over a range of days, never counting a day twice: a year and its half are not added.
 *
 * in      figures of one indicator, area, unit and slice; the range, end exclusive
 * out     what was added and what is missing; a sum with a missing part is a lower bound ("≥")
 * errors  `not a flow: …` for an indicator that does not add over time
 */
export function sumOver(
	figures: readonly Figure[],
	range: { start: string; end: string },
	aggregation: 'sum' | 'last' | 'max' | 'none' = 'sum',
): Sum {
	if (aggregation !== 'sum') throw new Error(`not a flow: ${figures[0]?.shown.indicator ?? aggregation}`);
	const within = figures.flatMap((figure): Placed[] => {
		const period = figure.shown.timePeriod ? parseTimePeriod(figure.shown.timePeriod) : null;
		const interval = intervalOf(figure.amount);
		if (!period || !interval || period.start < range.start || period.end > range.end) return [];
		if (figure.conflicting.length || isDoubtful(figure.shown)) return [];
		return [{ figure, period, interval }];
	});
	const chosen = bestCover(within);
	const used = chosen.map((p) => p.figure);
	const missing: Sum['missing'] = [];
	let reached = range.start;
	for (const { period } of chosen) {
		if (period.start > reached) missing.push({ start: reached, end: period.start });
		reached = period.end;
	}
	if (chosen.length && reached < range.end) missing.push({ start: reached, end: range.end });
	const total = addAmounts(used.map((f) => f.amount));
	return {
		amount: total && missing.length ? asPartial(total) : total,
		used,
		missing,
		left: figures.filter((f) => !used.includes(f)),
	};
}

/** A partial sum is what is at least there. */
export function asPartial(a: Amount): Amount | null {
	const i = intervalOf(a);
	if (!i) return null;
	return {
		...a,
		value: i.low,
		low: null,
		high: null,
		qualifier: isExact(i) || !i.lowOpen ? 'GE' : 'GT',
		words: '≥',
		floor: null,
	};
}

/** True when two observations of one kind share a day, so that adding them would count it twice. */
export function wouldCountTwice(a: Observation, b: Observation): boolean {
	const [p, q] = [a.timePeriod, b.timePeriod].map((t) => (t ? parseTimePeriod(t) : null));
	return !p || !q || (p.start < q.end && q.start < p.end);
}
