import { pairsOf } from '../../text/word-pairs.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { isAt, type Sentence } from '../page/sentence.ts';
import type { PeriodState } from './period-state.ts';

const NOW = wordsOf('nay giờ hiện');
const TODAY = pairsOf('bây giờ|giờ đây|hiện nay|hiện tại|ngày nay|hôm nay|đến nay|tới nay|đến giờ|hiện đã');
/** Words that may lead to them. */
const LEADS = wordsOf('“ " còn và thì nhưng thế mà vậy song');
const LEAD_REACH = 3;

/** "Nay bản đã có 6 tổ", "Còn bây giờ, lớp có 38 học viên": a sentence that opens with how things are today. */
function opensNow(s: Sentence): boolean {
	let k = s.from;
	while (k < s.from + LEAD_REACH && isAt(s, k, LEADS)) k += 1;
	return isAt(s, k, NOW) || TODAY.isAt(s.page.tokens, k);
}

/** "“Năm 2019, bản có 2 tổ”, già làng kể. Nay bản đã có 6 tổ": the year remembered in the paragraph is left, where the sentence names none. */
export const leavesMemory = ({ current, found, issued }: PeriodState, s: Sentence): boolean =>
	current?.rule === 'period:carried' &&
	current.period.freq === 'A' &&
	current.period.end <= (found.main?.start ?? issued ?? '') &&
	s.periods.every((p) => p.role !== 'governs' || p.mention.say.kind === 'upTo') &&
	opensNow(s);
