import { redirect } from '@sveltejs/kit';
import { formatDate } from '#lib/format/index.ts';
import { nextInDoubt } from '#lib/server/article-index.ts';
import { mayDo } from '#lib/server/policy.ts';
import { formatMoment } from '#lib/ui/article/to-figure-view.ts';
import { articleWork } from '../article-work.ts';
import { figureActions } from '../figure-actions.ts';
import { readView } from '../view.ts';
import { describe } from './describe.ts';
import { findArticle, keeperOf } from './kept-article.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is said to a person who comes from the intake page. */
const arrivals: Record<string, { id: string; says: string }> = {
	luu: { id: '', says: 'Đã lưu bài.' },
	'co-roi': { id: '', says: 'Bài này đã có trong kho; không thêm gì.' },
};

/** What came of a word on the article, in one sentence. */
function described(params: URLSearchParams): string | null {
	if (params.get('moi') !== 'thong-tin') return null;
	const count = (name: string) => Number(/^\d{1,6}$/u.exec(params.get(name) ?? '')?.[0] ?? '0');
	const [changed, held] = [count('doi'), count('giu')];
	const kept = held ? ` ${held} chỗ đọc khác nhưng giữ theo quyết định của người dùng.` : '';
	return `Đã ghi thông tin của bài và đọc lại: ${changed ? `${changed} chỗ thay đổi` : 'không con số nào thay đổi'}.${kept}`;
}

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { world } = locals;
	const { article, observations } = await findArticle(world, params.id);
	const { title, outlet, issued, issuerArea } = article;
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
		described: described(url.searchParams),
		source: { title, outlet, url: article.url, issued, issuerArea },
		areas: [...new Set(world.codelists.areas.map((a) => a.nameVi))],
		nextInDoubt: next && { id: next.id, title: next.title },
		work: { ...work, done: work.done ?? arrivals[url.searchParams.get('moi') ?? ''] ?? null },
	};
};

export const actions: Actions = {
	...figureActions(keeperOf),

	describe,

	delete: async ({ params, locals: { world } }) => {
		await findArticle(world, params.id);
		await world.store.deleteArticle(params.id);
		redirect(303, `/bai-viet?da-xoa=${encodeURIComponent(params.id)}`);
	},

	restore: async ({ params, locals: { world } }) => {
		await findArticle(world, params.id);
		await world.store.restoreArticle(params.id);
		redirect(303, `/bai-viet/${encodeURIComponent(params.id)}`);
	},
};
