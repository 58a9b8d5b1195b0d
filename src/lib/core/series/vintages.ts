import type { Codelists } from '#lib/codelists/types.ts';
import { isItem } from '../observation/key.ts';
import type { Observation } from '../observation/types.ts';
import { amountOf, intervalOf } from './amount.ts';
import { overlap, type Interval } from './interval.ts';

/** Everything known of one key: which figure stands, and what it stands beside. */
export interface Vintages {
	/** the figure that stands: final before provisional, exact before bound, then the latest */
	shown: Observation;
	/** figures of other articles that agree with it; both are sources */
	agreeing: Observation[];
	/** figures it replaced: provisional ones, earlier provisional ones, or all others where a person chose */
	replaced: Observation[];
	/** figures of other articles that cannot be true beside it (status U) */
	conflicting: Observation[];
	/** parts and repetitions within the articles, shown under it, never counted */
	items: Observation[];
}

/** "khoảng 50" agrees with what lies within this share of it. */
const ABOUT = 0.1;

const ANYTHING: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/**
 * How far the truth may lie from an amount told in millions or billions of đồng: half a step of its last digit
 * ("1,9 tỷ" is said of 1.912 triệu); in đồng. 0 for what is counted or measured one by one.
 */
function roundingOf(o: Observation, codelists: Codelists): number {
	const unit = codelists.unit(o.unit);
	const scaled = unit?.dimension === 'currency' && unit.factor > 1 && o.qualifier === 'EQ';
	return scaled ? (unit.factor / 10 ** o.decimals) * 0.5 : 0;
}

/** The interval used only to ask whether two sources can both be right. */
export function tolerance(o: Observation, codelists: Codelists): Interval {
	const stated = intervalOf(amountOf(o, codelists));
	const rounding = roundingOf(o, codelists);
	if (stated && rounding > 0) return { ...stated, low: stated.low - rounding, high: stated.high + rounding };
	if (stated) return stated;
	if (o.qualifier !== 'AP' || o.obsValue === null) return ANYTHING;
	const margin = Math.abs(o.obsValue) * ABOUT;
	return { low: o.obsValue - margin, high: o.obsValue + margin, lowOpen: false, highOpen: false };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Later reports last; ties by id, so that the order of input never matters. */
export function byReport(a: Observation, b: Observation): number {
	return byText(a.reportedDate ?? '', b.reportedDate ?? '') || byText(a.id, b.id);
}

/** Results that a person has not rejected; targets, changes and context never stand for a key. */
export function isCountable(o: Observation): boolean {
	return o.kind === 'result' && o.review.state !== 'rejected' && o.timePeriod !== null;
}

/** One empty list for all keys that have nothing beside them: there are tens of thousands of them in a view. */
const NONE = Object.freeze([]) as unknown as Observation[];

const alone = (shown: Observation): Vintages => ({
	shown,
	agreeing: NONE,
	replaced: NONE,
	conflicting: NONE,
	items: NONE,
});

/** How much the words leave open; infinite for a bound or "khoảng". */
export function widthOf(o: Observation, codelists: Codelists): number {
	const i = intervalOf(amountOf(o, codelists));
	return i ? i.high - i.low + 2 * roundingOf(o, codelists) : Infinity;
}

/**
 * Chooses among all rows of one key.
 *
 * in   rows of one key, in any order, from any number of articles
 * out  which stands and why the others do not; null when none can stand
 */
export function selectVintage(rows: readonly Observation[], codelists: Codelists): Vintages | null {
	const [single] = rows;
	if (single && rows.length === 1) return selectSingle(single);
	const byId = new Map(rows.map((o) => [o.id, o]));
	const ofArticle = new Map<string, Observation>();
	const items: Observation[] = [];
	for (const o of [...rows].sort((a, b) => a.start - b.start || byText(a.id, b.id))) {
		if (!isCountable(o)) continue;
		if (isItem(o, byId) || ofArticle.has(o.articleId)) items.push(o);
		else ofArticle.set(o.articleId, o);
	}
	const candidates = [...ofArticle.values()].sort(byReport);
	const chosen = candidates.find((o) => o.chosen === true);
	if (chosen) {
		const replaced = candidates.filter((o) => o !== chosen);
		return { shown: chosen, agreeing: [], replaced, conflicting: [], items };
	}
	const numbers = candidates.filter((o) => o.obsStatus !== 'O');
	const known = numbers.length ? numbers : candidates;
	const final = known.filter((o) => o.obsStatus !== 'P');
	const newest = known.at(-1)?.reportedDate;
	const pool = final.length ? final : known.filter((o) => o.reportedDate === newest);
	if (!pool.length) return null;

	const shown =
		pool.length === 1
			? (pool[0] as Observation)
			: pool.reduce((best, o) => (widthOf(o, codelists) <= widthOf(best, codelists) ? o : best));
	const truth = tolerance(shown, codelists);
	const agrees = (o: Observation) => overlap(truth, tolerance(o, codelists));
	const others = pool.filter((o) => o !== shown);
	return {
		shown,
		agreeing: others.filter(agrees),
		replaced: candidates.filter((o) => !pool.includes(o)),
		conflicting: others.filter((o) => !agrees(o)),
		items,
	};
}

function selectSingle(o: Observation): Vintages | null {
	return isCountable(o) && o.duplicateOf === null ? alone(o) : null;
}

/** Groups rows by key and chooses within each: one pass, any order of input. */
export function vintagesByKey(
	observations: readonly Observation[],
	codelists: Codelists,
): Map<string, Vintages> {
	// most keys have one row: a list is made only for those with more
	const groups = new Map<string, Observation | Observation[]>();
	for (const o of observations) {
		const group = groups.get(o.key);
		if (group === undefined) groups.set(o.key, o);
		else if (Array.isArray(group)) group.push(o);
		else groups.set(o.key, [group, o]);
	}
	const out = new Map<string, Vintages>();
	for (const [key, rows] of groups) {
		const v = Array.isArray(rows) ? selectVintage(rows, codelists) : selectSingle(rows);
		if (v) out.set(key, v);
	}
	return out;
}

/** Ids of the rows that stand for their keys (`Observation.current`), from all rows of those keys. */
export function currentIds(observations: readonly Observation[], codelists: Codelists): Set<string> {
	return new Set([...vintagesByKey(observations, codelists).values()].map((v) => v.shown.id));
}
