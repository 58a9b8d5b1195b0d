import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { itemFrom, isAt, type Sentence } from '../../page/sentence.ts';

const POOR = wordsOf('nghèo đói');
const NEAR_POOR = wordsOf('hộ cận và');
/** What is done with so many of them. */
const HELPED = wordsOf('giúp trợ tặng cho đỡ sửa xây dẫn vận trao');
/** What their number comes to, or by how much it falls. */
const COMES_TO = wordsOf('còn giảm xuống dưới tăng lên là từ thêm đến tới đạt được khoảng gần hơn trên');

/** "số hộ nghèo còn dưới 150", "Hộ cận nghèo giảm 22 hộ", "hộ nghèo từ 213 hộ xuống 150 hộ": how many poor there are, no work of ours. */
export function isCountOfPoor(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'household' && q.cls !== 'bare') return false;
	if (!POOR.mayStandIn(s.words) || !isAt(s, q.from - 1, COMES_TO)) return false;
	const from = itemFrom(s, q.from);
	for (let k = q.from - 1; k > from; k -= 1) {
		if (isAt(s, k, HELPED)) return false;
		if (!isAt(s, k, POOR) || !isAt(s, k - 1, NEAR_POOR)) continue;
		let head = k - 1;
		while (head > from && isAt(s, head, NEAR_POOR)) head -= 1;
		// "310 hộ nghèo, giảm 20 hộ": a count of its own stands before them
		if (s.page.tokens[head]?.kind === 'number') return false;
		for (let b = head; b >= from; b -= 1) if (isAt(s, b, HELPED)) return false;
		return true;
	}
	return false;
}
