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

interface Kept {
	version: number;
	areas: Map<string, Observation[]>;
}

/** Areas kept in memory for one version of the data: each view of an area starts from the same rows. */
const MOST_AREAS = 4;
const kept = new WeakMap<Store, Kept>();

async function resultsOf(store: Store, area: string): Promise<Observation[]> {
	const version = await store.dataVersion();
	let held = kept.get(store);
	if (!held || held.version !== version) {
		held = { version, areas: new Map() };
		kept.set(store, held);
	}
	const known = held.areas.get(area);
	if (known) return known;
	const rows = await datedObservations(store, { refArea: area, kinds: ['result'] });
	const oldest = held.areas.keys().next();
	if (held.areas.size >= MOST_AREAS && !oldest.done) held.areas.delete(oldest.value);
	held.areas.set(area, rows);
	return rows;
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
	const [observations, articles] = await Promise.all([resultsOf(store, area), store.articles()]);
	return {
		area,
		areas,
		observations,
		articles: articles.length,
	};
}
