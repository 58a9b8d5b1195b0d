import type { Quantity } from '../../quantity/quantity.ts';
import type { Dims } from '../../observation/types.ts';
import type { Memory } from '../page/memory.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import { moveBefore } from './counted-noun.ts';
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
	return { indicator: d.indicator, topic: d.topic, dims: d.dims, rules: ['change:beside'], unit: d.unit };
}

/** "lượt" alone. */
export const isPlainTurn = (s: Sentence, q: Quantity): boolean =>
	q.unitTo - q.unitFrom === 1 && wordAt(s, q.unitFrom) === 'lượt';

/** Words between the changes of a row: ", giảm", "và giảm". */
const ROW_REACH = 3;

/** "91 vụ, 120 đối tượng; tăng 7, giảm 11": numbers alone behind words of rise and fall, each of the level told in its place. */
export function levelInRow(memory: Memory, s: Sentence, i: number): Changed | null {
	const isNext = (k: number): boolean => {
		const [a, q] = [figureAt(s, k - 1), figureAt(s, k)];
		return (
			a !== undefined && q?.cls === 'bare' && q.from - a.to <= ROW_REACH && moveBefore(s, q.from) <= a.to + 1
		);
	};
	const moved = (k: number): boolean => {
		const q = figureAt(s, k);
		return q?.cls === 'bare' && moveBefore(s, q.from) < q.from;
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
	return d?.kind === 'result'
		? { indicator: d.indicator, topic: d.topic, dims: d.dims, rules: ['change:beside'], unit: d.unit }
		: null;
}

/** "1.412 lượt/8.640 lượt CBCS (tăng 72 lượt/410 lượt CBCS)": "lượt" alone is of the level told in its place of the pair. */
export function levelInTurn(memory: Memory, s: Sentence, i: number): Changed | null {
	const plain = (q: Quantity | undefined) => q !== undefined && isPlainTurn(s, q);
	if (!plain(s.quantities[i])) return null;
	const first = s.groups.indexOf(s.groups[i] as number);
	const size = s.groups.filter((g) => g === s.groups[i]).length;
	const at = i - size;
	if (size < 2 || first < size || s.groups[first - 1] !== s.groups[first - size] || !plain(s.quantities[at]))
		return null;
	const d = memory.inSentence(s).find((x) => x.q === s.quantities[at]);
	return d?.kind === 'result'
		? { indicator: d.indicator, topic: d.topic, dims: d.dims, rules: ['change:beside'], unit: d.unit }
		: null;
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
	return { indicator: d.indicator, topic: d.topic, dims: d.dims, rules: ['change:beside'], unit: d.unit };
}
