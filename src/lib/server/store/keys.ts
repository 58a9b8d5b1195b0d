import { sql } from 'kysely';
import type { Observation } from '#lib/core/observation/types.ts';
import type { StoreContext, Trx } from './context.ts';
import { observationColumns, toObservation } from './rows.ts';

/** SQLite takes 32,766 parameters in one statement; keys are asked for in slices well below. */
const SLICE = 500;

function* slices<T>(list: readonly T[]): Generator<T[]> {
	for (let i = 0; i < list.length; i += SLICE) yield list.slice(i, i + SLICE);
}

async function activeRows(trx: Trx, keys: readonly string[]): Promise<Observation[]> {
	const rows: Observation[] = [];
	for (const slice of slices(keys)) {
		const found = await trx
			.selectFrom('observation')
			.select(observationColumns)
			.where('active', '=', sql.lit(1))
			.where('key', 'in', slice)
			.execute();
		for (const row of found) rows.push(toObservation(row));
	}
	return rows;
}

async function choices(trx: Trx, keys: readonly string[]) {
	const states = new Map<string, { chosen: string | null; conflict: number; articles: number }>();
	for (const slice of slices(keys)) {
		const found = await trx
			.selectFrom('key_state')
			.select(['key', 'chosen', 'conflict', 'articles'])
			.where('key', 'in', slice)
			.execute();
		for (const s of found) states.set(s.key, s);
	}
	return states;
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
 * in   keys touched; `incoming`: rows about to be written, not yet in the store
 * out  the incoming rows with `current` set; rows already stored are updated where they differ
 */
export async function settleKeys(
	trx: Trx,
	context: StoreContext,
	keys: Iterable<string>,
	incoming: readonly Observation[] = [],
): Promise<Observation[]> {
	const list = [...new Set(keys)];
	const stored = await activeRows(trx, list);
	const states = await choices(trx, list);
	const groups = byKey([...stored, ...incoming]);
	const standing = new Set<string>();
	for (const key of list) {
		const state = states.get(key);
		const selection = context.rules.select(groups.get(key) ?? [], state?.chosen ?? null);
		if (selection.current !== null) standing.add(selection.current);
		const found = { conflict: selection.conflict ? 1 : 0, articles: selection.vintages.length };
		const differs = state
			? state.conflict !== found.conflict || state.articles !== found.articles
			: found.articles > 1;
		if (differs) {
			await trx
				.insertInto('key_state')
				.values({ key, ...found, chosen: null, reason: null, at: null })
				.onConflict((c) => c.column('key').doUpdateSet(found))
				.execute();
		}
	}
	for (const row of stored) {
		const current = standing.has(row.id);
		if (row.current === current) continue;
		await trx
			.updateTable('observation')
			.set({ current: current ? 1 : 0 })
			.where('id', '=', row.id)
			.execute();
	}
	return incoming.map((o) => ({ ...o, current: standing.has(o.id) }));
}
