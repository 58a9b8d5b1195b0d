import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { lowerAt } from '../calendar-words.ts';
import { clockEnd } from './read-clock.ts';

/** "từ 7h ngày 2/8 đến 7h ngày 9/8": whole days from an hour to the same hour. */
export function sameClock(tokens: readonly Token[], from: number, to: number): boolean {
	const clock = (at: number) =>
		tokens
			.slice(at, clockEnd(tokens, at))
			.map((t) => t.lower)
			.join('');
	return clock(from) !== '' && clock(from) === clock(to);
}

/** Words of a clause within which "đã" tells that what is counted goes on. */
const CLAUSE = 14;

/** What is meant, or what began on that day. */
const BEGINS = wordsOf('sẽ phải dự mở cử có còn gồm');
const BEGINS_WITH = pairsOf(
	'áp dụng|áp thấp|chính thức|đảm nhận|đảm nhiệm|hiệu lực|huy động|hợp nhất|khai giảng|khai mạc|khai trương|phát động|quản lý|sáp nhập|triển khai|xuất phát|xuất quân',
);
/** What is counted in the clause behind the one that tells how it was gone about. */
const COUNTS = wordsOf('bắt phát xử phạt thu khởi kiểm tuyên vận cứu');

/** Words of a sentence within which "; đến nay" comes back to what began. */
const NOW_REACH = 40;

/** "Từ ngày 1/12, tỉnh triển khai 9 chốt; đến nay các chốt bắt 7 vụ": what began is counted up to now. */
function turnsToNow(tokens: readonly Token[], from: number): boolean {
	for (let k = from; k < from + NOW_REACH && tokens[k] && tokens[k]?.text !== '.'; k++) {
		if (tokens[k]?.kind === 'break') return false;
		if (
			/^[,;]$/.test(tokens[k]?.text ?? '') &&
			/^(đến|tới) nay$/.test(`${lowerAt(tokens, k + 1)} ${lowerAt(tokens, k + 2)}`)
		)
			return true;
	}
	return false;
}

/**
 * "lũy kế từ ngày 1/9", "Từ ngày 1/9, các trạm đã kiểm tra …", "Từ ngày 1/9, các đồn bắt 12 vụ"; "ngay từ ngày 18/10" tells when it
 * began.
 */
export function isSummed(tokens: readonly Token[], at: number, end: number): boolean {
	const before = lowerAt(tokens, at - 1);
	const first = lowerAt(tokens, at) === 'bắt' ? at + 3 : at + 1;
	if (before === 'dồn' || (before === 'kế' && /^(lũy|luỹ)$/.test(lowerAt(tokens, at - 2)))) return true;
	if (
		(lowerAt(tokens, first) !== 'ngày' && tokens[first]?.kind !== 'number') ||
		before === 'ngay' ||
		lowerAt(tokens, end) !== ','
	)
		return false;
	let k = end + 1;
	let last = end + CLAUSE;
	for (; k < last; k++) {
		// "Từ ngày 1/9, đồn tăng cường tuần tra, bắt 7 vụ"
		if (tokens[k]?.text === ',' && k > end + 2 && COUNTS.has(tokens[k + 1])) last = k + CLAUSE;
		else if (tokens[k]?.kind !== 'word') break;
		if (lowerAt(tokens, k) === 'đã') return true;
		if (BEGINS.has(tokens[k]) || BEGINS_WITH.isAt(tokens, k)) return turnsToNow(tokens, k);
	}
	// "Đợt ra quân 60 ngày, từ ngày 15/7, các đồn …": how long it lasts is told; "Kết luận 159-KL/TW" counts nothing
	return (
		before !== ',' &&
		tokens[k]?.kind === 'number' &&
		k > end + 1 &&
		!/^[-–/]$/.test(tokens[k + 1]?.text ?? '')
	);
}
