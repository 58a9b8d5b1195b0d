import { daysBetween } from '../../../period/time-period.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { holdsIn, type Sentence } from '../../page/sentence.ts';
import { isCalledOut } from '../main/called-out.ts';
import type { PeriodState } from '../main/period-state.ts';

/** How somebody tells of the work of a time. */
const TELLS = pairsOf('cho biết|cho hay|nêu rõ|nhấn mạnh|khẳng định|báo cáo|thông tin|trao đổi|chia sẻ');
/** Who tells, and where: "Đại tá …", "Tại hội nghị …", "Trao đổi với chúng tôi …"; a post tells of what it has just done. */
const SPEAKS = wordsOf('tá úy tướng chí lãnh ngôn nghị họp trao huy trưởng phóng');
const JUST = wordsOf('vừa mới');
/** Words behind the telling in which whoever spoke is named: "trao đổi với phóng viên, Đại tá …". */
const SPEAKER_REACH = 6;
/** Days between the telling and the article. */
const RECENT = 21;

/** "Sáng 28/6, Đại tá Lâm Văn Chẩn cho hay các đồn đã tổ chức 1.160 lượt tuần tra": of the time the report is of, which somebody sums up that day. */
function isSummedUp(periods: PeriodState, s: Sentence, p: PlacedPeriod, at: number): boolean {
	const { found, issued } = periods;
	const day = periods.resolve(p.mention)?.period;
	if (!found.main || found.main.freq === 'D' || !day || !issued) return false;
	if (daysBetween(day.start, issued) > RECENT) return false;
	for (let k = p.mention.to; k + 1 < at; k += 1)
		if (TELLS.isAt(s.page.tokens, k))
			return holdsIn(s, s.from, k + SPEAKER_REACH, SPEAKS) && !holdsIn(s, k, at, JUST);
	return false;
}

/** "Ngày 6/11, Đồn cho biết vừa bắt …": the day of telling; the deed's own day, or the time of a report, is told elsewhere. */
export function toldLater(periods: PeriodState, s: Sentence, p: PlacedPeriod, at: number): boolean {
	if (p.nature !== 'day') return false;
	// "Báo cáo nhanh lúc 9 giờ ngày 6/9 cho biết: đã sơ tán 40 hộ": how things stand at that hour
	if (hasCue(s.cues, 'bulletin', s.from, p.mention.from)) return false;
	// "sáng 12/9, … cho biết, đến 5 giờ cùng ngày, toàn bộ …"
	if (hasCue(s.cues, 'same_day', p.mention.to, at)) return false;
	if (!periods.found.isEvent) return isSummedUp(periods, s, p, at);
	return s.cues.some(
		(m) => m.entry.kind === 'press' && m.from >= p.mention.to && m.to <= at && !isCalledOut(s.page.tokens, m),
	);
}

/** The day on which a story is told, behind the day of what happened: "Sáng 3/9, BĐBP tỉnh cho biết …" of what happened on the second. */
function isDayOfTelling(periods: PeriodState, s: Sentence, p: PlacedPeriod): boolean {
	const happened = periods.found.main;
	const told = toldLater(periods, s, p, s.to) ? periods.resolve(p.mention)?.period : undefined;
	return told !== undefined && happened !== null && told.start > happened.start;
}

/** A sentence names the day on which the time of a report is summed up, or on which a story is told: what follows is no more of that day. */
export const sumsUp = (periods: PeriodState, s: Sentence): boolean =>
	s.periods.some(
		(p) =>
			p.nature === 'day' &&
			p.role === 'governs' &&
			(periods.found.isEvent ? isDayOfTelling(periods, s, p) : isSummedUp(periods, s, p, s.to)),
	);
