import type { ArticleInput, Reading, ReadingResult } from '#lib/core/observation/types.ts';
import { toDocument } from '#lib/core/text/document.ts';
import { readTable, type ReadText } from './read-tables.ts';
import type { Table } from './text-builder.ts';

/** The same length of text with the tables' words blanked, so that prose around them is read as it stands. */
function withoutTables(text: string, tables: readonly Table[]): string {
	let plain = '';
	let at = 0;
	for (const table of tables) {
		plain += text.slice(at, table.start) + text.slice(table.start, table.end).replace(/[^\n]/g, ' ');
		at = table.end;
	}
	return plain + text.slice(at);
}

/** The last lines of words above a table: its caption often names the period. */
function captionAbove(text: string, table: Table): string {
	const lines = text.slice(Math.max(0, table.start - 400), table.start).split('\n');
	return lines
		.filter((l) => l.trim() !== '')
		.slice(-2)
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Puts two lists of readings in the order of the text; links within each list are kept. */
function merge(prose: readonly Reading[], cells: readonly Reading[]): Reading[] {
	const tagged = [
		...prose.map((reading, i) => ({ reading, prose: i as number | null })),
		...cells.map((reading) => ({ reading, prose: null })),
	].sort((a, b) => a.reading.start - b.reading.start);
	const moved = new Map<number, number>();
	tagged.forEach((t, i) => {
		if (t.prose !== null) moved.set(t.prose, i);
	});
	const follow = (index: number | null) => (index === null ? null : (moved.get(index) ?? null));
	return tagged.map(({ reading }) => ({
		...reading,
		partOf: follow(reading.partOf),
		duplicateOf: follow(reading.duplicateOf),
	}));
}

/** Reads an article's prose by sentences and its tables by cells. */
export function readArticle(article: ArticleInput, tables: readonly Table[], read: ReadText): ReadingResult {
	if (tables.length === 0) return read(article);
	const prose = read({ ...article, text: withoutTables(article.text, tables) });
	const cells = tables.flatMap((table) =>
		readTable(article, table, toDocument(captionAbove(article.text, table)).text, read),
	);
	const whole = prose.readings.map((r) => ({ ...r, quote: article.text.slice(r.start, r.end) }));
	return { readings: merge(whole, cells), issues: prose.issues };
}
