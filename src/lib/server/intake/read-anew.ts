import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { Store } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { parseFile } from './parse.ts';
import { findPastedTables } from './read-plain.ts';
import { readArticle } from './read-article.ts';
import type { Extracted } from './text-builder.ts';

/** Tables and pages of a kept article: found in its original file, which alone knows its cells; else in its text. */
async function partsOf(store: Store, id: string, text: string): Promise<Pick<Extracted, 'tables' | 'pages'>> {
	const original = await store.original(id);
	if (original) {
		// only a file that was read once is kept, so reading it again is no danger
		const again = await parseFile(original.name, original.bytes).catch(() => null);
		if (again && again.extracted.text === text) return again.extracted;
	}
	return { tables: findPastedTables(text), pages: [] };
}

/**
 * Reads a kept article by today's rules; nothing is changed. Null when there is no such article.
 * The area of the issuer is given only where the article's text does not name one.
 */
export async function readAnew(store: Store, articleId: string): Promise<Observation[] | null> {
	const article = await store.article(articleId);
	if (!article) return null;
	const { text, issued, issuerArea } = article;
	const parts = await partsOf(store, articleId, text);
	const { readings } = readArticle({ text, issued, issuerArea }, parts, (i) => extract(i, codelists));
	return observe(article, readings, codelists);
}
