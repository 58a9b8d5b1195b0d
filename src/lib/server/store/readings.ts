import type { ReadingDifference } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { sql } from 'kysely';
import { refreshCounts } from './article-counts.ts';
import { applyDecision } from './decision.ts';
import { writeAudit, type Db, type StoreContext, type Trx } from './context.ts';
import { StoreError } from './errors.ts';
import { insertObservations } from './insert-observations.ts';
import { settleKeys } from './keys.ts';
import { differencesOf, isAdded, isHeld, keepDecided, pairReadings } from './reading-differences.ts';
import { observationColumns, toObservation } from './rows.ts';
import { lastDecision } from './reviews.ts';

async function readingInForce(db: Db, articleId: string): Promise<Observation[]> {
	const rows = await db
		.selectFrom('observation')
		.innerJoin('article', 'article.id', 'observation.article_id')
		.select(observationColumns.map((c) => `observation.${c}` as const))
		.where('observation.article_id', '=', articleId)
		.whereRef('observation.run', '=', 'article.run')
		.orderBy('observation.start')
		.orderBy('observation.seq')
		.execute();
	return rows.map(toObservation);
}

/** What a new reading of an article would change; nothing is written. */
export async function compareReading(
	db: Db,
	articleId: string,
	after: readonly Observation[],
): Promise<ReadingDifference[]> {
	return differencesOf(articleId, await readingInForce(db, articleId), after);
}

/**
 * Makes a new reading the one in force. The old rows stay under their run's number; what a person confirmed,
 * corrected, rejected or added is carried over as it was decided.
 *
 * in   asked: a person has said something new of the article, so that rows may differ where no figure does
 */
export async function replaceReading(
	trx: Trx,
	context: StoreContext,
	articleId: string,
	after: readonly Observation[],
	asked = false,
): Promise<ReadingDifference[]> {
	const article = await trx
		.selectFrom('article')
		.select(['run', 'deleted', 'issued'])
		.where('id', '=', articleId)
		.executeTakeFirst();
	if (!article) throw new StoreError('unknown', `Không có bài viết ${articleId} trong kho.`);
	const before = await readingInForce(trx, articleId);
	const differences = differencesOf(articleId, before, after);
	if (differences.length === 0 && !asked) return [];
	const { derive } = context.rules;
	const carried = (o: Observation) => derive({ ...o, reportedDate: article.issued });
	const next: Observation[] = [];
	for (const pair of pairReadings(
		before.filter((o) => !isAdded(o)),
		after,
	)) {
		if (pair.before && isHeld(pair.before)) next.push(carried(keepDecided(pair.before, pair.after)));
		else if (pair.after) {
			const decision = await lastDecision(trx, pair.after.id);
			next.push(applyDecision(pair.after, decision, context.rules));
		}
	}
	next.push(...before.filter(isAdded).map(carried));
	await trx
		.updateTable('observation')
		.set({ active: 0, current: 0, id: sql<string>`id || '~' || run` })
		.where('article_id', '=', articleId)
		.where('run', '=', article.run)
		.execute();
	const run = article.run + 1;
	const keys = [...before, ...next].map((o) => o.key);
	const settled = article.deleted === 1 ? next : settleKeys(context, keys, next);
	insertObservations(context.file, settled, run);
	if (article.deleted === 1) {
		await trx
			.updateTable('observation')
			.set({ active: 0, current: 0 })
			.where('article_id', '=', articleId)
			.execute();
	}
	await trx.updateTable('article').set({ run }).where('id', '=', articleId).execute();
	await refreshCounts(trx, articleId);
	writeAudit(context, 'article.reread', articleId, { run, differences: differences.length });
	return differences;
}
