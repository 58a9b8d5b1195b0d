import type { Quantity } from '../../quantity/quantity.ts';
import { once } from '../../text/once.ts';
import { wordsOf } from '../../text/word-flag.ts';
import type { Page } from '../page/page.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

const STORM = wordsOf('bão lũ lụt sạt cháy giông lốc tai thấp');
const tellsStorm = once((page: Page): boolean => page.tokens.some((t) => STORM.has(t)));
const DUTY_REACH = 4;

/** "hơn 700 cán bộ, chiến sĩ ứng trực 100 % quân số" over a feast or in a drive: those on duty where no storm is told of. */
export function isOnDuty(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + DUTY_REACH, s.to); k += 1)
		if (
			wordAt(s, k) === 'trực' &&
			(/^(ứng|túc|thường)$/.test(wordAt(s, k - 1)) || wordAt(s, k + 1) === 'chiến')
		)
			return !tellsStorm(s.page);
	return false;
}
