import { error } from '@sveltejs/kit';
import { dueInStore } from '#lib/server/export/due.ts';
import { figuresOfArea } from '#lib/server/figures-of-area.ts';
import { hrefOf, readChoice } from '#lib/ui/overview/choice.ts';
import { catalogueView } from '#lib/ui/overview/catalogue.ts';
import { overviewView } from '#lib/ui/overview/overview.ts';
import { UnknownChoice } from '#lib/ui/unknown-choice.ts';
import type { PageServerLoad } from './$types';

/** Read, not worked on: page/script.ts is all its script. */
export const csr = false;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { store, codelists } = locals.world;
	const { choice, bad } = readChoice(url.searchParams);
	if (bad !== null) error(404, `Không có thẻ “${bad}” trên Bảng số liệu.`);
	const tabs = [
		{ href: hrefOf(choice, { tab: null }), name: 'Số liệu', current: choice.tab === null },
		{
			href: hrefOf(choice, { tab: 'khen-thuong' }),
			name: 'Khen thưởng',
			current: choice.tab === 'khen-thuong',
		},
		{ href: hrefOf(choice, { tab: 'danh-muc' }), name: 'Danh mục', current: choice.tab === 'danh-muc' },
	];
	const catalogue = choice.tab === 'danh-muc' ? catalogueView(codelists) : null;
	const figures = await figuresOfArea(store, choice.area);
	if (!figures) {
		if (choice.area !== null) error(404, `Không có số liệu của địa bàn “${choice.area}”.`);
		return {
			tabs,
			tab: choice.tab,
			catalogue,
			view: null,
			articles: await store.articleCount(),
			due: [],
		};
	}
	try {
		const view = overviewView(figures, choice, codelists);
		const due = await dueInStore(store, figures.area, new Date().toISOString().slice(0, 10));
		return { tabs, tab: choice.tab, catalogue, view, articles: figures.articles, due };
	} catch (cause) {
		if (cause instanceof UnknownChoice) error(404, cause.message);
		throw cause;
	}
};
