import type { Mark } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOf } from '../text/word-flag.ts';
import { nounAfter } from './noun-after.ts';
import type { ShareReading } from './number-range.ts';
import type { UnitNoun } from './unit-nouns.ts';

const SAVES = wordsOf('cứu vớt dắt kéo đưa gọi dời tán thấy');
/** Words between the verb and the pair: "cứu sống thành công được". */
const VERB_REACH = 4;
const GOES_IN = /^(vào|về|neo)$/;
const AT_RISK = /^(vessel|vehicle|person|seafarer|household)$/;

/**
 * The noun behind a pair that tells how many were brought out of danger, and of how many: "cứu được 6/7 ngư dân", "1.656/1.672
 * tàu cá vào nơi neo đậu". Null for other shares: "6/6 bến", "12/15 hộ thoát nghèo".
 */
export function ofThoseAtRisk(
	tokens: readonly Token[],
	{ part, whole, firstToken, endToken }: ShareReading,
): Mark<UnitNoun> | null {
	const noun = part <= whole ? nounAfter(tokens, endToken) : null;
	if (!noun || !AT_RISK.test(noun.entry.cls)) return null;
	if (GOES_IN.test(tokens[noun.to]?.fold ?? '')) return noun;
	for (let k = firstToken - 1; k >= firstToken - VERB_REACH && tokens[k]?.kind === 'word'; k -= 1)
		if (SAVES.has(tokens[k])) return noun;
	return null;
}
