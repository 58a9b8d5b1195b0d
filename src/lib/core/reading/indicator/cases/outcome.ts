import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Outcome } from '../indicator-reading.ts';
import type { Memory } from '../../page/memory.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { figureAt, wordAt, type Sentence } from '../../page/sentence.ts';
import type { surroundings } from '../../page/surroundings.ts';

const UNDER_WAY = wordsOf('đang tiếp');
const HANDLING = /^(xử|điều|xác|thụ|củng|giải)$/;

/** "đang xử lý 3 vụ", "2 vụ đang điều tra": cases not yet closed. */
export function isPending(s: Sentence, q: Quantity): boolean {
	if ((q.cls !== 'case' && q.cls !== 'instance') || !UNDER_WAY.mayStandIn(s.words)) return false;
	for (let k = Math.max(s.from, q.from - 6); k < Math.min(q.to + 3, s.to); k += 1) {
		if (k >= q.from && k < q.to) continue;
		if (k < q.from && s.page.tokens[k]?.kind === 'punct' && s.page.tokens[k]?.text !== ',') continue;
		if (!UNDER_WAY.has(s.page.tokens[k])) continue;
		// "xử phạt 22 vụ, đang củng cố hồ sơ 7 vụ": said of the next number
		if (k >= q.to && s.page.tokens.slice(q.to, k).some((t) => /^([,;]|và)$/.test(t.fold))) continue;
		// "trực tiếp xử lý 14 vụ": by themselves
		if (wordAt(s, k - 1) === 'trực') continue;
		let verb = k + 1;
		while (/^(tiếp|tục|được|tiến|hành)$/.test(wordAt(s, verb))) verb += 1;
		if (!HANDLING.test(wordAt(s, verb))) continue;
		for (let j = verb; j < q.from; j += 1) if (s.page.tokens[j]?.text === ';') return false;
		return true;
	}
	return false;
}

const OUTCOME: Readonly<Record<string, Outcome>> = {
	PROSECUTE: 'PROSECUTED',
	PENALTY: 'FINED',
	HANDOVER: 'HANDED_OVER',
};

/** "khởi tố 9 vụ tổ chức … với 14 bị can": the persons of the cases just told share their outcome. */
export function outcomeBefore(s: Sentence, i: number, topic: string, memory: Memory): Outcome | null {
	const before = memory.inSentence(s).at(-1);
	if (
		!before ||
		before.topic !== topic ||
		before.cls !== 'case' ||
		(s.quantities[i] as Quantity).cls === 'case'
	)
		return null;
	if (
		s.page.tokens
			.slice(before.to, (s.quantities[i] as Quantity).from)
			.some((t) => t.text === ';' || t.text === ',')
	)
		return null;
	const outcome = before.dims.OUTCOME;
	return outcome === 'PROSECUTED' || outcome === 'FINED' || outcome === 'HANDED_OVER' ? outcome : null;
}

/** "khởi tố 6 vụ ma túy, 4 vụ buôn lậu": one verb for the cases of a row. */
export function outcomeInRow(s: Sentence, i: number, memory: Memory): Outcome | null {
	const before = memory.inSentence(s).at(-1);
	const q = s.quantities[i] as Quantity;
	const accused = q.cls === 'person' && wordAt(s, q.unitFrom) === 'bị' && wordAt(s, q.unitFrom + 1) === 'can';
	const alike = before?.cls === q.cls && (q.cls === 'case' || accused);
	if (!before || !alike || before.q !== figureAt(s, i - 1)) return null;
	const outcome = before.dims.OUTCOME;
	if (outcome !== 'PROSECUTED' && outcome !== 'FINED') return null;
	// "khởi tố 59 bị can về ma túy, 5 bị can về mua bán người": the noun itself says so
	for (let k = before.to; k < q.from; k += 1) if (/^[;.:(]$/.test(s.page.tokens[k]?.text ?? '')) return null;
	return hasTopic(s.topics, before.to, q.from, 'CRIME', 'SEIZE', 'HANDOVER') ? null : outcome;
}

const BEHIND_REACH = 22;
const PROSECUTED = wordsOf('khởi');
const CASES = wordsOf('vụ');
const STOPS = wordsOf('; . : ( )');

/** "2 vụ gửi thiết bị sang tàu khác đã bị khởi tố": said behind the cases of their clause. */
function isProsecuted(s: Sentence, at: number): boolean {
	if (!PROSECUTED.mayStandIn(s.words)) return false;
	for (let k = at; k < Math.min(at + BEHIND_REACH, s.to - 2); k += 1) {
		if (STOPS.has(s.page.tokens[k])) return false;
		// "bắt 33 vụ/71 người xuất cảnh trái phép, trong đó 12 vụ bị khởi tố": said of the part
		if (wordAt(s, k) === 'trong' && wordAt(s, k + 1) === 'đó') return false;
		if (s.page.tokens[k]?.kind === 'number' && CASES.has(s.page.tokens[k + 1])) return false;
		if (wordAt(s, k) === 'bị' && wordAt(s, k + 1) === 'khởi' && wordAt(s, k + 2) === 'tố') return true;
	}
	return false;
}

const PASSED_ON = 12;

/** "12 vụ ma túy được chuyển cho Công an thụ lý": said behind the cases of their clause, with no sign between. */
function isPassedOn(s: Sentence, at: number): boolean {
	for (let k = at; k < Math.min(at + PASSED_ON, s.to - 1); k += 1) {
		if (s.page.tokens[k]?.kind === 'punct') return false;
		if (!/^(được|đã|bị)$/.test(wordAt(s, k)) || /^(được|đã|bị)$/.test(wordAt(s, k + 1))) continue;
		return s.topics.some((m) => m.from === k + 1 && m.entry.topics.some((t) => t.topic === 'HANDOVER'));
	}
	return false;
}

/** "07 vụ = 16 người, đã nhắc nhở, giáo dục 12 người": the verb right before the number. */
function isReminded(s: Sentence, from: number, to: number): boolean {
	let at = to - 1;
	while (at >= from && /^(,|giáo|dục|cho|viết|cam|kết|răn|đe|ký|bảng|kiểm|bản)$/.test(wordAt(s, at))) at -= 1;
	return at > from && wordAt(s, at) === 'nhở' && wordAt(s, at - 1) === 'nhắc';
}

/** Prosecuted or fined, where that word governs the number. */
export function outcomeOf(
	s: Sentence,
	around: ReturnType<typeof surroundings>,
	action: string,
): Outcome | null {
	if (OUTCOME[action]) return OUTCOME[action];
	if (isReminded(s, around.left[0], around.left[1])) return 'REMINDED';
	if (isProsecuted(s, around.end)) return 'PROSECUTED';
	if (isPassedOn(s, around.end)) return 'HANDED_OVER';
	const from = Math.max(around.left[0], around.stops.at(-1) ?? around.left[0]);
	if (hasTopic(s.topics, from, around.left[1], 'PROSECUTE')) return 'PROSECUTED';
	if (hasTopic(s.topics, from, around.left[1], 'PENALTY')) return 'FINED';
	// "bàn giao 6 vụ buôn lậu cho Chi cục Hải quan"
	if (hasTopic(s.topics, from, around.left[1], 'HANDOVER')) return 'HANDED_OVER';
	return null;
}
