import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { isAt, wordAt as text, type Sentence } from '../../page/sentence.ts';

const SAVERS = new Set([
	'ngư dân',
	'tàu cá',
	'tàu hàng',
	'chủ tàu',
	'thuyền trưởng',
	'tàu vận',
	'hãng tàu',
	'tàu nước',
]);

const SAVES = wordsOf('cứu vớt');
const STOPS = wordsOf('; : . ,');

/** Words of a boat's mark: "Tàu HA 91002 TS". */
const MARK_WORDS = 6;

/** "Tàu HA 91002 TS" at a token: a boat that fishes, by its mark. */
function isFishingBoat(s: Sentence, at: number): boolean {
	if (text(s, at) !== 'tàu') return false;
	for (let k = at + 1; k < at + MARK_WORDS; k += 1)
		if (/^I?TS$/.test(s.page.tokens[k]?.text ?? '')) return true;
	return false;
}

/** Words between who saves and whom. */
const SAVER_REACH = 40;

/** "Ngư dân Đặng Tòng (tàu PH-93021) vớt thêm 3 người": saved by those at sea themselves. */
export function isSavedByFishers(s: Sentence, from: number, indicator: string): boolean {
	if (indicator !== 'sar.persons_rescued' && indicator !== 'sar.vessels_rescued') return false;
	let saves = false;
	for (let k = from - 1; k >= Math.max(s.from, from - SAVER_REACH); k -= 1) {
		if (text(s, k) === ';') return false;
		if (SAVES.has(s.page.tokens[k])) saves = !/^(được|đi|ra|bđbp|và)$/.test(text(s, k - 1));
		// "Tàu HA 91002 TS hoạt động gần đó vớt được 5 người"
		const opens = k === s.from || isAt(s, k - 1, STOPS);
		if (saves && opens && isFishingBoat(s, k)) return !hasCue(s.cues, 'own', k, from);
		if (!saves || !SAVERS.has(`${text(s, k)} ${text(s, k + 1)}`)) continue;
		if (text(s, k - 1) === 'của') continue;
		return opens && !hasCue(s.cues, 'own', k, from);
	}
	return false;
}
