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

const pad = (n: number) => (n < 10 ? `0${n}` : String(n));
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthLength = (y: number, m: number) =>
	m === 2 && (y % 4 === 0 ? y % 100 !== 0 || y % 400 === 0 : false) ? 29 : (LENGTHS[m - 1] as number);

const digits = (s: string, from: number, to: number): number => {
	let n = 0;
	for (let i = from; i < to; i += 1) n = 10 * n + s.charCodeAt(i) - 48;
	return n;
};
const yearOf = (date: string) => digits(date, 0, 4);
const monthOf = (date: string) => digits(date, 5, 7);
const dayOf = (date: string) => digits(date, 8, 10);
const write = (y: number, m: number, d: number) => `${String(y).padStart(4, '0')}-${pad(m)}-${pad(d)}`;

/** Days since 1970-01-01. Civil calendar by arithmetic: dates are asked for at every phrase of every article. */
function dayNumber(date: string): number {
	const y0 = yearOf(date);
	const m = monthOf(date);
	const y = m <= 2 ? y0 - 1 : y0;
	const era = Math.floor(y / 400);
	const ofEra = y - 400 * era;
	const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
	return 146_097 * era + 365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

function fromDayNumber(n: number): string {
	const z = n + 719_468;
	const era = Math.floor(z / 146_097);
	const doe = z - 146_097 * era;
	const yoe = Math.floor(
		(doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
	);
	const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
	const mp = Math.floor((5 * doy + 2) / 153);
	const month = mp < 10 ? mp + 3 : mp - 9;
	return write(yoe + 400 * era + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1);
}

/** `YYYY-MM-DD` of a date moved by whole days. */
export function addDays(date: string, days: number): string {
	return fromDayNumber(dayNumber(date) + days);
}

/** Moves a date by whole months; the day is kept within the month's length. */
export function addMonths(date: string, months: number): string {
	const at = 12 * yearOf(date) + monthOf(date) - 1 + months;
	const year = Math.floor(at / 12);
	const month = at - 12 * year + 1;
	return write(year, month, Math.min(dayOf(date), monthLength(year, month)));
}

/** Whole days from `a` to `b` (both YYYY-MM-DD); negative when b is earlier. */
export function daysBetween(a: string, b: string): number {
	return dayNumber(b) - dayNumber(a);
}

/** True for a real calendar day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
	if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
	for (let i = 0; i < 10; i += 1) {
		const c = text.charCodeAt(i);
		if (i !== 4 && i !== 7 && (c < 48 || c > 57)) return false;
	}
	const month = monthOf(text);
	const day = dayOf(text);
	return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(yearOf(text), month);
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
	let period = known.get(code);
	if (period === undefined) {
		if (known.size >= MOST_KNOWN) known.clear();
		period = Object.freeze(readCode(code));
		known.set(code, period);
	}
	return period;
}

/** Codes read before: all figures of all articles share a few hundred. */
const known = new Map<string, Period | null>();
const MOST_KNOWN = 2_000;

function readCode(code: string): Period | null {
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

/** The year a period ends in. */
export const lastYear = ({ end }: Period): number => Number(addDays(end, -1).slice(0, 4));

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

/** Share of a time within whose rest no more is asked for. */
const NEARLY = 0.9;

/** "Quý III, Bộ Chỉ huy chỉ đạo các đơn vị duy trì 55 chuyến" in an article of 29 September: as good as over. */
export const isNearlyOver = ({ start, end }: Period, issued: string): boolean =>
	daysBetween(start, issued) >= NEARLY * daysBetween(start, end);
