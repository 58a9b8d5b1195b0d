import type { Token } from '../text/tokens.ts';
import { lowerAt, readMonthNumber, readTrailingYear, yearNumber } from './calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from './mention.ts';
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
	return readMonths(tokens, at, count);
}
