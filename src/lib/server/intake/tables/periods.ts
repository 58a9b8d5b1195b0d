import { parsePeriodText } from '#lib/core/period/period-text.ts';
import { toTimePeriod } from '#lib/core/period/label.ts';
import type { PeriodBasis } from '#lib/core/observation/types.ts';
import { daysBetween, parseTimePeriod } from '#lib/core/period/time-period.ts';

/** A period named beside or above a cell. `end` is the day after the last. */
export interface TablePeriod {
	code: string;
	start: string;
	end: string;
	basis: PeriodBasis;
}

/** Days by which a stated window may differ from the half-year or year it is the window of. */
const WINDOW_SLACK = 20;

const isOneDay = (code: string) => /^\d{4}-\d{2}-\d{2}$/.test(code) || /\/P1D$/.test(code);

/** "T1" as months are written above columns → "Tháng 1" */
const spelledOut = (words: string) => words.replace(/(^|\s)T\.?\s*(\d{1,2})(?![\d\p{L}])/gu, '$1Tháng $2');

const CUMULATIVE = /l[ũu][ỹy] kế|cộng dồn/iu;

/**
 * The period that words name, with the period above them to lean on ("Quý I" in a table of 2024). Null for none, and
 * for a single day: a table's day is when it was made.
 */
export function readTablePeriod(
	words: string,
	above: TablePeriod | null,
	issued: string | null,
): TablePeriod | null {
	const said = spelledOut(words);
	const period = parsePeriodText(said, { refDate: issued, context: above });
	if (period && !isOneDay(period.code)) {
		return { code: period.code, start: period.start, end: period.end, basis: period.basis };
	}
	if (!above || !CUMULATIVE.test(said)) return null;
	const start = `${above.start.slice(0, 4)}-01-01`;
	return { code: toTimePeriod(start, above.end), start, end: above.end, basis: 'CALENDAR' };
}

/** The first of several lines, from the nearest up, that names a period. */
export function periodOfLines(
	lines: readonly string[],
	issued: string | null,
): { period: TablePeriod; window: TablePeriod | null } | null {
	let window: TablePeriod | null = null;
	for (const line of lines.toReversed()) {
		const period = readTablePeriod(line, null, issued);
		if (!period) continue;
		// "(Số liệu từ ngày 15/12/2024 đến ngày 14/6/2025)" stands under the title that names the half-year
		if (period.basis === 'STATED' && !window) window = period;
		else return { period, window };
	}
	return window && { period: window, window };
}

/** The period with the days of a window stated for it, when the two are of one length and place. */
export function withWindow(period: TablePeriod, window: TablePeriod | null): TablePeriod {
	const plain = parseTimePeriod(period.code);
	if (!window || !plain || period.basis === 'STATED') return period;
	const near = (a: string, b: string) => Math.abs(daysBetween(a, b)) <= WINDOW_SLACK;
	if (!near(window.start, period.start) || !near(window.end, period.end)) return period;
	return { ...period, start: window.start, end: window.end, basis: 'STATED' };
}
