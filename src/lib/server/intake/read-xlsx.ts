import { LIMITS } from './limits.ts';
import { formatCell, readFormats, type NumberFormat } from './xlsx-formats.ts';
import { Refusal } from './refusal.ts';
import { TextBuilder, type Extracted, type Notice } from './text-builder.ts';
import { readXml } from './xml.ts';
import { CappedZip } from './zip.ts';

interface Sheet {
	name: string;
	entry: string;
}

interface Workbook {
	sheets: Sheet[];
	/** days are counted from 1904 instead of 1900 */
	from1904: boolean;
	/** sheets not shown */
	hidden: number;
}

const WORKBOOK = 'xl/workbook.xml';

const isOn = (flag: string | undefined) => flag === '1' || flag === 'true';

/** "C5" → 2; letters only, at most three. */
export function columnOf(reference: string): number {
	const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
	return [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** 2 → "C" */
export function columnName(column: number): string {
	let name = '';
	for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
		name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
	}
	return name;
}

function readTargets(zip: CappedZip): Map<string, string> {
	const targets = new Map<string, string>();
	readXml(zip, 'xl/_rels/workbook.xml.rels', {
		open: (name, a) => {
			if (name !== 'Relationship' || !a.Id || !a.Target || a.TargetMode === 'External') return;
			const plain = a.Target.startsWith('/') ? a.Target.slice(1) : `xl/${a.Target}`;
			targets.set(a.Id, plain);
		},
	});
	return targets;
}

function readWorkbook(zip: CappedZip): Workbook {
	const targets = readTargets(zip);
	const book: Workbook = { sheets: [], from1904: false, hidden: 0 };
	let sheets = 0;
	readXml(zip, WORKBOOK, {
		open: (name, a) => {
			if (name === 'workbookPr') book.from1904 = isOn(a.date1904);
			if (name !== 'sheet') return;
			if (++sheets > LIMITS.sheets) throw new Refusal('too-many-cells');
			const entry = targets.get(a.id ?? '');
			// what is hidden from the reader is not read
			if ((a.state ?? 'visible') !== 'visible') book.hidden++;
			else if (entry && zip.has(entry)) {
				book.sheets.push({ name: a.name ?? `Sheet${sheets}`, entry });
			}
		},
	});
	return book;
}

function readShared(zip: CappedZip): string[] {
	const shared: string[] = [];
	if (!zip.has('xl/sharedStrings.xml')) return shared;
	let text = '';
	let length = 0;
	let within = false;
	let phonetic = 0;
	readXml(zip, 'xl/sharedStrings.xml', {
		open: (name) => {
			if (name === 'si') text = '';
			else if (name === 'rPh') phonetic++;
			else if (name === 't') within = phonetic === 0;
		},
		text: (t) => {
			if (!within) return;
			length += t.length;
			if (length > LIMITS.text) throw new Refusal('text-too-long');
			text += t;
		},
		close: (name) => {
			if (name === 't') within = false;
			else if (name === 'rPh') phonetic--;
			else if (name === 'si' && shared.push(text) > LIMITS.cells) throw new Refusal('too-many-cells');
		},
	});
	return shared;
}

interface RawCell {
	row: number;
	column: number;
	text: string;
}

/** Merged ranges and hidden columns kept of one sheet; no sheet made by hand has more. */
const MOST_RANGES = 20_000;

/** Reads the cells that are there; what a sheet says of its own size or of merged ranges is not believed. */
class SheetCells {
	readonly rows = new Map<number, RawCell[]>();
	/** merged ranges by their first cell, "C5" → rows and columns */
	readonly merges = new Map<string, { rows: number; columns: number }>();
	count = 0;
	/** formulas whose value is not in the file */
	unknown = 0;
	/** rows and columns with words that the sheet does not show */
	readonly hidden = new Set<string>();
	private readonly shared: readonly string[];
	private readonly formats: readonly NumberFormat[];
	private readonly from1904: boolean;
	private row = 0;
	private column = -1;
	private type = 'n';
	private style = 0;
	private value = '';
	private within = false;
	private rowHidden = false;
	private formula = false;
	private readonly hiddenColumns: { from: number; to: number }[] = [];

	constructor(shared: readonly string[], formats: readonly NumberFormat[], from1904: boolean) {
		this.shared = shared;
		this.formats = formats;
		this.from1904 = from1904;
	}
	open(name: string, a: Record<string, string>): void {
		if (name === 'row') {
			this.row = Number(a.r) || this.row + 1;
			this.column = -1;
			this.rowHidden = isOn(a.hidden);
		} else if (name === 'c') {
			this.column = a.r ? columnOf(a.r) : this.column + 1;
			if (a.r) this.row = Number(/\d+$/.exec(a.r)?.[0]) || this.row;
			this.type = a.t ?? 'n';
			this.style = Number(a.s) || 0;
			this.value = '';
			this.formula = false;
		} else if (name === 'v' || name === 't') this.within = true;
		else if (name === 'f') this.formula = true;
		else if (name === 'col' && isOn(a.hidden) && this.hiddenColumns.length < MOST_RANGES)
			this.hiddenColumns.push({ from: Number(a.min) - 1, to: Number(a.max) - 1 });
		else if (name === 'mergeCell' && this.merges.size < MOST_RANGES) this.merge(a.ref ?? '');
	}
	text(text: string): void {
		if (this.within) this.value += text;
	}
	close(name: string): void {
		if (name === 'v' || name === 't') this.within = false;
		if (name !== 'c') return;
		if (this.value === '' && this.formula) this.unknown++;
		if (this.value === '') return;
		if (this.column < 0 || this.column > 16_383 || this.row > 1_048_576) throw new Refusal('damaged');
		const text = this.shown().trim();
		if (text === '') return;
		this.count++;
		// what is hidden from the reader of the sheet is hidden here too
		if (this.rowHidden) return void this.hidden.add(`row ${this.row}`);
		if (this.hiddenColumns.some((h) => this.column >= h.from && this.column <= h.to))
			return void this.hidden.add(`column ${this.column}`);
		const cells = this.rows.get(this.row);
		const cell = { row: this.row, column: this.column, text };
		if (cells) cells.push(cell);
		else this.rows.set(this.row, [cell]);
	}
	private merge(range: string): void {
		const m = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range);
		if (!m) return;
		const rows = Number(m[4]) - Number(m[2]) + 1;
		const columns = columnOf(m[3] ?? '') - columnOf(m[1] ?? '') + 1;
		if (rows > 0 && columns > 0) this.merges.set(`${m[1]}${m[2]}`, { rows, columns });
	}
	private shown(): string {
		if (this.type === 's') return this.shared[Number(this.value)] ?? '';
		if (this.type === 'str' || this.type === 'inlineStr') return this.value;
		if (this.type === 'b' || this.type === 'e') return '';
		if (this.type === 'd') return this.value.slice(0, 10);
		return formatCell(this.value, this.formats[this.style], this.from1904);
	}
}

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

function addSheet(builder: TextBuilder, sheet: Sheet, cells: SheetCells, several: boolean): void {
	const rows = [...cells.rows.entries()].sort((a, b) => a[0] - b[0]);
	// columns nobody uses would only be tabs
	const used = [...new Set(rows.flatMap(([, row]) => row.map((c) => c.column)))].sort((a, b) => a - b);
	const position = new Map(used.map((column, i) => [column, i]));
	const rowNumbers = rows.map(([row]) => row);
	if (several && rows.length > 0) builder.paragraph(sheet.name);
	builder.beginTable();
	for (const [row, list] of rows) {
		const line = list
			.sort((a, b) => a.column - b.column)
			.map((c) => {
				const at = `${columnName(c.column)}${row}`;
				const merged = cells.merges.get(at);
				return {
					column: position.get(c.column) ?? 0,
					text: c.text,
					address: `${sheet.name}!${at}`,
					...(merged && {
						rows: countWithin(rowNumbers, row, row + merged.rows),
						columns: countWithin(used, c.column, c.column + merged.columns),
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
		throw new Refusal(
			zip.has('[Content_Types].xml') && !zip.has('word/document.xml') ? 'damaged' : 'wrong-type',
		);
	}
	const book = readWorkbook(zip);
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
