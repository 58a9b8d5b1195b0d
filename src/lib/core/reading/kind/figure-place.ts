import type { Quantity } from '../../quantity/quantity.ts';
import type { Draft } from '../page/draft.ts';
import type { Sentence } from '../page/sentence.ts';

/** Where quantity `i` of a sentence stands; groups of the article are counted from `base`. */
export function placeOf(
	s: Sentence,
	i: number,
	base: number,
): Pick<Draft, 'q' | 'from' | 'to' | 'block' | 'sentence' | 'group'> {
	const q = s.quantities[i] as Quantity;
	return {
		q,
		from: q.from,
		to: Math.max(q.to, q.unitTo),
		block: s.block,
		sentence: s.index,
		group: base + (s.groups[i] ?? 0),
	};
}
