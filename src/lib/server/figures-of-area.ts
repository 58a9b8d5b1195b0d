import type { Store } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { datedObservations } from './cut-off.ts';

export interface AreaFigures {
	area: string;
	/** areas that have figures, the one with most first, then by name */
	areas: string[];
	/** results of the area, all its units and vintages */
	observations: Observation[];
	/** articles kept, of whatever area */
	articles: number;
}

/** Areas with figures: the one with most first, then by name. */
export async function areasWithFigures(store: Store): Promise<string[]> {
	const found = [...(await store.areas())].sort((a, b) => b.observations - a.observations);
	const [first, ...rest] = found.map((a) => a.refArea);
	return first === undefined ? [] : [first, ...rest.sort((a, b) => a.localeCompare(b, 'vi'))];
}

/**
 * What the pages of one area start from.
 *
 * out  null when the store has no figures at all, or none of the area `chosen`
 */
export async function figuresOfArea(store: Store, chosen: string | null): Promise<AreaFigures | null> {
	const areas = await areasWithFigures(store);
	const area = chosen ?? areas[0];
	if (area === undefined || !areas.includes(area)) return null;
	const [observations, articles] = await Promise.all([
		datedObservations(store, { refArea: area, kinds: ['result'] }),
		store.articles(),
	]);
	return {
		area,
		areas,
		observations,
		articles: articles.length,
	};
}
