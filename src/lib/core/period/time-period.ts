/** A reporting period resolved to days. `end` is exclusive; both are YYYY-MM-DD. */
export interface Period {
	/** SDMX TIME_PERIOD: 2025, 2024-S1, 2024-Q3, 2024-05, 2024-05-28, or start/duration (2019-01-01/P5Y) */
	code: string;
	freq: 'A' | 'S' | 'Q' | 'M' | 'D' | '_O';
	start: string;
	end: string;
	/** nominal months covered; null for spans counted in days */
	months: number | null;
}

const DAY_MS = 86_400_000;
const pad = (n: number) => String(n).padStart(2, '0');

/** `YYYY-MM-DD` of a date moved by whole days. */
export function addDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Moves a date by whole months; the day is kept within the month's length. */
export function addMonths(date: string, months: number): string {
	const [y, m, d] = date.split('-').map(Number) as [number, number, number];
	const first = new Date(Date.UTC(y, m - 1 + months, 1));
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	return `${first.getUTCFullYear()}-${pad(first.getUTCMonth() + 1)}-${pad(Math.min(d, last))}`;
}

/** Whole days from `a` to `b` (both YYYY-MM-DD); negative when b is earlier. */
export function daysBetween(a: string, b: string): number {
	return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS);
}

/** True for a real calendar day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const t = Date.parse(`${text}T00:00:00Z`);
	return Number.isFinite(t) && new Date(t).toISOString().slice(0, 10) === text;
}

const spanOfMonths = (code: string, freq: Period['freq'], start: string, months: number): Period => ({
	code,
	freq,
	start,
	end: addMonths(start, months),
	months,
});

/**
 * Reads an SDMX TIME_PERIOD code into calendar days.
 *
 * in      "2025", "2025-A1", "2024-S1", "2024-Q3", "2024-05", "2024-M05", "2024-05-28", "2019-01-01/P5Y", "2023-01-01/P9M", "2025-01-01/P216D"
 * out     the period, calendar bounds, end exclusive; null if the code is not a period
 * source  SDMX 3.0 TIME_PERIOD, as listed in the data standard's official JSON schema
 */
export function parseTimePeriod(code: string): Period | null {
	const m = /^(\d{4})(?:-(?:(A1)|S([12])|Q([1-4])|M?(\d{2})))?$/.exec(code);
	if (m) {
		const year = m[1] as string;
		if (m[3]) return spanOfMonths(code, 'S', `${year}-${m[3] === '1' ? '01' : '07'}-01`, 6);
		if (m[4]) return spanOfMonths(code, 'Q', `${year}-${pad(3 * Number(m[4]) - 2)}-01`, 3);
		if (m[5]) {
			const month = Number(m[5]);
			return month >= 1 && month <= 12 ? spanOfMonths(code, 'M', `${year}-${m[5]}-01`, 1) : null;
		}
		return spanOfMonths(code, 'A', `${year}-01-01`, 12);
	}
	const r = /^(\d{4}-\d{2}-\d{2})(?:\/P(\d{1,5})([YMWD]))?$/.exec(code);
	if (!r || !isDay(r[1] as string)) return null;
	const start = r[1] as string;
	if (!r[2]) return { code, freq: 'D', start, end: addDays(start, 1), months: null };
	const n = Number(r[2]);
	if (n < 1 || n > 40_000) return null;
	if (r[3] === 'Y') return n <= 200 ? spanOfMonths(code, '_O', start, 12 * n) : null;
	if (r[3] === 'M') return n <= 2_400 ? spanOfMonths(code, '_O', start, n) : null;
	return { code, freq: '_O', start, end: addDays(start, r[3] === 'W' ? 7 * n : n), months: null };
}

/** Orders periods by start, then the longer first; for tables and axes. */
export function comparePeriods(a: Period, b: Period): number {
	return a.start < b.start ? -1 : a.start > b.start ? 1 : a.end > b.end ? -1 : a.end < b.end ? 1 : 0;
}

/** True when the two spans share at least one day. */
export function overlaps(a: Period, b: Period): boolean {
	return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer` and is shorter. */
export function isNested(inner: Period, outer: Period): boolean {
	return (
		inner.start >= outer.start &&
		inner.end <= outer.end &&
		(inner.start !== outer.start || inner.end !== outer.end)
	);
}
