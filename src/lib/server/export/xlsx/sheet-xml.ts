import { daysBetween } from '#lib/core/period/time-period.ts';
import { cellName, type PlainRows, type Sheet, type SheetCell } from '#lib/reports/sheet-model.ts';
import type { Styles } from './styles.ts';
import { escapeXml, MAIN_NS, quickEscape, REL_NS, XML_HEAD } from './xml.ts';

/** The file format's limit on one cell's text. */
const LONGEST_TEXT = 32_767;
/** Bytes one cell takes at most: every character escaped, and its marks. */
const LONGEST_CELL = LONGEST_TEXT * 6 + 100;
/** Bytes of XML written before they are given out. */
const ROOM = LONGEST_CELL * 2;
/** Day 0 of the file format's calendar, for days after February 1900. */
const DAY_ZERO = '1899-12-30';
/** Margins of the form in inches, "bottom" and "top" with room for the page number. */
const MARGINS =
	'<pageMargins left="1.18" right="0.79" top="0.79" bottom="0.79" header="0.39" footer="0.39"/>';

/** Texts of a workbook, each kept once. */
export class SharedStrings {
	private readonly places = new Map<string, number>();
	private uses = 0;

	place(text: string): number {
		this.uses++;
		const cut = text.normalize('NFC').slice(0, LONGEST_TEXT);
		let at = this.places.get(cut);
		if (at === undefined) this.places.set(cut, (at = this.places.size));
		return at;
	}

	toXml(): string {
		const items = [...this.places.keys()].map((t) => `<si><t xml:space="preserve">${escapeXml(t)}</t></si>`);
		return `${XML_HEAD}<sst xmlns="${MAIN_NS}" count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
	}
}

function cellXml(cell: SheetCell, name: string, styles: Styles, strings: SharedStrings): string {
	const head = `<c r="${name}" s="${styles.of(cell.look ?? {})}"`;
	const { value } = cell;
	if (cell.formula !== undefined) {
		const formula = `<f>${escapeXml(cell.formula)}</f>`;
		if (typeof value === 'number') return `${head}>${formula}<v>${value}</v></c>`;
		return `${head} t="str">${formula}<v>${escapeXml(value ?? '')}</v></c>`;
	}
	if (value === null || value === '') return `${head}/>`;
	if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
	if (cell.date) return `${head}><v>${daysBetween(DAY_ZERO, value)}</v></c>`;
	return `${head} t="s"><v>${strings.place(value)}</v></c>`;
}

const sheetRef = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;

function hyperlinks(sheet: Sheet): string {
	const links = sheet.rows.flatMap((row, r) =>
		row.cells.flatMap((cell, c) =>
			cell?.link
				? [
						`<hyperlink ref="${cellName(c, r)}" location="${escapeXml(`${sheetRef(cell.link.sheet)}!${cell.link.cell}`)}"` +
							`${cell.tip ? ` tooltip="${escapeXml(cell.tip.slice(0, 255))}"` : ''}/>`,
					]
				: [],
		),
	);
	return links.length ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

/** Page numbers of the form; in a demo every printed page says so. */
function headerFooter(demo: boolean): string {
	const mark = demo ? '&amp;R&amp;"Times New Roman,Bold"SỐ LIỆU MẪU' : '';
	const first = demo ? `<firstHeader>${mark}</firstHeader>` : '';
	return `<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;13&amp;P${mark}</oddHeader>${first}</headerFooter>`;
}

const rowBreaks = (rows: readonly number[]) =>
	rows.length
		? `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows
				.map((r) => `<brk id="${r}" max="16383" man="1"/>`)
				.join('')}</rowBreaks>`
		: '';

/**
 * Rows of plain values as bytes, a piece at a time: text stands in its cell, and is written straight into one room
 * that serves every piece, so that nothing is kept of what is written.
 *
 * out  each piece is good until the next is asked for
 */
function* plainRowsXml(plain: PlainRows, firstRow: number, styles: Styles): Generator<Uint8Array> {
	const open = plain.looks.map((look) => `<c${look ? ` s="${styles.of(look)}"` : ''}><v>`);
	const room = Buffer.allocUnsafe(ROOM);
	let at = 0;
	let row = firstRow;
	for (const values of plain.values()) {
		at += room.write(`<row r="${++row}">`, at, 'latin1');
		for (let c = 0; c < values.length; c++) {
			const value = values[c];
			if (value === null || value === undefined || value === '') at += room.write('<c/>', at, 'latin1');
			else if (typeof value === 'number' || plain.days[c]) {
				const number = typeof value === 'number' ? value : daysBetween(DAY_ZERO, value);
				at += room.write(open[c] ?? '<c><v>', at, 'latin1');
				at += room.write(String(number), at, 'latin1');
				at += room.write('</v></c>', at, 'latin1');
			} else {
				at += room.write('<c t="inlineStr"><is><t>', at, 'latin1');
				at += room.write(quickEscape(value.slice(0, LONGEST_TEXT)), at);
				at += room.write('</t></is></c>', at, 'latin1');
			}
			if (at > ROOM - LONGEST_CELL) {
				yield room.subarray(0, at);
				at = 0;
			}
		}
		at += room.write('</row>', at, 'latin1');
	}
	yield room.subarray(0, at);
}

/**
 * Writes one sheet in the element order of the file format's schema (ECMA-376 part 1, CT_Worksheet).
 *
 * in   drawing: relation id of its charts; table: relation id of its Excel table
 * out  the part's XML in pieces, text or UTF-8
 */
export function* sheetXml(
	sheet: Sheet,
	at: number,
	styles: Styles,
	strings: SharedStrings,
	parts: { drawing: string | null; table: string | null; demo: boolean },
): Generator<string | Uint8Array> {
	const widest = Math.max(1, sheet.columns.length, ...sheet.rows.map((r) => r.cells.length));
	const lastRow = Math.max(0, sheet.rows.length + (sheet.plainRows?.count ?? 0) - 1);
	const frozen = sheet.frozenRows
		? `<pane ySplit="${sheet.frozenRows}" topLeftCell="A${sheet.frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` +
			'<selection pane="bottomLeft"/>'
		: '';
	const columns = sheet.columns.map(
		(w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`,
	);
	const merges = sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`);
	yield (
		`${XML_HEAD}<worksheet xmlns="${MAIN_NS}" xmlns:r="${REL_NS}">` +
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
		`<dimension ref="A1:${cellName(widest - 1, lastRow)}"/>` +
		`<sheetViews><sheetView${at === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen}</sheetView></sheetViews>` +
		'<sheetFormatPr defaultRowHeight="15.75"/>' +
		(columns.length ? `<cols>${columns.join('')}</cols>` : '') +
		'<sheetData>'
	);
	for (const [r, row] of sheet.rows.entries()) {
		const cells = row.cells.map((cell, c) => (cell ? cellXml(cell, cellName(c, r), styles, strings) : ''));
		const height = row.height ? ` ht="${row.height}" customHeight="1"` : '';
		yield `<row r="${r + 1}"${height}>${cells.join('')}</row>`;
	}
	if (sheet.plainRows) yield* plainRowsXml(sheet.plainRows, sheet.rows.length, styles);
	yield (
		'</sheetData>' +
		(sheet.autoFilter ? `<autoFilter ref="${sheet.autoFilter}"/>` : '') +
		(merges.length ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
		hyperlinks(sheet) +
		MARGINS +
		`<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>` +
		headerFooter(parts.demo) +
		rowBreaks(sheet.pageBreaks ?? []) +
		(parts.drawing ? `<drawing r:id="${parts.drawing}"/>` : '') +
		(parts.table ? `<tableParts count="1"><tablePart r:id="${parts.table}"/></tableParts>` : '') +
		'</worksheet>'
	);
}
