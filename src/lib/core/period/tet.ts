import type { Token } from '../text/tokens.ts';
import { lowerAt } from './calendar-words.ts';
import { addDays } from './time-period.ts';

const STEMS: readonly string[] = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES: readonly string[] = [
	'tý',
	'sửu',
	'dần',
	'mão',
	'thìn',
	'tỵ',
	'ngọ',
	'mùi',
	'thân',
	'dậu',
	'tuất',
	'hợi',
];
const SPELLINGS: ReadonlyMap<string, string> = new Map([
	['kỉ', 'kỷ'],
	['quí', 'quý'],
	['tí', 'tý'],
	['tị', 'tỵ'],
	['mẹo', 'mão'],
]);

/** First Giáp Tý year of the sixty the press of our time speaks of. */
const CYCLE_START = 1984;
const CYCLE = 60;

const place = (names: readonly string[], word: string) => names.indexOf(SPELLINGS.get(word) ?? word);

/** The year a lunar year's name at `at` begins in: "Giáp Thìn" is 2024 (1984 – 2043); null when no such name stands there. */
export function lunarYear(tokens: readonly Token[], at: number): number | null {
	const stem = place(STEMS, lowerAt(tokens, at));
	const branch = place(BRANCHES, lowerAt(tokens, at + 1));
	if (stem < 0 || branch < 0) return null;
	for (let n = stem; n < CYCLE; n += STEMS.length) if (n % BRANCHES.length === branch) return CYCLE_START + n;
	return null;
}

/** The first day of the lunar year, month and day, by the Vietnamese calendar (UTC+7), from 2010 on. */
const FIRST_DAYS = (
	'02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 ' +
	'02-06 01-26 02-13 02-02 01-23 02-11 01-31 02-19 02-08 01-28'
).split(' ');
const FIRST_YEAR = 2010;

/** The first day of Tết of a year, YYYY-MM-DD; null outside 2010 – 2036. */
export function tetDay(year: number): string | null {
	const day = FIRST_DAYS[year - FIRST_YEAR];
	return day === undefined ? null : `${year}-${day}`;
}

/** Years before which the last lunar month had 29 days, no 30. */
const SHORT = new Set([2012, 2013, 2016, 2022, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]);

/**
 * A day told by the moon around the first of the lunar year.
 *
 * in   after: so many days after it; negative: a day of the month before, -23 the 23rd. "30 Tết" is the eve, whatever its number
 * out  YYYY-MM-DD; null outside 2010 – 2036
 */
export function lunarDay(year: number, after: number): string | null {
	const first = tetDay(year);
	if (first === null) return null;
	const length = SHORT.has(year) ? 29 : 30;
	return addDays(first, after >= 0 ? after : Math.min(-after, length) - length - 1);
}
