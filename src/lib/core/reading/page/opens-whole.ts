import type { Quantity } from '../../quantity/quantity.ts';
import { firstFrom } from '../../text/within.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** Words between "trong" and its number: "trong tổng số 57 căn". */
const OPENING = 4;
/** Figures that are one whole together, at most: cases, suspects, vehicles. */
const LISTED = 4;

/** The figure, or the one it is listed with, is the whole that a clause opens with: "trong tổng số 412 vụ, 560 đối tượng". */
export function opensWhole(s: Sentence, q: Quantity): boolean {
	const i = firstFrom(s.quantities, q.from);
	for (let n = 0; n < LISTED && i >= n && s.groups[i - n] === s.groups[i]; n += 1) {
		const is = opensAt(s, s.quantities[i - n] as Quantity);
		if (is !== null) return is;
	}
	return false;
}

/** Whether a clause opens with "trong" right before a figure; null where no "trong" stands before it. */
function opensAt(s: Sentence, q: Quantity): boolean | null {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - OPENING); k -= 1) {
		// "trong đó quý I 41 buổi": a part
		if (wordAt(s, k) === 'trong')
			return wordAt(s, k + 1) !== 'đó' && (k === s.from || s.page.tokens[k - 1]?.kind === 'punct');
		if (s.page.tokens[k]?.kind !== 'word') break;
	}
	return null;
}

/** "136 vụ trong tổng số 412 vụ": the whole of the figure before. */
export const isOutOf = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === 'số' &&
	wordAt(s, q.from - 2) === 'tổng' &&
	/^(trong|trên)$/.test(wordAt(s, q.from - 3));
