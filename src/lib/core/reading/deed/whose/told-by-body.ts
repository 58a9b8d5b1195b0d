import { wordsOf } from '../../../text/word-flag.ts';
import { wordAt as text, type Sentence } from '../../page/sentence.ts';

/** Before the figures a body gives of itself to those who come. */
const HELD = wordsOf('hội lễ tổ');
const HOST_REACH = 12;

/** "Tại Công an tỉnh, đoàn được nghe báo cáo: năm qua, lực lượng bắt 812 vụ": a visit to others; not the place of a meeting. */
export function isHost(s: Sentence, at: number): boolean {
	if (at - 1 !== s.from || text(s, s.from) !== 'tại') return false;
	for (let k = at; k < Math.min(at + HOST_REACH, s.to); k += 1) if (HELD.has(s.page.tokens[k])) return false;
	return true;
}

const SAYS = /^(cho biết|thông tin|khẳng định|nêu rõ|báo cáo|thông báo|cho hay)$/;

/** Words between "Theo" and the body of whoever speaks: "Theo Đại tá Lê Văn Tòng, Giám đốc". */
const SPEAKER_REACH = 9;

/** "Giám đốc Công an tỉnh, cho biết năm qua đã bắt 640 vụ": the head of a body tells of it. */
export function isOfSpeaker(s: Sentence, at: number, to: number): boolean {
	if (!/^(trưởng|đốc|diện|đạo)$/.test(text(s, at - 1))) return false;
	// "Theo đại diện Công an tỉnh, …"
	if (text(s, s.from) === 'theo' && at - s.from <= SPEAKER_REACH) return true;
	for (let k = at; k < to - 1; k += 1) if (SAYS.test(`${text(s, k)} ${text(s, k + 1)}`)) return true;
	return false;
}

const COUNTED_BY = /^(thống kê|số liệu|tổng hợp)$/;

/** "Theo thống kê của Công an tỉnh, …": another's count; the provincial command's may be ours. */
export const isCountOf = (s: Sentence, at: number): boolean =>
	text(s, at - 1) === 'của' &&
	COUNTED_BY.test(`${text(s, at - 3)} ${text(s, at - 2)}`) &&
	text(s, at - 4) === 'theo' &&
	/^(công|hải|kiểm|cảnh)$/.test(text(s, at));
