import { parseTimePeriod } from '../period/time-period.ts';

const YEARS = /(?<!\d)(\d{4})\s*(?:[-–—]|đến(?:\s+năm)?)\s*(\d{4})(?!\d)/gu;

/**
 * The years an article itself gives a span of years: "5 năm 2016 – 2021" is called so, though five years from
 * 2016 end in 2020.
 *
 * in   TIME_PERIOD of whole years, the article's text
 * out  its first words "2016 – 2021" that begin with the span's year and end in its last year or the next; null if none
 */
export function findSpanLabel(timePeriod: string, text: string): string | null {
	const p = parseTimePeriod(timePeriod);
	if (!p || p.freq !== '_O' || p.months === null || p.months < 24 || p.months % 12 !== 0) return null;
	const first = Number(p.start.slice(0, 4));
	const last = first + p.months / 12 - 1;
	for (const m of text.normalize('NFC').matchAll(YEARS)) {
		if (Number(m[1]) === first && (Number(m[2]) === last || Number(m[2]) === last + 1)) return m[0];
	}
	return null;
}
