import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const SPORTS = pairsOf('hội thao|vận động|thi đấu|đại hội|môn phối|bóng chuyền|bóng đá|toàn đoàn|bộ huy');

/** "trao 27 bộ huy chương" at a sports meeting: won at games. */
const isWonAtGames = (s: Sentence, q: Quantity): boolean =>
	SPORTS.standsIn(s.page.tokens, s.from, s.to) &&
	/^(huy|bộ|hcv|hcb)$/.test(wordAt(s, q.unitFrom)) &&
	holdsIn(s, q.unitFrom, q.to + 2, MEDAL);
const MEDAL = wordsOf('huy hcv hcb');

/** Medals of a sports meeting. */
export const OF_GAMES: Refusal = { why: 'games', of: ['award'], words: SPORTS, holds: isWonAtGames };
