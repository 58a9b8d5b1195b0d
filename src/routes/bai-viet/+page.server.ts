import { fail, redirect } from '@sveltejs/kit';
import { formatDate, formatNumber } from '#lib/format/index.ts';
import { articleIndex } from '#lib/server/article-index.ts';
import { filterWords, listArticles, readListFilter } from './article-list.ts';
import type { Actions, PageServerLoad } from './$types';

const byName = new Intl.Collator('vi').compare;

/** Read, not worked on: page/script.ts is all its script. */
export const csr = false;

export const load: PageServerLoad = async ({ url, locals: { world } }) => {
	const all = await articleIndex(world.store);
	const filter = readListFilter(url.searchParams);
	const { rows, total, figures, pages, page } = listArticles(all, filter);
	const kept = all.filter((a) => !a.deleted);
	const deleted = all.find((a) => a.deleted && a.id === url.searchParams.get('da-xoa'));
	const shown = total === kept.length ? '' : `${formatNumber(total)} trong `;
	return {
		any: all.length > 0,
		summary: `${shown}${formatNumber(kept.length)} bài, ${formatNumber(figures)} số liệu`,
		filter: { ...filter, page },
		said: filterWords(filter),
		page,
		pages,
		rows: rows.map((a) => ({
			id: a.id,
			title: a.title,
			outlet: a.outlet,
			issued: a.issued && formatDate(a.issued),
			area: a.issuerArea,
			figures: a.figures,
			doubtful: a.doubtful,
			deleted: a.deleted,
		})),
		areas: [...new Set(all.map((a) => a.issuerArea).filter((area) => area !== null))].sort(byName),
		years: [...new Set(all.map((a) => a.issued?.slice(0, 4)).filter((y) => y !== undefined))]
			.sort()
			.reverse(),
		deleted: deleted ? { id: deleted.id, title: deleted.title } : null,
	};
};

export const actions: Actions = {
	restore: async ({ request, locals: { world } }) => {
		const id = String((await request.formData()).get('id') ?? '');
		if (!(await world.store.article(id))) return fail(404, { message: 'Không có bài viết này.' });
		await world.store.restoreArticle(id);
		redirect(303, `/bai-viet/${encodeURIComponent(id)}`);
	},
};
