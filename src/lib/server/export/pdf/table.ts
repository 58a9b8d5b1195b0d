import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { Align, PageCell, PageRow, PageTable, Run } from '#lib/reports/page-model.ts';
import { textUnit, type Keep } from './keep.ts';
import { markIn, type Mark } from './marks.ts';
import { MARK_DIGIT, mm, pitchFactor, SUPERSCRIPT, TABLE } from './measures.ts';

/** The form's table rules for the layout engine. */
export const TABLE_LAYOUTS: Record<string, CustomTableLayout> = {
	form: {
		hLineWidth: () => TABLE.rule,
		vLineWidth: () => TABLE.rule,
		paddingLeft: () => TABLE.padding,
		paddingRight: () => TABLE.padding,
		paddingTop: () => 2.5,
		paddingBottom: () => 1.5,
	},
	underlined: {
		hLineWidth: (at) => (at === 1 ? 0.5 : 0),
		vLineWidth: () => 0,
		paddingLeft: () => 0,
		paddingRight: () => 0,
		paddingTop: () => 0,
		paddingBottom: () => 2,
	},
	boxed: {
		hLineWidth: () => 0.5,
		vLineWidth: () => 0.5,
		paddingLeft: () => 4,
		paddingRight: () => 4,
		paddingTop: () => 2,
		paddingBottom: () => 2,
	},
};

/** A source number stays on the line of the word before it: that word is a run of its own, joined to the number. */
function beforeMark(run: Run, at: number, runs: readonly Run[]): (Run & { joined?: boolean })[] {
	if (!runs[at + 1]?.sup) return [run];
	const space = run.text.lastIndexOf(' ') + 1;
	const word = { ...run, text: run.text.slice(space), joined: true };
	return space ? [{ ...run, text: run.text.slice(0, space) }, word] : [word];
}

/** Runs as the layout engine takes them; `base` is laid under each run's own look. */
export function toInlines(runs: readonly Run[], base: { bold?: boolean; italics?: boolean } = {}): Content[] {
	return runs.flatMap(beforeMark).map((run) => ({
		...(run.joined ? { noNewLine: true } : {}),
		text: run.text.normalize('NFC'),
		bold: run.bold ?? base.bold ?? false,
		italics: run.italic ?? base.italics ?? false,
		...(run.sup ? { sup: true, fontSize: SUPERSCRIPT } : {}),
		...(run.grey ? { color: '#666666' } : {}),
		...(run.to ? { linkToDestination: run.to } : {}),
	}));
}

interface CellLook {
	bold?: boolean;
	italics?: boolean;
	fill?: boolean;
	mark?: Mark;
}

function toCell(cell: PageCell, align: Align, look: CellLook): TableCell {
	return {
		text: toInlines(cell.runs.length ? cell.runs : [{ text: '' }], look),
		alignment: cell.align ?? align,
		...(look.mark ? { mark: look.mark } : {}),
		...(cell.id ? { id: cell.id } : {}),
		...(cell.indent || cell.markRoom
			? { margin: [mm(cell.indent ?? 0), 0, (cell.markRoom ?? 0) * MARK_DIGIT, 0] }
			: {}),
		...(cell.colSpan ? { colSpan: cell.colSpan } : {}),
		...(cell.rowSpan ? { rowSpan: cell.rowSpan } : {}),
		...(look.fill ? { fillColor: TABLE.fill, verticalAlignment: 'middle' } : {}),
	} as TableCell;
}

const spansOf = (cell: PageCell): Pick<Mark, 'colSpan' | 'rowSpan'> => ({
	...(cell.colSpan ? { colSpan: cell.colSpan } : {}),
	...(cell.rowSpan ? { rowSpan: cell.rowSpan } : {}),
});

/** The row as the engine takes it; `id` of its first cell tells which page it came to. */
function toRow(row: PageRow, id: string | undefined, table: PageTable, into: Mark): TableCell[] {
	const look = { bold: row.kind === 'group' || row.kind === 'total', italics: row.kind === 'derived' };
	const mark = markIn(into, 'TR');
	return row.cells.map((cell, at): TableCell => {
		if (!cell) return '';
		const own = at === 0 ? (cell.id ?? id) : cell.id;
		return toCell(own === undefined ? cell : { ...cell, id: own }, table.columns[at]?.align ?? 'left', {
			...look,
			mark: markIn(mark, 'TD', spansOf(cell)),
		});
	});
}

const toHeader = (table: PageTable, into: Mark): TableCell[][] =>
	table.header.map((row) => {
		const mark = markIn(into, 'TR');
		return row.map((cell): TableCell =>
			cell ? toCell(cell, 'center', { bold: true, fill: true, mark: markIn(mark, 'TH', spansOf(cell)) }) : '',
		);
	});

/** The meanings of the marks as a last row without rules: it stays on the page of the row above. */
function legendRow(table: PageTable, into: Mark): TableCell[] {
	const none = [false, false, false, false];
	const cell: unknown = {
		text: `${table.legend.join('; ')}.`.normalize('NFC'),
		fontSize: 10,
		italics: true,
		colSpan: table.columns.length,
		border: none,
		mark: markIn(into, 'P'),
	};
	return [
		cell as TableCell,
		...table.columns.slice(1).map((): TableCell => ({ text: '', border: none }) as TableCell),
	];
}

/**
 * Rows that stand on the page of the row after them: a group line with its first row, an item with the first line
 * told under it, the last row but one with the last, for one row alone looks forgotten, and the last with the legend.
 *
 * out  places counted with the header
 */
function heldRows(table: PageTable): Set<number> {
	const last = table.rows.length - 1;
	return new Set(
		table.rows.flatMap((row, at) => {
			const next = table.rows[at + 1]?.kind;
			const under = next === 'derived' || (next === 'part' && table.rows[at - 1]?.kind !== 'part');
			const ends = at === last - 1 || (at === last && table.legend.length > 0);
			return row.kind === 'group' || under || ends ? [table.header.length + at] : [];
		}),
	);
}

/** Rows that stand with the header: the first, and what it holds on to. */
function rowsWithHeader(held: ReadonlySet<number>, header: number): number {
	let rows = 1;
	while (held.has(header + rows - 1)) rows++;
	return rows;
}

/** Points of a header line and a first row of one line each: what a heading over a table needs at least. */
const LEAST = 2 * (TABLE.pitch + 5) + 4;

/**
 * Draws a table of the form: black rules, grey header repeated on every page, rows never split.
 *
 * in  part, block: where the table stands, for the unit of its first row
 */
export function toTable(table: PageTable, part: number, block: number, keep: Keep, into: Mark): Content {
	const mark = markIn(into, 'Table');
	const header = toHeader(table, mark);
	const unit = textUnit(part, block);
	const rows = table.rows.map((row, at) =>
		toRow(row, at === 0 ? keep.id(unit, row.cells[0]?.id) : undefined, table, mark),
	);
	if (table.legend.length) rows.push(legendRow(table, into));
	const held = heldRows(table);
	const last = table.columns.length - 1;
	return {
		table: {
			headerRows: header.length,
			keepWithHeaderRows: Math.min(rows.length, rowsWithHeader(held, header.length)),
			dontBreakRows: true,
			held,
			// the engine adds padding and rules to a width; the form's widths hold them
			widths: table.columns.map(
				(c, at) => mm(c.width) - 2 * TABLE.padding - TABLE.rule - (at === last ? TABLE.rule : 0),
			),
			body: [...header, ...rows],
		},
		layout: 'form',
		fontSize: TABLE.size,
		lineHeight: pitchFactor(TABLE.size, TABLE.pitch),
		margin: [0, 4, 0, 0],
		least: LEAST,
	} as Content;
}
