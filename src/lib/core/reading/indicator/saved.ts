import type { Quantity } from '../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** Words between "được" and the verb that saves: who saved. */
const SAVER_REACH = 12;

/** "37 người bị lũ cô lập, cuốn trôi đã được cứu sống": said of them at the end of the clause. */
export function savedLater(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < s.to - 1; k += 1) {
		if (/^[;.:(]$/.test(s.page.tokens[k]?.text ?? '') || s.page.tokens[k]?.kind === 'number') return false;
		if (wordAt(s, k) !== 'được') continue;
		// "được Đồn Biên phòng … cứu sống"
		for (let v = k + 1; v < Math.min(k + SAVER_REACH, s.to); v += 1) {
			if (s.page.tokens[v]?.kind === 'punct') break;
			if (/^(cứu|vớt|lai|kéo)$/.test(wordAt(s, v))) return true;
		}
	}
	return false;
}
