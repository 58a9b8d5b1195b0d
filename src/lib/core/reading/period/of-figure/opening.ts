import { hasTopic } from '../../../indicator/topics.ts';
import { readCount } from '../../../period/calendar-words.ts';
import { readShift } from '../../../period/read/read-shift.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue, type CueKind } from '../../mention/cues.ts';
import type { Page } from '../../page/page.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import type { PeriodState } from '../main/period-state.ts';
import { opensAtHour } from './at-hour.ts';
import { addsBehindDay, countsOnBehindExample } from './dated-example.ts';
import { leavesMemory } from './opens-now.ts';

/** How far into its sentence a word that refers back may end. */
const BACK_REACH = 7;

/** "Qua đấu tranh, 5 giờ sáng hôm sau, …": how far the words that say when may stand, behind a few that lead to them. */
function clauseReach({ tokens }: Page, s: Sentence): number {
	let k = s.from;
	while (k < s.from + BACK_REACH && tokens[k]?.text !== ',') k += 1;
	return (tokens[k]?.text === ',' ? k : s.from) + BACK_REACH;
}

/** "Tại buổi lễ, trao 60 suất quà", not "Tại buổi làm việc, sở đề nghị BĐBP hỗ trợ nhân lực": something is given there, and not only asked for. */
function givesThere(s: Sentence): boolean {
	const asks = s.cues.find((m) => m.entry.kind === 'exhort');
	return hasTopic(s.topics, s.from, asks?.from ?? s.to, 'GIVE');
}

const ALL = wordsOf('cả');
/** Words from the head of its sentence to "cả". */
const ALL_REACH = 4;

/** "Tính chung cả 4 năm, …", "Cả ba năm, …": of how many years, where no year is named behind; else null. */
function yearsInAll(s: Sentence): number | null {
	for (let k = s.from; k < s.from + ALL_REACH; k += 1) {
		if (!isAt(s, k, ALL)) continue;
		const count = readCount(s.page.tokens, k + 1);
		const end = count?.end ?? k;
		return count && wordAt(s, end) === 'năm' && s.page.tokens[end + 1]?.kind !== 'number'
			? count.value
			: null;
	}
	return null;
}

/** "Trước đó, Đồn Cửa Lạch bắt 1 xuồng": before the day of the story, on none that is told. */
const isSomeTimeBefore = (s: Sentence, shift: number | null): boolean =>
	shift === null &&
	s.periods.length === 0 &&
	wordAt(s, s.from) === 'trước' &&
	wordAt(s, s.from + 1) === 'đó' &&
	// "Trước đó, nhận tin báo, tàu cùng 21 chiến sĩ lên đường": how the story began
	hasTopic(s.topics, s.from, s.to, 'SEIZE', 'CRIME', 'PENALTY', 'GIVE', 'PROPAGANDA');

/** "Trước đó, …", "Hai ngày sau, …", "Hậu quả, …": what the first words of a sentence say of when its figures were. */
export function followOpening(page: Page, periods: PeriodState, s: Sentence): void {
	const to = s.from + BACK_REACH;
	// cues stand in order: where the first is not near, none is
	const isNear = (s.cues[0]?.from ?? Infinity) < to;
	const opens = (kind: CueKind) => isNear && hasCue(s.cues, kind, s.from, to);
	if (opens('back')) periods.backToTold();
	if (opens('back_time')) periods.backToTime();
	if (!periods.found.isEvent && countsOnBehindExample(s)) periods.backToArticle();
	if (addsBehindDay(s)) periods.behindDay();
	if (opens('whole_stage') || opens('whole_term')) periods.wholeStage(opens('whole_term'));
	if (opens('whole_time')) periods.wholeTime();
	const years = yearsInAll(s);
	if (years !== null) periods.wholeStage(false, years);
	if (opens('same_day')) periods.sameDay();
	if (opensAtHour(s)) periods.atHour();
	const shift = readShift(page.tokens, s.from, Math.min(s.to, clauseReach(page, s)));
	if (shift === 0) periods.sameDay();
	else if (shift === Infinity) periods.some();
	else if (shift !== null) periods.later(shift);
	if (opens('at_event')) periods.atEvent(givesThere(s));
	if (opens('after_event')) periods.atEvent(true);
	if (opens('toll')) periods.backToArticle();
	if (opens('onset')) periods.onset();
	if (opens('these_days')) periods.backToArticle();
	// "Hai ngày sau, khi nước rút, …": the day is told
	if (shift === null && opens('aftermath')) periods.aftermath();
	if (opens('near_past') || isSomeTimeBefore(s, shift)) periods.some();
	if (leavesMemory(periods, s)) periods.backToArticle();
}
