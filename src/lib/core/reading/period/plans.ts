import { isNested } from '../../period/time-period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { findCues, hasCue, lastCue } from '../mention/cues.ts';
import type { Page } from '../page/page.ts';
import type { PeriodMention } from '../mention/period-mention.ts';
import type { Governing } from './governing.ts';
import { headedPlan } from './headed-plan.ts';
import { endsAhead } from './main-signs.ts';
import type { PeriodState } from './period-state.ts';
import { Bulletins } from './bulletins.ts';
import { isSetByCongress } from './congress.ts';
import { isWholeOfPlan } from '../page/planned-whole.ts';
import { tellsAhead } from './hardly-begun.ts';
import { hasStop, readSentence, wordAt, type Sentence } from '../page/sentence.ts';
import { openingPlan } from './opening-plan.ts';
import { comesAfter, isBidden } from './bidden.ts';
import { namesGoal, setsBesideDone } from './goal-named.ts';
import { dueBehind, dueYear, goalYear, inYearBegun, isNextYearEnd, isOfYear, lastYear } from './goal-year.ts';
import { isBehindPlan } from './behind-plan.ts';
import { isGoalInPassing } from './goal-in-passing.ts';
import { goesOnFrom, isFromNow, isBareTime, isDue, isRemark, looksBack } from './goal-words.ts';

/** level of a section opened by a question */
const QUESTION = 9;
/** level of a section of items after a paragraph of plans */
const ITEMS = 8;
/** level of a paragraph that opens with what lies ahead */
const PARAGRAPH = 7;

/** "Theo đó, …": the paragraph tells what the one before named. */
const followsOn = ({ blocks, tokens }: Page, b: number): boolean => {
	const at = blocks[b]?.body ?? 0;
	return blocks[b]?.role === 'body' && tokens[at]?.fold === 'theo' && tokens[at + 1]?.fold === 'đó';
};

/** What an article tells as meant to be done: sections of plans, goals, periods that lie ahead. */
export class Plans {
	readonly #page: Page;
	readonly #periods: PeriodState;
	readonly #issued: string | null;
	readonly #bulletins = new Bulletins();
	/** an outline section of plans: its level, and the period its heading names */
	#section: { level: number; period: Governing | null } | null = null;
	/** the period the last goal was told for in its own sentence */
	#stated: Governing | null = null;
	/** the figure last asked about: its sentence, where it ends, whether it was a goal, and one told in passing */
	#last: { block: number; from: number; to: number; goal: boolean; alone: boolean } | null = null;
	/** the goal last told: its sentence, where it ends, and its period */
	#goalTold: { s: Sentence; to: number; period: Governing | null } | null = null;
	/** what the title plans for; undefined until asked */
	#title: Governing | null | undefined;

	/** a paper that is a plan from its title on; undefined until asked */
	#paper: boolean | undefined;

	constructor(page: Page, periods: PeriodState, issued: string | null) {
		this.#page = page;
		this.#periods = periods;
		this.#issued = issued;
	}

	/** Whether the paragraph at hand stands in a section of plans. */
	get inSection(): boolean {
		return this.#section !== null;
	}

	/** "Kế hoạch công tác năm 2026": all of it is a section that no heading closes. */
	#readPaper(): boolean {
		const period = headedPlan(this.#page, this.#periods, this.#issued, true);
		if (period) this.#section = { level: 0, period };
		return period !== null;
	}

	/** Headings open and close sections of plans. */
	block(b: number): void {
		const block = this.#page.blocks[b];
		if (!block) return;
		this.#paper ??= this.#readPaper();
		if (this.#section?.level === PARAGRAPH) this.#section = null;
		if (this.#question(b) || this.#list(b)) return;
		const opened =
			block.role === 'body' && !this.#section
				? openingPlan(this.#page, this.#periods, this.#issued, b)
				: null;
		if (opened) this.#section = { level: PARAGRAPH, period: opened };
		if (block.role !== 'heading' && block.level !== 1 && block.level !== 2) return;
		// "PHẦN II" stands above "I."
		const level = this.#page.tokens[block.from]?.fold === 'phần' ? 0 : block.level || 1;
		if (this.#section && level <= this.#section.level && block.role === 'heading') this.#section = null;
		if (block.role !== 'heading' && block.level !== 1) return;
		const s = readSentence(this.#page, b, 0, { from: block.body, to: block.to });
		// "(Ước thực hiện đến 31/12/2025; kèm theo …)": a remark on the line above
		if (wordAt(s, s.from) === '(') return;
		const plan = lastCue(s.cues, 'plan_heading', s.from, s.to) ?? lastCue(s.cues, 'target', s.from, s.to);
		const result = s.cues.find((m) => m.entry.kind === 'result_heading');
		// "Chiều 25/12, Bộ Chỉ huy thông qua các chỉ tiêu năm 2026:": not of the day it was told
		const times = s.periods.filter((x) => x.role !== 'base');
		const p = times.find((x) => x.nature !== 'day') ?? times[0];
		const r = p && this.#periods.resolve(p.mention, undefined, 'period:heading');
		const comes = block.role === 'heading' && r && this.#issued !== null && r.period.start > this.#issued;
		// "5. QUÝ IV/2024" in a report of September: nothing but a time that lies ahead
		if (!plan && !(comes && isBareTime(s, p.mention))) return;
		if (plan && result && result.from < plan.from) return;
		this.#section = { level, period: r ?? null };
	}

	/**
	 * "… nhiệm vụ năm 2026 với 6 chỉ tiêu chủ yếu." followed by "Một là, …", "Hai là, …", "Năm 2026, yêu cầu thực hiện các nhiệm
	 * vụ sau:" followed by "1. …", "2. …": the items of what is to be done, as long as they go on.
	 */
	#list(b: number): boolean {
		const block = this.#page.blocks[b];
		const first = block?.sentences[0];
		if (!block || !first) return false;
		const head = Math.min(block.from + 3, block.to);
		const told = hasCue(findCues(this.#page.tokens, block.from, head), 'item_plan', block.from, head);
		const listed = block.role === 'item';
		const follows = followsOn(this.#page, b);
		if (!told && !listed && !follows) {
			if (this.#section?.level === ITEMS) this.#section = null;
			return false;
		}
		if (this.#section) return true;
		let lead = b - 1;
		while (lead > 0 && this.#page.blocks[lead]?.role === 'caption') lead -= 1;
		const before = this.#page.blocks[lead];
		if (!before || (listed && this.#page.tokens[before.to - 1]?.text !== ':')) return false;
		const s = readSentence(this.#page, lead, 0, { from: before.body, to: before.to });
		if (!hasCue(s.cues, 'plan_heading', s.from, s.to) && !hasCue(s.cues, 'target', s.from, s.to))
			return false;
		const p = s.periods.findLast((x) => x.role !== 'base' && x.nature === 'label');
		const r = p && this.#periods.resolve(p.mention, undefined, 'period:heading');
		// what has begun may be a list of what was done
		const from = listed || follows;
		const ahead = r && this.#issued !== null && (from ? r.period.start : r.period.end) > this.#issued;
		if (!ahead) return false;
		// "Theo đó, năm 2025, các đơn vị đã bắt 30 vụ": what the meeting looked back on
		if (follows && this.#page.periods[b]?.some((m) => this.#isBeforeThat(m, r))) return false;
		this.#section = { level: ITEMS, period: r };
		return true;
	}

	#isBeforeThat(m: PeriodMention, that: Governing): boolean {
		const r = this.#periods.resolve(m);
		return r !== null && r.period.end <= that.period.start;
	}

	/** In an interview the question tells whether the answer is of plans: "Năm 2024, đơn vị đặt ra mục tiêu gì?" */
	#question(b: number): boolean {
		const block = this.#page.blocks[b];
		if (!block || (this.#page.tokens[block.to - 1] as Token).text !== '?') return false;
		const s = readSentence(this.#page, b, 0, { from: block.body, to: block.to });
		const plan =
			hasCue(s.cues, 'plan_heading', s.from, s.to) ||
			hasCue(s.cues, 'target', s.from, s.to) ||
			hasCue(s.cues, 'goal', s.from, s.to);
		if (!plan) {
			if (this.#section?.level === QUESTION) this.#section = null;
			return true;
		}
		const p = s.periods.find((x) => x.role !== 'base');
		const r = p && this.#periods.resolve(p.mention, undefined, 'period:heading');
		const ahead = r && this.#issued !== null && r.period.end > this.#issued;
		if (!r || ahead) this.#section = { level: QUESTION, period: r ?? null };
		return true;
	}

	/** Whether the sentence tells what is to be done. */
	isPlan(s: Sentence): boolean {
		if (hasCue(s.cues, 'target', s.from, s.to) || hasCue(s.cues, 'goal', s.from, s.to)) return true;
		if (hasCue(s.cues, 'plan_heading', s.from, s.from + 2)) return true;
		return this.inSection;
	}

	/** Whether the figure is what is meant to be, not what was done. */
	isPlanned(s: Sentence, q: Quantity, plan: boolean, governing: Governing | null): boolean {
		const goal = this.#judge(s, q, plan, governing) || this.#goesOn(s, q, governing);
		this.#last = { block: s.block, from: s.from, to: q.to, goal, alone: goal && isGoalInPassing(s, q) };
		return goal;
	}

	/** The next item of a list of goals, or of an article whose title plans. */
	#goesOn(s: Sentence, q: Quantity, governing: Governing | null): boolean {
		const last = this.#last;
		const issued = this.#issued;
		if (!last?.goal || issued === null || looksBack(s, q) || this.#isAnswered(s, governing)) return false;
		// "Tại lễ ra quân, Bộ Chỉ huy tặng 15 suất quà"
		if (hasCue(s.cues, 'at_event', s.from, q.from)) return false;
		this.#title ??= headedPlan(this.#page, this.#periods, this.#issued);
		const until = this.#title?.period.start ?? issued;
		const over = governing !== null && governing.period.end <= (until > issued ? until : issued);
		if (over && (governing.mention || !this.#title)) return false;
		if (last.block === s.block && last.from === s.from)
			return !(last.alone && hasStop(s, last.to, q.from)) && goesOnFrom(s, last.to, q);
		if (last.alone) return false;
		if (last.block === s.block && isNextYearEnd(governing, issued)) return true;
		if (hasCue(s.cues, 'done', s.from, q.from)) return false;
		return this.#title !== null;
	}

	#judge(s: Sentence, q: Quantity, plan: boolean, governing: Governing | null): boolean {
		const issued = this.#issued;
		if (issued && governing?.mention && isRemark(s, q, governing.mention) && governing.period.start <= issued)
			return false;
		if (isGoalInPassing(s, q) || isFromNow(s, q)) return true;
		const endOf = (m: PeriodMention) => this.#periods.resolve(m)?.period.end ?? null;
		if (issued && (isDue(s, q, endOf, issued) || isSetByCongress(s, q, endOf, issued))) return true;
		if (issued && governing && governing.period.start > issued)
			return plan || !this.#bulletins.isUpdate(s, governing, issued);
		if (!issued && governing && comesAfter(s, governing, this.#periods.found.main)) return true;
		// "Tuần tới: tổ chức 2 buổi", on the day that week begins
		if (governing?.mention && wordAt(s, governing.mention.to - 1) === 'tới' && !looksBack(s, q)) return true;
		if (issued && governing && tellsAhead(s, q, governing, issued)) return true;
		// "đến cuối năm có 110 em được đỡ đầu" in an article of spring: a deadline
		if (governing?.mention && endsAhead(governing.mention, issued) && !looksBack(s, q)) return true;
		const say = governing?.mention?.say;
		if (say?.kind === 'span' && say.from.unit === 'now') return true;
		// "trong 45 ngày (từ 15/12 đến 28/1), các đồn phải bắt 15 vụ": asked for in days that are not over
		if (issued && governing && isBidden(s, governing, q, issued)) return true;
		if (looksBack(s, q)) return plan && namesGoal(s, q);
		if (this.#isAnswered(s, governing)) return setsBesideDone(s, q) || (plan && namesGoal(s, q));
		if (this.#section) return !this.#isBefore(s, governing);
		if (!plan) return setsBesideDone(s, q);
		return isBehindPlan(s, q, governing, issued) ?? (setsBesideDone(s, q) || namesGoal(s, q));
	}

	/** "Năm 2025, các đơn vị đã … Tuy nhiên, còn 2 quân nhân vi phạm" at the head of a plan for 2026: what its paragraph looks back at. */
	#isBefore(s: Sentence, governing: Governing | null): boolean {
		const planned = this.#section?.period;
		// "trên cơ sở kết quả năm 2025 (tuần tra 1.120 lượt)" in the plan of 2026
		const mention = governing?.mention;
		// "Năm 2025, các chỉ tiêu tương ứng đạt: tuần tra 2.250 lượt" behind the goals of 2026
		const opens = mention ? mention.from === s.from || mention.from === s.from + 1 : false;
		const named = governing?.rule === 'period:carried' || (this.#paper && mention) || opens;
		return !!named && !!planned && !!governing && governing.period.end <= planned.period.start;
	}

	/** "Chỉ tiêu ấy có cao không? - Năm 2022 chúng tôi làm được 34 căn": an answer that names the years before. */
	#isAnswered(s: Sentence, governing: Governing | null): boolean {
		if (this.#section?.level !== QUESTION || !governing?.mention || this.#issued === null) return false;
		if (governing.mention.from < s.from) return false;
		const { period } = this.#section;
		return period ? governing.period.end <= period.period.start : governing.period.start <= this.#issued;
	}

	/** The period a plan is for. */
	period(s: Sentence, q: Quantity, said: Governing | null): Governing | null {
		const told = this.#goalTold;
		// "kế hoạch năm 2025 là phá 6 chuyên án, bắt 50 vụ": of the time of the goal right before it
		const next =
			told?.s === s &&
			told.to <= q.from &&
			!s.periods.some((p) => p.mention.from >= told.to && p.mention.from < q.from);
		const same = (next && !said?.mention) || isNextYearEnd(said, this.#issued);
		const period = (same && told?.period) || this.#periodOf(s, q, said);
		this.#goalTold = { s, to: q.to, period };
		return period;
	}

	#periodOf(s: Sentence, q: Quantity, told: Governing | null): Governing | null {
		const said = inYearBegun(this.#periods, told, this.#issued);
		const named = goalYear(this.#periods, s, q, said ?? this.#periods.main('period:article'), this.#issued);
		if (named) return named;
		const behind = said?.mention ? null : dueBehind(this.#periods, s, q, this.#issued);
		// "Quý III: … bàn giao 7 nhà trước ngày 2/9": a deadline within the time its section is of
		const held = this.#section?.period;
		if (behind) return held && isNested(held.period, behind.period) ? held : behind;
		// "63/80 căn theo kế hoạch": of the time in which so many of them were done
		if (!this.#section && isWholeOfPlan(s, q)) return said ?? this.#periods.main('period:article');
		// "đến 24/1, trao thêm 900 suất quà": a deadline, of whatever is planned
		const due = said?.mention && endsAhead(said.mention, this.#issued) ? said : null;
		if (due && isOfYear(due)) return this.#periods.year(lastYear(due.period), 'period:stated');
		const governing = due ? null : said;
		if (
			governing &&
			!/^period:(carried|asked)$/.test(governing.rule) &&
			s.periods.some((p) => p.role === 'governs' && p.mention.from < q.from)
		)
			return (this.#stated = governing);
		if (this.#section?.period) return this.#section.period;
		const issued = this.#issued;
		if (governing && issued && governing.period.start > issued) return governing;
		if (governing?.rule === 'period:carried' && issued && governing.period.end > issued) return governing;
		const headed = headedPlan(this.#page, this.#periods, this.#issued);
		if (headed) return headed;
		if (this.#periods.ahead) return this.#periods.ahead;
		const main = this.#periods.found.main;
		// "Chỉ tiêu quý III là 400 lượt …. Tuyên truyền: kế hoạch 120 buổi": goals of the period reported, once one is told as such
		if (this.#stated && this.#stated.period.code === (main ?? governing?.period)?.code) return this.#stated;
		const over = governing && issued && governing.period.end <= issued;
		const later = dueYear(this.#periods, s, q, issued, main);
		if (later) return later;
		if (!main) return over ? this.#periods.year(Number(issued.slice(0, 4)), 'period:plan') : governing;
		// what is reviewed is over: a plan is of the year the article comes out in
		const year =
			issued && main.end <= issued && main.freq === 'A' ? Number(issued.slice(0, 4)) : lastYear(main);
		return this.#periods.year(year, 'period:plan') ?? governing;
	}
}
