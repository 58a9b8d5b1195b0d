import { error } from '@sveltejs/kit';
import { figuresOfArea } from '#lib/server/figures-of-area.ts';
import { readCompareChoice } from '#lib/ui/compare/choice.ts';
import { compareView } from '#lib/ui/compare/compare-view.ts';
import { UnknownChoice } from '#lib/ui/unknown-choice.ts';
import type { PageServerLoad } from './$types';

/** Read, not worked on: page/script.ts is all its script. */
export const csr = false;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { store, codelists, demo } = locals.world;
	const choice = readCompareChoice(url.searchParams);
	const figures = await figuresOfArea(store, choice.area);
	if (!figures) {
		if (choice.area !== null) error(404, `Không có số liệu của địa bàn “${choice.area}”.`);
		return { view: null, demo };
	}
	try {
		return { view: compareView(figures, choice, codelists), demo };
	} catch (cause) {
		if (cause instanceof UnknownChoice) error(404, cause.message);
		throw cause;
	}
};
