import type { YearRef } from '../mention.ts';
import { addDays, daysBetween } from '../time-period.ts';

/** What places a phrase in the calendar. */
export interface PeriodWorld {
	/** day the text was issued, YYYY-MM-DD; null if unknown */
	refDate: string | null;
	/** the period that governs here ("cùng kỳ", "quý III" in an article on 2024); end exclusive; null if none */
	context: { start: string; end: string } | null;
}

const DAYS_OF_YEAR = 366;

const yearOf = (date: string) => Number(date.slice(0, 4));
const monthOf = (date: string) => Number(date.slice(5, 7));

/**
 * The year a governing period stands for: the one most of it lies in, of a stretch over New Year the one in which `month` lies
 * (1–12, 0 for none); null when it covers several.
 */
export function contextYear(world: PeriodWorld, month = 0): number | null {
	if (!world.context) return null;
	const { start, end } = world.context;
	const days = daysBetween(start, end);
	const last = addDays(end, -1);
	const isOverNewYear = yearOf(last) === yearOf(start) + 1 && days <= DAYS_OF_YEAR;
	if (isOverNewYear && month >= monthOf(start)) return yearOf(start);
	if (isOverNewYear && month > 0 && month <= monthOf(last)) return yearOf(last);
	return days > 0 && days <= 380 ? yearOf(addDays(start, Math.floor(days / 2))) : null;
}

/**
 * The year meant. A relative one counts from the article's day; "năm trước" in a comparison from the governing period;
 * without a word, the governing period's year or the nearest year by `nearest`.
 *
 * in   nearest: given the article's day, the year meant when nothing names one; month: the month told of, 1–12, 0 for none
 * out  null when nothing tells
 */
export function chooseYear(
	ref: YearRef,
	world: PeriodWorld,
	nearest: (refDate: string) => number,
	month = 0,
): number | null {
	if (ref.kind === 'number') return ref.year;
	const context = contextYear(world);
	if (ref.kind === 'none')
		return contextYear(world, month) ?? (world.refDate ? nearest(world.refDate) : null);
	const { refDate } = world;
	if (ref.word === 'vừa') return refDate ? nearest(refDate) : context;
	if (ref.word === 'qua') return refDate ? pastYear(refDate) : context;
	if (ref.word === 'trong') return context ?? (refDate ? reportYear(refDate) : null);
	if (ref.word === 'trước') {
		const base = context ?? (refDate ? yearOf(refDate) : null);
		return base === null ? null : base + ref.offset;
	}
	// "Năm 2022 làm 21 căn. Năm sau tăng lên 33 căn": after the year just told, where that is over
	const told =
		ref.word === 'sau' && context !== null && refDate && context < yearOf(refDate) ? context : null;
	// "Hai năm sau, …": of no year where none was told
	if (ref.offset > 1 && told === null) return null;
	const base = told ?? (refDate ? yearOf(refDate) : context);
	return base === null ? null : base + ref.offset;
}

/** "năm qua" said from September on is the year that closes; before, the one that closed. */
const pastYear = (refDate: string) => (monthOf(refDate) >= 9 ? yearOf(refDate) : yearOf(refDate) - 1);

/** "trong năm" said in January looks back. */
const reportYear = (refDate: string) => (monthOf(refDate) === 1 ? yearOf(refDate) - 1 : yearOf(refDate));

/** The year of a stretch of months (1–12) without a year: this one, or the last when it would lie too far ahead. */
export const nearestMonths =
	(first: number, last: number) =>
	(refDate: string): number => {
		const now = monthOf(refDate);
		const year = yearOf(refDate);
		const ahead = first - now;
		// six months ahead is nearer behind; in January and February a year-end stretch is the one just closed
		if (ahead >= 6 || (now <= 2 && last >= 7 && ahead >= 0)) return year - 1;
		// "9 tháng" said in June cannot be this year's: its end lies three months off
		return first === 1 && last >= 7 && last - now >= 3 ? year - 1 : year;
	};

/** The year of a day without one. */
export const nearestDay =
	(month: number) =>
	(refDate: string): number =>
		month - monthOf(refDate) >= 6 ? yearOf(refDate) - 1 : yearOf(refDate);
