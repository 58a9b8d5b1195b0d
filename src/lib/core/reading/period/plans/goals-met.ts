import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { isNearlyOver } from '../../../period/time-period.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import { isDoneOfPlan } from '../../page/planned-whole.ts';
import { cameDespite } from './despite.ts';
import { isGoalInPassing } from './goal-in-passing.ts';
import { isDoneBehind } from './goal-words.ts';
import { meetsGoal } from './met-goal.ts';
import { isGivenThere, isSoFar } from './so-far.ts';
import { isDoneApart } from './done-apart.ts';

const GOALS = pairsOf('chỉ tiêu|kế hoạch|mục tiêu');
const MET = pairsOf('hoàn thành|về đích|vượt mức|đạt và|đều đạt|đều vượt|cơ bản|kết quả');
const MET_ALONE = wordsOf('đạt vượt');
/** What is meant to be done, whatever verb follows. */
const MEANT = wordsOf('phấn quyết để nhằm muốn sẽ phải cần dự tập hướng nỗ cố đề xác giao');
/** Words before the goals in which they are told as met: "hoàn thành vượt mức nhiều". */
const REACH = 8;
/** Words from the goals to the list of them. */
const LABEL_REACH = 14;
/** Tokens from the head of the sentence to its goals, and from where the list opens to its last item. */
const HEAD_REACH = 40;
const LIST_REACH = 120;
const OPENS = wordsOf(': ( gồm đó như thể');

const isMetAt = (s: Sentence, k: number): boolean => MET.isAt(s.page.tokens, k) || isAt(s, k, MET_ALONE);

/** Where the list behind the goals at a token opens; -1 where none does before a figure. */
function listAt(s: Sentence, goals: number, q: Quantity): number {
	for (let k = goals + 2; k < Math.min(q.from, goals + LABEL_REACH); k += 1) {
		if (isAt(s, k, OPENS)) return k;
		if (s.quantities.some((o) => o.from === k && o.cls !== 'none')) return -1;
	}
	return -1;
}

/**
 * "Kết thúc năm, đơn vị đạt và vượt nhiều chỉ tiêu: tuần tra 2.140 lượt, …", "Các chỉ tiêu đều hoàn thành, gồm: …", "Kết quả thực hiện
 * các chỉ tiêu năm 2024: …": what goals that are told as met came to.
 */
function isOfGoalsMet(s: Sentence, q: Quantity, governing: Governing | null, issued: string | null): boolean {
	if (!GOALS.mayStandIn(s.words) || issued === null || isGoalInPassing(s, q)) return false;
	let goals = s.from;
	const reach = Math.min(q.from, s.from + HEAD_REACH);
	while (goals < reach && !GOALS.isAt(s.page.tokens, goals)) goals += 1;
	const list = goals < reach ? listAt(s, goals, q) : -1;
	if (list < 0 || q.from - list > LIST_REACH) return false;
	// "đạt 88 % kế hoạch (80 căn); trong tháng 10 phải hoàn thành 9 căn còn lại": behind the list, or meant again
	for (let k = list + 1; k < q.from; k += 1)
		if (isAt(s, k, MEANT) || (wordAt(s, list) === '(' && wordAt(s, k) === ')')) return false;
	let met = false;
	let done = false;
	for (let k = s.from; k < list; k += 1) {
		if (k === goals || k === goals + 1) continue;
		if (isAt(s, k, MEANT) && wordAt(s, k + 1) !== 'ra') return false;
		met ||= k >= goals - REACH && isMetAt(s, k);
		done ||= wordAt(s, k) === 'đã' || wordAt(s, k) === 'qủa';
	}
	const { period } = governing ?? {};
	const over = period === undefined || period.end <= issued || isNearlyOver(period, issued);
	return met && (over || done);
}

/** What was done, though goals are told beside it. */
export const isToldDone = (
	s: Sentence,
	q: Quantity,
	governing: Governing | null,
	issued: string | null,
): boolean =>
	meetsGoal(s, q) ||
	isDoneBehind(s, q) ||
	isDoneOfPlan(s, q) ||
	cameDespite(s, q, governing, issued) ||
	isSoFar(s, q, governing, issued) ||
	isGivenThere(s, q) ||
	isDoneApart(s, q) ||
	isOfGoalsMet(s, q, governing, issued);
