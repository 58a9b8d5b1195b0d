import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasPair, itemFrom, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const TRADE = pairsOf('kim ngạch|doanh thu|doanh số|vốn đầu');

/** "kim ngạch qua cửa khẩu do Hải quan thu đạt 42 triệu USD": what is traded or put in, named in its own clause. */
const isTraded = (s: Sentence, q: Quantity): boolean => hasPair(s, itemFrom(s, q.from), q.from, TRADE);

/** Money of trade and of those who put it in. */
export const TRADED: Refusal = {
	why: 'trade',
	of: ['money', 'foreign_money'],
	words: TRADE,
	holds: isTraded,
};
