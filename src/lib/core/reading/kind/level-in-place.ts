import { nounRisen } from './counted-noun.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Dims } from '../../observation/types.ts';
import { LIKE_BASE } from '../indicator/base-of-share.ts';
import type { Draft } from '../page/draft.ts';
import type { Memory } from '../page/memory.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { figureAt, isAt, isPlainTurn, wordAt, type Sentence } from '../page/sentence.ts';
import { moveBefore } from '../page/moved.ts';
import { signBefore } from './change-sign.ts';
import { isSecondOfPair } from './rise-or-fall.ts';

/** The figure that rose or fell. */
export interface Changed {
	indicator: string;
	topic: string | null;
	dims: Dims;
	rules: string[];
	/** unit of the level it is told beside */
	unit?: string;
}

/** Of what a figure told measures, by the rule named. */
export const asTold = ({ indicator, topic, dims }: Draft, rule: string): Changed => ({
	indicator,
	topic,
	dims,
	rules: [rule],
});

/** "215 vụ/298 đối tượng, giảm 12/19": the first of the first, the second of the second. */
export function levelOfPair(memory: Memory, s: Sentence, i: number): Changed | null {
	const second = isSecondOfPair(s, i);
	if (!second && !isSecondOfPair(s, i + 1)) return null;
	const [a, b] = memory
		.inSentence(s)
		.filter((d) => d.kind === 'result')
		.slice(-2);
	const d = second ? b : a;
	if (!d || !a || !b || a.group !== b.group) return null;
	return { ...asTold(d, 'change:beside'), unit: d.unit };
}

/** Words between the changes of a row: ", giảm", "và giảm". */
const ROW_REACH = 3;

/** Where the word or the sign of rise or fall right before a number begins. */
const movedFrom = (s: Sentence, q: Quantity): number =>
	signBefore(s, q) !== 0 ? q.from - 1 : moveBefore(s, q.from);

/** "91 vụ, 120 đối tượng; tăng 7, giảm 11", "(+7/-11)": numbers alone behind words of rise and fall, each of the level told in its place. */
function levelInRow(memory: Memory, s: Sentence, i: number): Changed | null {
	const isNext = (k: number): boolean => {
		const [a, q] = [figureAt(s, k - 1), figureAt(s, k)];
		return a !== undefined && q?.cls === 'bare' && q.from - a.to <= ROW_REACH && movedFrom(s, q) <= a.to + 1;
	};
	const moved = (k: number): boolean => {
		const q = figureAt(s, k);
		return q?.cls === 'bare' && movedFrom(s, q) < q.from;
	};
	if (!moved(i)) return null;
	let first = i;
	while (moved(first - 1) && isNext(first)) first -= 1;
	let end = i + 1;
	while (moved(end) && isNext(end)) end += 1;
	const size = end - first;
	const head = figureAt(s, first - size);
	if (size < 2 || !head || s.groups[first - size] !== s.groups[first - 1]) return null;
	const d = memory.inSentence(s).find((x) => x.q === s.quantities[i - size]);
	return d?.kind === 'result' ? { ...asTold(d, 'change:beside'), unit: d.unit } : null;
}

/** "1.412 lượt/8.640 lượt CBCS (tăng 72 lượt/410 lượt CBCS)": "lượt" alone is of the level told in its place of the pair. */
function levelInTurn(memory: Memory, s: Sentence, i: number): Changed | null {
	const plain = (q: Quantity | undefined) => q !== undefined && isPlainTurn(s, q);
	if (!plain(s.quantities[i])) return null;
	const first = s.groups.indexOf(s.groups[i] as number);
	const size = s.groups.filter((g) => g === s.groups[i]).length;
	const at = i - size;
	if (size < 2 || first < size || s.groups[first - 1] !== s.groups[first - size] || !plain(s.quantities[at]))
		return null;
	const d = memory.inSentence(s).find((x) => x.q === s.quantities[at]);
	return d?.kind === 'result' ? { ...asTold(d, 'change:beside'), unit: d.unit } : null;
}

/** Words between a level and a change told right behind it: "410, giảm 8", "45 (tăng 11)". */
const BESIDE = 3;

/** The level a number without a noun stands right behind; null where it stands behind one that was not read. */
export function levelBeside(memory: Memory, s: Sentence, i: number): Changed | null | undefined {
	const q = s.quantities[i] as Quantity;
	const before = figureAt(s, i - 1);
	if (!before || q.from - before.to > BESIDE || before.cls === 'none') return undefined;
	const d = memory.inSentence(s).findLast((x) => x.q === before);
	if (!d) return null;
	if (d.kind === 'change') return undefined;
	return { ...asTold(d, 'change:beside'), unit: d.unit };
}

/** "người chết 12, tăng 3": of the number without a noun right before it, whatever noun its clause carries on. */
function levelWithoutNoun(memory: Memory, s: Sentence, i: number): Changed | null {
	const [level, q] = [figureAt(s, i - 1), s.quantities[i] as Quantity];
	const isBare = (o: Quantity) => o.unitTo === o.unitFrom && !/^(percent|point|money|none)$/.test(o.cls);
	if (!level || level.cls === q.cls || !isBare(level) || !isBare(q) || q.from - level.to > BESIDE)
		return null;
	const d = memory.inSentence(s).findLast((x) => x.q === level);
	return d?.kind === 'result' ? { ...asTold(d, 'change:beside'), unit: d.unit } : null;
}

const PEOPLE = /^(person|seafarer|inhabitant|victim|individual)$/;

/** "cứu 61 ngư dân (tăng 14 người)": of those counted right before the bracket, whatever they are called in it. */
function levelBeforeBracket(memory: Memory, s: Sentence, i: number): Changed | null {
	const [level, q] = [figureAt(s, i - 1), s.quantities[i] as Quantity];
	if (!level || !PEOPLE.test(level.cls) || !PEOPLE.test(q.cls)) return null;
	if (wordAt(s, level.to) !== '(' || moveBefore(s, q.from) !== level.to + 1) return null;
	const d = memory.inSentence(s).findLast((x) => x.q === level);
	return d?.kind === 'result' ? asTold(d, 'change:beside') : null;
}

/** Words between a share and the level of then: "so với cùng kỳ năm trước (", "so với con số". */
const BASE_REACH = 14;

/** True where a share is, as far as it is rounded, what one level makes of another: "48 vụ, tăng 20 % so với 40 vụ". */
function isShareOf(q: Quantity, level: number | null, base: number | null): boolean {
	if (q.value === null || level === null || !base) return false;
	const share = (100 * level) / base;
	const near = (other: number) => Math.abs((q.value as number) - Math.abs(other)) <= 10 ** -q.decimals;
	return near(share) || near(share - 100);
}

/** "318 buổi/15.940 lượt người, bằng 112 % so với cùng kỳ năm trước (284 buổi)": of the level that counts what the one of then does. */
function levelLikeBase(memory: Memory, s: Sentence, i: number): Changed | null {
	const q = s.quantities[i] as Quantity;
	const base = s.quantities[i + 1];
	if (q.cls !== 'percent' || !base || /^(percent|point|bare|none)$/.test(base.cls)) return null;
	if (base.from - q.to > BASE_REACH || !/^(\(|với)$/.test(wordAt(s, base.from - 1))) return null;
	const told = memory.inSentence(s).filter((d) => d.kind === 'result');
	const last = told.at(-1);
	const alike = told.filter((d) => d.cls === base.cls || (isPlainTurn(s, base) && isPlainTurn(s, d.q)));
	const fits = alike.filter((d) => isShareOf(q, d.value, base.value));
	const [level] = fits.length === 1 ? fits : alike;
	if (!level || level === last || (fits.length !== 1 && alike.length !== 1)) return null;
	return asTold(level, LIKE_BASE);
}

/** "giảm 4 vụ/11 đối tượng (3,8 %/7,3 %)": shares in a row, each of the change told in its place. */
function shareInTurn(memory: Memory, s: Sentence, i: number): Changed | null {
	const isShare = (k: number): boolean => figureAt(s, k)?.cls === 'percent';
	const isNext = (k: number): boolean =>
		isShare(k) &&
		isShare(k - 1) &&
		(figureAt(s, k) as Quantity).from - (figureAt(s, k - 1) as Quantity).to === 1;
	let first = i;
	while (isNext(first)) first -= 1;
	let end = i + 1;
	while (isNext(end)) end += 1;
	const size = end - first;
	if (size < 2 || !isShare(i) || isShare(first - size)) return null;
	const told = figureAt(s, i - size);
	const d = memory.inSentence(s).find((x) => x.q === told);
	return d?.kind === 'change' ? asTold(d, 'change:share') : null;
}

/** "45 vụ (21 vụ ma túy), tăng 4 vụ", "…, tăng 12 %": behind the bracket of its parts, of the whole. */
function wholeBehindParts(memory: Memory, s: Sentence, i: number): Changed | null {
	const q = s.quantities[i] as Quantity;
	const move = movedFrom(s, q);
	const close = /^[,;]$/.test(wordAt(s, move - 1)) ? move - 2 : move - 1;
	if (move === q.from || wordAt(s, close) !== ')') return null;
	const last = memory.inSentence(s).at(-1);
	const whole = last?.partOf;
	if (!whole || last.to > close || figureAt(s, i - 1) !== last.q || whole.block !== s.block) return null;
	return whole.cls === q.cls || q.cls === 'percent' ? asTold(whole, 'change:whole') : null;
}

const LINKS = wordsOf(', và / ;');
const MOST_SHARES = 12;

/** "84 lượt tàu với 1.460 thuyền viên, tăng 9,1 % và 4,2 % so với quý II": as many shares behind one word as figures in the row before it. */
function sharesOfRow(memory: Memory, s: Sentence, i: number): Changed | null {
	const isShare = (k: number): boolean => figureAt(s, k)?.cls === 'percent';
	const isNext = (k: number): boolean => {
		const [a, b] = [figureAt(s, k - 1), figureAt(s, k)];
		return isShare(k) && isShare(k - 1) && a !== undefined && b?.from === a.to + 1 && isAt(s, a.to, LINKS);
	};
	let first = i;
	while (i - first < MOST_SHARES && isNext(first)) first -= 1;
	let end = i + 1;
	while (end - i < MOST_SHARES && isNext(end)) end += 1;
	const size = end - first;
	const [head, last] = [figureAt(s, first), figureAt(s, first - 1)];
	if (size < 2 || !head || !last || moveBefore(s, head.from) - last.to > ROW_REACH) return null;
	// "tăng 5 % và 7 % so với tháng trước và cùng kỳ": one figure against two times
	const to = s.breaks.find((k) => k >= (s.quantities[end - 1] as Quantity).to) ?? s.to;
	if (s.periods.filter((p) => p.mention.from >= head.to && p.mention.to <= to).length > 1) return null;
	const row = s.quantities.filter((_, k) => k < first && s.groups[k] === s.groups[first - 1]);
	const d = row.length === size ? memory.inSentence(s).find((x) => x.q === row[i - first]) : undefined;
	return d?.kind === 'result' ? asTold(d, 'change:respectively') : null;
}

/** "số vụ ma túy ở Hà Khê giảm 6 vụ, còn ở Nậm Xa tăng 4 vụ": of another place or time, what the change before it was of. */
function changeElsewhere(s: Sentence, i: number, beside: Draft | undefined): Changed | null {
	const q = s.quantities[i] as Quantity;
	if (beside?.kind !== 'change' || beside.cls !== q.cls || beside.q !== figureAt(s, i - 1)) return null;
	if (s.topics.some((m) => m.from >= beside.to && m.to <= q.from)) return null;
	// "…, tăng 9,1% so với cùng kỳ; lượt tàu giảm 2,5%": a noun of its own rose or fell
	if (nounRisen(s, q.from) !== null) return null;
	// "năm 2024 giảm 9 vụ, năm 2025 giảm 14 vụ", "tăng 2 vụ, nhưng so với cùng kỳ lại giảm 1 vụ"
	const time = s.periods.some((p) => p.mention.from >= beside.to && p.mention.to <= q.from);
	const place = (s.page.areas[s.block] ?? []).some((a) => !a.aside && a.from >= beside.to && a.to <= q.from);
	return place || time ? asTold(beside, 'change:elsewhere') : null;
}

/** The figure that a rise or fall stands for by its place: told in turn, in a row, in the bracket behind its level, or behind its parts. */
export const levelInParallel = (memory: Memory, s: Sentence, i: number): Changed | null =>
	levelInTurn(memory, s, i) ??
	levelInRow(memory, s, i) ??
	levelBeforeBracket(memory, s, i) ??
	levelWithoutNoun(memory, s, i) ??
	shareInTurn(memory, s, i) ??
	sharesOfRow(memory, s, i) ??
	levelLikeBase(memory, s, i) ??
	wholeBehindParts(memory, s, i) ??
	changeElsewhere(s, i, memory.inSentence(s).at(-1));
