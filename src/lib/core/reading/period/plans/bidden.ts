import { daysBetween, type Period } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { hasStop, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';

const MUST = wordsOf('phải');
/** Days that are given to fulfil a task. */
const TASK_DAYS = 20;
/** Words between "phải" and the least or most that is asked for. */
const ASKED_REACH = 6;

const saysMust = (s: Sentence, at: number): boolean =>
	MUST.has(s.page.tokens[at]) && wordAt(s, at - 1) !== 'không' && wordAt(s, at + 1) !== 'là';

/** "tối thiểu 30 cuộc", "không quá 3 trường hợp", "≥430 buổi": the least or the most, as one who sets it says. */
function isLimit(s: Sentence, q: Quantity): boolean {
	const lead = `${wordAt(s, q.from)} ${wordAt(s, q.from + 1)}`;
	// "chỉ tiêu mỗi đồn bắt 2 vụ; toàn tỉnh bắt ít nhất 25 vụ"
	if (lead === 'ít nhất' && hasCue(s.cues, 'goal', s.from, q.from)) return q.qualifier === 'GE';
	if (q.qualifier === 'GE') return /^(tối thiểu|không dưới|≥)/.test(lead) || wordAt(s, q.from) === '>';
	return q.qualifier === 'LE' && /^(tối đa|không quá|không vượt|≤)/.test(lead);
}

/** "phải có ít nhất 80% khá, giỏi", "phải đạt từ 85 % trở lên": a bound that is asked for. */
export function isAsked(s: Sentence, q: Quantity): boolean {
	if (q.qualifier !== 'GE' && q.qualifier !== 'LE') return false;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - ASKED_REACH); k -= 1)
		if (saysMust(s, k)) return true;
	return false;
}

/** "đã", "vừa", not "kết quả bắn đạn thật … phải có ít nhất 80%", "hai tháng cuối năm". */
const isDone = (s: Sentence, to: number): boolean =>
	s.cues.some((m) => m.entry.kind === 'done' && m.to <= to && !/^(kết|cuối)$/.test(wordAt(s, m.from)));

/**
 * What is bidden in a time that is not over, and not said to be done: "trong 45 ngày (từ 15/12 đến 28/1), các đồn phải triệt phá
 * 3 chuyên án", "của năm gồm: hội đàm tối thiểu 30 cuộc", "phải có ít nhất 80% khá, giỏi".
 */
export function isBidden(s: Sentence, { mention, period }: Governing, q: Quantity, issued: string): boolean {
	if (isDone(s, q.from)) return false;
	// "phải có ít nhất 80% khá, giỏi" in the story of the day on which a drive is opened
	if (!mention && period.freq === 'D') return MUST.mayStandIn(s.words) && isAsked(s, q);
	if (period.end <= issued) return false;
	const days = daysBetween(period.start, period.end);
	if (days < TASK_DAYS) return false;
	if (isLimit(s, q)) return true;
	if (!MUST.mayStandIn(s.words)) return false;
	if (isAsked(s, q)) return true;
	// "tỉnh giao BĐBP trong năm 2025 phải kéo số tàu vi phạm về 0": a task given
	const task = s.cues.find((m) => m.entry.kind === 'goal' && m.to <= q.from && isGiving(s, m.from));
	if (!task && mention?.say.kind !== 'span') return false;
	for (let k = task?.to ?? mention?.to ?? q.from; k < q.from; k += 1) if (saysMust(s, k)) return true;
	return false;
}

/** "giao", "phân công": the word of goals is that of a task given. */
const isGiving = (s: Sentence, at: number): boolean => /^(giao|phân)$/.test(wordAt(s, at));

/** "Theo nghị quyết, đồn phải giúp xã xây 20 căn nhà": what a paper bids, whenever that was. */
export function isPaperTask(s: Sentence, q: Quantity): boolean {
	if (!MUST.mayStandIn(s.words) || isDone(s, q.from)) return false;
	const paper = s.cues.findLast(
		(m) => m.entry.kind === 'goal' && m.to <= q.from && wordAt(s, m.from) === 'theo',
	);
	if (!paper) return false;
	for (let k = paper.to; k < q.from; k += 1) if (saysMust(s, k)) return !hasStop(s, k, q.from);
	return false;
}

/** "Quý II: tuần tra 430 buổi" behind the results of the first quarter, in a paper without a date: a time after all it reports on. */
export function comesAfter(s: Sentence, { mention, period }: Governing, reported: Period | null): boolean {
	if (reported === null || mention === null || period.freq === 'D' || period.start < reported.end)
		return false;
	return mention.from <= s.from + 1 && !isDone(s, s.to);
}

/** Share of a period that must still lie ahead for its figure to be in doubt. */
const MUCH_AHEAD = 0.3;

/** Much of a year, half or quarter still lies ahead of an article's day. */
export function isMuchAhead(period: Period, issued: string | null): boolean {
	if (issued === null || period.end <= issued || !/^[ASQ]$/.test(period.freq)) return false;
	return daysBetween(issued, period.end) / daysBetween(period.start, period.end) >= MUCH_AHEAD;
}

/** "Năm 2025 xây 30 căn nhà" in an article of March, with nothing said of its being done: a result by default, perhaps a goal. */
export function mayBeMeant(s: Sentence, { period }: Governing, q: Quantity, issued: string | null): boolean {
	if (!isMuchAhead(period, issued) || isDone(s, q.from)) return false;
	for (let k = s.from; k < q.from; k += 1) if (wordAt(s, k) === 'được') return false;
	return true;
}
