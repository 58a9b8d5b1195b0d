import type { Token } from '../../text/tokens.ts';
import { hourOfDayEnd, lowerAt, says } from '../calendar-words.ts';
import type { PeriodFields, Read, YearRef } from '../mention.ts';
import { readFeastDay } from './read-feast.ts';
import { readDate, readDayList } from './read-date.ts';
import { DAY_CUES } from './read-time-end.ts';
import { readDashSpan, readFrom } from './read-span.ts';

type Days = { day: number; month: number; year: YearRef };
export const daySpan = (from: Days, to: Days): PeriodFields => ({
	kind: 'span',
	from: { unit: 'day', edge: null, day: from.day, month: from.month, year: from.year },
	to: { unit: 'day', edge: null, day: to.day, month: to.month, year: to.year },
});

/** The day from which so many are counted: "từ 1/7", "tính từ 15/12/2024"; null for any other phrase. */
function sinceDay(say: PeriodFields, counted: boolean): Days | null {
	const from =
		say.kind === 'since' || (counted && say.kind === 'span' && say.to.unit === 'now') ? say.from : null;
	return from?.unit === 'day' && from.month !== null
		? { day: from.day, month: from.month, year: from.year }
		: null;
}

const isSoMany = ({ from, to }: { from: Days; to: Days }, count: number): boolean =>
	from.month === to.month && to.day - from.day + 1 === count;

/** "hai ngày 20 và 21-1", "3 ngày, 10-12/8": the count and the days agree. */
export function readDaysOf(tokens: readonly Token[], count: Read<number>): Read<PeriodFields> | null {
	// "ba ngày từ 15 đến 17/10": the count and its two ends
	let behind = count.end + 1;
	// "45 ngày đêm (từ 1/7)"
	if (lowerAt(tokens, behind) === 'đêm') behind++;
	const open = /^[(,]$/.test(lowerAt(tokens, behind)) ? 1 : 0;
	const lead = /^(kể|tính)$/.test(lowerAt(tokens, behind + open)) ? 1 : 0;
	const span = lowerAt(tokens, behind + open + lead) === 'từ' ? readFrom(tokens, behind + open) : null;
	const close = (end: number) =>
		lowerAt(tokens, behind) === '(' && lowerAt(tokens, end) === ')' ? end + 1 : end;
	if (span?.value.kind === 'span' && span.value.to.unit === 'day') return open ? null : span;
	// "đợt cao điểm 45 ngày đêm (từ 1/7)": so many days from that one
	const begun = span && sinceDay(span.value, lowerAt(tokens, behind + open) === 'tính');
	if (span && begun) {
		const { day, month, year } = begun;
		return { value: { kind: 'monthPart', first: day, days: count.value, month, year }, end: close(span.end) };
	}
	const list = readDayList(tokens, /^[(,]$/.test(lowerAt(tokens, behind)) ? behind + 1 : behind, true);
	// "trong 3 ngày, 10-12/8": behind a comma only where it comes to as many days
	if (!list || (lowerAt(tokens, behind) === ',' && !isSoMany(list.value, count.value))) return null;
	return { value: daySpan(list.value.from, list.value.to), end: close(list.end) };
}

/** "Mùng 6 Tết, …", "sáng mùng 3 Tết Ất Tỵ": one day of the feast. */
export function readDayOfFeast(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const day = readFeastDay(tokens, at);
	return day && { value: { kind: 'span', from: day.value, to: day.value }, end: day.end };
}

/** Words between "đêm" and its bracket. */
const NAME = 4;

/** "Đêm khai mạc (8/3)", "ngày thứ hai (9/3)": a day by its name right before the bracket at `open`. */
export function isOfDay(tokens: readonly Token[], open: number): boolean {
	for (let k = open - 1; k >= Math.max(0, open - NAME); k--) {
		if (tokens[k]?.kind !== 'word') return false;
		if (DAY_CUES.has(lowerAt(tokens, k))) return true;
	}
	return false;
}

const SEVERAL = new Set(['những', 'các', 'mấy']);

/** "ngày 28/5", "sáng ngày 28/5/2024", "các ngày 5, 6 và 7/9", "ngày 5 đến 10/9", "ngày 15/12 - 14/6/2024". */
export function readDays(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	let i = at;
	if (SEVERAL.has(lowerAt(tokens, i))) i++;
	const cue = i;
	while (DAY_CUES.has(lowerAt(tokens, i)) && i - cue < 4) i = hourOfDayEnd(tokens, i + 1);
	if (i === cue) return null;
	// "đúng ngày khai giảng 5/9"
	if (OCCASIONS.some((w) => says(tokens, i, ...w)) && tokens[i + 2]?.kind === 'number') i += 2;
	// "các ngày 28/6, 30/6 và 2/7": from the first to the last
	const list = readDayList(tokens, i, cue > at);
	if (list) return { value: daySpan(list.value.from, list.value.to), end: list.end };
	const date = readDate(tokens, i, true);
	if (!date) return null;
	const span = readDashSpan(tokens, i);
	if (span && span.value.kind === 'span' && span.value.from.unit === 'day') return span;
	const { day, month, year } = date.value;
	return { value: { kind: 'day', day, month, year, edge: null }, end: date.end };
}

/** What a day is named by, between its word and its number. */
const OCCASIONS = [
	'khai giảng',
	'khai trường',
	'tựu trường',
	'nhập học',
	'xuất quân',
	'phát động',
	'bàn giao',
	'khai mạc',
	'bế giảng',
	'ra quân',
	'khởi công',
	'khánh thành',
].map((w) => w.split(' '));

/** What sets a day as the edge of a time: "trước ngày 31/8", "chậm nhất là 30/11", "không muộn hơn ngày 15/12". */
const EDGES: readonly (readonly [words: readonly string[], edge: 'before' | 'after'])[] = (
	[
		['trước', 'before'],
		['sau', 'after'],
		['chậm nhất', 'before'],
		['muộn nhất', 'before'],
		['không muộn hơn', 'before'],
		['không chậm hơn', 'before'],
		['không quá', 'before'],
		['hạn chót', 'before'],
		['hạn cuối', 'before'],
	] as const
).map(([phrase, edge]) => [phrase.split(' '), edge]);

/** "trước 30/9.", "trước 30/9 phải xong": no noun follows that a pair of counts could be of. */
const endsThere = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.kind !== 'number' &&
	(tokens[at]?.kind !== 'word' || /^(phải|sẽ|các|để|nhằm|thì|tới|này|là|và)$/.test(lowerAt(tokens, at)));

/** "trước ngày 31/8", "sau ngày 1/7/2025", "chậm nhất vào ngày 30/11"; "sau một năm" is read at its count. */
export function readEdgeDay(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const opening = EDGES.find(([words]) => says(tokens, at, ...words));
	if (!opening) return null;
	const [words, edge] = opening;
	let day = at + words.length;
	if (words.length > 1 && /^(là|vào|đến)$/.test(lowerAt(tokens, day))) day += 1;
	const cue = lowerAt(tokens, day) === 'ngày';
	const date = readDate(tokens, cue ? day + 1 : day, cue);
	if (!date || (!cue && date.value.weak && (edge !== 'before' || !endsThere(tokens, date.end)))) return null;
	return {
		value: { kind: 'day', day: date.value.day, month: date.value.month, year: date.value.year, edge },
		end: date.end,
	};
}
