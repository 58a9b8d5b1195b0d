import type { Token } from '../text/tokens.ts';
import { DIGIT, GAP, HALF, LATE_DIGIT, NOT_SCALE, POINT, SCALE, SHORT_TENS } from './number-lexicon.ts';
import { WordFlag } from '../text/word-flag.ts';
import { shift } from './power-of-ten.ts';

/** A number in words, or the part of one, as exact decimal text. */
export interface WordsReading {
	value: number;
	/** decimals spoken after "phẩy" */
	decimals: number;
	/** power of ten of the greatest scale: tỷ 9, triệu 6, nghìn tỷ 12; 0 without one */
	mult: number;
	/** power of the scale word it ends with; 0 if it ends with none */
	lastMult: number;
	end: number;
	doubt: string | null;
}

export interface WordsOptions {
	/** the words stand alone: accept what in running text would more likely be something else */
	alone?: boolean;
}

const title = (s: string) => {
	const first = s.slice(0, 1);
	return first !== first.toLowerCase() && s.slice(1) === s.slice(1).toLowerCase();
};

/** Power of the scale word at `at`, or null: "tỷ lệ", "Triệu Quốc" are none. */
export function scaleAt(tokens: readonly Token[], at: number): number | null {
	const t = tokens[at];
	if (!t || t.kind !== 'word') return null;
	const power = SCALE.get(t.lower);
	if (power === undefined) return null;
	const next = tokens[at + 1];
	if (next?.kind === 'word') {
		if (NOT_SCALE.get(t.lower)?.has(next.lower)) return null;
		if (title(t.text) && title(next.text) && !SCALE.has(next.lower) && !DIGIT.has(next.lower)) return null;
	}
	return power;
}

interface Small {
	v: number;
	end: number;
	/** a single digit word that a scale before it may turn into tenths ("hai nghìn tám") */
	lone: boolean;
}

const word = (tokens: readonly Token[], at: number) => {
	const t = tokens[at];
	return t && t.kind === 'word' ? t.lower : '';
};
const isTensWord = (w: string) => w === 'mươi' || w === 'chục';

/** After "mười", "mươi": the unit, if any. "năm" there is the noun: "hai mươi năm" = 20 years. */
function unitAfterTens(tokens: readonly Token[], at: number): number {
	const w = word(tokens, at);
	const late = LATE_DIGIT.get(w);
	if (late !== undefined) return late;
	const d = DIGIT.get(w);
	if (d === undefined || d === 0 || d === 5) return 0;
	// "mười hai mươi": the digit begins another number
	const after = word(tokens, at + 1);
	return isTensWord(after) || after === 'trăm' ? 0 : d;
}

/** Tens: mười ba, hai mươi mốt, hăm lăm, hai lăm, hai chục. */
function tens(tokens: readonly Token[], at: number): Small | null {
	const w = word(tokens, at);
	if (w === 'mười') {
		const u = unitAfterTens(tokens, at + 1);
		return { v: 10 + u, end: at + 1 + (u ? 1 : 0), lone: false };
	}
	const short = SHORT_TENS.get(w);
	if (short !== undefined) {
		const u = unitAfterTens(tokens, at + 1);
		return u ? { v: short + u, end: at + 2, lone: false } : null;
	}
	const d = DIGIT.get(w);
	if (d === undefined || d === 0) return null;
	const next = word(tokens, at + 1);
	if (next === 'mươi' && d > 1) {
		const u = unitAfterTens(tokens, at + 2);
		return { v: 10 * d + u, end: at + 2 + (u ? 1 : 0), lone: false };
	}
	if (next === 'chục') return { v: 10 * d, end: at + 2, lone: false };
	const late = d > 1 ? LATE_DIGIT.get(next) : undefined;
	return late === undefined ? null : { v: 10 * d + late, end: at + 2, lone: false };
}

/** What may follow "trăm": lẻ năm, rưỡi, hai mươi, hai ba (= 23), hai (= 20). */
function afterHundred(tokens: readonly Token[], at: number, base: number, options: WordsOptions): Small {
	const w = word(tokens, at);
	if (HALF.has(w)) return { v: base + 50, end: at + 1, lone: false };
	if (GAP.has(w)) {
		const small = tens(tokens, at + 1);
		if (small) return { v: base + small.v, end: small.end, lone: false };
		const d = DIGIT.get(word(tokens, at + 1)) ?? LATE_DIGIT.get(word(tokens, at + 1));
		return d ? { v: base + d, end: at + 2, lone: false } : { v: base, end: at, lone: false };
	}
	const small = tens(tokens, at);
	if (small) return { v: base + small.v, end: small.end, lone: false };
	const d = DIGIT.get(w) ?? LATE_DIGIT.get(w);
	const next = word(tokens, at + 1);
	if (!d || next === 'trăm' || (w === 'năm' && !options.alone)) return { v: base, end: at, lone: false };
	const second = DIGIT.get(next);
	if (second && second !== 5) return { v: base + 10 * d + second, end: at + 2, lone: false };
	if (w === 'năm') return { v: base, end: at, lone: false };
	return { v: base + 10 * d, end: at + 1, lone: false };
}

/** 0–999 in words. */
function belowThousand(tokens: readonly Token[], at: number, options: WordsOptions): Small | null {
	const w = word(tokens, at);
	const d = DIGIT.get(w);
	if (d !== undefined && word(tokens, at + 1) === 'trăm' && scaleAt(tokens, at + 1) !== null) {
		return afterHundred(tokens, at + 2, 100 * d, options);
	}
	const small = tens(tokens, at);
	if (small) return small;
	return d === undefined ? null : { v: d, end: at + 1, lone: true };
}

/** Decimals after "phẩy": "không năm" → "05", "bảy mươi lăm" → "75", "một hai tám" → "128". */
function spokenDecimals(tokens: readonly Token[], at: number): { digits: string; end: number } | null {
	let digits = '';
	let i = at;
	while (digits.length < 15) {
		const small = belowThousand(tokens, i, {});
		if (!small) break;
		digits += String(small.v);
		i = small.end;
	}
	return digits ? { digits, end: i } : null;
}

interface Part {
	value: number;
	power: number;
}

/** Words with which a number may begin. */
const mayOpen = new WordFlag(
	({ kind, lower }) =>
		kind === 'word' &&
		(lower === 'nửa' || lower === 'mười' || SCALE.has(lower) || DIGIT.has(lower) || SHORT_TENS.has(lower)),
);

/**
 * Reads the number in words that begins at `tokens[at]`: all scales, dialects, spoken decimals, halves.
 *
 * in      tokens of one sentence; at: index of the first
 * out     the reading; null when no number begins here
 * errors  none
 * source  "hai nghìn tám" is 2.800 and "một nghìn linh tám" 1.008; "năm" after tens is the noun year
 */
export function readWords(
	tokens: readonly Token[],
	at: number,
	options: WordsOptions = {},
): WordsReading | null {
	if (!mayOpen.has(tokens[at])) return null;
	const parts: Part[] = [];
	let i = at;
	let current: { v: number | string; lone: boolean; afterGap: boolean; touching?: boolean } | null = null;
	let decimals = 0;
	let top = 0;
	let lastMult = 0;
	let doubt: string | null = null;
	const first = word(tokens, at);

	if (first === 'nửa') {
		if (scaleAt(tokens, at + 1) === null) return options.alone ? halfAlone(tokens, at) : null;
		current = { v: '0.5', lone: false, afterGap: false };
		i = at + 1;
	} else if (SCALE.has(first)) {
		if (!startsBare(tokens, at, options)) return null;
		if (first === 'trăm') {
			const small = afterHundred(tokens, at + 1, 100, options);
			current = { v: small.v, lone: false, afterGap: false };
			i = small.end;
		} else if (first === 'chục') {
			current = { v: 15, lone: false, afterGap: false };
			i = at + 2;
		} else current = { v: 1, lone: false, afterGap: false };
	}

	for (;;) {
		if (current === null) {
			const gap = parts.length > 0 && GAP.has(word(tokens, i));
			const from = gap ? i + 1 : i;
			if (!gap && parts.length > 0 && LATE_DIGIT.has(word(tokens, i))) {
				current = { v: LATE_DIGIT.get(word(tokens, i)) as number, lone: true, afterGap: false };
				i++;
				break;
			}
			const small: Small | null = belowThousand(tokens, from, options);
			if (!small || (gap && small.v === 0)) break;
			const lastPart = parts.at(-1);
			if (lastPart && !fits(tokens, small, lastPart.power, from, options)) break;
			current = { v: small.v, lone: small.lone, afterGap: gap };
			i = small.end;
			if (parts.length === 0 && POINT.has(word(tokens, i))) {
				const spoken = spokenDecimals(tokens, i + 1);
				if (spoken) {
					current = { v: `${small.v}.${spoken.digits}`, lone: false, afterGap: false };
					decimals = spoken.digits.length;
					i = spoken.end;
				}
			}
		}
		const power = scaleAt(tokens, i);
		if (power === null || power < 3) break;
		i++;
		let unit = Number(current.v);
		let shifted = shift(current.v, power);
		const touching = current.touching === true && parts.length === 1 && parts[0]?.power === 3 && power === 9;
		// "hai nghìn tỷ", "một nghìn hai trăm tỷ": a greater scale takes all smaller parts before it
		while (parts.length && (parts[parts.length - 1] as Part).power < power + (current.touching ? 1 : 0)) {
			unit += (parts.pop() as Part).value;
			shifted = shift(unit, power);
		}
		parts.push({ value: shifted, power });
		const named = touching ? 12 : power;
		top = parts.length === 1 ? named : top;
		lastMult = named;
		current = null;
		const half = HALF.has(word(tokens, i)) && decimals === 0;
		if (half) {
			parts.push({ value: shift(5, power - 1), power: 0 });
			i++;
		}
		const greater = scaleAt(tokens, i);
		if (greater !== null && greater >= 3 && (greater > power || (greater === 9 && !half))) {
			current = { v: 0, lone: false, afterGap: false, touching: !half };
		} else if (half) break;
	}

	let value = 0;
	for (const part of parts) value += part.value;
	if (current) {
		const tail = Number(current.v);
		const scale = parts.at(-1);
		if (scale && current.lone && !current.afterGap) {
			value += shift(tail, scale.power - 1);
			doubt = 'colloquial';
		} else {
			value += tail;
			if (scale) lastMult = 0;
			if (!scale && current.lone && HALF.has(word(tokens, i)) && (first !== 'năm' || options.alone)) {
				value += 0.5;
				decimals = 1;
				i++;
			}
		}
	} else if (parts.length === 0) return null;
	if (!Number.isFinite(value) || value > 1e21) return null;
	return { value, decimals, mult: top === 4 ? 0 : top, lastMult, end: i, doubt };
}

const halfAlone = (tokens: readonly Token[], at: number): WordsReading | null =>
	tokens.length === at + 1
		? { value: 0.5, decimals: 1, mult: 0, lastMult: 0, end: at + 1, doubt: null }
		: null;

/** A scale word begins a number only before a half ("triệu rưỡi") or, standing alone, before a tail ("trăm hai"). */
function startsBare(tokens: readonly Token[], at: number, options: WordsOptions): boolean {
	const next = word(tokens, at + 1);
	if (scaleAt(tokens, at) === null) return false;
	if (HALF.has(next)) return true;
	if (!options.alone || word(tokens, at) === 'chục') return false;
	return (
		(DIGIT.has(next) && next !== 'năm') ||
		LATE_DIGIT.has(next) ||
		SHORT_TENS.has(next) ||
		GAP.has(next) ||
		next === 'mười' ||
		isTensWord(word(tokens, at + 2))
	);
}

/** Whether what was read after a scale can belong to it: smaller, and not the noun "năm". */
function fits(
	tokens: readonly Token[],
	small: Small,
	power: number,
	from: number,
	options: WordsOptions,
): boolean {
	const next = scaleAt(tokens, small.end);
	if (next !== null && next >= power && !(next > power && power <= 6)) return false;
	if (!small.lone) return true;
	const w = word(tokens, from);
	if (w === 'không') return next !== null;
	if (next !== null) return true;
	if (w === 'năm' && !GAP.has(word(tokens, from - 1))) return options.alone === true && power > 3;
	// "hai nghìn ba bốn": a digit read out, not a tail
	return !DIGIT.has(word(tokens, small.end)) || word(tokens, small.end) === 'năm';
}
