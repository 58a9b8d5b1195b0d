import type { Quantity } from '../../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const TOO_LATE = /^(quá|hết) thời hiệu$/;
const SPARED = /^((không|chưa) bị (xử )?phạt|(được )?miễn (xử )?phạt)/;

/** "3 người hết thời hiệu", "2 trường hợp không bị phạt": seen, and not fined. */
export function isSpared(s: Sentence, q: Quantity): boolean {
	const at = /^(đã|do|vì)$/.test(wordAt(s, q.to)) ? q.to + 1 : q.to;
	const next = [0, 1, 2, 3].map((n) => wordAt(s, at + n));
	return TOO_LATE.test(next.slice(0, 3).join(' ')) || SPARED.test(next.join(' '));
}
