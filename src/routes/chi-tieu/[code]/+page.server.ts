import { error } from '@sveltejs/kit';
import { datedObservations } from '#lib/server/cut-off.ts';
import { areasWithFigures, resultsWithBackSeries } from '#lib/server/figures-of-area.ts';
import { indicatorView } from '#lib/ui/indicator/indicator-view.ts';
import type { PageServerLoad } from './$types';

/** Read, not worked on: page/script.ts is all its script. */
export const csr = false;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { store, codelists } = locals.world;
	const indicator = codelists.indicator(params.code);
	if (!indicator) error(404, `Không có chỉ tiêu “${params.code}” trong danh mục.`);
	const asked = url.searchParams.get('dia-ban')?.normalize('NFC').trim() || null;
	const [everywhere, areas, articles] = await Promise.all([
		datedObservations(store, { indicators: [indicator.code], kinds: ['result'] }),
		areasWithFigures(store),
		store.articles(),
	]);
	if (asked !== null && !areas.includes(asked)) error(404, `Không có số liệu của địa bàn “${asked}”.`);
	const has = new Set(everywhere.map((o) => o.refArea));
	const area = asked ?? areas.find((a) => has.has(a)) ?? areas[0] ?? '';
	const [own, ofArea] = await Promise.all([
		resultsWithBackSeries(store, area, { indicators: [indicator.code] }),
		store.observations({ refArea: area, kinds: ['result'] }),
	]);
	const byId = new Map(articles.map((a) => [a.id, a]));
	return {
		view: indicatorView(
			indicator,
			area,
			everywhere,
			own,
			ofArea,
			{ title: (id) => byId.get(id)?.title ?? id, issued: (id) => byId.get(id)?.issued ?? null },
			codelists,
		),
	};
};
