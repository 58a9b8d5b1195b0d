import {
	addDays,
	daysBetween,
	isNested,
	overlaps,
	parseTimePeriod,
	type Period,
} from '../period/time-period.ts';
import { closingDay } from '../observation/cut-off.ts';
import type { Observation } from '../observation/types.ts';

/** How two periods lie to each other, which decides what may be computed. */
export type Relation = 'same' | 'nested' | 'equal' | 'different';

const YEAR_DAYS = 366;
/** spans counted in days are of one length when they differ by no more (leap days, month ends) */
const SAME_LENGTH_DAYS = 3;
/** days by which stated dates may differ from the nominal period before they count */
export const TOLERATED_DAYS = 10;
const MONTH_DAYS = 30.4375;

const length = (p: Pick<Period, 'start' | 'end'>) => daysBetween(p.start, p.end);

/**
 * same: one code; nested: a part of a year or half within it; equal: same length, apart from each other;
 * different: everything else, where only monthly means may stand side by side.
 */
export function relationOf(a: Period, b: Period): Relation {
	if (a.start === b.start && a.end === b.end) return 'same';
	const [outer, inner] = length(a) >= length(b) ? [a, b] : [b, a];
	if (isNested(inner, outer)) return length(outer) <= YEAR_DAYS ? 'nested' : 'different';
	if (overlaps(a, b)) return 'different';
	const alike =
		a.months !== null && b.months !== null
			? a.months === b.months
			: Math.abs(length(a) - length(b)) <= SAME_LENGTH_DAYS;
	return alike ? 'equal' : 'different';
}

/** The dates a source states or a running total has; null when they are only assumed. */
function statedDays(o: Observation): { start: string; end: string } | null {
	const known = o.periodBasis === 'STATED' || o.periodBasis === 'TO_EVENT';
	return known && o.periodStart && o.periodEnd ? { start: o.periodStart, end: o.periodEnd } : null;
}

/**
 * Months a figure covers: the nominal number, or days ÷ 30,4375 where the source's dates differ from
 * the nominal period by more than ten days, and for spans counted in days.
 */
export function coveredMonths(o: Observation): number | null {
	const p = o.timePeriod ? parseTimePeriod(o.timePeriod) : null;
	if (!p) return null;
	const stated = statedDays(o);
	const days = stated ? length(stated) : length(p);
	if (p.months === null) return days / MONTH_DAYS;
	return Math.abs(days - length(p)) > TOLERATED_DAYS ? days / MONTH_DAYS : p.months;
}

/**
 * The day up to which a provisional figure counts; null for a figure that is complete: neither announced as
 * provisional nor ending more than ten days before its period closes.
 */
export function provisionalAsOf(o: Observation): string | null {
	const stated = statedDays(o);
	if (o.obsStatus !== 'P' && !stated) return null;
	const closes = o.timePeriod ? closingDay(o.timePeriod) : null;
	const early = closes && stated && daysBetween(stated.end, closes) > TOLERATED_DAYS;
	if (o.obsStatus !== 'P' && !early) return null;
	if (stated && (!closes || stated.end < closes)) return addDays(stated.end, -1);
	return o.reportedDate ?? o.eventDate ?? (o.periodEnd ? addDays(o.periodEnd, -1) : null);
}

/** The four ready-made pairs a commander asks for. */
export type Preset = 'samePeriod' | 'halfInYear' | 'yearBefore' | 'quarterBefore';

const shiftYear = (code: string, by: number) =>
	code.replace(/^\d{4}/, (year) => String(Number(year) + by).padStart(4, '0'));

/**
 * The base that a preset gives a period; null where the preset makes no sense for it.
 *
 * samePeriod 2025-S1 → 2024-S1; halfInYear 2025-S1 → 2025; yearBefore 2025 → 2024; quarterBefore 2025-Q1 → 2024-Q4
 */
export function presetBase(timePeriod: string, preset: Preset): string | null {
	const p = parseTimePeriod(timePeriod);
	if (!p) return null;
	switch (preset) {
		case 'samePeriod':
			return p.freq === 'A' || p.freq === 'D' ? null : shiftYear(timePeriod, -1);
		case 'halfInYear':
			return p.freq === 'S' ? timePeriod.slice(0, 4) : null;
		case 'yearBefore':
			return p.freq === 'A' ? shiftYear(timePeriod, -1) : null;
		case 'quarterBefore': {
			if (p.freq !== 'Q') return null;
			const quarter = Number(timePeriod.slice(-1));
			const sameYear = `${timePeriod.slice(0, 4)}-Q${quarter - 1}`;
			return quarter > 1 ? sameYear : `${shiftYear(timePeriod, -1).slice(0, 4)}-Q4`;
		}
	}
}

/** Newest first: later end, then the longer; for choosing a period in focus. */
export function byRecency(a: Period, b: Period): number {
	return a.end < b.end ? 1 : a.end > b.end ? -1 : a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
