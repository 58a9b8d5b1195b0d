import type { Quantity } from '../../../quantity/quantity.ts';
import { isWholeOfPlan } from '../../page/planned-whole.ts';
import { hasStop, wordAt, type Sentence } from '../../page/sentence.ts';
import { isLeftToDo } from './left-to-do.ts';
import { isAssigned } from './goal-named.ts';
import { isBeingPrepared, isBracketedGoal, isOutOf, isSetMark, isTakenOn } from './goal-words.ts';

/** "Để hoàn thành chỉ tiêu 500 buổi, …": the number of a goal that is named for what is done for it. */
export const isToMeet = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === 'tiêu' &&
	/^(hoàn thành|(để|nhằm|muốn) đạt)$/.test(`${wordAt(s, q.from - 4)} ${wordAt(s, q.from - 3)}`);

/** The ways to tell a goal beside what was done of it: in brackets, as the whole of a share, as what is left. */
const IN_PASSING: readonly ((s: Sentence, q: Quantity) => boolean)[] = [
	isBracketedGoal,
	isLeftToDo,
	isOutOf,
	isBeingPrepared,
	isSetMark,
	isToMeet,
	isTakenOn,
	isAssigned,
	isWholeOfPlan,
];

/** A goal told beside what was done of it: nothing told after it is one for that. */
export const isGoalInPassing = (s: Sentence, q: Quantity): boolean => IN_PASSING.some((tells) => tells(s, q));

/** "giao kế hoạch năm 2026: tuần tra 4.300 lượt; bắt 40 vụ": a colon between the word of goals and the first figure opens a list of them. */
export function isFirstOfList(s: Sentence, q: Quantity): boolean {
	const cue = s.cues.findLast((m) => m.to <= q.from && /^(goal|plan_heading)$/.test(m.entry.kind));
	if (!cue) return false;
	let colon = false;
	for (let k = cue.to; k < q.from; k += 1) {
		if (s.quantities.some((o) => o.from <= k && k < o.to)) return false;
		colon ||= wordAt(s, k) === ':';
	}
	return colon;
}

/** How far behind a figure the word that makes a goal of it may stand. */
const REMARK_REACH = 6;

/** "xây 18 căn, còn 12 căn phấn đấu xong trước 30/11; đỡ đầu 141 em": the goal told in passing ends with its part of the row. */
export const endsInPassing = (s: Sentence, cue: number, q: Quantity): boolean =>
	hasStop(s, cue, q.from) &&
	s.quantities.some((o) => o.to <= cue && cue - o.to <= REMARK_REACH && isGoalInPassing(s, o));
