import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const LAW = pairsOf('phạt tù|nhiệm hình|khung hình|bộ luật|luật hình|tử hình|tù chung');
const CAUGHT = wordsOf('thu bắt giữ khởi phát');
const LIMIT = wordsOf('trên dưới từ lên đến');
/** Words between a limit and its number. */
const REACH = 2;

/** "tàng trữ từ 6 kg pháo nổ trở lên sẽ bị phạt tù": the limit a law sets; what was seized is told with its verb. */
function isLimitOfLaw(s: Sentence, q: Quantity): boolean {
	if (!LAW.standsIn(s.page.tokens, s.from, s.to) || holdsIn(s, s.from, q.from, CAUGHT)) return false;
	return holdsIn(s, Math.max(s.from, q.from - REACH), q.to + REACH, LIMIT);
}

const CLEARS = pairsOf('xử lý|hủy nổ|tiêu hủy|rà phá|phá hủy|kích nổ|vô hiệu|hủy đốt|di dời|thu gom');

/** "xử lý 17 quả đạn pháo, hủy nổ 3 quả bom": what a war left, cleared away. */
const isCleared = (s: Sentence, q: Quantity): boolean =>
	/^quả$/.test(wordAt(s, q.unitFrom)) && CLEARS.isAt(s.page.tokens, q.from - 2);

/** What a law says, and what is cleared away: no deed that is counted. */
export const TOLD_OF_LAW: readonly Refusal[] = [
	{ why: 'limit of a law', of: ['mass', 'pill', 'item', 'volume', 'money'], words: LAW, holds: isLimitOfLaw },
	{ why: 'cleared away', of: ['explosive_item'], words: CLEARS, holds: isCleared },
];
