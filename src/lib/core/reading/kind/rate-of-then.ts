import type { Quantity } from '../../quantity/quantity.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';

const isRate = (q: Quantity | undefined): boolean => q?.cls === 'percent' || q?.cls === 'point';

/** "đạt 84,7 %, tăng 3,2 điểm phần trăm so với năm 2021 (81,5 %)": a rate alone in the bracket behind the time compared with is that of then. */
export function isRateOfThen(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (wordAt(s, q.from - 1) !== '(' || wordAt(s, q.to) !== ')') return false;
	if (!isRate(figureAt(s, i - 1)) || !isRate(figureAt(s, i - 2))) return false;
	return s.periods.some((p) => p.role === 'base' && p.mention.to === q.from - 1);
}
