import type { Observation } from '#lib/core/observation/types.ts';
import type { StoreContext } from './context.ts';
import { observationColumns, toObservation, type ObservationRow } from './rows.ts';

/** A list of any length in one parameter: the statement is the same for all of them. */
const OF_KEYS = 'key in (select value from json_each(?))';
const ACTIVE_ROWS = `select ${observationColumns.map((c) => `"${c}"`).join(', ')} from observation where active = 1 and ${OF_KEYS}`;
const STATES = `select key, chosen, conflict, articles from key_state where ${OF_KEYS}`;
const SET_STATE = `insert into key_state (key, articles, conflict, chosen, reason, at) values (?, ?, ?, null, null, null)
	on conflict (key) do update set articles = excluded.articles, conflict = excluded.conflict`;
const SET_CURRENT = 'update observation set current = ? where id = ?';

interface KeyState {
	key: string;
	chosen: string | null;
	conflict: number;
	articles: number;
}

function byKey(rows: readonly Observation[]): Map<string, Observation[]> {
	const groups = new Map<string, Observation[]>();
	for (const row of rows) {
		const group = groups.get(row.key);
		if (group) group.push(row);
		else groups.set(row.key, [row]);
	}
	return groups;
}

/**
 * Decides anew which row stands for each of `keys`, after rows of them came, went or changed.
 *
 * in   keys touched; `incoming`: rows about to be written, of any number of articles, not yet in the store
 * out  the incoming rows with `current` set; rows already stored are updated where they differ
 */
export function settleKeys(
	context: StoreContext,
	keys: Iterable<string>,
	incoming: readonly Observation[] = [],
): Observation[] {
	const { file, rules } = context;
	const list = [...new Set(keys)];
	const asked = [JSON.stringify(list)];
	const stored = (file.prepare(ACTIVE_ROWS).all(asked) as ObservationRow[]).map(toObservation);
	const states = new Map((file.prepare(STATES).all(asked) as KeyState[]).map((s) => [s.key, s]));
	const groups = byKey([...stored, ...incoming]);
	const standing = new Set<string>();
	for (const key of list) {
		const state = states.get(key);
		const selection = rules.select(groups.get(key) ?? [], state?.chosen ?? null);
		if (selection.current !== null) standing.add(selection.current);
		const conflict = selection.conflict ? 1 : 0;
		const articles = selection.vintages.length;
		const differs = state ? state.conflict !== conflict || state.articles !== articles : articles > 1;
		if (differs) file.prepare(SET_STATE).run([key, articles, conflict]);
	}
	for (const row of stored) {
		const current = standing.has(row.id);
		if (row.current !== current) file.prepare(SET_CURRENT).run([current ? 1 : 0, row.id]);
	}
	return incoming.map((o) => ({ ...o, current: standing.has(o.id) }));
}
