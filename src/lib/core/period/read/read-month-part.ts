import type { Token } from '../../text/tokens.ts';
import { lowerAt, readMonthNumber, readTrailingYear, readYear, smallNumber } from '../calendar-words.ts';
import { mondayOf } from '../label.ts';
import { onDay, type PeriodFields, type Read } from '../mention.ts';
import { recentLength } from './recent.ts';
import { addDays } from '../time-period.ts';

/** The ten days each name stands for: from day `first` on, to the month's end where `days` is null. */
const TEN_DAYS: ReadonlyMap<string, { first: number; days: number | null }> = new Map([
	['thượng', { first: 1, days: 10 }],
	['trung', { first: 11, days: 10 }],
	['hạ', { first: 21, days: null }],
]);

/** "tháng 5/2024", "của tháng 6", "đầu tiên trong tháng 3" after the part that is named; null when no month follows. */
function partOf(
	tokens: readonly Token[],
	at: number,
	first: number,
	days: number | null,
): Read<PeriodFields> | null {
	let i = at;
	if (lowerAt(tokens, i) === 'tiên') i++;
	if (lowerAt(tokens, i) === 'của' || lowerAt(tokens, i) === 'trong') i++;
	const month = lowerAt(tokens, i) === 'tháng' ? readMonthNumber(tokens, i + 1) : null;
	// "10 ngày đầu tháng này"
	if (!month && lowerAt(tokens, i) === 'tháng' && /^(này|nay)$/.test(lowerAt(tokens, i + 1)))
		return {
			value: { kind: 'monthPart', first, days, month: 0, year: { kind: 'relative', offset: 0, word: 'nay' } },
			end: i + 2,
		};
	if (!month) return null;
	const year = readTrailingYear(tokens, month.end, false);
	return { value: { kind: 'monthPart', first, days, month: month.value, year: year.value }, end: year.end };
}

/** "nửa đầu tháng 5", "nửa tháng đầu của tháng 5", "nửa tháng cuối", "nửa tháng qua"; at: what follows "nửa". */
export function readHalfMonth(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const counted = lowerAt(tokens, at) === 'tháng';
	const recent = counted ? recentLength(tokens, at + 1) : 0;
	if (recent > 0)
		return { value: { kind: 'past', count: 15, unit: 'day', bare: false }, end: at + 1 + recent };
	const side = lowerAt(tokens, counted ? at + 1 : at);
	const next = counted ? at + 2 : at + 1;
	const first = side === 'đầu' ? 1 : side === 'cuối' ? 16 : 0;
	if (first === 0) return null;
	const count = first === 1 ? 15 : null;
	// "nửa tháng đầu năm 2025"
	if (counted && first === 1 && lowerAt(tokens, next) === 'năm')
		return readFirstDays(tokens, { value: 15, end: next - 2 });
	const named = partOf(tokens, next, first, count);
	if (named) return named;
	// "Nửa đầu tháng, …" of the month told before
	const end = counted ? next : lowerAt(tokens, next) === 'tháng' ? next + 1 : -1;
	// "…; nửa cuối tháng chỉ bắt 4 vụ"
	const opens = /^([,;.]|)$/.test(lowerAt(tokens, at - 2)) && tokens[end]?.kind === 'word';
	if (end < 0 || (lowerAt(tokens, end) !== ',' && !opens)) return null;
	return { value: { kind: 'part', unit: 'day', first, count, month: true }, end };
}

/** Weeks of a month by their number; a fifth is what is left of it. */
const WEEKS: ReadonlyMap<string, number> = new Map([
	...['đầu', 'nhất', 'hai', 'ba', 'tư', 'năm'].map((w, k) => [w, Math.max(1, k)] as const),
	...[1, 2, 3, 4, 5].map((n) => [String(n), n] as const),
]);
const LAST_WEEK = 5;
const WEEK = 7;

/** "tuần đầu tháng 6", "tuần 2 tháng 6/2025", "tuần thứ ba của tháng 6": seven days of it. */
export function readWeekOfMonth(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const i = lowerAt(tokens, at + 1) === 'thứ' ? at + 2 : at + 1;
	const week = WEEKS.get(lowerAt(tokens, i));
	// "tuần đầu năm 2025", "tuần đầu tiên của năm mới"
	if (week === 1 && lowerAt(tokens, i) === 'đầu') {
		let year = lowerAt(tokens, i + 1) === 'tiên' ? i + 2 : i + 1;
		if (lowerAt(tokens, year) === 'của') year++;
		const named = lowerAt(tokens, year) === 'năm' && lowerAt(tokens, year + 1) !== 'học';
		if (named) return readFirstDays(tokens, { value: WEEK, end: year - 2 });
	}
	return week ? partOf(tokens, i + 1, 7 * week - 6, week === LAST_WEEK ? null : 7) : null;
}

/** Weeks of a year at most; the first is the one that holds its fourth of January. */
const WEEKS_OF_YEAR = 53;
const IN_FIRST_WEEK = '01-04';

/** "tuần 26 năm 2025", "tuần thứ 26/2025": the days of the week of that number, Monday to Sunday. */
export function readWeekOfYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const i = lowerAt(tokens, at + 1) === 'thứ' ? at + 2 : at + 1;
	const week = smallNumber(tokens, i);
	if (week === null || week < 1 || week > WEEKS_OF_YEAR) return null;
	const year = readTrailingYear(tokens, i + 1, false);
	if (year.value.kind !== 'number') return null;
	const monday = addDays(mondayOf(`${year.value.year}-${IN_FIRST_WEEK}`), WEEK * (week - 1));
	const day = (date: string) => ({ unit: 'day' as const, edge: null, ...onDay(date) });
	return {
		value: { kind: 'span', from: day(monday), to: day(addDays(monday, WEEK - 1)) },
		end: year.end,
	};
}

/** "thượng tuần tháng 6", "trung tuần tháng 6/2024", "hạ tuần tháng 6". */
export function readTenDays(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const part = TEN_DAYS.get(lowerAt(tokens, at));
	return part && lowerAt(tokens, at + 1) === 'tuần' ? partOf(tokens, at + 2, part.first, part.days) : null;
}

/** "10 ngày đầu tháng 3/2024", "5 ngày cuối của tháng 6"; the count is read already. */
export function readDaysOfMonth(tokens: readonly Token[], count: Read<number>): Read<PeriodFields> | null {
	const side = lowerAt(tokens, count.end + 1);
	if ((side !== 'đầu' && side !== 'cuối') || count.value < 2 || count.value > 27) return null;
	if (side === 'đầu' && lowerAt(tokens, count.end + 2) === 'năm') return readFirstDays(tokens, count);
	return partOf(tokens, count.end + 2, side === 'đầu' ? 1 : 0, count.value);
}

/** "hai tuần đầu tháng 2", "3 tuần cuối của tháng 6"; the count is read already. */
export const readWeeksOfMonth = (tokens: readonly Token[], { value, end }: Read<number>) =>
	readDaysOfMonth(tokens, { value: 7 * value, end });

/** "15 ngày đầu năm 2025", "mười ngày đầu năm mới": of the year named, else of this one. */
function readFirstDays(tokens: readonly Token[], count: Read<number>): Read<PeriodFields> | null {
	const at = count.end + 2;
	const fresh = lowerAt(tokens, at + 1) === 'mới' ? 1 : 0;
	const year = readYear(tokens, at, false);
	const named = year?.value.kind === 'number' || year?.value.kind === 'relative' ? year : null;
	return {
		value: {
			kind: 'monthPart',
			first: 1,
			days: count.value,
			month: 1,
			year: named?.value ?? { kind: 'relative', offset: 0, word: 'nay' },
		},
		end: named?.end ?? at + 1 + fresh,
	};
}
