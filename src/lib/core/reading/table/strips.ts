import type { Page } from '../page/page.ts';
import type { PlacedTable } from '../../observation/types.ts';
import type { Table } from '../../text/table.ts';
import { isUnitWords } from './cell-words.ts';
import { Grid } from './grid.ts';
import { foldedWords, isNumberHead, opensTable } from './head-words.ts';
import { readLayouts } from './layout.ts';

/** The head of a table's first column, and where it stands. */
interface Opening {
	row: number;
	column: number;
	words: string;
}

/** Fewer columns are one table. */
const FEWEST = 4;

/** Heads that tables begin with, beside figures of another too; "STT" stands for the label beside it. */
function openingsOf(grid: Grid): Opening[] {
	const out: Opening[] = [];
	if (grid.width < FEWEST) return out;
	for (let row = 0; row < grid.height; row += 1) {
		let numbered = -1;
		for (const column of grid.filled(row)) {
			const text = grid.own(row, column);
			if (!opensTable(text)) continue;
			const words = foldedWords(text);
			if (numbered !== column - 1 || numbered < 0) out.push({ row, column, words });
			if (isNumberHead(words)) numbered = column;
		}
	}
	return out.sort((a, b) => a.column - b.column || a.row - b.row);
}

const isEmpty = (grid: Grid, column: number) => {
	for (let row = 0; row < grid.height; row += 1) if (grid.held(row, column) !== '') return false;
	return true;
};

/** "Đơn vị" over "buổi", "vụ": the units of a table, not the posts another begins with. */
function isOverUnits(grid: Grid, { row, column }: Opening): boolean {
	for (let r = row + 1; r < grid.height; r += 1) if (isUnitWords(grid.own(r, column))) return true;
	return false;
}

/** Columns where another table may begin: behind an empty column, or under a head that its row has given before. */
function beginningsOf(grid: Grid): number[] {
	const openings = openingsOf(grid);
	const columns = openings.flatMap((o, i) => {
		const before = openings.slice(0, i).filter((p) => p.column < o.column);
		const again = before.some((p) => p.row === o.row && p.words === o.words);
		const apart = before.length > 0 && isEmpty(grid, o.column - 1);
		return (again || apart) && !isOverUnits(grid, o) ? [o.column] : [];
	});
	return [...new Set(columns)];
}

/**
 * The tables of a file or paste that stand beside one another in one grid, from the left, each a grid of its own; the whole
 * grid where it is one table.
 *
 * in   number: of the grid among those of the article; placed: its cells as the file told them, if it did
 */
export function readGrids(page: Page, table: Table, number: number, placed: PlacedTable | null): Grid[] {
	const whole = new Grid(page, table, number, placed);
	const grids: Grid[] = [];
	let from = 0;
	const strip = (to: number) => {
		const rows = table.rows.map(({ block, cells }) => ({ block, cells: cells.slice(from, to) }));
		return new Grid(page, { rows }, number, placed, from);
	};
	const hasHeads = (grid: Grid) => readLayouts(grid).some((l) => l.heads.length > 0);
	for (const column of beginningsOf(whole)) {
		const left = strip(column);
		if (!hasHeads(left)) continue;
		grids.push(left);
		from = column;
	}
	if (grids.length === 0) return [whole];
	const last = strip(whole.width);
	return hasHeads(last) ? [...grids, last] : [whole];
}
