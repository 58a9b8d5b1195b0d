import type { ArticleSource, ReadingDifference } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { writeAudit, type StoreContext, type Trx } from './context.ts';
import { StoreError } from './errors.ts';
import { replaceReading } from './readings.ts';
import { indexAgain } from './text-index.ts';

const FIELDS = ['title', 'outlet', 'url', 'issued', 'issuerArea'] as const satisfies (keyof ArticleSource)[];

/** The fields that differ, as they were and as they are now. */
function changesOf(before: ArticleSource, after: ArticleSource) {
	const names = FIELDS.filter((name) => before[name] !== after[name]);
	const of = (source: ArticleSource) => Object.fromEntries(names.map((name) => [name, source[name]]));
	return { before: of(before), after: of(after) };
}

/** Puts a person's word on an article's source in place, with the reading made under it, and notes what stood before. */
export async function describeArticle(
	trx: Trx,
	context: StoreContext,
	id: string,
	source: ArticleSource,
	observations: readonly Observation[],
): Promise<ReadingDifference[]> {
	const row = await trx
		.selectFrom('article')
		.innerJoin('article_text', 'article_text.article_id', 'article.id')
		.select(['title', 'outlet', 'url', 'issued', 'issuer_area as issuerArea', 'seq', 'text'])
		.where('article.id', '=', id)
		.executeTakeFirst();
	if (!row) throw new StoreError('unknown', `Không có bài viết ${id} trong kho.`);
	const { title, outlet, url, issued, issuerArea } = source;
	await trx
		.updateTable('article')
		.set({ title, outlet, url, issued, issuer_area: issuerArea })
		.where('id', '=', id)
		.execute();
	if (title !== row.title) indexAgain(context.file, row.seq, `${title}\n${row.text}`);
	writeAudit(context, 'article.described', id, changesOf(row, source));
	return replaceReading(trx, context, id, observations, true);
}
