import { addDays, daysBetween, parseTimePeriod, type Period } from '../period/time-period.ts';
import { dayString, type DayParts, type PeriodForm } from './period-mention.ts';
import type { PeriodBasis } from './types.ts';

/** What a period phrase is resolved against. */
export interface PeriodContext {
	/** publication day; null if unknown */
	issued: string | null;
	/** the period that governs so far; for "cùng kỳ", "năm trước", and years left out */
	governing: Period | null;
}

export interface ResolvedPeriod {
	period: Period;
	basis: PeriodBasis;
}

const pad = (n: number) => String(n).padStart(2, '0');
const yearOf = (day: string) => Number(day.slice(0, 4));
const make = (code: string, basis: PeriodBasis): ResolvedPeriod | null => {
	const period = parseTimePeriod(code);
	return period && { period, basis };
};

/** The year a phrase without one means: that of the governing period, else of the article. */
function impliedYear(ctx: PeriodContext): number | null {
	if (ctx.governing) return yearOf(addDays(ctx.governing.end, -1));
	return ctx.issued ? yearOf(ctx.issued) : null;
}

/** A day without a year is the last such day up to a month after publication. */
function resolveDay(d: DayParts, ctx: PeriodContext): string | null {
	if (d.year !== null) return dayString(d, d.year);
	const year = ctx.issued ? yearOf(ctx.issued) : impliedYear(ctx);
	if (year === null) return null;
	const here = dayString(d, year);
	if (here && ctx.issued && daysBetween(ctx.issued, here) > 31) return dayString(d, year - 1) ?? here;
	return here;
}

const span = (start: string, end: string): string => {
	const n = daysBetween(start, end);
	return n === 1 ? start : `${start}/P${n}D`;
};

/** The same stretch one year before ("cùng kỳ"). */
export function yearBefore(p: Period, year: number | null): ResolvedPeriod | null {
	const y = year ?? yearOf(p.start) - 1;
	const shift = y - yearOf(p.start);
	if (shift === 0 && year === null) return null;
	const code = p.code.replace(/^\d{4}/, String(y));
	return make(code, 'CALENDAR');
}

/** Resolves one period phrase to days; null when a part is missing that context does not give. */
export function resolvePeriod(say: PeriodForm, ctx: PeriodContext): ResolvedPeriod | null {
	switch (say.form) {
		case 'year':
			return make(String(say.year), 'CALENDAR');
		case 'yearOffset': {
			const y = impliedYear(ctx);
			return y === null ? null : make(String(y + say.offset), 'CALENDAR');
		}
		case 'half':
		case 'months':
		case 'quarter': {
			const y = say.year ?? impliedYear(ctx);
			if (y === null) return null;
			if (say.form === 'half') return make(`${y}-S${say.half}`, 'CALENDAR');
			if (say.form === 'quarter') return make(`${y}-Q${say.quarter}`, 'CALENDAR');
			return make(say.months === 3 ? `${y}-Q1` : `${y}-01-01/P${say.months}M`, 'CALENDAR');
		}
		case 'month': {
			const y = say.year ?? impliedYear(ctx);
			return y === null ? null : make(`${y}-${pad(say.month)}`, 'CALENDAR');
		}
		case 'day': {
			const d = resolveDay(say, ctx);
			return d ? make(d, 'STATED') : null;
		}
		case 'days': {
			const last = resolveDay(say.last, ctx);
			let first =
				say.first.year !== null
					? dayString(say.first, say.first.year)
					: last && dayString(say.first, yearOf(last));
			if (first && last && first > last && say.first.year === null)
				first = dayString(say.first, yearOf(last) - 1);
			return first && last && first <= last ? make(span(first, addDays(last, 1)), 'STATED') : null;
		}
		case 'span': {
			// "5 năm 2019 - 2024": words and ends disagree, the words count
			const both = say.last - say.first + 1;
			const years = say.term
				? both - 1
				: say.years !== null && Math.abs(both - say.years) <= 1
					? say.years
					: both;
			return make(`${say.first}-01-01/P${years}Y`, 'CALENDAR');
		}
		case 'school':
			return make(String(say.first), 'CALENDAR');
		case 'since': {
			const until = ctx.issued;
			if (!until) return null;
			const years = yearOf(until) - say.first;
			return years > 0
				? make(`${say.first}-01-01/P${years}Y`, 'TO_EVENT')
				: make(span(`${say.first}-01-01`, addDays(until, 1)), 'TO_EVENT');
		}
		case 'toDate': {
			const last = say.last ? resolveDay(say.last, ctx) : ctx.issued;
			if (!last) return null;
			const start = `${say.year ?? yearOf(last)}-01-01`;
			return start <= last ? make(span(start, addDays(last, 1)), 'TO_EVENT') : null;
		}
		case 'same':
			return ctx.governing
				? yearBefore(ctx.governing, say.year)
				: say.year !== null
					? make(String(say.year), 'CALENDAR')
					: null;
		case 'until': {
			const last = resolveDay(say.last, ctx);
			return ctx.issued && last && last >= ctx.issued
				? make(span(ctx.issued, addDays(last, 1)), 'STATED')
				: null;
		}
		case 'years':
			return null;
	}
}
