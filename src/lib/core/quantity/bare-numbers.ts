import type { Mark } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberPair } from './number-pair.ts';
import type { ShareReading } from './number-range.ts';
import type { PairRole } from './pair-label.ts';
import type { Quantity } from './quantity.ts';
import type { UnitNoun } from './unit-nouns.ts';

/** A number without a noun, as tokens[from, to). */
export const bareNumber = (
	value: number,
	from: number,
	to: number,
	pair: PairRole | null = null,
): Quantity => ({
	from,
	to,
	numFrom: from,
	numTo: to,
	value,
	low: null,
	high: null,
	decimals: 0,
	qualifier: 'EQ',
	unit: null,
	cls: 'bare',
	unitFrom: to,
	unitTo: to,
	form: 'digits',
	rate: false,
	pair,
	doubt: null,
});

/** The two numbers of a pair; the noun behind the second counts both. */
export function asPair({ first, second, noun, roles }: NumberPair): [Quantity, Quantity] {
	const of = noun ? { unit: noun.entry.unit, cls: noun.entry.cls } : {};
	const behind = noun ? { to: noun.to, unitTo: noun.to } : {};
	return [
		{ ...bareNumber(first.value, first.firstToken, first.endToken, roles[0]), ...of },
		{ ...bareNumber(second.value, second.firstToken, second.endToken, roles[1]), ...of, ...behind },
	];
}

/** "215 vụ/298 đối tượng, giảm 12/19": two numbers without nouns. */
export function pairOf(
	tokens: readonly Token[],
	{ part, whole, firstToken, endToken }: ShareReading,
): [Quantity, Quantity] {
	let slash = firstToken;
	while (tokens[slash]?.text !== '/') slash += 1;
	return [bareNumber(part, firstToken, slash), bareNumber(whole, slash + 1, endToken)];
}

/** A part of all, with the noun behind the pair. */
export const asPart = (part: Quantity, { entry, from, to }: Mark<UnitNoun>): Quantity => ({
	...part,
	unit: entry.unit,
	cls: entry.cls,
	to,
	unitFrom: from,
	unitTo: to,
});
