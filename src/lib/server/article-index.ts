import type { ArticleSummary, Store } from '#lib/core/observation/store.ts';

interface Kept {
	version: number;
	articles: Promise<ArticleSummary[]>;
}

const kept = new WeakMap<Store, Kept>();

/** All articles, deleted ones too, newest issued first; read from the store once for each version of its data. */
export async function articleIndex(store: Store): Promise<readonly ArticleSummary[]> {
	const version = await store.dataVersion();
	const before = kept.get(store);
	if (before?.version === version) return before.articles;
	const articles = store.articles({ includeDeleted: true });
	kept.set(store, { version, articles });
	articles.catch(() => kept.delete(store));
	return articles;
}

/** The next article with readings in doubt, after `id` in the order of the list, round to its beginning. */
export async function nextInDoubt(store: Store, id: string): Promise<ArticleSummary | null> {
	const articles = await articleIndex(store);
	const at = articles.findIndex((a) => a.id === id);
	const round = [...articles.slice(at + 1), ...articles.slice(0, Math.max(0, at))];
	return round.find((a) => !a.deleted && a.doubtful > 0) ?? null;
}
