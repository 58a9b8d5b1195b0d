import type { Span } from '#lib/core/observation/types.ts';

/** The id of the highlighted words of a figure on its article's page. */
export const spanId = ({ start, end }: Span): string => `s${start}-${end}`;

/** Where the words stand that a figure was read from: the article's page at its highlighted span. */
export const sourceHref = (articleId: string, span: Span): string =>
	`/bai-viet/${encodeURIComponent(articleId)}#${spanId(span)}`;
