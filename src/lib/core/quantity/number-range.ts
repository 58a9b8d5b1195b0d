import { isGlued, NO_TOKEN, type Token } from '../text/tokens.ts';
import { WordFlag } from '../text/word-flag.ts';
import { SCALE } from './number-lexicon.ts';
import { readNumber, type NumberOptions, type NumberReading } from './number.ts';
import { scaleAt } from './number-words.ts';
import { shift } from './power-of-ten.ts';

/** Two ends of one quantity: "từ 5 đến 7", "5 - 7 triệu". `low` and `high` are whole, in value order. */
export interface RangeReading {
	low: number;
	high: number;
	decimals: number;
	/** power of the scale word the two ends share or the high end names; see NumberReading.mult */
	mult: number;
	lowMantissa: number;
	highMantissa: number;
	firstToken: number;
	/** index after the last token */
	endToken: number;
	/** whether "từ" or "giữa" opens it; a bare dash is weaker */
	opened: boolean;
	doubt: string | null;
}

const DASH = new Set(['-', '–', '—', '~', '÷', '−']);
const TO = new Set(['đến', 'tới']);
const MAX_UNIT_TOKENS = 4;

const isDash = new WordFlag((w) => DASH.has(w.text));
const isTo = new WordFlag((w) => DASH.has(w.text) || TO.has(w.lower));

/** Index after the link between the two ends ("đến", "-"), or -1. */
function linkAt(tokens: readonly Token[], at: number, opened: boolean): number {
	const t = tokens[at];
	if (!t) return -1;
	if (isTo.has(t)) return at + 1;
	return opened && t.lower === 'và' ? at + 1 : -1;
}

/** Length of the unit words repeated on both sides of a range ("20 triệu đồng đến 50 triệu đồng"); -1 when they differ. */
function sharedUnit(tokens: readonly Token[], from: number, opened: boolean): number {
	for (let n = 1; n <= MAX_UNIT_TOKENS; n++) {
		const t = tokens[from + n - 1];
		if (!t || (t.kind !== 'word' && t.text !== '%')) return -1;
		if (linkAt(tokens, from + n, opened) >= 0) return n;
	}
	return -1;
}

const repeats = (tokens: readonly Token[], a: number, b: number, n: number) => {
	for (let k = 0; k < n; k++) if (tokens[a + k]?.lower !== tokens[b + k]?.lower) return false;
	return true;
};

const asPart = ({ text, alone }: NumberOptions, pair: 'first' | 'second'): NumberOptions => ({
	text,
	alone,
	pair,
});

const isCode = (t: Token) => t.text.length > 2 && t.text.charCodeAt(0) === 48 && t.kind === 'number';
const opens = new WordFlag((w) => w.lower === 'từ' || w.lower === 'giữa');
const opensRange = (t: Token) => opens.has(t);

/** The number at `tokens[at]`, or after the word there that opens a range, as the first of a pair. */
export function readFirst(
	tokens: readonly Token[],
	at: number,
	options: NumberOptions = {},
): NumberReading | null {
	const t = tokens[at];
	return t ? readNumber(tokens, opensRange(t) ? at + 1 : at, asPart(options, 'first')) : null;
}

/**
 * Reads the range that begins at `tokens[at]` ("từ" or its first number).
 *
 * in      tokens of one sentence; dates, marker numbers and terms must have been claimed before; a: what `readFirst` reads there
 * out     both ends; a scale word after the second end holds for a bare first end ("5 - 7 triệu"); null when there is no range
 * errors  none; "giảm từ 40 vụ xuống còn 25 vụ" is no range, nor is an end that is not greater than its start
 */
export function readRange(
	tokens: readonly Token[],
	at: number,
	options: NumberOptions = {},
	a = readFirst(tokens, at, options),
): RangeReading | null {
	const t = tokens[at];
	if (!t) return null;
	const opened = opensRange(t);
	const from = opened ? at + 1 : at;
	// a leading zero of three digits or more is a telephone or a code
	if (!a || isCode(tokens[from] as Token)) return null;
	let link = linkAt(tokens, a.endToken, opened);
	let unit = 0;
	if (link < 0) {
		unit = sharedUnit(tokens, a.endToken, opened);
		if (unit < 0) return null;
		link = linkAt(tokens, a.endToken + unit, opened);
	}
	const dash = isDash.has(tokens[link - 1] ?? NO_TOKEN);
	if (!opened && dash && unit > 0) return null;
	const b = readNumber(tokens, link, asPart(options, 'second'));
	if (!b || !isEnd(tokens, b, dash)) return null;
	if (unit > 0 && !repeats(tokens, a.endToken, b.endToken, unit)) return null;
	return join(a, b, at, opened, tokens);
}

/** "5-7-9" and "5-7/2024" are no ranges. */
function isEnd(tokens: readonly Token[], b: NumberReading, dash: boolean): boolean {
	const next = tokens[b.endToken];
	if (!dash || !next || !isGlued(tokens, b.endToken - 1)) return true;
	return !(isDash.has(next) || next.text === '/') || tokens[b.endToken + 1]?.kind !== 'number';
}

function join(
	a: NumberReading,
	b: NumberReading,
	at: number,
	opened: boolean,
	tokens: readonly Token[],
): RangeReading | null {
	let low = a.value;
	// the scale of the second end is shared: "5 - 7 triệu", "từ 1,5 đến 2 tỷ", "hai đến ba nghìn"
	const bare = a.mult === 0 && scaleAt(tokens, a.endToken - 1) === null;
	const power = bare ? lastPower(tokens, b) : 0;
	if (power > 0 && shift(low, power) < b.value) low = shift(low, power);
	if (!(low < b.value)) return null;
	const mult = b.mult;
	return {
		low,
		high: b.value,
		decimals: Math.max(a.decimals, b.decimals),
		mult,
		lowMantissa: mult ? shift(low, -mult) : low,
		highMantissa: b.mantissa,
		firstToken: at,
		endToken: b.endToken,
		opened,
		doubt: a.doubt ?? b.doubt,
	};
}

/** Power of the scale words that end a number: "7 triệu" 6, "3 nghìn tỷ" 12; 0 for "7". */
function lastPower(tokens: readonly Token[], n: NumberReading): number {
	let power = 0;
	for (let i = n.endToken - 1; i > n.firstToken; i--) {
		const p = SCALE.get(tokens[i]?.lower ?? '');
		if (p === undefined) break;
		power += p;
	}
	return power;
}

/** A share or a pair of bare numbers: "6/6 bến", "3/8 xuồng". */
export interface ShareReading {
	part: number;
	whole: number;
	firstToken: number;
	endToken: number;
}

/**
 * Reads "6/6", "05/12", "1.250/1.300" at `tokens[at]`.
 *
 * out  both numbers; null if no slash joins two numbers, or a third follows (a date)
 */
export function readShare(
	tokens: readonly Token[],
	at: number,
	options: NumberOptions = {},
	a = readFirst(tokens, at, options),
): ShareReading | null {
	if (tokens[at]?.kind !== 'number') return null;
	if (!a || tokens[a.endToken]?.text !== '/') return null;
	const b = readNumber(tokens, a.endToken + 1, asPart(options, 'second'));
	if (!b || (tokens[b.endToken]?.text === '/' && tokens[b.endToken + 1]?.kind === 'number')) return null;
	return { part: a.value, whole: b.value, firstToken: at, endToken: b.endToken };
}

/** A size without a number: "hàng chục", "hàng trăm triệu". `power` is its order of magnitude. */
export interface MagnitudeReading {
	power: number;
	/** power of the unit-naming scale word in it: "hàng trăm triệu" → 6, "hàng tỷ" → 9; 0 without one */
	mult: number;
	/** how it was led in: "hàng", "vài", "mấy", "nhiều", "cả" */
	lead: string;
	firstToken: number;
	endToken: number;
}

const LEADS = new Set(['hàng', 'vài', 'mấy', 'cả', 'nhiều', 'chừng']);

/**
 * Reads a magnitude at `tokens[at]`.
 *
 * out  order of magnitude; null for "hàng hóa", "hàng năm", "cả năm"
 */
export function readMagnitude(tokens: readonly Token[], at: number): MagnitudeReading | null {
	const lead = tokens[at]?.lower;
	if (lead === undefined || !LEADS.has(lead)) return null;
	let end = at + 1;
	if (lead !== 'hàng' && tokens[end]?.lower === 'hàng') end++;
	let power = 0;
	let mult = 0;
	for (let p = scaleAt(tokens, end); p !== null && (power === 0 || p >= 3); p = scaleAt(tokens, end)) {
		power += p;
		mult = p >= 3 && p !== 4 ? (mult === 3 && p === 9 ? 12 : p) : mult;
		end++;
	}
	return power === 0 ? null : { power, mult, lead, firstToken: at, endToken: end };
}
