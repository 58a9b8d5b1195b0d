import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { PeriodState } from '../main/period-state.ts';

const NOW = /^(nay|giờ|hiện)$/;
const TODAY = /^(bây giờ|ngày nay|hôm nay|đến nay|tới nay|đến giờ)$/;
/** Words that may lead to them. */
const LEADS = /^([“"]|còn|và|thì|nhưng|thế|mà|vậy|song)$/;
const LEAD_REACH = 3;

/** "Nay bản đã có 6 tổ", "Còn bây giờ, lớp có 38 học viên": a sentence that opens with how things are today. */
function opensNow(s: Sentence): boolean {
	let k = s.from;
	while (k < s.from + LEAD_REACH && LEADS.test(wordAt(s, k))) k += 1;
	return NOW.test(wordAt(s, k)) || TODAY.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`);
}

/** "“Năm 2019, bản có 2 tổ”, già làng kể. Nay bản đã có 6 tổ": the year remembered in the paragraph is left, where the sentence names none. */
export const leavesMemory = ({ current, found, issued }: PeriodState, s: Sentence): boolean =>
	current?.rule === 'period:carried' &&
	current.period.freq === 'A' &&
	current.period.end <= (found.main?.start ?? issued ?? '') &&
	s.periods.every((p) => p.role !== 'governs' || p.mention.say.kind === 'upTo') &&
	opensNow(s);
