import { isNumber, isPair, isPhrase } from '#lib/core/reading/table/cell-words.ts';
import type { TextBuilder } from './text-builder.ts';

/** A cell of a document's table before it is text. */
export interface PlacedCell {
	column: number;
	/** its paragraphs */
	lines: string[];
	/** rows and columns it covers, 1 or more */
	rows: number;
	columns: number;
}

const textOf = (cell: PlacedCell) => cell.lines.join(' ').replace(/\s+/g, ' ').trim();

/** Figures in cells make a table of data; one that only sets words beside each other lays out a page. */
export function isData(rows: readonly (readonly PlacedCell[])[]): boolean {
	const wide = rows.filter((row) => row.length >= 2);
	return (
		wide.length >= 2 &&
		wide.some((row) =>
			row.slice(1).some((cell) => {
				const text = textOf(cell);
				return isNumber(text) || isPair(text) || isPhrase(text);
			}),
		)
	);
}

/** "bảng 2, hàng 3" for the rows of the second table. */
export const placeInTable = (table: number) => (row: number) => `bảng ${table}, hàng ${row + 1}`;

/**
 * Puts a document's table into its text: cells parted by tabs when it holds figures, else its words as paragraphs.
 *
 * in   `place`: what a person is told of each row's place, by its number from 0: "bảng 2, hàng 3"
 * out  true when it was put in as a table
 */
export function addTable(
	builder: TextBuilder,
	rows: readonly (readonly PlacedCell[])[],
	place: (row: number) => string,
): boolean {
	if (!isData(rows)) {
		for (const cell of rows.flat()) for (const line of cell.lines) builder.paragraph(line);
		return false;
	}
	builder.beginTable();
	rows.forEach((row, r) =>
		builder.tableRow(
			row.map((cell) => ({
				column: cell.column,
				text: textOf(cell),
				address: `${place(r)}, cột ${cell.column + 1}`,
				rows: cell.rows,
				columns: cell.columns,
			})),
		),
	);
	builder.endTable();
	return true;
}
