import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { hasCue } from '../mention/cues.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../page/sentence.ts';

const GOAL_WORDS = wordsOf('chỉ tiêu kế hoạch mục nghị quyết so với được giao đề ra đặt năm');

/** Words between what was done and how far that was beyond its goal. */
const BEYOND_REACH = 3;
/** To the bracket behind a row: "63 vụ, 81 đối tượng (vượt 13 vụ)". */
const BRACKET_REACH = 9;

/** More than a goal, or less than it. */
const MORE_THAN_GOAL = wordsOf('vượt');
const UNLIKE_GOAL = wordsOf('hơn kém thiếu hụt dư dôi thừa trội');
/** Between the goal and by how much: "vượt kế hoạch đến 6 căn". */
const BY = wordsOf('đến tới là những');

/** The figure of the same noun told right before. */
const doneBefore = (s: Sentence, at: number, q: Quantity): Quantity | undefined =>
	s.quantities.findLast((o) => o.to <= at && o.cls === q.cls);

/** So small beside what was done that it is no goal of its own: "52 căn, vượt chỉ tiêu 6 căn", not "…, vượt chỉ tiêu 46 căn". */
const isLittle = (q: Quantity, done: Quantity | undefined): boolean =>
	q.value === null || done?.value == null || q.value * 2 <= done.value;

/** "vượt 4 căn so với kế hoạch", "vượt chỉ tiêu 4 căn", "kém chỉ tiêu 38 lượt", "tuần tra 1.310 lượt, vượt 110 lượt": how far from a goal. */
function isBeyondGoal(s: Sentence, q: Quantity): boolean {
	let k = q.numFrom - 1;
	while (k > s.from && isAt(s, k, BY)) k -= 1;
	const by = k;
	while (k > s.from && isAt(s, k, GOAL_WORDS)) k -= 1;
	const named = k < by;
	if (!isAt(s, k, MORE_THAN_GOAL))
		return named && isAt(s, k, UNLIKE_GOAL) && isLittle(q, doneBefore(s, k, q));
	const done = doneBefore(s, k, q);
	// "vượt 120 buổi so với cùng kỳ" is a change
	const near = wordAt(s, k - 1) === '(' ? BRACKET_REACH : BEYOND_REACH;
	if (
		done &&
		wordAt(s, q.to) !== 'so' &&
		k - done.to <= near &&
		q.value !== null &&
		q.value < (done.value ?? 0) &&
		(!named || isLittle(q, done))
	)
		return true;
	return named ? isLittle(q, done) : hasCue(s.cues, 'attain', q.to, Math.min(s.to, q.to + 6));
}

/** "nhiều hơn 640 công so với đăng ký", "tăng 12 vụ so với kế hoạch năm": against a goal, not against another time. */
function isAgainstGoal(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.to) !== 'so') return false;
	const at = wordAt(s, q.to + 1) === 'với' ? q.to + 2 : q.to + 1;
	// "đạt 80 em, tăng 15 em so với hiện nay": how far to go
	if (wordAt(s, at) === 'hiện' && /^(nay|tại)$/.test(wordAt(s, at + 1))) return true;
	// "dư 6 căn so với nghị quyết"
	if (wordAt(s, at) === 'nghị' && wordAt(s, at + 1) === 'quyết') return true;
	const goal = s.cues.find((m) => m.entry.kind === 'goal' && m.from >= at && m.from <= at + 1);
	return goal !== undefined && !isBesideGoal(s, q, goal.to);
}

const MORE_OR_LESS = /^(hơn|tăng|giảm|vượt|thêm|bớt|thiếu|hụt|kém|ít|nhiều|còn)$/;
/** Words from the name of a goal to its number: "so với kế hoạch được giao là 25 căn". */
const GOAL_REACH = 5;

/** "xây được 14 căn nhà so với kế hoạch 25 căn": what was done, beside the number of its goal. */
function isBesideGoal(s: Sentence, q: Quantity, at: number): boolean {
	if (MORE_OR_LESS.test(wordAt(s, q.from - 1)) || MORE_OR_LESS.test(wordAt(s, q.from - 2))) return false;
	const whole = s.quantities.find((y) => y.from >= at);
	return whole?.cls === q.cls && whole.from - at <= GOAL_REACH;
}

/** Words of what was counted, and of "nữa", between what is left and the goal: "25 buổi tuyên truyền nữa mới". */
const LEFT_REACH = 7;
const UNTIL = wordsOf('nữa mới là thì sẽ');
const LACKS = wordsOf('còn thiếu cần');
const REACHES = wordsOf('đủ đạt chạm cán tròn bằng hoàn về tới');

/** "còn 25 buổi nữa là chạm mốc 120 buổi", "thiếu 15 căn nữa mới đủ chỉ tiêu": how far there is still to go. */
function isStillToGo(s: Sentence, q: Quantity): boolean {
	if (!isAt(s, q.from - 1, LACKS)) return false;
	let again = false;
	for (let k = q.to; k < Math.min(s.to, q.to + LEFT_REACH); k += 1) {
		if (s.page.tokens[k]?.kind === 'punct') return false;
		again ||= wordAt(s, k) === 'nữa';
		if (again && isAt(s, k, REACHES) && isAt(s, k - 1, UNTIL)) return true;
	}
	return false;
}

/** "612/650 lượt, hụt 38 lượt": what the two of a pair differ by, of what was done and its goal. */
function isGap(s: Sentence, i: number): boolean {
	const [done, goal, q] = [figureAt(s, i - 2), figureAt(s, i - 1), s.quantities[i]];
	if (!q || !done || done.pair === null || goal?.pair == null || done.value === null || goal.value === null)
		return false;
	if (done.pair !== 'goal' && goal.pair !== 'goal') return false;
	if (!isAt(s, q.from - 1, UNLIKE_GOAL) && !isAt(s, q.from - 1, MORE_THAN_GOAL)) return false;
	return q.value === Math.abs(done.value - goal.value) && q.from - goal.to <= BEYOND_REACH + 1;
}

/** Whether a figure tells how far what was done lies from its goal. */
export function isAttainment(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.pair !== null) return false;
	return isBeyondGoal(s, q) || isAgainstGoal(s, q) || isStillToGo(s, q) || isGap(s, i);
}
