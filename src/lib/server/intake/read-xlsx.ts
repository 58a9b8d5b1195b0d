import { opensTable } from '#lib/core/reading/table/head-words.ts';
import { columnName } from '#lib/reports/sheet-model.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { TextBuilder, type Extracted, type Notice } from './text-builder.ts';
import { checkCellCount } from './xlsx-count.ts';
import { readFormats } from './xlsx-formats.ts';
import { SheetCells } from './xlsx-sheet.ts';
import { readShared, readWorkbook, WORKBOOK, type Sheet } from './xlsx-workbook.ts';
import { readXml, refuseDocumentTypes } from './xml.ts';
import { CappedZip } from './zip.ts';

/** How many of the sorted numbers lie in [from, to). */
function countWithin(sorted: readonly number[], from: number, to: number): number {
	return firstFrom(sorted, to) - firstFrom(sorted, from);
}

/** Index of the first of the sorted numbers that is `least` or more. */
function firstFrom(sorted: readonly number[], least: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Columns with words, from the left; and the one before another table's first, where nothing else sets the two apart. */
function usedColumns(cells: SheetCells): number[] {
	const used = new Set<number>();
	const opening = new Set<number>();
	for (const { columns, texts } of cells.rows.values())
		columns.forEach((column, i) => {
			used.add(column);
			if (opensTable(texts[i] ?? '')) opening.add(column);
		});
	const first = Math.min(...opening);
	for (const column of opening) if (column > first) used.add(column - 1);
	return [...used].sort((a, b) => a - b);
}

function addSheet(builder: TextBuilder, sheet: Sheet, cells: SheetCells, several: boolean): void {
	const rows = [...cells.rows.entries()].sort((a, b) => a[0] - b[0]);
	// other columns would only be tabs
	const used = usedColumns(cells);
	const position = new Map(used.map((column, i) => [column, i]));
	const rowNumbers = rows.map(([row]) => row);
	if (several && rows.length > 0) builder.paragraph(sheet.name);
	builder.beginTable();
	for (const [row, { columns, texts }] of rows) {
		const order = columns.map((_, i) => i).sort((a, b) => (columns[a] as number) - (columns[b] as number));
		const line = order
			// a cell given twice counts once
			.filter((i, at) => columns[i] !== columns[order[at - 1] ?? -1])
			.map((i) => {
				const column = columns[i] as number;
				const at = `${columnName(column)}${row}`;
				const merged = cells.merges.get(at);
				return {
					column: position.get(column) ?? 0,
					text: texts[i] ?? '',
					address: `${sheet.name}!${at}`,
					...(merged && {
						rows: countWithin(rowNumbers, row, row + merged.rows),
						columns: countWithin(used, column, column + merged.columns),
					}),
				};
			});
		builder.tableRow(line);
	}
	builder.endTable();
}

/** Excel: every visible sheet as a table; numbers as Vietnamese writes them; a cell's address is its source. */
export function readXlsx(bytes: Uint8Array): Extracted {
	const zip = new CappedZip(bytes);
	if (!zip.has(WORKBOOK)) {
		const parts = zip.names().filter((name) => /^xl[/\\]/i.test(name));
		// the binary kind of workbook holds its cells otherwise
		const other = parts.length === 0 || zip.has('xl/workbook.bin');
		throw new Refusal(other ? 'wrong-type' : 'damaged');
	}
	refuseDocumentTypes(zip);
	const book = readWorkbook(zip);
	checkCellCount(
		zip,
		book.sheets.map((s) => s.entry),
	);
	const shared = readShared(zip);
	const formats = readFormats(zip);
	const builder = new TextBuilder();
	let left: number = LIMITS.cells;
	let hidden = book.hidden;
	let unknown = 0;
	for (const sheet of book.sheets) {
		const cells = new SheetCells(shared, formats, book.from1904);
		readXml(zip, sheet.entry, {
			open: (name, attributes) => {
				cells.open(name, attributes);
				if (cells.count > left) throw new Refusal('too-many-cells');
			},
			text: (text) => cells.text(text),
			close: (name) => cells.close(name),
		});
		left -= cells.count;
		hidden += cells.hidden.size;
		unknown += cells.unknown;
		addSheet(builder, sheet, cells, book.sheets.length > 1);
	}
	const notices: Notice[] = [
		{ code: 'hidden', count: hidden },
		{ code: 'formula-unknown', count: unknown },
	];
	return builder.build({ notices: notices.filter((n) => n.count > 0) });
}
