import type { Span } from '#lib/core/observation/types.ts';
import type { Paragraph, Piece } from './marked-text.ts';

/** A cell as it stands in the text. */
export interface TextCell extends Span {
	pieces: Piece[];
	/** number: set to the right; words: enough of them to need room */
	look: 'number' | 'words' | '';
}

export interface TextRow extends Span {
	/** "12" as the file numbers it; empty where nobody knows */
	name: string;
	/** a heading within the table, its last cell over all columns left: "II | ĐẤU TRANH …" */
	whole: boolean;
	cells: TextCell[];
}

/** Lines whose words are parted by tabs, shown as the table they were. */
export interface TextTable extends Span {
	/** "Biểu 1", "bảng 2"; empty where nobody knows */
	place: string;
	/** names of the columns from the left: "C", "3" */
	columns: string[];
	rows: TextRow[];
}

export type TextBlock = { line: Paragraph; table?: undefined } | { line?: undefined; table: TextTable };

/** Where a figure's cell begins in the text, and its address: "Biểu 1!D8", "bảng 2, hàng 3, cột 4". */
export interface CellAddress {
	start: number;
	address: string;
}

interface Address {
	place: string;
	row: number;
	column: number;
	lettered: boolean;
}

/** More cells than this are shown as lines: no browser lays out such a table in a moment. */
const MOST_CELLS = 20_000;
/** A row of one cell within a table is no longer than this; a paragraph between two tables is. */
const HEADING_LENGTH = 160;

const numberOf = (letters: string) => [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
	const rest = Math.floor((column - 1) / 26);
	return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function readAddress(address: string): Address | null {
	const sheet = /^(.*)!([A-Z]{1,3})(\d{1,7})$/u.exec(address);
	if (sheet)
		return {
			place: sheet[1] ?? '',
			row: Number(sheet[3]),
			column: numberOf(sheet[2] ?? ''),
			lettered: true,
		};
	const table = /^(.*), hàng (\d+), cột (\d+)$/u.exec(address);
	if (!table) return null;
	return { place: table[1] ?? '', row: Number(table[2]), column: Number(table[3]), lettered: false };
}

/** The pieces of a line that lie within a span of it; one that lies in two cells is anchored in the first. */
function within(pieces: readonly Piece[], { start, end }: Span): Piece[] {
	return pieces.flatMap((piece) => {
		const from = Math.max(piece.start, start);
		const to = Math.min(piece.end, end);
		if (from >= to) return [];
		const text = piece.text.slice(from - piece.start, to - piece.start);
		return [{ ...piece, start: from, end: to, text, anchors: from === piece.start ? piece.anchors : [] }];
	});
}

/** Words longer than this are not squeezed to the width of their longest. */
const WORDS_LENGTH = 16;
const NUMERIC = /^[-+−]?[\d.,\s]*\d%?$/u;

function cellsOf(line: Paragraph, words: string): TextCell[] {
	let start = line.start;
	return words.split('\t').map((cell) => {
		const span = { start, end: start + cell.length };
		start = span.end + 1;
		const look = NUMERIC.test(cell.trim()) ? 'number' : cell.trim().length > WORDS_LENGTH ? 'words' : '';
		return { ...span, pieces: within(line.pieces, span), look };
	});
}

interface Row {
	line: Paragraph;
	words: string;
	cells: TextCell[];
	/** addresses known within the row, by the place of the cell in it */
	known: (Address & { at: number })[];
}

function toRow(line: Paragraph, text: string, addresses: ReadonlyMap<number, string>): Row {
	const words = text.slice(line.start, line.end);
	const cells = cellsOf(line, words);
	const known = cells.flatMap((cell, at) => {
		const found = addresses.get(cell.start);
		const address = found === undefined ? null : readAddress(found);
		return address ? [{ ...address, at }] : [];
	});
	return { line, words, cells, known };
}

/** What all of some known places have in common: how far the file's count is ahead of ours. Null when they differ. */
function lead(pairs: readonly (readonly [ours: number, theirs: number])[]): number | null {
	const [first] = pairs;
	if (!first) return null;
	const ahead = first[1] - first[0];
	return pairs.every(([ours, theirs]) => theirs - ours === ahead) ? ahead : null;
}

function toTable(rows: readonly Row[]): TextTable {
	const known = rows.flatMap((r, row) => r.known.map((k) => ({ ...k, ours: row })));
	const lettered = known.some((k) => k.lettered);
	const nameOf = (column: number) => (lettered ? lettersOf(column) : String(column));
	const width = Math.max(...rows.map((r) => r.cells.length));
	// a table without figures in its cells is numbered as it stands; a sheet may leave out rows and columns
	const ahead = known.length === 0 ? 1 : lead(known.map((k) => [k.at, k.column]));
	const below = known.length === 0 ? 1 : lead(known.map((k) => [k.ours, k.row]));
	const columns = Array.from({ length: width }, (_, at) => {
		const own = known.find((k) => k.at === at)?.column;
		return own !== undefined ? nameOf(own) : ahead === null ? '' : nameOf(at + ahead);
	});
	return {
		start: rows[0]?.line.start ?? 0,
		end: rows.at(-1)?.line.end ?? 0,
		place: known[0]?.place ?? '',
		columns,
		rows: rows.map((r, row) => ({
			start: r.line.start,
			end: r.line.end,
			name: r.known[0] ? String(r.known[0].row) : below === null ? '' : String(row + below),
			whole: width > 2 && r.cells.length <= 2 && r.cells.every((c) => c.look !== 'number'),
			cells: r.cells,
		})),
	};
}

const isTabbed = (row: Row) => row.cells.length > 1;
const placeOf = (rows: readonly Row[]) => rows.find((r) => r.known.length > 0)?.known[0]?.place;
const widthOf = (rows: readonly Row[]) => Math.max(0, ...rows.map((r) => r.cells.length));

/** Rows with tabs from `from` on, up to the first without. */
function runFrom(rows: readonly Row[], from: number): Row[] {
	let to = from;
	while (to < rows.length && isTabbed(rows[to] as Row)) to++;
	return rows.slice(from, to);
}

/** True for a row of one cell that stands within a table, not between two. */
function isHeading(row: Row, before: readonly Row[], after: readonly Row[]): boolean {
	const words = row.words.trim();
	if (after.length === 0 || words === '' || words.length > HEADING_LENGTH) return false;
	const [above, below] = [placeOf(before), placeOf(after)];
	return above !== undefined && below !== undefined ? above === below : widthOf(before) === widthOf(after);
}

/** Where the cell begins that holds a place of the text: a figure may be a part of its cell. */
const cellStart = (text: string, at: number) =>
	at === 0 ? 0 : Math.max(text.lastIndexOf('\t', at - 1), text.lastIndexOf('\n', at - 1)) + 1;

/**
 * Puts lines with tabs that stand together into tables, with the names their file gives rows and columns.
 *
 * in   lines of a text with their pieces, as `toMarkedText` gives them; addresses of cells that figures were read from
 * out  every line in order, alone or as a row of a table; nothing of their words is added, dropped or moved
 */
export function toBlocks(
	lines: readonly Paragraph[],
	text: string,
	cells: readonly CellAddress[],
): TextBlock[] {
	if (!text.includes('\t')) return lines.map((line) => ({ line }));
	const addresses = new Map(cells.map((c) => [cellStart(text, c.start), c.address]));
	const rows = lines.map((line) => toRow(line, text, addresses));
	const blocks: TextBlock[] = [];
	for (let at = 0; at < rows.length;) {
		const table = runFrom(rows, at);
		for (let next = at + table.length; table.length > 0; next = at + table.length) {
			const heading = rows[next];
			const after = runFrom(rows, next + 1);
			if (!heading || !isHeading(heading, table, after)) break;
			table.push(heading, ...after);
		}
		if (table.length < 2 || table.length * widthOf(table) > MOST_CELLS) {
			const alone = table.length === 0 ? rows.slice(at, at + 1) : table;
			blocks.push(...alone.map(({ line }) => ({ line })));
			at += alone.length;
			continue;
		}
		blocks.push({ table: toTable(table) });
		at += table.length;
	}
	return blocks;
}
