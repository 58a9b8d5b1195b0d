import type { ArticleSummary, Original } from '#lib/core/observation/store.ts';
import type { Article } from '#lib/core/observation/types.ts';
import { sql } from 'kysely';
import { refreshCounts } from './article-counts.ts';
import { writeAudit, type Db, type StoreContext, type Trx } from './context.ts';
import { StoreError } from './errors.ts';
import { settleKeys } from './keys.ts';
import { toArticle, toArticleSummary } from './rows.ts';

const byName = new Intl.Collator('vi');

/** Articles without their texts, newest issued first, then by title. */
export async function listArticles(db: Db, includeDeleted: boolean): Promise<ArticleSummary[]> {
	let q = db.selectFrom('article').selectAll();
	if (!includeDeleted) q = q.where('deleted', '=', 0);
	const rows = await q.execute();
	// days are plain digits: comparing them as words would take most of the time
	const newest = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);
	return rows
		.map(toArticleSummary)
		.sort((a, b) => newest(a.issued ?? '', b.issued ?? '') || byName.compare(a.title, b.title));
}

export function countArticles(db: Db): Promise<{ articles: number }> {
	return db
		.selectFrom('article')
		.select((e) => e.fn.countAll<number>().as('articles'))
		.where('deleted', '=', 0)
		.executeTakeFirstOrThrow();
}

export async function findArticle(db: Db, id: string): Promise<Article | null> {
	const row = await db
		.selectFrom('article')
		.innerJoin('article_text', 'article_text.article_id', 'article.id')
		.selectAll('article')
		.select('article_text.text')
		.where('article.id', '=', id)
		.executeTakeFirst();
	return row ? toArticle(row, row.text) : null;
}

export async function findSummary(db: Db, id: string): Promise<ArticleSummary | null> {
	const row = await db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? toArticleSummary(row) : null;
}

export async function findOriginal(db: Db, articleId: string): Promise<Original | null> {
	const row = await db
		.selectFrom('original')
		.innerJoin('article', 'article.id', 'original.article_id')
		.select(['article.original_name as name', 'article.original_type as mediaType', 'original.bytes'])
		.where('original.article_id', '=', articleId)
		.executeTakeFirst();
	if (!row || row.name === null) return null;
	return { name: row.name, mediaType: row.mediaType ?? 'application/octet-stream', bytes: row.bytes };
}

export async function findByOriginals(db: Db, hashes: readonly string[]): Promise<ArticleSummary[]> {
	if (hashes.length === 0) return [];
	const rows = await db
		.selectFrom('article')
		.selectAll()
		.where('original_hash', 'in', [...hashes])
		.execute();
	return rows.map(toArticleSummary);
}

/** Deletes softly or brings back: the text stays, its observations leave or join the figures again. */
export async function setDeleted(
	trx: Trx,
	context: StoreContext,
	id: string,
	deleted: boolean,
): Promise<void> {
	const article = await trx
		.selectFrom('article')
		.select(['run', 'deleted', 'title'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!article) throw new StoreError('unknown', `Không có bài viết ${id} trong kho.`);
	if ((article.deleted === 1) === deleted) return;
	const keys = await trx
		.selectFrom('observation')
		.select('key')
		.where('article_id', '=', id)
		.where('run', '=', article.run)
		.execute();
	await trx
		.updateTable('observation')
		.set({ active: deleted ? 0 : 1, current: 0 })
		.where('article_id', '=', id)
		.where('run', '=', article.run)
		.execute();
	await trx
		.updateTable('article')
		.set({ deleted: deleted ? 1 : 0 })
		.where('id', '=', id)
		.execute();
	settleKeys(
		context,
		keys.map((k) => k.key),
	);
	if (!deleted) await refreshCounts(trx, id);
	writeAudit(context, deleted ? 'article.deleted' : 'article.restored', id, {
		title: article.title,
	});
}

export async function listAreas(db: Db): Promise<{ refArea: string; observations: number }[]> {
	const rows = await db
		.selectFrom('observation')
		.select(['ref_area', sql<number>`count(*)`.as('observations')])
		.where('current', '=', sql.lit(1))
		.where('ref_area', 'is not', null)
		.groupBy('ref_area')
		.execute();
	return rows
		.map((r) => ({ refArea: r.ref_area as string, observations: r.observations }))
		.sort((a, b) => byName.compare(a.refArea, b.refArea));
}
