import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from '../page/sentence.ts';

/** What is built and stands only once it is done. */
const BUILT = /^(house|work|school|classroom)$/;
/** How something is still at work. */
const WORKS = wordsOf('thi xây dựng làm sửa hoàn lợp triển đổ cất');
/** Words from "đang" to the number: "đang hoàn thiện". */
const REACH = 4;

/** "đang làm 24 nhà", "đang hoàn thiện 7 căn", "16 nhà đang lợp mái", "khởi công 1.512 nhà": begun, not yet there. */
export function isUnderWay(s: Sentence, q: Quantity): boolean {
	if (!BUILT.test(q.cls)) return false;
	for (let k = q.from - 1; k > Math.max(s.from, q.from - REACH) - 1; k -= 1) {
		if (wordAt(s, k) === 'đang') return isAt(s, k + 1, WORKS);
		if (s.page.tokens[k]?.kind !== 'word') break;
	}
	if (wordAt(s, q.from - 1) === 'công' && wordAt(s, q.from - 2) === 'khởi') return true;
	return wordAt(s, q.to) === 'đang' && isAt(s, q.to + 1, WORKS);
}
