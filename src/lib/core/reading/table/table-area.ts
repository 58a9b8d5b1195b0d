import type { TokenRange } from '../../text/blocks.ts';
import type { Table } from '../../text/table.ts';
import { readName } from '../mention/place-name.ts';
import { WHOLE_COUNTRY } from '../mention/read-area.ts';
import type { Page } from '../page/page.ts';
import { wordsOf } from './table-cell.ts';

/** The province a row or a column of a table is of. */
export interface RowArea {
	/** null for a sum over several provinces */
	name: string | null;
	stated: boolean;
}

/** A column of provinces by their names alone. */
const PROVINCES = /^(địa phương|tỉnh|các tỉnh|tỉnh , thành phố|tỉnh \/ thành phố|tên tỉnh|bđbp( các)? tỉnh)/;

/** The province a label names: "BĐBP tỉnh Sơn Hà"; by its name alone under a head that says provinces follow. */
function provinceOf(page: Page, block: number, cell: TokenRange, listed: boolean): string | null {
	// "Đồn Biên phòng Nậm Lạnh, tỉnh Sơn Hà" is a post
	if (/^(đồn|trạm|hải đội|tổ|xã|phường)( |$)/.test(wordsOf(page, cell))) return null;
	const named = page.areas[block]?.find((a) => a.from >= cell.from && a.to <= cell.to && !a.aside);
	if (named) return named.name;
	const bare = listed ? readName(page.tokens, cell.from, cell.to, 'named') : null;
	return bare && bare.what !== 'foreign' && bare.to === cell.to ? bare.name : null;
}

/**
 * The provinces of a table's rows, where they are provinces; a row that names none is their sum.
 *
 * in   head: the head of the column of labels; main: the article's province
 * out  by block; empty when fewer than two rows name a province
 */
export function areasOfRows(
	page: Page,
	head: TokenRange | undefined,
	rows: Table['rows'],
	labelAt: number,
	main: string | null,
): Map<number, RowArea> {
	const out = new Map<number, RowArea>();
	const listed = PROVINCES.test(wordsOf(page, head));
	for (const { block, cells } of rows) {
		const cell = cells[labelAt];
		const name = cell ? provinceOf(page, block, cell, listed) : null;
		if (name) out.set(block, { name, stated: true });
	}
	if (new Set([...out.values()].map((a) => a.name)).size < 2) return new Map();
	for (const { block } of rows)
		if (!out.has(block)) out.set(block, { name: main === WHOLE_COUNTRY ? main : null, stated: false });
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
	block: number,
	heads: readonly TokenRange[],
	main: string | null,
): Map<number, RowArea> {
	const out = new Map<number, RowArea>();
	for (const [k, head] of heads.entries()) {
		const name = provinceOf(page, block, head, false);
		if (name) out.set(k, { name, stated: true });
	}
	if (new Set([...out.values()].map((a) => a.name)).size < 2) return new Map();
	for (const [k, head] of heads.entries())
		if (/^(cộng|tổng)/.test(wordsOf(page, head)))
			out.set(k, { name: main === WHOLE_COUNTRY ? main : null, stated: false });
	return out;
}
