import type { Token } from '../text/tokens.ts';
import { readBoundBefore } from './bounds.ts';
import { readLoosePair } from './loose-pair.ts';
import { readNumber, type NumberReading } from './number.ts';
import { readMagnitude, readRange, type RangeReading } from './number-range.ts';
import { scaleAt } from './number-words.ts';
import { shift } from './power-of-ten.ts';
import { isWholeClass, readUnitNoun } from './unit-nouns.ts';

/** A number, a range or a magnitude, before its bound and its unit. */
export interface Amount {
	numFrom: number;
	numTo: number;
	value: number | null;
	low: number | null;
	high: number | null;
	mantissa: number | null;
	lowMantissa: number | null;
	highMantissa: number | null;
	mult: number;
	decimals: number;
	magnitude: boolean;
	doubt: string | null;
	opened: boolean;
	form: NumberReading['form'];
}

/** A size without a number: "hàng chục triệu". */
function toMagnitude(tokens: readonly Token[], at: number): Amount | null {
	const m = readMagnitude(tokens, at);
	return (
		m && {
			numFrom: at,
			numTo: m.endToken,
			value: null,
			low: null,
			high: null,
			mantissa: null,
			lowMantissa: null,
			highMantissa: null,
			mult: m.mult,
			decimals: 0,
			magnitude: true,
			doubt: null,
			opened: false,
			form: 'digits',
		}
	);
}

const fromRange = (range: RangeReading, at: number): Amount => ({
	numFrom: range.opened ? at + 1 : at,
	numTo: range.endToken,
	value: null,
	low: range.low,
	high: range.high,
	mantissa: null,
	lowMantissa: range.lowMantissa,
	highMantissa: range.highMantissa,
	mult: range.mult,
	decimals: range.decimals,
	magnitude: false,
	doubt: range.doubt,
	opened: range.opened,
	form: 'digits',
});

const fromNumber = (n: NumberReading, at: number): Amount => ({
	numFrom: at,
	numTo: n.endToken,
	value: n.value,
	low: null,
	high: null,
	mantissa: n.mantissa,
	lowMantissa: null,
	highMantissa: null,
	mult: n.mult,
	decimals: n.decimals,
	magnitude: false,
	doubt: n.doubt,
	opened: false,
	form: n.form,
});

const LINKERS = new Set(['/', '-', '–', ':']);

/** The number at `tokens[at]` by itself: the first of a pair but for one that a slash, dash or colon ties on. */
function readAlone(
	tokens: readonly Token[],
	at: number,
	text: string,
	first: NumberReading | null,
): NumberReading | null {
	if (first && first.firstToken === at && !LINKERS.has(tokens[first.endToken]?.text ?? '')) return first;
	return first && readNumber(tokens, at, { text });
}

/**
 * Reads the number, range or magnitude that begins at `tokens[at]`; null if none does.
 *
 * in   first: what `readFirst` reads there
 */
export function readAmount(
	tokens: readonly Token[],
	at: number,
	text: string,
	first: NumberReading | null,
): Amount | null {
	const t = tokens[at] as Token;
	if (t.fold === 'hàng' || t.fold === 'vài' || t.fold === 'mấy') return toMagnitude(tokens, at);
	const range =
		readRange(tokens, at, { text }, first) ?? (t.kind === 'word' ? readLoosePair(tokens, at, text) : null);
	if (range) return fromRange(range, at);
	if (t.fold === 'từ' || t.fold === 'giữa') return null;
	let n = readAlone(tokens, at, text, first);
	// the one before has a unit ("48 vụ/56 đối tượng"), so the slash joins a pair, not a share or a date
	if (!n && t.kind === 'number' && tokens[at - 1]?.text === '/' && tokens[at - 2]?.kind === 'word') {
		n = readNumber(tokens, at, { text, pair: 'second' });
	}
	n ??= readBareScale(tokens, at);
	if (!n) return null;
	n = withSpacedDecimals(tokens, n);
	if (n.form === 'digits' && n.decimals === 3) {
		const unit = readUnitNoun(tokens, n.endToken);
		if (unit && isWholeClass(unit.entry.cls)) n = readNumber(tokens, at, { text, countNoun: true }) ?? n;
	}
	return fromNumber(n, at);
}

/** "gần chục căn nhà", "hơn trăm suất quà", "ngót chục nghìn người": after a bound the scale word is one of itself. */
function readBareScale(tokens: readonly Token[], at: number): NumberReading | null {
	if (!readBoundBefore(tokens, at)) return null;
	let end = at;
	let power = 0;
	let mult = 0;
	for (let p = scaleAt(tokens, end); p !== null && (power === 0 || p >= 3); p = scaleAt(tokens, end)) {
		power += p;
		mult = p >= 6 ? p : 0;
		end += 1;
	}
	if (power === 0) return null;
	return {
		value: shift(1, power),
		decimals: 0,
		mult,
		lastMult: mult,
		mantissa: shift(1, power - mult),
		firstToken: at,
		endToken: end,
		form: 'words',
		doubt: null,
	};
}

/** "3 ,5 km": a scanned decimal comma with a space before it, before a unit of measure. */
function withSpacedDecimals(tokens: readonly Token[], n: NumberReading): NumberReading {
	const comma = tokens[n.endToken];
	const tail = tokens[n.endToken + 1];
	if (n.form !== 'digits' || n.decimals > 0 || comma?.text !== ',' || tail?.kind !== 'number') return n;
	if (comma.start === tokens[n.endToken - 1]?.end || tail.start !== comma.end || tail.text.length > 3)
		return n;
	const noun = readUnitNoun(tokens, n.endToken + 2);
	if (!noun || isWholeClass(noun.entry.cls) || noun.entry.cls === 'none') return n;
	const value = Number(`${n.value}.${tail.text}`);
	return {
		...n,
		value,
		mantissa: value,
		decimals: tail.text.length,
		endToken: n.endToken + 2,
		doubt: 'spaced-decimal',
	};
}
