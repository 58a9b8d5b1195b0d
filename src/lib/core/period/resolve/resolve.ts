import { chooseYear, contextYear, nearestDay, nearestMonths, type PeriodWorld } from './choose-year.ts';
import {
	dayCode,
	halfCode,
	mondayOf,
	monthCode,
	monthsCode,
	periodOf,
	quarterCode,
	spanCode,
	toTimePeriod,
	yearCode,
} from '../label.ts';
import type { PeriodFields, YearRef } from '../mention.ts';
import {
	resolveComing,
	resolveMonthsBefore,
	resolvePart,
	resolveSinceMerger,
	resolveYearsAfter,
} from './resolve-beside.ts';
import { resolveSince, resolveSpan, resolveUpTo } from './resolve-span.ts';
import { resolved, type ResolvedPeriod } from './resolved-period.ts';
import { addDays, addMonths, isDay, parseTimePeriod, type Period } from '../time-period.ts';

const calendar = (code: string): ResolvedPeriod => resolved(periodOf(code), 'CALENDAR');
const from = (year: number | null, code: (year: number) => string): ResolvedPeriod | null =>
	year === null || year < 1900 || year > 2200 ? null : calendar(code(year));

/**
 * Places a phrase of time in the calendar.
 *
 * in      fields of a mention; the article's day and the governing period
 * out     label and days; null for what names no days ("dịp Tết", "thời gian qua"), what nothing dates, and what does not exist (30/2)
 * errors  none
 * source  SDMX TIME_PERIOD; running totals count both ends; "5 năm 2019 – 2024" is five years from 2019
 */
export function resolvePeriod(mention: PeriodFields, world: PeriodWorld): ResolvedPeriod | null {
	const known = {
		refDate: world.refDate && isDay(world.refDate) ? world.refDate : null,
		context: validContext(world),
	};
	const read = place(mention, known);
	return read && read.start < read.end ? read : null;
}

function validContext(world: PeriodWorld): PeriodWorld['context'] {
	const c = world.context;
	return c && isDay(c.start) && isDay(c.end) && c.start < c.end ? { start: c.start, end: c.end } : null;
}

function place(m: PeriodFields, world: PeriodWorld): ResolvedPeriod | null {
	switch (m.kind) {
		case 'year':
			return from(
				chooseYear(m.year, world, (day) => Number(day.slice(0, 4))),
				yearCode,
			);
		case 'half': {
			const nearest = m.half === 1 ? nearestMonths(1, 6) : nearestMonths(7, 12);
			return from(chooseYear(m.year, world, nearest), (y) => halfCode(y, m.half));
		}
		case 'quarter': {
			const year = chooseYear(m.year, world, nearestMonths(3 * m.quarter - 2, 3 * m.quarter));
			return from(year, (y) => quarterCode(y, m.quarter));
		}
		case 'quarters': {
			const year = chooseYear(m.year, world, nearestMonths(3 * m.from - 2, 3 * m.to));
			return from(year, (y) => monthsCode(`${monthCode(y, 3 * m.from - 2)}-01`, 3 * (m.to - m.from + 1)));
		}
		case 'months': {
			const first = m.edge === 'first' ? 1 : 13 - m.count;
			const year = chooseYear(m.year, world, nearestMonths(first, first + m.count - 1));
			return from(year, (y) =>
				m.count === 1 ? monthCode(y, first) : `${monthCode(y, first)}-01/P${m.count}M`,
			);
		}
		case 'month':
			return from(chooseYear(m.year, world, nearestMonths(m.month, m.month), m.month), (y) =>
				monthCode(y, m.month),
			);
		case 'monthPart': {
			const month = m.month || Number(world.refDate?.slice(5, 7) ?? 0);
			const year = month === 0 ? null : chooseYear(m.year, world, nearestMonths(month, month), month);
			if (year === null) return null;
			const next = addMonths(dayCode(year, month, 1), 1);
			const first = m.first === 0 ? addDays(next, -(m.days ?? 0)) : dayCode(year, month, m.first);
			const end = m.days === null || m.first === 0 ? next : addDays(first, m.days);
			return from(year, () => spanCode(first, end, 'D'));
		}
		case 'day': {
			const year = chooseYear(m.year, world, nearestDay(m.month), m.month);
			const code = year === null ? null : dayCode(year, m.month, m.day);
			return code !== null && isDay(code) ? resolved(periodOf(code), 'STATED') : null;
		}
		case 'span':
			return resolveSpan(m.from, m.to, world);
		case 'upTo':
			return resolveUpTo(m.end, world);
		case 'since':
			return resolveSince(m.from, world);
		case 'years':
			return calendar(`${m.from}-01-01/P${yearsOf(m)}Y`);
		case 'past':
			return resolvePast(m, world);
		case 'coming':
			return resolveComing(m.months, world);
		case 'yearsAfter':
			return resolveYearsAfter(m, world);
		// its days are told elsewhere
		case 'drive':
			return null;
		case 'part':
			return resolvePart(m, world);
		case 'sinceMerger':
			return resolveSinceMerger(m.months, world);
		case 'monthsBefore':
			return resolveMonthsBefore(m.months, world);
		case 'same':
			return resolveSame(m, world);
		case 'relative':
			return resolveRelative(m, world);
		case 'schoolYear':
			return from(schoolYear(m.year, world.refDate), yearCode);
		case 'window':
			return resolveWindow(m, world);
		case 'vague':
			return null;
	}
}

/**
 * Years counted. The number said wins where it fits both ends or is one short ("5 năm 2019 - 2024");
 * a term, or a stage of six or eleven years, runs from congress to congress: five or ten.
 */
function yearsOf(m: {
	from: number;
	to: number;
	form: 'stage' | 'term' | 'plain';
	count: number | null;
}): number {
	const both = m.to - m.from + 1;
	if (m.count !== null && (m.count === both || m.count === both - 1)) return m.count;
	if (m.form === 'term') return Math.max(1, both - 1);
	return m.form === 'stage' && (both === 6 || both === 11) ? both - 1 : both;
}

/** "5 năm qua", "sau một năm", "7 ngày qua": a length that ends on the article's day; "trong 5 năm" first asks the governing period. */
function resolvePast(
	m: { count: number; unit: string; bare: boolean; term?: true },
	world: PeriodWorld,
): ResolvedPeriod | null {
	const { refDate, context } = world;
	if (m.bare && context && m.unit === 'year') {
		const code = toTimePeriod(context.start, context.end);
		const read = parseTimePeriod(code);
		const years = (read?.months ?? 0) / 12;
		if (read && (years === m.count || years === m.count + 1)) return resolved(read, 'CALENDAR');
	}
	if (!refDate) return null;
	if (m.term) {
		// congresses meet every fifth year; the term that has gone by is the one before the last of them
		const year = Number(refDate.slice(0, 4));
		return calendar(`${year - (year % m.count) - m.count}-01-01/P${m.count}Y`);
	}
	const end = addDays(refDate, 1);
	const done = (code: string): ResolvedPeriod => resolved(periodOf(code), 'TO_EVENT');
	if (m.unit === 'day' || m.unit === 'week') {
		const days = m.unit === 'week' ? 7 * m.count : m.count;
		return done(spanCode(addDays(end, -days), end, 'D'));
	}
	const months = m.unit === 'year' ? 12 * m.count : m.unit === 'quarter' ? 3 * m.count : m.count;
	const start = addMonths(end, -months);
	return done(m.unit === 'year' ? `${start}/P${m.count}Y` : `${start}/P${months}M`);
}

/** Pupils go back to school in this month. */
const SCHOOL_STARTS = 8;
/** … and leave it in this one. */
const SCHOOL_ENDS = 5;

/** The year a school year begins in: "năm học này" said in May began the year before. */
function schoolYear(ref: YearRef, refDate: string | null): number | null {
	if (ref.kind === 'number') return ref.year;
	if (ref.kind === 'none' || refDate === null) return null;
	const month = Number(refDate.slice(5, 7));
	// "năm học vừa qua" in June is the one that has just closed
	if (ref.word === 'qua') return Number(refDate.slice(0, 4)) - (month >= SCHOOL_ENDS ? 1 : 2);
	const begun = month >= SCHOOL_STARTS ? 0 : 1;
	return Number(refDate.slice(0, 4)) - begun + ref.offset;
}

/** A report of a month or quarter comes out within so many days of its end. */
const FIRST_DAYS = 10;

/** Moves a governing period by whole years, its label with it; military cut-off windows keep the label of their half or year. */
function shiftYears(context: { start: string; end: string }, years: number): ResolvedPeriod {
	const start = addMonths(context.start, 12 * years);
	const moved = addMonths(context.end, 12 * years);
	// 28/2 of a leap year: its end, the 29th, falls back onto its start
	const end = moved > start ? moved : addDays(start, 1);
	const label = cutOffLabel(start, end);
	if (label) return resolved(label, 'STATED', false, start, end);
	return resolved(periodOf(toTimePeriod(start, end)), 'CALENDAR', false, start, end);
}

/** The label of 15/12–14/6, 15/6–14/12, 15/12–14/12: the cut-off dates of defence reports. */
function cutOffLabel(start: string, end: string): Period | null {
	if (!start.endsWith('-15') || !end.endsWith('-15')) return null;
	const labelled = toTimePeriod(
		`${addMonths(start, 1).slice(0, 7)}-01`,
		`${addMonths(end, 1).slice(0, 7)}-01`,
	);
	const year = Number(end.slice(0, 4));
	return labelled.startsWith(yearCode(year)) && !labelled.includes('/') ? periodOf(labelled) : null;
}

function resolveSame(m: { year: PeriodFieldsYear }, world: PeriodWorld): ResolvedPeriod | null {
	const { context } = world;
	if (!context) return null;
	if (m.year.kind === 'none') return shiftYears(context, -1);
	const base = contextYear(world) ?? Number(context.start.slice(0, 4));
	if (m.year.kind === 'number')
		return m.year.year === base ? shiftYears(context, 0) : shiftYears(context, m.year.year - base);
	return shiftYears(
		context,
		m.year.word === 'nay' || m.year.word === 'này' ? 0 : m.year.offset === 0 ? -1 : m.year.offset,
	);
}
type PeriodFieldsYear = Extract<PeriodFields, { kind: 'same' }>['year'];

function resolveRelative(
	m: { unit: string; offset: number; word: string },
	world: PeriodWorld,
): ResolvedPeriod | null {
	const { refDate, context } = world;
	// "trong tháng" under a governing month or quarter is that one
	if (m.word === 'trong' && context) {
		const label = toTimePeriod(context.start, context.end);
		const freq = parseTimePeriod(label)?.freq;
		if ((m.unit === 'month' && freq === 'M') || (m.unit === 'quarter' && freq === 'Q'))
			return calendar(label);
	}
	if (!refDate) return null;
	if (m.unit === 'day') return resolved(periodOf(addDays(refDate, m.offset)), 'STATED');
	if (m.unit === 'week') {
		const end = addDays(refDate, 1);
		if (m.word === 'qua') return calendar(spanCode(addDays(end, -7), end, 'D'));
		const monday = addDays(mondayOf(refDate), 7 * m.offset);
		return calendar(`${monday}/P7D`);
	}
	const year = Number(refDate.slice(0, 4));
	const month = Number(refDate.slice(5, 7));
	// "trong quý", "trong tháng" in its first days: of the one just closed
	const early = m.word === 'trong' && Number(refDate.slice(8, 10)) <= FIRST_DAYS ? -1 : 0;
	// "tháng qua" near a month's end is the month that closes
	const closing = m.word === 'qua' && Number(refDate.slice(8, 10)) >= 20;
	if (m.unit === 'month') {
		const first = addMonths(dayCode(year, month, 1), closing ? 0 : m.offset + early);
		return calendar(first.slice(0, 7));
	}
	if (m.unit !== 'quarter') return null;
	const open = addMonths(
		dayCode(year, 3 * Math.floor((month - 1) / 3) + 1, 1),
		3 * (closing && month % 3 === 0 ? 0 : m.offset + (month % 3 === 1 ? early : 0)),
	);
	return calendar(toTimePeriod(open, addMonths(open, 3)));
}

/** Label and stated window: the label names, the window bounds; a window far from its label is not its own. */
function resolveWindow(
	m: Extract<PeriodFields, { kind: 'window' }>,
	world: PeriodWorld,
): ResolvedPeriod | null {
	const window = resolveSpan(m.from, m.to, world);
	const middle = window
		? new Date((Date.parse(window.start) + Date.parse(window.end)) / 2).toISOString().slice(0, 10)
		: null;
	const label = place(
		m.label,
		world.refDate || !middle ? world : { refDate: middle, context: world.context },
	);
	if (!label || !window) return label ?? window;
	const days = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
	if (days(label.start, window.start) > 62 || days(label.end, window.end) > 62) return label;
	return resolved(label, 'STATED', label.startImplied, window.start, window.end);
}
