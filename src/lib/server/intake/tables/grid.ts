import { toDocument } from '#lib/core/text/document.ts';
import type { Cell, Table } from '../text-builder.ts';

/** Places a merged cell may cover in one table altogether; beyond that only its first place counts. */
const MOST_COVERED = 200_000;

/** A table by rows and columns: the words of each cell, and for merged cells of every place they cover. */
export class Grid {
	readonly height: number;
	readonly width: number;
	readonly #cells = new Map<number, Cell>();
	readonly #words = new Map<number, string>();
	/** place → place of the merged cell that covers it */
	readonly #covered = new Map<number, number>();

	constructor(text: string, table: Table) {
		this.height = table.cells.reduce((n, c) => Math.max(n, c.row + 1), 0);
		this.width = table.cells.reduce((n, c) => Math.max(n, c.column + 1), 0);
		for (const cell of table.cells) {
			const at = this.#at(cell.row, cell.column);
			this.#cells.set(at, cell);
			this.#words.set(at, toDocument(text.slice(cell.start, cell.end)).text.replace(/\s+/g, ' ').trim());
		}
		for (const cell of table.cells) this.#cover(cell);
	}

	#at(row: number, column: number): number {
		return row * this.width + column;
	}

	#cover(cell: Cell): void {
		const rows = Math.min(cell.rows ?? 1, this.height - cell.row);
		const columns = Math.min(cell.columns ?? 1, this.width - cell.column);
		if (rows * columns + this.#covered.size > MOST_COVERED) return;
		for (let r = cell.row; r < cell.row + rows; r++) {
			for (let c = cell.column; c < cell.column + columns; c++) {
				const at = this.#at(r, c);
				if (!this.#cells.has(at)) this.#covered.set(at, this.#at(cell.row, cell.column));
			}
		}
	}

	/** The cell that begins at this place. */
	cell(row: number, column: number): Cell | null {
		return this.#cells.get(this.#at(row, column)) ?? null;
	}

	/** Words of the cell that begins at this place; empty when none does. */
	own(row: number, column: number): string {
		return column < 0 ? '' : (this.#words.get(this.#at(row, column)) ?? '');
	}

	/** Words that hold at this place: its own, or those of the merged cell over it. */
	held(row: number, column: number): string {
		if (column < 0) return '';
		const at = this.#at(row, column);
		return this.#words.get(this.#covered.get(at) ?? at) ?? '';
	}

	/** Number of the cell that holds at this place: two places of one merged cell have the same. */
	holder(row: number, column: number): number {
		const at = this.#at(row, column);
		return this.#covered.get(at) ?? at;
	}

	/** Columns of a row where a cell begins, from the left. */
	filled(row: number): number[] {
		const columns: number[] = [];
		for (let c = 0; c < this.width; c++) if (this.own(row, c) !== '') columns.push(c);
		return columns;
	}
}
