import type { Codelists, Indicator } from '#lib/codelists/types.ts';
import { areaLine, REORGANISED } from '../observation/area.ts';
import { sliceKey } from '../observation/key.ts';
import type { Observation } from '../observation/types.ts';
import { parseTimePeriod } from '../period/time-period.ts';
import { intervalOf } from './amount.ts';
import type { Figure } from './cell.ts';
import type { GateReason, RowVerdict } from './comparison.ts';
import type { Relation } from './periods.ts';

export interface GateAnswer {
	verdict: RowVerdict;
	reason: GateReason | null;
	asOf: string[];
}

/** Nouns of one canonical unit that count different things: a patrol of a day is no round and no team. */
const COUNTING_NOUNS = 'EVENT';

/** Rule of a figure put together from all predecessors of a merged province. */
export const RECONSTRUCTED = 'derived:predecessors';

function unlikeUnits(a: Observation, b: Observation, indicator: Indicator): boolean {
	if (a.unitMeasure !== b.unitMeasure) return true;
	if (indicator.aggregation === 'none' && a.unitMeasure !== 'PERCENT' && a.unitMeasure !== 'PCT_POINT') {
		return true;
	}
	const stated = a.stated.unit === 'stated' && b.stated.unit === 'stated';
	return a.unitMeasure === COUNTING_NOUNS && stated && a.unit !== b.unit;
}

/** An award's actor is its issuer, a dimension; every other figure says whose deed it is, or does not. */
function unlikeScopes(a: Observation, b: Observation): boolean {
	if (sliceKey(a.dims) !== sliceKey(b.dims)) return true;
	if (a.dims.AWARD_ISSUER || (a.dims.RECIPIENT && b.dims.RECIPIENT)) return false;
	return a.actorScope === 'unstated' || a.actorScope !== b.actorScope;
}

/** On which side of 1/7/2025 a figure of a merged province lies. */
function territory(o: Observation): 'before' | 'after' | 'across' {
	const p = o.timePeriod ? parseTimePeriod(o.timePeriod) : null;
	if (!p || p.end <= REORGANISED) return o.rules.includes(RECONSTRUCTED) ? 'after' : 'before';
	return p.start >= REORGANISED ? 'after' : 'across';
}

function unlikeAreas(a: Observation, b: Observation, codelists: Codelists): boolean {
	if (a.refArea !== b.refArea || a.orgUnit !== b.orgUnit) return true;
	if (a.obsStatus === 'B' || b.obsStatus === 'B') return true;
	if (!a.refArea || areaLine(a.refArea, codelists).continuous) return false;
	return territory(a) !== territory(b) || territory(a) === 'across';
}

/** True when a flow's part is surely larger than its whole. */
export function partAboveWhole(part: Figure, whole: Figure): boolean {
	const [a, b] = [part.amount, whole.amount];
	if (a.qualifier === 'EQ' && b.qualifier === 'EQ' && a.value !== null && b.value !== null) {
		return a.value > b.value;
	}
	const [p, w] = [intervalOf(a), intervalOf(b)];
	if (!p || !w) return false;
	return p.low > w.high || (p.low === w.high && (p.lowOpen || w.highOpen));
}

/**
 * May these two figures be compared? The first reason that forbids it is the one given.
 *
 * in   both sides (null: no figure), how their periods lie, which side is the part when nested
 * out  verdict with its reason; days of provisional sides
 * source  report-form rules on comparability: same unit, scope, area, no conflict, complete periods, like lengths
 */
export function askGate(
	a: Figure | null,
	b: Figure | null,
	indicator: Indicator,
	relation: Relation,
	part: 'a' | 'b' | null,
	codelists: Codelists,
): GateAnswer {
	const no = (reason: GateReason): GateAnswer => ({ verdict: 'notComparable', reason, asOf: [] });
	if (!a || !b || a.shown.obsStatus === 'O' || b.shown.obsStatus === 'O') return no('missing');
	if (unlikeUnits(a.shown, b.shown, indicator)) return no('unit');
	if (unlikeScopes(a.shown, b.shown)) return no('scope');
	if (unlikeAreas(a.shown, b.shown, codelists)) return no('area');
	if (a.conflicting.length || b.conflicting.length) return no('conflict');
	if (relation === 'nested' && indicator.aggregation === 'sum') {
		const [inner, outer] = part === 'a' ? [a, b] : [b, a];
		if (partAboveWhole(inner, outer)) return { verdict: 'check', reason: 'partAboveWhole', asOf: [] };
	}
	const asOf = [...new Set([a.asOf, b.asOf].filter((d): d is string => d !== null))].sort();
	if (asOf.length) return { verdict: 'reference', reason: 'provisional', asOf };
	if (relation === 'different') return { verdict: 'reference', reason: 'length', asOf: [] };
	return { verdict: 'comparable', reason: null, asOf: [] };
}
