import type { Quantity } from '../../../quantity/quantity.ts';
import { lastBefore } from '../../../text/within.ts';
import type { Memory } from '../../page/memory.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

/** "đã bắt 9 vụ …; đã xử phạt 5 vụ": some of the cases the sentence told first. */
export function isSome(s: Sentence, q: Quantity, memory: Memory): boolean {
	const first = memory.inSentence(s).find((d) => d.cls === 'case');
	const handled = wordAt(s, lastBefore(s.breaks, q.from) ?? 0) === ';' || hasDone(s, q);
	return handled && q.value !== null && first?.value != null && q.value < first.value && q.cls === 'case';
}

/** "2 vụ buôn lậu bị khởi tố, 40 vụ còn lại xử phạt": what is left of the cases told first. */
export const isRest = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'case' && wordAt(s, q.to) === 'còn' && wordAt(s, q.to + 1) === 'lại';

/** "trong đó đã xử phạt", "đến nay đã bàn giao". */
function hasDone(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - DONE_REACH); k -= 1)
		if (wordAt(s, k) === 'đã') return true;
	return false;
}

const DONE_REACH = 6;
