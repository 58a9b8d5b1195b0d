import { hash } from 'node:crypto';
import { isFigure, leavesDoubt } from '#lib/core/observation/standing.ts';
import type { ArticleToKeep, SaveOutcome } from '#lib/core/observation/store.ts';
import type { Article } from '#lib/core/observation/types.ts';
import { writeAudit, type StoreContext, type Trx } from './context.ts';
import { insertObservations } from './insert-observations.ts';
import { settleNew } from './keys.ts';
import { review } from './reviews.ts';

import { indexArticle } from './text-index.ts';

const KNOWN = 'select id, figures, deleted from article where id in (select value from json_each(?))';
const INSERT_ARTICLE = `insert into article (id, title, outlet, url, issued, issuer_area, text_hash, imported_at, demo,
	deleted, run, figures, doubtful, original_name, original_type, original_size, original_hash)
	values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, ?, ?, ?, ?, ?, ?)`;
const INSERT_TEXT = 'insert into article_text (article_id, text) values (?, ?)';
const INSERT_ORIGINAL = 'insert into original (article_id, bytes) values (?, ?)';
const INSERT_COPY = `insert into article_copy (article_id, title, outlet, url, issued, met_at)
	values (?, ?, ?, ?, ?, ?) on conflict do nothing`;

interface Known {
	id: string;
	figures: number;
	deleted: number;
}

/** Notes where a text was met; true when that place is new. */
function noteCopy({ file }: StoreContext, a: Article): boolean {
	const { changes } = file
		.prepare(INSERT_COPY)
		.run([a.id, a.title, a.outlet ?? '', a.url ?? '', a.issued ?? '', a.importedAt]);
	return changes > 0;
}

function figuresOf({ file }: StoreContext, articleId: string): number {
	return (file.prepare(KNOWN).all([JSON.stringify([articleId])])[0] as Known).figures;
}

/** Writes an article that is new; its observations, whose `current` is settled, follow. */
function insertArticle(context: StoreContext, kept: ArticleToKeep, figures: number): void {
	const { article: a, observations, original } = kept;
	const { file } = context;
	file
		.prepare(INSERT_ARTICLE)
		.run([
			a.id,
			a.title,
			a.outlet,
			a.url,
			a.issued,
			a.issuerArea,
			a.textHash,
			a.importedAt,
			a.demo ? 1 : 0,
			figures,
			observations.filter(leavesDoubt).length,
			original?.name ?? null,
			original?.mediaType ?? null,
			original?.bytes.byteLength ?? null,
			original ? hash('sha256', original.bytes) : null,
		]);
	const { lastInsertRowid } = file.prepare(INSERT_TEXT).run([a.id, a.text]);
	indexArticle(file, Number(lastInsertRowid), `${a.title}\n${a.text}`);
	noteCopy(context, a);
	if (original) file.prepare(INSERT_ORIGINAL).run([a.id, original.bytes]);
	writeAudit(context, 'article.added', a.id, { title: a.title, figures });
}

/**
 * Keeps articles, their observations, their original files, the decisions on them, and an audit row each.
 * A text known already changes nothing but the list of places it was met in.
 *
 * out  one outcome for each, same order; `changed`: whether anything was written
 */
export async function saveArticles(
	trx: Trx,
	context: StoreContext,
	batch: readonly ArticleToKeep[],
): Promise<{ outcomes: SaveOutcome[]; changed: boolean }> {
	const { file } = context;
	const ids = JSON.stringify(batch.map((b) => b.article.id));
	const known = new Map((file.prepare(KNOWN).all([ids]) as Known[]).map((k) => [k.id, k]));
	const outcomes: SaveOutcome[] = [];
	const fresh = new Map<string, ArticleToKeep>();
	const copies: Article[] = [];
	for (const kept of batch) {
		const { id } = kept.article;
		const there = known.get(id);
		const figures = there?.figures ?? kept.observations.filter(isFigure).length;
		outcomes.push({
			articleId: id,
			outcome: there ? 'known' : 'added',
			figures,
			deleted: there?.deleted === 1,
		});
		if (there) copies.push(kept.article);
		else {
			fresh.set(id, kept);
			known.set(id, { id, figures, deleted: 0 });
		}
	}
	const incoming = [...fresh.values()].flatMap((kept) => kept.observations);
	const settled = settleNew(context, incoming);
	let from = 0;
	const written: ArticleToKeep[] = [];
	for (const kept of fresh.values()) {
		const to = from + kept.observations.length;
		const observations = settled.slice(from, to);
		insertArticle(context, { ...kept, observations }, observations.filter(isFigure).length);
		written.push({ ...kept, observations });
		from = to;
	}
	// in the order of the indexes they go into: a page of one is found once for all that belongs to it
	written.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
	for (const { observations } of written) insertObservations(context.file, observations, 1);
	let changed = fresh.size > 0;
	for (const article of copies) changed = noteCopy(context, article) || changed;
	for (const { article, decisions = [] } of fresh.values()) {
		for (const decision of decisions) await review(trx, context, decision);
		const outcome = outcomes.find((o) => o.articleId === article.id);
		if (outcome && decisions.length > 0) outcome.figures = figuresOf(context, article.id);
	}
	return { outcomes, changed };
}
