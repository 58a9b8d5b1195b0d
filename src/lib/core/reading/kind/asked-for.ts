import { isNearlyOver } from '../../period/time-period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isExhorted } from '../deed/exhorted.ts';
import { hasCue } from '../mention/cues.ts';
import type { Sentence } from '../page/sentence.ts';
import type { Governing } from '../period/governing.ts';
import type { PeriodState } from '../period/main/period-state.ts';
import { dueBehind } from '../period/plans/goal-due.ts';

/** What is made, held or given by a day: houses, courses, gifts; boats that are told to come in are none. */
const TO_MAKE = /^(house|work|student|household|head|gift|length|event|special_case)$/;

/**
 * "Tỉnh yêu cầu trong quý IV các đồn tổ chức 60 buổi", "yêu cầu BĐBP bàn giao 140 căn nhà trước 30/9": asked for, for a time that is
 * not over.
 *
 * out  that time; null where the figure is not asked for, or for no time that is told
 */
export function askedFor(
	periods: PeriodState,
	s: Sentence,
	q: Quantity,
	governing: Governing | null,
	issued: string | null,
): Governing | null {
	if (issued === null || !hasCue(s.cues, 'exhort', s.from, q.from)) return null;
	if (governing?.mention && governing.rule === 'period:stated' && !isNearlyOver(governing.period, issued))
		return governing;
	return TO_MAKE.test(q.cls) && isExhorted(s, q, governing, issued) ? dueBehind(periods, s, q, issued) : null;
}
