import type { Observation } from '#lib/core/observation/types.ts';
import { addDays } from '#lib/core/period/time-period.ts';
import { formatDate } from './period.ts';

/** Said wherever a figure's last day is not in its article: on screen, on paper and in files alike. */
export const NO_CUT_OFF = 'Nguồn không nêu ngày chốt số liệu';

/**
 * Up to which day a figure counts, as far as that is known.
 *
 * out   "Số liệu đến ngày 14/6/2024" where the article says so; "…, theo quy định" where an officer chose a rule;
 *       else that the source names no day, and when it was published
 */
export function formatAsOf(o: Pick<Observation, 'periodBasis' | 'periodEnd' | 'reportedDate'>): string {
	const last = o.periodEnd && formatDate(addDays(o.periodEnd, -1));
	if (last && (o.periodBasis === 'STATED' || o.periodBasis === 'TO_EVENT')) return `Số liệu đến ngày ${last}`;
	if (last && o.periodBasis === 'RULE') return `Số liệu đến ngày ${last}, theo quy định`;
	return o.reportedDate ? `${NO_CUT_OFF}; công bố ngày ${formatDate(o.reportedDate)}` : NO_CUT_OFF;
}
