import type { PeriodWorld } from './choose-year.ts';
import { monthsCode, periodOf, spanCode, toTimePeriod, yearCode } from './label.ts';
import { resolved, type ResolvedPeriod } from './resolved-period.ts';
import { addDays, addMonths } from './time-period.ts';

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

/** "hai tháng trước đó" beside a drive of two months: the two before it; null where what governs is of another length. */
export function resolveMonthsBefore(months: number, { context }: PeriodWorld): ResolvedPeriod | null {
	if (!context || addMonths(context.start, months) !== context.end) return null;
	return calendar(monthsCode(addMonths(context.start, -months), months));
}

/** "Giai đoạn 2019 - 2021, …. Hai năm tiếp theo, …": the years after those told; after a time of another kind those after the article's. */
export function resolveYearsAfter(years: number, { refDate, context }: PeriodWorld): ResolvedPeriod | null {
	const told = context?.start.endsWith('-01-01') && context.end.endsWith('-01-01') ? context.end : null;
	const start = told ?? (refDate ? yearCode(Number(refDate.slice(0, 4)) + 1) + '-01-01' : null);
	return start === null ? null : calendar(years === 1 ? start.slice(0, 4) : `${start}/P${years}Y`);
}

/** The day on which 63 provinces became 34, their districts ended, and their border guards came under the military commands (Nghị quyết 202/2025/QH15). */
const MERGER = '2025-07-01';

/** "sáu tháng sau sáp nhập": counted from that day; of other mergers, before it, so many months up to the article's day. */
export function resolveSinceMerger(months: number, { refDate }: PeriodWorld): ResolvedPeriod | null {
	if (refDate !== null && refDate < MERGER)
		return calendar(spanCode(addMonths(addDays(refDate, 1), -months), addDays(refDate, 1), 'M'));
	return calendar(monthsCode(MERGER, months));
}
