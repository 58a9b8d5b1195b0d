import { error, type RequestEvent } from '@sveltejs/kit';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import type { World } from '#lib/server/world.ts';
import { addFigure } from '../add-figure.ts';
import type { Keeper } from '../figure-actions.ts';

/** A kept article, deleted or not, with its figures in the order of the text; the 404 page when there is none. */
export async function findArticle(
	world: World,
	id: string,
): Promise<{ article: Article; observations: Observation[] }> {
	const article = await world.store.article(id);
	if (!article) error(404, { message: 'Không có bài viết này. Có thể đường dẫn đã cũ.', code: 'not-found' });
	const observations = await world.store.observations({ articleId: id, includeDeleted: article.deleted });
	return { article, observations: observations.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The article in the store, as a person's decisions change it. */
export async function keeperOf({ params, locals: { world } }: RequestEvent<{ id: string }>): Promise<Keeper> {
	const { article } = await findArticle(world, params.id);
	const { store } = world;
	return {
		article,
		find: async (id) => {
			const o = await store.observation(id);
			return o?.articleId === article.id ? o : null;
		},
		review: (change) => store.review(change),
		undo: (id) => store.undoReview(id),
		add: (span, choice, reason) => addFigure(world, article, span, choice, reason),
	};
}
