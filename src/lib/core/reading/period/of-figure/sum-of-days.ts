import type { Quantity } from '../../../quantity/quantity.ts';
import { daysBetween } from '../../../period/time-period.ts';
import { hasCue } from '../../mention/cues.ts';
import type { Memory } from '../../page/memory.ts';
import { daysPeriod } from '../../mention/time/period-mention.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';
import type { Sentence } from '../../page/sentence.ts';

/** Rules by which a deed has a day of its own. */
const OF_A_DAY = new Set(['period:stated', 'period:later', 'period:same-day']);

/** Deeds that are summed up lie within a month. */
const MOST_DAYS = 31;

/** "Như vậy, toàn chuyên án bắt 8 đối tượng" after what was told of several days: of all of them. */
export function sumOfDays(
	memory: Memory,
	s: Sentence,
	q: Quantity,
	periods: PeriodState,
	governing: Governing | null,
): Governing | null {
	if (
		!periods.found.isEvent ||
		!governing ||
		(governing.rule !== 'period:article' && governing.rule !== 'period:carried')
	)
		return governing;
	if (!hasCue(s.cues, 'sum_up', s.from, q.from)) return governing;
	// "… trong ba ngày từ 15 đến 17/10. Tổng cộng có 38 ngư dân được cứu": of the stretch told
	if (governing.rule === 'period:article' && governing.period.freq !== 'D') return governing;
	let later = false;
	let first: string | null = null;
	let last: string | null = null;
	for (const d of memory.drafts) {
		if (d.kind !== 'result' || d.period?.freq !== 'D' || d.indicator === 'awards.given') continue;
		if (d.indicator === 'other' || !d.rules.some((r) => OF_A_DAY.has(r))) continue;
		later ||= d.rules.includes('period:later');
		if (first === null || d.period.start < first) first = d.period.start;
		if (last === null || d.period.start > last) last = d.period.start;
	}
	// "Hai ngày sau, …. Như vậy, trong 3 ngày, …": from the day of the story on
	const { main } = periods.found;
	if (later && first !== null && main?.freq === 'D' && main.start < first) first = main.start;
	if (first === null || last === null || first === last || daysBetween(first, last) > MOST_DAYS)
		return governing;
	const period = daysPeriod(first, last);
	return period && { period, basis: period.basis, mention: null, words: null, rule: 'period:sum' };
}
