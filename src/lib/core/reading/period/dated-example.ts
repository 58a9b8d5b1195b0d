import { pairsOf } from '../../text/word-pairs.ts';
import type { Sentence } from '../page/sentence.ts';

/** What opens an example of what was counted. */
const EXAMPLE = pairsOf('điển hình|tiêu biểu|nổi bật|nổi lên|đáng chú|đơn cử');
/** What opens a sentence that counts on behind it, and is said of no one case. */
const COUNTS_ON = pairsOf(
	'so với|tổng số|tổng cộng|tính chung|công tác|các đồn|các đơn|các lực|toàn tỉnh|toàn đơn|toàn tuyến|xử phạt|khởi tố|đã khởi|đã xử|cũng trong|trong kỳ',
);
/** Words of the sentence before in which the example is named. */
const OPENING = 4;

/**
 * "6 tháng đầu năm, bắt 44 vụ. Điển hình, ngày 3/5, Đồn Nậm Sò bắt 1 đối tượng. Xử phạt hành chính 20 vụ.": the sentence goes on
 * counting behind an example of one day.
 */
export function countsOnBehindExample({ page, block, index, from }: Sentence): boolean {
	if (!COUNTS_ON.isAt(page.tokens, from)) return false;
	const before = page.blocks[block]?.sentences[index - 1];
	if (!before) return false;
	const end = Math.min(before.from + OPENING, before.to);
	for (let k = before.from; k < end; k += 1) if (EXAMPLE.isAt(page.tokens, k)) return true;
	return false;
}
