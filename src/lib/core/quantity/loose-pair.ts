import { NO_TOKEN, type Token } from '../text/tokens.ts';
import { isBlocked } from './number-idiom.ts';
import { DIGIT } from './number-lexicon.ts';
import type { RangeReading } from './number-range.ts';
import { readNumber } from './number.ts';

const DIGITS = /^(một|hai|ba|bốn|năm|sáu|bảy|tám)$/;
const SCALES = /^(chục|trăm|nghìn|ngàn|vạn|triệu|tỷ)$/;
/** Tokens of the longest number said with one scale or several. */
const LONGEST = 40;
/** Two digits said so lie no further apart: "năm bảy chục". */
const APART = 2;

/**
 * Reads two digits said one after the other with the scale behind the second: "bốn, năm chục", "hai ba trăm nghìn".
 *
 * out  a range; null for "hai ba người", which no scale follows, and for digits that do not rise
 */
export function readLoosePair(tokens: readonly Token[], at: number, text: string): RangeReading | null {
	if (!DIGITS.test(tokens[at]?.fold ?? '') || isBlocked(tokens, at)) return null;
	const second = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
	if (!SCALES.test(tokens[second + 1]?.fold ?? '')) return null;
	const a = DIGIT.get((tokens[at] ?? NO_TOKEN).lower);
	const b = DIGIT.get((tokens[second] ?? NO_TOKEN).lower);
	if (a === undefined || b === undefined || b <= a || b - a > APART) return null;
	// read from the comma on, or as if nothing stood before the second digit
	const high = readNumber(tokens.slice(second, second + LONGEST), 0, { text });
	const scale = high ? high.value / b : 0;
	if (!high || !/^10+$/.test(String(scale))) return null;
	return {
		low: a * scale,
		high: high.value,
		decimals: 0,
		mult: high.mult,
		lowMantissa: (high.mantissa / b) * a,
		highMantissa: high.mantissa,
		firstToken: at,
		endToken: second + high.endToken,
		opened: false,
		doubt: null,
	};
}
