import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasPair, isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const WITHIN = wordsOf('trong sau suốt lúc vào trước');
/** Parts of a day and days of a week behind the hour of a clock. */
const OF_CLOCK = wordsOf('sáng trưa chiều tối đêm khuya rạng thứ đúng kém rưỡi');
const LOST = pairsOf(
	'mất kết|mất tín|mất liên|mất sóng|ngắt kết|tắt thiết|tắt máy|tắt giám|không kết|không phát|không có|gián đoạn|hành trình',
);
/** Words from a lost signal to how long it was lost: "mất kết nối giám sát hành trình quá". */
const LOST_REACH = 9;

/** "sau 6 giờ", "sáu giờ sáng thứ Năm", "mất kết nối quá 6 giờ": how long something took or when, not hours on air. */
export const isNoAirtime = (s: Sentence, q: Quantity): boolean =>
	isAt(s, q.from - 1, WITHIN) ||
	isAt(s, q.to, OF_CLOCK) ||
	(wordAt(s, q.to - 1) === 'giờ' && hasPair(s, q.from - LOST_REACH, q.from, LOST));
