import { addDays, addMonths, daysBetween, parseTimePeriod, type Period } from './time-period.ts';

const pad = (n: number) => String(n).padStart(2, '0');

/** Whole months between two days that share a day of the month; null otherwise. */
function wholeMonths(start: string, end: string): number | null {
	const n =
		(Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
		Number(end.slice(5, 7)) -
		Number(start.slice(5, 7));
	return n > 0 && addMonths(start, n) === end ? n : null;
}

/** The span as start/duration: whole years, whole months or days, in the unit asked for. */
export function spanCode(start: string, end: string, unit: 'Y' | 'M' | 'D'): string {
	if (unit === 'D') {
		const days = daysBetween(start, end);
		return days === 1 ? start : `${start}/P${days}D`;
	}
	const months = wholeMonths(start, end);
	if (months === null) return spanCode(start, end, 'D');
	return unit === 'Y' && months % 12 === 0 ? `${start}/P${months / 12}Y` : `${start}/P${months}M`;
}

/**
 * The usual label of two bounds: year, half, quarter, month, day; years from January; whole months from the first; else days.
 *
 * in   YYYY-MM-DD, end exclusive and later than start
 */
export function toTimePeriod(start: string, end: string): string {
	const first = start.endsWith('-01');
	const months = first ? wholeMonths(start, end) : null;
	if (months === null) return spanCode(start, end, 'D');
	const year = start.slice(0, 4);
	const month = Number(start.slice(5, 7));
	if (months === 1) return start.slice(0, 7);
	if (months === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
	if (months === 6 && month % 6 === 1) return `${year}-S${month === 1 ? 1 : 2}`;
	if (month === 1 && months === 12) return year;
	return month === 1 && months % 12 === 0 ? `${start}/P${months / 12}Y` : `${start}/P${months}M`;
}

/** So many whole months from the first of a month: a half or a year by its label, all else as a span. */
export function monthsCode(start: string, months: number): string {
	const month = Number(start.slice(5, 7));
	if (months === 12 && month === 1) return start.slice(0, 4);
	return months === 6 && month % 6 === 1
		? `${start.slice(0, 4)}-S${month === 1 ? 1 : 2}`
		: `${start}/P${months}M`;
}

const periods = new Map<string, Period>();
// ever new codes must not grow the memory
const PERIODS_LIMIT = 4_000;

/** The calendar period of a code known to be one. */
export function periodOf(code: string): Period {
	const known = periods.get(code);
	if (known) return known;
	const period = parseTimePeriod(code);
	if (!period) throw new Error(`invalid period: ${code}`);
	if (periods.size < PERIODS_LIMIT) periods.set(code, period);
	return period;
}

export const yearCode = (year: number) => String(year).padStart(4, '0');
export const halfCode = (year: number, half: 1 | 2) => `${yearCode(year)}-S${half}`;
export const quarterCode = (year: number, quarter: number) => `${yearCode(year)}-Q${quarter}`;
export const monthCode = (year: number, month: number) => `${yearCode(year)}-${pad(month)}`;
export const dayCode = (year: number, month: number, day: number) =>
	`${yearCode(year)}-${pad(month)}-${pad(day)}`;

/** The Monday of the week of a day. */
export function mondayOf(date: string): string {
	const weekday = (new Date(Date.parse(`${date}T00:00:00Z`)).getUTCDay() + 6) % 7;
	return addDays(date, -weekday);
}
