import type { Token } from '../text/tokens.ts';
import { readNumber } from './number.ts';
import { readUnitNoun } from './unit-nouns.ts';

/** A number with its noun, as far as a tail behind it may change it. */
interface Tailed {
	to: number;
	unitTo: number;
	value: number | null;
	decimals: number;
	unit: string | null;
	form: string;
}

const SMALLER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	TONNE: { QUINTAL: 10, KG: 1000 },
	QUINTAL: { KG: 100 },
	KG: { LANG: 10, G: 1000 },
};

/** "2 kg 350 gam", "3 tấn 400 kg": one weight in two units, told in the first. */
export function joinSmaller(tokens: readonly Token[], q: Tailed, end: number, text: string): void {
	const parts = SMALLER[q.unit ?? ''];
	if (!parts || q.value === null || q.decimals > 0 || q.unitTo >= end) return;
	const n = readNumber(tokens, q.unitTo, { text });
	const noun = n && readUnitNoun(tokens, n.endToken);
	const factor = noun ? parts[noun.entry.unit] : undefined;
	if (!n || !noun || factor === undefined || noun.to > end || n.value >= factor) return;
	q.value = Number((q.value + n.value / factor).toFixed(6));
	q.decimals = String(factor).length - 1;
	q.to = noun.to;
	q.unitTo = noun.to;
}

const TENTHS = new Map('một hai ba tư năm sáu bảy tám chín'.split(' ').map((w, i) => [w, i + 1]));

/** "hơn một tấn hai pháo", "hai tạ ba": tenths told behind the noun, where no noun of their own follows them. */
export function joinTenths(tokens: readonly Token[], q: Tailed, end: number): void {
	const tenth = TENTHS.get(tokens[q.unitTo]?.fold ?? '');
	if (tenth === undefined || q.unitTo >= end || q.form !== 'words' || q.value === null) return;
	if (!/^(TONNE|QUINTAL)$/.test(q.unit ?? '') || !Number.isInteger(q.value)) return;
	const next = readUnitNoun(tokens, q.unitTo + 1);
	if (next && next.from < end) return;
	q.value = Number((q.value + tenth / 10).toFixed(1));
	q.decimals = 1;
	q.unitTo += 1;
	q.to = Math.max(q.to, q.unitTo);
}
