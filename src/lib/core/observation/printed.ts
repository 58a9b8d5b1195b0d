import type { Qualifier } from './types.ts';

const SCALE = '(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\\p{L}\\p{M}])';
const DIGITS = `\\d[\\d.,]*(?<![.,])(?:\\s*${SCALE})*`;
/** "1 tỷ 284 triệu", "5 đến 7", "12.480" */
const NUMBER = new RegExp(`${DIGITS}(?:\\s*(?:đến|tới|[-–—])\\s*${DIGITS}|\\s+${DIGITS})*`, 'iu');

/** Words before a number that bound it, by qualifier; the first of each is the one used when none is printed. */
export const BOUND_WORDS: Readonly<Record<Qualifier, readonly string[]>> = {
	EQ: [],
	GT: ['trên', 'hơn', 'quá', 'vượt'],
	GE: ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn'],
	LT: ['dưới', 'gần', 'sát', 'chưa đến', 'chưa đầy', 'ngót', 'gần tới'],
	LE: ['tối đa', 'không quá', 'nhiều nhất'],
	AP: ['khoảng', 'ước', 'xấp xỉ', 'chừng', 'độ', 'ước tính', 'khoảng chừng'],
	MAG: [],
};

/** Words for "just under": the truth lies within one rounding step below the number. */
const JUST_UNDER = new Set(['gần', 'sát', 'ngót', 'gần tới']);

/** The bound word a quote begins with ("hơn 90 người" → "hơn"); null when it begins with none of its qualifier. */
export function boundWord(quote: string, qualifier: Qualifier): string | null {
	const text = quote.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trimStart();
	let best: string | null = null;
	for (const w of BOUND_WORDS[qualifier]) {
		if (text.startsWith(`${w} `) && (best === null || w.length > best.length)) best = w;
	}
	return best;
}

/** True for "gần 900" and its like, false for "dưới 900". */
export function isJustUnder(quote: string, qualifier: Qualifier): boolean {
	const word = boundWord(quote, qualifier);
	return word !== null && JUST_UNDER.has(word);
}

/**
 * Cuts a quote into number and unit words: "trên 2,4 tỷ đồng" → "2,4 tỷ" and "đồng".
 * A number in words or a magnitude keeps the whole quote as the number.
 */
export function splitQuote(
	quote: string,
	qualifier: Qualifier,
): { valueReported: string; unitReported: string } {
	const m = qualifier === 'MAG' ? null : NUMBER.exec(quote);
	if (!m) return { valueReported: quote.trim(), unitReported: '' };
	// "224¹ buổi": the mark of a note is no part of the unit
	const unit = quote.slice(m.index + m[0].length).replace(/^[¹²³⁰⁴-⁹]+(?=\s)/u, '');
	return { valueReported: m[0].trim(), unitReported: unit.trim() };
}
