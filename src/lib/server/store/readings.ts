import { asRead } from '#lib/core/observation/standing.ts';
import type { ReadingDifference } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { sql } from 'kysely';
import { refreshCounts } from './article-counts.ts';
import { writeAudit, type Db, type StoreContext, type Trx } from './context.ts';
import { StoreError } from './errors.ts';
import { insertObservations } from './insert-observations.ts';
import { settleKeys } from './keys.ts';
import { observationColumns, toObservation } from './rows.ts';
import { applyDecision, lastDecision } from './reviews.ts';

/** Fields whose change a person should see before a new reading is accepted. */
const COMPARED = [
	'value',
	'low',
	'high',
	'qualifier',
	'unit',
	'indicator',
	'timePeriod',
	'periodStart',
	'periodEnd',
	'refArea',
	'orgUnit',
	'dims',
	'kind',
	'actorScope',
	'obsStatus',
	'end',
	'partOf',
	'duplicateOf',
] as const satisfies readonly (keyof Observation)[];

const isAdded = (o: Observation) => o.rules[0] === 'added-by-person';
const isHeld = (o: Observation) => o.review.state !== 'unread' || isAdded(o);

function differing(before: Observation, after: Observation): string[] {
	const b = asRead(before);
	return COMPARED.filter((name) => JSON.stringify(b[name]) !== JSON.stringify(after[name]));
}

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

/** Old and new observation of the same place, in the order of the text. */
function pairs(before: readonly Observation[], after: readonly Observation[]) {
	const left = new Map<number, Observation[]>();
	for (const o of before) left.set(o.start, [...(left.get(o.start) ?? []), o]);
	const result: { before: Observation | null; after: Observation | null }[] = [];
	for (const a of after) {
		const rivals = left.get(a.start) ?? [];
		const at = Math.max(
			0,
			rivals.findIndex((r) => r.id === a.id),
		);
		result.push({ before: rivals.splice(at, 1)[0] ?? null, after: a });
	}
	for (const rest of left.values()) for (const b of rest) result.push({ before: b, after: null });
	return result.sort((x, y) => ((x.after ?? x.before)?.start ?? 0) - ((y.after ?? y.before)?.start ?? 0));
}

/** What a new reading of an article would change; a person's own additions are never in question. */
export async function compareReading(
	db: Db,
	articleId: string,
	after: readonly Observation[],
): Promise<ReadingDifference[]> {
	const before = await readingInForce(db, articleId);
	const found: ReadingDifference[] = [];
	for (const pair of pairs(
		before.filter((o) => !isAdded(o)),
		after,
	)) {
		const held = pair.before !== null && isHeld(pair.before);
		if (pair.before && pair.after) {
			const fields = differing(pair.before, pair.after);
			if (fields.length > 0) found.push({ articleId, kind: 'changed', ...pair, fields, held });
		} else {
			found.push({ articleId, kind: pair.after ? 'added' : 'removed', ...pair, fields: [], held });
		}
	}
	return found;
}

/**
 * Makes a new reading the one in force. The old rows stay under their run's number; what a person confirmed,
 * corrected, rejected or added is carried over as it was decided.
 */
export async function replaceReading(
	trx: Trx,
	context: StoreContext,
	articleId: string,
	after: readonly Observation[],
): Promise<ReadingDifference[]> {
	const article = await trx
		.selectFrom('article')
		.select(['run', 'deleted'])
		.where('id', '=', articleId)
		.executeTakeFirst();
	if (!article) throw new StoreError('unknown', `Không có bài viết ${articleId} trong kho.`);
	const differences = await compareReading(trx, articleId, after);
	if (differences.length === 0) return [];
	const before = await readingInForce(trx, articleId);
	const next: Observation[] = [];
	for (const pair of pairs(
		before.filter((o) => !isAdded(o)),
		after,
	)) {
		if (pair.before && isHeld(pair.before)) {
			// a decided row keeps its fields; only its place in the list of parts follows the new reading
			const { partOf, duplicateOf } = pair.after ?? pair.before;
			const id = pair.after?.id ?? pair.before.id;
			next.push({ ...pair.before, id, partOf, duplicateOf });
		} else if (pair.after) {
			const decision = await lastDecision(trx, pair.after.id);
			next.push(applyDecision(pair.after, decision, context));
		}
	}
	next.push(...before.filter(isAdded));
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
