import type { ArticleInput, Reading, ReadingResult } from '#lib/core/observation/types.ts';
import { toDocument } from '#lib/core/text/document.ts';
import type { Cell, Table } from './text-builder.ts';

/** The core's reading of one text. */
export type ReadText = (input: ArticleInput) => ReadingResult;

/** Cells whose own reading is worth trying in one table; a real report has far fewer. */
const MOST_CELLS = 10_000;

const NUMBER = /^[-–]?\d[\d.,\s]*(?:%|\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\s*đồng)?)?$/iu;
const EMPTY_VALUE = /^[-–…x.]*$/i;
const UNIT_HEADER = /^(?:đvt|đơn vị(?:\s*tính)?|dvt)$/iu;
const ORDER_HEADER = /^(?:stt|tt|số tt|số thứ tự|mục)$/iu;
const LABEL_HEADER = /^(?:nội dung|chỉ tiêu|hạng mục|tên|kết quả|danh mục)/iu;
const NOTE_HEADER = /^(?:ghi chú|nguồn|so sánh|tăng|giảm|tỷ lệ|\+|%|\(%\))/iu;
// an item's mark before its name: "1.", "a)", "II.", "-"
const MARK = /^\s*(?:[-+*•]|\(?(?:\d{1,2}|[a-zđ]|[IVX]{1,4})[.)]+)\s*/u;
const WHOLE_ROW_TITLE = 80;

interface Columns {
	label: number;
	unit: number | null;
	/** columns that hold values, with the words above them */
	values: Map<number, string>;
	/** rows that are headers */
	headerRows: number;
}

type Row = Map<number, string>;

function toRows(text: string, table: Table): { rows: Row[]; cellAt: Map<string, Cell> } {
	const rows: Row[] = [];
	const cellAt = new Map<string, Cell>();
	for (const cell of table.cells) {
		(rows[cell.row] ??= new Map()).set(cell.column, toDocument(text.slice(cell.start, cell.end)).text);
		cellAt.set(`${cell.row} ${cell.column}`, cell);
	}
	for (let i = 0; i < rows.length; i++) rows[i] ??= new Map();
	return { rows, cellAt };
}

const isNumber = (text: string | undefined) => text !== undefined && NUMBER.test(text.trim());
/** A bare year above a column is a header, not a value. */
const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text.trim());

/** The rows above the first one with values: it has a label and at least one number that is no year. */
function countHeaderRows(rows: readonly Row[]): number {
	const at = rows.findIndex((row) => {
		const cells = [...row.entries()].sort((a, b) => a[0] - b[0]);
		const label = cells.findIndex(([, text]) => /\p{L}{2}/u.test(text));
		return label !== -1 && cells.some(([, text], i) => i > label && isNumber(text) && !isYear(text));
	});
	return at === -1 ? rows.length : at;
}

function readColumns(rows: readonly Row[]): Columns | null {
	const headerRows = countHeaderRows(rows);
	const body = rows.slice(headerRows);
	const headers = rows.slice(0, headerRows).filter((row) => row.size > 1 || headerRows === 1);
	const width = Math.max(0, ...rows.flatMap((r) => [...r.keys()].map((c) => c + 1)));
	const above = new Map<number, string[]>();
	for (const row of headers) {
		// a header that spans columns stands in the first of them: it holds until the next one
		let last = '';
		let lastColumn = -1;
		for (let c = 0; c < width; c++) {
			const own = row.get(c)?.trim();
			if (own) [last, lastColumn] = [own, c];
			const spans = lastColumn >= 0 && !row.has(c) && headers.some((r) => r !== row && r.has(c));
			if (own || (spans && last)) above.set(c, [...(above.get(c) ?? []), own ?? last]);
		}
	}
	const titleOf = (c: number) => (above.get(c) ?? []).join(' ').trim();
	const find = (pattern: RegExp) =>
		[...above.keys()].find((c) => (above.get(c) ?? []).some((t) => pattern.test(t))) ?? null;
	const order = find(ORDER_HEADER);
	const words = (c: number) => body.filter((r) => /\p{L}{2}/u.test(r.get(c) ?? '')).length;
	const label =
		find(LABEL_HEADER) ??
		Array.from({ length: width }, (_, c) => c)
			.filter((c) => c !== order && words(c) > 0)
			.sort((a, b) => words(b) - words(a) || a - b)[0];
	if (label === undefined || body.length === 0) return null;
	const unit = find(UNIT_HEADER);
	const values = new Map<number, string>();
	for (let c = label + 1; c < width; c++) {
		if (c === unit || c === order || NOTE_HEADER.test(titleOf(c))) continue;
		if (body.some((r) => isNumber(r.get(c)))) values.set(c, titleOf(c));
	}
	return values.size > 0 ? { label, unit, values, headerRows } : null;
}

/** "Tang vật (kg)" → the unit in brackets; null when there is none. */
function bracketUnit(text: string): string | null {
	return /\(\s*(?:đvt:?\s*|đơn vị:?\s*)?([^()\d]{1,24}?)\s*\)\s*$/iu.exec(text)?.[1] ?? null;
}

const withoutBrackets = (text: string) => text.replace(/\s*\([^()]*\)\s*$/u, '').trim();

/** Words that make a column a period of time. */
const PERIOD = /(?:năm|quý|quí|tháng|kỳ|tuần|\b(?:19|20)\d\d\b|q[1-4]|6t|9t)/iu;

/** "2024" → "Năm 2024"; "6T 2024" → "6 tháng đầu năm 2024"; other words stay. */
function periodWords(header: string): string {
	const plain = header.trim();
	if (/^(?:19|20)\d\d$/.test(plain)) return `Năm ${plain}`;
	const half = /^6\s*t(?:háng)?\s*[/.-]?\s*((?:19|20)\d\d)$/iu.exec(plain);
	return half ? `6 tháng đầu năm ${half[1]}` : plain;
}

/** The reading whose number is the cell's, among what the made sentence gave. */
function pick(result: ReadingResult, valueStart: number, valueEnd: number): Reading | null {
	return result.readings.find((r) => r.start < valueEnd && r.end > valueStart && r.kind !== 'change') ?? null;
}

/**
 * Reads a table cell by cell: each number with its row's words, its column's period and its unit is read as the
 * sentence a report would say, and the reading is put back on the cell.
 *
 * in   the article, one table in it, the words standing above the table (its caption), the core's reading
 * out  readings whose spans are cells; the first rule names the cell: "cell:Sheet1!C5"
 */
export function readTable(article: ArticleInput, table: Table, caption: string, read: ReadText): Reading[] {
	const { rows, cellAt } = toRows(article.text, table);
	const columns = readColumns(rows);
	if (!columns) return [];
	const found: Reading[] = [];
	// long tables repeat themselves; each sentence is read once
	const asked = new Map<string, ReadingResult>();
	const readOnce: ReadText = (input) => {
		const known = asked.get(input.text);
		if (known) return known;
		const result = read(input);
		asked.set(input.text, result);
		return result;
	};
	let section = '';
	let tried = 0;
	for (let r = columns.headerRows; r < rows.length && tried < MOST_CELLS; r++) {
		const row = rows[r] as Row;
		const label = (row.get(columns.label) ?? '').replace(MARK, '').trim();
		const filled = [...columns.values.keys()].filter((c) => isNumber(row.get(c)));
		if (filled.length === 0) {
			// a row of words alone names what follows
			const words = [...row.values()].filter((t) => /\p{L}{2}/u.test(t) && !EMPTY_VALUE.test(t));
			if (words.length === 1) section = (words[0] ?? '').replace(MARK, '').slice(0, WHOLE_ROW_TITLE);
			continue;
		}
		if (label === '') continue;
		for (const c of filled) {
			tried++;
			const cell = cellAt.get(`${r} ${c}`);
			if (!cell) continue;
			const header = columns.values.get(c) ?? '';
			const unit =
				(columns.unit === null ? null : row.get(columns.unit)?.trim()) ||
				bracketUnit(label) ||
				bracketUnit(header) ||
				'';
			const period = PERIOD.test(header)
				? periodWords(withoutBrackets(header))
				: PERIOD.test(caption)
					? caption
					: '';
			const value = (row.get(c) ?? '').trim();
			const reading = readCell(
				article,
				{ section, label: withoutBrackets(label), period, value, unit },
				readOnce,
			);
			if (!reading) continue;
			found.push({
				...reading,
				start: cell.start,
				end: cell.end,
				quote: article.text.slice(cell.start, cell.end),
				partOf: null,
				duplicateOf: null,
				rules: [`cell:${cell.address}`, ...reading.rules],
			});
		}
	}
	return found;
}

interface CellWords {
	section: string;
	label: string;
	period: string;
	value: string;
	unit: string;
}

function readCell(article: ArticleInput, words: CellWords, read: ReadText): Reading | null {
	const amount =
		/[%\p{L}]$/u.test(words.value) || words.unit === '' ? words.value : `${words.value} ${words.unit}`;
	const before = words.period === '' ? '' : `${words.period}: `;
	// the row's own words first; with its section's when they do not say enough
	for (const label of words.section === ''
		? [words.label]
		: [words.label, `${words.section}, ${words.label}`]) {
		const lead = `${before}${label} `;
		const result = read({ ...article, text: `${lead}${amount}.` });
		const reading = pick(result, lead.length, lead.length + amount.length);
		if (reading && reading.indicator !== 'other') return reading;
	}
	return null;
}
