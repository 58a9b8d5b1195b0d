import { CUT_OFF_WORDS, type CutOffRule } from '#lib/core/observation/cut-off.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { addDays } from '#lib/core/period/time-period.ts';
import { formatDate } from './period.ts';

/** Said wherever a figure's last day is not in its article: on screen, on paper and in files alike. */
export const NO_CUT_OFF = 'Nguồn không nêu ngày chốt số liệu';

/** The rule for days that no source states, printed beside the figures it dates. */
export const cutOffNote = (rule: CutOffRule): string =>
	`Khi nguồn không nêu ngày chốt, kỳ được tính ${CUT_OFF_WORDS[rule]}.`;

/** True for a figure whose days no source states. */
export const isAssumed = (o: Pick<Observation, 'periodBasis'>): boolean =>
	o.periodBasis === 'CALENDAR' || o.periodBasis === 'RULE';

/**
 * Up to which day a figure counts, as far as that is known.
 *
 * out   "Số liệu đến ngày 14/6/2024" where the article says so; "…, theo quy định" where an officer chose a rule;
 *       else that the source names no day, and when it was published
 */
export function formatAsOf(
	o: Pick<Observation, 'periodBasis' | 'periodEnd' | 'reportedDate' | 'joined'>,
): string {
	// a sum of several provinces has as many last days
	if (o.joined) return '';
	const last = o.periodEnd && formatDate(addDays(o.periodEnd, -1));
	if (last && (o.periodBasis === 'STATED' || o.periodBasis === 'TO_EVENT')) return `Số liệu đến ngày ${last}`;
	if (last && o.periodBasis === 'RULE') return `Số liệu đến ngày ${last}, theo quy định`;
	return o.reportedDate ? `${NO_CUT_OFF}; công bố ngày ${formatDate(o.reportedDate)}` : NO_CUT_OFF;
}
