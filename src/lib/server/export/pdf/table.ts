import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces';
import type { Align, PageCell, PageRow, PageTable, Run } from '#lib/reports/page-model.ts';
import { mm, pitchFactor, SUPERSCRIPT, TABLE } from './measures.ts';

/** Marks a text that must not end a page; read back by `breakBefore`. */
export const KEEP_WITH_NEXT = 9;

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

/** Draws a table of the form: black rules, grey header repeated on every page, rows never split. */
export function toTable(table: PageTable): Content[] {
	const columns = table.columns;
	const header = table.header.map((row) =>
		row.map((cell): TableCell => (cell ? toCell(cell, 'center', { bold: true, fill: true }) : '')),
	);
	const rows = table.rows.map((row) =>
		row.cells.map((cell, at): TableCell => {
			if (!cell) return '';
			const keep = row.kind === 'group' && cell.runs.length > 0;
			return toCell(cell, columns[at]?.align ?? 'left', { ...rowLook(row), keep });
		}),
	);
	const last = columns.length - 1;
	const content: ContentTable = {
		table: {
			headerRows: header.length,
			keepWithHeaderRows: 1,
			dontBreakRows: true,
			// the engine adds padding and rules to a width; the form's widths hold them
			widths: columns.map(
				(c, at) => mm(c.width) - 2 * TABLE.padding - TABLE.rule - (at === last ? TABLE.rule : 0),
			),
			body: [...header, ...rows],
		},
		layout: 'form',
		fontSize: TABLE.size,
		lineHeight: pitchFactor(TABLE.size, TABLE.pitch),
		margin: [0, 4, 0, 0],
	};
	return [
		content,
		...(table.legend.length
			? [
					{
						text: table.legend.join('; ') + '.',
						fontSize: 10,
						italics: true,
						margin: [0, 2, 0, 0],
					} as Content,
				]
			: []),
	];
}
