import type { Token } from '../../../text/tokens.ts';
import { findCues, hasCue, lastCue } from '../../mention/cues.ts';
import type { Page } from '../../page/page.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import { readLine, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import { headedPlan, planPaper } from './headed-plan.ts';
import {
	announced,
	followsOn,
	listedPlan,
	opensDetails,
	opensMatter,
	opensResults,
	tellsGoals,
	tellsMet,
} from './listed-plan.ts';
import { openingPlan } from './opening-plan.ts';
import type { PeriodState } from '../main/period-state.ts';
import { isTermBegun } from '../main/which-holds.ts';

/** level of a section opened by a question */
const QUESTION = 9;
/** level of a section of items after a paragraph of plans */
const ITEMS = 8;
/** level of a paragraph that opens with what lies ahead */
const PARAGRAPH = 7;

/** The parts of an article that tell what is meant to be done: under headings, in lists, in answers, behind goals announced. */
export class PlanSections {
	readonly #page: Page;
	readonly #periods: PeriodState;
	readonly #issued: string | null;
	/** the period of the goals the sentence before announced */
	#announced: Governing | null = null;
	/** a paper that is a plan from its title on; undefined until asked */
	#paper: boolean | undefined;
	/** the section of such a paper */
	#whole: { level: number; period: Governing | null } | null = null;
	/** the section at hand: its level, and the period its heading names */
	open: { level: number; period: Governing | null } | null = null;

	constructor(page: Page, periods: PeriodState, issued: string | null) {
		this.#page = page;
		this.#periods = periods;
		this.#issued = issued;
	}

	/** The whole paper is a plan. */
	get isPaper(): boolean {
		return this.#paper === true;
	}

	/** The section is the answer to a question. */
	get isAnswer(): boolean {
		return this.open?.level === QUESTION;
	}

	/** Goals a sentence announces open a section with the next one. Asked of each sentence in turn. */
	sentence(s: Sentence): void {
		if (this.#announced && !this.open) {
			const goals = tellsGoals(s, this.#periods, this.#issued);
			const level = goals && opensMatter(this.#page, s.block) ? ITEMS : PARAGRAPH;
			if (goals || opensDetails(s)) this.open = { level, period: this.#announced };
		}
		this.#announced = announced(s, this.#periods, this.#issued);
	}

	/** "Kế hoạch công tác năm 2026": all of it is a section that no heading closes. */
	#readPaper(): boolean {
		const period =
			headedPlan(this.#page, this.#periods, this.#issued, true) ?? planPaper(this.#page, this.#periods);
		if (period !== undefined) this.open = this.#whole = { level: 0, period };
		return period !== undefined;
	}

	/** Opens and closes sections before paragraph `b` is read; "results" where its heading closes all that was planned. */
	block(b: number): 'results' | null {
		const block = this.#page.blocks[b];
		if (!block) return null;
		this.#paper ??= this.#readPaper();
		if (this.open?.level === PARAGRAPH) this.open = null;
		if (this.#question(b) || this.#list(b)) return null;
		const opened =
			block.role === 'body' && !this.open ? openingPlan(this.#page, this.#periods, this.#issued, b) : null;
		if (opened) this.open = { level: PARAGRAPH, period: opened };
		if (block.role !== 'heading' && block.level !== 1 && block.level !== 2) return null;
		// "PHẦN II" stands above "I."
		const level = this.#page.tokens[block.from]?.fold === 'phần' ? 0 : block.level || 1;
		if (this.open && level <= this.open.level && block.role === 'heading') this.open = null;
		if (block.role !== 'heading' && block.level !== 1) return null;
		const s = readLine(this.#page, b);
		// "(Ước thực hiện đến 31/12/2025; kèm theo …)": a remark on the line above
		if (wordAt(s, s.from) === '(') return null;
		const plan = lastCue(s.cues, 'plan_heading', s.from, s.to) ?? lastCue(s.cues, 'target', s.from, s.to);
		const result = s.cues.find((m) => m.entry.kind === 'result_heading');
		if (result && opensResults(s, result)) {
			this.open = null;
			return 'results';
		}
		// "Chiều 25/12, Bộ Chỉ huy thông qua các chỉ tiêu năm 2026:": not of the day it was told
		const times = s.periods.filter((x) => x.role !== 'base');
		const p = times.find((x) => x.nature !== 'day') ?? times[0];
		const r = p && this.#periods.resolve(p.mention, undefined, 'period:heading');
		const issued = this.#issued;
		// "TUẦN TỚI (28/7 - 3/8)" in a bulletin of 28 July
		const begins = p?.nature === 'label' && r?.period.start === issued;
		const isAhead =
			r && issued !== null && (begins || r.period.start > issued || isTermBegun(r.period, issued));
		const comes = block.role === 'heading' && isAhead;
		// "5. QUÝ IV/2024" in a report of September, "VIỆC PHẢI LÀM TRONG 6 THÁNG CUỐI NĂM": of a time that lies ahead
		if (!this.isPaper && !plan && !(comes && p.nature === 'label')) return null;
		if (plan && result && result.from < plan.from) return null;
		if (plan && r && issued !== null && r.period.end <= issued && tellsMet(s)) return null;
		// "I. TÌNH HÌNH", "II. CHỈ TIÊU" of a plan: what was before it, and the plan again
		if (this.isPaper && (!r || (result && !plan && block.level > 0))) {
			this.open = plan || !result ? this.#whole : null;
			return null;
		}
		this.open = { level, period: r ?? null };
		return null;
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
			if (this.open?.level === ITEMS && !opensMatter(this.#page, b)) this.open = null;
			return false;
		}
		if (this.open) return true;
		const r = listedPlan(this.#page, this.#periods, this.#issued, b, listed);
		if (r === null) return false;
		// "Theo đó, năm 2025, các đơn vị đã bắt 30 vụ": what the meeting looked back on
		if (follows && this.#page.periods[b]?.some((m) => this.#isBeforeThat(m, r))) return false;
		this.open = { level: ITEMS, period: r };
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
		const s = readLine(this.#page, b);
		const plan =
			hasCue(s.cues, 'plan_heading', s.from, s.to) ||
			hasCue(s.cues, 'target', s.from, s.to) ||
			hasCue(s.cues, 'goal', s.from, s.to);
		if (!plan) {
			if (this.open?.level === QUESTION) this.open = null;
			return true;
		}
		const p = s.periods.find((x) => x.role !== 'base');
		const r = p && this.#periods.resolve(p.mention, undefined, 'period:heading');
		const ahead = r && this.#issued !== null && r.period.end > this.#issued;
		if (!r || ahead) this.open = { level: QUESTION, period: r ?? null };
		return true;
	}
}
