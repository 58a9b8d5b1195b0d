import { isDoubtful } from '#lib/core/observation/standing.ts';
import type { Article, Observation } from '#lib/core/observation/types.ts';

/** What nobody has said of an article and its figures wait for; said once, over all of them. */
export interface ArticleLacks {
	/** the day of issue, with the figures that have no period for want of it */
	issued: { figures: number } | null;
	/** the province, with the figures in doubt for want of it and the one they were given for now */
	area: { figures: number; guess: string | null } | null;
}

const NO_PERIOD = 'doubt:period';
const NO_AREA = 'doubt:area';

/** The area most rows have; null where most have none. */
function commonest(rows: readonly Observation[]): string | null {
	const counts = new Map<string | null, number>();
	for (const { refArea } of rows) counts.set(refArea, (counts.get(refArea) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What the article lacks, from every figure read in it. */
export function articleLacks(
	article: Pick<Article, 'issued' | 'issuerArea'>,
	rows: readonly Observation[],
): ArticleLacks {
	const standing = rows.filter((o) => o.review.state !== 'rejected' && o.duplicateOf === null);
	const placeless = standing.filter((o) => isDoubtful(o) && o.rules.includes(NO_AREA));
	const timeless = standing.filter((o) => o.timePeriod === null);
	return {
		issued: article.issued === null && standing.length > 0 ? { figures: timeless.length } : null,
		area:
			article.issuerArea === null && placeless.length > 0
				? { figures: placeless.length, guess: commonest(placeless) }
				: null,
	};
}

/** The rules of a figure without the doubts that are said once over all figures of its article. */
export function ownDoubts(
	o: Pick<Observation, 'rules' | 'timePeriod'>,
	lacks: ArticleLacks,
): readonly string[] {
	const told = [
		...(lacks.issued && o.timePeriod === null ? [NO_PERIOD] : []),
		...(lacks.area ? [NO_AREA] : []),
	];
	return told.length > 0 ? o.rules.filter((rule) => !told.includes(rule)) : o.rules;
}
