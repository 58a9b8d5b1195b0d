import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
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
const CLAUSE = 10;

/** What is meant, or what began on that day. */
const BEGINS = wordsOf('sẽ phải dự mở triển huy xuất áp chính phát khai cử hiệu có còn gồm sáp hợp quản đảm');

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
	for (; k < end + CLAUSE && tokens[k]?.kind === 'word'; k++) {
		if (lowerAt(tokens, k) === 'đã') return true;
		if (BEGINS.has(tokens[k])) return false;
	}
	// "Đợt ra quân 60 ngày, từ ngày 15/7, các đồn …": how long it lasts is told; "Kết luận 159-KL/TW" counts nothing
	return (
		before !== ',' &&
		tokens[k]?.kind === 'number' &&
		k > end + 1 &&
		!/^[-–/]$/.test(tokens[k + 1]?.text ?? '')
	);
}
