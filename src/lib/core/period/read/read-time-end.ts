import type { Token } from '../../text/tokens.ts';
import {
	hourOfDayEnd,
	lowerAt,
	QUARTER_WORDS,
	readCount,
	readMonthNumber,
	readQuarterNumber,
	readTrailingYear,
	readYear,
	says,
	smallNumber,
	yearNumber,
} from '../calendar-words.ts';
import { DRIVE_CLOSED } from './drive-words.ts';
import { NO_YEAR, type Read, type TimeEnd } from '../mention.ts';
import { endOfDay } from './read-begun.ts';
import { clockEnd } from './read-clock.ts';
import { readDate, readMonthYear } from './read-date.ts';
import { readFeast, readFeastDay } from './read-feast.ts';
import { readTenDays } from './read-month-part.ts';
import { readToday } from './read-now.ts';
import { readSchoolYear } from './read-school-year.ts';

export const COUNTED: ReadonlySet<string> = new Set(['tính', 'kể']);

/** Words that announce a day: "ngày 28/5", "sáng 28/5", "hết ngày 30/9". */
export const DAY_CUES: ReadonlySet<string> = new Set([
	'ngày',
	'sáng',
	'trưa',
	'chiều',
	'tối',
	'đêm',
	'hôm',
	'mùng',
	'mồng',
	'khuya',
]);

/** "đến sáng 18/9": a moment, where "đến ngày 18/9" closes a count. */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya']);

const EDGES: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map([
	['đầu', 'start'],
	['giữa', 'mid'],
	['cuối', 'end'],
	['hết', 'end'],
]);

/** A day that every month has, near its end. */
const LATE = 28;

/** The month in which a school year starts. */
const SCHOOL_STARTS = 9;

/** "nay", "hiện nay", "thời điểm hiện tại", "giờ": the article's day. */
function readNow(tokens: readonly Token[], at: number): number {
	const skip = says(tokens, at, 'thời', 'điểm') ? 2 : lowerAt(tokens, at) === 'ngày' ? 1 : 0;
	const w = lowerAt(tokens, at + skip);
	if (w === 'nay' || w === 'giờ') return at + skip + 1;
	if (w === 'hiện' && (says(tokens, at + skip + 1, 'nay') || says(tokens, at + skip + 1, 'tại')))
		return at + skip + 2;
	if (w === 'bây' && says(tokens, at + skip + 1, 'giờ')) return at + skip + 2;
	if (skip === 2 && w === 'này') return at + skip + 1;
	return -1;
}

/**
 * Reads one end of a span: "nay", "ngày 28/5/2024", "hết tháng 9", "quý II", "đầu năm 2025", "2019", "5" (a day under the other end's month).
 *
 * in      open: a bare number may be a day of the month named by the other end; linked: it stands after a dash or "đến";
 *         timed: a time of day may stand before it ("7h ngày 1/7")
 */
export function readTimeEnd(
	tokens: readonly Token[],
	at: number,
	open: boolean,
	linked = false,
	timed = false,
): Read<TimeEnd> | null {
	const now = readNow(tokens, at);
	if (now >= 0) return { value: { unit: 'now', edge: null }, end: now };
	let i = at;
	const tenDays = readTenDays(tokens, at);
	if (tenDays?.value.kind === 'monthPart' && tenDays.value.first > 0) {
		const { first: day, month, year } = tenDays.value;
		const last = linked ? Math.min(day + 9, LATE) : day;
		return { value: { unit: 'day', day: last, month, year, edge: null }, end: tenDays.end };
	}
	let edge: TimeEnd['edge'] = null;
	const part = EDGES.get(lowerAt(tokens, i));
	if (part) {
		edge = part;
		i++;
		if (lowerAt(tokens, i) === 'của') i++;
	}
	const near = DAY_CUES.has(lowerAt(tokens, i)) ? readToday(tokens, i) : null;
	if (near?.value.kind === 'day') return { value: endOfDay(near.value, edge), end: near.end };
	if (near?.value.kind === 'relative' && near.value.offset === 0)
		return { value: { unit: 'now', edge: null }, end: near.end };
	const feast = readFeastDay(tokens, i) ?? readFeast(tokens, i);
	if (feast) return feast;
	// "từ năm học 2021 - 2022 đến nay": from its first month
	const school = !linked && says(tokens, i, 'năm', 'học') ? readSchoolYear(tokens, i + 2) : null;
	if (school?.value.kind === 'schoolYear')
		return { value: { unit: 'month', month: SCHOOL_STARTS, year: school.value.year, edge }, end: school.end };
	// "từ đầu năm học mới đến nay": the September before
	if (!linked && says(tokens, i, 'năm', 'học')) {
		const end = i + (/^(mới|này|nay)$/.test(lowerAt(tokens, i + 2)) ? 3 : 2);
		return { value: { unit: 'month', month: SCHOOL_STARTS, year: NO_YEAR, edge }, end };
	}
	const clock = timed ? clockEnd(tokens, i) : i;
	if (clock > i && DAY_CUES.has(lowerAt(tokens, clock))) i = clock;
	if (lowerAt(tokens, i) === 'rạng' && DAY_CUES.has(lowerAt(tokens, i + 1))) i++;
	let closed = false;
	while (DAY_CUES.has(lowerAt(tokens, i)) && !closed) {
		// "sáng ngày 5/9": two cues at most
		closed = lowerAt(tokens, i) === 'ngày';
		i = hourOfDayEnd(tokens, i + 1);
	}
	if (closed && /^(mùng|mồng)$/.test(lowerAt(tokens, i))) i++;
	// "tới ngày tổng kết 15/2"
	if (closed && DRIVE_CLOSED.lengthAt(tokens, i) > 0 && tokens[i + 2]?.kind === 'number') i += 2;
	const w = lowerAt(tokens, i);
	if (w === 'tháng') {
		if (says(tokens, i + 1, 'này'))
			return { value: { unit: 'month', month: null, year: NO_YEAR, edge }, end: i + 2 };
		const month = readMonthNumber(tokens, i + 1);
		if (!month)
			return edge ? { value: { unit: 'month', month: null, year: NO_YEAR, edge }, end: i + 1 } : null;
		// "đầu tháng Giêng dương lịch"
		const solar = says(tokens, month.end, 'dương', 'lịch') ? 2 : 0;
		const year = readTrailingYear(tokens, month.end + solar, false);
		return { value: { unit: 'month', month: month.value, year: year.value, edge }, end: year.end };
	}
	if (QUARTER_WORDS.has(w)) {
		const quarter = readQuarterNumber(tokens, i + 1);
		if (!quarter)
			return edge ? { value: { unit: 'quarter', quarter: null, year: NO_YEAR, edge }, end: i + 1 } : null;
		const year = readTrailingYear(tokens, quarter.end, false);
		return { value: { unit: 'quarter', quarter: quarter.value, year: year.value, edge }, end: year.end };
	}
	// "từ ngày mồng năm đến …"
	if (w === 'năm' && !/^(mùng|mồng)$/.test(lowerAt(tokens, i - 1))) {
		const year = readYear(tokens, i, edge !== null);
		return year && { value: { unit: 'year', year: year.value, edge }, end: year.end };
	}
	const year = yearNumber(tokens, i);
	if (year !== null && !(lowerAt(tokens, i + 1) === '-' && smallNumber(tokens, i + 2) !== null)) {
		return { value: { unit: 'year', year: { kind: 'number', year }, edge }, end: i + 1 };
	}
	const date = readDate(tokens, i, true, linked);
	if (date) return { value: endOfDay(date.value, edge), end: date.end };
	const monthYear = readMonthYear(tokens, i, linked);
	if (monthYear) return { value: { unit: 'month', ...monthYear.value, edge }, end: monthYear.end };
	// "đến hết ngày 12", "từ mùng một", "đến ngày mười hai": of the month the other end names
	const named = (linked && closed) || (open && /^(ngày|mùng|mồng)$/.test(lowerAt(tokens, i - 1)));
	const day = named ? readCount(tokens, i) : readBareDay(tokens, i, open);
	if (day && day.value <= 31)
		return { value: { unit: 'day', day: day.value, month: null, year: NO_YEAR, edge }, end: day.end };
	return null;
}

/** Digits that may be a day of the month the other end names. */
function readBareDay(tokens: readonly Token[], at: number, open: boolean): Read<number> | null {
	const day = open ? smallNumber(tokens, at) : null;
	return day !== null && day >= 1 ? { value: day, end: at + 1 } : null;
}
