import type { PlacedTable } from '../../observation/types.ts';
import type { TokenRange } from '../../text/blocks.ts';
import type { Table } from '../../text/table.ts';
import type { Page } from '../page/page.ts';
import { textOf } from './table-cell.ts';

/** Places a merged cell may cover in one table altogether; beyond that only its first place counts. */
const MOST_COVERED = 200_000;

/** A cell of a table: its tokens, the line it stands in, and where it is in its file, if that is known. */
export interface GridCell extends TokenRange {
	block: number;
	address: string | null;
}

/** A table by rows and columns: the words of each cell, and for merged cells of every place they cover. */
export class Grid {
	readonly height: number;
	readonly width: number;
	/** by row: the line of the text it is */
	readonly blocks: readonly number[];
	readonly #cells = new Map<number, GridCell>();
	readonly #words = new Map<number, string>();
	/** place → place of the merged cell that covers it */
	readonly #covered = new Map<number, number>();

	/** `from`: the column of the whole table that is the first of these */
	constructor(page: Page, table: Table, number: number, placed: PlacedTable | null, from = 0) {
		this.height = table.rows.length;
		this.width = table.rows.reduce((n, row) => Math.max(n, row.cells.length), 0);
		this.blocks = table.rows.map((row) => row.block);
		const lookup = placed && new PlacedCells(page, placed);
		table.rows.forEach(({ block, cells }, r) => {
			cells.forEach((cell, c) => {
				if (cell.to <= cell.from) return;
				const own = lookup?.at(cell) ?? null;
				const address = placed
					? (own?.address ?? null)
					: `bảng ${number}, hàng ${r + 1}, cột ${from + c + 1}`;
				this.#cells.set(this.#at(r, c), { from: cell.from, to: cell.to, block, address });
				this.#words.set(this.#at(r, c), textOf(page, cell));
			});
		});
		table.rows.forEach(({ cells }, r) => {
			cells.forEach((cell, c) => {
				const own = cell.to > cell.from ? lookup?.at(cell) : null;
				if (own) this.#cover(r, c, own.rows ?? 1, own.columns ?? 1);
			});
		});
	}

	#at(row: number, column: number): number {
		return row * this.width + column;
	}

	#cover(row: number, column: number, rows: number, columns: number): void {
		const bottom = Math.min(row + rows, this.height);
		const right = Math.min(column + columns, this.width);
		if ((bottom - row) * (right - column) + this.#covered.size > MOST_COVERED) return;
		for (let r = row; r < bottom; r += 1)
			for (let c = column; c < right; c += 1)
				if (!this.#cells.has(this.#at(r, c))) this.#covered.set(this.#at(r, c), this.#at(row, column));
	}

	/** The cell that begins at this place. */
	cell(row: number, column: number): GridCell | null {
		return this.#cells.get(this.#at(row, column)) ?? null;
	}

	/** Words of the cell that begins at this place; empty when none does. */
	own(row: number, column: number): string {
		return column < 0 ? '' : (this.#words.get(this.#at(row, column)) ?? '');
	}

	/** The cell that holds at this place: its own, or the merged one over it. */
	holding(row: number, column: number): GridCell | null {
		return column < 0 ? null : (this.#cells.get(this.holder(row, column)) ?? null);
	}

	/** Words that hold at this place. */
	held(row: number, column: number): string {
		return column < 0 ? '' : (this.#words.get(this.holder(row, column)) ?? '');
	}

	/** Number of the cell that holds at this place: two places of one merged cell have the same. */
	holder(row: number, column: number): number {
		const at = this.#at(row, column);
		return this.#covered.get(at) ?? at;
	}

	/** Columns of a row where a cell begins, from the left. */
	filled(row: number): number[] {
		const columns: number[] = [];
		for (let c = 0; c < this.width; c += 1) if (this.#cells.has(this.#at(row, c))) columns.push(c);
		return columns;
	}

	/** Words of the cells of a row, from the left. */
	words(row: number): string[] {
		return this.filled(row).map((c) => this.own(row, c));
	}
}

/** The cells of a file's table by where their words stand. */
class PlacedCells {
	readonly #page: Page;
	readonly #cells: PlacedTable['cells'];

	constructor(page: Page, placed: PlacedTable) {
		this.#page = page;
		this.#cells = placed.cells;
	}

	/** The last cell that begins at or before the words, and ends after their beginning. */
	at(cell: TokenRange): PlacedTable['cells'][number] | null {
		const start = this.#page.doc.rawStart(this.#page.tokens[cell.from]?.start ?? 0);
		let [low, high] = [0, this.#cells.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#cells[middle]?.start ?? 0) <= start) low = middle + 1;
			else high = middle;
		}
		const found = this.#cells[low - 1];
		return found && found.end > start ? found : null;
	}
}
