import type { ReviewChange } from '#lib/core/observation/store.ts';
import { asRead } from '#lib/core/observation/standing.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { sql } from 'kysely';
import { refreshCounts } from './article-counts.ts';
import { writeAudit, type StoreContext, type Trx } from './context.ts';
import { applyDecision, type Decision } from './decision.ts';
import { StoreError } from './errors.ts';
import { insertObservations } from './insert-observations.ts';
import { settleKeys } from './keys.ts';
import { observationColumns, toObservation, toObservationRow } from './rows.ts';

export async function findActive(trx: Trx, id: string): Promise<Observation> {
	const row = await trx
		.selectFrom('observation')
		.select(observationColumns)
		.where('active', '=', sql.lit(1))
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) throw new StoreError('unknown', `Không có số liệu ${id} trong kho.`);
	return toObservation(row);
}

export async function lastDecision(trx: Trx, observationId: string): Promise<Decision | null> {
	const row = await trx
		.selectFrom('review')
		.select(['state', 'fields', 'reason', 'at'])
		.where('observation_id', '=', observationId)
		.where('undone', '=', 0)
		.where('state', '!=', 'added')
		.orderBy('id', 'desc')
		.executeTakeFirst();
	// taken back: as if nothing had been decided
	if (!row || row.state === 'unread') return null;
	return {
		state: row.state as Decision['state'],
		fields: row.fields === null ? null : (JSON.parse(row.fields) as Decision['fields']),
		reason: row.reason,
		at: row.at,
	};
}

async function writeChanged(trx: Trx, context: StoreContext, before: Observation, after: Observation) {
	await trx
		.updateTable('observation')
		.set({ ...toObservationRow(after), current: 0 })
		.where('id', '=', before.id)
		.execute();
	settleKeys(context, [before.key, after.key]);
	await refreshCounts(trx, after.articleId);
}

/** Confirms, corrects or rejects an observation; `unread` takes every decision back. */
export async function review(trx: Trx, context: StoreContext, change: ReviewChange): Promise<void> {
	const before = await findActive(trx, change.observationId);
	await trx
		.insertInto('review')
		.values({
			observation_id: before.id,
			article_id: before.articleId,
			at: context.now(),
			actor: context.actor,
			state: change.state,
			fields: change.fields ? JSON.stringify(change.fields) : null,
			reason: change.reason ?? null,
			undone: 0,
		})
		.execute();
	const decision = await lastDecision(trx, before.id);
	await writeChanged(trx, context, before, applyDecision(asRead(before), decision, context.rules));
	writeAudit(context, `observation.${change.state}`, before.id, {
		fields: change.fields ?? null,
		reason: change.reason ?? null,
	});
}

/** Takes the last decision back; for a figure a person added, the figure itself. */
export async function undoReview(trx: Trx, context: StoreContext, id: string): Promise<void> {
	const before = await findActive(trx, id);
	const last = await trx
		.selectFrom('review')
		.select(['id', 'state'])
		.where('observation_id', '=', id)
		.where('undone', '=', 0)
		.orderBy('id', 'desc')
		.executeTakeFirst();
	if (!last) throw new StoreError('unknown', `Số liệu ${id} chưa có quyết định nào để hoàn tác.`);
	await trx.updateTable('review').set({ undone: 1 }).where('id', '=', last.id).execute();
	if (last.state === 'added') {
		await trx.deleteFrom('observation').where('id', '=', id).execute();
		settleKeys(context, [before.key]);
		await refreshCounts(trx, before.articleId);
	} else {
		const decision = await lastDecision(trx, id);
		await writeChanged(trx, context, before, applyDecision(asRead(before), decision, context.rules));
	}
	writeAudit(context, 'observation.undone', id, { state: last.state });
}

/** Keeps a figure a person found; it is confirmed from the start. */
export async function addObservation(
	trx: Trx,
	context: StoreContext,
	observation: Observation,
	reason: string | null,
): Promise<void> {
	const article = await trx
		.selectFrom('article')
		.select('run')
		.where('id', '=', observation.articleId)
		.where('deleted', '=', 0)
		.executeTakeFirst();
	if (!article) throw new StoreError('unknown', `Không có bài viết ${observation.articleId} trong kho.`);
	const at = context.now();
	const added = context.rules.derive({
		...observation,
		machine: null,
		review: { state: 'confirmed', reason, at },
	});
	const settled = settleKeys(context, [added.key], [added]);
	insertObservations(context.file, settled, article.run);
	await trx
		.insertInto('review')
		.values({
			observation_id: added.id,
			article_id: added.articleId,
			at,
			actor: context.actor,
			state: 'added',
			fields: null,
			reason,
			undone: 0,
		})
		.execute();
	await refreshCounts(trx, added.articleId);
	writeAudit(context, 'observation.added', added.id, { quote: added.quote, reason });
}
