import type { Quantity } from '../../../quantity/quantity.ts';
import type { Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';
import { isMuchAhead } from './bidden.ts';
import { isOfGoalApart } from './done-apart.ts';
import { saysDone } from './told-as-done.ts';

/** "Đến nay đã bắt 7 vụ, trong tháng 5 …" in April: what is told as done is of no time that has yet to begin, but of the article's. */
export function notAhead(
	periods: PeriodState,
	s: Sentence,
	q: Quantity,
	told: Governing | null,
	issued: string | null,
): Governing | null {
	if (told === null || issued === null || told.period.freq === 'D') return told;
	const ahead = isMuchAhead(told.period, issued);
	const apart = told.period.end > issued && told.mention !== null && isOfGoalApart(s, q, told.mention, ahead);
	if (!apart && (told.period.start < issued || !saysDone(s, q))) return told;
	const main = periods.main('period:article');
	return main && main.period.start < issued ? main : periods.undated();
}
