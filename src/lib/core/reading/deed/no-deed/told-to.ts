import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const WITH = wordsOf('với cùng cho');
/** No more are told something at once, by one who tells of himself. */
const FEW_TOLD = 4;
const STRANGE = /^(lạ|bạn|quen|dưng|thân|xa|duy)$/;
const TELLS = wordsOf('kể nói tâm chia trò giãi trút gặp');
/** Words between telling and whom it is told. */
const TOLD_REACH = 12;

/** "kể lại chuyện mình với một người lạ", "tâm sự với một người bạn": whom one tells. */
function isToldTo(s: Sentence, q: Quantity): boolean {
	if (q.form !== 'words' || (q.value ?? FEW_TOLD) >= FEW_TOLD) return false;
	if (!/^(với|cùng|cho)$/.test(wordAt(s, q.from - 1))) return false;
	return STRANGE.test(wordAt(s, q.to)) || holdsIn(s, q.from - TOLD_REACH, q.from, TELLS);
}

const OWNERS = wordsOf('chủ');

export const TOLD_TO: readonly Refusal[] = [
	{ why: 'told to', of: ['person'], words: WITH, holds: isToldTo },
	// "đổ sông đổ biển công của 4.000 chủ tàu": whose it is
	{
		why: 'theirs',
		of: ['person'],
		words: OWNERS,
		holds: (s, q) => wordAt(s, q.from - 1) === 'của' && OWNERS.has(s.page.tokens[q.unitFrom]),
	},
];
