import type { Token } from '../text/tokens.ts';
import { lowerAt, QUARTER_WORDS, readCount, readYear, says, yearNumber } from './calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from './mention.ts';

const SAME: PeriodFields = { kind: 'same', year: NO_YEAR };

/** Nouns of a stretch behind "cùng": index after them; -1 without one. */
function stretchEnd(tokens: readonly Token[], at: number): number {
	const i = /^(khoảng|quãng|vào)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
	if (says(tokens, i, 'thời', 'điểm') || says(tokens, i, 'thời', 'gian') || says(tokens, i, 'thời', 'kỳ'))
		return i + 2;
	if (says(tokens, i, 'giai', 'đoạn')) return i + 2;
	const w = lowerAt(tokens, i);
	return w === 'dịp' || w === 'tháng' || QUARTER_WORDS.has(w) ? i + 1 : -1;
}

/** "cùng kỳ", "cùng kỳ năm 2022", "cùng kỳ 2023", "cùng thời điểm năm trước", "cũng thời gian này năm trước". */
export function readSame(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const next = lowerAt(tokens, at + 1);
	const term = lowerAt(tokens, at) === 'cùng' && (next === 'kỳ' || next === 'kì');
	let i = term ? at + 2 : stretchEnd(tokens, at + 1);
	if (i < 0) return null;
	if (lowerAt(tokens, i) === 'này') i++;
	if (lowerAt(tokens, i) === 'của') i++;
	const spoken = readYear(tokens, i, false);
	if (spoken) return { value: { kind: 'same', year: spoken.value }, end: spoken.end };
	const number = yearNumber(tokens, i);
	if (number !== null) return { value: { kind: 'same', year: { kind: 'number', year: number } }, end: i + 1 };
	return term ? { value: SAME, end: at + 2 } : null;
}

/** "này năm ngoái", "này của năm trước" behind a stretch of time: the same a year before. Index after it; -1 without it. */
function thisOfLastYear(tokens: readonly Token[], at: number): number {
	if (lowerAt(tokens, at) !== 'này') return -1;
	const i = lowerAt(tokens, at + 1) === 'của' ? at + 2 : at + 1;
	return says(tokens, i, 'năm', 'ngoái') || says(tokens, i, 'năm', 'trước') ? i + 2 : -1;
}

/** "Tháng này năm ngoái", "quý này năm trước", "tuần này năm ngoái": at the unit. */
export function readThisLastYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const end = thisOfLastYear(tokens, at + 1);
	return end < 0 ? null : { value: SAME, end };
}

/** "Ba tháng này năm ngoái", "6 tháng này năm trước": the count is read already. */
export function readMonthsLastYear(tokens: readonly Token[], count: Read<number>): Read<PeriodFields> | null {
	const end = thisOfLastYear(tokens, count.end + 1);
	return end < 0 ? null : { value: SAME, end };
}

/** "Năm ngoái, cũng thời gian này, …", "Một năm trước, cũng khoảng thời gian này": the year first, and that the stretch is the same. */
export function readYearThenSame(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const one = lowerAt(tokens, at) === 'năm' ? at : (readCount(tokens, at)?.end ?? -1);
	if (one < 0 || lowerAt(tokens, one) !== 'năm' || (one > at && readCount(tokens, at)?.value !== 1))
		return null;
	if (!/^(ngoái|trước)$/.test(lowerAt(tokens, one + 1))) return null;
	let i = one + 2;
	if (lowerAt(tokens, i) === ',') i++;
	if (lowerAt(tokens, i) === 'cũng') i++;
	if (lowerAt(tokens, i) === 'trong') i++;
	else if (lowerAt(tokens, i) === 'vào') i++;
	if (lowerAt(tokens, i) === 'cùng') i++;
	// "Năm ngoái, cùng dịp này": of the feast told last, not of what holds
	const end = lowerAt(tokens, i) === 'dịp' ? -1 : stretchEnd(tokens, i);
	return end > 0 && /^(này|đó|ấy)$/.test(lowerAt(tokens, end)) ? { value: SAME, end: end + 1 } : null;
}
