import { daysBetween } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { Page } from '../../page/page.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { looksBack } from './goal-words.ts';
import type { Governing } from '../governing.ts';
import { saysDone } from './told-as-done.ts';
import { isHardlyBegun, isTermBegun, isYearBegun } from '../main/which-holds.ts';

/** "năm 2025", not the year of a feast: "Tết năm 2025", "Xuân 2025". */
const isYearSaid = ({ tokens }: Page, m: PeriodMention | null): boolean =>
	m?.say.kind === 'year' &&
	!/^(tết|xuân|dịp)$/.test(tokens[m.from - 1]?.fold ?? '') &&
	tokens[m.from]?.fold !== 'dịp';

/** Days into a month in which what is told of it is still meant to be. */
const MONTH_BEGUN = 5;

/** "6 tháng cuối năm", "nửa cuối năm": the half named as what is left. */
function saysEnd(s: Sentence, { from, to }: PeriodMention): boolean {
	for (let k = from; k < to; k += 1) if (wordAt(s, k) === 'cuối') return true;
	return false;
}

/** A labelled quarter or half of which less than this part has passed is still planned for. */
const LABEL_BEGUN = 4;

/** Words of a task that is set, for a month not half over. */
const TASKS = pairsOf('tập trung|tiếp tục|đẩy mạnh|chú trọng|duy trì');

/** What two sides do with what they mean to do. */
const AGREED = pairsOf('thống nhất|cam kết|thỏa thuận|nhất trí');

const RECKONS = wordsOf('ước dự');
/** Words between a word of reckoning and its number. */
const RECKON_REACH = 6;
/** Days of a year that are still to come when its figure is a forecast, no provisional result. */
const STILL_AHEAD = 45;

/** "Theo đà ấy, cả năm ước có từ 900 đến 950 lượt" in an article of July: reckoned for a year that is far from over. */
function isForecast(s: Sentence, q: Quantity, { period }: Governing, issued: string): boolean {
	if (period.freq !== 'A' || !RECKONS.mayStandIn(s.words)) return false;
	if (daysBetween(issued, period.end) < STILL_AHEAD || hasCue(s.cues, 'done', s.from, q.from)) return false;
	for (let k = q.numFrom - 1; k >= Math.max(s.from, q.numFrom - RECKON_REACH); k -= 1) {
		if (/^[;:]$/.test(wordAt(s, k))) return false;
		if (wordAt(s, k) === 'ước' || (wordAt(s, k) === 'dự' && wordAt(s, k + 1) === 'báo')) return true;
	}
	return false;
}

/** A figure of a time that has hardly begun: "trong nhiệm kỳ 2025 - 2030, xây dựng 100 căn nhà" in the first year of five. */
export function tellsAhead(s: Sentence, q: Quantity, governing: Governing, issued: string): boolean {
	const { period, basis, mention } = governing;
	if (!mention && period.freq !== 'A') return false;
	// "Đồn xây 3 căn nhà. Năm 2026, phấn đấu xây 4 căn": the time of goals, named only behind what was done
	if (!mention && governing.words !== null && governing.words.from >= q.to) return false;
	// "Quý II, phấn đấu xây 12 căn. Đến nay, đã xây 9 căn"
	if (mention !== null && mention.from < s.from && saysDone(s, q)) return false;
	const told = mention !== null && mention.from > s.from && mention.to <= q.from ? mention.to : s.from;
	if (basis === 'CALENDAR' && isHardlyBegun(period, issued)) return true;
	const begun = daysBetween(period.start, issued);
	const whole = daysBetween(period.start, period.end);
	// "6 tháng cuối năm, các đồn tuyên truyền 40 buổi" in an article of August: the rest of the year
	if (period.freq === 'S' && mention && begun * 2 < whole && saysEnd(s, mention))
		return !looksBack(s, q) && !hasCue(s.cues, 'done', mention.to, q.from);
	// "Quý IV/2025: lập hồ sơ ít nhất 20 vụ" in October: the label of what its first weeks cannot have brought
	// "Quý IV/2024, hai bên thống nhất tuần tra chung 16 lượt"
	const opens = mention !== null && mention.from === s.from;
	const label =
		opens && (wordAt(s, mention.to) === ':' || AGREED.standsIn(s.page.tokens, mention.to, q.from));
	if (label && /^[QS]$/.test(period.freq) && begun >= 0 && begun * LABEL_BEGUN < whole)
		return !hasCue(s.cues, 'done', mention.to, q.from);
	// "tháng 11, đơn vị kiểm tra 800 lượt tàu" in an article of 3 November
	// "Đầu tháng 11, đồn bắt thêm 1 vụ": its first days have been told
	const first = mention?.say.kind === 'month' && mention.say.part === 'start';
	// "Tháng Ba biên giới": a title of the month plans nothing
	const task = TASKS.standsIn(s.page.tokens, told, q.from) && begun * 2 < whole;
	const far = mention !== null && mention.from < (s.page.blocks[s.block]?.body ?? 0);
	const early = begun < MONTH_BEGUN || task;
	if (period.freq === 'M' && basis === 'CALENDAR' && begun >= 0 && early && !first && !far)
		return !hasCue(s.cues, 'done', told, q.from);
	if (basis === 'CALENDAR' && isYearBegun(period, issued))
		return isYearSaid(s.page, mention ?? governing.words) && !hasCue(s.cues, 'done', told, q.from);
	if (isForecast(s, q, governing, issued)) return true;
	return isTermBegun(period, issued) && !hasCue(s.cues, 'done', s.from, q.from);
}
