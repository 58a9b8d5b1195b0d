import type { Observation, Span } from '#lib/core/observation/types.ts';

/** The id of the highlighted words of a figure on its article's page. */
export const spanId = ({ start, end }: Span): string => `s${start}-${end}`;

/** Where the words stand that a figure was read from: the article's page at its highlighted span. */
export const sourceHref = (articleId: string, span: Span): string =>
	`/bai-viet/${encodeURIComponent(articleId)}#${spanId(span)}`;

/** The id of a figure's row on its indicator's page. */
export const rowId = (o: Pick<Observation, 'timePeriod'>): string =>
	`cong-${(o.timePeriod ?? '').replaceAll('/', '-')}`;

/** Where a figure leads: to its words; where the program added it up, to the row that lists what was added. */
export const figureHref = (
	o: Pick<Observation, 'articleId' | 'start' | 'end' | 'joined' | 'indicator' | 'refArea' | 'timePeriod'>,
): string =>
	o.joined
		? `/chi-tieu/${o.indicator}?dia-ban=${encodeURIComponent(o.refArea ?? '')}#${rowId(o)}`
		: sourceHref(o.articleId, o);
