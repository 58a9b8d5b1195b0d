import type { Quantity } from '../../quantity/quantity.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** Words with which an award is asked for: "đề nghị tặng", "đề xuất khen thưởng", "trình khen thưởng". */
const ASKS = pairsOf('đề nghị|đề xuất|kiến nghị|trình cấp|trình bộ|trình ubnd');
const asksAt = (s: Sentence, k: number) =>
	ASKS.isAt(s.page.tokens, k) &&
	// "theo đề nghị của BĐBP tỉnh, Chủ tịch UBND tỉnh tặng …": asked before, given now
	!/^(theo|xét|sau)$/.test(wordAt(s, k - 1));

/**
 * "Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 4 tập thể": asked for, not yet given. Only the clause of the count is looked at.
 */
export function isProposed(s: Sentence, q: Quantity): boolean {
	if (!ASKS.mayStandIn(s.words)) return false;
	let from = q.from;
	while (from > s.from && wordAt(s, from - 1) !== ';') from -= 1;
	for (let k = from; k < q.from; k += 1) if (asksAt(s, k)) return !givenSince(s, k + 2, q.from);
	return false;
}

/** "đã đề nghị và được Bộ Tư lệnh tặng …": what was asked for has been given. */
function givenSince(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to - 1; k += 1)
		if (/^(và|,)$/.test(wordAt(s, k)) && wordAt(s, k + 1) === 'được') return true;
	return false;
}
