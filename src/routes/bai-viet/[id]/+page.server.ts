import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import { formatDate } from '#lib/format/index.ts';
import { nextInDoubt } from '#lib/server/article-index.ts';
import { mayDo } from '#lib/server/policy.ts';
import type { World } from '#lib/server/world.ts';
import { formatMoment } from '#lib/ui/article/to-figure-view.ts';
import { addFigure } from '../add-figure.ts';
import { articleWork } from '../article-work.ts';
import { figureActions, type Keeper } from '../figure-actions.ts';
import { readView } from '../view.ts';
import type { Actions, PageServerLoad } from './$types';

async function find(world: World, id: string): Promise<{ article: Article; observations: Observation[] }> {
	const article = await world.store.article(id);
	if (!article) error(404, { message: 'Không có bài viết này. Có thể đường dẫn đã cũ.', code: 'not-found' });
	const observations = await world.store.observations({ articleId: id, includeDeleted: article.deleted });
	return { article, observations: observations.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** What is said to a person who comes from the intake page. */
const arrivals: Record<string, { id: string; says: string }> = {
	luu: { id: '', says: 'Đã lưu bài.' },
	'co-roi': { id: '', says: 'Bài này đã có trong kho; không thêm gì.' },
};

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { world } = locals;
	const { article, observations } = await find(world, params.id);
	const view = readView(url.searchParams);
	const summary = await world.store.summary(article.id);
	const next = view.doubtful ? await nextInDoubt(world.store, article.id) : null;
	const work = articleWork(
		article,
		observations,
		view,
		world.codelists,
		mayDo(locals.actor, 'write') && !article.deleted,
	);
	return {
		article: {
			id: article.id,
			title: article.title,
			outlet: article.outlet,
			url: article.url && /^https?:\/\//u.test(article.url) ? article.url : null,
			issued: article.issued && formatDate(article.issued),
			area: article.issuerArea,
			textHash: article.textHash,
			imported: formatMoment(article.importedAt),
			original: summary?.original?.name ?? null,
			deleted: article.deleted,
		},
		nextInDoubt: next && { id: next.id, title: next.title },
		work: { ...work, done: work.done ?? arrivals[url.searchParams.get('moi') ?? ''] ?? null },
	};
};

/** The article in the store, as a person's decisions change it. */
async function keeperOf({ params, locals: { world } }: RequestEvent<{ id: string }>): Promise<Keeper> {
	const { article } = await find(world, params.id);
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

export const actions: Actions = {
	...figureActions(keeperOf),

	delete: async ({ params, locals: { world } }) => {
		await find(world, params.id);
		await world.store.deleteArticle(params.id);
		redirect(303, `/bai-viet?da-xoa=${encodeURIComponent(params.id)}`);
	},

	restore: async ({ params, locals: { world } }) => {
		await find(world, params.id);
		await world.store.restoreArticle(params.id);
		redirect(303, `/bai-viet/${encodeURIComponent(params.id)}`);
	},
};
