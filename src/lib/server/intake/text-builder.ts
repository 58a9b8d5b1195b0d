import type { PlacedTable } from '#lib/core/observation/types.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** Something of the file that was left out, and how often: what a sheet hides, formulas whose value is not in the file, tables whose cells run into one another, files within the file. */
export interface Notice {
	code: 'hidden' | 'formula-unknown' | 'table-unclear' | 'embedded';
	count: number;
}

/** What a format gives: the words as text, tables in it cell by cell, and what the file says of itself. */
export interface Extracted {
	text: string;
	tables: PlacedTable[];
	/** as the file states it; null when it does not */
	title: string | null;
	/** YYYY-MM-DD, from the file's own statement of its publication */
	issued: string | null;
	outlet: string | null;
	url: string | null;
	/** named when it was not Unicode */
	encoding: string | null;
	notices: Notice[];
	/** offset in the text where each page begins; empty for what has no pages */
	pages: number[];
}

export const plainExtract = (text: string): Extracted => ({
	text,
	tables: [],
	title: null,
	issued: null,
	outlet: null,
	url: null,
	encoding: null,
	notices: [],
	pages: [],
});

/** Cells whose place is remembered in one file: far more than have figures that are read. */
const MOST_CELLS = 100_000;

/** Puts paragraphs and table rows together into one text, remembering where each cell came to stand. */
export class TextBuilder {
	private readonly parts: string[] = [];
	private length = 0;
	private readonly tables: PlacedTable[] = [];
	private readonly pages: number[] = [];
	private table: PlacedTable | null = null;
	private row = 0;
	private cells = 0;

	private add(text: string): void {
		this.length += text.length;
		if (this.length > LIMITS.text) throw new Refusal('text-too-long');
		this.parts.push(text);
	}

	/** One paragraph on a line of its own; empty ones are left out. */
	paragraph(text: string): void {
		const plain = text.replace(/[ \t\u00a0]+/g, ' ').trim();
		if (plain !== '') this.add(`${plain}\n`);
	}

	beginPage(): void {
		this.pages.push(this.length);
	}

	beginTable(): void {
		this.table = { start: this.length, end: this.length, cells: [] };
		this.row = 0;
	}

	/** One row: cells parted by tabs, empty ones kept as gaps. */
	tableRow(
		cells: readonly { column: number; text: string; address: string; rows?: number; columns?: number }[],
	): void {
		const table = this.table;
		if (!table) return;
		let line = '';
		let column = 0;
		for (const cell of cells) {
			if (cell.column > column) line += '\t'.repeat(cell.column - column);
			column = cell.column;
			const text = cell.text.replace(/\s+/g, ' ').trim();
			const start = this.length + line.length;
			line += text;
			// a row of nothing but words without end is refused before it is whole
			if (start > LIMITS.text) throw new Refusal('text-too-long');
			if (text !== '' && this.cells++ < MOST_CELLS) {
				const { address, rows, columns } = cell;
				const covers = { ...(rows && rows > 1 && { rows }), ...(columns && columns > 1 && { columns }) };
				const end = start + text.length;
				table.cells.push({ row: this.row, column, start, end, address, ...covers });
			}
		}
		this.add(`${line}\n`);
		this.row++;
	}

	/** Lines of a table whose cells cannot be told apart: kept as words, read neither as prose nor as figures. */
	unclearTable(lines: readonly string[]): void {
		this.beginTable();
		for (const line of lines) this.paragraph(line);
		if (this.table) this.tables.push({ ...this.table, end: this.length });
		this.table = null;
	}

	endTable(): void {
		if (!this.table) return;
		this.table.end = this.length;
		if (this.table.cells.length > 0) this.tables.push(this.table);
		this.table = null;
	}

	build(fields: Partial<Extracted> = {}): Extracted {
		return { ...plainExtract(this.parts.join('')), tables: this.tables, pages: this.pages, ...fields };
	}
}
