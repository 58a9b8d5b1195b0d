import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { lowerAt, readTrailingYear, says } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';
import { LENGTH_TAILS, monthsGone, readSide } from './read-label.ts';
import { readHalfMonth } from './read-month-part.ts';
import { comingLength } from './read-now.ts';
import { isAfterFirstHalf, readOtherHalf } from './read-other-half.ts';
import { closedLength, recentLength } from './recent.ts';

/** Words before the half of a year that is over; "bằng một nửa năm 2020" is the half of what there was. */
const GONE_BY = wordsOf('sau trong qua suốt hết kết hơn gần');

/** "nửa đầu năm 2024", "nửa năm đầu", "nửa cuối năm", "nửa năm qua", "nửa đầu tháng 5". */
export function readHalfWord(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const i = at + 1;
	if (lowerAt(tokens, i) === 'năm') {
		const gone = recentLength(tokens, i + 1) || closedLength(tokens, i + 1);
		if (gone > 0) return { value: monthsGone(6, false), end: i + 1 + gone };
		const coming = comingLength(tokens, i + 1);
		if (coming > 0) return { value: { kind: 'coming', months: 6 }, end: i + 1 + coming };
		// "Nửa năm còn lại, đơn vị sẽ …"
		if (says(tokens, i + 1, 'còn', 'lại'))
			return { value: { kind: 'half', half: 2, year: NO_YEAR }, end: i + 3 };
		const side = readSide(tokens, i + 1);
		if (side) return { value: { kind: 'half', half: side.value.side, year: side.value.year }, end: side.end };
		if (lowerAt(tokens, i + 1) === 'sau' && isAfterFirstHalf(tokens, at))
			return { value: { kind: 'half', half: 2, year: NO_YEAR }, end: i + 2 };
		// "sau nửa năm 2025"
		const year = readTrailingYear(tokens, i + 1, false);
		if (year.value.kind === 'number' && !(tokens[at - 1]?.kind === 'word' && !GONE_BY.has(tokens[at - 1])))
			return { value: { kind: 'half', half: 1, year: year.value }, end: year.end };
		// "xét theo nửa năm", "mỗi nửa năm"
		const length =
			LENGTH_TAILS.has(lowerAt(tokens, i + 1)) ||
			['theo', 'mỗi', 'từng', 'cứ'].includes(lowerAt(tokens, at - 1));
		return length ? null : { value: monthsGone(6, true), end: i + 1 };
	}
	const month = readHalfMonth(tokens, i);
	if (month) return month;
	// "sơ kết nửa chặng đường năm 2023"
	if (says(tokens, i, 'chặng', 'đường')) {
		const of = lowerAt(tokens, i + 2) === 'đầu' || lowerAt(tokens, i + 2) === 'của' ? i + 3 : i + 2;
		const gone = recentLength(tokens, of) || closedLength(tokens, of);
		if (gone > 0) return { value: monthsGone(6, false), end: of + gone };
		const year = readTrailingYear(tokens, of, true);
		if (year.end > of) return { value: { kind: 'half', half: 1, year: year.value }, end: year.end };
		// "nửa chặng đường của nhiệm kỳ"
		const next = tokens[of];
		return of === i + 2 && (next === undefined || next.kind !== 'word')
			? { value: monthsGone(6, true), end: of }
			: null;
	}
	// "nửa đầu năm 25 vụ, nửa cuối 30 vụ", "nửa còn lại": the other half of the year
	const rest = readOtherHalf(tokens, at);
	if (rest) return rest;
	const side = readSide(tokens, i);
	// "nửa đầu" of what must be said: a year, or the noun năm
	if (!side || side.end === i + 1) return null;
	return { value: { kind: 'half', half: side.value.side, year: side.value.year }, end: side.end };
}
