import type { Conflict } from '#lib/core/observation/store.ts';
import { sql } from 'kysely';
import { writeAudit, type Db, type StoreContext, type Trx } from './context.ts';
import { StoreError } from './errors.ts';
import { settleKeys } from './keys.ts';
import { findObservations } from './observations.ts';

/** Keys whose articles disagree, with the row of each article, newest report first. */
export async function listConflicts(
	db: Db,
	context: StoreContext,
	includeResolved: boolean,
): Promise<Conflict[]> {
	let q = db
		.selectFrom('key_state')
		.selectAll()
		.where((e) => e.or([e('conflict', '=', 1), e('chosen', 'is not', null)]));
	if (!includeResolved) q = q.where('chosen', 'is', null);
	const conflicts: Conflict[] = [];
	for (const state of await q.orderBy('key').execute()) {
		const { key, chosen, reason, at } = state;
		conflicts.push({ key, observations: await standingRows(db, context, key, chosen), chosen, reason, at });
	}
	return conflicts;
}

/** The row of each article for one key, newest report first. */
async function standingRows(db: Db, context: StoreContext, key: string, chosen: string | null) {
	const rows = await findObservations(db, { key });
	const standing = new Set(context.rules.select(rows, chosen).vintages);
	return rows
		.filter((o) => standing.has(o.id))
		.sort((a, b) => (b.reportedDate ?? '').localeCompare(a.reportedDate ?? ''));
}

/** Keys that more than one article gives and whose figures can all be true. */
export async function listAgreements(db: Db, context: StoreContext, limit: number): Promise<Conflict[]> {
	const keys = await db
		.selectFrom('key_state')
		.select('key')
		.where('articles', '>', 1)
		.where('conflict', '=', 0)
		.where('chosen', 'is', null)
		.orderBy('key')
		.limit(limit)
		.execute();
	const agreements: Conflict[] = [];
	for (const { key } of keys) {
		const observations = await standingRows(db, context, key, null);
		if (observations.length > 1) agreements.push({ key, observations, chosen: null, reason: null, at: null });
	}
	return agreements;
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
