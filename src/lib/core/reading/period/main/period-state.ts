import { addDays, type Period } from '../../../period/time-period.ts';
import { isDisasterStory } from './disaster-story.ts';
import type { MainPeriod } from './main-found.ts';
import { findMainPeriod } from './main-period.ts';
import { dayAtHour, timeOfEvent } from './time-of-event.ts';
import { dayAfter, dayOfNow, dayOfOnset, driveOf, isShort, planOf } from './of-main-period.ts';
import { asGoverning, asRule, governing, undatedIn, type Governing } from '../governing.ts';
import { goesOnWith, type FigureTold } from './opening-figures.ts';
import { Placing } from './placing.ts';
import { namedQuarter } from './quarter-named.ts';
import type { Page } from '../../page/page.ts';
import { dayPeriod, yearBefore, yearPeriod, type PeriodMention } from '../../mention/time/period-mention.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { Stages } from './stages.ts';
import { isToldAside, timeAbove } from './time-above.ts';
import { rowAround, stageOfSeries, stageTold, wholeTold, YearsTold } from './year-row.ts';
import {
	askedBefore,
	isLongAgo,
	isPastYear,
	holdsOn,
	inPassing,
	reaching,
	liesAhead,
	isStretch,
	isDayOfReview,
	isBeside,
	countsOn,
	type SentenceTold,
} from './which-holds.ts';
import { comesBefore, underPlan } from './under-plan.ts';

/** The discourse state: which period holds for the sentence at hand, as the article is read from top to bottom. */
export class PeriodState {
	readonly found: MainPeriod;
	readonly #calendar: Placing;
	readonly #page: Page;
	readonly #stages: Stages;
	readonly issued: string | null;
	/** the last paragraph that named a time named another than the article's */
	#passed = false;
	/** a running total has taken over the story of a day */
	#counts = false;
	#article: Governing | null;
	/** the time an interviewer asked about, for the answers until the next such question */
	#asked: Governing | null = null;
	#block = 0;
	#paragraph: Governing | null = null;
	/** what held in it before the day told last */
	#beforeDay: Governing | null = null;
	#ahead: Governing | null = null;
	/** the last window named in the paragraph at hand, wherever in its sentence */
	#told: Governing | null = null;
	/** the stretch of which a part was told last */
	#whole: Governing | null = null;
	/** the years told one after the other in a paragraph, the last one that told some */
	readonly #years = new YearsTold();
	/** the last period named that is over */
	#named: Governing | null = null;
	/** the last period that governed figures, in whatever paragraph */
	#last: Governing | null = null;
	/** what the paragraph at hand opened with; what the last one with times did */
	#opened: Governing | null = null;
	#above: Governing | null = null;
	/** the paragraph's period is said and cannot be placed in the calendar */
	#lost = false;
	#here: Governing | null = null;
	/** the part of the time reported that the last sentence was of, where it held for that sentence alone */
	partTold: Governing | null = null;
	/** what the section at hand plans for; null outside sections of plans */
	planned: Period | null = null;

	constructor(page: Page, issued: string | null) {
		this.#page = page;
		this.issued = issued;
		this.#stages = new Stages(page, issued);
		this.found = namedQuarter(page, issued, findMainPeriod(page, issued, this.#stages));
		this.#calendar = new Placing(page, issued, this.#stages, this.found);
		this.#article = this.main('period:article');
	}

	/** The article's main period as what governs. */
	readonly main = (rule: string): Governing | null =>
		this.found.main && governing(this.found.main, null, rule, this.found.words);

	/** The story is back at its day behind a paragraph of another time, or goes on counting, and nothing says so. */
	get loose(): boolean {
		return (
			(this.#passed || this.#counts) && this.found.isEvent && this.#paragraph === null && this.#asked === null
		);
	}

	/** What a phrase without a year leans on: the period last told in the paragraph, else what holds. */
	get context(): Period | null {
		return (this.#here ?? this.current)?.period ?? null;
	}

	/** "Trước mắt, trong quý I, các đơn vị tập trung …" in December: what a quarter planned for leans on is the year to come. */
	under({ say }: PeriodMention, planned: boolean): Period | null {
		// "Ngày đầu khám 320 người. Ngày cuối khám 280 người": of the same stretch
		if (say.kind === 'part')
			return (this.#paragraph?.mention?.say.kind === 'part' ? this.#whole : this.current)?.period ?? null;
		// "– Thời gian tới? – Sáu tháng cuối năm, dự kiến tổ chức 13 lần" behind an answer on the year before
		const { context } = this;
		// "năm 2023 …, năm 2024 …, năm 2025 …. Cũng trong ba năm, …": those told
		if (say.kind === 'past' && say.unit === 'year' && say.count === this.#years.told.length)
			return stageTold(this.#years.told, null)?.period ?? context;
		const plan = underPlan(say, context, this.planned);
		if (plan) return plan;
		if (say.kind === 'year' && isLongAgo(context, this.issued)) return null;
		if (planned && this.#asked && say.kind === 'half' && isPastYear(context, this.issued)) return null;
		if (planned && comesBefore(say, context, this.issued)) return null;
		return (planned && say.kind === 'quarter' ? this.ahead?.period : null) ?? context;
	}

	/** What holds before the sentence says anything. */
	get current(): Governing | null {
		return this.#lost ? null : (this.#paragraph ?? this.#asked ?? this.#article);
	}

	resolve(
		mention: PeriodMention,
		under: Period | null = this.current?.period ?? null,
		rule = 'period:stated',
	): Governing | null {
		const r = this.#calendar.place(mention, under, this.#block);
		return r && governing(r, mention, rule);
	}

	/** When what is planned will be: the last period named that lies after the article, the week or term after the one reported. */
	get ahead(): Governing | null {
		if (this.#ahead) return this.#ahead;
		const next = planOf(this.found, this.#stages);
		return next && governing(next, null, 'period:plan');
	}

	/** "nay có 27 chốt", "Hiện 98 đảng viên phụ trách": the period reported where it is later than `then`, else the article's day. */
	now(then: Period | null): Governing | null {
		return asGoverning(dayOfNow(this.found, then, this.issued), 'period:now') ?? this.main('period:now');
	}

	/** An article that names no time is of its month. */
	readonly undated = (): Governing | null => undatedIn(this.issued);
	/** "Đầu tháng 6, xã bị cô lập. Đồn đã đưa 64 hộ …": where nothing holds, of the time named last; a year says too little. */
	readonly named = (): Governing | null => this.#named ?? this.undated();
	/** "Tại buổi gặp mặt, …" in the story of one: no longer of the time told in passing. */
	atEvent(gives: boolean): void {
		const stretch = this.#counts ? undefined : this.#article?.period;
		const told = timeOfEvent(this.found, this.#here, stretch, gives);
		if (told !== undefined) this.#paragraph = told;
	}

	/** "Trận lũ làm 8 người chết": what the article is about, whatever day was told last. */
	backToArticle = (): void => void (this.#paragraph = null);

	/** "Ngoài ra, khám bệnh cho 1.240 lượt người" behind what was done on one day, in a report: counted on. */
	behindDay(): void {
		if (!this.found.isEvent && this.#paragraph?.period.freq === 'D') this.#paragraph = this.#beforeDay;
	}

	/** "Đã chín ngày kể từ trận lũ 25/7. … Ngay trong đêm lũ về, …": on the day from which the article counts. */
	onset = (): void => void (this.#paragraph = asGoverning(dayOfOnset(this.found), 'period:article'));

	/** "Bão tan, 1.150 lượt cán bộ, chiến sĩ …": after what the article tells of, so of its own day. */
	aftermath(): void {
		this.#paragraph = asGoverning(dayAfter(this.found.main, this.issued), 'period:now') ?? this.#paragraph;
	}

	/** The first and the last year told in the paragraph at hand. */
	readonly yearsHere = () => this.#years.edges(this.#block);

	/** A calendar year as what governs. */
	readonly year = (year: number, rule: string) => asGoverning(yearPeriod(year), rule);
	/** The same stretch a year before. */
	readonly before = (under: Period) => asGoverning(yearBefore(under), 'period:before');
	/** Paragraph `block` opens: what held for the last one only is over. */
	paragraph(block: number): void {
		this.#block = block;
		this.#lost = false;
		if (this.#paragraph) this.#passed = this.#paragraph.period.code !== this.#article?.period.code;
		this.#paragraph = this.#beforeDay = null;
		this.#above = this.#opened ?? this.#above;
		this.#told = this.#here = this.#opened = this.partTold = null;
		const asked = askedBefore(this.#page, block, this.issued);
		if (asked === undefined) return;
		const r = asked && this.resolve(asked, this.current?.period ?? null, 'period:asked');
		// what is asked of the time to come is a plan
		this.#asked = r && this.issued !== null && r.period.start > this.issued ? this.#asked : r;
	}

	/** "Trong đợt lũ này, …", "Cũng trong thời gian này, …": the sentence is of the window or stretch just named. */
	backToTold(): void {
		const stretch = this.#last?.period.freq === 'D' ? null : this.#last;
		this.#paragraph = this.#told ?? (stretch && asRule(stretch, 'period:told')) ?? this.#paragraph;
	}

	/** "Cũng trong thời gian này, …": of the time last told in the paragraph, whatever its words, or before it. */
	backToTime(): void {
		const told =
			stageOfSeries(this.#years, this.#block, this.#article) ??
			this.#here ??
			this.#told ??
			timeAbove(this.#above, this.#last, this.found, this.#article, this.#page);
		if (told && told.period.freq !== 'D') this.#paragraph = asRule(told, 'period:told');
	}

	/** "Cộng lại, …" behind years one by one: those, or the article's; "Cả nhiệm kỳ …" (`term`): the stage named that its year is of; "Tính chung cả 4 năm, …": so many `years`. */
	wholeStage(term: boolean, years = this.#years.told.length): void {
		const { isEvent, main } = this.found;
		const { told } = this.#years;
		const stage = asGoverning(term && !isEvent ? this.#stages.around(main) : null, 'period:whole');
		const held = this.#paragraph;
		this.#paragraph = stage ?? wholeTold(told, this.main('period:article'), held, isEvent, years);
	}

	/** "Tính chung cả kỳ, …", "Trở lại kết quả chung, …": what the article says it reports; else the years told. */
	wholeTime(): void {
		if (this.found.sure && !this.found.isEvent) this.#paragraph = null;
		else this.wholeStage(false);
	}

	/** "Cùng ngày, …", "Cũng trong ngày này, …": of the day last told. */
	sameDay(): void {
		if (this.#last?.period.freq === 'D') this.#paragraph = asRule(this.#last, 'period:same-day');
	}

	/** "Cập nhật lúc 17 giờ: …": how things stand at an hour of a day. */
	atHour = (): void =>
		void (this.#paragraph = dayAtHour(this.#page, this.found, this.#last, this.issued) ?? this.#paragraph);

	/** "Một ngày sau, …": the day after the one just told; the figures of a day only. */
	later(days: number): void {
		const day = this.current?.period;
		const next = day?.freq === 'D' ? dayPeriod(addDays(day.start, days)) : null;
		this.#paragraph = asGoverning(next, 'period:later') ?? this.#paragraph;
	}

	/** "Trước đó ít ngày, …", "Một tuần sau, …": not of the day the article tells, or of the days or month just told. */
	some(): void {
		if (this.found.isEvent || isShort(this.#article?.period)) this.#paragraph = this.undated();
		else if (isShort(this.current?.period)) this.#paragraph = null;
	}

	/** "Năm ngoái, cùng dịp này, …": the article's stretch a year before. */
	sameSeason(): Governing | null {
		const now = driveOf(this.found.main) ?? (this.#last ?? this.current)?.period;
		return now ? asGoverning(yearBefore(now), 'period:season') : null;
	}

	/** The first figures of a story are told of a longer time: it goes on with it. */
	opensWith = (told: readonly FigureTold[], toPress: boolean): void =>
		void (this.#article = goesOnWith(this.found, told, toPress) ?? this.#article);

	/** "Báo cáo nhanh lúc 10 giờ ngày 9/8 cho biết: …" in the story of a storm: how things stand from there on. */
	bulletin(placed: readonly PlacedPeriod[]): void {
		const day = placed.find((x) => x.role === 'governs' && x.nature === 'day');
		const r = day && this.found.isEvent && isDisasterStory(this.#page) ? this.resolve(day.mention) : null;
		if (r) this.#article = asRule(r, 'period:article');
	}

	/** After a sentence: what its head said holds on, as far as such a phrase reaches. */
	advance(placed: readonly PlacedPeriod[], firstFigure: number, tells: SentenceTold): void {
		const { isPlan, alone } = tells;
		for (const x of placed) {
			const r = x.nature === 'none' ? null : this.resolve(x.mention, this.under(x.mention, isPlan));
			if (r && liesAhead(r.period, this.issued)) this.#ahead = r;
			else if (r && x.role === 'governs' && r.period.freq !== 'A') this.#named = asRule(r, 'period:near');
			if (r && r.period.code === this.found.next?.code) this.#article = asRule(r, 'period:article');
			if (!r || x.role !== 'governs') continue;
			this.#opened ??= r;
			const aside = isToldAside(this.#page, placed, x, firstFigure);
			if (!aside && !isBeside(r.period, x, this.found)) this.#last = this.#here = r;
			if (r.period.freq === 'A') this.#years.tell(this.#block, r.period);
			if (x.mention.say.kind === 'span') this.#told = asRule(r, 'period:told');
			if (isStretch(r.period, this.found)) this.#article = asRule(r, 'period:article');
		}
		const p = reaching(this.#page, placed, firstFigure, this.found, tells);
		this.partTold = p && alone ? this.resolve(p.mention, this.context, 'period:carried') : null;
		if (!p || alone) return;
		const row = asGoverning(rowAround(placed, p), 'period:carried');
		const { mention } = p;
		const isPart = mention.say.kind === 'part';
		const main = this.#article?.period ?? null;
		const under = isPart ? this.under(mention, false) : (underPlan(mention.say, main, this.planned) ?? main);
		const now = row ?? this.resolve(mention, under, 'period:carried');
		this.#lost = now === null;
		if (isPart && this.#paragraph?.mention?.say.kind !== 'part') this.#whole = this.current;
		if (!now || inPassing(now.period, p, this.found, this.issued)) return;
		if (isDayOfReview(this.#page, mention, now.period, this.found)) return;
		if (now.period.freq === 'D' && this.#paragraph?.period.freq !== 'D') this.#beforeDay = this.#paragraph;
		this.#paragraph = now;
		const counts = p.frame && countsOn(this.#page, p, this.found);
		this.#counts ||= counts;
		const told = firstFigure !== Infinity;
		if (counts || holdsOn(this.found, this.#article?.period, now.period, p, isPlan, told, this.issued))
			this.#article = asRule(now, 'period:article');
	}
}
