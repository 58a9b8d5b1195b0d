import { addDays } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const SETS = wordsOf('xác đề thông biểu đặt quyết');
const SET = /^(xác định|đề ra|thông qua|biểu quyết|đặt ra|quyết nghị)$/;
/** A term that goes on so long after the article has hardly begun. */
const YEARS_LEFT = 3;

/** "Đại hội nhiệm kỳ 2024 - 2029 xác định …, cả nhiệm kỳ xây 30 căn nhà": set for the term that begins, and not said to be done. */
export function isSetByCongress(
	s: Sentence,
	q: Quantity,
	endOf: (m: PeriodMention) => string | null,
	issued: string,
): boolean {
	if (!SETS.mayStandIn(s.words)) return false;
	const left = addDays(issued, YEARS_LEFT * 365);
	const term = s.periods.some(
		({ mention }) =>
			mention.say.kind === 'years' &&
			mention.say.form === 'term' &&
			mention.to <= q.from &&
			(endOf(mention) ?? '') > left,
	);
	if (!term) return false;
	for (let k = s.from; k < q.from; k += 1)
		if (isAt(s, k, SETS) && SET.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return !hasCue(s.cues, 'done', k, q.from);
	return false;
}
