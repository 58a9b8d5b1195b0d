import type { Period } from '../time-period.ts';

/** How the bounds are known (code list PERIOD_BASIS). */
export type ResolvedBasis = 'STATED' | 'RULE' | 'CALENDAR' | 'TO_EVENT' | 'UNKNOWN';

/** A phrase of time placed in the calendar. `code` is the label; `start` and `end` (exclusive) are the days it covers. */
export interface ResolvedPeriod extends Period {
	basis: ResolvedBasis;
	/** the start was not said: "tính đến 15-11-2024" counts from the year's first day */
	startImplied: boolean;
}

/** A period with how its bounds are known; the days stated instead of the label's own, where they differ. */
export const resolved = (
	label: Period,
	basis: ResolvedBasis,
	startImplied = false,
	start = label.start,
	end = label.end,
): ResolvedPeriod => ({
	code: label.code,
	freq: label.freq,
	start,
	end,
	months: label.months,
	basis,
	startImplied,
});
