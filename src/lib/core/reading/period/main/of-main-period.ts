import { periodOf, toTimePeriod } from '../../../period/label.ts';
import type { PeriodFields } from '../../../period/mention.ts';
import { resolved } from '../../../period/resolve/resolved-period.ts';
import { addDays, addMonths, daysBetween, type Period } from '../../../period/time-period.ts';
import { dayPeriod, daysPeriod, type ResolvedPeriod } from '../../mention/time/period-mention.ts';
import type { MainPeriod } from './main-found.ts';
import type { Stages } from './stages.ts';

/** A cut-off window lies this close to its label in days: at most so many, of a short label a third, at least a cut-off's shift. */
const WINDOW_SLACK = 62;
const CUT_OFF_SHIFT = 20;
const OF_LABEL = 3;
/** A window is as long as its label but for this part of it. */
const LIKE_LABEL = 0.7;

const WEEK = 7;
/** What is told after a storm is told within so many days of its beginning. */
const AFTERMATH = 31;
/** So many days are told for a half or a year. */
const LONG_DAYS = 80;
/** A term of which no more than this part has passed is still to come. */
const OF_TERM = 4;

/** "5 năm qua", "6 tháng qua" in an article that reports on so many: those it reports on, or the stage it names. */
export function asMain(
	say: PeriodFields,
	main: ResolvedPeriod | null,
	stages: Stages,
	issued: string | null,
): ResolvedPeriod | null {
	// "trong tuần" at the end of a week's bulletin, whatever day it came out
	if (say.kind === 'relative' && say.unit === 'week' && say.word === 'trong')
		return main && daysBetween(main.start, main.end) === WEEK ? main : null;
	if (say.kind !== 'past') return null;
	const months = say.unit === 'year' ? 12 * say.count : say.unit === 'month' ? say.count : 0;
	if (say.unit === 'day' && main && main.freq !== 'D') {
		// "gần 200 ngày qua" in the report of a half
		const days = daysBetween(main.start, main.end);
		return say.count > LONG_DAYS && Math.abs(days - say.count) <= days / 5 ? main : null;
	}
	// "sau 2 năm (từ tháng 6/2023 đến tháng 6/2025), … Trong 2 năm, …": both months at the ends are counted
	const rounded = say.unit === 'year' && main?.months === months + 1 && say.count > 1;
	if (months === 0 || !main || (main.months !== months && !rounded)) return stages.of(say);
	// "Đại hội nhiệm kỳ 2020 - 2025" in its first year: what is over is the term before
	const begun =
		issued !== null && daysBetween(main.start, issued) <= daysBetween(main.start, main.end) / OF_TERM;
	if (!begun || main.end <= issued) return main;
	return resolved(periodOf(toTimePeriod(addMonths(main.start, -months), main.start)), 'CALENDAR');
}

/** A count back from the article's day is one from the report's last day within so many days of it. */
const NEAR_CLOSE = 10;

/** "Ba tháng gần đây nhất" in the first days behind the nine months reported, "hai năm gần nhất" of five: the last of them. */
export function lastMonths(
	say: PeriodFields,
	main: ResolvedPeriod | null,
	issued: string | null,
): ResolvedPeriod | null {
	if (say.kind !== 'past' || !main || issued === null) return null;
	const months = say.unit === 'month' ? say.count : say.unit === 'year' ? 12 * say.count : Infinity;
	const after = daysBetween(main.end, issued);
	if (months >= (main.months ?? 0)) return null;
	if (say.unit === 'year' ? Math.abs(after) > REPORT_DAYS : after < 0 || after > NEAR_CLOSE) return null;
	return resolved(periodOf(toTimePeriod(addMonths(main.end, -months), main.end)), 'CALENDAR');
}

/** A report of some months comes out within so many days of their end. */
const REPORT_DAYS = 31;

/** "Từ đầu năm, …", "Từ đầu quý, …" without "đến nay" in the report of a half, of nine months, of a quarter: those months. */
export function asYearSoFar(
	say: PeriodFields,
	main: ResolvedPeriod | null,
	issued: string | null,
): ResolvedPeriod | null {
	if (say.kind !== 'span' || say.to.unit !== 'now' || say.from.unit === 'now' || say.from.edge !== 'start')
		return null;
	// "Từ đầu quý" in the report of the quarter that has just closed
	if (say.from.unit === 'quarter')
		return main?.freq === 'Q' && say.from.quarter === null && justClosed(main, issued) ? main : null;
	if (say.from.unit !== 'year') return null;
	if (
		!main ||
		issued === null ||
		main.months === null ||
		main.months > 12 ||
		(main.freq === '_O' && main.basis !== 'CALENDAR')
	)
		return null;
	return main.start === `${issued.slice(0, 4)}-01-01` && justClosed(main, issued) ? main : null;
}

function justClosed({ end }: ResolvedPeriod, issued: string | null): boolean {
	const after = issued === null ? -1 : daysBetween(end, issued);
	return after >= 0 && after < REPORT_DAYS;
}

/** So many days beside a week's report: the week before or after the one it reports on. */
function besideWeek(main: Period | null, weeks: number): ResolvedPeriod | null {
	if (!main || daysBetween(main.start, main.end) !== WEEK) return null;
	const from = addDays(main.start, WEEK * weeks);
	return daysPeriod(from, addDays(from, WEEK - 1));
}

/** Words that place a week, month or quarter beside the one reported. */
const BESIDE = new Set(['tới', 'sau', 'trước']);

/** "tuần tới", "tuần trước" in the report of a week, "quý tới" in that of a quarter: the one after or before it. */
export function besideMain(say: PeriodFields, main: Period | null): ResolvedPeriod | null {
	if (say.kind !== 'relative' || !main || !BESIDE.has(say.word)) return null;
	if (say.unit === 'week') return besideWeek(main, say.offset);
	const months = say.unit === 'quarter' ? 3 : say.unit === 'month' ? 1 : 0;
	if (months === 0 || main.months !== months) return null;
	const from = addMonths(main.start, months * say.offset);
	return resolved(periodOf(toTimePeriod(from, addMonths(from, months))), 'CALENDAR');
}

/** Months of the longest period that is no term. */
const YEAR = 12;

/** What an article plans for: the time it names, after a week's report the next week, after a term or nothing reported the term to come. */
export const planOf = ({ main, next }: MainPeriod, stages: Stages): ResolvedPeriod | null =>
	next ?? besideWeek(main, 1) ?? (!main || (main.months ?? 0) > YEAR ? stages.coming() : null);

/** The day an article comes out, where what it tells of is over by then, and not long ago. */
export const dayAfter = (main: ResolvedPeriod | null, issued: string | null) =>
	main && issued && main.end <= issued && daysBetween(main.start, issued) <= AFTERMATH
		? dayPeriod(issued)
		: null;

/** "nay có 27 chốt": the article's day; null where it reports a time of a year at most, later than `then`. */
export function dayOfNow({ main, isEvent }: MainPeriod, then: Period | null, issued: string | null) {
	const reported = main !== null && !isEvent && (main.months ?? 0) <= YEAR && (!then || main.end > then.end);
	return reported || !issued ? null : dayPeriod(issued);
}

/** "Đã chín ngày kể từ trận lũ 25/7": the day from which the article counts. */
export const dayOfOnset = ({ main, words }: MainPeriod) =>
	main && words?.say.kind === 'span' && words.say.from.unit === 'day' ? dayPeriod(main.start) : null;

/** Days of a stretch out of which "một tuần sau" leads. */
const MONTH = 31;

export const isShort = (p: Period | undefined): boolean =>
	p !== undefined && daysBetween(p.start, p.end) <= MONTH;

/** The days of a drive an article reports on: more than a few, of no half or year. */
export const driveOf = (main: ResolvedPeriod | null) =>
	main?.freq === '_O' && main.months === null && daysBetween(main.start, main.end) > WEEK ? main : null;

/** Stated days close to those of the article's half or year are its window, not a period of their own. */
export function asWindow(
	r: ResolvedPeriod,
	say: PeriodFields,
	main: ResolvedPeriod | null,
): ResolvedPeriod | null {
	if (!main || say.kind !== 'span' || main.freq === 'D' || main.freq === '_O' || r.basis !== 'STATED')
		return null;
	const off = (a: string, b: string) => Math.abs(daysBetween(a, b));
	const length = daysBetween(main.start, main.end);
	const slack = Math.min(WINDOW_SLACK, Math.max(CUT_OFF_SHIFT, length / OF_LABEL));
	if (off(main.start, r.start) > slack || off(main.end, r.end) > slack) return null;
	// "Từ 15 đến 27/7" beside the month: some days of it
	if (daysBetween(r.start, r.end) < LIKE_LABEL * length) return null;
	// "từ đầu năm đến giữa tháng 8": longer than the half, no other cut of it
	if (main.start === r.start && off(main.end, r.end) > CUT_OFF_SHIFT) return null;
	return resolved(main, 'STATED', main.startImplied, r.start, r.end);
}
