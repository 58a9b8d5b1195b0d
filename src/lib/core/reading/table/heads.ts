import type { Page } from '../page/page.ts';
import type { Grid, GridCell } from './grid.ts';
import { wordsOf } from './table-cell.ts';

/** The cells above a column, outermost first, and their words. */
export interface Head {
	cells: readonly GridCell[];
	/** folded, of each cell */
	levels: readonly string[];
	/** folded, of all */
	words: string;
}

/** The heads of a table's columns. A head over several columns that were not merged holds until the next one. */
export function readHeads(page: Page, grid: Grid, rows: readonly number[]): Head[] {
	const heads: GridCell[][] = Array.from({ length: grid.width }, () => []);
	rows.forEach((row, i) => {
		const below = rows[i + 1];
		let group: GridCell | null = null;
		for (let c = 0; c < grid.width; c += 1) {
			const held = grid.holding(row, c);
			const divided = below !== undefined && grid.own(below, c) !== '';
			if (held) group = divided ? held : null;
			const cell: GridCell | null = held ?? (divided ? group : null);
			const head = heads[c] as GridCell[];
			if (cell && head.at(-1) !== cell) head.push(cell);
		}
	});
	return heads.map((cells) => {
		const levels = cells.map((cell) => wordsOf(page, cell));
		return { cells, levels, words: levels.join(' ') };
	});
}
