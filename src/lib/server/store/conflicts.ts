import type { Conflict, ConflictState } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { sql } from 'kysely';
import { writeAudit, type Db, type StoreContext, type Trx } from './context.ts';
import { StoreError } from './errors.ts';
import { settleKeys } from './keys.ts';
import { findObservations } from './observations.ts';

const ofState = (db: Db, state: ConflictState) => {
	const disagreeing = db.selectFrom('key_state').where('articles', '>', 1);
	return state === 'open'
		? disagreeing.where('conflict', '=', 1).where('chosen', 'is', null)
		: disagreeing.where('chosen', 'is not', null);
};

/** Keys whose articles disagree, with the row of each article, newest report first. */
export async function listConflicts(
	db: Db,
	context: StoreContext,
	state: ConflictState,
	limit: number,
): Promise<Conflict[]> {
	const states = await ofState(db, state).selectAll().orderBy('key').limit(limit).execute();
	const rows = await standingRows(db, context, states);
	return states.map(({ key, chosen, reason, at }) => ({
		key,
		observations: rows.get(key) ?? [],
		chosen,
		reason,
		at,
	}));
}

export async function countConflicts(db: Db): Promise<Record<ConflictState, number>> {
	const count = async (state: ConflictState) => {
		const { n } = await ofState(db, state)
			.select((e) => e.fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow();
		return n;
	};
	return { open: await count('open'), decided: await count('decided') };
}

/** Keys asked for at a time: well below what one statement takes. */
const SLICE = 500;

/** The row of each article for each of the keys, newest report first. */
async function standingRows(
	db: Db,
	context: StoreContext,
	states: readonly { key: string; chosen: string | null }[],
): Promise<Map<string, Observation[]>> {
	const standing = new Map<string, Observation[]>();
	for (let i = 0; i < states.length; i += SLICE) {
		const slice = states.slice(i, i + SLICE);
		const rows = Map.groupBy(await findObservations(db, { keys: slice.map((s) => s.key) }), (o) => o.key);
		for (const { key, chosen } of slice) {
			const all = rows.get(key) ?? [];
			const vintages = new Set(context.rules.select(all, chosen).vintages);
			const shown = all.filter((o) => vintages.has(o.id));
			standing.set(
				key,
				shown.sort((a, b) => (b.reportedDate ?? '').localeCompare(a.reportedDate ?? '')),
			);
		}
	}
	return standing;
}

/** Keys that more than one article gives and whose figures can all be true. */
export async function listAgreements(db: Db, context: StoreContext, limit: number): Promise<Conflict[]> {
	const states = await db
		.selectFrom('key_state')
		.select(['key', 'chosen'])
		.where('articles', '>', 1)
		.where('conflict', '=', 0)
		.where('chosen', 'is', null)
		.orderBy('key')
		.limit(limit)
		.execute();
	return [...(await standingRows(db, context, states))]
		.filter(([, observations]) => observations.length > 1)
		.map(([key, observations]) => ({ key, observations, chosen: null, reason: null, at: null }));
}

async function setChoice(
	trx: Trx,
	context: StoreContext,
	key: string,
	chosen: string | null,
	reason: string,
) {
	const values = {
		chosen,
		reason: chosen === null ? null : reason,
		at: chosen === null ? null : context.now(),
	};
	await trx
		.insertInto('key_state')
		.values({ key, articles: 0, conflict: 0, ...values })
		.onConflict((c) => c.column('key').doUpdateSet(values))
		.execute();
	settleKeys(context, [key]);
}

/** Lets one observation stand for its key, with the reason a person gives; the others stay as they are. */
export async function chooseVintage(
	trx: Trx,
	context: StoreContext,
	key: string,
	observationId: string,
	reason: string,
): Promise<void> {
	const row = await trx
		.selectFrom('observation')
		.select('id')
		.where('id', '=', observationId)
		.where('key', '=', key)
		.where('active', '=', sql.lit(1))
		.executeTakeFirst();
	if (!row) throw new StoreError('unknown', `Số liệu ${observationId} không thuộc nhóm ${key}.`);
	await setChoice(trx, context, key, observationId, reason);
	writeAudit(context, 'vintage.chosen', observationId, { key, reason });
}

export async function undoChoice(trx: Trx, context: StoreContext, key: string): Promise<void> {
	await setChoice(trx, context, key, null, '');
	writeAudit(context, 'vintage.undone', key);
}
