import type { Quantity } from '../../../quantity/quantity.ts';
import { hasCue } from '../../mention/cues.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasStop, holdsIn, itemFrom, type Sentence } from '../../page/sentence.ts';
import { saysDone } from './told-as-done.ts';

const AHEAD = wordsOf('sẽ còn đang chưa');
/** Words behind a number in which it may be told of as still to come. */
const AHEAD_REACH = 4;

/**
 * "phấn đấu hoàn thành 43 căn trong 6 tháng cuối năm; bên cạnh đó, bộ đội đã giúp dân 1.690 ngày công, sửa 12 căn": a clause of its
 * own, told as done, and what follows in it.
 */
export function isDoneApart(s: Sentence, q: Quantity): boolean {
	const from = itemFrom(s, q.from);
	if (from === s.from) return false;
	if (saysDone(s, q)) return true;
	// "38 căn đã xong, 7 căn sẽ bàn giao"
	if (holdsIn(s, from, q.to + AHEAD_REACH, AHEAD)) return false;
	const done = s.quantities.find((o) => o.from >= from && o.to <= q.from && saysDone(s, o));
	return (
		done !== undefined && !hasCue(s.cues, 'target', from, q.from) && !hasCue(s.cues, 'goal', from, q.from)
	);
}

/**
 * The time of a goal told in a clause before the one at hand, in which something is told as done.
 *
 * in   ahead: much of that time is still to come, whatever verb the clause has
 */
export function isOfGoalApart(
	s: Sentence,
	q: Quantity,
	{ from, to }: PeriodMention,
	ahead: boolean,
): boolean {
	if (from < s.from || !hasStop(s, to, q.from) || !isDoneApart(s, q)) return false;
	const item = itemFrom(s, from);
	if (!s.quantities.some((o) => o.from >= item && o.to <= from)) return false;
	return ahead || hasCue(s.cues, 'target', item, from) || hasCue(s.cues, 'goal', item, from);
}
