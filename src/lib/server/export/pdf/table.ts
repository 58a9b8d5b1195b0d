import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces';
import type { Align, PageCell, PageRow, PageTable, Run } from '#lib/reports/page-model.ts';
import { KEEP_WITH_NEXT, rowUnit, type Keep } from './keep.ts';
import { mm, pitchFactor, SUPERSCRIPT, TABLE } from './measures.ts';

/** Runs as the layout engine takes them; `base` is laid under each run's own look. */
export function toInlines(runs: readonly Run[], base: { bold?: boolean; italics?: boolean } = {}): Content[] {
	return runs.map((run) => ({
		text: run.text.normalize('NFC'),
		bold: run.bold ?? base.bold ?? false,
		italics: run.italic ?? base.italics ?? false,
		...(run.sup ? { sup: true, fontSize: SUPERSCRIPT } : {}),
		...(run.grey ? { color: '#666666' } : {}),
		...(run.to ? { linkToDestination: run.to } : {}),
	}));
}

function toCell(
	cell: PageCell,
	align: Align,
	look: { bold?: boolean; italics?: boolean; fill?: boolean; keep?: boolean },
): TableCell {
	return {
		text: toInlines(cell.runs.length ? cell.runs : [{ text: '' }], look),
		alignment: cell.align ?? align,
		...(cell.id ? { id: cell.id } : {}),
		...(cell.indent ? { margin: [mm(cell.indent), 0, 0, 0] } : {}),
		...(cell.colSpan ? { colSpan: cell.colSpan } : {}),
		...(cell.rowSpan ? { rowSpan: cell.rowSpan } : {}),
		...(look.fill ? { fillColor: TABLE.fill, verticalAlignment: 'middle' } : {}),
		...(look.keep ? { headlineLevel: KEEP_WITH_NEXT } : {}),
	} as TableCell;
}

const rowLook = (row: PageRow) => ({
	bold: row.kind === 'group' || row.kind === 'total',
	italics: row.kind === 'derived',
});

/** The row as the engine takes it; the ids of its first cell tell which page it came to. */
function toRow(row: PageRow, unit: string, table: PageTable, keep: Keep): TableCell[] {
	const look = rowLook(row);
	return row.cells.map((cell, at): TableCell => {
		if (!cell) return '';
		const id = at === 0 ? keep.id(unit, cell.id) : cell.id;
		return toCell(id === undefined ? cell : { ...cell, id }, table.columns[at]?.align ?? 'left', {
			...look,
			keep: at === 0 && row.kind === 'group',
		});
	});
}

/** Header cells are made anew for every piece of a table: the engine writes into them. */
const toHeader = (table: PageTable): TableCell[][] =>
	table.header.map((row) =>
		row.map((cell): TableCell => (cell ? toCell(cell, 'center', { bold: true, fill: true }) : '')),
	);

/**
 * Draws a table of the form: black rules, grey header repeated on every page, rows never split. Where a row
 * must begin a page the table goes on as a new piece there.
 *
 * in  part, block: where the table stands, for the units of its rows
 */
export function toTable(table: PageTable, part: number, block: number, keep: Keep): Content[] {
	const pieces: { rows: TableCell[][]; breaks: boolean }[] = [];
	table.rows.forEach((row, at) => {
		const unit = rowUnit(part, block, at);
		const breaks = keep.isBreak(unit);
		if (breaks || !pieces.length) pieces.push({ rows: [], breaks });
		pieces.at(-1)?.rows.push(toRow(row, unit, table, keep));
	});
	const last = table.columns.length - 1;
	const contents = pieces.map(({ rows, breaks }): ContentTable => ({
		table: {
			headerRows: table.header.length,
			keepWithHeaderRows: 1,
			dontBreakRows: true,
			// the engine adds padding and rules to a width; the form's widths hold them
			widths: table.columns.map(
				(c, at) => mm(c.width) - 2 * TABLE.padding - TABLE.rule - (at === last ? TABLE.rule : 0),
			),
			body: [...toHeader(table), ...rows],
		},
		layout: 'form',
		fontSize: TABLE.size,
		lineHeight: pitchFactor(TABLE.size, TABLE.pitch),
		margin: [0, breaks ? 0 : 4, 0, 0],
		...(breaks ? { pageBreak: 'before' } : {}),
	}));
	if (!table.legend.length) return contents;
	return [
		...contents,
		{ text: `${table.legend.join('; ')}.`, fontSize: 10, italics: true, margin: [0, 2, 0, 0] },
	];
}
