import { mayDo } from '#lib/server/policy.ts';
import { historyLines } from '#lib/ui/article/history.ts';
import { figureActions } from '../../figure-actions.ts';
import { findArticle, keeperOf } from '../kept-article.ts';
import type { Actions, PageServerLoad } from './$types';

/** Read, not worked on: page/script.ts is all its script. */
export const csr = false;

export const load: PageServerLoad = async ({ params, locals }) => {
	const { world } = locals;
	const { article, observations } = await findArticle(world, params.id);
	return {
		article: { id: article.id, title: article.title },
		lines: historyLines(await world.store.history(article.id), observations, world.codelists),
		writable: mayDo(locals.actor, 'write') && !article.deleted,
	};
};

export const actions: Actions = { undo: figureActions(keeperOf).undo };
