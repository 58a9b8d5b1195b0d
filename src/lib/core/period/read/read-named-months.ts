import type { Token } from '../../text/tokens.ts';
import { lowerAt, readMonthNumber, readTrailingYear, says, yearNumber } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';
import { readMonths } from './read-label.ts';
import { readDashSpan } from './read-span.ts';

/** "5 và 6", "7, 8 và 9/2024", "5 và tháng 6" after "hai tháng", "ba tháng": as many neighbours as are counted. */
function readNamed(tokens: readonly Token[], at: number, count: number): Read<PeriodFields> | null {
	const first = readMonthNumber(tokens, at);
	if (!first || count < 2) return null;
	let last = first;
	for (let n = 1; n < count; n++) {
		if (lowerAt(tokens, last.end) !== ',' && lowerAt(tokens, last.end) !== 'và') return null;
		const k = lowerAt(tokens, last.end + 1) === 'tháng' ? last.end + 2 : last.end + 1;
		const month = readMonthNumber(tokens, k);
		if (!month || month.value !== last.value + 1) return null;
		last = month;
	}
	const year = readTrailingYear(tokens, last.end, false);
	const end = (month: number, of = year.value) => ({ unit: 'month' as const, edge: null, month, year: of });
	return { value: { kind: 'span', from: end(first.value, NO_YEAR), to: end(last.value) }, end: year.end };
}

/** "hai tháng 5 và 6/2024" names months; "9 tháng năm 2024" counts them. */
export function readCountedMonths(
	tokens: readonly Token[],
	at: number,
	count: Read<number>,
): Read<PeriodFields> | null {
	if (tokens[count.end + 1]?.kind === 'number' && yearNumber(tokens, count.end + 1) === null) {
		// "28 tháng 5": a day
		return readNamed(tokens, count.end + 1, count.value) ?? readDashSpan(tokens, count.end);
	}
	if (says(tokens, count.end + 1, 'trước', 'đó') || says(tokens, count.end + 1, 'liền', 'trước')) {
		const year = readTrailingYear(tokens, count.end + 3, false);
		// "mười một tháng trước đó của năm 2024": its first ones
		return year.value.kind === 'number'
			? {
					value: { kind: 'months', edge: 'first', count: count.value, year: year.value, bare: false },
					end: year.end,
				}
			: { value: { kind: 'monthsBefore', months: count.value }, end: year.end };
	}
	return readMonths(tokens, at, count);
}

/** Months the country gives to one cause each year, by the words behind "Tháng". */
const MONTHS_OF_CAUSE: readonly [words: readonly string[], month: number | null][] = [
	[['thanh', 'niên'], 3],
	[['công', 'nhân'], 5],
	[['nhân', 'đạo'], 5],
	[['hành', 'động', 'phòng', ',', 'chống', 'ma', 'túy'], 6],
	[['hành', 'động', 'phòng', 'chống', 'ma', 'túy'], 6],
	[['hành', 'động', 'vì', 'trẻ', 'em'], 6],
	[['an', 'toàn', 'giao', 'thông'], 9],
	[['hành', 'động'], null],
];

/**
 * "Trong Tháng hành động phòng, chống ma túy, …", "Tháng Thanh niên năm nay, …": its month; that of the article where the cause is
 * not told behind "trong". Elsewhere than at the head of a clause such a month is only a name.
 */
export function readMonthOfCause(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const within = lowerAt(tokens, at) === 'trong';
	const before = tokens[at - 1];
	const i = within ? at + 1 : at;
	if (lowerAt(tokens, i) !== 'tháng' || !(within || before === undefined || before.kind !== 'word'))
		return null;
	for (const [words, month] of MONTHS_OF_CAUSE) {
		if (!says(tokens, i + 1, ...words)) continue;
		const end = i + 1 + words.length;
		if (month === null)
			return within ? { value: { kind: 'relative', unit: 'month', offset: 0, word: 'trong' }, end } : null;
		const year = readTrailingYear(tokens, end, false);
		return { value: { kind: 'month', month, year: year.value, part: null }, end: year.end };
	}
	return null;
}
