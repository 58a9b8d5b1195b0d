import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const UNTIL_NOW = wordsOf('đến còn nay giờ bây tới');

/** "đến nay", "còn nay", "nay có"; "…, nay duy trì": the word "nay" opens or precedes the cue. */
export const isNow = (s: Sentence, at: number): boolean =>
	(isAt(s, at, UNTIL_NOW) && wordAt(s, at - 1) !== 'năm') ||
	(wordAt(s, at - 1) === 'nay' && /^(,|;|thì|còn|mà|đến)$/.test(wordAt(s, at - 2)));

/** "…, nay 27 cán bộ …; 203 đảng viên": what follows is of today. */
export function turnsToNow(s: Sentence, from: number, to = s.to): boolean {
	for (let k = from; k < to; k += 1) if (wordAt(s, k) === 'nay' && isNow(s, k)) return true;
	return false;
}
