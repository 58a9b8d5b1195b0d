import { periodDays, type CutOffRule } from '#lib/core/observation/cut-off.ts';
import { addDays, daysBetween } from '#lib/core/period/time-period.ts';
import { formatPeriod } from '#lib/format/index.ts';

/** Which reports an office makes through the year. */
export interface DueCalendar {
	quarter: boolean;
	half: boolean;
	nineMonths: boolean;
	year: boolean;
}

export const USUAL_CALENDAR: DueCalendar = { quarter: false, half: true, nineMonths: false, year: true };

/** A report whose period has closed and that has not been made yet. */
export interface DueReport {
	timePeriod: string;
	/** "6 tháng đầu năm 2025" */
	name: string;
	/** last day of the period, YYYY-MM-DD */
	closed: string;
	/** days since then, from 1 */
	days: number;
}

/** A report not made so long after its period is no longer called for. */
const CALLED_FOR_DAYS = 45;

function periodsOf(year: number, calendar: DueCalendar): string[] {
	return [
		...(calendar.quarter ? [1, 2, 3, 4].map((q) => `${year}-Q${q}`) : []),
		...(calendar.half ? [`${year}-S1`] : []),
		...(calendar.nineMonths ? [`${year}-01-01/P9M`] : []),
		...(calendar.year ? [String(year)] : []),
	];
}

/** The day after the last of a period; nine months close by the rule as its third quarter does. */
function endOf(timePeriod: string, rule: CutOffRule): string | null {
	const nine = /^(\d{4})-01-01\/P9M$/.exec(timePeriod);
	return periodDays(nine ? `${nine[1]}-Q3` : timePeriod, rule)?.end ?? null;
}

/**
 * Reports that are due on a day: their period has closed by the rule and none has been made.
 *
 * in   today: YYYY-MM-DD; issued: periods a report was made of
 * out  newest first; nothing is sent by itself
 */
export function dueReports(
	today: string,
	calendar: DueCalendar,
	rule: CutOffRule,
	issued: ReadonlySet<string>,
): DueReport[] {
	const year = Number(today.slice(0, 4));
	return [year, year - 1]
		.flatMap((y) => periodsOf(y, calendar))
		.flatMap((timePeriod): DueReport[] => {
			const end = endOf(timePeriod, rule);
			if (end === null || issued.has(timePeriod)) return [];
			const days = daysBetween(end, today) + 1;
			if (days < 1 || days > CALLED_FOR_DAYS) return [];
			return [{ timePeriod, name: formatPeriod(timePeriod), closed: addDays(end, -1), days }];
		})
		.sort((a, b) => a.days - b.days);
}

/** Calendar as kept: letters q, h, n, y for the reports made; null for the usual one. */
export function parseCalendar(kept: string | null): DueCalendar {
	if (kept === null) return USUAL_CALENDAR;
	return {
		quarter: kept.includes('q'),
		half: kept.includes('h'),
		nineMonths: kept.includes('n'),
		year: kept.includes('y'),
	};
}

export const calendarText = (c: DueCalendar): string =>
	`${c.quarter ? 'q' : ''}${c.half ? 'h' : ''}${c.nineMonths ? 'n' : ''}${c.year ? 'y' : ''}`;
