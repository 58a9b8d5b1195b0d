import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const TOO_LATE = /^(quá|hết) thời hiệu$/;
const WHY = wordsOf('đã do vì');
const SPARED = /^((không|chưa) bị (xử )?phạt|(được )?miễn (xử )?phạt)/;

/** The words either begins with. */
const OPENS = wordsOf('quá hết không chưa được miễn');

/** "3 người hết thời hiệu", "2 trường hợp không bị phạt": seen, and not fined. */
export function isSpared(s: Sentence, q: Quantity): boolean {
	const at = isAt(s, q.to, WHY) ? q.to + 1 : q.to;
	if (!isAt(s, at, OPENS)) return false;
	const next = [0, 1, 2, 3].map((n) => wordAt(s, at + n));
	return TOO_LATE.test(next.slice(0, 3).join(' ')) || SPARED.test(next.join(' '));
}
