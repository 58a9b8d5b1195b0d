import { hasCue } from '../../mention/cues.ts';
import {
	daysBehind,
	endsAhead,
	firstFigure,
	hasFigures,
	isBegun,
	namesDrive,
	isCareer,
	isDone,
	isPartAlone,
	isOver,
	isLastWord,
	isPoint,
	planned,
	standsLate,
} from './main-signs.ts';
import { reviewedPeriod } from './looked-back.ts';
import { isMomentOfStory } from './moment.ts';
import { closedAtReview, closedBy, plannedFor } from './closed-period.ts';
import { DaysTold } from './days-told.ts';
import { sinceDrive } from './launch.ts';
import { isDisasterStory } from './disaster-story.ts';
import {
	longerTold,
	isLongOver,
	goesOn,
	isNameOfGathering,
	isToldAsReport,
	isMonth,
	isOfGathering,
	isPartOf,
	isMonthAhead,
	isMonthsGone,
	namesYear,
	standsAs,
	yearOfQuarter,
} from './main-label.ts';
import { isPassedBy, namedBefore, totalOf } from './main-total.ts';
import type { Page } from '../../page/page.ts';
import {
	dayPeriod,
	resolveMention,
	type PeriodMention,
	type ResolvedPeriod,
} from '../../mention/time/period-mention.ts';
import type { MainPeriod, Named, Told } from './main-found.ts';
import { isMonthGone, ToldInPassing } from './told-in-passing.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import type { Stages } from './stages.ts';
import { rowAround } from './year-row.ts';

/** The search for the main period: what the sentences read so far have told. */
export class Search {
	readonly #page: Page;
	readonly #issued: string | null;
	readonly #stages: Stages;
	readonly #disaster: boolean;
	readonly #days: DaysTold;
	#recent: MainPeriod | null = null;
	/** the year the title names */
	#titled: Named | null = null;
	#running: PeriodMention | null = null;
	/** token of the first figure of the body, once it was asked for */
	#firstFigure: number | null = null;
	#ahead: (Named & { later: boolean; head: boolean }) | null = null;
	/** months were told of one by one before any period that is reported */
	#months = false;
	/** a month told behind the figures of a storm */
	#monthGone = false;
	/** the times told in passing */
	readonly #passing = new ToldInPassing();
	/** the quarter or month in the name of a gathering, at which a longer time may be told of */
	#gathered: Named | null = null;
	/** a drive of days told before the first figure and over by now */
	#drive: Named | null = null;

	constructor(page: Page, issued: string | null, stages: Stages) {
		this.#page = page;
		this.#issued = issued;
		this.#stages = stages;
		this.#disaster = isDisasterStory(page);
		this.#days = new DaysTold(page, issued, this.#disaster, (m) => this.isLate(m));
	}

	/** What the article is about if this phrase decides it; null while it stays open. */
	decide(told: Told, p: PlacedPeriod): MainPeriod | null {
		// "…, riêng quý IV là 2.340 lượt": a part of what is reported
		if (p.role !== 'governs' || isPartAlone(this.#page, p, this.#days.any)) return null;
		const { s, cues, placed, year } = told;
		const { mention } = p;
		const { say } = mention;
		const running = p.nature === 'running' || p.nature === 'since';
		if (running && (isPoint(placed, p) || endsAhead(mention, this.#issued) || isCareer(this.#page, mention)))
			return null;
		// "Tính đến ngày 18/10, 4 vụ" in the story of a storm: how things stand on that day
		if (say.kind === 'upTo' && say.end.unit === 'day' && this.#disaster) return null;
		if (running && isMomentOfStory(this.#page, mention, this.#issued)) return null;
		if (running) this.#running ??= mention;
		const gone = running ? resolveMention(say, this.#issued, null) : null;
		if (gone) this.#lead(s, { period: gone, words: mention });
		const gathered = this.#gathered;
		if (gathered && p.nature !== 'day') {
			const open = !running && !this.isLate(mention);
			const whole = open ? longerTold(this.#page, told, p, gathered.period, this.#issued) : null;
			if (whole?.code === gathered.period.code) return null;
			return whole ? this.#reports(whole, mention) : this.#reports(gathered.period, gathered.words);
		}
		const reviewed = reviewedPeriod(this.#page, s, p, cues, this.#stages, this.#issued);
		if (reviewed) return this.#reports(reviewed, mention);
		const drive = this.#drive;
		if (drive && p.frame && this.isLate(mention)) return this.#reports(drive.period, drive.words);
		if (running && told.block.role === 'title' && isMonthsGone(say) && gone)
			return this.#reports(sinceDrive(this.#page, mention, this.#issued) ?? gone, mention);
		if (running) return this.#opensWith(told, p);
		// "cả năm", "quý III" under a title that names the year: of that year
		const under =
			year ??
			this.#titled?.period ??
			(this.isLate(mention) ? yearOfQuarter(say, this.#passing.opening?.period) : null);
		const r =
			rowAround(placed, p) ??
			(p.nature === 'label' ? sinceDrive(this.#page, mention, this.#issued) : null) ??
			resolveMention(say, this.#issued, p.nature === 'label' ? under : null);
		if (!r || hasCue(cues, 'exhort', s.from, mention.from)) return null;
		// "Năm ngoái, cùng dịp này, …": beside the feast told before
		if (say.kind === 'year' && hasCue(cues, 'same_season', mention.to, s.to)) return null;
		if (p.nature === 'day') this.#days.tell(r, told, p);
		if (p.nature !== 'label') return null;
		// a school year says when the pupils learn, not what the article reviews, unless it tells that it is over
		if (say.kind === 'schoolYear')
			return p.frame && isOver(this.#page, s, mention, r, this.#issued) ? this.#reports(r, mention) : null;
		if (planned(this.#page, cues, s, mention.from) && placed.length > 1) return null;
		return this.#label(r, told, p);
	}

	#reports(main: ResolvedPeriod, words: PeriodMention, sure = true): MainPeriod {
		return { main, event: this.#days.press ?? this.#days.deed, isEvent: false, sure, words };
	}

	#lead(s: Told['s'], named: Named): void {
		if (!this.#days.deed) this.#passing.tellLead(this.#page, s, named, this.#first, this.#issued);
	}

	/** A phrase told only after the first figures: by a meeting or ceremony of a known day, or of years an article ends with. */
	#toldLate(mention: PeriodMention): boolean {
		const ends =
			mention.say.kind === 'past' && !this.#stages.of(mention.say) && isLastWord(this.#page, mention);
		return (this.#days.press !== null || ends) && this.isLate(mention);
	}

	/** "Từ đầu tháng 6, BĐBP tỉnh mở cao điểm. Qua nửa tháng, …": a running total told before the first figures. */
	#soFar(): Named | null {
		const words = this.#running;
		const period = words && !this.isLate(words) ? resolveMention(words.say, this.#issued, null) : null;
		return words && period && { period, words };
	}

	get #first(): number {
		return (this.#firstFigure ??= firstFigure(this.#page));
	}

	/** It stands behind the first figures. */
	isLate({ from }: PeriodMention): boolean {
		return from > this.#first;
	}

	/**
	 * The article opens with a running total: that is what it reports. "… từ đầu quý II. Kết quả khá rõ nét: …. Từ đầu năm đến
	 * ngày 30/6, …" is of what it opened with.
	 */
	#opensWith({ block }: Told, p: PlacedPeriod): MainPeriod | null {
		if (
			!p.frame ||
			this.#days.deed ||
			this.#toldLate(p.mention) ||
			isPassedBy(this.#page, p.mention, this.#issued) ||
			!hasFigures(this.#page, p.mention.to, block.to)
		)
			return null;
		const words = this.#running && isBegun(this.#running) ? this.#running : p.mention;
		const total = totalOf(this.#page, words, this.#stages, this.#issued);
		if (!total || this.#recent) return this.#recent;
		const named = this.#passing.best(this.#issued) ?? this.#titled;
		const told = { first: this.#running, named, late: this.isLate(p.mention) };
		const before = namedBefore(this.#page, words, total, told, this.#stages, this.#issued);
		return before ? this.#reports(before.period, before.words, !told.late) : this.#reports(total, words);
	}

	#label(r: ResolvedPeriod, { block, s, cues, placed }: Told, p: PlacedPeriod): MainPeriod | null {
		const issued = this.#issued;
		const { mention } = p;
		const { say } = mention;
		const head = block.role === 'title' || block.role === 'heading';
		const report = isToldAsReport(this.#page, s, cues, mention, r, issued);
		const named: Named = { period: r, words: mention };
		const behind = this.isLate(mention);
		// "Tuần tra chung đầu tháng Sáu" over a piece of 5 June
		if (block.role === 'title' && !report && isMonthAhead(say, r, issued)) return null;
		// "Bão số 15 áp sát, … . Tháng 10 vừa rồi, Hải đội 2 cứu 3 tàu": a month told in the story of a storm
		if (this.#disaster && behind && !head && !report && isMonthGone(say, this.#passing)) {
			this.#monthGone = true;
			return null;
		}
		if (namesYear(this.#page, block, say)) this.#titled ??= named;
		if (say.kind === 'span' && isDone(r, this.#issued)) {
			if (!behind) this.#drive ??= named;
			// "Đợt ra quân bắt 19 vụ. Đợt này bắt đầu từ 15/7, kết thúc ngày 15/8."
			else if (namesDrive(this.#page, s.from, mention.to)) this.#passing.named ??= named;
		}
		const told = { page: this.#page, issued, block, s, cues, report };
		const stands = standsAs({ ...told, later: behind, months: this.#months }, p, r);
		if (stands === 'ahead') this.#ahead ??= { ...named, later: standsLate(this.#page, mention.from), head };
		if (stands === 'passing') this.#passing.tell(this.#page, s, named, behind || head);
		if (stands === 'passing' && !head) this.#lead(s, named);
		this.#months ||= stands === 'passing' && isMonth(say) && hasFigures(this.#page, mention.to, s.to);
		if (stands !== 'reported') return null;
		// "… nơi giai đoạn 2019 - 2023, các đồn bắt 517 vụ. … Năm 2021 bắt 128 vụ": the time of the first figures, not of later ones
		const whole = this.#passing.whole ?? this.#soFar();
		if (whole && behind && !head && !this.#days.deed && isPartOf(r, whole.period, report))
			return this.#reports(whole.period, whole.words);
		const days = daysBehind(this.#page, placed, p);
		const exact = days && resolveMention(days.say, issued, null);
		// "tuần qua, … tổ chức sơ kết 6 tháng đầu năm": the week of telling, until a report is named
		if (say.kind === 'relative' && !report && !head) {
			this.#recent ??= this.#reports(exact ?? r, days ?? mention, p.frame);
			return null;
		}
		if (this.#recent && !report && !head) return this.#recent;
		// "Lúc 1 giờ 25 ngày 12/3, …", and at the end of the story "Theo thống kê, hai tháng đầu năm, …"
		const { press, isStory, justDone } = this.#days;
		const later = !head && behind;
		// "Ngày 22/5, Đồn cho biết vừa tiếp nhận 23 khẩu súng. …. Năm 2023, đồn thu được 15 khẩu": another time in passing
		const done = justDone && later && !report ? press : null;
		const deed = this.#days.deed ?? done;
		// a stretch of days is named as such; one day of a story may not be the only one
		if (deed && ((isStory && later) || done || (!press && !report) || (later && isLongOver(r, deed))))
			return this.#days.story(deed, deed.freq !== 'D');
		if (!head && !report && goesOn(this.#page, s, mention, r, issued)) {
			this.#passing.going ??= named;
			return null;
		}
		if (isOfGathering(this.#page, s, mention, r, issued) && isNameOfGathering(say)) {
			this.#gathered = named;
			return null;
		}
		const late = !head && !report && this.#toldLate(mention);
		return { ...this.#reports(exact ?? r, days ?? mention), late };
	}

	/** What the article is about when no phrase has decided it. */
	rest(): MainPeriod {
		if (this.#recent) return this.#recent;
		if (this.#gathered) return this.#reports(this.#gathered.period, this.#gathered.words);
		const issued = this.#issued;
		const { deed, press: event, late } = this.#days;
		const { going, lead } = this.#passing;
		const of = (main: ResolvedPeriod, words: PeriodMention | null, sure: boolean): MainPeriod => ({
			main,
			event,
			isEvent: false,
			sure,
			words,
		});
		if (lead && !deed) return this.#reports(lead.period, lead.words);
		if (going && !deed && !this.#running) return this.#reports(going.period, going.words);
		const titled = this.#titled;
		// "10 dấu ấn của BĐBP tỉnh năm 2024", a list with a day here and there
		if (titled && !event && (!deed || late) && issued !== null && titled.period.start <= issued)
			return of(titled.period, titled.words, true);
		// "Đợt cao điểm phát động từ ngày 1/9 đến 31/10 vừa khép lại": its days, before any figure
		const drive = this.#drive;
		// "Ngày 2/2, BĐBP tỉnh rút kinh nghiệm đợt cao điểm. Đợt này kéo dài từ 25/11 đến hết 25/1": the day of telling comes after it
		if (drive && (!deed || deed.start >= drive.period.end)) return of(drive.period, drive.words, true);
		const running = this.#running;
		const ahead = deed || running ? null : this.#ahead;
		// an article that names only the year or half to come, after its figures, reports on the one that closes
		const closing = ahead && closedBy(ahead, this.#passing.lately(issued), issued);
		if (closing) return { ...closing, event, isEvent: false };
		// what lies ahead is planned, not reported
		if (ahead && (!event || !ahead.later)) return of(plannedFor(ahead, issued), ahead.words, false);
		const reviewed = event && !running ? closedAtReview(this.#page, issued) : null;
		if (reviewed) return of(reviewed, null, false);
		// "Từ đầu tháng 7, BĐBP tỉnh tổ chức nhiều hoạt động." goes before a day named behind the first figures
		const opened = running && late && !this.isLate(running);
		if (deed && !opened) return this.#days.story(deed);
		const told = running && !this.#toldLate(running);
		const r = told && (this.#stages.of(running.say) ?? resolveMention(running.say, issued, null));
		// "Nhìn vào sổ trực 9 tháng năm 2024, đồn tuần tra 120 buổi": the only time its first figures are told of
		const passing = event || r ? null : this.#passing.best(issued);
		if (passing) return of(passing.period, passing.words, false);
		if (r) return of(r, running, false);
		// how things stand on the day on which a storm is told of
		const today = this.#monthGone && !event && issued !== null ? dayPeriod(issued) : null;
		if (today) return { ...this.#days.story(today, false), from: -1 };
		return { main: event, event, isEvent: event !== null, sure: false, words: null };
	}
}
