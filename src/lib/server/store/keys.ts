import type { Observation } from '#lib/core/observation/types.ts';
import type { StoreContext } from './context.ts';
import { observationColumns, toObservation, type ObservationRow } from './rows.ts';

/** A list of any length in one parameter: the statement is the same for all of them. */
const OF_KEYS = 'key in (select value from json_each(?))';
const ACTIVE_ROWS = `select ${observationColumns.map((c) => `"${c}"`).join(', ')} from observation where active = 1 and ${OF_KEYS}`;
const STANDING_ROWS = `${ACTIVE_ROWS} and current = 1`;
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

function groupBy(
	rows: readonly Observation[],
	nameOf: (o: Observation) => string,
): Map<string, Observation[]> {
	const groups = new Map<string, Observation[]>();
	for (const row of rows) {
		const name = nameOf(row);
		const group = groups.get(name);
		if (group) group.push(row);
		else groups.set(name, [row]);
	}
	return groups;
}

const keyOf = (o: Observation) => o.key;
const articleOf = (o: Observation) => o.articleId;

function statesOf({ file }: StoreContext, asked: readonly string[]): Map<string, KeyState> {
	return new Map((file.prepare(STATES).all(asked) as KeyState[]).map((s) => [s.key, s]));
}

/** Writes what a key comes to, where it differs from what is written; one article alone needs no row. */
function noteState(
	{ file }: StoreContext,
	key: string,
	state: KeyState | undefined,
	articles: number,
	conflicting: boolean,
): void {
	const conflict = conflicting ? 1 : 0;
	const differs = state ? state.conflict !== conflict || state.articles !== articles : articles > 1;
	if (differs) file.prepare(SET_STATE).run([key, articles, conflict]);
}

function setCurrent({ file }: StoreContext, row: Observation, current: boolean): void {
	if (row.current !== current) file.prepare(SET_CURRENT).run([current ? 1 : 0, row.id]);
}

/** The same rows, copied only where they come to stand or no longer do. */
function withCurrent(rows: readonly Observation[], standing: ReadonlySet<string>): Observation[] {
	return rows.map((o) => (o.current === standing.has(o.id) ? o : { ...o, current: !o.current }));
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
	const states = statesOf(context, asked);
	const groups = groupBy([...stored, ...incoming], keyOf);
	const standing = new Set<string>();
	for (const key of list) {
		const state = states.get(key);
		const selection = rules.select(groups.get(key) ?? [], state?.chosen ?? null);
		if (selection.current !== null) standing.add(selection.current);
		noteState(context, key, state, selection.vintages.length, selection.conflict);
	}
	for (const row of stored) setCurrent(context, row, standing.has(row.id));
	return withCurrent(incoming, standing);
}

/**
 * The same for articles that are new: what a key came to before is known from the one row that stands for it, so that
 * the hundredth article with the same keys costs no more than the first. Only where that row does not tell, and where
 * a person has chosen, are all rows of the key looked at.
 *
 * in   every row of those articles
 */
export function settleNew(context: StoreContext, incoming: readonly Observation[]): Observation[] {
	const { file, rules } = context;
	const groups = groupBy(incoming, keyOf);
	const asked = [JSON.stringify([...groups.keys()])];
	const standing = new Map(
		(file.prepare(STANDING_ROWS).all(asked) as ObservationRow[]).map((row) => [row.key, toObservation(row)]),
	);
	const states = statesOf(context, asked);
	const current = new Set<string>();
	const undecided: Observation[] = [];
	for (const [key, rows] of groups) {
		const state = states.get(key);
		const shown = standing.get(key) ?? null;
		const before = { shown, articles: state?.articles ?? (shown ? 1 : 0), conflict: state?.conflict === 1 };
		let after: ReturnType<typeof rules.add> = state?.chosen ? null : before;
		for (const ofArticle of groupBy(rows, articleOf).values()) after &&= rules.add(after, ofArticle);
		if (!after) {
			undecided.push(...rows);
			continue;
		}
		noteState(context, key, state, after.articles, after.conflict);
		if (shown) setCurrent(context, shown, after.shown?.id === shown.id);
		if (after.shown) current.add(after.shown.id);
	}
	for (const o of settleKeys(context, undecided.map(keyOf), undecided)) if (o.current) current.add(o.id);
	return withCurrent(incoming, current);
}
