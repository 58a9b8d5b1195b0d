import type { Token } from '../../text/tokens.ts';
import { lowerAt, readCount, says, smallNumber } from '../calendar-words.ts';
import { NO_YEAR, type Read, type TimeEnd } from '../mention.ts';
import { readSeason } from './read-vague.ts';

/** "Tết Nguyên đán 2025", "sau Tết", "Tết Ất Tỵ": the first day of the lunar year. */
export function readFeast(tokens: readonly Token[], at: number): Read<TimeEnd> | null {
	const i = lowerAt(tokens, at) === 'sau' ? at + 1 : at;
	if (lowerAt(tokens, i) !== 'tết' || ['trung', 'dương', 'thiếu'].includes(lowerAt(tokens, i + 1)))
		return null;
	const read = readSeason(tokens, i);
	return read?.value.kind === 'vague'
		? { value: { unit: 'tết', after: 0, year: read.value.year, edge: null }, end: read.end }
		: null;
}

/** Days of the new year that are counted from it. */
const FEAST_DAYS = 15;
/** Days of the last month before it that are told by the moon. */
const LAST_DAYS = { first: 20, last: 30 };

export const BEFORE_FEAST = new Set(['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm']);
const isFirstDays = (word: string) => word === 'mùng' || word === 'mồng';

/** "28 Tết", "23 tháng Chạp", "ngày 29 Tết Ất Tỵ": a day of the last lunar month. */
function readLastDay(tokens: readonly Token[], at: number): Read<TimeEnd> | null {
	const day = smallNumber(tokens, at) ?? 0;
	if (day < LAST_DAYS.first || day > LAST_DAYS.last) return null;
	if (says(tokens, at + 1, 'tháng', 'chạp'))
		return { value: { unit: 'tết', after: -day, year: NO_YEAR, edge: null }, end: at + 3 };
	const feast = lowerAt(tokens, at + 1) === 'tết' ? readFeast(tokens, at + 1) : null;
	return feast?.value.unit === 'tết'
		? { value: { unit: 'tết', after: -day, year: feast.value.year, edge: null }, end: feast.end }
		: null;
}

/**
 * "mùng 6 Tết", "ngày mồng 4 Tết Ất Tỵ", "mùng 2 tháng Giêng", "đêm 30 Tết", "23 tháng Chạp": days counted from the first of the
 * lunar year.
 *
 * in   bare: "mùng 2" alone, where the other end of its stretch is such a day
 */
export function readFeastDay(tokens: readonly Token[], at: number, bare = false): Read<TimeEnd> | null {
	let i = at;
	while (BEFORE_FEAST.has(lowerAt(tokens, i))) i++;
	if (!isFirstDays(lowerAt(tokens, i))) return readLastDay(tokens, i);
	i++;
	const day = smallNumber(tokens, i) ?? readCount(tokens, i)?.value ?? 0;
	const after = smallNumber(tokens, i) === null ? (readCount(tokens, i)?.end ?? i) : i + 1;
	if (day < 1 || day > FEAST_DAYS) return null;
	const told = (year: typeof NO_YEAR, end: number): Read<TimeEnd> => ({
		value: { unit: 'tết', after: day - 1, year, edge: null },
		end,
	});
	if (says(tokens, after, 'tháng', 'giêng')) return told(NO_YEAR, after + 2);
	const feast = lowerAt(tokens, after) === 'tết' ? readFeast(tokens, after) : null;
	if (feast?.value.unit === 'tết') return told(feast.value.year, feast.end);
	return bare ? told(NO_YEAR, after) : null;
}

const isOfFeast = (read: Read<TimeEnd> | null): read is Read<TimeEnd> => read?.value.unit === 'tết';

/** "mùng 2 đến mùng 6 Tết", "28 đến 30 Tết": the first of two days of the feast, of which only the second names it. */
export function readFirstFeastDay(
	tokens: readonly Token[],
	at: number,
	linkEnd: (tokens: readonly Token[], at: number, dash: boolean) => number,
): Read<TimeEnd> | null {
	const number = smallNumber(tokens, at) ?? 0;
	const named = readFeastDay(tokens, at, true);
	if (!named && number < LAST_DAYS.first) return null;
	const first = named ?? {
		value: { unit: 'tết' as const, after: -number, year: NO_YEAR, edge: null },
		end: at + 1,
	};
	const link = linkEnd(tokens, first.end, true);
	if (link < 0) return null;
	const to = lowerAt(tokens, link) === 'hết' ? link + 1 : link;
	return isOfFeast(readFeastDay(tokens, to) ?? (named && readFeast(tokens, to))) ? first : null;
}
