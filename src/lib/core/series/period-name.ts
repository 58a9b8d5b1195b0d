import { parseTimePeriod } from '../period/time-period.ts';

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** "2019–2024" and "2019 - 2024" are one name. */
const plain = (text: string) =>
	text.normalize('NFC').replace(/[–—−]/gu, '-').replace(/\s+/gu, '').toLowerCase();

/**
 * Reads a period as a person types it.
 *
 * in   "2025", "2024-S1", "6T/2024", "QIII/2023", "2019-2024"; the periods there are, with the articles' words
 * out  TIME_PERIOD code; null when it is none
 */
export function parsePeriodName(
	text: string,
	known: readonly { code: string; label: string | null }[] = [],
): string | null {
	const typed = text.trim().toUpperCase().replace(/^P/u, '');
	if (parseTimePeriod(typed)) return typed;
	const half = /^6\s*T\s*[/-]?\s*(\d{4})$/u.exec(typed);
	if (half) return `${half[1]}-S1`;
	const quarter = /^Q(?:UÝ)?\s*(IV|I{1,3}|[1-4])\s*[/-]\s*(\d{4})$/u.exec(typed);
	if (quarter) return `${quarter[2]}-Q${ROMAN[quarter[1] ?? '']}`;
	const months = /^(\d{1,2})\s*T\s*[/-]\s*(\d{4})$/u.exec(typed);
	if (months && Number(months[1]) >= 2 && Number(months[1]) <= 11)
		return `${months[2]}-01-01/P${Number(months[1])}M`;
	const years = /^(\d{4})-(\d{4})$/u.exec(plain(text));
	if (!years) return null;
	const name = `${years[1]}-${years[2]}`;
	const named = known.find(
		(k) => k.label !== null && plain(k.label.replace(/đến( năm)?/gu, '-')).includes(name),
	);
	if (named) return named.code;
	const count = Number(years[2]) - Number(years[1]) + 1;
	return count > 1 && count <= 200 ? `${years[1]}-01-01/P${count}Y` : null;
}
