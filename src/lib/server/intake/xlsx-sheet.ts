import { formatCell, type NumberFormat } from './xlsx-formats.ts';
import { isOn, unescapeText } from './xlsx-workbook.ts';
import { Refusal } from './refusal.ts';

/** "C5" → 2; letters only, at most three. */
function columnOf(reference: string): number {
	const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
	return [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** A row's cells as two lists: a million objects would not fit. */
export interface SheetRow {
	columns: number[];
	texts: string[];
}

/** Merged ranges kept of one sheet, and ranges of hidden columns; no sheet made by hand has more. */
const MOST_RANGES = 20_000;
const MOST_HIDDEN = 200;
/** The last of each that a sheet has room for. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_576;

/** Reads the cells that are there; what a sheet says of its own size or of merged ranges is not believed. */
export class SheetCells {
	readonly rows = new Map<number, SheetRow>();
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
	/** within words that only say how others are spoken */
	private phonetic = false;
	private rowHidden = false;
	private formula = false;
	private hides = 0;
	private readonly hiddenColumns = new Set<number>();

	constructor(shared: readonly string[], formats: readonly NumberFormat[], from1904: boolean) {
		this.shared = shared;
		this.formats = formats;
		this.from1904 = from1904;
	}
	open(name: string, a: Record<string, string>): void {
		if (name === 'row') {
			this.row = Number(a.r) || this.row + 1;
			this.column = -1;
			this.rowHidden = isOn(a.hidden) || a.ht === '0';
		} else if (name === 'c') {
			this.column = a.r ? columnOf(a.r) : this.column + 1;
			if (a.r) this.row = Number(/\d+$/.exec(a.r)?.[0]) || this.row;
			this.type = a.t ?? 'n';
			this.style = Number(a.s) || 0;
			this.value = '';
			this.formula = false;
		} else if (name === 'v' || name === 't') this.within = !this.phonetic;
		else if (name === 'rPh') this.phonetic = true;
		else if (name === 'f') this.formula = true;
		else if (name === 'col' && (isOn(a.hidden) || a.width === '0'))
			this.hide(Number(a.min) - 1, Number(a.max) - 1);
		else if (name === 'mergeCell' && this.merges.size < MOST_RANGES) this.merge(a.ref ?? '');
	}
	text(text: string): void {
		if (this.within) this.value += text;
	}
	close(name: string): void {
		if (name === 'v' || name === 't') this.within = false;
		if (name === 'rPh') this.phonetic = false;
		if (name !== 'c') return;
		if (this.type === 'e' || (this.value === '' && this.formula)) this.unknown++;
		if (this.value === '') return;
		if (this.column < 0 || this.column > LAST_COLUMN || this.row > LAST_ROW) throw new Refusal('damaged');
		const text = this.shown().trim();
		if (text === '') return;
		this.count++;
		// what is hidden from the reader of the sheet is hidden here too
		if (this.rowHidden) return void this.hidden.add(`row ${this.row}`);
		if (this.hiddenColumns.has(this.column)) return void this.hidden.add(`column ${this.column}`);
		let cells = this.rows.get(this.row);
		if (!cells) this.rows.set(this.row, (cells = { columns: [], texts: [] }));
		cells.columns.push(this.column);
		cells.texts.push(text);
	}
	private hide(from: number, to: number): void {
		if (++this.hides > MOST_HIDDEN) return;
		for (let c = Math.max(0, from); c <= Math.min(to, LAST_COLUMN); c++) this.hiddenColumns.add(c);
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
		if (this.type === 'str' || this.type === 'inlineStr') return unescapeText(this.value);
		if (this.type === 'b' || this.type === 'e') return '';
		if (this.type === 'd') return this.value.slice(0, 10);
		return formatCell(this.value, this.formats[this.style], this.from1904);
	}
}
