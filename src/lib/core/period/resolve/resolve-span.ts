import { chooseYear, nearestDay, nearestMonths, type PeriodWorld } from './choose-year.ts';
import { dayCode, monthCode, monthsCode, periodOf, quarterCode, spanCode } from '../label.ts';
import { NO_YEAR, type TimeEnd, type YearRef } from '../mention.ts';
import { resolved, type ResolvedPeriod } from './resolved-period.ts';
import { lunarDay, tetDay } from '../tet.ts';
import { addDays, addMonths, daysBetween, isDay } from '../time-period.ts';

interface Bounds {
	start: string;
	/** exclusive */
	end: string;
}

const monthNumber = (e: TimeEnd): number | null =>
	e.unit === 'day' || e.unit === 'month'
		? e.month
		: e.unit === 'quarter' && e.quarter !== null
			? 3 * e.quarter - 2
			: null;

const hasYear = (e: TimeEnd): e is Exclude<TimeEnd, { unit: 'now' }> => e.unit !== 'now';

const yearly = (e: TimeEnd, world: PeriodWorld): number | null => {
	if (!hasYear(e)) return world.refDate ? Number(world.refDate.slice(0, 4)) : null;
	const month = monthNumber(e);
	return chooseYear(
		e.year,
		world,
		month === null ? nearestMonths(1, 6) : e.unit === 'day' ? nearestDay(month) : nearestMonths(month, month),
		month ?? 0,
	);
};

const isWord = (ref: YearRef, word: string) => ref.kind === 'relative' && ref.word === word;
const isNone = (ref: YearRef) => ref.kind === 'none';

/** Days of one end in a given year; null for what has no exact days ("cuối năm 2023" as a beginning). */
function boundsOf(e: TimeEnd, year: number, role: 'from' | 'to', refDate: string | null): Bounds | null {
	if (e.unit === 'now') return refDate ? { start: refDate, end: addDays(refDate, 1) } : null;
	if (e.unit === 'tết') {
		const day = lunarDay(year, e.after);
		return day === null ? null : { start: day, end: addDays(day, 1) };
	}
	if (e.edge === 'mid') return e.unit === 'month' ? middleOf(ofMonth(e, year, refDate)) : null;
	if (role === 'from' ? e.edge === 'end' && e.unit !== 'day' : e.edge === 'start') return null;
	if (e.unit === 'day') {
		if (e.month === null) return null;
		const day = dayCode(year, e.month, e.day);
		return isDay(day) ? { start: day, end: addDays(day, 1) } : null;
	}
	const code =
		e.unit === 'month'
			? ofMonth(e, year, refDate)
			: e.unit === 'quarter'
				? ofQuarter(e, year, refDate)
				: String(year);
	if (code === null) return null;
	const { start, end } = periodOf(code);
	return { start, end };
}

/** "giữa tháng 6": its fifteenth day. */
function middleOf(month: string | null): Bounds | null {
	const day = month === null ? null : `${month}-15`;
	return day === null ? null : { start: day, end: addDays(day, 1) };
}

/** "đầu tháng", "hết tháng" without a number is the article's month. */
const ofMonth = (e: { month: number | null }, year: number, refDate: string | null) =>
	e.month !== null ? monthCode(year, e.month) : (refDate?.slice(0, 7) ?? null);

const ofQuarter = (e: { quarter: number | null }, year: number, refDate: string | null) =>
	e.quarter !== null
		? quarterCode(year, e.quarter)
		: refDate
			? quarterCode(Number(refDate.slice(0, 4)), Math.ceil(Number(refDate.slice(5, 7)) / 3))
			: null;

/** Years of both ends: one named holds for both, a first end that would come later lies in the year before. */
function yearsOfEnds(from: TimeEnd, to: TimeEnd, world: PeriodWorld): [number, number] | null {
	const fromBare = hasYear(from) && isNone(from.year);
	const toBare = hasYear(to) && isNone(to.year);
	const later = isLater(from, to);
	// "từ 15/11 năm trước đến 15/2 năm sau": one winter, whichever
	if (hasYear(from) && hasYear(to) && isWord(from.year, 'trước') && isWord(to.year, 'sau')) {
		const y = yearly({ ...to, year: NO_YEAR }, world);
		return y === null ? null : [y - 1, y];
	}
	if (fromBare && !toBare) {
		const y = yearly(to, world);
		return y === null ? null : [later ? y - 1 : y, y];
	}
	if (toBare && !fromBare && hasYear(from)) {
		const y = from.unit === 'year' && to.unit !== 'year' ? yearly(to, world) : null;
		const start = yearly(from, world);
		if (start === null) return null;
		return [
			start,
			from.unit === 'year' ? (isNone(from.year) ? (y ?? start) : start) : later ? start + 1 : start,
		];
	}
	const b = yearly(to, world);
	if (fromBare && toBare) return b === null ? null : [later ? b - 1 : b, b];
	const a = yearly(from, world);
	return a === null || b === null ? null : [a, b];
}

function isLater(from: TimeEnd, to: TimeEnd): boolean {
	const a = monthNumber(from);
	const b = monthNumber(to);
	if (a === null || b === null) return false;
	if (a !== b) return a > b;
	return from.unit === 'day' && to.unit === 'day' && from.day > to.day;
}

/**
 * A span with two ends. Years make PnY, months and quarters PnM, days PnD with both ends counted;
 * "từ năm 2019 đến nay" counts years up to the one under way.
 */
export function resolveSpan(first: TimeEnd, last: TimeEnd, world: PeriodWorld): ResolvedPeriod | null {
	const { refDate } = world;
	if (last.unit === 'now' && last.edge === 'end' && first.unit !== 'year') return onward(first, world);
	// "từ đầu tháng 1 đến hết ngày 12"
	const to: TimeEnd =
		last.unit === 'day' && last.month === null
			? { ...last, month: monthNumber(first), year: 'year' in first ? first.year : last.year }
			: last;
	const from: TimeEnd =
		first.unit === 'day' && first.month === null && to.unit === 'day'
			? { unit: 'day', edge: first.edge, day: first.day, month: to.month, year: first.year }
			: first;
	// "từ nay đến 31/8": the next such day; "đến hết năm": this year's end
	if (from.unit === 'now') {
		if (!refDate) return null;
		const year = hasYear(to) && !isNone(to.year) ? yearly(to, world) : Number(refDate.slice(0, 4));
		const end = year === null ? null : boundsOf(to, year, 'to', refDate);
		if (!end) return null;
		const later =
			end.end <= refDate && hasYear(to) && isNone(to.year)
				? boundsOf(to, (year as number) + 1, 'to', refDate)
				: end;
		return later && span(refDate, later.end, 'D', 'STATED');
	}
	if (to.unit === 'now' && from.unit === 'year' && from.edge === null) return yearsToNow(from.year, world);
	const soon = to.unit === 'now' && to.implied ? firstSoon(from, world) : null;
	if (soon) return soon;
	const open = to.unit === 'now' && isNone(from.year) && refDate ? sinceYear(from, refDate) : null;
	const years = open ?? yearsOfEnds(from, to, world);
	if (!years) return null;
	if (isAnniversary(from, to)) return null;
	const a = boundsOf(from, years[0], 'from', refDate);
	const b = boundsOf(to, years[1], 'to', refDate);
	if (!a || !b || a.start >= b.end) return null;
	// "từ 7h ngày 2/8 đến 7h ngày 9/8": a week, of which the last morning belongs to the next
	const week = to.unit === 'day' && to.open && addDays(a.start, WEEK + 1) === b.end;
	if (week) return span(a.start, addDays(a.start, WEEK), 'D', 'STATED');
	const daily =
		[from, to].some((e) => e.unit === 'day' || e.unit === 'tết' || e.edge === 'mid') || to.unit === 'now';
	if (daily)
		return to.unit === 'now'
			? span(a.start, b.end, 'D', 'TO_EVENT')
			: span(a.start, b.end, unitOf(a.start, b.end), 'STATED');
	if (from.unit === 'year' && to.unit === 'year' && from.edge === null)
		return span(a.start, b.end, 'Y', 'CALENDAR');
	return span(a.start, b.end, 'M', 'CALENDAR');
}

/** A year closes within so many days of its end. */
const CLOSING = 31;

/**
 * "Từ tháng 7 trở đi" in the report of a year: to its end; in an article of another time to its day.
 */
function onward(from: TimeEnd, world: PeriodWorld): ResolvedPeriod | null {
	const { refDate, context } = world;
	const open = resolveSpan(from, { unit: 'now', edge: null }, world);
	const year = (context?.end ?? refDate)?.slice(0, 4);
	const named = hasYear(from) && !isNone(from.year) ? yearly(from, world) : null;
	const told = context && context.end.endsWith('-01-01') ? Number(context.start.slice(0, 4)) : null;
	const of = named ?? told ?? (year === undefined ? null : Number(year));
	const end = of === null ? null : `${of + 1}-01-01`;
	const over = end !== null && refDate !== null && daysBetween(refDate, end) <= CLOSING;
	const start = of === null ? null : boundsOf(from, of, 'from', refDate)?.start;
	if (!over || !start || start >= end) return open;
	return span(start, end, start.endsWith('-01') ? 'M' : 'D', 'CALENDAR');
}

/** What is told to begin so few days ahead lies ahead. */
const SOON = 120;

/** "Từ ngày 1/7/2025, …": up to the article's day; what begins soon after it has only its first day or month. */
export const resolveSince = (from: TimeEnd, world: PeriodWorld): ResolvedPeriod | null =>
	resolveSpan(from, { unit: 'now', edge: null, implied: true }, world);

/** The first day or month of what begins soon after the article's day; null for what has begun. */
function firstSoon(from: TimeEnd, world: PeriodWorld): ResolvedPeriod | null {
	const { refDate, context } = world;
	// "Từ tháng 4, …" in the report of the year before
	const over = context !== null && refDate !== null && context.start.slice(0, 4) < refDate.slice(0, 4);
	const year = refDate && hasYear(from) && !over && isNone(from.year) ? Number(refDate.slice(0, 4)) : null;
	const first = year === null ? null : boundsOf(from, year, 'from', refDate);
	const isSoon =
		refDate !== null && first !== null && first.start > refDate && daysBetween(refDate, first.start) <= SOON;
	if (isSoon && from.unit === 'day') return span(first.start, addDays(first.start, 1), 'D', 'STATED');
	return isSoon && from.unit === 'month'
		? span(first.start, addMonths(first.start, 1), 'M', 'CALENDAR')
		: null;
}

/** Months of the shortest stretch told by its days that is spoken of by months: a drive has its days. */
const YEAR = 12;

/** "từ 1/1/2023 đến 30/4/2024", "từ 1/1/2020 đến 31/12/2024": so many months, so many years, though told by their days. */
function unitOf(start: string, end: string): 'Y' | 'M' | 'D' {
	if (start.endsWith('-01-01') && end.endsWith('-01-01')) return 'Y';
	return start.endsWith('-01') && end.endsWith('-01') && addMonths(start, YEAR) <= end ? 'M' : 'D';
}

const WEEK = 7;

/** "(3/3/1959 - 3/3/2025)": a birthday and its return, no span of work. */
const isAnniversary = (from: TimeEnd, to: TimeEnd): boolean =>
	from.unit === 'day' &&
	to.unit === 'day' &&
	from.day === to.day &&
	from.month === to.month &&
	from.year.kind === 'number' &&
	to.year.kind === 'number' &&
	to.year.year - from.year.year >= 5;

/** "từ đầu năm đến nay", "từ tháng 9 đến nay": the last one begun, counted from the article's own day. */
function sinceYear(from: Exclude<TimeEnd, { unit: 'now' }>, refDate: string): [number, number] {
	const year = Number(refDate.slice(0, 4));
	const month = monthNumber(from);
	const now = Number(refDate.slice(5, 7));
	const feast = from.unit === 'tết' ? tetDay(year) : null;
	if (feast !== null) return [feast > refDate ? year - 1 : year, year];
	const ahead =
		month !== null &&
		(month > now || (month === now && from.unit === 'day' && from.day > Number(refDate.slice(8, 10))));
	return [ahead ? year - 1 : year, year];
}

function yearsToNow(ref: YearRef, world: PeriodWorld): ResolvedPeriod | null {
	const from = chooseYear(ref, world, nearestMonths(1, 6));
	if (from === null || !world.refDate) return null;
	// said in its last month, the year under way is one of those told
	const now = world.refDate.slice(5, 7) === '12' ? 1 : 0;
	const years = Number(world.refDate.slice(0, 4)) - from + now;
	if (years > 0) return resolved(periodOf(`${from}-01-01/P${years}Y`), 'TO_EVENT');
	return years < 0 ? null : span(`${from}-01-01`, addDays(world.refDate, 1), 'D', 'TO_EVENT');
}

function span(
	start: string,
	end: string,
	unit: 'Y' | 'M' | 'D',
	basis: ResolvedPeriod['basis'],
): ResolvedPeriod | null {
	if (start >= end) return null;
	const aligned = unit === 'M' && start.endsWith('-01') && end.endsWith('-01');
	const half = aligned && addMonths(start, 6) === end;
	const code =
		unit === 'M' && start.endsWith('-01-01') && addMonths(start, 12) === end
			? start.slice(0, 4)
			: unit === 'M' && addMonths(start, 1) === end
				? start.slice(0, 7)
				: half
					? monthsCode(start, 6)
					: spanCode(start, end, unit);
	return resolved(
		periodOf(code === `${start}/P1Y` && start.endsWith('-01-01') ? start.slice(0, 4) : code),
		basis,
	);
}

/** "tính đến 15-11-2024": from the first day of that year, which is implied, to that day. */
export function resolveUpTo(to: TimeEnd, world: PeriodWorld): ResolvedPeriod | null {
	const year = yearly(to, world);
	const b = year === null ? null : boundsOf(to, year, 'to', world.refDate);
	if (!b || year === null) return null;
	const start = `${addDays(b.end, -1).slice(0, 4)}-01-01`;
	const daily = to.unit === 'day' || to.unit === 'now';
	const read = span(start, b.end, daily ? 'D' : 'M', 'TO_EVENT');
	return read && resolved(read, read.basis, true);
}
