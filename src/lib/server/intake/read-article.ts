import type { ArticleInput, Reading, ReadingResult } from '#lib/core/observation/types.ts';
import { readLong, WHOLE } from './read-long.ts';
import type { ReadText } from './read-text.ts';
import type { Extracted } from './text-builder.ts';
import { withUnsureDigits } from './unsure-digits.ts';

/** Names the page a reading of prose stands on; a cell's address names its own. `pages`: where each page begins. */
function withPages(readings: readonly Reading[], pages: readonly number[]): Reading[] {
	return readings.map((r) => {
		const page = pages.findLastIndex((start) => start <= r.start) + 1;
		const named = page === 0 || r.rules.some((rule) => rule.startsWith('cell:'));
		return named ? r : { ...r, rules: [`page:${page}`, ...r.rules] };
	});
}

/** Reads an article's prose by sentences and its tables by cells. */
export function readArticle(
	article: ArticleInput,
	{ tables, pages }: Pick<Extracted, 'tables' | 'pages'>,
	read: ReadText,
): ReadingResult {
	const whole = { ...article, tables };
	const sure = withUnsureDigits(read);
	const { readings, issues } = article.text.length > WHOLE ? readLong(whole, sure) : sure(whole);
	return { readings: pages.length > 0 ? withPages(readings, pages) : readings, issues };
}
