import { isGlued, type Token } from '../../text/tokens.ts';
import {
	DASHES,
	lowerAt,
	readCount,
	readMonthNumber,
	readTrailingYear,
	readYear,
	says,
	SEPARATORS,
	smallNumber,
	yearNumber,
} from '../calendar-words.ts';
import { NO_YEAR, type Read, type YearRef } from '../mention.ts';

/** A day as written; `weak` when only "28/5" or "31-1" stands there, which could be a pair of counts. */
export interface DateRead {
	day: number;
	month: number;
	year: YearRef;
	weak: boolean;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A day that some year has. */
export const isMonthDay = (day: number, month: number) =>
	month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] as number);
const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const isReal = (day: number, month: number, year: number) =>
	isMonthDay(day, month) && !(month === 2 && day === 29 && !isLeap(year));

/** True when the number at `at` continues one begun before it: "12.5/6", "Q/28/5". */
function continues(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (!before || !isGlued(tokens, at - 1)) return false;
	if (before.kind === 'punct' && SEPARATORS.has(before.text)) {
		return isGlued(tokens, at - 2) && (tokens[at - 2]?.kind === 'number' || before.text === '/');
	}
	return (
		before.kind === 'punct' &&
		before.text === ',' &&
		tokens[at - 2]?.kind === 'number' &&
		isGlued(tokens, at - 2)
	);
}

/** True when a glued separator and more follow: the shape is a document number or a longer chain. */
function goesOn(tokens: readonly Token[], end: number): boolean {
	const next = tokens[end];
	if (!next || !isGlued(tokens, end - 1) || !(next.text === '/' || next.text === '-')) return false;
	const far = tokens[end + 1];
	if (!far || !isGlued(tokens, end)) return false;
	return far.kind === 'number' ? next.text === '/' : far.text.slice(0, 1) !== far.lower.slice(0, 1);
}

/** The separator between two numbers at `at`, glued, or spaced when a third part follows the same way. */
function separatorAt(tokens: readonly Token[], at: number): string | null {
	const t = tokens[at];
	return t !== undefined && SEPARATORS.has(t.text) ? t.text : null;
}

/** "ngày 15- 1", "ngày 7 -9": a blank that slipped in on one side of the sign; "ngày 5 -9 tháng 3" are days of one month. */
const isHalfGlued = (tokens: readonly Token[], at: number): boolean =>
	isGlued(tokens, at) !== isGlued(tokens, at + 1) &&
	DAY_WORDS.has(lowerAt(tokens, at - 1)) &&
	!says(tokens, at + 3, 'tháng') &&
	separatorAt(tokens, at + 3) !== '/';

/** d/m/yyyy, d-m-yyyy, d.m.yyyy, d/m, d-m; yyyy-mm-dd. */
function readNumeric(tokens: readonly Token[], at: number, cued: boolean): Read<DateRead> | null {
	const iso = yearNumber(tokens, at);
	if (iso !== null) {
		const month = smallNumber(tokens, at + 2);
		const day = smallNumber(tokens, at + 4);
		const sep = separatorAt(tokens, at + 1);
		if (sep === null || sep === '.' || month === null || day === null || separatorAt(tokens, at + 3) !== sep)
			return null;
		if (!isGlued(tokens, at) || !isGlued(tokens, at + 3)) return null;
		return isReal(day, month, iso)
			? { value: { day, month, year: { kind: 'number', year: iso }, weak: false }, end: at + 5 }
			: null;
	}
	const day = smallNumber(tokens, at);
	const month = smallNumber(tokens, at + 2);
	const sep = separatorAt(tokens, at + 1);
	if (day === null || month === null || sep === null || !isMonthDay(day, month)) return null;
	const glued = (isGlued(tokens, at) && isGlued(tokens, at + 1)) || (cued && isHalfGlued(tokens, at));
	const second = separatorAt(tokens, at + 3);
	const dashes = DASHES.has(sep) && second !== null && DASHES.has(second);
	const yearNext =
		second !== null && (glued ? isGlued(tokens, at + 3) || !isGlued(tokens, at + 2) : cued || sep === '/');
	if (second !== null && yearNext && (second === sep || dashes || (sep === '/' && DASHES.has(second)))) {
		const year = yearNumber(tokens, at + 4);
		// "28/5 - 2024" is no date, "28/5-2024" one
		if (year !== null && (second === sep || isGlued(tokens, at + 2))) {
			return isReal(day, month, year) && !goesOn(tokens, at + 5)
				? { value: { day, month, year: { kind: 'number', year }, weak: false }, end: at + 5 }
				: null;
		}
		const short = smallNumber(tokens, at + 4);
		if (short !== null && second === sep && isGlued(tokens, at + 2) && isGlued(tokens, at + 3)) {
			return cued && tokens[at + 4]?.text.length === 2 && isReal(day, month, 2000 + short)
				? { value: { day, month, year: { kind: 'number', year: 2000 + short }, weak: false }, end: at + 5 }
				: null;
		}
	}
	// "5-10/9", "4-12.2": the month comes later
	if (
		DASHES.has(sep) &&
		(second === '/' || (second === '.' && isGlued(tokens, at + 3))) &&
		isGlued(tokens, at + 2) &&
		tokens[at + 4]?.kind === 'number'
	)
		return null;
	if (!glued || (sep === '.' && !cued) || goesOn(tokens, at + 3)) return null;
	const year = readYear(tokens, at + 3, false);
	if (year) return { value: { day, month, year: year.value, weak: false }, end: year.end };
	return { value: { day, month, year: NO_YEAR, weak: true }, end: at + 3 };
}

const DAY_WORDS = new Set(['ngày', 'mùng', 'mồng', 'hôm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya']);
const BY_THE_MOON = new Set(['giêng', 'chạp']);

/** A day's number, in words right behind "ngày" or "mùng"; of months the moon names none. */
function readDayNumber(tokens: readonly Token[], at: number): Read<number> | null {
	const digits = smallNumber(tokens, at);
	if (digits !== null) return { value: digits, end: at + 1 };
	const day = DAY_WORDS.has(lowerAt(tokens, at - 1)) ? readCount(tokens, at) : null;
	return day && BY_THE_MOON.has(lowerAt(tokens, day.end + 1)) ? null : day;
}

/** "28 tháng 5 năm 2024", "mùng 2 tháng Chín", "ngày mười hai tháng Ba". */
function readSpoken(tokens: readonly Token[], at: number): Read<DateRead> | null {
	const day = readDayNumber(tokens, at);
	const skip = day && lowerAt(tokens, day.end) === ',' ? 1 : 0;
	if (!day || lowerAt(tokens, day.end + skip) !== 'tháng') return null;
	// "(tháng 10: 21, tháng 11: 18)": a row of months, each with its number
	if (skip > 0 && (lowerAt(tokens, at - 1) === ':' || lowerAt(tokens, at - 2) === 'tháng')) return null;
	const month = readMonthNumber(tokens, day.end + 1 + skip);
	if (!month || !isMonthDay(day.value, month.value)) return null;
	const year = readTrailingYear(tokens, month.end, false);
	return { value: { day: day.value, month: month.value, year: year.value, weak: false }, end: year.end };
}

/**
 * Reads the day whose first number stands at `tokens[at]`.
 *
 * in      cued: a word before it ("ngày", "sáng", "đến") says that a day follows; linked: a dash glued before it joins it to the day before
 * out     the day and where it ends; null when the shape is none, the day does not exist, or the number runs on
 */
export function readDate(
	tokens: readonly Token[],
	at: number,
	cued: boolean,
	linked = false,
): Read<DateRead> | null {
	if (tokens[at]?.kind !== 'number') return readSpoken(tokens, at);
	if (!linked && continues(tokens, at)) return null;
	const date = readSpoken(tokens, at) ?? readNumeric(tokens, at, cued);
	// "từ 3-5 giờ sáng": hours
	return date && /^(giờ|h)$/.test(lowerAt(tokens, date.end)) ? null : date;
}

/** "5/2024", "05-2024", "5.2024" without the word tháng. */
export function readMonthYear(
	tokens: readonly Token[],
	at: number,
	linked = false,
): Read<{ month: number; year: YearRef }> | null {
	const month = smallNumber(tokens, at);
	if (
		month === null ||
		month < 1 ||
		month > 12 ||
		separatorAt(tokens, at + 1) === null ||
		(!linked && continues(tokens, at))
	)
		return null;
	const year = yearNumber(tokens, at + 2);
	if (year === null || !isGlued(tokens, at) || !isGlued(tokens, at + 1) || goesOn(tokens, at + 3))
		return null;
	return { value: { month, year: { kind: 'number', year } }, end: at + 3 };
}

/** Words of a day, or of a part of one, before the next day of a list. */
const OF_DAY = new Set('trọn cả suốt nguyên rạng sáng trưa chiều tối đêm ngày'.split(' '));

/**
 * Days listed under one month: "20 và 21-1", "5, 6 và 7/9/2024", "31-1 và 1-2", "5-10/9", "5 đến 10/9".
 *
 * in   gaps: days that do not follow one another may be listed
 * out  first and last day when the list runs without a gap (a dash or "đến" says so itself); else null
 */
export function readDayList(
	tokens: readonly Token[],
	at: number,
	gaps = false,
): Read<{ from: DateRead; to: DateRead; count: number }> | null {
	const days: { day: number; month: number | null; year: YearRef }[] = [];
	let i = at;
	let through = false;
	while (days.length < 32) {
		const date = readDate(tokens, i, true, through);
		const only = smallNumber(tokens, i);
		if (date) {
			days.push(date.value);
			i = date.end;
		} else if (only !== null && only >= 1 && only <= 31) {
			days.push({ day: only, month: null, year: NO_YEAR });
			i++;
		} else break;
		const link = lowerAt(tokens, i);
		let next = i + 1;
		// "tối 31-1 và trọn ngày 1-2", "chiều 17/5 và sáng 18/5"
		if (link === 'và') while (OF_DAY.has(lowerAt(tokens, next))) next++;
		else if (says(tokens, next, 'ngày')) next++;
		if (tokens[next]?.kind !== 'number') break;
		if (link === ',' || link === 'và' || link === '&') i = next;
		else if (days.length === 1 && (link === 'đến' || link === 'tới' || DASHES.has(link))) {
			through = true;
			i = next;
		} else break;
	}
	const last = days[days.length - 1];
	if (days.length < 2 || !last || last.month === null) return null;
	const to: DateRead = { day: last.day, month: last.month, year: last.year, weak: false };
	const dates = days.map((d) => ({
		day: d.day,
		month: d.month ?? (last.month as number),
		year: d.month === null ? last.year : d.year,
		weak: false,
	}));
	const from = dates[0] as DateRead;
	if (through)
		return isMonthDay(from.day, from.month) && (from.month !== to.month || from.day < to.day)
			? { value: { from, to, count: 0 }, end: i }
			: null;
	for (let k = 1; k < dates.length; k++) {
		const a = dates[k - 1] as DateRead;
		const b = dates[k] as DateRead;
		const follows =
			a.month === b.month
				? b.day === a.day + 1
				: b.day === 1 && b.month === (a.month % 12) + 1 && a.day >= 28;
		const later = b.month > a.month || (b.month === a.month && b.day > a.day);
		if (!follows && !(gaps && later)) return null;
	}
	return { value: { from, to, count: dates.length }, end: i };
}
