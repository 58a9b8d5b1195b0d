import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const WANTING = pairsOf('tồn tại|hạn chế|khuyết điểm|thiếu sót');
/** Words of the number and sign that may open the line: "5. Tồn tại:", "* Hạn chế, khuyết điểm:". */
const LINE_REACH = 4;

/** "Tồn tại: 3 vụ để đối tượng chạy thoát; tiến độ xây 2 nhà chậm": what went amiss, told in a line of its own. */
function isOfFaults(s: Sentence, q: Quantity): boolean {
	const from = s.page.blocks[s.block]?.body ?? s.from;
	for (let k = from; k < Math.min(from + LINE_REACH, q.from); k += 1)
		if (WANTING.isAt(s.page.tokens, k)) {
			let end = k + 2;
			while (end < q.from && end < k + LINE_REACH * 2 && wordAt(s, end) !== ':') end += 1;
			return wordAt(s, end) === ':' && !/^(vi|kỷ)$/.test(wordAt(s, q.to));
		}
	return false;
}

/** What a report says went amiss. */
export const OF_FAULTS: Refusal = { why: 'faults', words: WANTING, holds: isOfFaults };
