import type { Quantity } from '../../quantity/quantity.ts';
import type { Sentence } from './sentence.ts';

/** "14 công dân, trong đó có 6 phụ nữ, 2 trẻ em được phía bạn trao trả": the last of the parts told right behind figure `i`; `i` where none are. */
export function lastPart(s: Sentence, i: number): number {
	const to = s.quantities[i]?.to ?? s.to;
	if (!s.cues.some((m) => m.entry.kind === 'part' && m.from >= to && m.from - to <= 1)) return i;
	let last = i + 1;
	const ends = (k: number) => (s.quantities[k] as Quantity).to;
	while (last + 1 < s.quantities.length && (s.quantities[last + 1] as Quantity).from - ends(last) <= 2)
		last += 1;
	return last < s.quantities.length ? last : i;
}
