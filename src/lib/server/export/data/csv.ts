import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { COLUMNS, toRecord, type Value } from '#lib/reports/dataset.ts';

/** How a file of separated values is written. */
export interface CsvStyle {
	separator: ',' | ';';
	/** "," for spreadsheets with Vietnamese settings */
	decimal: '.' | ',';
	/** spreadsheets take the text as UTF-8 only with this mark in front */
	bom: boolean;
	/** keeps text a spreadsheet would run as a formula from being run */
	guarded: boolean;
}

/** For programs: RFC 4180, decimal point. */
export const PLAIN: CsvStyle = { separator: ',', decimal: '.', bom: false, guarded: true };
/** For double-clicking on a machine with Vietnamese settings. */
export const FOR_EXCEL: CsvStyle = { separator: ';', decimal: ',', bom: true, guarded: true };
/** For exchange by a standard, read back by programs: the text exactly as it is. */
export const EXACT: CsvStyle = { separator: ',', decimal: '.', bom: false, guarded: false };

/**
 * One field. Text beginning with = + - @ tab or return is what spreadsheets take for a formula: guarded, it
 * gets an apostrophe in front (OWASP, CSV injection).
 */
export function csvField(value: Value, style: CsvStyle): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value).replace('.', style.decimal);
	const text = style.guarded && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
	return /["\r\n]/u.test(text) || text.includes(style.separator) || /^\s|\s$/u.test(text)
		? `"${text.replaceAll('"', '""')}"`
		: text;
}

/** Rows as separated values, each ended by CR LF. */
export function toCsv(rows: Iterable<readonly Value[]>, style: CsvStyle): string {
	let out = style.bom ? '\uFEFF' : '';
	for (const row of rows) out += `${row.map((v) => csvField(v, style)).join(style.separator)}\r\n`;
	return out;
}

/** Observations under the columns of the data set, with a header of their SDMX names. */
export function observationsCsv(
	observations: readonly Observation[],
	codelists: Codelists,
	style: CsvStyle = PLAIN,
): string {
	const rows = function* (): Iterable<Value[]> {
		yield COLUMNS.map((c) => c.name);
		for (const o of observations) yield toRecord(o, codelists);
	};
	return toCsv(rows(), style);
}
