import type { Quantity } from '../../../quantity/quantity.ts';
import { isSetBehind } from '../../../quantity/tied-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { cuesOf, hasCue, lastCue } from '../../mention/cues.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { Governing } from '../governing.ts';
import { figureAt, hasPair, hasStop, isAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { isOfNow } from '../../page/told-now.ts';

/** "lên 90 chuyến (năm 2023: 61 chuyến)": a bracket that looks back. */
export function isRemark(
	s: Sentence,
	q: Quantity,
	governing: Governing | null,
	issued: string | null,
): boolean {
	const mention = governing?.mention;
	if (!mention || issued === null || governing.period.start > issued) return false;
	return wordAt(s, mention.from - 1) === '(' && q.from - mention.to <= 2;
}

/** "đạt 108,6 % kế hoạch (600 lượt)", "chỉ tiêu năm (8.220 lượt)": the goal itself, in brackets behind its name. */
export function isBracketedGoal(s: Sentence, q: Quantity): boolean {
	let k = q.from - 1;
	if (wordAt(s, k) === 'là') k -= 1;
	// "24 căn nhà (chỉ tiêu năm: 40 căn)"
	const inside = wordAt(s, k) === ':';
	if (!inside && wordAt(s, k) !== '(') return false;
	k -= 1;
	while (
		k > s.from &&
		(s.page.claimed[k] === 1 || /^(năm|qúy|tháng|tuần|đợt|giao|ra|đề|được)$/.test(wordAt(s, k)))
	)
		k -= 1;
	return s.cues.some(
		(m) => m.entry.kind === 'attain' && m.to === k + 1 && (!inside || wordAt(s, m.from - 1) === '('),
	);
}

/** "đến cuối năm đạt 80 em, tăng 15 em so với hiện nay": what there is now is to become more. */
export function isFromNow(s: Sentence, q: Quantity): boolean {
	const more = s.quantities[s.quantities.indexOf(q) + 1];
	if (!more || more.from - q.to > 2 || !/^(tăng|thêm)$/.test(wordAt(s, more.from - 1))) return false;
	return (
		wordAt(s, more.to) === 'so' &&
		wordAt(s, more.to + 1) === 'với' &&
		wordAt(s, more.to + 2) === 'hiện' &&
		/^(nay|tại)$/.test(wordAt(s, more.to + 3))
	);
}

const SHARE_OF_WORK = pairsOf('phần việc|trách nhiệm|đảm nhận|nhận làm|nhận giúp|nhận xây');
const SHARE_REACH = 14;

/** "Phần việc BĐBP tỉnh nhận làm trong năm là 85 căn": what falls to them is still to be built. */
function isShareOfWork(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== 'là') return false;
	const open = s.breaks.findLast((k) => k < q.from) ?? s.from - 1;
	return hasPair(s, Math.max(open + 1, q.from - SHARE_REACH), q.from, SHARE_OF_WORK);
}

const TAKEN_ON = 4;

/** "năm 2025 BĐBP tỉnh nhận giúp 150 căn", "đảm nhận xây dựng 180 căn nhà": houses taken on are still to be built. */
export function isTakenOn(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'house') return false;
	if (isShareOfWork(s, q)) return true;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - TAKEN_ON); k -= 1) {
		if (wordAt(s, k) !== 'nhận') continue;
		return wordAt(s, k - 1) === 'đảm' || /^(giúp|làm|xây|hỗ|dựng)$/.test(wordAt(s, k + 1));
	}
	return false;
}

/** "còn 12 căn phấn đấu xong trước 30/11; đỡ đầu 141 em": the day behind a figure is of its item alone. */
const isOfItem = (s: Sentence, from: number, to: number, q: Quantity): boolean =>
	hasStop(s, to, q.from) && s.quantities.some((o) => o.from >= itemFrom(s, from) && o.to <= from);

/** "Trước ngày 31/3 các đồn phải xây 9 căn" in an article of January: due on a day that lies ahead, and not said to be done. */
export function isDue(
	s: Sentence,
	q: Quantity,
	endOf: (m: PeriodMention) => string | null,
	issued: string,
): boolean {
	const due = s.periods.find(
		({ mention: { say, to, from } }) =>
			say.kind === 'day' && say.edge === 'before' && to <= q.from && !isOfItem(s, from, to, q),
	);
	if (!due || hasCue(s.cues, 'done', s.from, q.from)) return false;
	const end = endOf(due.mention);
	return end !== null && end > issued;
}

/** "kế hoạch đã được phê duyệt": nothing done yet. */
const isApproved = (s: Sentence, at: number): boolean =>
	wordAt(s, at + 1) === 'được' && /^(phê|duyệt|thông|ký|ban)$/.test(wordAt(s, at + 2));

/** "Trước đó, nhìn lại năm 2025, bộ đội đã tuần tra 361 chuyến" in an article of plans: told, not meant, until a plan is named again. */
export function looksBack(s: Sentence, q: Quantity): boolean {
	const back = lastCue(s.cues, 'look_back', s.from, q.from);
	const done = cuesOf(s.cues, 'done').findLast(
		(m) => m.to <= q.from && wordAt(s, m.from) === 'đã' && !isApproved(s, m.from) && !isShut(s, m.from, q),
	);
	const at = Math.max(back?.to ?? -1, done?.to ?? -1);
	if (at < 0) return false;
	if (hasCue(s.cues, 'target', at, q.from)) return false;
	const goal = lastCue(s.cues, 'goal', at, q.from);
	// "…, trong khi kế hoạch là 18 căn; huy động 4,4 tỷ đồng": the goal was of its own clause
	if (goal && s.semicolons.some((k) => k > goal.to && k < q.from)) return true;
	return !goal || /^(%|đạt|vượt|với|thành)$/.test(wordAt(s, goal.from - 1));
}

/** A few words and the number alone in the bracket that opens at a token. */
export const isBracketed = (s: Sentence, q: Quantity, open: number): boolean =>
	wordAt(s, open) === '(' && wordAt(s, q.to) === ')' && q.from - open <= BRACKET_REACH;
const BRACKET_REACH = 5;

const BRACKETS = wordsOf('( )');

/** A bracket opens before a token and closes before the figure. */
function isShut(s: Sentence, at: number, q: Quantity): boolean {
	const open = s.breaks.findLast((k) => k < at && isAt(s, k, BRACKETS));
	const close = s.breaks.find((k) => k > at && isAt(s, k, BRACKETS));
	return open !== undefined && wordAt(s, open) === '(' && close !== undefined && close < q.from;
}

const PRESENT = wordsOf('hiện nay tại có đang là mới đã còn');
const INSTEAD = pairsOf('thay vì|thay cho');
/** Words from a bracket to the number of what there is. */
const PRESENT_REACH = 4;

/** "90 em, thay vì 82 em như hiện nay": what there is today, set against a goal. */
const isPresentInstead = (s: Sentence, q: Quantity): boolean =>
	INSTEAD.isAt(s.page.tokens, q.from - 2) && isOfNow(s, q.to);

/** "đỡ đầu 90 em (hiện có 82 em)": what there is today, in brackets behind a goal. */
export function isPresentTold(s: Sentence, q: Quantity): boolean {
	if (isPresentInstead(s, q)) return true;
	let k = q.from - 1;
	while (k > q.from - PRESENT_REACH && isAt(s, k, PRESENT)) k -= 1;
	return wordAt(s, k) === '(' && /^(hiện|nay|đang)$/.test(wordAt(s, k + 1));
}

const SETS = /^(đề|đặt|đăng|ký|giao|xác|cam|duyệt|phê|phân|khởi)$/;

/** "38 căn đã xong, 7 căn sẽ bàn giao": told as done right behind its noun; neither "40 căn đã được giao" nor "phấn đấu làm xong 34 căn đã khởi công". */
export function isDoneBehind(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.to) !== 'đã') return false;
	if (SETS.test(wordAt(s, wordAt(s, q.to + 1) === 'được' ? q.to + 2 : q.to + 1))) return false;
	const clause = s.breaks.findLast((k) => k < q.from) ?? s.from;
	return !hasCue(s.cues, 'target', clause, q.from);
}

/** Words between two figures of one item: "350 buổi cho trên 20.000 lượt". */
const NEAR = 3;
const SUBJECT =
	/^(các|đơn|bđbp|đồn|bộ|cán|toàn|lực|hiện|đến|tính|thực|th|kết|so|trong|tuy|nhưng|song|do|vì|nhờ)$/;

const GOT = pairsOf('nhận được|làm được|xây được|trao được|bắt được|thu được');
const ENDS_LIST = wordsOf('( ) . : – -');
const PARTS_LIST = wordsOf(', ;');

/** "chỉ tiêu là bắt 80 vụ, triệt phá từ 3 đến 5 chuyên án; đỡ đầu 40 em": the next item of the same list of goals. */
export function goesOnFrom(s: Sentence, from: number, q: Quantity, alone: boolean): boolean {
	if (hasCue(s.cues, 'done', from, q.from) || hasCue(s.cues, 'attain', from, q.from)) return false;
	// "mục tiêu là 1.000 suất quà; sau một tuần, chương trình nhận được 640 suất"
	if (GOT.isAt(s.page.tokens, q.from - 2)) return false;
	let sign = -1;
	for (let k = from; k < q.from; k += 1) {
		if (isAt(s, k, ENDS_LIST)) return false;
		if (isAt(s, k, PARTS_LIST)) sign = k;
	}
	// what is told in passing ends with its part of the row
	if (alone && hasStop(s, from, q.from)) return sign >= 0 && isNextPost(s, sign + 1, q);
	if (sign >= 0 && isPartToDo(s, sign + 1, q)) return true;
	return sign < 0
		? q.from - from <= NEAR
		: !SUBJECT.test(wordAt(s, sign + 1)) || isNextPost(s, sign + 1, q) || isPostItem(s, from, sign + 1);
}

const FINISHED = wordsOf('đã đang xong chưa hoàn mới vừa');

/** "đăng ký 12 công trình, trong đó xây 6 căn nhà": what is among the work taken on, none of it done. */
function isPartToDo(s: Sentence, at: number, q: Quantity): boolean {
	if (wordAt(s, at) !== 'trong' || wordAt(s, at + 1) !== 'đó') return false;
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	for (let k = at; k < end; k += 1) if (isAt(s, k, FINISHED)) return false;
	return true;
}

/** "chỉ tiêu năm 2025: Đồn Nậm Chà bắt 6 vụ; Đồn Pa Lùng bắt 5 vụ": the label's list goes post by post. */
const isPostItem = (s: Sentence, from: number, at: number): boolean =>
	isAt(s, at, POST) && s.breaks.some((k) => k < from && wordAt(s, k) === ':' && isAt(s, k + 1, POST));

/** Words that make up the name of a post or squadron: "Đồn Biên phòng Pa Lùng", "Hải đội 2". */
const POST = wordsOf('đồn trạm hải đội biên phòng cửa khẩu cảng đbp bđbp tỉnh thêm');
const POST_REACH = 8;

/** "Đồn Nậm Chà đăng ký phá 4 vụ, Đồn Pa Lùng 3 vụ": another post with a number of the same noun, and no verb. */
function isNextPost(s: Sentence, at: number, q: Quantity): boolean {
	if (!isAt(s, at, POST) || q.from - at > POST_REACH) return false;
	const before = figureAt(s, s.quantities.indexOf(q) - 1);
	if (before?.cls !== q.cls) return false;
	for (let k = at; k < q.from; k += 1)
		if (!isAt(s, k, POST) && s.page.tokens[k]?.word.capital !== true && s.page.tokens[k]?.kind !== 'number')
			return false;
	return true;
}

/** Words of what was counted between its number and its plan. */
const NOUN_REACH = 4;

/** "2.900 trong tổng số 3.500 ngày công được giao": set from above; what is handed in is no goal. */
const isGivenOut = (s: Sentence, at: number): boolean => {
	if (wordAt(s, at) !== 'được') return false;
	const given = wordAt(s, at + 1) === 'giao' ? at + 1 : at + 2;
	return (
		wordAt(s, given) === 'giao' &&
		wordAt(s, given - 1) !== 'bàn' &&
		!/^(nộp|lại|trả|cho)$/.test(wordAt(s, given + 1))
	);
};

/** "830 buổi/1.600 buổi kế hoạch năm", "18 căn trên tổng số 40 căn theo kế hoạch": the whole a plan asks for, behind what was done of it. */
export function isOutOf(s: Sentence, q: Quantity): boolean {
	const lead = wordAt(s, q.from - 1);
	// "620 buổi so với 600 buổi được giao"
	const against = lead === 'với' && wordAt(s, q.from - 2) === 'so';
	if (!against && lead !== '/' && lead !== 'số') return false;
	let at = q.to;
	// "trong số 45 căn nhà xây mới theo kế hoạch"
	while (at < q.to + NOUN_REACH && /^(xây|sửa|mới|nhà|chữa|làm|dựng|hộ|em)$/.test(wordAt(s, at))) at += 1;
	if (/^(theo|của|trong)$/.test(wordAt(s, at))) at += 1;
	const named = s.cues.some(
		(m) => m.from === at && (m.entry.kind === 'attain' || (against && m.entry.kind === 'goal')),
	);
	if (against) return named;
	return (
		(named || isGivenOut(s, q.to)) &&
		(lead === '/' || (lead === 'số' && /^(tổng|trong)$/.test(wordAt(s, q.from - 2))))
	);
}

const MARKS = wordsOf('mốc đích mức');
/** What is still to be reached. */
const IN_ORDER = wordsOf('để muốn nhằm cần phải sẽ sớm');
const REACHING = wordsOf('chạm tới đến gần về sát cán');

/** "chạm mốc 120 buổi được giao", "con số 650 lượt mà kế hoạch đề ra", "để về đích 46 căn nhà": the end set, named by its number. */
export function isSetMark(s: Sentence, q: Quantity): boolean {
	let k = q.numFrom - 1;
	// "chạm mốc trên 120 buổi được giao"
	while (k > q.from - 1 && k > s.from && !isAt(s, k, MARKS)) k -= 1;
	const named = isAt(s, k, MARKS) || (wordAt(s, k) === 'số' && wordAt(s, k - 1) === 'con');
	if (!named) return false;
	if (isSetBehind(s.page.tokens, q.to)) return true;
	// "Để đạt mốc 3.000 lượt trong năm", "muốn đạt con số 90 căn nhà"
	const verb = wordAt(s, k) === 'số' ? k - 2 : k - 1;
	if ((wordAt(s, verb) === 'đạt' || isAt(s, verb, REACHING)) && isAt(s, verb - 1, IN_ORDER)) return true;
	return (
		wordAt(s, k) === 'đích' && isAt(s, k - 1, REACHING) && !hasCue(s.cues, 'done', Math.max(s.from, k - 4), k)
	);
}

const PREPARES = wordsOf('chuẩn');
const PREPARED_REACH = 5;
const GIVEN_REACH = 9;

/** "đã chuẩn bị 1.500 suất quà, sẽ trao cho hộ nghèo", "đang chuẩn bị 1.200 suất quà để trao": still to be given. */
export function isBeingPrepared(s: Sentence, q: Quantity): boolean {
	if (!PREPARES.mayStandIn(s.words)) return false;
	let k = q.from - 1;
	while (k >= Math.max(s.from, q.from - PREPARED_REACH) && !PREPARES.has(s.page.tokens[k])) k -= 1;
	if (!PREPARES.has(s.page.tokens[k]) || wordAt(s, k + 1) !== 'bị') return false;
	for (k = q.to; k < Math.min(q.to + GIVEN_REACH, s.to - 1); k += 1)
		if (/^(sẽ|để)$/.test(wordAt(s, k)) && /^(trao|tặng|đem|đưa|gửi|hỗ)$/.test(wordAt(s, k + 1))) return true;
	return false;
}
