import type { Quantity } from '../../../quantity/quantity.ts';
import { hasCue } from '../../mention/cues.ts';
import type { Page } from '../../page/page.ts';
import { readSentence, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import { headedPlan } from './headed-plan.ts';
import type { PeriodState } from '../main/period-state.ts';

/** "Theo đó, …": the paragraph tells what the one before named. */
export const followsOn = ({ blocks, tokens }: Page, b: number): boolean => {
	const at = blocks[b]?.body ?? 0;
	return blocks[b]?.role === 'body' && tokens[at]?.fold === 'theo' && tokens[at + 1]?.fold === 'đó';
};

/** "Cụ thể: …", "Thứ nhất, …": the sentence goes into what the one before announced. */
export const opensDetails = (s: Sentence): boolean =>
	hasCue(s.cues, 'item_plan', s.from, s.from + 2) ||
	(wordAt(s, s.from) === 'cụ' && wordAt(s, s.from + 1) === 'thể') ||
	(wordAt(s, s.from) === 'theo' && wordAt(s, s.from + 1) === 'đó');

/** What opens a sentence of a list of goals, besides the work itself. */
const OPENS = /^(về|toàn|riêng|mỗi|cả|tổ|triển|duy|phối|thực|mở|nâng|xác|không|đẩy|hoàn|giữ)$/;

/** "Về biên giới: …", a paragraph on one of the matters named before. */
export const opensMatter = ({ blocks, tokens }: Page, b: number): boolean =>
	blocks[b]?.role === 'body' && tokens[blocks[b].body]?.fold === 'về';

/** "không quá 2 vụ", "từ 88% trở lên": a limit, as goals have them. */
const isLimit = ({ qualifier, cls }: Quantity): boolean => /^(LE|GE)$/.test(qualifier) || cls === 'none';

/** "Tuần tra 4.300 lượt; bắt 40 vụ." right behind goals announced: it opens with the work, and nothing is told as done or of a time gone by. */
export function tellsGoals(s: Sentence, periods: PeriodState, issued: string | null): boolean {
	if (issued === null || s.quantities.length === 0) return false;
	const word = wordAt(s, s.from);
	const limits = s.quantities.every(isLimit);
	if (!limits && !OPENS.test(word) && !s.topics.some((m) => m.from === s.from)) return false;
	const first = (s.quantities[0] as Quantity).from;
	for (const { from, entry } of s.cues)
		if (
			(entry.kind === 'attain' && !limits) ||
			(from < first && /^(done|report|review|at_event)$/.test(entry.kind))
		)
			return false;
	return !s.periods.some((p) => {
		const r = p.role === 'base' || p.mention.from > first ? null : periods.resolve(p.mention);
		return r !== null && r.period.end <= issued;
	});
}

/** "chốt chỉ tiêu năm 2026", "Những mục tiêu của năm mới": goals themselves, no tasks. */
export const namesGoals = (s: Sentence): boolean =>
	s.cues.some((m) => m.entry.kind === 'plan_heading' && /^(chỉ|mục)$/.test(wordAt(s, m.from))) &&
	!s.cues.some((m) => /^(report|review|result_heading)$/.test(m.entry.kind));

/** Words by which goals are told as met. */
const MET = /^(đạt|hoàn|vượt|thực|kết|đã|đều)$/;

/** "Các chỉ tiêu của toàn đơn vị trong năm 2021", "ký giao chỉ tiêu năm 2021": goals are named, none told as met. */
function setsGoals(s: Sentence): boolean {
	const goal = s.cues.find(
		({ from, entry: { kind } }) =>
			(kind === 'goal' || kind === 'target' || kind === 'plan_heading') &&
			/^(các|chỉ|mục|giao|mốc|đích|con|cái|những)$/.test(wordAt(s, from)),
	);
	const opens = s.cues.some((m) => m.entry.kind === 'plan_heading' && m.from === s.from);
	const resolves = wordAt(s, s.from) === 'nghị' && wordAt(s, s.from + 1) === 'quyết';
	if (!goal && !opens && !resolves) return false;
	for (let k = s.from; k < s.to; k += 1)
		// "phấn đấu đạt các chỉ tiêu sau", "phát động thi đua thực hiện các chỉ tiêu sau"
		if (MET.test(wordAt(s, k)) && !STRIVES.test(wordAt(s, k - 1))) return false;
	return true;
}

/** Words of striving right before a verb that would else tell of goals met. */
const STRIVES = /^(đấu|đua|tâm|trung|cầu|để|nhằm|phải|gắng)$/;

/** "Năm 2024, đơn vị hoàn thành các chỉ tiêu sau:": a line that tells goals as met. */
export const tellsMet = (s: Sentence): boolean => {
	for (let k = s.from; k < s.to; k += 1)
		if (/^(hoàn|đạt|vượt)$/.test(wordAt(s, k)) && !STRIVES.test(wordAt(s, k - 1))) return true;
	return false;
};

/** In the last weeks of a year goals are of the next. */
const YEAR_CLOSES = '12-15';

/** The year that goals told without one are of: the title's, or the one that begins. */
function yearAtHand(page: Page, periods: PeriodState, issued: string): Governing | null {
	const year = Number(issued.slice(0, 4)) + (issued.slice(5) >= YEAR_CLOSES ? 1 : 0);
	return headedPlan(page, periods, issued) ?? periods.year(year, 'period:plan');
}

/** The last time a sentence names as its own; null without one. */
function timeOf(s: Sentence, periods: PeriodState): Governing | null {
	const p = s.periods.findLast((x) => x.role !== 'base' && x.nature === 'label');
	return p ? periods.resolve(p.mention, undefined, 'period:heading') : null;
}

const UNCOUNTED = new Set(['none', 'bare', 'post', 'org']);

/** The period of the goals that a sentence without a figure announces: "… ký giao chỉ tiêu năm 2021 cho 11 đồn. Cụ thể: …". */
export function announced(s: Sentence, periods: PeriodState, issued: string | null): Governing | null {
	if (issued === null || s.quantities.some((q) => !UNCOUNTED.has(q.cls)) || !setsGoals(s)) return null;
	const r = timeOf(s, periods);
	return r && r.period.end > issued ? r : null;
}

/**
 * The period of the plans whose list begins with block `b`, as the paragraph before names it.
 *
 * in   listed: whether the list is one of items; "Theo đó, …" and "Một là, …" go on from a sentence that may name it in passing
 * out  null where no plan is named, or of what may be a list of what was done
 */
export function listedPlan(
	page: Page,
	periods: PeriodState,
	issued: string | null,
	b: number,
	listed: boolean,
): Governing | null {
	let lead = b - 1;
	while (lead > 0 && page.blocks[lead]?.role === 'caption') lead -= 1;
	const before = page.blocks[lead];
	const last = before?.sentences.at(-1);
	if (!before || !last || issued === null) return null;
	if (listed && page.tokens[before.to - 1]?.text !== ':') return null;
	const s = readSentence(page, lead, 0, { from: before.body, to: before.to });
	const label = listed ? readSentence(page, lead, before.sentences.length - 1, last) : null;
	const sets = label !== null && setsGoals(label);
	if (!sets && !hasCue(s.cues, 'plan_heading', s.from, s.to) && !hasCue(s.cues, 'target', s.from, s.to))
		return null;
	const r = timeOf(s, periods);
	if (!r) return sets ? yearAtHand(page, periods, issued) : null;
	// what has begun may be a list of what was done, where the lead does not set goals
	return (listed && !sets ? r.period.start : r.period.end) > issued ? r : null;
}

/** "KẾT QUẢ 6 THÁNG", "Tổng kết năm 2025": a heading of what was done, which closes what was planned. */
export const opensResults = (s: Sentence, result: { from: number }): boolean =>
	result.from === s.from &&
	/^(kết|sơ|tổng)$/.test(wordAt(s, s.from)) &&
	!/^(cần|phải|dự)$/.test(wordAt(s, result.from + 2));
