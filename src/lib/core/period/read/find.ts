import { type Token } from '../../text/tokens.ts';
import { WordFlag } from '../../text/word-flag.ts';
import {
	lowerAt,
	MANY,
	SEPARATORS,
	QUARTER_WORDS,
	readMonthNumber,
	says,
	yearNumber,
} from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type PeriodMention, type Read } from '../mention.ts';
import { readAbbreviation, readBareMonth, readRomanQuarter, readShortSame } from './read-abbreviation.ts';
import { readYearWithoutNoun } from './read-bare-year.ts';
import { followsClock, followsVerb } from './read-clock.ts';
import { COUNTED, readCounted } from './read-counted.ts';
import { readDate, readDayList, readMonthYear } from './read-date.ts';
import { daySpan, isOfDay, readDayOfFeast, readDays, readEdgeDay } from './read-days.ts';
import { readInDrive } from './read-drive.ts';
import { readMonthOfCause } from './read-named-months.ts';
import { readHalfWord } from './read-half.ts';
import { readMonth, readQuarter, readWeek } from './read-label.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readTenDays } from './read-month-part.ts';
import { readAgo, readNamedBefore, readOccasion, readThis, readToday, readWeekday } from './read-now.ts';
import {
	readClosedBy,
	readDashSpan,
	readFrom,
	readSinceOccasion,
	readUpTo,
	readYearStartToDate,
} from './read-span.ts';
import { DAY_CUES } from './read-time-end.ts';
import { readSame, readThisLastYear, readYearThenSame } from './read-same.ts';
import { readSchoolStart } from './read-school-year.ts';
import { readNewYearsDay, readSeason, readVague } from './read-vague.ts';
import { readAnnouncedYear, readNam } from './read-years.ts';
import { readHalfTerm, readStage } from './read-stage.ts';
import { joinWindows } from './window.ts';
import { readYearRange } from './year-range.ts';

export interface FindOptions {
	/** the text is one phrase of time: a bare "2024", "28/5" or "5/2024" counts */
	alone?: boolean;
}

type Reader = (tokens: readonly Token[], at: number) => Read<PeriodFields> | null;

/** Words that begin a phrase of time, and what reads it. The first reader that answers wins: longest forms first. */
const READERS: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
	...each(['từ', 'kể', 'bắt', 'thời'], [readThisLastYear, readFrom, readStage, readVague]),
	['tính', [readFrom, readUpTo]],
	...each(['đến', 'tới', 'cho'], [readUpTo]),
	['hết', [readClosedBy]],
	...each(['giai', 'nhiệm'], [readThisLastYear, readStage]),
	...each(['cùng', 'cũng'], [readSame]),
	...each(['khoảng', 'quãng'], [readThisLastYear]),
	['nửa', [readHalfTerm, readHalfWord]],
	...each([...QUARTER_WORDS], [readThisLastYear, readQuarter]),
	['tháng', [readMonthOfCause, readThisLastYear, readMonth, readOrdinal]],
	['năm', [readYearThenSame, readCounted, readNam, readOrdinal]],
	['tuần', [readThisLastYear, readWeek]],
	...each(['thượng', 'trung', 'hạ'], [readTenDays]),
	...each(['thứ', 'chủ'], [readWeekday]),
	['cách', [readAgo]],
	...each(['tết', 'xuân'], [readSeason]),
	...each([...MANY], [readThisLastYear, readDays, readYearsListed, readVague]),
	['dịp', [readOccasion, readVague]],
	...each(['giữa', 'cuối'], [readVague]),
	['đầu', [readYearStartToDate, readSchoolStart, readVague]],
	...each(
		[...DAY_CUES],
		[readNewYearsDay, readDayOfFeast, readDays, readToday, readNamedBefore, readOrdinal],
	),
	['trước', [readNamedBefore, readEdgeDay]],
	['sau', [readSinceOccasion, readNamedBefore, readEdgeDay, readInDrive]],
	...each(['chậm', 'muộn', 'không', 'hạn'], [readEdgeDay]),
	...each(['trong', 'cả', 'suốt', 'trọn'], [readMonthOfCause, readInDrive, readThis]),
	...each(['q', 't', 'h'], [readAbbreviation]),
	['ck', [readShortSame]],
	...each(['qi', 'qii', 'qiii', 'qiv'], [readRomanQuarter]),
	['bán', [readHalfYearly]],
	...each(['toàn', 'kết', 'khép'], [readInDrive]),
	['sang', [readNextYear]],
]);

function each(words: readonly string[], readers: readonly Reader[]): [string, readonly Reader[]][] {
	return words.map((w) => [w, readers]);
}

const COUNT_WORDS = new Set('một hai ba bốn năm sáu bảy bẩy tám chín mười'.split(' '));

/** "các năm 2022, 2023, 2024". */
function readYearsListed(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (lowerAt(tokens, at + 1) !== 'năm') return null;
	const range = readYearRange(tokens, at + 2);
	if (!range) return null;
	const { from, to, list } = range.value;
	return { value: { kind: 'years', from, to, form: 'plain', count: null, list }, end: range.end };
}

/** "bán niên 2024". */
function readHalfYearly(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (!says(tokens, at + 1, 'niên')) return null;
	const year = yearNumber(tokens, at + 2);
	return year === null
		? null
		: { value: { kind: 'half', half: 1, year: { kind: 'number', year } }, end: at + 3 };
}

/** "Sang năm, đơn vị xây 40 căn nhà": the next one, where no number or name follows. */
function readNextYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (lowerAt(tokens, at + 1) !== 'năm') return null;
	const next = tokens[at + 2];
	if (next?.kind === 'number' || ['mới', 'học', 'thứ', 'nay', 'sau', 'tới'].includes(lowerAt(tokens, at + 2)))
		return null;
	return { value: { kind: 'year', year: { kind: 'relative', offset: 1, word: 'tới' } }, end: at + 2 };
}

const SEASONS = new Set([
	'vụ cá',
	'mùa khô',
	'mùa mưa',
	'mùa biển',
	'vụ đông',
	'niên vụ',
	'mùa đông',
	'mùa gió',
	'mùa cá',
]);
/** Words from the noun of a season to its years. */
const SEASON_REACH = 4;

/** "vụ cá Bắc", "mùa khô", "niên vụ" right before the years at `at`. */
function isSeason(tokens: readonly Token[], at: number): boolean {
	for (let k = at - 2; k >= at - SEASON_REACH; k--)
		if (SEASONS.has(`${lowerAt(tokens, k)} ${lowerAt(tokens, k + 1)}`)) return true;
	return false;
}

const YEAR_DIGITS = 4;
const isUnit = new WordFlag((w) => COUNTED.has(w.lower) || w.text === 'T');
const partsDate = new WordFlag((w) => SEPARATORS.has(w.text));

/** Whether digits that are no year go on as a phrase of time can: "6 tháng", "6T", "28/5", "5.2024", "28, tháng 5". */
function goesOn(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (isUnit.has(next)) return true;
	const far = tokens[at + 2];
	if (next?.text === ',') return far?.lower === 'tháng';
	// "1.250": three digits are a group of a number
	return partsDate.has(next) && far?.kind === 'number' && far.text.length !== 3;
}

/** At digits: a count with its unit, a full date, a range of years or of days. */
function readAtNumber(tokens: readonly Token[], at: number, options: FindOptions): Read<PeriodFields> | null {
	// "xã Tà Nhòn (11 và 12/1)": nothing but days in brackets
	const days = lowerAt(tokens, at - 1) === '(' ? readDayList(tokens, at) : null;
	if (days && lowerAt(tokens, days.end) === ')')
		return { value: daySpan(days.value.from, days.value.to), end: days.end };
	const year = (tokens[at] as Token).text.length === YEAR_DIGITS;
	if (!options.alone && !year && !goesOn(tokens, at)) return null;
	const counted = readAbbreviation(tokens, at) ?? readCounted(tokens, at);
	if (counted) return counted;
	const range = readYearRange(tokens, at);
	// "vụ cá Bắc 2023 - 2024": a season over New Year, of no known days
	if (range && range.value.to === range.value.from + 1 && isSeason(tokens, at))
		return { value: { kind: 'vague', what: 'mùa', year: NO_YEAR }, end: range.end };
	if (range && (range.value.list === null || options.alone)) {
		const { from, to, list } = range.value;
		return {
			value: { kind: 'years', from, to, form: list ? 'plain' : 'stage', count: null, list },
			end: range.end,
		};
	}
	const announced = range ? null : (readAnnouncedYear(tokens, at) ?? readYearWithoutNoun(tokens, at));
	if (announced) return announced;
	const date = readDate(tokens, at, options.alone === true);
	const whole = options.alone === true && at === 0;
	// "Trước khi bão đổ bộ (20/9), …": nothing but a day in brackets, that is no share
	const alone =
		date !== null &&
		lowerAt(tokens, at - 1) === '(' &&
		lowerAt(tokens, date.end) === ')' &&
		(date.value.day > 12 || isOfDay(tokens, at - 1));
	// "- 27/2: bắt 2 đối tượng": the label of a line
	const label =
		date !== null &&
		lowerAt(tokens, date.end) === ':' &&
		(at === 0 || (at === 1 && /^[-–•*+]$/.test(lowerAt(tokens, 0))));
	if (
		date &&
		(!date.value.weak || whole || alone || label || followsClock(tokens, at) || followsVerb(tokens, at))
	) {
		const list = options.alone ? readDayList(tokens, at) : null;
		if (list) return { value: daySpan(list.value.from, list.value.to), end: list.end };
		const span = readDashSpan(tokens, at);
		if (span) return span;
		const { day, month, year } = date.value;
		// "6/6 bến" is a share
		if (date.value.weak && tokens[date.end]?.kind === 'word') return null;
		return { value: { kind: 'day', day, month, year, edge: null }, end: date.end };
	}
	// "15/12 - 14/6/2024", "30/4 - 1/5 năm nay": the year of the second day vouches for the first
	const span = date ? readDashSpan(tokens, at) : null;
	if (
		span &&
		span.value.kind === 'span' &&
		span.value.to.unit === 'day' &&
		span.value.to.year.kind !== 'none'
	)
		return span;
	const monthYear = readMonthYear(tokens, at);
	if (monthYear) {
		const months = readDashSpan(tokens, at);
		if (months) return months;
		// "09/2025: bắt 4 vụ": the label of a line
		const named = at === 0 && lowerAt(tokens, monthYear.end) === ':';
		if (whole || named || lowerAt(tokens, at - 1) === 'trong') {
			return { value: { kind: 'month', ...monthYear.value, part: null }, end: monthYear.end };
		}
	}
	if (!options.alone) return null;
	const iso = yearNumber(tokens, at);
	const month =
		iso !== null && lowerAt(tokens, at + 1) === '-' && tokens[at + 2]?.text.length === 2
			? readMonthNumber(tokens, at + 2)
			: null;
	if (iso !== null && month) {
		return {
			value: { kind: 'month', month: month.value, year: { kind: 'number', year: iso }, part: null },
			end: month.end,
		};
	}
	const list = readDayList(tokens, at);
	if (list) return { value: daySpan(list.value.from, list.value.to), end: list.end };
	const only = yearNumber(tokens, at);
	return only !== null && whole && tokens.length === 1
		? { value: { kind: 'year', year: { kind: 'number', year: only } }, end: at + 1 }
		: null;
}

const begins = new WordFlag(
	(w) => w.kind === 'number' || (w.kind === 'word' && (READERS.has(w.lower) || COUNT_WORDS.has(w.lower))),
);

function readAt(tokens: readonly Token[], at: number, options: FindOptions): Read<PeriodFields> | null {
	const t = tokens[at] as Token;
	if (t.kind === 'number') return readAtNumber(tokens, at, options);
	if (options.alone && at === 0) {
		const month = readBareMonth(tokens);
		if (month) return month;
	}
	const readers = READERS.get(t.lower);
	// "đỡ đầu năm 2019"
	if (t.lower === 'đầu' && lowerAt(tokens, at - 1) === 'đỡ') return null;
	if (readers) {
		for (const reader of readers) {
			const read = reader(tokens, at);
			if (read) return read;
		}
	}
	return COUNT_WORDS.has(t.lower) && t.lower !== 'năm' ? readCounted(tokens, at) : null;
}

/** "mùng 10/3 âm lịch", "tháng 7 (âm lịch)": no day of our calendar. */
function byTheMoon(tokens: readonly Token[], read: Read<PeriodFields> | null): Read<PeriodFields> | null {
	if (!read) return null;
	// "ngày 23 tháng Chạp"
	if (read.value.kind === 'day' && lowerAt(tokens, read.end - 1) === 'chạp')
		return { value: { kind: 'vague', what: 'âm lịch', year: NO_YEAR }, end: read.end };
	const open = lowerAt(tokens, read.end) === '(' ? 1 : 0;
	if (!says(tokens, read.end + open, 'âm', 'lịch')) return read;
	return { value: { kind: 'vague', what: 'âm lịch', year: NO_YEAR }, end: read.end + open + 2 + open };
}

/**
 * Finds the phrases of time in running text, left to right, the longest reading at each place.
 *
 * in      tokens of any stretch of text
 * out     mentions in order, not overlapping; each says what was written, not yet which days it means (see resolvePeriod)
 * errors  none
 */
export function findPeriods(tokens: readonly Token[], options: FindOptions = {}): PeriodMention[] {
	const found: PeriodMention[] = [];
	for (let i = 0; i < tokens.length;) {
		if (!begins.has(tokens[i])) {
			i++;
			continue;
		}
		const read = byTheMoon(tokens, readAt(tokens, i, options));
		if (read && read.end > i) {
			found.push({ from: i, to: read.end, say: read.value });
			i = read.end;
		} else i++;
	}
	return joinWindows(tokens, found);
}
