import type {
	ArticleInput,
	PlacedTable,
	Reading,
	ReadingIssue,
	ReadingResult,
} from '#lib/core/observation/types.ts';
import type { ReadText } from './read-text.ts';

/** Letters of text read at once: an article is shorter by far, a yearbook is read in parts. */
export const WHOLE = 400_000;
const PART = 50_000;
/** Letters at the head of a text that say its period and place, read before every part. */
const HEAD = 1_000;

/** Figures read of one file at most: nobody looks through more. */
export const MOST_FIGURES = 5_000;

/** Where each part of a long text begins: at the start of a paragraph. */
function* partsOf(text: string): Generator<{ from: number; to: number }> {
	let from = 0;
	while (from < text.length) {
		let to = Math.min(text.length, from + PART);
		if (to < text.length) {
			const line = text.lastIndexOf('\n', to);
			if (line > from) to = line + 1;
		}
		yield { from, to };
		from = to;
	}
}

function headOf(text: string): string {
	const end = text.lastIndexOf('\n', HEAD);
	return end > 0 ? text.slice(0, end + 1) : '';
}

/** Puts what was read of one part back to its place in the whole; what was read of the head before it goes. */
function placed(
	result: ReadingResult,
	shift: number,
	begin: number,
	before: number,
): { readings: Reading[]; issues: ReadingIssue[] } {
	const kept = new Map<number, number>();
	result.readings.forEach((r, i) => {
		if (r.start >= begin) kept.set(i, before + kept.size);
	});
	const link = (index: number | null) => (index === null ? null : (kept.get(index) ?? null));
	const moved = <T extends { start: number; end: number }>(span: T): T => ({
		...span,
		start: span.start + shift,
		end: span.end + shift,
	});
	return {
		readings: result.readings
			.filter((r) => r.start >= begin)
			.map((r) => ({ ...moved(r), partOf: link(r.partOf), duplicateOf: link(r.duplicateOf) })),
		issues: result.issues.filter((i) => i.start >= begin).map(moved),
	};
}

/** The same length of text with the tables' words blanked, so that prose around them is read as it stands. */
function withoutTables(text: string, tables: readonly PlacedTable[]): string {
	let plain = '';
	let at = 0;
	for (const table of tables) {
		plain += text.slice(at, table.start) + text.slice(table.start, table.end).replace(/[^\n]/g, ' ');
		at = table.end;
	}
	return plain + text.slice(at);
}

/** A stretch of the text to be read by itself, with a lead that says its period and place. */
interface Stretch {
	lead: string;
	from: number;
	to: number;
	tables: readonly PlacedTable[];
}

/** Lines right above a table that say what it holds. */
const TITLE = 400;
/** Letters of one table that are read. */
const LONGEST_TABLE = 300_000;

/** A table with the lines above it; of a very long one its beginning. */
function stretchOf(text: string, head: string, table: PlacedTable, before: number): Stretch {
	const near = text.indexOf('\n', Math.max(before, table.start - TITLE));
	const from = near === -1 || near + 1 > table.start ? table.start : Math.max(before, near + 1);
	const end = Math.min(table.end, table.start + LONGEST_TABLE);
	const to = end === table.end ? end : Math.max(table.start, text.lastIndexOf('\n', end) + 1);
	const lead = (from === 0 ? '' : head) + text.slice(from, table.start);
	const shift = lead.length - table.start;
	const cells = table.cells
		.filter((cell) => cell.end <= to)
		.map((cell) => ({ ...cell, start: cell.start + shift, end: cell.end + shift }));
	return { lead, from: table.start, to, tables: [{ start: lead.length, end: to + shift, cells }] };
}

function* stretchesOf(text: string, tables: readonly PlacedTable[]): Generator<Stretch> {
	const head = headOf(text);
	for (const { from, to } of partsOf(text)) yield { lead: from === 0 ? '' : head, from, to, tables: [] };
	for (const [i, table] of tables.entries())
		if (table.cells.length > 0) yield stretchOf(text, head, table, tables[i - 1]?.end ?? 0);
}

/**
 * Reads an article too long to be read at once: its prose part by part, its tables one by one.
 *
 * out  the issues `cut-figures` when there are more figures than are read, `cut-table` when a table goes on
 */
export function readLong(article: ArticleInput, read: ReadText): ReadingResult {
	const { text, tables = [] } = article;
	const plain = withoutTables(text, tables);
	const readings: Reading[] = [];
	const issues: ReadingIssue[] = [];
	for (const { lead, from, to, tables: own } of stretchesOf(text, tables)) {
		const part = (own.length > 0 ? text : plain).slice(from, to);
		if (!/\d/.test(part)) continue;
		const input = { ...article, text: lead + part, tables: own };
		const found = placed(read(input), from - lead.length, lead.length, readings.length);
		readings.push(...found.readings);
		issues.push(...found.issues);
		const whole = tables.find((t) => own.length > 0 && t.start <= to && to < t.end);
		if (whole) issues.push({ code: 'cut-table', start: to, end: whole.end });
		if (readings.length > MOST_FIGURES) {
			issues.push({ code: 'cut-figures', start: to, end: text.length });
			break;
		}
	}
	return { readings: inTextOrder(readings), issues };
}

/** Readings in the order of the text, links kept. */
function inTextOrder(readings: readonly Reading[]): Reading[] {
	const order = readings
		.map((_, i) => i)
		.sort((a, b) => (readings[a] as Reading).start - (readings[b] as Reading).start);
	const place = new Map(order.map((old, now) => [old, now]));
	const moved = (link: number | null) => (link === null ? null : (place.get(link) ?? null));
	return order.map((old) => {
		const r = readings[old] as Reading;
		return { ...r, partOf: moved(r.partOf), duplicateOf: moved(r.duplicateOf) };
	});
}
