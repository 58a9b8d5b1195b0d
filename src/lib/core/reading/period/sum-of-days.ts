import type { Quantity } from '../../quantity/quantity.ts';
import { daysBetween } from '../../period/time-period.ts';
import { hasCue } from '../mention/cues.ts';
import type { Memory } from '../page/memory.ts';
import { daysPeriod } from '../mention/period-mention.ts';
import type { Governing } from './governing.ts';
import type { PeriodState } from './period-state.ts';
import type { Sentence } from '../page/sentence.ts';

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
	let first: string | null = null;
	let last: string | null = null;
	for (const d of memory.drafts) {
		if (d.kind !== 'result' || d.period?.freq !== 'D' || d.indicator === 'awards.given') continue;
		if (!d.rules.includes('period:stated')) continue;
		if (first === null || d.period.start < first) first = d.period.start;
		if (last === null || d.period.start > last) last = d.period.start;
	}
	if (first === null || last === null || first === last || daysBetween(first, last) > MOST_DAYS)
		return governing;
	const period = daysPeriod(first, last);
	return period && { period, basis: period.basis, mention: null, words: null, rule: 'period:sum' };
}
