import type { Codelists } from '#lib/codelists/types.ts';
import { sliceKey } from '../observation/key.ts';
import type { Observation } from '../observation/types.ts';
import { amountOf, intervalOf, type Amount } from './amount.ts';
import type { Interval } from './interval.ts';
import { addAmounts } from './sum.ts';

/** One breakdown of a total as its article prints it. */
export interface PartsCheck {
	total: Observation;
	parts: Observation[];
	/** the parts added up; null when one states no interval */
	sum: Amount | null;
	/** the list names all parts: it begins with "gồm" or has a "khác" item */
	closed: boolean;
	/** equal or within bounds; open: less than the total, as an open list may be; unlike: cannot be right */
	verdict: 'agrees' | 'open' | 'unlike';
}

/** The whole force, of which every province is a part. */
const COUNTRY = 'Cả nước';

/** Parts by another indicator, by role, by outcome … are different breakdowns of one total. */
function breakdownOf(part: Observation, total: Observation): string {
	if (part.refArea !== total.refArea) return 'refArea';
	if (part.orgUnit !== total.orgUnit) return 'orgUnit';
	if (part.indicator !== total.indicator) return 'indicator';
	return Object.keys(part.dims)
		.filter((d) => !(d in total.dims))
		.sort()
		.join(',');
}

function verdictOf(sum: Interval, total: Interval, closed: boolean): PartsCheck['verdict'] {
	const above = sum.low > total.high || (sum.low === total.high && (sum.lowOpen || total.highOpen));
	const below = sum.high < total.low || (sum.high === total.low && (sum.highOpen || total.lowOpen));
	if (above) return 'unlike';
	if (below) return closed ? 'unlike' : 'open';
	return 'agrees';
}

/**
 * Checks every total that an article prints with its parts: parts are never more than the total, and equal to it
 * when the list is closed. Nothing is redistributed.
 *
 * in   observations with their parts, any number of articles
 * out  one check for each breakdown of each total
 */
export function checkParts(observations: readonly Observation[], codelists: Codelists): PartsCheck[] {
	const wanted = new Set<string>();
	for (const o of observations) if (o.partOf !== null) wanted.add(o.partOf);
	const byId = new Map<string, Observation>();
	for (const o of observations) if (wanted.has(o.id)) byId.set(o.id, o);
	const partsOf = new Map<Observation, Observation[]>();
	for (const o of observations) {
		const total = o.partOf === null ? undefined : byId.get(o.partOf);
		if (!total || o.kind !== 'result' || o.duplicateOf !== null || o.review.state === 'rejected') continue;
		if (o.unitMeasure !== total.unitMeasure || o.timePeriod !== total.timePeriod) continue;
		// one province is no part of another; all are parts of the country
		if (o.refArea !== total.refArea && total.refArea !== COUNTRY) continue;
		const parts = partsOf.get(total);
		if (parts) parts.push(o);
		else partsOf.set(total, [o]);
	}
	const checks: PartsCheck[] = [];
	for (const [total, parts] of partsOf) {
		if (total.review.state === 'rejected' || total.kind !== 'result') continue;
		const whole = intervalOf(amountOf(total, codelists));
		const isRest = (p: Observation) => p.key === total.key || p.rules.includes('list:rest');
		const rest = parts.filter(isRest);
		// "khác" ends its list: what the article counts after it is no item of it
		const end = Math.max(...rest.map((p) => p.start), -1);
		const named = parts.filter((p) => !isRest(p) && (end < total.start || p.start < end));
		const groups = new Map<string, Observation[]>();
		for (const p of named) {
			const id = breakdownOf(p, total);
			groups.set(id, [...(groups.get(id) ?? []), p]);
		}
		const closed = total.rules.includes('list:closed') && groups.size <= 1;
		// "khác" completes the only breakdown; with several it is not known which
		const lists = groups.size === 1 ? [[...groups.values()].flat().concat(rest)] : [...groups.values()];
		for (const list of lists.length ? lists : [rest]) {
			const sum = addAmounts(list.map((p) => amountOf(p, codelists)));
			const interval = sum && intervalOf(sum);
			const verdict = whole && interval ? verdictOf(interval, whole, closed) : 'open';
			checks.push({ total, parts: list, sum, closed, verdict });
		}
	}
	return checks;
}

/** Parts that name one slice of a total (awards by recipient), for a table that prints both. */
export function partsSum(
	total: Observation,
	observations: readonly Observation[],
	codelists: Codelists,
): { parts: Observation[]; sum: Amount | null } {
	const parts = observations.filter(
		(o) =>
			o.partOf === total.id &&
			o.duplicateOf === null &&
			o.review.state !== 'rejected' &&
			o.unitMeasure === total.unitMeasure &&
			sliceKey(o.dims) !== sliceKey(total.dims),
	);
	return { parts, sum: addAmounts(parts.map((p) => amountOf(p, codelists))) };
}
