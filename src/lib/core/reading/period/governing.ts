import type { PeriodBasis } from '../../observation/types.ts';
import type { Period } from '../../period/time-period.ts';
import { resolved } from '../../period/resolve/resolved-period.ts';
import { monthPeriod, type PeriodMention, type ResolvedPeriod } from '../mention/time/period-mention.ts';

/** What governs a figure, with the words for it. */
export interface Governing {
	period: Period;
	basis: PeriodBasis;
	/** the phrase that says it here; null when implied */
	mention: PeriodMention | null;
	/** the phrase that names it, wherever in the article it stands */
	words: PeriodMention | null;
	rule: string;
}

/** A place in the calendar that governs by a rule; `words`: the phrase that names it. */
export const governing = (
	r: ResolvedPeriod,
	mention: PeriodMention | null,
	rule: string,
	words = mention,
): Governing => ({ period: r, basis: r.basis, mention, words, rule });

/** The same without words of its own; null of null. */
export const asGoverning = (r: ResolvedPeriod | null, rule: string) => r && governing(r, null, rule);

/** What governs, by another rule. */
export const asRule = (g: Governing, rule: string): Governing => ({
	period: g.period,
	basis: g.basis,
	mention: g.mention,
	words: g.words,
	rule,
});

/** The month an article comes out in, for what it tells without a time. */
export function undatedIn(issued: string | null): Governing | null {
	const month = issued && monthPeriod(issued);
	return month ? governing(resolved(month, 'UNKNOWN'), null, 'period:undated') : null;
}
