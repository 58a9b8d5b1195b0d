import { isNested, lastYear } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { hasCue } from '../../mention/cues.ts';
import type { Page } from '../../page/page.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { Governing } from '../governing.ts';
import { headedPlan } from './headed-plan.ts';
import { endsAhead } from '../main/main-signs.ts';
import type { PeriodState } from '../main/period-state.ts';
import { Bulletins } from './bulletins.ts';
import { isSetByCongress } from './congress.ts';
import { isWholeOfPlan } from '../../page/planned-whole.ts';
import { tellsAhead } from './hardly-begun.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { comesAfter, isAsked, isBidden, isPaperTask } from './bidden.ts';
import { namesGoal } from './goal-named.ts';
import { isToldDone } from './goals-met.ts';
import { isMet } from './met-goal.ts';
import { dueBehind, dueYear, firstQuarter } from './goal-due.ts';
import {
	goalYear,
	inYearBegun,
	isNextYearEnd,
	isOfYear,
	isShareOfYear,
	openYear,
	sharedOfYear,
	yearOfWhole,
} from './goal-year.ts';
import { isBehindPlan, labelledPlan } from './behind-plan.ts';
import { isFirstOfList, isGoalInPassing, isToMeet } from './goal-in-passing.ts';
import { followsGoals, opensTitled, type Told } from './goes-on.ts';
import { opensMatter, tellsGoals } from './listed-plan.ts';
import { isLeftToDo } from './left-to-do.ts';
import { isPartInBracket } from './parts-of-goal.ts';
import { PlanSections } from './plan-sections.ts';
import { isOverUnread } from './over-unread.ts';
import { setByPaper } from './set-by-paper.ts';
import { goesOnSoFar } from './so-far.ts';
import {
	goesOnFrom,
	isBracketed,
	isBracketedGoal,
	isDue,
	isFromNow,
	isOutOf,
	isPresentTold,
	isRemark,
	looksBack,
} from './goal-words.ts';

/** What an article tells as meant to be done: sections of plans, goals, periods that lie ahead. */
export class Plans {
	readonly #page: Page;
	readonly #periods: PeriodState;
	readonly #issued: string | null;
	readonly #bulletins = new Bulletins();
	readonly #sections: PlanSections;
	/** the period the last goal was told for in its own sentence */
	#stated: Governing | null = null;
	#last: Told | null = null;
	/** the sentence at hand goes on with the goals of the one before */
	#follows = false;
	/** the goal last told: its sentence, where it ends, and its period */
	#goalTold: { s: Sentence; to: number; period: Governing | null } | null = null;
	/** what the title plans for; undefined until asked */
	#title: Governing | null | undefined;

	constructor(page: Page, periods: PeriodState, issued: string | null) {
		this.#page = page;
		this.#periods = periods;
		this.#issued = issued;
		this.#sections = new PlanSections(page, periods, issued);
	}

	/** Whether the paragraph at hand stands in a section of plans. */
	get inSection(): boolean {
		return this.#sections.open !== null;
	}

	/** Headings open and close sections of plans. */
	block(b: number): void {
		if (this.#sections.block(b) === 'results') this.#last = null;
		this.#periods.planned = this.#sections.open?.period?.period ?? null;
	}

	/** Whether the sentence tells what is to be done. Asked of each sentence in turn. */
	isPlan(s: Sentence): boolean {
		this.#sections.sentence(s);
		if (hasCue(s.cues, 'target', s.from, s.to) || hasCue(s.cues, 'goal', s.from, s.to)) return true;
		return hasCue(s.cues, 'plan_heading', s.from, s.from + 2) || this.inSection;
	}

	/** Whether the figure is what is meant to be, not what was done. */
	isPlanned(s: Sentence, q: Quantity, plan: boolean, governing: Governing | null): boolean {
		this.#follows &&= this.#last?.from === s.from;
		const goal =
			q.pair === 'goal' ||
			(this.#last?.goal === true && isPartInBracket(s, q, this.#last)) ||
			(!isToldDone(s, q, governing, this.#issued) &&
				!isPresentTold(s, q) &&
				(this.#judge(s, q, plan, governing) ||
					this.#goesOn(s, q, governing) ||
					isOverUnread(s, q, this.#last)));
		// "chỉ tiêu: tuyên truyền 500 buổi (đã đạt 540), tuần tra 1.200 buổi": the list goes on behind the bracket
		if (!goal && this.#last?.goal && isBracketed(s, q, this.#last.to)) {
			this.#last.to = q.to + 1;
			return false;
		}
		const alone = goal && isGoalInPassing(s, q) && !isFirstOfList(s, q);
		const all = goal && !alone && (this.#last?.block !== s.block || this.#last.all);
		const listed = goal && !isToMeet(s, q) && !isWholeOfPlan(s, q);
		this.#last = { block: s.block, from: s.from, to: q.to, goal: listed, alone, all, follows: this.#follows };
		return goal;
	}

	/** The next item of a list of goals, or of an article whose title plans. */
	#goesOn(s: Sentence, q: Quantity, governing: Governing | null): boolean {
		const last = this.#last;
		const issued = this.#issued;
		if (issued === null || looksBack(s, q) || this.#isAnswered(s, governing)) return false;
		if (!last)
			return !governing?.mention && this.#titled() !== null && opensTitled(this.#page, this.#periods, s);
		if (!last.goal) return false;
		// "Tại lễ ra quân, Bộ Chỉ huy tặng 15 suất quà"
		const told = last.block === s.block && last.from === s.from ? last.to : s.from;
		if (hasCue(s.cues, 'at_event', told, q.from)) return false;
		// "… được cụ thể hóa: Một là, tuần tra 200 buổi. Hai là, tuyên truyền 72 buổi."
		const item =
			last.block === s.block && last.from !== s.from && hasCue(s.cues, 'item_plan', s.from, s.from + 2);
		if (item && last.all) return !hasCue(s.cues, 'done', s.from, q.from);
		const title = this.#titled();
		const matter = last.all && last.block === s.block - 1 && opensMatter(this.#page, s.block);
		if (matter && tellsGoals(s, this.#periods, issued)) return true;
		if (followsGoals(this.#page, this.#periods, s, last)) return (this.#follows = true);
		const until = title?.period.start ?? issued;
		const over = governing !== null && governing.period.end <= (until > issued ? until : issued);
		const row = last.block === s.block && last.from === s.from;
		// "Chiều 29/12, … giao kế hoạch năm 2026: tuần tra 4.300 lượt; bắt 40 vụ": told on the day that stands before the goals
		const before = row && (governing?.mention ? governing.mention.to <= last.to : last.all);
		if (over && !before && (governing.mention || !title)) return false;
		if (row && last.follows) return !hasCue(s.cues, 'done', last.to, q.from);
		if (row) return goesOnFrom(s, last.to, q, last.alone);
		if (last.alone) return false;
		if (last.block === s.block && isNextYearEnd(governing, issued)) return true;
		if (hasCue(s.cues, 'done', s.from, q.from)) return false;
		return title !== null;
	}

	/** What the title plans for. */
	#titled(): Governing | null {
		if (this.#title === undefined) this.#title = headedPlan(this.#page, this.#periods, this.#issued);
		return this.#title;
	}

	#judge(s: Sentence, q: Quantity, plan: boolean, governing: Governing | null): boolean {
		const issued = this.#issued;
		if (isRemark(s, q, governing, issued)) return false;
		if (isGoalInPassing(s, q) || isFromNow(s, q) || isMet(s, q) || isPaperTask(s, q)) return true;
		const endOf = (m: PeriodMention) => this.#periods.resolve(m)?.period.end ?? null;
		if (issued && (isDue(s, q, endOf, issued) || isSetByCongress(s, q, endOf, issued))) return true;
		if (this.#setByPaper(s, q) !== undefined) return true;
		if (issued && governing && governing.period.start > issued)
			return plan || !this.#bulletins.isUpdate(s, governing, issued);
		if (!issued && governing && comesAfter(s, governing, this.#periods.found.main)) return true;
		// "Tuần tới: tổ chức 2 buổi", on the day that week begins
		if (governing?.mention && wordAt(s, governing.mention.to - 1) === 'tới' && !looksBack(s, q)) return true;
		if (issued && governing && tellsAhead(s, q, governing, issued)) return true;
		// "đến cuối năm có 110 em được đỡ đầu" in an article of spring: a deadline
		if (governing?.mention && endsAhead(governing.mention, issued) && !looksBack(s, q))
			return issued === null || governing.period.end > issued;
		const say = governing?.mention?.say;
		if (say?.kind === 'span' && say.from.unit === 'now') return true;
		// "trong 45 ngày (từ 15/12 đến 28/1), các đồn phải bắt 15 vụ": asked for in days that are not over
		if (issued && (governing ? isBidden(s, governing, q, issued) : isAsked(s, q))) return true;
		if (looksBack(s, q)) return plan && namesGoal(s, q);
		if (this.#isAnswered(s, governing)) return plan && namesGoal(s, q);
		if (this.#sections.open) return !this.#isBefore(s, governing);
		if (!plan) return labelledPlan(s, q) !== undefined;
		return isBehindPlan(s, q, governing, issued) ?? namesGoal(s, q);
	}

	/** The time for which the paper that opens the sentence sets the figure; undefined where none does. */
	#setByPaper(s: Sentence, q: Quantity): Governing | null | undefined {
		return this.#issued === null
			? undefined
			: setByPaper(s, q, (m) => this.#periods.resolve(m), this.#issued);
	}

	/** "Năm 2025, các đơn vị đã … Tuy nhiên, còn 2 quân nhân vi phạm" at the head of a plan for 2026: what its paragraph looks back at. */
	#isBefore(s: Sentence, governing: Governing | null): boolean {
		const planned = this.#sections.open?.period;
		// "trên cơ sở kết quả năm 2025 (tuần tra 1.120 lượt)" in the plan of 2026
		const mention = governing?.mention;
		// "Năm 2025, các chỉ tiêu tương ứng đạt: tuần tra 2.250 lượt" behind the goals of 2026
		const opens = mention ? mention.from === s.from || mention.from === s.from + 1 : false;
		const named = governing?.rule === 'period:carried' || (this.#sections.isPaper && mention) || opens;
		if (!named || !planned || !governing) return false;
		return governing.period.end <= planned.period.start || goesOnSoFar(s, governing, this.#issued);
	}

	/** "Chỉ tiêu ấy có cao không? - Năm 2022 chúng tôi làm được 34 căn": an answer that names the years before. */
	#isAnswered(s: Sentence, governing: Governing | null): boolean {
		if (!this.#sections.isAnswer || !governing?.mention || this.#issued === null) return false;
		if (governing.mention.from < s.from) return false;
		const period = this.#sections.open?.period;
		return period ? governing.period.end <= period.period.start : governing.period.start <= this.#issued;
	}

	period(s: Sentence, q: Quantity, said: Governing | null): Governing | null {
		const told = this.#goalTold;
		// "kế hoạch năm 2025 là phá 6 chuyên án, bắt 50 vụ": of the time of the goal right before it
		const next =
			told?.s === s &&
			told.to <= q.from &&
			!s.periods.some((p) => p.mention.from >= told.to && p.mention.from < q.from) &&
			!dueBehind(this.#periods, s, q, this.#issued) &&
			!(q.pair === 'goal' && sharedOfYear(this.#periods, s, q, this.#issued));
		// "kế hoạch năm giao 2.500 lượt, 6 tháng thực hiện 1.210 lượt; giao 60 căn, thực hiện 36 căn"
		const mention = said?.mention;
		const spent =
			mention && told?.s === s && told.to <= mention.from && told.period && said
				? isNested(said.period, told.period.period) &&
					s.quantities.some((o) => o.from >= mention.to && o.to < q.from) &&
					s.semicolons.some((k) => k > mention.to && k < q.from)
				: false;
		const same = spent || (next && !said?.mention) || isNextYearEnd(said, this.#issued);
		const period = (same && told?.period) || this.#periodOf(s, q, said);
		this.#goalTold = { s, to: q.to, period };
		return period;
	}

	#periodOf(s: Sentence, q: Quantity, told: Governing | null): Governing | null {
		const issued = this.#issued;
		const said = inYearBegun(this.#periods, s, told, issued);
		const named = goalYear(this.#periods, s, q, said ?? this.#periods.main('period:article'), this.#issued);
		if (named) return named;
		const paper = this.#setByPaper(s, q);
		// "ký cam kết đến 31/12 bắt 40 vụ": of the year in which it is due
		if (paper?.mention?.say.kind === 'upTo')
			return this.#periods.year(lastYear(paper.period), 'period:stated');
		if (paper) return paper;
		// "6 tháng đầu năm, xây 31 căn; 9 căn khác sẽ bàn giao trước 30/8": of no time that has closed
		const left = this.#issued !== null && isLeftToDo(s, q);
		const behind = said?.mention && !left ? null : dueBehind(this.#periods, s, q, this.#issued);
		// "Quý III: … bàn giao 7 nhà trước ngày 2/9": a deadline within the time its section is of
		const held = this.#sections.open?.period;
		if (behind) return held && isNested(held.period, behind.period) ? held : behind;
		if (left && said && this.#issued && (said.period.end <= this.#issued || said.period.freq === 'D'))
			return this.#periods.year(Number(this.#issued.slice(0, 4)), 'period:plan');
		if (said && isShareOfYear(s, q, said, issued))
			return this.#periods.year(lastYear(said.period), 'period:plan');
		// "63/80 căn theo kế hoạch": of the time in which so many of them were done
		if (!this.#sections.open && (isWholeOfPlan(s, q) || isOutOf(s, q) || isBracketedGoal(s, q)))
			return yearOfWhole(this.#periods, s, q, said, issued);
		const quarter = firstQuarter(said);
		if (quarter) return quarter;
		// "đến 24/1, trao thêm 900 suất quà": a deadline, of whatever is planned
		const due = said?.mention && endsAhead(said.mention, this.#issued) ? said : null;
		if (due && isOfYear(due)) return this.#periods.year(lastYear(due.period), 'period:stated');
		const begun = openYear(this.#periods, said, issued);
		if (begun) return begun;
		// "Ngày 2/7, tại lễ phát động, đồn đăng ký xây 3 căn nhà": set on a day that is over, for no day
		const set = said?.period.freq === 'D' && issued !== null && said.period.end <= issued;
		const governing = due || set ? null : said;
		if (
			governing &&
			!/^period:(carried|asked|article)$/.test(governing.rule) &&
			s.periods.some((p) => p.role === 'governs' && p.mention.from < q.from)
		)
			return (this.#stated = governing);
		if (this.#sections.open?.period) return this.#sections.open.period;
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
		// "Mục tiêu là đến hết quý III hoàn thành 75 căn": of the year in which it is due; of no time at all: of the article's
		if (!main && due) return this.#periods.year(lastYear(due.period), 'period:plan');
		const untold = !governing || governing.rule === 'period:undated';
		if (!main)
			return issued && (over || untold)
				? this.#periods.year(Number(issued.slice(0, 4)), 'period:plan')
				: governing;
		// what is reviewed is over: a plan is of the year the article comes out in
		const year =
			issued && main.end <= issued && main.freq === 'A' ? Number(issued.slice(0, 4)) : lastYear(main);
		return this.#periods.year(year, 'period:plan') ?? governing;
	}
}
