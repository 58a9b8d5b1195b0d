import type { Amount } from '#lib/core/series/amount.ts';
import { roundTo } from '#lib/core/observation/decimal.ts';
import { formatValue, qualifierWord, type DisplayUnit } from '#lib/format/index.ts';
import type { PrintedFigure } from './figures.ts';
import { columnName, type CellLook, type SheetCell, type SheetPlace } from './sheet-model.ts';

export const DATA_SHEET = 'Dữ liệu';
export const COMPARE_SHEET = 'So sánh';
export const SOURCE_SHEET = 'Nguồn';
/** Where the two periods of a comparison stand, by zero-based column. */
export const LEFT = 3;
export const RIGHT = 4;

/** Rows above the first source on its sheet. */
export const SOURCE_HEADER_ROWS = 1;

export const BORDERED: CellLook = { border: true, wrap: true };
export const HEADER: CellLook = {
	...BORDERED,
	bold: true,
	filled: true,
	align: 'center',
	middle: true,
	size: 13,
};

/** A text cell; empty text is an empty cell with the same look. */
export const textCell = (value: string, look: CellLook = {}): SheetCell => ({ value: value || null, look });

/** Text inside a number format: everything but the quote mark is taken as it is. */
const quoted = (words: string) => `"${words.replaceAll('"', '')}"`;

/** Number format that shows a bound with its word: `"trên "#,##0`. */
export function numberFormat(a: Pick<Amount, 'qualifier' | 'words'>, decimals: number): string {
	const digits = decimals > 0 ? `#,##0.${'0'.repeat(Math.min(decimals, 9))}` : '#,##0';
	const word = a.qualifier === 'EQ' || a.qualifier === 'MAG' ? '' : (a.words ?? qualifierWord(a.qualifier));
	return word ? `${quoted(`${word} `)}${digits}` : digits;
}

/** Decimals a value needs in a row's unit, as printed on the page. */
export function decimalsIn(a: Amount, unit: DisplayUnit): number {
	const shown = formatValue({ ...a, qualifier: 'EQ', words: null }, unit);
	return shown.includes(',') && !shown.includes('–') ? shown.length - shown.lastIndexOf(',') - 1 : 0;
}

/**
 * Where the data sheet keeps a value, so that print sheets can divide money there by a formula.
 * `row` is the one-based row of an observation, null when it is not on the sheet.
 */
export interface DataPlaces {
	valueColumn: number;
	row(observationId: string): number | null;
}

/** The cell of a printed figure: a number with its bound in the format, words only where the source has no number. */
export function figureCell(figure: PrintedFigure | null, data: DataPlaces, look: CellLook = {}): SheetCell {
	const base: CellLook = { ...BORDERED, ...look, align: 'right' };
	if (!figure) return { value: '…', look: { ...base, align: 'center' } };
	const { amount, unit, observation } = figure;
	const link: SheetPlace = { sheet: SOURCE_SHEET, cell: `A${figure.source + SOURCE_HEADER_ROWS}` };
	const tip = observation.quote.normalize('NFC').replace(/\s+/gu, ' ');
	if (amount.value === null) return { value: figure.text, look: base, link, tip };
	const format = numberFormat(amount, decimalsIn(amount, unit));
	const value = roundTo(amount.value / unit.divisor, 12);
	const row = data.row(observation.id);
	const formula =
		unit.divisor === 1 || row === null
			? undefined
			: `'${DATA_SHEET}'!${columnName(data.valueColumn)}${row}/${unit.divisor}`;
	return { value, ...(formula ? { formula } : {}), look: { ...base, format }, link, tip };
}
