import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { lowerAt, readCount, says } from '../calendar-words.ts';

const isDays = (tokens: readonly Token[], at: number) =>
	lowerAt(tokens, at) === 'ngày' || lowerAt(tokens, at) === 'hôm';

/** A count of days at `at` and the index after it; null when none stands there. */
function daysAt(tokens: readonly Token[], at: number): { days: number; end: number } | null {
	const i = ['khoảng', 'chừng', 'chỉ', 'đúng'].includes(lowerAt(tokens, at)) ? at + 1 : at;
	const count = readCount(tokens, i);
	return count && isDays(tokens, count.end) ? { days: count.value, end: count.end + 1 } : null;
}

/** Further than this back or on a story leaves its days. */
const MONTH = 31;

/** "một giờ sau", "15 phút sau", "sau đó chỉ một giờ", "ngay sau đó": the same day, as far as is told. */
function isSoon(tokens: readonly Token[], at: number): boolean {
	if (says(tokens, at, 'ngay', 'sau', 'đó') || says(tokens, at, 'tiếp', 'đó')) return true;
	const behind = says(tokens, at, 'sau', 'đó');
	const i = behind ? at + 2 : at;
	const count = readCount(
		tokens,
		['khoảng', 'chừng', 'chỉ', 'gần', 'hơn'].includes(lowerAt(tokens, i)) ? i + 1 : i,
	);
	if (!count || !['giờ', 'phút', 'tiếng'].includes(lowerAt(tokens, count.end))) return false;
	return behind || lowerAt(tokens, count.end + 1) === 'sau';
}

/** "nửa tháng sau", "mấy hôm sau", "ít lâu sau": days nobody counts. */
const SOME_LATER = pairsOf(
	'nửa tháng|mấy hôm|mấy ngày|vài hôm|vài ngày|ít hôm|ít ngày|ít lâu|không lâu|tuần tiếp',
);

/** "một tháng sau,", "hơn hai tuần sau,", "ba năm sau đó", "tuần tiếp theo": no day of the story. */
function isMuchLater(tokens: readonly Token[], at: number): boolean {
	if (SOME_LATER.isAt(tokens, at) && /^(sau|theo)$/.test(lowerAt(tokens, at + 2))) return true;
	const count = readCount(tokens, /^(hơn|gần|khoảng|chừng|đúng)$/.test(lowerAt(tokens, at)) ? at + 1 : at);
	if (
		!count ||
		!/^(tuần|tháng)$/.test(lowerAt(tokens, count.end)) ||
		lowerAt(tokens, count.end + 1) !== 'sau'
	)
		return false;
	// "Hai tuần sau bão số 3, …"
	const next = count.end + 2;
	return says(tokens, next, 'đó') || tokens[next]?.text === ',' || SINCE.has(lowerAt(tokens, next));
}

/** "trước đó một tháng", "sau đó hai tuần": how far, where that is no count of days. */
function isMonths(tokens: readonly Token[], at: number): boolean {
	const count = readCount(tokens, /^(hơn|gần|khoảng|chừng|đúng)$/.test(lowerAt(tokens, at)) ? at + 1 : at);
	return count !== null && /^(tuần|tháng|năm)$/.test(lowerAt(tokens, count.end));
}

const SINCE = new Set(['bão', 'lũ', 'mưa', 'cơn', 'trận', 'tết', 'lễ']);

function shiftAt(tokens: readonly Token[], at: number): number | null {
	if (isSoon(tokens, at)) return 0;
	const apart = says(tokens, at, 'cách', 'đó');
	if ((apart || says(tokens, at, 'trước', 'đó') || says(tokens, at, 'sau', 'đó')) && isMonths(tokens, at + 2))
		return Infinity;
	// "Cách đó hai ngày, …": before it, but "cách đó 3 km"
	if (apart) return -(daysAt(tokens, at + 2)?.days ?? NaN);
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
	if (isMuchLater(tokens, at)) return Infinity;
	const told = daysAt(tokens, at);
	if (!told) return null;
	// "Bốn ngày sau bão, đã có 1.120 lượt …": since then, not on that day
	if (lowerAt(tokens, told.end) === 'sau') return SINCE.has(lowerAt(tokens, told.end + 1)) ? null : told.days;
	return says(tokens, told.end, 'trước', 'đó') ? -told.days : null;
}

/** One of these is part of each way to say it. */
const WAYS = wordsOf('sau trước tiếp kế cách');
/** The longest way has so many words. */
const LONGEST = 10;

function saysWhich(tokens: readonly Token[], from: number, to: number): boolean {
	for (let k = from; k < to; k++) if (WAYS.has(tokens[k])) return true;
	return false;
}

/**
 * Days from the day last told, where the first words of tokens[from, to) say how far on or back: "một ngày sau" 1, "hai hôm
 * sau" 2, "trước đó ba ngày" -3, "15 phút sau" 0, "sáng hôm sau" 1, "ngày hôm trước" -1; "một tháng sau" Infinity: on no day that is told.
 *
 * out  null when they say no such thing
 */
export function readShift(tokens: readonly Token[], from: number, to: number): number | null {
	if (!saysWhich(tokens, from, to + LONGEST)) return null;
	for (let at = from; at < to; at++) {
		const days = shiftAt(tokens, at);
		if (days !== null && (days === Infinity || Math.abs(days) <= MONTH)) return days;
	}
	return null;
}
