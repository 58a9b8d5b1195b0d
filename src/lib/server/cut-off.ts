import { DEFAULT_CUT_OFF, toCutOffRule, underRule, type CutOffRule } from '#lib/core/observation/cut-off.ts';
import type { ObservationQuery, Store } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';

/** The store's setting that names the rule for days no source states. */
export const CUT_OFF_SETTING = 'cut-off';

/** The rule chosen for this data folder; the calendar when none was. */
export async function cutOffOf(store: Pick<Store, 'setting'>): Promise<CutOffRule> {
	return toCutOffRule(await store.setting(CUT_OFF_SETTING)) ?? DEFAULT_CUT_OFF;
}

/** Observations with their assumed days by the rule chosen, for what is shown and printed. */
export async function datedObservations(store: Store, query: ObservationQuery): Promise<Observation[]> {
	const [rule, observations] = await Promise.all([cutOffOf(store), store.observations(query)]);
	return rule === DEFAULT_CUT_OFF ? observations : observations.map((o) => underRule(o, rule));
}
