import type { Quantity } from '../../../quantity/quantity.ts';
import { once } from '../../../text/once.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Page } from '../../page/page.ts';
import { figureAt, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';

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

const POST = wordsOf('chốt');
/** Tokens between the posts and their men, or between a whole and its parts: "với", "gồm", "(trong đó có", a number before "và". */
const MEN_REACH = 5;

/** "duy trì 64 chốt với 309 người (trong đó có 33 người của công an)": the men of the posts, caught at nothing. */
export function mansPosts(s: Sentence, q: Quantity, i: number): boolean {
	const before = figureAt(s, i - 1);
	if (!before || q.from - before.to > MEN_REACH) return false;
	if (before.cls === 'group')
		return (
			/^(với|gồm|có|\/)$/.test(wordAt(s, q.from - 1)) && holdsIn(s, before.unitFrom, before.unitTo, POST)
		);
	return /^(person|troop|militia)$/.test(before.cls) && mansPosts(s, before, i - 1);
}
