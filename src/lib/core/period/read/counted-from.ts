import type { Token } from '../../text/tokens.ts';
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

/** "lũy kế từ ngày 1/9", "Từ ngày 1/9, các trạm đã kiểm tra …"; "ngay từ ngày 18/10" tells when it began. */
export function isSummed(tokens: readonly Token[], at: number, end: number): boolean {
	const before = lowerAt(tokens, at - 1);
	if (before === 'dồn' || (before === 'kế' && /^(lũy|luỹ)$/.test(lowerAt(tokens, at - 2)))) return true;
	if (
		(lowerAt(tokens, at + 1) !== 'ngày' && tokens[at + 1]?.kind !== 'number') ||
		before === 'ngay' ||
		lowerAt(tokens, end) !== ','
	)
		return false;
	for (let k = end + 1; k < end + CLAUSE && tokens[k]?.kind === 'word'; k++)
		if (lowerAt(tokens, k) === 'đã') return true;
	return false;
}
