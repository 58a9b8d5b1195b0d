import { NO_TOKEN, type Token } from '../../text/tokens.ts';
import { WordFlag } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { lowerAt, QUARTER_WORDS, readCount } from '../calendar-words.ts';
import type { PeriodFields, Read } from '../mention.ts';
import { readDaysOf } from './read-days.ts';
import { readDriveLength } from './read-drive.ts';
import { readPastUnit, readQuarters } from './read-label.ts';
import { readSinceMerger } from './read-merger.ts';
import { readDaysOfMonth, readWeeksOfMonth } from './read-month-part.ts';
import { readCountedMonths } from './read-named-months.ts';
import { readFirstOf } from './read-ordinal.ts';
import { readPastHours } from './read-now.ts';
import { readThisLastYear, readYearThenSame } from './read-same.ts';
import { leadOf, readDrivenMonths, readYearCount } from './read-years.ts';

const HALF = /^(rưỡi|rưởi|rưõi)$/;
const DECADES = pairsOf('thập kỷ|thập kỉ|thập niên');
/** Units of time that a count stands before. */
export const COUNTED = new Set(['tháng', 'năm', 'ngày', 'tuần', 'giờ', 'thập', ...QUARTER_WORDS]);
const isTimeUnit = new WordFlag((w) => COUNTED.has(w.lower));
/** The longest small count: "một trăm chín mươi chín". */
const COUNT_WORDS_MAX = 5;

/** Whether a unit of time stands where a count in words can end. */
function countsTime(tokens: readonly Token[], at: number): boolean {
	for (let k = at + 1; k <= at + COUNT_WORDS_MAX; k++) if (isTimeUnit.has(tokens[k] ?? NO_TOKEN)) return true;
	return false;
}

/** A count and its unit: "6 tháng đầu năm", "mười năm (2013 - 2023)", "hai ngày 20 và 21-1", "3 quý đầu năm". */
export function readCounted(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const count = countsTime(tokens, at) ? readCount(tokens, at) : null;
	if (!count) return null;
	// "hơn một thập kỷ qua": its years
	if (DECADES.isAt(tokens, count.end))
		return readYearCount(tokens, { value: 10 * count.value, end: count.end + 1 }, leadOf(tokens, at));
	const unit = lowerAt(tokens, count.end);
	// "hai tháng rưỡi qua": of no whole months
	if (unit === 'tháng' && HALF.test(lowerAt(tokens, count.end + 1))) return null;
	if (unit === 'tháng' || QUARTER_WORDS.has(unit)) {
		const same = readThisLastYear(tokens, at);
		if (same) return same;
	}
	if (unit === 'năm') {
		const same = readYearThenSame(tokens, at);
		if (same) return same;
	}
	const asDriven = () => readDriveLength(tokens, count, leadOf(tokens, at));
	if (unit === 'tháng')
		return (
			readSinceMerger(tokens, count) ??
			readDrivenMonths(tokens, at, count) ??
			readCountedMonths(tokens, at, count) ??
			asDriven()
		);
	if (unit === 'năm') return readYearCount(tokens, count, leadOf(tokens, at));
	if (unit === 'ngày')
		return (
			readDaysOf(tokens, count) ??
			readDaysOfMonth(tokens, count) ??
			readPastUnit(tokens, count) ??
			readFirstOf(tokens, count) ??
			asDriven()
		);
	if (QUARTER_WORDS.has(unit)) return readQuarters(tokens, count) ?? readPastUnit(tokens, count);
	if (unit === 'giờ') return readPastHours(tokens, count);
	return unit === 'tuần'
		? (readWeeksOfMonth(tokens, count) ?? readPastUnit(tokens, count) ?? asDriven())
		: null;
}
