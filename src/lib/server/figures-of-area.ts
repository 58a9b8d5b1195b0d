import { codelists } from '#lib/codelists/index.ts';
import type { CutOffRule } from '#lib/core/observation/cut-off.ts';
import { predecessorsOf, withBackSeries } from '#lib/core/series/reconstruct.ts';
import type { ObservationQuery, Store } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { cutOffOf, datedObservations } from './cut-off.ts';

export interface AreaFigures {
	area: string;
	/** areas that have figures, the one with most first, then by name */
	areas: string[];
	/** results of the area, all its units and vintages */
	observations: Observation[];
	/** articles kept, of whatever area */
	articles: number;
	/** the rule by which days that no source states are assumed */
	cutOff: CutOffRule;
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
	const rows = await resultsWithBackSeries(store, area);
	const oldest = held.areas.keys().next();
	if (held.areas.size >= MOST_AREAS && !oldest.done) held.areas.delete(oldest.value);
	held.areas.set(area, rows);
	return rows;
}

/** The results of an area as its views show them; those of a merged province with their back series. */
export async function resultsWithBackSeries(
	store: Store,
	area: string,
	query: Pick<ObservationQuery, 'indicators' | 'timePeriods'> = {},
): Promise<Observation[]> {
	const of = (refArea: string) => datedObservations(store, { ...query, refArea, kinds: ['result'] });
	const own = await of(area);
	const names = predecessorsOf(area, codelists);
	const before = await Promise.all(names.map((name) => (name === area ? own : of(name))));
	return names.length ? withBackSeries(area, own, before.flat(), codelists) : own;
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
	const [observations, articles, cutOff] = await Promise.all([
		resultsOf(store, area),
		store.articleCount(),
		cutOffOf(store),
	]);
	return {
		area,
		areas,
		observations,
		articles,
		cutOff,
	};
}
