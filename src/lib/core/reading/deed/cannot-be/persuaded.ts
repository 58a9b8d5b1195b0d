import type { Quantity } from '../../../quantity/quantity.ts';
import { FewStrings } from '../../../text/few-strings.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasPair, holdsIn, isAt, wordAt, type Sentence } from '../../page/sentence.ts';

/** What is counted where a law was broken. */
const OFFENCES = new FewStrings(
	/^(illegal_|crime\.(cases|suspects)|smuggling\.suspects|drugs\.suspects|trafficking\.suspects|border\.regime|fisheries\.(foreign_sea|iuu))/,
);
/** How people are won over. */
const WINS = pairsOf(
	'vận động|tuyên truyền|thuyết phục|cam kết|giáo dục|nhắc nhở|cảm hóa|khuyên nhủ|động viên|hướng dẫn|ký cam',
);
/** What they were won over not to do. */
const BREACH = wordsOf('vượt xuất nhập tham tiếp vi đi buôn vận sang tái mua tàng trồng khai đánh qua');
const KEEPS = wordsOf('cam hứa');
const REACH = 4;

/** "vận động 1.020 người không vượt biên", "210 chủ tàu cam kết không vi phạm vùng biển": those who keep the law. */
export function isPersuaded(s: Sentence, q: Quantity, indicator: string): boolean {
	if (!OFFENCES.test(indicator)) return false;
	const to = Math.max(q.to, q.unitTo);
	for (let k = to; k < Math.min(s.to, to + REACH); k += 1) {
		if (wordAt(s, k) !== 'không' || !isAt(s, k + 1, BREACH)) continue;
		return hasPair(s, s.from, k, WINS) || holdsIn(s, to, k, KEEPS);
	}
	return false;
}
