import type { Codelists } from '#lib/codelists/types.ts';
import { areaLine, REORGANISED } from '../observation/area.ts';
import { observationKey, sliceKey } from '../observation/key.ts';
import type { Observation } from '../observation/types.ts';
import { parseTimePeriod } from '../period/time-period.ts';
import { figureOf, type Figure } from './cell.ts';
import { RECONSTRUCTED } from './gate.ts';
import { addAmounts } from './sum.ts';
import { indicatorOf } from './table.ts';
import { vintagesByKey } from './vintages.ts';

/** Provinces whose figures before 1/7/2025 make up those of a merged province; none for any other area. */
export function predecessorsOf(area: string, codelists: Codelists): string[] {
	const line = areaLine(area, codelists);
	return line.continuous ? [] : line.predecessors.filter((p) => p.borderGuard).map((p) => p.nameVi);
}

/**
 * The back series of a merged province: only where every predecessor that had a border guard has the figure,
 * all complete, of one actor, without conflict; else the place stays empty.
 *
 * in   today's name; observations of the predecessors, any others are ignored
 * out  one figure for each key that can be added up, status E, standing for the new province, `joined` the figures
 *      it was added up from; none for a province that was not merged
 */
export function reconstructArea(
	area: string,
	observations: readonly Observation[],
	codelists: Codelists,
): Observation[] {
	const needed = predecessorsOf(area, codelists);
	if (!needed.length) return [];
	const names = new Set(needed);
	const groups = new Map<string, Map<string, Figure>>();
	const before = observations.filter((o) => {
		const p = o.timePeriod ? parseTimePeriod(o.timePeriod) : null;
		return p !== null && p.end <= REORGANISED && o.refArea !== null && names.has(o.refArea);
	});
	for (const v of vintagesByKey(before, codelists).values()) {
		const o = v.shown;
		const { aggregation } = indicatorOf(o.indicator, codelists);
		if (aggregation !== 'sum' && aggregation !== 'last') continue;
		const id = [
			o.indicator,
			o.orgUnit,
			o.unitMeasure,
			o.unit,
			o.actorScope,
			sliceKey(o.dims),
			o.timePeriod,
		].join('|');
		const group = groups.get(id) ?? new Map<string, Figure>();
		groups.set(id, group.set(o.refArea as string, figureOf(v, codelists)));
	}
	const out: Observation[] = [];
	for (const group of groups.values()) {
		const figures = needed.flatMap((name) => group.get(name) ?? []);
		const whole = figures.length === needed.length && figures.every((f) => !f.conflicting.length && !f.asOf);
		const sum = whole ? addAmounts(figures.map((f) => f.amount)) : null;
		const first = figures[0]?.shown;
		if (!sum || !first) continue;
		const fields = { ...first, refArea: area };
		out.push({
			...fields,
			id: `${first.id}-sum`,
			key: observationKey(fields),
			value: null,
			obsValue: sum.value,
			obsLow: sum.low,
			obsHigh: sum.high,
			qualifier: sum.qualifier,
			// the number is the program's own: no words of an article bound it
			quote: '',
			valueReported: '',
			unitReported: '',
			obsStatus: 'E',
			rules: [RECONSTRUCTED],
			partOf: null,
			duplicateOf: null,
			current: true,
			joined: figures.map((f) => f.shown),
		});
	}
	return out;
}

/**
 * The results of an area with its back series: where a province of the same name went into the merged one, its own
 * figure gives way to the sum it is a part of.
 *
 * in   results of the area; results of its predecessors, all vintages
 */
export function withBackSeries(
	area: string,
	own: readonly Observation[],
	before: readonly Observation[],
	codelists: Codelists,
): Observation[] {
	const joined = reconstructArea(area, before, codelists);
	const keys = new Set(joined.map((o) => o.key));
	return [...own.filter((o) => !keys.has(o.key)), ...joined];
}
