import type { Token } from '../../text/tokens.ts';
import { lowerAt, says, yearNumber } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read, type YearRef } from '../mention.ts';
import { readYearRange } from './year-range.ts';

const SCHOOL_YEARS: ReadonlyMap<string, number> = new Map([
	['này', 0],
	['nay', 0],
	['trước', -1],
	['ngoái', -1],
	['qua', -1],
	['sau', 1],
	['tới', 1],
]);

/** "2025 - 2026", "mới 2025-2026", "(2025-2026)", "này", "vừa qua" after "năm học". */
export function readSchoolYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const i = ['mới', 'vừa'].includes(lowerAt(tokens, at)) ? at + 1 : at;
	const open = lowerAt(tokens, i) === '(' ? i + 1 : i;
	const done = (year: YearRef, end: number): Read<PeriodFields> => ({
		value: { kind: 'schoolYear', year },
		end: open > i && lowerAt(tokens, end) === ')' ? end + 1 : end,
	});
	const range = readYearRange(tokens, open);
	if (range) return done({ kind: 'number', year: range.value.from }, range.end);
	const one = yearNumber(tokens, open);
	if (one !== null) return done({ kind: 'number', year: one }, open + 1);
	// "năm học vừa khép lại", "năm học vừa kết thúc"
	if (i > at && (says(tokens, i, 'khép', 'lại') || says(tokens, i, 'kết', 'thúc')))
		return done({ kind: 'relative', offset: -1, word: 'qua' }, i + 2);
	const word = lowerAt(tokens, i);
	const offset = SCHOOL_YEARS.get(word);
	return offset === undefined ? null : done({ kind: 'relative', offset, word }, i + 1);
}

/** "đầu năm học 2024-2025", "đầu năm học mới": its year, or a time that names no days. */
export function readSchoolStart(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (!says(tokens, at + 1, 'năm', 'học')) return null;
	const end = at + 3 + (lowerAt(tokens, at + 3) === 'mới' ? 1 : 0);
	return readSchoolYear(tokens, at + 3) ?? { value: { kind: 'vague', what: 'năm học', year: NO_YEAR }, end };
}
