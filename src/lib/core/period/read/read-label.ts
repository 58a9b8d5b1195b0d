import type { Token } from '../../text/tokens.ts';
import {
	DASHES,
	isHowLong,
	lowerAt,
	QUARTER_WORDS,
	readMonthNumber,
	readQuarterNumber,
	readTrailingYear,
	says,
	smallNumber,
} from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read, type YearRef } from '../mention.ts';
import { readWeekOfMonth, readWeekOfYear } from './read-month-part.ts';
import { comingLength, explained } from './read-now.ts';
import { isAfterFirstHalf } from './read-other-half.ts';
import { readDashSpan } from './read-span.ts';
import { closedLength, recentLength } from './recent.ts';

/** "đầu năm 2024", "cuối năm nay", "đầu 2024", "đầu": the side of the year and its year. */
export function readSide(tokens: readonly Token[], at: number): Read<{ side: 1 | 2; year: YearRef }> | null {
	const w = lowerAt(tokens, at);
	if (w !== 'đầu' && w !== 'cuối') return null;
	const side = w === 'đầu' ? 1 : 2;
	let i = at + 1;
	if (lowerAt(tokens, i) === 'tiên') i++;
	const year = readTrailingYear(tokens, i, true);
	return { value: { side, year: year.value }, end: year.end };
}

/** What makes "N tháng" a length of time and no period: "sau 13 tháng", "6 tháng tuổi". */
const LENGTH_LEADS: ReadonlySet<string> = new Set(
	'bằng giữ chỉ lái sau gần hơn suốt mỗi từng cứ trước được mất kéo hạn tù phạt cách khoảng chừng chưa đầy trên dưới thêm những'.split(
		' ',
	),
);
export const LENGTH_TAILS: ReadonlySet<string> = new Set(
	'ấy đó tuổi tù lương đấu thi lao nghỉ lễ liền liên một trước sau nữa ròng hè mùa'.split(' '),
);

const CARRIED_OUT: ReadonlySet<string> = new Set(['thực hiện', 'triển khai', 'vận hành', 'thí điểm']);
/** The work of every year: "6 tháng thực hiện nhiệm vụ" are those of the year. */
const YEARLY: ReadonlySet<string> = new Set(['nhiệm vụ', 'công tác', 'chỉ tiêu', 'nghị quyết', 'kế hoạch']);

/** "6 tháng thực hiện mô hình", "3 tháng triển khai thực hiện đề án": months since something was set going. */
function isUnderWay(tokens: readonly Token[], at: number): boolean {
	const pair = (i: number) => `${lowerAt(tokens, i)} ${lowerAt(tokens, i + 1)}`;
	if (!CARRIED_OUT.has(pair(at))) return false;
	const next = CARRIED_OUT.has(pair(at + 2)) ? at + 4 : at + 2;
	return !YEARLY.has(pair(next));
}

/** What has first months of its own: a season, a drive, what is carried out. */
const OF_OTHER = new Set(['vụ', 'mùa', 'đợt', 'chiến', 'triển', 'ra', 'vận', 'áp', 'sau', 'theo', 'hoạt']);

/** "đã qua của năm nay", "vừa qua của năm 2025": the year of which the months have gone by. */
function goneOfYear(tokens: readonly Token[], at: number): Read<YearRef> | null {
	let k = at;
	while (k - at < 3 && /^(đã|vừa|trôi|qua)$/.test(lowerAt(tokens, k))) k += 1;
	if (k === at || lowerAt(tokens, k - 1) !== 'qua' || lowerAt(tokens, k) !== 'của') return null;
	const year = readTrailingYear(tokens, k + 1, true);
	return year.value.kind === 'none' ? null : year;
}

/** "6 tháng đầu năm 2024", "9 tháng", "ba tháng cuối năm", "3 tháng qua"; at the count. */
export function readMonths(
	tokens: readonly Token[],
	at: number,
	count: Read<number>,
): Read<PeriodFields> | null {
	const n = count.value;
	if (n > 36) return null;
	const i = count.end + 1;
	const label = (edge: 'first' | 'last', year: YearRef, bare: boolean): PeriodFields => {
		if (n === 6) {
			const half = edge === 'first' ? 1 : 2;
			return bare ? { kind: 'half', half, year, bare } : { kind: 'half', half, year };
		}
		if (n === 12) return { kind: 'year', year };
		return { kind: 'months', edge, count: n, year, bare };
	};
	const ofYear = goneOfYear(tokens, i);
	if (ofYear && n <= 12) return { value: label('first', ofYear.value, false), end: ofYear.end };
	const recent = recentLength(tokens, i);
	// "Tám tháng rồi anh em làm được 48 căn"; "10 năm rồi" is a length
	const gone = lowerAt(tokens, i) === 'rồi' && tokens[i + 1]?.kind === 'word' ? 1 : 0;
	const named = lowerAt(tokens, i) === 'nay' ? 0 : recent || gone || closedLength(tokens, i);
	if (named > 0 || isUnderWay(tokens, i))
		return { value: { kind: 'past', count: n, unit: 'month', bare: false }, end: i + named };
	if (n > 12) return null;
	const coming = comingLength(tokens, i);
	if (coming > 0) return { value: { kind: 'coming', months: n }, end: i + coming };
	// "3 tháng còn lại của năm"
	if (says(tokens, i, 'còn', 'lại')) {
		const of = lowerAt(tokens, i + 2) === 'của' || lowerAt(tokens, i + 2) === 'trong' ? i + 3 : i + 2;
		const year = readTrailingYear(tokens, of, true);
		return { value: label('last', year.value, false), end: year.end === of ? i + 2 : year.end };
	}
	// "Hai tháng đầu vụ", "ba tháng đầu triển khai", "bốn tháng đầu tiên theo mô hình mới": of what is told, no year
	const first = says(tokens, i, 'đầu', 'tiên') ? i + 2 : i + 1;
	if (lowerAt(tokens, i) === 'đầu' && OF_OTHER.has(lowerAt(tokens, first)))
		return { value: { kind: 'part', unit: 'month', first: 1, count: n }, end: first };
	const side = readSide(tokens, i);
	if (side)
		return { value: label(side.value.side === 1 ? 'first' : 'last', side.value.year, false), end: side.end };
	if (n === 6 && lowerAt(tokens, i) === 'sau' && isAfterFirstHalf(tokens, at))
		return { value: label('last', NO_YEAR, false), end: i + 1 };
	const year = lowerAt(tokens, i) === ',' ? { value: NO_YEAR, end: i } : readTrailingYear(tokens, i, false);
	if (year.value.kind !== 'none') return { value: label('first', year.value, false), end: year.end };
	// "Sau 6 tháng, các đồn bắt …": those of the year, in the report of a half
	const counted = n > 1 && lowerAt(tokens, at - 1) === 'sau' && lowerAt(tokens, i) === ',';
	if (counted || n === 12) return { value: monthsGone(n, !counted || n === 6 || n === 9), end: i };
	if (says(tokens, i, 'thi', 'đua')) return { value: label('first', NO_YEAR, true), end: i };
	if (LENGTH_LEADS.has(lowerAt(tokens, at - 1)) || LENGTH_TAILS.has(lowerAt(tokens, i)) || n < 2 || n === 12)
		return null;
	return { value: label('first', NO_YEAR, true), end: i };
}

/** "2 quý đầu năm 2024", "ba quý cuối năm". */
export function readQuarters(tokens: readonly Token[], count: Read<number>): Read<PeriodFields> | null {
	const side = readSide(tokens, count.end + 1);
	const n = count.value;
	// "Trong hai quý, …": of the year, in the report of a half
	const next = tokens[count.end + 1];
	if (!side && n >= 2 && n <= 4 && (next === undefined || next.text === ','))
		return { value: monthsGone(3 * n, true), end: count.end + 1 };
	if (!side || n < 1 || n > 3) return null;
	const [from, to] = side.value.side === 1 ? [1, n] : [5 - n, 4];
	const value: PeriodFields =
		n === 1
			? { kind: 'quarter', quarter: from, year: side.value.year }
			: { kind: 'quarters', from, to, year: side.value.year };
	return { value, end: side.end };
}

/** So many months that have gone by: "nửa năm qua"; `bare` where nothing says that they end now. */
export const monthsGone = (count: number, bare: boolean): PeriodFields => ({
	kind: 'past',
	count,
	unit: 'month',
	bare,
});

const THIS = new Map([
	['này', 0],
	['nay', 0],
	['qua', -1],
	['trước', -1],
	['tới', 1],
	['sau', 1],
]);

/** "này", "vừa qua", "trước", "tới" after tháng, quý, tuần. */
function readRelative(tokens: readonly Token[], at: number): Read<{ offset: number; word: string }> | null {
	if (says(tokens, at, 'vừa', 'qua') || says(tokens, at, 'vừa', 'rồi'))
		return { value: { offset: -1, word: 'qua' }, end: at + 2 };
	if (says(tokens, at, 'rồi')) return { value: { offset: -1, word: 'qua' }, end: at + 1 };
	// "tháng trước nữa", "tuần trước nữa"
	if (says(tokens, at, 'trước', 'nữa')) return { value: { offset: -2, word: 'nữa' }, end: at + 2 };
	const offset = THIS.get(lowerAt(tokens, at));
	return offset === undefined ? null : { value: { offset, word: lowerAt(tokens, at) }, end: at + 1 };
}

/** "quý I/2024", "quý đầu năm 2024", "quý I và quý II", "quý III, IV/2024", "quý này". */
export function readQuarter(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	// "mỗi quý một lần": how often
	if (lowerAt(tokens, at - 1) === 'mỗi') return null;
	const first = readQuarterNumber(tokens, at + 1);
	if (!first) {
		const relative = readRelative(tokens, at + 1);
		return relative && { value: { kind: 'relative', unit: 'quarter', ...relative.value }, end: relative.end };
	}
	// "Quý I/2024 - quý II/2025": from the one to the other, each with its year
	const own = readTrailingYear(tokens, first.end, false);
	const span =
		own.value.kind === 'number' && DASHES.has(lowerAt(tokens, own.end)) ? readDashSpan(tokens, at) : null;
	if (span) return span;
	const wordy = ['đầu', 'cuối', 'một', 'hai', 'ba'].includes(lowerAt(tokens, at + 1));
	let i = first.end;
	let last = first.value;
	for (;;) {
		const mark = lowerAt(tokens, i);
		if (!['và', ',', '-', '–', 'đến', 'tới'].includes(mark)) break;
		let k = i + 1;
		const again = QUARTER_WORDS.has(lowerAt(tokens, k));
		if (again) k++;
		// "quý 1, 2 vụ": a bare digit after a comma is a count
		if (
			!again &&
			smallNumber(tokens, k) !== null &&
			(mark === ',' || mark === 'và') &&
			!hasYear(tokens, k + 1)
		)
			break;
		const next = readQuarterNumber(tokens, k);
		if (!next || next.value <= last || ['đầu', 'cuối'].includes(lowerAt(tokens, k))) break;
		if (!again && /^(một|hai|ba|bốn|tư)$/.test(lowerAt(tokens, k)) && !hasYear(tokens, next.end)) break;
		if ((mark === 'và' || mark === ',') && next.value !== last + 1) break;
		// "15 vụ trong quý II, quý III còn 13 vụ": the comma ends a clause where no list goes on
		if (mark === ',' && again && !/^(,|và)$/.test(lowerAt(tokens, next.end)) && !hasYear(tokens, next.end))
			break;
		last = next.value;
		i = next.end;
	}
	const year = readTrailingYear(tokens, i, wordy && last === first.value);
	if (last > first.value)
		return { value: { kind: 'quarters', from: first.value, to: last, year: year.value }, end: year.end };
	return { value: { kind: 'quarter', quarter: first.value, year: year.value }, end: year.end };
}

const hasYear = (tokens: readonly Token[], at: number) =>
	readTrailingYear(tokens, at, false).value.kind !== 'none';

/** "tháng 5/2024", "tháng Năm", "tháng này", "tháng 1 đến tháng 9"; at: "tháng". */
export function readMonth(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (lowerAt(tokens, at - 1) === 'mạng') return null;
	const range = readDashSpan(tokens, at);
	if (range) return range;
	const month = readMonthNumber(tokens, at + 1);
	const before = lowerAt(tokens, at - 1);
	if (month) {
		const year = readTrailingYear(tokens, month.end, false);
		const part = before === 'đầu' ? 'start' : before === 'giữa' ? 'mid' : before === 'cuối' ? 'end' : null;
		return { value: { kind: 'month', month: month.value, year: year.value, part }, end: year.end };
	}
	const side = before === 'những' || before === 'các' || before === 'mấy' ? null : readSide(tokens, at + 1);
	if (side && (side.value.year.kind !== 'none' || lowerAt(tokens, side.end - 1) === 'năm')) {
		return {
			value: { kind: 'month', month: side.value.side === 1 ? 1 : 12, year: side.value.year, part: null },
			end: side.end,
		};
	}
	const relative = isHowLong(tokens, at) ? null : readRelative(tokens, at + 1);
	if (relative) return { value: { kind: 'relative', unit: 'month', ...relative.value }, end: relative.end };
	return null;
}

/** "tuần qua", "tuần này", "tuần trước", "tuần đầu tháng 6", "tuần 2 tháng 6". */
export function readWeek(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const named = readWeekOfMonth(tokens, at) ?? readWeekOfYear(tokens, at);
	if (named) return named;
	const relative = isHowLong(tokens, at) ? null : readRelative(tokens, at + 1);
	// "Thứ Sáu tuần trước (27/6)"
	const day = relative && lowerAt(tokens, relative.end) === '(' ? explained(tokens, relative.end) : null;
	if (day) return day;
	return relative && { value: { kind: 'relative', unit: 'week', ...relative.value }, end: relative.end };
}

/** Count first: "6 tháng đầu năm", "5 năm qua", "7 ngày qua", "2 tuần qua"; the count is read already. */
export function readPastUnit(tokens: readonly Token[], count: Read<number>): Read<PeriodFields> | null {
	const w = lowerAt(tokens, count.end);
	const unit = w === 'ngày' ? 'day' : w === 'tuần' ? 'week' : w === 'quý' ? 'quarter' : null;
	if (unit === null) return null;
	const skip = w === 'tuần' && lowerAt(tokens, count.end + 1) === 'lễ' ? 1 : 0;
	const recent = recentLength(tokens, count.end + 1 + skip) || closedLength(tokens, count.end + 1 + skip);
	if (recent === 0 || lowerAt(tokens, count.end + 1) === 'nay') return null;
	return {
		value: { kind: 'past', count: count.value, unit, bare: false },
		end: count.end + 1 + skip + recent,
	};
}
