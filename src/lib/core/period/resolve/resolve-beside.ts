import type { PeriodWorld } from './choose-year.ts';
import type { PeriodFields } from '../mention.ts';
import { monthsCode, periodOf, spanCode, toTimePeriod, yearCode } from '../label.ts';
import { resolved, type ResolvedPeriod } from './resolved-period.ts';
import { addDays, addMonths, daysBetween } from '../time-period.ts';

const calendar = (code: string): ResolvedPeriod => resolved(periodOf(code), 'CALENDAR');

/** From this day of a month on, what is to come begins with the next month. */
const LATE_IN_MONTH = 15;

/** "6 tháng tới" said at the turn of a half is the other half: whole months, from the one nearest to the article's day. */
export function resolveComing(months: number, world: PeriodWorld): ResolvedPeriod | null {
	if (!world.refDate) return null;
	const first = `${world.refDate.slice(0, 7)}-01`;
	const start = Number(world.refDate.slice(8, 10)) >= LATE_IN_MONTH ? addMonths(first, 1) : first;
	const label = toTimePeriod(start, addMonths(start, months));
	// "3 tháng tới" are months, whatever quarter they fill
	return calendar(label.includes('-Q') ? `${start}/P${months}M` : label);
}

/**
 * "hai tháng trước đó" beside a drive of two months: the two before it; "11 tháng trước đó" beside the days of December; null where
 * what governs is longer than the months told.
 */
export function resolveMonthsBefore(months: number, { context }: PeriodWorld): ResolvedPeriod | null {
	if (!context || addMonths(context.start, months) < context.end) return null;
	const same = addMonths(context.start, months) === context.end;
	if (!same && !context.start.endsWith('-01')) return null;
	return calendar(monthsCode(addMonths(context.start, -months), months));
}

/** Months of the shortest stage that another follows. */
const STAGE = 36;

/** "Giai đoạn 2019 - 2021, …. Hai năm tiếp theo, …": the years after those told; after a time of another kind those after the article's. */
export function resolveYearsAfter(
	{ years, ahead }: { years: number; ahead?: true },
	{ refDate, context }: PeriodWorld,
): ResolvedPeriod | null {
	// "Trong 5 năm 2021 - 2025, …. 5 năm tới, …"; after anything else nobody knows from when on
	if (ahead && (!context || context.end < addMonths(context.start, STAGE))) return null;
	const told = context?.start.endsWith('-01-01') && context.end.endsWith('-01-01') ? context.end : null;
	const start = told ?? (refDate ? yearCode(Number(refDate.slice(0, 4)) + 1) + '-01-01' : null);
	return start === null ? null : calendar(years === 1 ? start.slice(0, 4) : `${start}/P${years}Y`);
}

type Span = NonNullable<PeriodWorld['context']>;

/** Days of the longest stretch whose days are told one by one. */
const TOLD_BY_DAYS = 130;

/** "Nửa cuối tháng" of the month in which what governs lies; null where that lies in none. */
function partOfMonth(first: number, count: number | null, { start, end }: Span): ResolvedPeriod | null {
	const month = `${start.slice(0, 7)}-01`;
	const next = addMonths(month, 1);
	if (end > next) return null;
	const from = addDays(month, first - 1);
	return calendar(spanCode(from, count === null ? next : addDays(from, count), 'D'));
}

/** "Ngày đầu", "năm thứ hai", "5 ngày cuối" of the stretch that governs; null where it has no such part. */
export function resolvePart(
	{ unit, first, count, month }: Extract<PeriodFields, { kind: 'part' }>,
	{ context }: PeriodWorld,
): ResolvedPeriod | null {
	if (!context) return null;
	if (month) return partOfMonth(first, count, context);
	const days = daysBetween(context.start, context.end);
	if (unit === 'day' && days > TOLD_BY_DAYS) return null;
	// "Ngày 1/11, ra quân. Trong ngày đầu, …"
	if (unit === 'day' && days === 1 && first <= 1 && count === 1) return calendar(context.start);
	const step = (day: string, n: number) =>
		unit === 'day' ? addDays(day, n) : addMonths(day, unit === 'year' ? 12 * n : n);
	const start = first > 0 ? step(context.start, first - 1) : step(context.end, -(count ?? 1));
	const end = count === null ? context.end : step(start, count);
	if (start < context.start || end > context.end || (start === context.start && end === context.end))
		return null;
	return calendar(unit === 'day' && count !== 1 ? spanCode(start, end, 'D') : toTimePeriod(start, end));
}

/** The day on which 63 provinces became 34, their districts ended, and their border guards came under the military commands (Nghị quyết 202/2025/QH15). */
const MERGER = '2025-07-01';

/** "sáu tháng sau sáp nhập": counted from that day; of other mergers, before it, so many months up to the article's day. */
export function resolveSinceMerger(months: number, { refDate }: PeriodWorld): ResolvedPeriod | null {
	if (refDate !== null && refDate < MERGER)
		return calendar(spanCode(addMonths(addDays(refDate, 1), -months), addDays(refDate, 1), 'M'));
	return calendar(monthsCode(MERGER, months));
}
