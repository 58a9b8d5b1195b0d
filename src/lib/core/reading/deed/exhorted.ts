import { isNearlyOver } from '../../period/time-period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { hasCue, lastCue } from '../mention/cues.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';
import type { Governing } from '../period/governing.ts';

/** "hồ sơ đề nghị", "theo yêu cầu", "đáp ứng yêu cầu", "đạt 100 % yêu cầu", "theo đề nghị của": a thing asked for before, and met. */
const MET = /^(sơ|đơn|bản|trình|theo|ứng|đạt|trước|xét|được|bị|có|nhu|%|những|các|cầu)$/;

/** "yêu cầu dừng xe kiểm tra", "yêu cầu xuất trình giấy tờ": told to those who were stopped. */
const STOPPED = /^(dừng|xuất|kiểm|mở|đứng|quay|chấp|hợp|cho|đưa|về)$/;

/** "đề nghị giữ nguyên 16 chốt hiện có": what there is already. */
const KEPT = /^(hiện|đang) (có|duy|hoạt)$/;

const CIVILIANS = pairsOf('chủ tàu|chủ phương|chủ hàng|chủ xe|thuyền trưởng|ngư dân|lái xe|người dân|các hộ');
/** Words between the asking and those who are asked: "yêu cầu 59 chủ tàu". */
const ASKED_REACH = 4;
const ENFORCES = pairsOf(
	'xử phạt|xử lý|bắt giữ|lập biên|tạm giữ|thu giữ|phạt tiền|phát hiện|khởi tố|tịch thu|bắt quả',
);
const CATCHES = wordsOf('bắt phạt thu');

/** "yêu cầu 59 chủ tàu khắc phục, xử phạt 6 trường hợp": boats' owners are asked, and we fine. */
function actsOnThem(s: Sentence, from: number, to: number): boolean {
	if (!CIVILIANS.standsIn(s.page.tokens, from, from + ASKED_REACH)) return false;
	const comma = s.breaks.find((k) => k >= from && k < to && wordAt(s, k) === ',');
	if (comma === undefined) return false;
	return ENFORCES.standsIn(s.page.tokens, comma, to) || CATCHES.has(s.page.tokens[comma + 1]);
}

/**
 * "yêu cầu các đồn tổ chức 100 buổi": asked for, not done. "Bộ Chỉ huy đã chỉ đạo các đồn làm thủ tục cho 900 lượt tàu", or of a
 * time gone by, was done.
 */
export function isExhorted(
	s: Sentence,
	q: Quantity,
	governing: Governing | null,
	issued: string | null,
): boolean {
	const cue = lastCue(s.cues, 'exhort', s.from, q.from);
	if (!cue) return false;
	if (KEPT.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`) || MET.test(wordAt(s, cue.from - 1)))
		return false;
	if (wordAt(s, cue.from) === 'yêu' && STOPPED.test(wordAt(s, cue.to))) return false;
	// "do Công an tỉnh bạn đề nghị, đồn bắt 1 đối tượng"
	if (s.page.tokens[cue.to]?.text === ',' && hasCue(s.cues, 'own', cue.to, q.from)) return false;
	if (actsOnThem(s, cue.to, q.from)) return false;
	// "yêu cầu các tàu vào bờ; đã kêu gọi 42 tàu"
	for (let k = cue.to; k < q.from - 1; k += 1)
		if (s.page.tokens[k]?.text === ';' && /^(đã|hiện)$/.test(wordAt(s, k + 1))) return false;
	if (wordAt(s, cue.from) !== 'chỉ') return true;
	const over = governing?.mention && issued !== null && isNearlyOver(governing.period, issued);
	return !over && wordAt(s, cue.from - 1) !== 'đã';
}
