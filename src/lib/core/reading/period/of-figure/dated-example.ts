import type { Token } from '../../../text/tokens.ts';
import type { TokenRange } from '../../../text/blocks.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { Sentence } from '../../page/sentence.ts';

/** What opens an example of what was counted. */
const EXAMPLE = pairsOf(
	'điển hình|tiêu biểu|nổi bật|nổi lên|đáng chú|đơn cử|mới đây|mới nhất|gần đây|gần nhất|lớn nhất|trong đó',
);
/** What opens a sentence that counts on behind it, and is said of no one case. */
const COUNTS_ON = pairsOf(
	'so với|tổng số|tổng cộng|tính chung|công tác|các đồn|các đơn|các lực|toàn tỉnh|toàn đơn|toàn tuyến|xử phạt|khởi tố|đã khởi|đã xử|cũng trong|trong kỳ',
);
/** Who counts on behind what joins: "Ngoài ra, BĐBP tỉnh đã …". */
const WHOLE = pairsOf('bđbp tỉnh|bđbp thành|toàn lực');
/** What joins such a sentence to the one before, a comma behind it or not. */
const JOINS = pairsOf('ngoài ra|bên cạnh|cùng với|đồng thời|song song|về công|trong khi');
/** Words from what joins to what opens the sentence: "Cùng với đó, các đồn", "Ngoài ra, các đơn vị". */
const JOINED = 4;
/** What opens a further sentence of the case of an example. */
const GOES_ON = pairsOf(
	'tang vật|thu giữ|khám xét|qua kiểm|qua đấu|qua khám|bước đầu|tại hiện|tại cơ|các đối|hai đối|ba đối|lực lượng|đối tượng',
);
const DAY = wordsOf('ngày đêm sáng chiều tối trưa');
/** Sentences over which examples may run, each with its own day. */
const EXAMPLES = 4;
/** What opens a sentence that adds to what was counted. */
const ADDS = pairsOf(
	'ngoài ra|bên cạnh|cùng với|song song|không chỉ|mặt khác|thực hiện|hưởng ứng|về dân|về công|về đối|về xây|về an|về giáo|về lĩnh|về phong|về chính|về tuyên|về quản|về tuần|về cứu|công tác|lĩnh vực|trong công|trong lĩnh|với nhân|với bà|với dân|ở lĩnh|ở mảng|trên lĩnh|trên mặt',
);
/** What goes on with the case told before: "Ngoài ra, còn thu giữ 1 xe máy". */
const OF_CASE = wordsOf('thu tang xét khai còn bắt giữ phát tạm đối vụ khởi chúng hắn tàu');
/** Words in which an addition says whose it is. */
const ADDED_REACH = 9;

/** "Ngày 26/3, trao 30 suất quà. Ngoài ra, khám bệnh cho 1.240 lượt người": no more of the day told before; of a case it may be. */
export function addsBehindDay({ page: { tokens }, from, to, periods }: Sentence): boolean {
	if (!ADDS.isAt(tokens, from) || periods.some((p) => p.role !== 'aside')) return false;
	for (let k = from + 2; k < Math.min(to, from + ADDED_REACH); k += 1)
		if (OF_CASE.has(tokens[k]) && tokens[k - 1]?.fold !== 'nhà') return false;
	return true;
}

/** Words of the sentence before in which the example is named. */
const OPENING = 4;

/**
 * "6 tháng đầu năm, bắt 44 vụ. Điển hình, ngày 3/5, Đồn Nậm Sò bắt 1 đối tượng. Xử phạt hành chính 20 vụ.": the sentence goes on
 * counting behind an example of one day.
 */
export function countsOnBehindExample({ page, block, index, from, to }: Sentence): boolean {
	if (!opensCount(page.tokens, from, to)) return false;
	for (let i = index - 1; i >= 0 && i >= index - EXAMPLES; i -= 1) {
		const before = page.blocks[block]?.sentences[i];
		if (!before) return false;
		const end = Math.min(before.from + OPENING, before.to);
		for (let k = before.from; k < end; k += 1) if (EXAMPLE.isAt(page.tokens, k)) return true;
		if (!opensDay(page.tokens, before) && !GOES_ON.isAt(page.tokens, before.from)) return false;
	}
	return false;
}

/** "Tiếp đó, ngày 3/6, …", "Đêm 5/6, …": a further example. */
function opensDay(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	for (let k = from; k < Math.min(to, from + JOINED); k += 1)
		if (DAY.has(tokens[k])) return tokens[k + 1]?.kind === 'number';
	return false;
}

function opensCount(tokens: readonly Token[], from: number, to: number): boolean {
	if (COUNTS_ON.isAt(tokens, from)) return true;
	if (!JOINS.isAt(tokens, from)) return false;
	for (let k = from + 2; k < Math.min(to, from + 2 + JOINED); k += 1)
		if (COUNTS_ON.isAt(tokens, k) || WHOLE.isAt(tokens, k)) return true;
	return false;
}
