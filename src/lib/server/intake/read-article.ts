import type { ArticleInput, Reading, ReadingResult } from '#lib/core/observation/types.ts';
import { toDocument } from '#lib/core/text/document.ts';
import { readProse } from './read-prose.ts';
import { readTables, type ReadText } from './read-tables.ts';
import type { Extracted, Table } from './text-builder.ts';
import { withUnsureDigits } from './unsure-digits.ts';

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

/** Lines longer than this are prose, not a caption or a heading. */
const CAPTION_LENGTH = 200;
const HEAD_LINES = 10;
const CAPTION_LINES = 3;

const shortLines = (text: string) =>
	text
		.split('\n')
		.map((line) => toDocument(line).text.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '' && line.length <= CAPTION_LENGTH);

/**
 * The lines that may name a table's period and unit, nearest last: the head of the article, then those right above.
 * `from` is where the table before it ends.
 */
function captionOf(text: string, from: number, table: Table): string[] {
	const head = shortLines(text.slice(0, Math.min(2_000, table.start))).slice(0, HEAD_LINES);
	const near = shortLines(text.slice(Math.max(from, table.start - 1_000), table.start)).slice(-CAPTION_LINES);
	return [...head, ...near];
}

/** What makes two figures of one article the same: all but where they stand. */
const factOf = (r: Reading) =>
	JSON.stringify([
		r.indicator,
		r.value,
		r.low,
		r.high,
		r.qualifier,
		r.unit,
		r.timePeriod,
		r.refArea,
		r.orgUnit,
		r.kind,
		Object.entries(r.dims).sort(),
	]);

/** Puts prose and cells in the order of the text, links kept; a cell that repeats a figure is marked as repeating it. */
function merge(prose: readonly Reading[], cells: readonly Reading[]): Reading[] {
	const all = [...prose, ...cells];
	const order = all.map((_, i) => i).sort((a, b) => (all[a] as Reading).start - (all[b] as Reading).start);
	const place = new Map(order.map((old, now) => [old, now]));
	const moved = (link: number | null, offset: number) =>
		link === null ? null : (place.get(link + offset) ?? null);
	const first = new Map<string, number>();
	prose.forEach((r, i) => {
		if (!first.has(factOf(r)) && r.duplicateOf === null) first.set(factOf(r), i);
	});
	cells.forEach((r, i) => {
		if (!first.has(factOf(r))) first.set(factOf(r), prose.length + i);
	});
	return order.map((old) => {
		const reading = all[old] as Reading;
		const isCell = old >= prose.length;
		const repeats = isCell ? first.get(factOf(reading)) : undefined;
		const repeated = repeats !== undefined && repeats !== old;
		return {
			...reading,
			partOf: repeated ? null : moved(reading.partOf, isCell ? prose.length : 0),
			duplicateOf: repeated ? (place.get(repeats) ?? null) : isCell ? null : moved(reading.duplicateOf, 0),
			rules: repeated ? [...reading.rules, 'duplicate'] : reading.rules,
		};
	});
}

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
	const { readings, issues } = readParts(article, tables, read);
	return { readings: pages.length > 0 ? withPages(readings, pages) : readings, issues };
}

/** Said after an article's prose, to learn of which province a figure without one is. */
const PROBE = 'Các đơn vị tuần tra 37 buổi.';
/** Units of text from the start that are asked. */
const PROBED = 20_000;

/** The province of figures that name none, where the prose around the tables leaves no doubt of it. */
function areaOf(article: ArticleInput, plain: string, read: ReadText): string | null {
	if (article.issuerArea !== null) return article.issuerArea;
	const said = read({ ...article, text: `${plain.slice(0, PROBED).trimEnd()}\n\n${PROBE}` }).readings.at(-1);
	return said && !said.rules.includes('doubt:area') ? said.refArea : null;
}

function readParts(article: ArticleInput, tables: readonly Table[], read: ReadText): ReadingResult {
	const readWords = withUnsureDigits(read);
	if (tables.length === 0) return readProse(article, readWords);
	const plain = withoutTables(article.text, tables);
	const prose = readProse({ ...article, text: plain }, readWords);
	const captioned = tables.map((table, i) => ({
		table,
		caption: captionOf(article.text, tables[i - 1]?.end ?? 0, table),
	}));
	const placed = { ...article, issuerArea: areaOf(article, plain, read) };
	const { readings: cells, cut } = readTables(placed, captioned, read);
	const whole = prose.readings.map((r) => ({ ...r, quote: article.text.slice(r.start, r.end) }));
	const last = tables.at(-1);
	const issues =
		cut && last ? [...prose.issues, { code: 'cut-table', start: last.start, end: last.end }] : prose.issues;
	return { readings: merge(whole, cells), issues };
}
