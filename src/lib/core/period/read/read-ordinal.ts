import type { Token } from '../../text/tokens.ts';
import { lowerAt, readCount } from '../calendar-words.ts';
import { DRIVE_NAMED } from './drive-words.ts';
import type { PeriodFields, Read } from '../mention.ts';

const UNITS: ReadonlyMap<string, 'day' | 'month' | 'year'> = new Map([
	['ngày', 'day'],
	['tháng', 'month'],
	['năm', 'year'],
]);
/** The last of a stretch. */
const LAST = 0;

/** "những ngày đầu", "từ ngày đầu": no one day. */
const BEFORE_OTHERS = /^(những|các|từ|mấy|vào|thuở|đến|của|buổi|cho|lần|trước)$/;
/** "ngày đầu năm", "năm đầu thành lập", "ngày cuối tuần": of a time or a deed that follows. */
const NAMED_BEHIND = /^(năm|tháng|xuân|tuần|quý|mùa|thành|mới|tết|học|nhiệm|đời|kỳ|thế|khóa|vào|của|cấp)$/;

/** "đầu", "đầu tiên", "cuối", "cuối cùng", "thứ hai" at `at`: which of a stretch, and the index behind it. */
function readWhich(tokens: readonly Token[], at: number): Read<number> | null {
	const w = lowerAt(tokens, at);
	if (w === 'đầu' || w === 'cuối') {
		const end = /^(tiên|cùng)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
		// "ngày cuối cùng của đợt cao điểm"
		const drive = lowerAt(tokens, end) === 'của' ? DRIVE_NAMED.lengthAt(tokens, end + 1) : 0;
		if (NAMED_BEHIND.test(lowerAt(tokens, end)) && drive === 0) return null;
		return { value: w === 'đầu' ? 1 : LAST, end: drive > 0 ? end + 1 + drive : end };
	}
	if (w !== 'thứ') return null;
	if (/^(nhất|nhì|tư)$/.test(lowerAt(tokens, at + 1)))
		return { value: { nhất: 1, nhì: 2, tư: 4 }[lowerAt(tokens, at + 1)] ?? 1, end: at + 2 };
	return readCount(tokens, at + 1);
}

/** "ngày đầu", "ngày thứ hai", "năm cuối", "tháng thứ ba": one part of the stretch told before. */
export function readOrdinal(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const unit = UNITS.get(lowerAt(tokens, at));
	if (!unit || BEFORE_OTHERS.test(lowerAt(tokens, at - 1)) || tokens[at - 1]?.kind === 'number') return null;
	const which = readWhich(tokens, at + 1);
	return which && { value: { kind: 'part', unit, first: which.value, count: 1 }, end: which.end };
}

/** "5 ngày đầu", "ba ngày cuối": the first or last days of the stretch told before; the count is read already. */
export function readFirstOf(
	tokens: readonly Token[],
	{ value, end }: Read<number>,
): Read<PeriodFields> | null {
	const side = lowerAt(tokens, end + 1);
	const which = side === 'thứ' ? null : readWhich(tokens, end + 1);
	return which && { value: { kind: 'part', unit: 'day', first: which.value, count: value }, end: which.end };
}

/** Tokens between the first years of a stretch and those after them. */
const FIRST_REACH = 16;

/** "5 năm đầu", "3 năm cuối", "5 năm đầu bắt 520 vụ, 5 năm sau 720 vụ": the first or last years of the stretch told before. */
export function readYearsOf(
	tokens: readonly Token[],
	{ value, end }: Read<number>,
): Read<PeriodFields> | null {
	if (value < 2) return null;
	const part = (first: number, to: number): Read<PeriodFields> => ({
		value: { kind: 'part', unit: 'year', first, count: value },
		end: to,
	});
	const side = lowerAt(tokens, end + 1);
	if (side === 'đầu' || side === 'cuối') {
		const which = readWhich(tokens, end + 1);
		return which && part(which.value, which.end);
	}
	if (side !== 'sau') return null;
	for (let k = end - 2; k > Math.max(0, end - FIRST_REACH); k--)
		if (lowerAt(tokens, k) === 'năm' && lowerAt(tokens, k + 1) === 'đầu' && tokens[k - 1]?.kind === 'number')
			return part(LAST, end + 2);
	return null;
}
