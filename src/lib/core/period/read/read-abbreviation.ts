import type { Token } from '../../text/tokens.ts';
import {
	lowerAt,
	readCount,
	readQuarterNumber,
	readTrailingYear,
	ROMAN,
	smallNumber,
} from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';
import { readMonths, readSide } from './read-label.ts';

const LEAD = new Set(['trong', 'so', 'với']);

/** "(CK: 24 vụ)", "(CK 24)": the same time of the year before, opening a bracket. */
export function readShortSame(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const next = tokens[at + 1];
	if (tokens[at]?.text !== 'CK' || tokens[at - 1]?.text !== '(') return null;
	const told = next?.kind === 'number' || next?.text === ':';
	return told ? { value: { kind: 'same', year: NO_YEAR }, end: at + 1 } : null;
}

/** Abbreviations of tables: "6T/2024", "9T đầu năm", "Q1/2024", "T5/2024", "H1/2024". */
export function readAbbreviation(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const t = tokens[at];
	const next = tokens[at + 1];
	if (!t || !next || t.end !== next.start) return null;
	if (t.kind === 'number') {
		if (next.text !== 'T') return null;
		const count = readCount(tokens, at);
		const side = readSide(tokens, at + 2);
		const year = side?.value.year ?? readTrailingYear(tokens, at + 2, false).value;
		if (!count || (!side && year.kind === 'none')) return null;
		return readMonths(tokens, at, { value: count.value, end: at + 1 });
	}
	const n = smallNumber(tokens, at + 1);
	const roman = t.text === 'Q' && next.text === '.' ? readQuarterNumber(tokens, at + 2) : null;
	if (n === null && !roman) return null;
	const end = roman ? roman.end : at + 2;
	const year = readTrailingYear(tokens, end, false);
	const number = roman ? roman.value : (n as number);
	if (t.text === 'Q' && number >= 1 && number <= 4)
		return { value: { kind: 'quarter', quarter: number, year: year.value }, end: year.end };
	// "trong T6", "T4: tuần tra 100 buổi", "so T2" lean on the year that governs
	const leans = t.text === 'T' && (LEAD.has(lowerAt(tokens, at - 1)) || tokens[end]?.text === ':');
	if ((year.value.kind === 'none' && !leans) || roman) return null;
	if (t.text === 'T' && number >= 1 && number <= 12)
		return { value: { kind: 'month', month: number, year: year.value, part: null }, end: year.end };
	if (t.text === 'H' && (number === 1 || number === 2))
		return { value: { kind: 'half', half: number, year: year.value }, end: year.end };
	return null;
}

/** "T1", "T12" as the whole text of a cell. */
export function readBareMonth(tokens: readonly Token[]): Read<PeriodFields> | null {
	const month = smallNumber(tokens, 1);
	if (tokens.length !== 2 || tokens[0]?.text !== 'T' || month === null || month < 1 || month > 12)
		return null;
	return { value: { kind: 'month', month, year: NO_YEAR, part: null }, end: 2 };
}

/** "QI/2025", "QIV/2024": a quarter's number glued to its letter. */
export function readRomanQuarter(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const t = tokens[at];
	const quarter = t && t.text === t.text.toUpperCase() ? ROMAN.get(t.lower.slice(1)) : undefined;
	if (quarter === undefined) return null;
	const year = readTrailingYear(tokens, at + 1, false);
	return { value: { kind: 'quarter', quarter, year: year.value }, end: year.end };
}
