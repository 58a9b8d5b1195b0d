import type { Quantity } from '../../../quantity/quantity.ts';
import type { TokenRange } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue, lastCue } from '../../mention/cues.ts';
import { isAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';

const ASSIGNED_REACH = 9;
const GIVEN_REACH = 4;

/** "giao", "phân công", "phân bổ", not "bàn giao": a task is given. */
const isGiven = (s: Sentence, at: number): boolean =>
	wordAt(s, at) === 'giao'
		? wordAt(s, at - 1) !== 'bàn'
		: wordAt(s, at) === 'phân' && /^(công|bổ|khai)$/.test(wordAt(s, at + 1));

/** "trong số 180 căn nhà được giao đảm nhận": what was set to be built. */
export const isAssigned = (s: Sentence, q: Quantity): boolean => {
	if (q.cls !== 'house') return false;
	// "trong đó giao BĐBP tỉnh 180 căn", "giao cho lực lượng Biên phòng dựng 140 căn"
	for (let k = q.from - 1; k >= Math.max(s.from + 1, q.from - ASSIGNED_REACH); k -= 1) {
		if (s.page.tokens[k]?.kind === 'punct') break;
		const to = /^(bđbp|biên|đồn|các|bộ|cho|phụ|đảm|giúp|đỡ|lực|đơn)$/;
		if (isGiven(s, k) && to.test(wordAt(s, wordAt(s, k) === 'giao' ? k + 1 : k + 2))) return true;
	}
	if (!/^(được|mà)$/.test(wordAt(s, q.to))) return false;
	// "98 căn được tỉnh giao đảm nhận", "140 căn được phân công"
	for (let k = q.to + 1; k < q.to + GIVEN_REACH; k += 1) if (isGiven(s, k)) return true;
	return false;
};

/** How many words may stand between "theo kế hoạch" and its comma: "theo kế hoạch phối hợp giữa hai bên, …". */
const PLAN_NAME = 8;

/** "Theo kế hoạch, năm 2025 đơn vị xây 20 căn", "Theo kế hoạch phối hợp, trong năm 2025 …": the comma at a token only opens the clause of a time to plan for. */
function opensPlan(s: Sentence, comma: number): boolean {
	if (wordAt(s, comma) !== ',') return false;
	const plan = s.cues.findLast(
		(m) => m.entry.kind === 'goal' && m.to <= comma && wordAt(s, m.from) === 'theo',
	);
	if (!plan || comma - plan.to > PLAN_NAME) return false;
	// "Theo kế hoạch năm 2025, BĐBP tỉnh xây 6 công trình": its own time
	if (s.periods.some((p) => p.nature === 'label' && p.mention.from === plan.to && p.mention.to === comma))
		return true;
	// "Theo kế hoạch, trong năm 2025, đơn vị mở 4 đợt": the second closes the time
	if (
		s.periods.some((p) => p.nature === 'label' && p.mention.to === comma && opensPlan(s, p.mention.from - 2))
	)
		return true;
	for (let k = plan.to; k < comma; k += 1) if ((s.page.tokens[k] as Token).kind !== 'word') return false;
	return s.periods.some((p) => p.nature === 'label' && p.mention.from > comma && p.mention.from <= comma + 2);
}

/** How far before the number of goals the verb that sets them may stand. */
const SETS_REACH = 6;

/** "bốn mục tiêu lớn". */
const COUNTS = wordsOf('hai ba bốn năm sáu bảy tám chín mười');

/** "Nghị quyết đặt ra 5 chỉ tiêu: …", "thống nhất 4 mục tiêu sau: …": so many goals, set by a verb. */
function opensCounted(s: Sentence, goal: TokenRange): boolean {
	if (s.page.tokens[goal.from - 1]?.kind !== 'number' && !isAt(s, goal.from - 1, COUNTS)) return false;
	for (let k = goal.from - 2; k >= Math.max(s.from, goal.from - 1 - SETS_REACH); k -= 1)
		if (/^(đặt|đề|định|nhất|giao|qua|với|là|hành)$/.test(wordAt(s, k))) return true;
	return false;
}

/** No sign stands in tokens [from, to). */
const isFree = (s: Sentence, from: number, to: number): boolean => !s.breaks.some((k) => k >= from && k < to);

/** "Chỉ tiêu tuyên truyền tăng từ 380 buổi (năm 2024) lên 420 buổi (năm 2025)": one goal made another. */
export function isGoalRaised(s: Sentence, q: Quantity): boolean {
	const goal = lastCue(s.cues, 'goal', s.from, q.from);
	if (!goal || !/^(chỉ|kế|mục)$/.test(wordAt(s, goal.from)) || !opensSentence(s, goal)) return false;
	return isFree(s, goal.to, s.quantities.find((o) => o.from >= goal.to && o.cls === q.cls)?.from ?? q.from);
}

/** "5 chỉ tiêu: …; …; …": a colon behind the word within some tokens. */
const hasColon = (s: Sentence, from: number, to: number): boolean =>
	s.page.tokens.slice(from, to).some((t) => t.text === ':');

/** Words of the label of a list of goals, and those that tell how it was met. */
const LABEL_REACH = 14;
const MEETS = /^(đạt|hoàn|vượt|thực|kết|đã|đều)$/;

const GROUP = wordsOf('các những nhóm một số ký kết');

const OF_THEN = wordsOf('trong , của');

/** "Chỉ tiêu …", "Nhóm chỉ tiêu về quản lý biên giới": the sentence opens with it. */
export function opensSentence(s: Sentence, goal: TokenRange): boolean {
	let k = s.from;
	// "Năm nay, các chỉ tiêu của đồn: …"
	while (k < goal.from && (s.page.claimed[k] === 1 || OF_THEN.has(s.page.tokens[k]))) k += 1;
	while (k < goal.from && GROUP.has(s.page.tokens[k])) k += 1;
	return k === goal.from;
}

/** "chỉ tiêu năm 2025: tuần tra …", "mục tiêu là: …": the colon opens what the word names. */
function opensList(s: Sentence, goal: TokenRange, colon: number): boolean {
	// "Đăng ký thi đua năm 2025 của Đồn Pa Sín: …": the sentence opens with it
	const whole = opensSentence(s, goal) && colon - goal.to <= LABEL_REACH;
	for (let k = goal.to; k < colon; k += 1)
		if (
			whole
				? MEETS.test(wordAt(s, k))
				: s.page.claimed[k] !== 1 &&
					!/^(là|như|sau|cụ|thể|của|năm|chung|đó|thi|đua|lớn|chính|trọng|tâm|yếu|chủ)$/.test(wordAt(s, k))
		)
			return false;
	return true;
}

/** Whom or what something is written down for: "đăng ký xuất, nhập cảnh", "đăng ký tạm trú". */
const WRITTEN_DOWN = wordsOf('cho xuất nhập tạm lưu cư khai kiểm khám tài');

/** "đã kiểm tra, đăng ký cho 41.870 lượt tàu": boats written down, nothing promised. */
const isEntered = (s: Sentence, goal: TokenRange, q: Quantity): boolean =>
	wordAt(s, goal.from) === 'đăng' && (isAt(s, goal.to, WRITTEN_DOWN) || /^(vessel|seafarer)/.test(q.cls));

const PROMISED = wordsOf('đỡ nhận giúp xây làm dựng sửa hỗ trao tặng nuôi xóa phụ kết bắt phá tuần tuyên');

/** "đã đăng ký đỡ đầu 30 em": promised, and still to be done. */
const isPromised = (s: Sentence, goal: TokenRange): boolean =>
	wordAt(s, goal.from) === 'đăng' && wordAt(s, goal.from - 1) === 'đã' && isAt(s, goal.to, PROMISED);

/** "đã duyệt kế hoạch xây 45 căn nhà", "đã ban hành kế hoạch …": the plan was made, not what it asks for. */
const isAgreed = (s: Sentence, goal: TokenRange): boolean =>
	/^(duyệt|thuận|hành|qua|lập|ra|định|dựng|nhất)$/.test(wordAt(s, goal.from - 1));

/** Words before a goal in which it may be told as met. */
const DONE_REACH = 3;

/** "Thực hiện kế hoạch xây dựng 200 căn nhà, …", "Triển khai mục tiêu …": what is carried out, not what it came to. */
const isCarriedOut = (s: Sentence, goal: TokenRange): boolean =>
	/^(thực hiện|triển khai)$/.test(`${wordAt(s, goal.from - 2)} ${wordAt(s, goal.from - 1)}`) &&
	goal.from - 2 === s.from;

/** What is told behind the comma of "theo kế hoạch, năm 2025 …" as done; "thực hiện" alone is what the plan asks for. */
const toldDone = (s: Sentence, comma: number, q: Quantity): boolean =>
	s.cues.some(
		(m) => m.entry.kind === 'done' && m.from > comma && m.to <= q.from && wordAt(s, m.from) !== 'thực',
	);

const WHOLE = pairsOf('toàn tỉnh|cả tỉnh|toàn tuyến|cả tuyến|tổng cộng|toàn đơn|cả đơn|toàn bộ');

/** "giao mỗi đồn đỡ đầu 5 em, toàn tỉnh là 96 em": the comma parts what is asked of each from what they come to. */
const isSumOfEach = (s: Sentence, from: number, comma: number): boolean =>
	WHOLE.isAt(s.page.tokens, comma + 1) && [0, 1].some((n) => isAt(s, from - n, EACH));
const EACH = wordsOf('mỗi từng');

/** Words between a goal and "là": "chỉ tiêu cả năm là". */
const NAMED_REACH = 4;

/** "được giao 120 căn", "chỉ tiêu là 75 em": the number a goal names, not those told after it is met. */
export function namesGoal(s: Sentence, q: Quantity): boolean {
	const goal = lastCue(s.cues, 'goal', s.from, q.from);
	const opens = !!goal && opensSentence(s, goal);
	if (!goal) return false;
	const comma = s.breaks.find((k) => k >= goal.to && k < q.from && opensPlan(s, k));
	const told = opens || isAgreed(s, goal) || isCarriedOut(s, goal) ? goal.from : goal.from - DONE_REACH;
	const promised = isPromised(s, goal);
	// "thực hiện 402 buổi; kế hoạch năm 2026 là 420 buổi": what was done is of another item
	const undone = promised ? goal.to : Math.max(told, itemFrom(s, goal.from));
	if (comma === undefined && hasCue(s.cues, 'done', undone, q.from)) return false;
	// "Theo kế hoạch đã được duyệt, cả năm 2025 hải đội thực hiện 140 chuyến"
	if (comma !== undefined && toldDone(s, comma, q)) return false;
	// "đăng ký, kiểm chứng": a work of ours, no promise
	if (s.topics.some((m) => m.from <= goal.from && m.to > goal.to)) return false;
	if (isEntered(s, goal, q)) return false;
	// "các chỉ tiêu tương ứng đạt: tuần tra 2.250 lượt": what the goals came to
	if (wordAt(s, goal.to) === 'tương' && wordAt(s, goal.to + 1) === 'ứng') return false;
	// "139 đảng viên được giao giúp đỡ 583 hộ": answered for, no goal
	if (q.cls === 'household' && s.quantities.some((o) => o.cls === 'party_member' && o.to <= goal.from))
		return false;
	const before = s.page.tokens[goal.from - 1]?.fold ?? '';
	const counted = opensCounted(s, goal);
	// "muốn đạt chỉ tiêu năm là 1.200 buổi"
	const named =
		wordAt(s, q.from - 1) === 'là' && q.from - goal.to <= NAMED_REACH && isFree(s, goal.to, q.from);
	const number = /^\d+$/.test(before) && s.page.claimed[goal.from - 1] !== 1;
	if (
		!counted &&
		!opens &&
		!named &&
		!promised &&
		(number || /^(thành|đạt|vượt|đặt|các|số|sổ|cấp|đã|bàn|chuyển)$/.test(before))
	)
		return false;
	if (counted && hasColon(s, goal.to, q.from)) return true;
	// "Ký giao ước thi đua năm 2025, các đơn vị thống nhất: …": the label of the list has a comma of its own
	const label = opens ? s.breaks.find((k) => k >= goal.to && wordAt(s, k) === ':') : undefined;
	const listed = label !== undefined && label < q.from && opensList(s, goal, label);
	for (let k = listed ? label + 1 : goal.to; k < q.from; k += 1) {
		// "huấn luyện khá, giỏi trên 86 %": a comma inside a phrase ends nothing
		if (s.topics.some((m) => m.from < k && m.to > k)) continue;
		// "giao chỉ tiêu năm 2025: giảm 10 % số vụ"
		if ((s.page.tokens[k] as Token).text === ':' && (before === 'giao' || counted || opensList(s, goal, k)))
			continue;
		if (opensPlan(s, k) || isSumOfEach(s, goal.to, k)) continue;
		if (/^[,;:(]$/.test((s.page.tokens[k] as Token).text)) return false;
	}
	return q.from - (listed ? label : (comma ?? goal.to)) <= 12;
}
