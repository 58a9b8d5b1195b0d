import { parseTimePeriod } from '../period/time-period.ts';
import type { Reading } from './types.ts';

/** Begins the rule that names a change's base period: "base:2021-S1". */
export const BASE_RULE = 'base:';

/** "so với cùng kỳ năm 2021", "so cùng kỳ", "so với năm 2024", "so với năm trước" */
const BASE = /so\s+(?:với\s+)?(cùng\s+kỳ|năm)(?:\s+năm)?\s*(\d{4}|trước|ngoái)?/giu;
const SENTENCE_END = /[.!?…;]\s|\n/gu;
/** No sentence is searched further than this on either side. */
const REACH = 400;

function sentenceAround(text: string, start: number, end: number): string {
	const from = Math.max(0, start - REACH);
	let left = from;
	for (const m of text.slice(from, start).matchAll(SENTENCE_END)) left = from + m.index + m[0].length;
	const rest = text.slice(end, end + REACH);
	const stop = rest.search(/[.!?…;]\s|\n/u);
	return text.slice(left, stop < 0 ? end + rest.length : end + stop).normalize('NFC');
}

/**
 * The period a published change is counted from, where its own sentence names it.
 *
 * in   a reading of kind change, the text as received
 * out  TIME_PERIOD: "tăng 7 vụ so với cùng kỳ năm 2021" of 2022-S1 → 2021-S1; null where no base, several bases, or a
 *      base of another length is named
 */
export function findChangeBase(r: Reading, text: string): string | null {
	const period = r.timePeriod === null ? null : parseTimePeriod(r.timePeriod);
	if (r.kind !== 'change' || !period || period.months === null || period.months > 12) return null;
	const bases = new Set<string>();
	for (const [, what = '', year] of sentenceAround(text, r.start, r.end).matchAll(BASE)) {
		if (what.toLowerCase() === 'năm' && (year === undefined || period.freq !== 'A')) return null;
		const own = Number(period.start.slice(0, 4));
		const base = year && /^\d/.test(year) ? Number(year) : own - 1;
		bases.add(period.code.replace(/^\d{4}/, String(base).padStart(4, '0')));
	}
	const [only] = bases;
	return bases.size === 1 && only !== undefined && only !== period.code ? only : null;
}
