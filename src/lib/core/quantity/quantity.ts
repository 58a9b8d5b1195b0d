import { isAboard } from './aboard.ts';
import { asCases, isCasePair } from './case-pairs.ts';
import { asPair, asPart, bareNumber, pairOf } from './bare-numbers.ts';
import { readNumberPair } from './number-pair.ts';
import type { PairRole } from './pair-label.ts';
import type { Token } from '../text/tokens.ts';
import { isGlued } from '../text/tokens.ts';
import { WordFlag } from '../text/word-flag.ts';
import { readAmount, type Amount } from './amount.ts';
import { readBoundAfter, readBoundBefore, type BoundCode } from './bounds.ts';
import { readNumber } from './number.ts';
import { readFirst, readShare } from './number-range.ts';
import { nounAfter } from './noun-after.ts';
import { tellTiedPairs } from './tied-pairs.ts';
import { joinSmaller, joinTenths } from './tail.ts';
import { spelledOut } from './spelled-out.ts';
import { amongThoseAtRisk, ofThoseAtRisk } from './saved-of-all.ts';
import type { readUnitNoun } from './unit-nouns.ts';

/** A number with its bound and its unit phrase, as tokens[from, to). */
export interface Quantity {
	from: number;
	to: number;
	/** first and one past the last token of the number itself */
	numFrom: number;
	numTo: number;
	/** as printed in `unit` ("1,9 tỷ đồng" → 1.9); null for ranges and magnitudes */
	value: number | null;
	low: number | null;
	high: number | null;
	decimals: number;
	qualifier: BoundCode | 'MAG';
	/** units.json code; null when no noun follows */
	unit: string | null;
	/** class of the unit noun; `bare` without one */
	cls: string;
	/** tokens of the unit noun, empty when bare */
	unitFrom: number;
	unitTo: number;
	/** how the number was written */
	form: 'digits' | 'words' | 'mixed';
	/** "đồng/căn", "lượt/tháng": a rate, never a total */
	rate: boolean;
	/** what it is in a pair of numbers that share a noun: "45/60 căn nhà", "88/77 vụ"; null outside such pairs */
	pair: PairRole | null;
	doubt: string | null;
}

const MONEY_UNIT: Record<number, string> = { 0: 'VND', 3: 'VND_K', 6: 'VND_M', 9: 'VND_B', 12: 'VND_KB' };
const MAX_LINK = 60;

/** What opens a second figure after the stroke: "tăng 5 vụ/giảm 3 đối tượng", "2 vụ/ba đối tượng". */
const NO_DENOMINATOR = new Set('tăng giảm gồm một hai ba bốn năm sáu bảy tám chín mười'.split(' '));

/** No bound before a number is longer. */
const BOUND_WORDS = 3;

/** "/tháng", "/em", "/ căn": what follows makes a rate of it. */
function isRate(tokens: readonly Token[], to: number): boolean {
	const slash = tokens[to];
	const next = tokens[to + 1];
	if (slash?.text !== '/' || next?.kind !== 'word' || NO_DENOMINATOR.has(next.fold)) return false;
	// "19 căn nhà/chỉ tiêu 40 căn", "290 buổi/KH 600 buổi"
	if (
		next.fold === 'kh' ||
		/^(chỉ tiêu|kế hoạch|mục tiêu|tổng số)$/.test(`${next.fold} ${tokens[to + 2]?.fold}`)
	)
		return false;
	// "6 ngàn phương tiện/hơn 137 ngàn thuyền viên"
	for (let k = to + 2; k <= to + 1 + BOUND_WORDS; k += 1)
		if (tokens[k]?.kind === 'number' && readBoundBefore(tokens, k)?.from === to + 1) return false;
	return isGlued(tokens, to) || slash.start === tokens[to - 1]?.end;
}

/** Words that may stand between the noun and its bound: "30 vụ ma túy trở lên". */
const COMPLEMENT = 5;
const CLOSES_BOUND = new Set(['trở', 'có']);

/** The bound behind the words that say what the noun is of; null where another word of place, link or sign comes first. */
function boundBehind(tokens: readonly Token[], at: number): ReturnType<typeof readBoundAfter> {
	for (let k = at; k < at + COMPLEMENT; k += 1) {
		const t = tokens[k];
		if (t?.kind !== 'word' || t.fold === 'từ' || t.fold === 'và') return null;
		if (CLOSES_BOUND.has(tokens[k + 1]?.fold ?? '')) {
			const bound = readBoundAfter(tokens, k + 1);
			// "12 ngư dân được cứu đã trở lại": they came back
			return bound && bound.to > k + 2 && tokens[k + 2]?.fold !== 'lại' ? bound : null;
		}
	}
	return null;
}

/** "vượt con số 120 buổi của cả năm 2024": then there were just so many. */
const isOfThen = (tokens: readonly Token[], bound: number, to: number): boolean =>
	tokens[bound]?.fold === 'vượt' &&
	/^(của|hồi)$/.test(tokens[to]?.fold ?? '') &&
	/^(cả|năm|cùng|qúy|tháng|nửa|6|9)$/.test(tokens[to + 1]?.fold ?? '');

const KIP_MONEY = 10_000;
const isBareKip = (tokens: readonly Token[], noun: ReturnType<typeof readUnitNoun>) =>
	noun !== null && noun.to === noun.from + 1 && tokens[noun.from]?.fold === 'kíp';

/** "(PT)", "(LĐ)" at a token. */
const isInLetters = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === '(' &&
	/^\p{Lu}{1,4}$/u.test(tokens[at + 1]?.text ?? '') &&
	tokens[at + 2]?.text === ')';

function assemble(tokens: readonly Token[], at: number, a: Amount): Quantity {
	const noun = nounAfter(tokens, a.numTo);
	let unit = noun?.entry.unit ?? null;
	let cls = noun?.entry.cls ?? 'bare';
	let { value, low, high } = a;
	const scaledMoney = cls === 'money' && unit === 'VND' && a.mult > 0;
	if (scaledMoney || (cls === 'bare' && a.mult >= 6)) {
		unit = MONEY_UNIT[a.mult] ?? 'VND';
		cls = 'money';
		value = a.mantissa;
		low = a.lowMantissa;
		high = a.highMantissa;
	}
	// detonators are not counted by tens of thousands; Lao money is
	if (cls === 'explosive_item' && isBareKip(tokens, noun) && (value ?? 0) >= KIP_MONEY) {
		unit = 'LAK';
		cls = 'foreign_money';
	}
	let to = noun?.to ?? a.numTo;
	const unitFrom = noun ? noun.from : a.numTo;
	const unitTo = to;
	// "120 phương tiện (PT)/640 lao động (LĐ)": the letters that stand for the noun
	if (noun && isInLetters(tokens, to)) to += 3;
	let from = at;
	let qualifier: Quantity['qualifier'] = a.magnitude ? 'MAG' : 'EQ';
	const before = readBoundBefore(tokens, at);
	if (before && !a.magnitude && !isAboard(tokens, at, cls, value) && !isOfThen(tokens, before.from, to)) {
		from = before.from;
		qualifier = before.qualifier;
	}
	const after = readBoundAfter(tokens, to) ?? boundBehind(tokens, to);
	if (after && !a.magnitude) {
		to = after.to;
		qualifier = after.qualifier;
		if (tokens[from - 1]?.fold === 'từ') from -= 1;
	}
	return {
		from,
		to,
		numFrom: a.numFrom,
		numTo: a.numTo,
		value,
		low,
		high,
		decimals: a.decimals,
		qualifier,
		unit,
		cls,
		unitFrom,
		unitTo,
		form: a.form,
		rate: isRate(tokens, to),
		pair: null,
		doubt: a.doubt,
	};
}

/** Number words and "hàng", "từ": where a quantity in words can begin. */
const STARTS = new Set(
	'một hai ba bốn năm sáu bảy bẩy tám chín mười nửa hăm băm chục trăm nghìn ngàn vạn triệu tỷ hàng vài mấy từ giữa'.split(
		' ',
	),
);

const starts = new WordFlag((t) => STARTS.has(t.fold));

/**
 * Finds the quantities of tokens[start, end), left to right, none inside another.
 *
 * in      claimed: 1 for each token that a trap or a period has taken
 * out     quantities with and without a unit noun; shares ("6/6 bến") and claimed digits give none
 */
export function findQuantities(
	tokens: readonly Token[],
	start: number,
	end: number,
	claimed: Uint8Array,
	text: string,
): Quantity[] {
	const out: Quantity[] = [];
	for (let i = start; i < end; i += 1) {
		const t = tokens[i] as Token;
		if (claimed[i] === 1 || (t.kind !== 'number' && !(t.kind === 'word' && starts.has(t)))) continue;
		const first = readFirst(tokens, i, { text });
		const saved = amongThoseAtRisk(tokens, first, text);
		const those = saved && nounAfter(tokens, saved.endToken);
		if (those) {
			out.push(asPart({ ...bareNumber(saved.part, i, saved.endToken) }, those));
			i = those.to - 1;
			continue;
		}
		if (t.kind === 'number') {
			const pair = readNumberPair(tokens, i, first, [start, end], out, text);
			if (pair) {
				out.push(...asPair(pair));
				i = (pair.noun?.to ?? pair.second.endToken) - 1;
				continue;
			}
			const share = readShare(tokens, i, { text }, first);
			if (share) {
				if (/^(tăng|giảm)$/.test(tokens[i - 1]?.fold ?? '')) out.push(...pairOf(tokens, share));
				else if (isCasePair(tokens, i, [start, end], out)) out.push(...asCases(pairOf(tokens, share)));
				const noun = ofThoseAtRisk(tokens, share);
				if (noun) out.push(asPart(pairOf(tokens, share)[0], noun));
				i = (noun?.to ?? share.endToken) - 1;
				continue;
			}
		}
		const read = readAmount(tokens, i, text, first);
		const said = read ? spelledOut(tokens, read.numTo, read.value) : -1;
		const amount = read && said > 0 ? { ...read, numTo: said } : read;
		if (!amount || amount.numTo > end || amount.numTo - i > MAX_LINK) {
			// the rest of a numeral that was refused is no number of its own
			while (
				t.kind === 'number' &&
				i + 2 < end &&
				isGlued(tokens, i) &&
				isGlued(tokens, i + 1) &&
				/^[.,]$/.test(tokens[i + 1]?.text ?? '') &&
				tokens[i + 2]?.kind === 'number'
			)
				i += 2;
			continue;
		}
		let taken = false;
		for (let k = amount.numFrom; k < amount.numTo; k += 1) if (claimed[k] === 1) taken = true;
		if (taken) continue;
		// "chín phần mười", "2 phần 3"
		if (tokens[amount.numTo]?.fold === 'phần' && readNumber(tokens, amount.numTo + 1)) {
			i = amount.numTo + 1;
			continue;
		}
		const q = assemble(tokens, i, amount);
		if (q.cls === 'mass') joinSmaller(tokens, q, end, text);
		// "một tấn rưỡi"
		if (
			tokens[q.unitTo]?.fold === 'rưỡi' &&
			q.unitTo < end &&
			q.value !== null &&
			Number.isInteger(q.value)
		) {
			q.value += 0.5;
			q.decimals = 1;
			q.unitTo += 1;
			q.to = Math.max(q.to, q.unitTo);
		}
		joinTenths(tokens, q, end);
		out.push(q);
		i = Math.max(q.unitTo, q.numTo) - 1;
	}
	tellTiedPairs(tokens, out);
	return out;
}
