import { observe } from '#lib/core/observation/observe.ts';
import type { Article, Observation, Span } from '#lib/core/observation/types.ts';
import type { World } from '#lib/server/world.ts';
import { addedReading } from '#lib/ui/article/added-figure.ts';
import type { FigureChoice } from '#lib/ui/article/figure-form.ts';

/** An id no other figure of the article has: the same words may hold two figures. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
	for (let n = 1; ; n++) {
		const id = n === 1 ? wanted : `${wanted}-${n}`;
		if (!taken.has(id)) return id;
	}
}

/**
 * A figure a person found in the words of an article, not yet kept.
 *
 * in   the figure meant, the place of its words in `article.text`; the figures the article has
 */
export function foundFigure(
	article: Article,
	span: Span,
	choice: FigureChoice,
	others: readonly Observation[],
	codelists: World['codelists'],
): Observation {
	const [o] = observe(article, [addedReading(article, span, choice)], codelists);
	if (!o) throw new Error(`no observation from an added reading: ${article.id}`);
	return { ...o, id: freeId(`${o.id}-them`, new Set(others.map((t) => t.id))) };
}

/**
 * Keeps a figure a person found in the words of a kept article.
 *
 * out  the id it was given; `undoReview` takes it away again
 */
export async function addFigure(
	{ store, codelists }: Pick<World, 'store' | 'codelists'>,
	article: Article,
	span: Span,
	choice: FigureChoice,
	reason: string | null,
): Promise<string> {
	const others = await store.observations({ articleId: article.id });
	const found = foundFigure(article, span, choice, others, codelists);
	await store.addObservation(found, reason);
	return found.id;
}
