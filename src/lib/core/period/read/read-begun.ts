import type { Token } from '../../text/tokens.ts';
import { lowerAt, readMonthNumber, readTrailingYear, says, yearNumber } from '../calendar-words.ts';
import { DRIVE_NAMED, DRIVE_CLOSED, DRIVE_OPENED, Phrases, SET_UP_THEN } from './drive-words.ts';
import type { Read, TimeEnd, YearRef } from '../mention.ts';
import { readDate } from './read-date.ts';
import { BEFORE_FEAST } from './read-feast.ts';

type Day = { day: number; month: number; year: YearRef };
/** A day as one end of a span. */
export const endOfDay = ({ day, month, year }: Day, edge: TimeEnd['edge']): TimeEnd => ({
	unit: 'day',
	day,
	month,
	year,
	edge,
});

/** How far behind "từ khi" its day may stand. */
const EVENT_REACH = 14;

/** What has a beginning as a drive has one. */
const OF_SOME_LENGTH = new Phrases(['phong trào', 'chuyên án', 'mùa', 'vụ cá']);
/** What is done on a day that is no drive's. */
const DONE = new Phrases(['hợp nhất', 'sáp nhập', 'ký kết']);
const HAPPENED = new Phrases([
	'trận lũ',
	'trận mưa lũ',
	'trận bão',
	'cơn bão',
	'cơn lũ',
	'đợt lũ',
	'đợt mưa lũ',
	'vụ sạt lở',
	'trận lốc',
]);
const saysAny = (tokens: readonly Token[], at: number, ...lists: readonly Phrases[]): boolean =>
	lists.some((list) => list.lengthAt(tokens, at) > 0);

/** "từ khi …", "từ đầu đợt (15/6)", "từ trận lũ quét rạng sáng 25/7": what a stretch is counted from stands at `at`. */
export const opensBegun = (tokens: readonly Token[], at: number): boolean =>
	/^(khi|lúc|sau)$/.test(lowerAt(tokens, at)) ||
	says(tokens, at, 'thời', 'điểm') ||
	(/^(ngày|hôm)$/.test(lowerAt(tokens, at)) && saysAny(tokens, at + 1, DRIVE_OPENED, SET_UP_THEN, DONE)) ||
	(lowerAt(tokens, at) === 'đầu' && saysAny(tokens, at + 1, DRIVE_NAMED, OF_SOME_LENGTH)) ||
	saysAny(tokens, at, HAPPENED);

/** What is counted from in the past, where "đến nay" follows: "từ lần kiểm tra trước (tháng 10/2024) đến nay". */
export const isOccasion = (tokens: readonly Token[], at: number): boolean =>
	/^(lần|đợt|cuộc|hội|vụ|buổi|kỳ|phiên)$/.test(lowerAt(tokens, at)) && tokens[at + 1]?.kind === 'word';

/** What an end opens with behind "đến". */
const OPENS_END = /^(hết|ngày|nay|cuối|chiều|sáng|trưa|tối|tháng|\d+)$/;

/** "khi mở đợt cao điểm (15/11/2025)", "trận lũ rạng sáng 25/7", "khi ra đời năm 2022": the day or year says when that was. */
export function readBegun(tokens: readonly Token[], at: number): Read<TimeEnd> | null {
	for (let i = at + 1; i < at + EVENT_REACH; i++) {
		const t = tokens[i];
		if (!t || t.kind === 'break' || [',', ';', '.', ':', ')'].includes(t.text)) return null;
		// "từ khi ra quân đến hết ngày 15/12": the other end
		if (/^(đến|tới)$/.test(t.lower) && OPENS_END.test(lowerAt(tokens, i + 1))) return null;
		// "từ khi triển khai năm 2016"
		const year = t.lower === 'năm' ? yearNumber(tokens, i + 1) : null;
		if (year !== null)
			return { value: { unit: 'year', year: { kind: 'number', year }, edge: null }, end: i + 2 };
		// "từ sau lần kiểm tra tháng 10/2023", "từ khi cắm chốt tháng 3/2020"
		const since = /^(sau|khi|lúc)$/.test(lowerAt(tokens, at));
		const then = t.lower === 'tháng' && since ? readMonthNumber(tokens, i + 1) : null;
		const thenYear = then && readTrailingYear(tokens, then.end, false);
		if (then && thenYear?.value.kind === 'number')
			return {
				value: { unit: 'month', month: then.value, year: thenYear.value, edge: null },
				end: thenYear.end,
			};
		// "từ trận lũ quét rạng sáng 25/7", "từ khi ra quân ngày 5/6"
		let day = i;
		while (BEFORE_FEAST.has(lowerAt(tokens, day))) day++;
		// "từ ngày hợp nhất 1/7"
		const named = lowerAt(tokens, at) === 'ngày' && t.kind === 'number';
		const told = day > i || named ? readDate(tokens, day, true) : null;
		if (told) return { value: endOfDay(told.value, null), end: told.end };
		if (t.text !== '(') continue;
		// "từ khi triển khai (2016)", "từ khi thành lập (năm 2001)"
		const inside = lowerAt(tokens, i + 1) === 'năm' ? i + 2 : i + 1;
		const begun = lowerAt(tokens, inside + 1) === ')' ? yearNumber(tokens, inside) : null;
		if (begun !== null)
			return { value: { unit: 'year', year: { kind: 'number', year: begun }, edge: null }, end: inside + 2 };
		// "từ đầu mùa mưa bão (tháng 8)", "từ khi ra mắt (tháng 3/2018)"
		const edge = /^(đầu|giữa|cuối)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
		const said = lowerAt(tokens, edge) === 'tháng';
		const month = readMonthNumber(tokens, said ? edge + 1 : edge);
		const of = month ? readTrailingYear(tokens, month.end, false) : null;
		// "từ ngày lập chốt (3/2020)"
		if (month && of && (said || of.value.kind === 'number') && lowerAt(tokens, of.end) === ')')
			return { value: { unit: 'month', month: month.value, year: of.value, edge: null }, end: of.end + 1 };
		const first = lowerAt(tokens, i + 1) === 'ngày' ? i + 2 : i + 1;
		const date = readDate(tokens, first, true);
		return date && lowerAt(tokens, date.end) === ')'
			? { value: endOfDay(date.value, null), end: date.end + 1 }
			: null;
	}
	return null;
}

/** "tới lúc kết thúc (15/7)", "đến khi khép lại ngày 15/7": the day on which a stretch ended; at: behind "đến". */
export const readEnded = (tokens: readonly Token[], at: number): Read<TimeEnd> | null =>
	/^(khi|lúc|ngày)$/.test(lowerAt(tokens, at)) && DRIVE_CLOSED.lengthAt(tokens, at + 1) > 0
		? readBegun(tokens, at)
		: null;

/** Words of a clause that tells what began then. */
const CLAUSE = 9;

/** "từ ngày 15/5 (ngày phát động cao điểm) đến ngày 15/6": index behind words in brackets; `at` without them. */
function bracketEnd(tokens: readonly Token[], at: number): number {
	if (lowerAt(tokens, at) !== '(') return at;
	let k = at + 1;
	while (k <= at + CLAUSE && tokens[k]?.kind === 'word') k++;
	return lowerAt(tokens, k) === ')' ? k + 1 : at;
}

/** "từ năm 2017 khi chương trình ra đời đến nay": index of "đến nay" behind the clause of what began then; `at` without one. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
	const behind = bracketEnd(tokens, at);
	if (behind > at) return behind;
	const i = lowerAt(tokens, at) === ',' ? at + 1 : at;
	if (lowerAt(tokens, i) !== 'khi' && lowerAt(tokens, i) !== 'lúc') return at;
	for (let k = i + 1; k <= i + CLAUSE; k++) {
		if (says(tokens, k, 'đến', 'nay') || says(tokens, k, 'tới', 'nay')) return k;
		if (lowerAt(tokens, k) === ',' && k > i + 1 && lowerAt(tokens, k + 2) === 'nay') continue;
		if (tokens[k]?.kind !== 'word') break;
	}
	return at;
}
