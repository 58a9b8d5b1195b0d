import type { Codelists } from '#lib/codelists/types.ts';
import { BASE_RULE } from '../observation/change-base.ts';
import { minus, roundTo } from '../observation/decimal.ts';
import { sliceKey } from '../observation/key.ts';
import type { Observation } from '../observation/types.ts';
import { exactAmount, type Amount } from './amount.ts';
import { isCountable } from './vintages.ts';

/** A change as an article prints it beside what its figures give. */
export interface ChangeCheck {
	change: Observation;
	/** the figures of the period and of its base, as last published */
	now: Observation;
	base: Observation;
	/** the change by those figures: a difference in the canonical unit, or percent */
	recomputed: Amount;
	agrees: boolean;
}

const lineOf = (o: Observation) =>
	[o.indicator, o.refArea, o.orgUnit, sliceKey(o.dims), o.timePeriod].join('|');

/** Exact figures of a key that stand in some article, since each vintage may be the one a change was counted from. */
function exactOnes(rows: readonly Observation[]): Observation[] {
	return rows
		.filter((o) => isCountable(o) && o.qualifier === 'EQ' && o.obsValue !== null && o.duplicateOf === null)
		.sort((a, b) => ((a.reportedDate ?? '') < (b.reportedDate ?? '') ? -1 : 1));
}

/** True when a printed percent is the growth or the index ("bằng 235%") of two figures, as far as it was rounded. */
function percentFits(printed: number, decimals: number, now: number, base: number): boolean {
	if (base === 0) return false;
	const half = 0.5 * 10 ** -decimals + 1e-9;
	const index = (now / base) * 100;
	return Math.abs(index - 100 - printed) <= half || Math.abs(index - printed) <= half;
}

/**
 * Counts every published change anew that names its base and whose two figures are known exactly.
 *
 * in   observations with changes, all vintages
 * out  one check for each such change; it agrees when some pair of vintages gives what was printed
 */
export function checkPublishedChanges(
	observations: readonly Observation[],
	codelists: Codelists,
): ChangeCheck[] {
	const changes = observations.filter(
		(o) =>
			o.kind === 'change' &&
			o.qualifier === 'EQ' &&
			o.obsValue !== null &&
			o.review.state !== 'rejected' &&
			o.rules.some((r) => r.startsWith(BASE_RULE)),
	);
	if (!changes.length) return [];
	const lines = new Map<string, Observation[]>();
	for (const o of observations) {
		if (o.kind !== 'result' || o.timePeriod === null) continue;
		const line = lineOf(o);
		const own = lines.get(line);
		if (own) own.push(o);
		else lines.set(line, [o]);
	}
	return changes.flatMap((change): ChangeCheck[] => {
		const base = change.rules.find((r) => r.startsWith(BASE_RULE))?.slice(BASE_RULE.length) ?? '';
		const percent = codelists.unit(change.unitMeasure)?.dimension === 'ratio';
		const alike = (o: Observation) => percent || o.unitMeasure === change.unitMeasure;
		const nows = exactOnes(lines.get(lineOf(change)) ?? []).filter(alike);
		const bases = exactOnes(lines.get(lineOf({ ...change, timePeriod: base })) ?? []).filter(alike);
		const pairs = nows.flatMap((now) =>
			bases.filter((b) => b.unitMeasure === now.unitMeasure).map((b) => ({ now, base: b })),
		);
		const last = pairs.at(-1);
		if (!last) return [];
		const printed = change.obsValue as number;
		const value = (o: Observation) => o.obsValue as number;
		const fits = (p: { now: Observation; base: Observation }) =>
			percent
				? percentFits(printed, change.decimals, value(p.now), value(p.base))
				: minus(value(p.now), value(p.base)) === printed;
		const recomputed = percent
			? exactAmount(roundTo((value(last.now) / value(last.base) - 1) * 100, 1), 1)
			: exactAmount(minus(value(last.now), value(last.base)));
		if (percent && value(last.base) === 0) return [];
		return [{ change, now: last.now, base: last.base, recomputed, agrees: pairs.some(fits) }];
	});
}
