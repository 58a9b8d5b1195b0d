import type { Token } from '../text/tokens.ts';
import { WordFlag } from '../text/word-flag.ts';
import { readDigits, type DigitsOptions } from './number-digits.ts';
import { isBlocked, isIdiom } from './number-idiom.ts';
import { DIGIT, HALF, SCALE, SHORT_TENS } from './number-lexicon.ts';
import { readWords, scaleAt } from './number-words.ts';
import { shift } from './power-of-ten.ts';

/** One number as written. `value` is whole (scale words applied); `mantissa × 10^mult` is how it was said. */
export interface NumberReading {
	value: number;
	/** decimals printed or spoken before any scale word: "1,9 tỷ" → 1 */
	decimals: number;
	/** power of the greatest scale word, for units that name it: nghìn 3, triệu 6, tỷ 9, nghìn tỷ 12; 0 without one */
	mult: number;
	/** power of the scale word the number ends with ("1 tỷ 284 triệu" → 6); 0 if it ends with none */
	lastMult: number;
	/** value / 10^mult: "1 tỷ 284 triệu" → 1.284 */
	mantissa: number;
	firstToken: number;
	/** index after the last token */
	endToken: number;
	form: 'digits' | 'words' | 'mixed';
	/** a short reason code when the shape allows another reading; null when it does not */
	doubt: string | null;
}

export interface NumberOptions extends DigitsOptions {
	/** the text is a number and nothing else: lift the guards that running text needs */
	alone?: boolean;
}

/**
 * Reads the number that begins at `tokens[at]`, in digits, words or both, in Vietnamese notation.
 *
 * in      tokens of one sentence; at: index of the first token of the number
 * out     the reading; null if no number begins here, or what begins here is a name, an idiom, an ordinal or "năm" the year
 * errors  none; a number cut short ("1,5" read as "5") is a bug, never a result
 * source  "." groups thousands and "," marks decimals; the press also prints "7.5" and "1,344 hộ"
 */
export function readNumber(
	tokens: readonly Token[],
	at: number,
	options: NumberOptions = {},
): NumberReading | null {
	const t = tokens[at];
	if (t === undefined) return null;
	if (t.kind === 'number') return fromDigits(tokens, at, options);
	if (t.kind !== 'word' || !begins.has(t)) return null;
	return fromWords(tokens, at, options);
}

const canBegin = (w: string) =>
	DIGIT.has(w) || w === 'mười' || w === 'nửa' || SCALE.has(w) || SHORT_TENS.has(w);
const begins = new WordFlag((t) => canBegin(t.lower));

const mantissaOf = (value: number, mult: number) => (mult === 0 ? value : shift(value, -mult));

function fromDigits(tokens: readonly Token[], at: number, options: NumberOptions): NumberReading | null {
	const read = readDigits(tokens, at, options);
	if (!read) return null;
	let { end, doubt } = read;
	let value = Number(read.literal);
	let mult = 0;
	let lastMult = 0;
	let form: NumberReading['form'] = 'digits';
	let decimals = read.decimals;
	const scaled = scales(tokens, end);
	if (scaled) {
		form = 'mixed';
		value = shift(read.literal, scaled.power);
		end = scaled.end;
		mult = scaled.mult;
		lastMult = scaled.mult;
		if (HALF.has(tokens[end]?.lower ?? '') && read.decimals === 0) {
			value += shift(5, scaled.power - 1);
			end++;
		} else if (read.decimals === 0) {
			const tail = chain(tokens, end, scaled.power, options);
			if (tail) {
				value += tail.value;
				end = tail.end;
				lastMult = tail.lastMult;
				if (tail.doubt) doubt ??= tail.doubt;
			}
		}
	} else if (options.alone && HALF.has(tokens[end]?.lower ?? '') && read.decimals === 0) {
		value += 0.5;
		decimals = 1;
		end++;
		form = 'mixed';
	}
	if (!Number.isFinite(value) || value > 1e21) return null;
	return {
		value,
		decimals,
		mult,
		lastMult,
		mantissa: mantissaOf(value, mult),
		firstToken: at,
		endToken: end,
		form,
		doubt,
	};
}

/** Scale words after digits: tỷ, trăm triệu, chục nghìn, nghìn tỷ. */
function scales(tokens: readonly Token[], at: number): { power: number; mult: number; end: number } | null {
	const first = scaleAt(tokens, at);
	if (first === null) return null;
	let power = first;
	let mult = first;
	let last = first;
	let end = at + 1;
	for (
		let next = scaleAt(tokens, end);
		next !== null && next >= 3 && next > last;
		next = scaleAt(tokens, end)
	) {
		power += next;
		mult = last === 3 && next === 9 ? 12 : next;
		last = next;
		end++;
	}
	return { power, mult: mult < 3 || mult === 4 ? 0 : mult, end };
}

interface Tail {
	value: number;
	end: number;
	lastMult: number;
	doubt: string | null;
}

/** The rest of a chained amount after a scale of 10^power: "250 triệu" of "1 tỷ 250 triệu". */
function chain(tokens: readonly Token[], at: number, power: number, options: NumberOptions): Tail | null {
	const t = tokens[at];
	if (t === undefined) return null;
	if (t.kind === 'word') return wordTail(tokens, at, power);
	if (t.kind !== 'number') return null;
	const read = readDigits(tokens, at, options.pair ? { pair: options.pair } : {});
	if (!read) return null;
	const literal = Number(read.literal);
	const scaled = scales(tokens, read.end);
	if (scaled) {
		const value = shift(read.literal, scaled.power);
		if (scaled.power >= power || value >= shift(1, power)) return null;
		const rest = read.decimals === 0 ? chain(tokens, scaled.end, scaled.power, options) : null;
		return rest
			? { ...rest, value: value + rest.value }
			: { value, end: scaled.end, lastMult: scaled.mult, doubt: null };
	}
	// "1 tỷ 250.000.000 đồng": grouped digits that fill the rest of the scale
	if (read.grouped && read.decimals === 0 && literal < shift(1, power) && literal >= shift(1, power - 3)) {
		const next = tokens[read.end]?.lower;
		if (next === undefined || next === 'đồng' || next === 'đ' || next === 'vnđ' || next === 'vnd') {
			return { value: literal, end: read.end, lastMult: 0, doubt: null };
		}
	}
	if (
		options.alone &&
		read.end === tokens.length &&
		!read.grouped &&
		read.decimals === 0 &&
		t.text.length === 1
	) {
		return { value: shift(literal, power - 1), end: read.end, lastMult: 0, doubt: 'colloquial' };
	}
	return null;
}

function wordTail(tokens: readonly Token[], at: number, power: number): Tail | null {
	if (!DIGIT.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'mười') return null;
	const read = readWords(tokens, at);
	if (!read || read.mult === 0 || read.value >= shift(1, power) || read.decimals > 0) return null;
	return { value: read.value, end: read.end, lastMult: read.lastMult, doubt: null };
}

function fromWords(tokens: readonly Token[], at: number, options: NumberOptions): NumberReading | null {
	if (!options.alone && isBlocked(tokens, at)) return null;
	const read = readWords(tokens, at, options);
	if (!read) return null;
	if (!options.alone && isIdiom(tokens, at, read.end)) return null;
	return {
		value: read.value,
		decimals: read.decimals,
		mult: read.mult,
		lastMult: read.lastMult,
		mantissa: mantissaOf(read.value, read.mult),
		firstToken: at,
		endToken: read.end,
		form: 'words',
		doubt: read.doubt,
	};
}
