import type { Token } from '../text/tokens.ts';
import { lowerAt, readCount, says } from './calendar-words.ts';

const isDays = (tokens: readonly Token[], at: number) =>
	lowerAt(tokens, at) === 'ngày' || lowerAt(tokens, at) === 'hôm';

/** A count of days at `at` and the index after it; null when none stands there. */
function daysAt(tokens: readonly Token[], at: number): { days: number; end: number } | null {
	const i = ['khoảng', 'chỉ', 'đúng'].includes(lowerAt(tokens, at)) ? at + 1 : at;
	const count = readCount(tokens, i);
	return count && isDays(tokens, count.end) ? { days: count.value, end: count.end + 1 } : null;
}

/** Further than this back or on a story leaves its days. */
const MONTH = 31;

function shiftAt(tokens: readonly Token[], at: number): number | null {
	if (says(tokens, at, 'trước', 'đó')) return -(daysAt(tokens, at + 2)?.days ?? NaN);
	if (says(tokens, at, 'sau', 'đó')) return daysAt(tokens, at + 2)?.days ?? null;
	if (says(tokens, at, 'hôm', 'sau')) return 1;
	if (says(tokens, at, 'hôm', 'trước')) return -1;
	if (
		lowerAt(tokens, at) === 'ngày' &&
		(says(tokens, at + 1, 'sau', 'đó') || says(tokens, at + 1, 'kế', 'tiếp'))
	)
		return 1;
	if (says(tokens, at, 'ngày', 'tiếp', 'theo')) return 1;
	const told = daysAt(tokens, at);
	if (!told) return null;
	if (lowerAt(tokens, told.end) === 'sau') return told.days;
	return says(tokens, told.end, 'trước', 'đó') ? -told.days : null;
}

/**
 * Days from the day last told, where the first words of tokens[from, to) say how far on or back: "một ngày sau" 1, "hai hôm
 * sau" 2, "trước đó ba ngày" -3, "sáng hôm sau" 1, "ngày hôm trước" -1.
 *
 * out  null when they say no such thing
 */
export function readShift(tokens: readonly Token[], from: number, to: number): number | null {
	for (let at = from; at < to; at++) {
		const days = shiftAt(tokens, at);
		if (days !== null && Math.abs(days) <= MONTH) return days;
	}
	return null;
}
