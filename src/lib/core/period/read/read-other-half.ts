import type { Token } from '../../text/tokens.ts';
import { lowerAt, says, yearNumber } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';

/** How far before the second half the first is told. */
const FIRST_REACH = 24;

/** "103 vụ ở sáu tháng đầu, 87 vụ ở sáu tháng sau": the first half was told shortly before. */
export function isAfterFirstHalf(tokens: readonly Token[], at: number): boolean {
	for (let k = at - 1; k > Math.max(0, at - FIRST_REACH); k -= 1)
		if (lowerAt(tokens, k) === 'đầu' && ['tháng', 'nửa', 'năm'].includes(lowerAt(tokens, k - 1)))
			return lowerAt(tokens, k + 1) !== 'tháng';
	return false;
}

/** "nửa cuối", "nửa sau", "nửa còn lại" behind "nửa đầu năm 2023", and nothing of which year; at: "nửa". */
export function readOtherHalf(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const w = lowerAt(tokens, at + 1);
	const end = says(tokens, at + 1, 'còn', 'lại') ? at + 3 : w === 'cuối' || w === 'sau' ? at + 2 : -1;
	if (end < 0 || /^(năm|của|tháng|nhiệm|chặng)$/.test(lowerAt(tokens, end))) return null;
	if (yearNumber(tokens, end) !== null || !isAfterFirstHalf(tokens, at)) return null;
	return { value: { kind: 'half', half: 2, year: NO_YEAR }, end };
}
