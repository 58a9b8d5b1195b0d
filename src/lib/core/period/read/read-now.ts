import type { Token } from '../../text/tokens.ts';
import {
	lowerAt,
	QUARTER_WORDS,
	readCount,
	readMonthNumber,
	readQuarterNumber,
	says,
	smallNumber,
} from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';
import { readDate, readDayList, type DateRead } from './read-date.ts';
import { recentLength } from './recent.ts';

/** The date that explains a day named by its place: "(3/7)", ", 3/7", ", ngày 3/7"; the bracket is closed with it. */
export function explained(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const sign = lowerAt(tokens, at);
	if (sign !== '(' && sign !== ',') return null;
	const cue = lowerAt(tokens, at + 1) === 'ngày' ? 2 : 1;
	const date = readDate(tokens, at + cue, true);
	if (!date || (sign === '(' && lowerAt(tokens, date.end) !== ')')) return null;
	const { day, month, year } = date.value;
	return {
		value: { kind: 'day', day, month, year, edge: null },
		end: sign === '(' ? date.end + 1 : date.end,
	};
}

/** "hôm nay", "sáng nay", "hôm qua", "sáng nay (3/7)", "ngày hôm qua (22/9)". */
export function readToday(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const i = lowerAt(tokens, at) === 'ngày' && lowerAt(tokens, at + 1) === 'hôm' ? at + 1 : at;
	if (lowerAt(tokens, i) === 'ngày') return null;
	const word = lowerAt(tokens, i + 1);
	if (says(tokens, i, 'hôm', 'kia'))
		return (
			explained(tokens, i + 2) ?? { value: { kind: 'relative', unit: 'day', offset: -2, word }, end: i + 2 }
		);
	if (word !== 'nay' && word !== 'qua') return null;
	return (
		explained(tokens, i + 2) ?? {
			value: { kind: 'relative', unit: 'day', offset: word === 'nay' ? 0 : -1, word },
			end: i + 2,
		}
	);
}

/** "dịp 1/6", "dịp 27/7", "dịp lễ 2/9", "dịp nghỉ lễ 30/4 - 1/5": the days of a feast of our calendar. */
export function readOccasion(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	let i = at + 1;
	while (['nghỉ', 'lễ', 'ngày'].includes(lowerAt(tokens, i))) i++;
	const date = readDate(tokens, i, true);
	if (!date?.value.weak && date?.value.year.kind !== 'number') return null;
	const list = readDayList(tokens, i);
	if (list) {
		const end = ({ day, month, year }: DateRead) => ({ unit: 'day' as const, edge: null, day, month, year });
		return { value: { kind: 'span', from: end(list.value.from), to: end(list.value.to) }, end: list.end };
	}
	const { day, month, year } = date.value;
	return { value: { kind: 'day', day, month, year, edge: null }, end: date.end };
}

/** "hôm trước (15/11)", "ngày hôm kia (15/11)", "trước đó (15/11)": a day told by another, with its date beside it. */
export function readNamedBefore(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const near =
		says(tokens, at, 'hôm', 'trước') || says(tokens, at, 'hôm', 'kia') || says(tokens, at, 'hôm', 'sau');
	if (!near && !says(tokens, at, 'trước', 'đó')) return null;
	return lowerAt(tokens, at + 2) === '(' ? explained(tokens, at + 2) : null;
}

/** Months and days told back from now; further back a story counts in years. */
const BACK: ReadonlyMap<string, { unit: 'day' | 'month'; most: number }> = new Map([
	['ngày', { unit: 'day', most: 31 }],
	['hôm', { unit: 'day', most: 31 }],
	['tháng', { unit: 'month', most: 11 }],
]);

/** "cách đây 3 ngày", "cách đây hai tháng": that day or month. */
export function readAgo(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (!says(tokens, at, 'cách', 'đây')) return null;
	const exact = /^(tròn|đúng)$/.test(lowerAt(tokens, at + 2)) ? 1 : 0;
	const count = readCount(tokens, at + 2 + exact);
	// "Cách đây tròn một năm, …"
	if (exact && count?.value === 1 && lowerAt(tokens, count.end) === 'năm')
		return { value: { kind: 'same', year: NO_YEAR }, end: count.end + 1 };
	const back = count ? BACK.get(lowerAt(tokens, count.end)) : undefined;
	if (!count || !back || count.value > back.most) return null;
	const day = lowerAt(tokens, count.end + 1) === '(' ? explained(tokens, count.end + 1) : null;
	if (day) return day;
	return {
		value: { kind: 'relative', unit: back.unit, offset: -count.value, word: 'cách' },
		end: count.end + 1,
	};
}

const WEEKDAYS = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy']);

/** "thứ Hai (30/6)", "Chủ nhật, 29/6": a weekday counts where its date stands beside it. */
export function readWeekday(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const n = smallNumber(tokens, at + 1);
	const named =
		lowerAt(tokens, at) === 'thứ'
			? WEEKDAYS.has(lowerAt(tokens, at + 1)) || (n !== null && n >= 2 && n <= 7)
			: says(tokens, at, 'chủ', 'nhật');
	return named ? explained(tokens, at + 2) : null;
}

const HOURS_OF_DAY = 24;

/** "24 giờ qua", "48 giờ qua"; the count is read already. */
export function readPastHours(tokens: readonly Token[], count: Read<number>): Read<PeriodFields> | null {
	const recent = recentLength(tokens, count.end + 1);
	if (recent === 0 || lowerAt(tokens, count.end + 1) === 'nay' || count.value % HOURS_OF_DAY !== 0)
		return null;
	return {
		value: { kind: 'past', count: count.value / HOURS_OF_DAY, unit: 'day', bare: false },
		end: count.end + 1 + recent,
	};
}

/** "3 tháng tới", "6 tháng sắp tới", "3 tháng tiếp theo"; at: what follows the unit. Length in tokens, 0 if none. */
export function comingLength(tokens: readonly Token[], at: number): number {
	if (says(tokens, at, 'sắp', 'tới') || says(tokens, at, 'tiếp', 'theo')) return 2;
	return lowerAt(tokens, at) === 'tới' && !readCount(tokens, at + 1) ? 1 : 0;
}

const AFTER_THIS = new Set(
	'đã các toàn lực cũng chưa không và này là được tổng tình công kết bắt phát thu xử tuần khám trao tổ huy đơn có ghi xảy cả chỉ lực cán số tỷ bộ tiếp mở làm kiểm đấu ta tập đồn trạm hải biên tỉnh lượng vẫn chúng đội bđbp phấn phải dự sẽ ước gần hơn trên khoảng ngót chừng xấp ngoài vượt đạt giúp tặng hỗ đỡ đón hoàn triệt phá vận nhận cứu bàn khởi giao còn tăng giảm đặt quyết nỗ thực duy lập truy xây dựng sửa nộp trồng đưa ký tuyên ngăn xua bóc phối trực triển quyên tham lên'.split(
		' ',
	),
);

/** Those who act together, behind their number. */
const SIDES = new Set(['bên', 'nước', 'đơn', 'tỉnh', 'lực', 'cấp', 'ngành', 'đồn', 'địa']);

/** "trong năm", "cả năm", "trong tháng", "trong quý", "trong tuần": the one under way. */
export function readThis(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	let i = at + 1;
	if (lowerAt(tokens, i) === 'cả') i++;
	const unit = lowerAt(tokens, i);
	const next = tokens[i + 1];
	const free =
		next === undefined ||
		next.kind === 'punct' ||
		next.kind === 'break' ||
		// "cả năm 118.000 lượt người", "lũy kế cả năm 142 vụ"
		(next.kind === 'number' &&
			unit === 'năm' &&
			(/[.,]/.test(next.text) || (lowerAt(tokens, at) === 'cả' && next.text.length < 4))) ||
		(next.kind === 'word' &&
			(AFTER_THIS.has(next.lower) ||
				// "cả năm hai bên tuần tra 41 đợt"
				(/^(hai|ba)$/.test(next.lower) && SIDES.has(lowerAt(tokens, i + 2))) ||
				next.text.slice(0, 1) !== next.lower.slice(0, 1)));
	const driven = unit === 'tháng' && says(tokens, i + 1, 'cao', 'điểm');
	if (!driven && (!free || (next && (next.text === '(' || next.text === '"' || next.text === '“'))))
		return null;
	if (unit === 'năm')
		return { value: { kind: 'year', year: { kind: 'relative', offset: 0, word: 'trong' } }, end: i + 1 };
	if (lowerAt(tokens, at) !== 'trong') return null;
	// "trong quý I", "trong tháng Năm" name theirs
	if (unit === 'tháng' && readMonthNumber(tokens, i + 1)) return null;
	if (QUARTER_WORDS.has(unit) && readQuarterNumber(tokens, i + 1)) return null;
	const known =
		unit === 'tháng' ? 'month' : QUARTER_WORDS.has(unit) ? 'quarter' : unit === 'tuần' ? 'week' : null;
	return known && { value: { kind: 'relative', unit: known, offset: 0, word: 'trong' }, end: i + 1 };
}
