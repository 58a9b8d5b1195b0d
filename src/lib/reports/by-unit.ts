import type { Codelists } from '#lib/codelists/types.ts';
import { sliceKey } from '#lib/core/observation/key.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { AWARDS, figuresOf, indicatorOrder, WHOLE } from '#lib/core/series/table.ts';
import { rowUnit, type DisplayUnit } from '#lib/format/index.ts';
import { figureName, type FigureList, type PrintedFigure } from './figures.ts';

/** B4: posts and units down, indicators across. */
export interface UnitTable {
	indicators: { name: string; unit: DisplayUnit }[];
	rows: { unit: string; cells: (PrintedFigure | null)[] }[];
}

/**
 * The figures of single posts and units in a period, where at least two are named. They are listed, not ranked:
 * there is nothing to divide by.
 */
export function unitTable(
	observations: readonly Observation[],
	period: string,
	codelists: Codelists,
	figures: FigureList,
): UnitTable | null {
	const mine = observations.filter((o) => o.timePeriod === period && o.indicator !== AWARDS);
	const units = [...new Set(mine.map((o) => o.orgUnit))]
		.filter((u) => u !== WHOLE)
		.sort((a, b) => a.localeCompare(b, 'vi'));
	const byUnit = units
		.map((unit) => ({ unit, all: figuresOf(mine, codelists, unit) }))
		.filter((u) => u.all.length);
	if (byUnit.length < 2) return null;
	const order = indicatorOrder(codelists);
	const columnOf = (o: Observation) => `${o.indicator}|${o.unitMeasure}|${sliceKey(o.dims)}`;
	const columns = Map.groupBy(
		byUnit.flatMap((u) => u.all.map((f) => f.shown)),
		columnOf,
	);
	const sorted = [...columns].sort(
		([, [a]], [, [b]]) => order((a as Observation).indicator) - order((b as Observation).indicator),
	);
	const heads = sorted.map(([key, all]) => ({
		key,
		name: figureName(all[0] as Observation, codelists),
		unit: rowUnit(all, codelists),
	}));
	return {
		indicators: heads,
		rows: byUnit.map(({ unit, all }) => ({
			unit,
			cells: heads.map((h) => {
				const found = all.find((f) => columnOf(f.shown) === h.key);
				return found ? figures.of(found, h.unit) : null;
			}),
		})),
	};
}
