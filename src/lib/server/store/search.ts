import type { SearchHit } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import type { Db } from './context.ts';
import { foldWithOffsets, foldWords } from './fold.ts';
import { findObservations } from './observations.ts';
import { articlesWithWords } from './text-index.ts';

/** Characters of an excerpt before and after the find. */
const AROUND = 90;
const ARTICLES_LOOKED_INTO = 60;

const isWordChar = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** Places in `text` where the words begin a word; whole words, but for the last. */
function findWords(text: string, words: readonly string[]) {
	const { folded, from } = foldWithOffsets(text);
	const marks: { start: number; end: number; word: number }[] = [];
	words.forEach((word, w) => {
		for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
			if (isWordChar(folded[at - 1])) continue;
			if (w < words.length - 1 && isWordChar(folded[at + word.length])) continue;
			marks.push({ start: from[at] as number, end: from[at + word.length] as number, word: w });
		}
	});
	return marks.sort((a, b) => a.start - b.start);
}

/** The stretch of text that holds most of the words asked for, closest together, cut at spaces. */
function excerptOf(text: string, words: readonly string[]): Pick<SearchHit, 'excerpt' | 'marks'> {
	const found = findWords(text, words);
	let best = found[0];
	let most = 0;
	let least = Infinity;
	for (const m of found) {
		const near = new Map<number, number>();
		for (const n of found)
			if (n.start >= m.start && n.end <= m.start + AROUND && !near.has(n.word)) near.set(n.word, n.end);
		const length = Math.max(0, ...near.values()) - m.start;
		if (near.size > most || (near.size === most && length < least))
			[best, most, least] = [m, near.size, length];
	}
	const middle = best?.start ?? 0;
	let start = Math.max(0, middle - AROUND);
	let end = Math.min(text.length, middle + 2 * AROUND);
	while (start > 0 && start < middle && /\S/.test(text[start - 1] as string)) start++;
	while (end < text.length && end > middle && /\S/.test(text[end] as string)) end--;
	const marks = found
		.filter((m) => m.start >= start && m.end <= end)
		.map((m) => ({ start: m.start - start, end: m.end - start }));
	return { excerpt: text.slice(start, end), marks };
}

/** The clause a figure stands in, up to the sentence's ends but not much longer. */
function clauseOf(text: string, o: Observation): string {
	const before = text.slice(Math.max(0, o.start - 160), o.start);
	const after = text.slice(o.end, o.end + 80);
	const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(';'));
	const stop = after.search(/[;\n]|\. /);
	return before.slice(cut + 1) + text.slice(o.start, o.end) + (stop === -1 ? after : after.slice(0, stop));
}

/**
 * Articles, then figures, that hold every word of `text`, whatever its marks and case.
 *
 * out  at most `limit` of each kind; none for a text without words
 */
export async function searchStore(db: Db, text: string, limit: number): Promise<SearchHit[]> {
	const words = foldWords(text.slice(0, 200)).split(' ').filter(Boolean).slice(0, 12);
	if (words.length === 0) return [];
	const seqs = await articlesWithWords(db, words, Math.max(limit, ARTICLES_LOOKED_INTO));
	if (seqs.length === 0) return [];
	const rows = await db
		.selectFrom('article_text')
		.innerJoin('article', 'article.id', 'article_text.article_id')
		.select(['article.id', 'article.title', 'article.issued', 'article_text.text'])
		.where('article_text.seq', 'in', seqs)
		.orderBy('article.issued', 'desc')
		.orderBy('article.id')
		.execute();
	const articles: SearchHit[] = [];
	const figures: SearchHit[] = [];
	for (const row of rows) {
		const shared = { articleId: row.id, title: row.title, issued: row.issued };
		if (articles.length < limit) {
			articles.push({ kind: 'article', id: row.id, ...shared, ...excerptOf(row.text, words) });
		}
		if (figures.length >= limit) continue;
		for (const o of await findObservations(db, { articleId: row.id })) {
			const clause = clauseOf(row.text, o);
			const marks = findWords(clause, words);
			if (figures.length >= limit || new Set(marks.map((m) => m.word)).size < words.length) continue;
			figures.push({
				kind: 'observation',
				id: o.id,
				...shared,
				excerpt: clause,
				marks: marks.map(({ start, end }) => ({ start, end })),
			});
		}
	}
	return [...articles, ...figures];
}
