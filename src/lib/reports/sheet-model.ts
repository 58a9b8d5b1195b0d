/** How a cell looks; equal looks share one style in the file. */
export interface CellLook {
	bold?: boolean;
	italic?: boolean;
	/** points; 12 unless given */
	size?: number;
	align?: 'left' | 'center' | 'right';
	/** top unless given */
	middle?: boolean;
	wrap?: boolean;
	/** thin black rules on four sides */
	border?: boolean;
	/** the grey of a header row */
	filled?: boolean;
	/** number format code of the file format; the viewer's locale draws dot and comma */
	format?: string;
	indent?: number;
	/** drawn as a link */
	linked?: boolean;
}

/** A place in the workbook: sheet by name, cell as "B7". */
export interface SheetPlace {
	sheet: string;
	cell: string;
}

export interface SheetCell {
	/** text stays text whatever it begins with; null is an empty cell with a look */
	value: string | number | null;
	/** value is the day as YYYY-MM-DD and is written as a date cell */
	date?: boolean;
	/** without "="; `value` is then its result as the program has it */
	formula?: string;
	look?: CellLook;
	/** leads to another cell of the workbook */
	link?: SheetPlace;
	/** shown when pointed at, with a link */
	tip?: string;
}

export interface SheetRow {
	cells: (SheetCell | null)[];
	/** points; the viewer's own height unless given */
	height?: number;
}

/** A chart the reader of the file can edit, bound to cells. */
export interface NativeChart {
	type: 'bar' | 'line';
	title: string;
	/** title of the value axis: the unit */
	unit: string;
	/** range of the labels, one column or row, on the chart's own sheet: "B8:B14" */
	categories: { ref: string; values: string[] };
	series: { name: string; nameRef: string; ref: string; values: (number | null)[]; format: string }[];
	/** sheet the ranges are on */
	sheet: string;
	/** top left and bottom right corner, zero-based column and row */
	anchor: { fromColumn: number; fromRow: number; toColumn: number; toRow: number };
}

/** Rows too many to keep as cells: plain values, made as they are written. */
export interface PlainRows {
	/** one for each column */
	looks: (CellLook | null)[];
	/** columns whose text is a day, YYYY-MM-DD */
	days: boolean[];
	count: number;
	values(): Iterable<readonly (string | number | null)[]>;
}

export interface Sheet {
	/** at most 31 characters, none of []:*?/\ */
	name: string;
	/** widths in characters */
	columns: number[];
	rows: SheetRow[];
	/** rows under `rows` in a large sheet */
	plainRows?: PlainRows;
	/** ranges such as "A1:C1" */
	merges: string[];
	/** rows kept in sight */
	frozenRows?: number;
	/** an Excel table over a range whose first row holds the column names */
	table?: { name: string; ref: string; columns: string[] };
	/** a filter without a table */
	autoFilter?: string;
	landscape: boolean;
	/** first and last row repeated on every printed page, one-based */
	printTitles?: [number, number];
	/** what is printed; all of it unless given */
	printArea?: string;
	/** rows after which a printed page ends, one-based */
	pageBreaks?: number[];
	charts: NativeChart[];
}

/** A workbook as plain objects; nothing in it knows of the file format's parts. */
export interface WorkbookModel {
	title: string;
	author: string;
	application: string;
	/** ISO 8601, UTC */
	madeAt: string;
	demo: boolean;
	sheets: Sheet[];
}

/** Name of a column by its zero-based number: 0 → A, 26 → AA. */
export function columnName(at: number): string {
	return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** Address of a cell by zero-based column and row: (1, 6) → B7. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row + 1}`;
