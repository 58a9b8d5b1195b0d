import type { Token } from '../text/tokens.ts';
import { lowerAt, readCount, says, smallNumber, yearNumber } from './calendar-words.ts';
import { NO_YEAR, type Read, type TimeEnd, type YearRef } from './mention.ts';
import { readDate } from './read-date.ts';
import { readSeason } from './read-vague.ts';

type Day = { day: number; month: number; year: YearRef };
/** A day as one end of a span. */
export const endOfDay = ({ day, month, year }: Day, edge: TimeEnd['edge']): TimeEnd => ({
	unit: 'day',
	day,
	month,
	year,
	edge,
});

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

const BEFORE_FEAST = new Set(['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm']);
const isFirstDays = (word: string) => word === 'mùng' || word === 'mồng';

/** "mùng 6 Tết", "ngày mồng 4 Tết Ất Tỵ", "mùng 2 tháng Giêng": days counted from the first of the lunar year. */
export function readFeastDay(tokens: readonly Token[], at: number): Read<TimeEnd> | null {
	let i = at;
	while (BEFORE_FEAST.has(lowerAt(tokens, i))) i++;
	if (!isFirstDays(lowerAt(tokens, i))) return null;
	i++;
	const day = smallNumber(tokens, i) ?? readCount(tokens, i)?.value ?? 0;
	const after = smallNumber(tokens, i) === null ? (readCount(tokens, i)?.end ?? i) : i + 1;
	if (day < 1 || day > FEAST_DAYS) return null;
	if (says(tokens, after, 'tháng', 'giêng'))
		return { value: { unit: 'tết', after: day - 1, year: NO_YEAR, edge: null }, end: after + 2 };
	const feast = lowerAt(tokens, after) === 'tết' ? readFeast(tokens, after) : null;
	return feast?.value.unit === 'tết'
		? { value: { unit: 'tết', after: day - 1, year: feast.value.year, edge: null }, end: feast.end }
		: null;
}

/** How far behind "từ khi" its day may stand. */
const EVENT_REACH = 14;

/** "khi mở đợt cao điểm (15/11/2025)", "khi ra đời năm 2022": the day in brackets or the year says when that was. */
export function readBegun(tokens: readonly Token[], at: number): Read<TimeEnd> | null {
	for (let i = at + 1; i < at + EVENT_REACH; i++) {
		const t = tokens[i];
		if (!t || t.kind === 'break' || [',', ';', '.', ':', ')'].includes(t.text)) return null;
		// "từ khi triển khai năm 2016"
		const year = t.lower === 'năm' ? yearNumber(tokens, i + 1) : null;
		if (year !== null)
			return { value: { unit: 'year', year: { kind: 'number', year }, edge: null }, end: i + 2 };
		if (t.text !== '(') continue;
		// "từ khi triển khai (2016)"
		const begun = lowerAt(tokens, i + 2) === ')' ? yearNumber(tokens, i + 1) : null;
		if (begun !== null)
			return { value: { unit: 'year', year: { kind: 'number', year: begun }, edge: null }, end: i + 3 };
		const first = lowerAt(tokens, i + 1) === 'ngày' ? i + 2 : i + 1;
		const date = readDate(tokens, first, true);
		return date && lowerAt(tokens, date.end) === ')'
			? { value: endOfDay(date.value, null), end: date.end + 1 }
			: null;
	}
	return null;
}
