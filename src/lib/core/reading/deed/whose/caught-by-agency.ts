import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf, type WordFlag } from '../../../text/word-flag.ts';
import { hasCue, hasKind } from '../../mention/cues.ts';
import { itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';

export const BY = wordsOf('do');
/** Words between a figure and "do …", "của …". */
export const NOUN_REACH = 7;
/** How far behind "do" its verb stands: a body's name lies between. */
export const VERB_REACH = 14;
export const OURS = new Set(['bđbp', 'biên', 'đồn', 'đơn', 'trạm', 'bộ', 'ta', 'mình', 'chúng']);
/** What agencies beside us do against crime. */
const CAUGHT = new Set(['bắt', 'phát', 'thu', 'xử', 'khởi', 'tạm', 'triệt', 'phá', 'khám', 'thụ']);
/** … and of the passive: "bị Công an huyện triệt phá", "đã được Hải quan phát hiện". */
export const BY_OR_WAS = wordsOf('do bị được');
/** Words of a body's name behind "bị", "được". */
export const PASSIVE_REACH = 6;

/** Token of "do", "của" behind the figure and its noun; -1 when something else follows. */
export function tieAfter(s: Sentence, q: Quantity, ties: WordFlag): number {
	if (!ties.mayStandIn(s.words)) return -1;
	for (let k = q.to; k < Math.min(q.to + NOUN_REACH, s.to); k += 1) {
		// "45.000 lít dầu DO": the name of an oil
		if (ties.has(s.page.tokens[k]) && !(s.page.tokens[k]?.text === 'DO' && wordAt(s, k - 1) === 'dầu'))
			return k;
		if (s.page.tokens[k]?.kind !== 'word') return -1;
	}
	return -1;
}

/** "do lực lượng khác", "do ngành khác": nobody of ours, by whatever name. */
const isAnother = (s: Sentence, at: number): boolean =>
	/^(lượng|ngành|quan|vị)$/.test(wordAt(s, at)) && /^(khác|bạn)$/.test(wordAt(s, at + 1));

const SUFFERS = wordsOf('bị');

/**
 * "Hai đối tượng cùng 6 bánh heroin bị Hải quan bắt giữ", "Tàu … chở 45.000 lít dầu, trên tàu có 4 người, bị Cảnh sát biển phát hiện":
 * the token of "bị" behind figures and signs, where nobody has done anything before it; -1 without one.
 */
function passiveAhead(s: Sentence, q: Quantity): number {
	if (!SUFFERS.mayStandIn(s.words) || !hasKind(s.cues, 'agency')) return -1;
	const end = s.semicolons.find((k) => k >= q.to) ?? s.to;
	let tie = q.to;
	while (tie < end && !SUFFERS.has(s.page.tokens[tie])) tie += 1;
	if (tie === end || !hasCue(s.cues, 'agency', tie + 1, tie + PASSIVE_REACH)) return -1;
	const from = itemFrom(s, q.from);
	if (hasCue(s.cues, 'own', from, tie)) return -1;
	for (let k = from; k < tie; k += 1) if (CAUGHT.has(wordAt(s, k)) || wordAt(s, k) === 'được') return -1;
	return tie;
}

/** "12 vụ ma túy do Công an huyện bắt giữ": "do Công an chủ trì" and "do Công an bàn giao" are of us too. */
export function isCaughtByAgency(s: Sentence, q: Quantity): boolean {
	const tie = tieAfter(s, q, BY_OR_WAS) < 0 ? passiveAhead(s, q) : tieAfter(s, q, BY_OR_WAS);
	if (tie < 0) return false;
	if (!BY.has(s.page.tokens[tie]) && !hasCue(s.cues, 'agency', tie + 1, tie + PASSIVE_REACH)) return false;
	const another = [1, 2, 3].some((n) => isAnother(s, tie + n));
	if (!another && !hasCue(s.cues, 'agency', tie + 1, Math.min(tie + VERB_REACH, s.to))) return false;
	for (let k = tie + 1; k < Math.min(tie + VERB_REACH, s.to); k += 1) {
		if (s.page.tokens[k]?.kind === 'punct' || (!another && OURS.has(wordAt(s, k)))) return false;
		if (/^(chủ|phối|bàn|chuyển|cung|cùng|với)$/.test(wordAt(s, k))) return false;
		if (k > tie + 1 && CAUGHT.has(wordAt(s, k))) return true;
	}
	return false;
}
