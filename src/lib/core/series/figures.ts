import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '../observation/types.ts';
import { figureOf, type Figure } from './cell.ts';
import { vintagesByKey } from './vintages.ts';

/** The whole of an area rather than one of its posts. */
export const WHOLE = '_T';

interface Chosen {
	codelists: Codelists;
	rows: Map<string, Observation[]>;
	figures: Map<string, Figure[]>;
}

/** One list of observations is asked for its table, cards, problems and units within one view: chosen once. */
const known = new WeakMap<readonly Observation[], Chosen>();

function chosenOf(observations: readonly Observation[], codelists: Codelists): Chosen {
	const found = known.get(observations);
	if (found?.codelists === codelists) return found;
	const rows = new Map<string, Observation[]>();
	for (const o of observations) {
		const own = rows.get(o.orgUnit);
		if (own) own.push(o);
		else rows.set(o.orgUnit, [o]);
	}
	const chosen = { codelists, rows, figures: new Map<string, Figure[]>() };
	known.set(observations, chosen);
	return chosen;
}

/**
 * The figures of one area and unit, chosen by key.
 *
 * in   observations of the area, all vintages; the list is taken as it is at the first call and must not change after
 */
export function figuresOf(
	observations: readonly Observation[],
	codelists: Codelists,
	orgUnit: string = WHOLE,
): Figure[] {
	const chosen = chosenOf(observations, codelists);
	let figures = chosen.figures.get(orgUnit);
	if (!figures) {
		const vintages = vintagesByKey(chosen.rows.get(orgUnit) ?? [], codelists);
		figures = [...vintages.values()].map((v) => figureOf(v, codelists));
		chosen.figures.set(orgUnit, figures);
	}
	return [...figures];
}

/** The figures of all units of the observations, unit by unit. */
export function figuresOfAll(observations: readonly Observation[], codelists: Codelists): Figure[] {
	const { rows } = chosenOf(observations, codelists);
	return [...rows.keys()].flatMap((unit) => figuresOf(observations, codelists, unit));
}
