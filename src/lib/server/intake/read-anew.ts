import type { ArticleSource, Store } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import type { ParserPool } from './pool.ts';

/**
 * Reads a kept article by today's rules in a parsing process; nothing is changed. Null when there is no such article.
 *
 * in      said: what is to hold of it in place of what is kept
 * errors  Refusal: too-slow, too-much-memory, queue-full
 */
export async function readAnew(
	store: Store,
	pool: ParserPool,
	articleId: string,
	said: Partial<ArticleSource> = {},
): Promise<Observation[] | null> {
	const kept = await store.article(articleId);
	if (!kept) return null;
	const article = { ...kept, ...said };
	const original = await store.original(articleId);
	return pool.readAgain({ article, original: original && { name: original.name, bytes: original.bytes } });
}
