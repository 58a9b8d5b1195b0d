import { addDays, addMonths, parseTimePeriod, type Period } from '../period/time-period.ts';
import type { Observation } from './types.ts';

/** Which days a named period covers when the source states none. */
export type CutOffRule = 'calendar' | 'military';

export const DEFAULT_CUT_OFF: CutOffRule = 'calendar';

/** The rule in words, printed beside figures whose days are assumed. */
export const CUT_OFF_WORDS: Readonly<Record<CutOffRule, string>> = {
	calendar: 'theo năm dương lịch',
	military: 'theo mốc chốt số liệu 15/12–14/6–14/12 (Thông tư 58/2020/TT-BQP)',
};

/**
 * The days a period covers under a rule.
 *
 * in      "2024-S1"; calendar or military
 * out     start and exclusive end, YYYY-MM-DD: 2023-12-15 and 2024-06-15 under the military rule; null for no period
 * source  Thông tư 58/2020/TT-BQP: a period begins on the 15th of the month before it and closes on the 14th of its last month
 */
export function periodDays(timePeriod: string, rule: CutOffRule): Pick<Period, 'start' | 'end'> | null {
	const p = parseTimePeriod(timePeriod);
	if (!p) return null;
	const named = p.freq === 'A' || p.freq === 'S' || p.freq === 'Q' || p.freq === 'M';
	if (rule === 'calendar' || !named) return { start: p.start, end: p.end };
	return { start: addDays(addMonths(p.start, -1), 14), end: addDays(addMonths(p.end, -1), 14) };
}

/**
 * The first day on which a report of the period can be complete under either rule (exclusive end of the
 * earlier one); null for days and free spans, whose ends are their own.
 */
export function closingDay(timePeriod: string): string | null {
	const p = parseTimePeriod(timePeriod);
	if (!p || p.freq === 'D' || p.freq === '_O') return null;
	return periodDays(timePeriod, 'military')?.end ?? null;
}

/** The rule a word names; null for any other word. */
export function toCutOffRule(word: string | null): CutOffRule | null {
	return word === 'calendar' || word === 'military' ? word : null;
}

/**
 * The observation with its assumed days by the rule chosen. Days that the source states, and spans that carry
 * their own, stay as they are.
 */
export function underRule<T extends Assumed>(o: T, rule: CutOffRule): T {
	if (rule === 'calendar' || o.timePeriod === null) return o;
	if (o.periodBasis === 'STATED' || o.periodBasis === 'TO_EVENT') return o;
	const days = closingDay(o.timePeriod) === null ? null : periodDays(o.timePeriod, rule);
	return days ? { ...o, periodStart: days.start, periodEnd: days.end, periodBasis: 'RULE' } : o;
}

type Assumed = Pick<Observation, 'timePeriod' | 'periodStart' | 'periodEnd' | 'periodBasis'>;
