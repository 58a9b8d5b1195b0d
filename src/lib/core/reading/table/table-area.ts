import { readName } from '../mention/area/place-name.ts';
import { WHOLE_COUNTRY } from '../mention/area/read-area.ts';
import { once } from '../../text/once.ts';
import type { Page } from '../page/page.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Head } from './heads.ts';
import { foldedWords, isProvinceHead } from './head-words.ts';
import { wordsOf } from './table-cell.ts';

/** The province a row or a column of a table is of. */
export interface RowArea {
	/** null for a sum over several provinces */
	name: string | null;
	stated: boolean;
}

/** By folded words: the provinces that an article names anywhere, so that a cell may name one without "tỉnh". */
const provincesTold = once<Page, ReadonlyMap<string, string>>(
	(page) =>
		new Map(
			page.areas.flatMap((list) => list.flatMap(({ name }) => (name ? [[foldedWords(name), name]] : []))),
		),
);

/** The province a label names: "BĐBP tỉnh Sơn Hà"; by its name alone under a head that says provinces follow. */
function provinceOf(page: Page, cell: GridCell, listed: boolean): string | null {
	// "Đồn Biên phòng Nậm Lạnh, tỉnh Sơn Hà" is a post
	if (/^(đồn|trạm|hải đội|tổ|xã|phường)( |$)/.test(wordsOf(page, cell))) return null;
	const told = provincesTold(page).get(wordsOf(page, cell));
	if (told !== undefined) return told;
	const named = page.areas[cell.block]?.find((a) => a.from >= cell.from && a.to <= cell.to && !a.aside);
	if (named) return named.name;
	const bare = listed ? readName(page.tokens, cell.from, cell.to, 'named') : null;
	return bare && bare.what !== 'foreign' && bare.to === cell.to ? bare.name : null;
}

/** Fewer provinces are only mentioned. */
const isList = (found: ReadonlyMap<number, RowArea>) =>
	new Set([...found.values()].map((a) => a.name)).size >= 2;

const sumOver = (main: string | null): RowArea => ({
	name: main === WHOLE_COUNTRY ? main : null,
	stated: false,
});

/**
 * The provinces of a table's rows, where they are provinces; a row that names none is their sum.
 *
 * in   head: the head of the column of labels; main: the article's province
 * out  by row; empty when fewer than two rows name a province
 */
export function areasOfRows(
	page: Page,
	grid: Grid,
	head: Head | undefined,
	rows: readonly number[],
	labelAt: number,
	main: string | null,
): Map<number, RowArea> {
	const out = new Map<number, RowArea>();
	const listed = head?.levels.some(isProvinceHead) ?? false;
	for (const row of rows) {
		const cell = grid.cell(row, labelAt);
		const name = cell && provinceOf(page, cell, listed);
		if (name) out.set(row, { name, stated: true });
	}
	if (!isList(out)) return new Map();
	for (const row of rows) if (!out.has(row)) out.set(row, sumOver(main));
	return out;
}

/**
 * The provinces of a table's columns, where they are provinces: the columns of figures that name one, and their sum.
 *
 * in   heads of the columns; main: the article's province
 * out  by column; empty when fewer than two columns name a province
 */
export function areasOfColumns(
	page: Page,
	heads: readonly Head[],
	main: string | null,
): Map<number, RowArea> {
	const out = new Map<number, RowArea>();
	for (const [k, { cells }] of heads.entries()) {
		const name = cells.map((cell) => provinceOf(page, cell, false)).find((found) => found !== null);
		if (name) out.set(k, { name, stated: true });
	}
	if (!isList(out)) return new Map();
	for (const [k, { words }] of heads.entries()) if (/^(cộng|tổng)/.test(words)) out.set(k, sumOver(main));
	return out;
}
