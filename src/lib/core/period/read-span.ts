import type { Token } from '../text/tokens.ts';
import {
	DASHES,
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
} from './calendar-words.ts';
import { DRIVE_CLOSED } from './drive-words.ts';
import { NO_YEAR, type PeriodFields, type Read, type TimeEnd } from './mention.ts';
import { clauseEnd, endOfDay, opensBegun, readBegun, readEnded } from './read-begun.ts';
import { clockEnd } from './read-clock.ts';
import { readDate, readMonthYear } from './read-date.ts';
import { isSummed, sameClock } from './counted-from.ts';
import { readOnward } from './read-onward.ts';
import { readFeast, readFeastDay, readFirstFeastDay } from './read-feast.ts';
import { readSinceDrive } from './read-drive.ts';
import { readTenDays } from './read-month-part.ts';
import { readMonthList } from './read-month-list.ts';
import { readTermBegun } from './read-term-begun.ts';
import { readToday } from './read-now.ts';
import { readSchoolYear } from './read-school-year.ts';

const COUNTED: ReadonlySet<string> = new Set(['tính', 'kể']);

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

/** Index after "đến", "tới", "cho đến", "đến hết" …, or a dash; -1 if none stands there. */
export function linkEnd(tokens: readonly Token[], at: number, dash: boolean): number {
	let i = at;
	// "từ ngày 5 tháng 11 năm đến nay": the year is left out
	if (says(tokens, i, 'năm', 'đến') && lowerAt(tokens, i - 2) === 'tháng') i++;
	if (lowerAt(tokens, i) === ',') i++;
	if (lowerAt(tokens, i) === 'cho') i++;
	const w = lowerAt(tokens, i);
	if (w === 'đến' || w === 'tới') return lowerAt(tokens, i + 1) === 'với' ? -1 : i + 1;
	return dash && DASHES.has(w) ? i + 1 : -1;
}

const isNumericTo = (end: TimeEnd) => end.unit === 'day' && end.month !== null;

/**
 * Reads "từ A đến B" and what is said like it; "từ đầu năm" alone runs to the article's day.
 *
 * in      at: "từ", "kể từ", "tính từ", "bắt đầu từ" or, after those, the first end ("đầu năm đến nay")
 */
export function readFrom(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	let i = at;
	if (lowerAt(tokens, i) === 'bắt' && says(tokens, i + 1, 'đầu')) i += 2;
	while (['tính', 'kể', 'tính', 'từ', 'thời', 'gian'].includes(lowerAt(tokens, i))) i++;
	if (i === at || lowerAt(tokens, i - 1) !== 'từ') return null;
	if (lowerAt(tokens, i) === 'trước') return null;
	const since = lowerAt(tokens, i) === 'khi';
	// "từ đầu đợt (15/6)"
	const began = opensBegun(tokens, i) ? readBegun(tokens, i) : null;
	const term = readTermBegun(tokens, i);
	if (term) return term;
	// "từ ngày phát động đến nay"
	const driven = began ? null : readSinceDrive(tokens, i);
	if (driven) return driven;
	const from =
		began ??
		(since ? null : (readFirstFeastDay(tokens, i, linkEnd) ?? readTimeEnd(tokens, i, true, false, true)));
	if (!from) return null;
	const link = linkEnd(tokens, clauseEnd(tokens, from.end), true);
	// "từ 9 đến 11 giờ ngày 25/8": hours, not days
	const hours =
		from.end === i + 1 && link > 0 && tokens[i]?.kind === 'number' && clockEnd(tokens, link) > link;
	if (hours) return null;
	const to = link < 0 ? null : (readEnded(tokens, link) ?? readTimeEnd(tokens, link, false, true, true));
	if (to) {
		const end = sameClock(tokens, i, link) ? { ...to.value, open: true as const } : to.value;
		return { value: { kind: 'span', from: from.value, to: end }, end: to.end };
	}
	if (from.value.unit === 'day' && from.value.month === null) return null;
	const onward = readOnward(tokens, from);
	if (onward) return onward;
	// "tính từ ngày 2/2, đã bắt 5 vụ", "từ giữa tháng 8, sửa 6 phòng học" count up to now; "từ chiều 13/10" tells when a deed began
	const { unit, edge } = from.value;
	const counted =
		unit !== 'year' && unit !== 'now' && (COUNTED.has(lowerAt(tokens, at)) || isSummed(tokens, at, from.end));
	// "từ đầu quý III, bắt 11 vụ"
	const opened = (edge === 'start' && unit !== 'day') || (edge === 'mid' && unit === 'month');
	if (began || counted || opened) {
		return { value: { kind: 'span', from: from.value, to: { unit: 'now', edge: null } }, end: from.end };
	}
	return from.value.unit === 'now' ? null : { value: { kind: 'since', from: from.value }, end: from.end };
}

/** Reads "đầu năm đến nay", said without "từ". */
export function readYearStartToDate(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (!says(tokens, at, 'đầu', 'năm')) return null;
	const from = readTimeEnd(tokens, at, false);
	const link = from ? linkEnd(tokens, from.end, false) : -1;
	const to = link < 0 ? null : readTimeEnd(tokens, link, false, true);
	return from && to ? { value: { kind: 'span', from: from.value, to: to.value }, end: to.end } : null;
}

/** Reads "tính đến ngày 15/11/2024", "đến hết quý III", "đến nay"; also with ", từ đầu năm" after it. */
export function readUpTo(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	let i = at;
	const counted = lowerAt(tokens, i) === 'tính';
	if (counted) i++;
	if (lowerAt(tokens, i) === 'cho') i++;
	if (lowerAt(tokens, i) !== 'đến' && lowerAt(tokens, i) !== 'tới') return null;
	// "đến đêm 14/5 mới cất lưới", "đến sáng 18/9, …": a moment of the story
	if (!counted && PARTS_OF_DAY.has(lowerAt(tokens, i + 1))) return null;
	const to = readTimeEnd(tokens, i + 1, false);
	if (!to) return null;
	const exact = to.value.edge === 'end' || to.value.unit === 'now' || isNumericTo(to.value);
	// "đến tháng 9", "đến năm 2030" without "tính" or "hết" name a goal or a place in a story
	if (!counted && !exact) return null;
	const comma = lowerAt(tokens, to.end) === ',' ? 1 : 0;
	const back = readFrom(tokens, to.end + comma);
	if (back && back.value.kind === 'span' && back.value.to.unit === 'now') {
		return { value: { kind: 'span', from: back.value.from, to: to.value }, end: back.end };
	}
	return { value: { kind: 'upTo', end: to.value }, end: to.end };
}

/** "Hết tháng 10, tỉnh có 38 vụ", "tính hết quý III, …": up to it, at the head of a clause that a comma closes. */
export function readClosedBy(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const before = tokens[at - 1];
	if (before && before.kind !== 'punct' && before.kind !== 'break' && before.lower !== 'tính') return null;
	const to = readTimeEnd(tokens, at, false);
	if (!to || to.value.edge !== 'end' || lowerAt(tokens, to.end) !== ',') return null;
	const { value } = to;
	const named =
		(value.unit === 'month' && value.month !== null) || (value.unit === 'quarter' && value.quarter !== null);
	return named ? { value: { kind: 'upTo', end: value }, end: to.end } : null;
}

/** Two ends joined without "từ": 15/12/2023 - 14/6/2024; tháng 1 - tháng 9/2024; 1/2024 – 9/2024; tháng 1-9/2024. */
export function readDashSpan(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (lowerAt(tokens, at) === 'tháng') {
		const first = readMonthNumber(tokens, at + 1);
		const mark = first ? lowerAt(tokens, first.end) : '';
		if (first && (DASHES.has(mark) || mark === 'đến' || mark === 'tới' || mark === 'và' || mark === ',')) {
			return readMonthList(tokens, first);
		}
	}
	const from = readTimeEnd(tokens, at, false);
	if (!from || from.value.unit === 'now' || from.value.unit === 'year') return null;
	const link = linkEnd(tokens, from.end, true);
	const to = link < 0 ? null : readTimeEnd(tokens, link, false, true);
	if (!to || to.value.unit === 'year') return null;
	if (
		to.value.unit === 'now'
			? from.value.unit !== 'day' && from.value.unit !== 'month'
			: to.value.unit !== from.value.unit
	)
		return null;
	return { value: { kind: 'span', from: from.value, to: to.value }, end: to.end };
}
