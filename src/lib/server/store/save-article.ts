import { createHash } from 'node:crypto';
import { isFigure, leavesDoubt } from '#lib/core/observation/standing.ts';
import type { Original, SaveOutcome } from '#lib/core/observation/store.ts';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import { writeAudit, type StoreContext, type Trx } from './context.ts';
import { settleKeys } from './keys.ts';
import { toObservationRow } from './rows.ts';
import { indexArticle } from './text-index.ts';

/** Rows written in one statement: 48 columns each, far below the limit of parameters. */
const ROWS_AT_ONCE = 20;

/** Writes observations of one reading; `current` must be settled already. */
export async function insertObservations(
	trx: Trx,
	observations: readonly Observation[],
	run: number,
): Promise<void> {
	for (let i = 0; i < observations.length; i += ROWS_AT_ONCE) {
		const rows = observations
			.slice(i, i + ROWS_AT_ONCE)
			.map((o) => ({ ...toObservationRow(o), run, active: 1 }));
		await trx.insertInto('observation').values(rows).execute();
	}
}

async function noteCopy(trx: Trx, article: Article): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await trx
		.insertInto('article_copy')
		.values({
			article_id: article.id,
			title: article.title,
			outlet: article.outlet ?? '',
			url: article.url ?? '',
			issued: article.issued ?? '',
			met_at: article.importedAt,
		})
		.onConflict((c) => c.doNothing())
		.executeTakeFirst();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * Keeps one article, its observations, its original file and an audit row.
 * A text known already changes nothing but the list of places it was met in.
 */
export async function saveArticle(
	trx: Trx,
	context: StoreContext,
	article: Article,
	observations: readonly Observation[],
	original: Original | undefined,
): Promise<{ outcome: SaveOutcome; changed: boolean }> {
	const known = await trx
		.selectFrom('article')
		.select(['figures', 'deleted'])
		.where('id', '=', article.id)
		.executeTakeFirst();
	if (known) {
		const changed = await noteCopy(trx, article);
		const { figures, deleted } = known;
		return {
			outcome: { articleId: article.id, outcome: 'known', figures, deleted: deleted === 1 },
			changed,
		};
	}
	const figures = observations.filter(isFigure).length;
	await trx
		.insertInto('article')
		.values({
			id: article.id,
			title: article.title,
			outlet: article.outlet,
			url: article.url,
			issued: article.issued,
			issuer_area: article.issuerArea,
			text_hash: article.textHash,
			imported_at: article.importedAt,
			demo: article.demo ? 1 : 0,
			deleted: 0,
			run: 1,
			figures,
			doubtful: observations.filter(leavesDoubt).length,
			original_name: original?.name ?? null,
			original_type: original?.mediaType ?? null,
			original_size: original?.bytes.byteLength ?? null,
			original_hash: original ? createHash('sha256').update(original.bytes).digest('hex') : null,
		})
		.execute();
	const { insertId } = await trx
		.insertInto('article_text')
		.values({ article_id: article.id, text: article.text })
		.executeTakeFirstOrThrow();
	await indexArticle(trx, Number(insertId), `${article.title}\n${article.text}`);
	await noteCopy(trx, article);
	if (original) {
		await trx.insertInto('original').values({ article_id: article.id, bytes: original.bytes }).execute();
	}
	const settled = await settleKeys(
		trx,
		context,
		observations.map((o) => o.key),
		observations,
	);
	await insertObservations(trx, settled, 1);
	await writeAudit(trx, context, 'article.added', article.id, { title: article.title, figures });
	return { outcome: { articleId: article.id, outcome: 'added', figures, deleted: false }, changed: true };
}
