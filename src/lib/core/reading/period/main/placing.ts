import { QUARTER_WORDS } from '../../../period/calendar-words.ts';
import { DRIVES } from '../../../period/read/drive-words.ts';
import type { Period } from '../../../period/time-period.ts';
import { within } from '../../../text/within.ts';
import { WordFlag } from '../../../text/word-flag.ts';
import type { Page } from '../../page/page.ts';
import {
	resolveMention,
	yearBefore,
	type PeriodMention,
	type ResolvedPeriod,
} from '../../mention/time/period-mention.ts';
import { isDisasterStory } from './disaster-story.ts';
import { sinceDrive, sinceLaunch } from './launch.ts';
import type { MainPeriod } from './main-found.ts';
import { isMomentOfStory } from './moment.ts';
import { isReported } from './main-signs.ts';
import { asMain, asWindow, asYearSoFar, besideMain, driveOf, lastMonths } from './of-main-period.ts';
import type { Stages } from './stages.ts';

/** The last word of "từ đầu năm", "từ đầu quý". */
const OPENED = new WordFlag((w) => w.lower === 'năm' || QUARTER_WORDS.has(w.lower));

/** "năm ngoái", "năm trước". */
const isYearBefore = (say: PeriodMention['say']): boolean =>
	say.kind === 'year' && say.year.kind === 'relative' && say.year.offset < 0;

/** Words of a drive's name before its year: "đợt cao điểm Tết này". */
const DRIVE_REACH = 5;

/** "đợt cao điểm Tết", "chiến dịch này" right before a token. */
function isOfDrive(tokens: Page['tokens'], at: number): boolean {
	for (let k = at - 1; k >= at - DRIVE_REACH && tokens[k]?.kind === 'word'; k -= 1)
		if (tokens[k]?.fold === 'đợt' || DRIVES.isAt(tokens, k)) return true;
	return false;
}

/** Months after their end in which the first months of a year may still be told without it. */
const LATE = 3;

/** Tokens between the year before and the one it is told beside. */
const BESIDE_REACH = 30;

/** Where the phrases of an article lie in the calendar, under what it reports and the stages it names. */
export class Placing {
	/** phrases as they were last placed, and under which period */
	readonly #placed = new Map<
		PeriodMention,
		{ start: string | undefined; end: string | undefined; r: ResolvedPeriod | null }
	>();
	readonly #page: Page;
	readonly #issued: string | null;
	readonly #stages: Stages;
	readonly #found: MainPeriod;
	readonly #disaster: boolean;

	constructor(page: Page, issued: string | null, stages: Stages, found: MainPeriod) {
		this.#page = page;
		this.#issued = issued;
		this.#stages = stages;
		this.#found = found;
		this.#disaster = isDisasterStory(page);
	}

	/**
	 * A phrase in the calendar under a period; each figure of its sentence asks for the same.
	 *
	 * in   block: the paragraph at hand
	 * out  null for what has no place in the calendar
	 */
	place(mention: PeriodMention, under: Period | null, block: number): ResolvedPeriod | null {
		const known = this.#placed.get(mention);
		if (known && known.start === under?.start && known.end === under?.end) return known.r;
		const { say } = mention;
		const { main } = this.#found;
		// "Cùng kỳ năm ngoái" after a day told in passing: of what the article reports
		if (say.kind === 'same' && under?.freq === 'D' && main && !this.#found.isEvent) under = main;
		const told =
			// "Bốn tháng đầu năm, …" behind a remark on 2020: what the article is about, as it was found
			(mention === this.#found.words && (say.kind === 'months' || isYearBefore(say)) ? main : null) ??
			this.#asMoment(mention) ??
			this.#asDriveBefore(mention) ??
			this.#asCompared(mention) ??
			this.#asReported(mention, block) ??
			// "5 năm tới" beside "nhiệm kỳ 2025 - 2030": the term that begins
			(say.kind === 'yearsAfter' ? this.#stages.coming(say.years) : null) ??
			asMain(say, main, this.#stages, this.#issued) ??
			(this.#opensYear(mention) ? asYearSoFar(say, main, this.#issued) : null) ??
			sinceDrive(this.#page, mention, this.#issued) ??
			lastMonths(say, main, this.#issued) ??
			this.#asGone(say) ??
			// what lies ahead is itself what the words name
			(mention === this.#found.words || (main && this.#issued !== null && main.start > this.#issued)
				? null
				: (this.#besideTold(mention, under) ?? besideMain(say, main))) ??
			sinceLaunch(this.#page, block, mention, this.#issued) ??
			(this.#isWeekThen(mention) ? null : resolveMention(say, this.#issued, under));
		// "Từ tháng 4 đến tháng 6" in the report of the second quarter: the same days by another name
		const same = told !== null && told.start === main?.start && told.end === main.end && main.freq !== '_O';
		const r = same ? main : told && (asWindow(told, say, main) ?? told);
		this.#placed.set(mention, { start: under?.start, end: under?.end, r });
		return r;
	}

	/** "Ngày 15/11, lũ về. Tuần sau đó, …": no week beside the article's day. */
	#isWeekThen({ say, to }: PeriodMention): boolean {
		return say.kind === 'relative' && say.unit === 'week' && this.#page.tokens[to]?.fold === 'đó';
	}

	/** "Từ 15 đến 21/11, sơ tán 640 hộ. Tuần sau đó, …": the week after the one told; null for any other phrase. */
	#besideTold({ say, to }: PeriodMention, under: Period | null): ResolvedPeriod | null {
		return this.#page.tokens[to]?.fold === 'đó' ? besideMain(say, under) : null;
	}

	/** "từ đầu năm", "từ đầu quý", "từ đầu năm 2025", and nothing of until when. */
	#opensYear({ to }: PeriodMention): boolean {
		const { tokens } = this.#page;
		return OPENED.has(tokens[to - 1]) || (tokens[to - 1]?.kind === 'number' && OPENED.has(tokens[to - 2]));
	}

	/** "Qua 2 tháng, đã kiểm tra …" in an article of November that reports no such months: those just gone by. */
	#asGone(say: PeriodMention['say']): ResolvedPeriod | null {
		const issued = this.#issued;
		const { main, isEvent } = this.#found;
		if (say.kind !== 'months' || !say.bare || say.edge !== 'first' || issued === null) return null;
		if (say.year.kind !== 'none' || (main && !isEvent)) return null;
		if (Number(issued.slice(5, 7)) - say.count <= LATE) return null;
		return resolveMention({ kind: 'past', count: say.count, unit: 'month', bare: false }, issued, null);
	}

	/** "Cao điểm năm trước bắt 36 vụ" in the report of a drive: its days a year before. */
	#asDriveBefore({ say, from }: PeriodMention): ResolvedPeriod | null {
		if (!isYearBefore(say)) return null;
		const drive = this.#found.isEvent ? null : driveOf(this.#found.main);
		return drive && isOfDrive(this.#page.tokens, from) ? yearBefore(drive) : null;
	}

	/** "Năm 2021 bắt 8.860 vụ; như vậy năm nay tăng 4%" in the report of 2022 that comes out in January: the year reported. */
	#asReported(mention: PeriodMention, block: number): ResolvedPeriod | null {
		const { say } = mention;
		const { main, isEvent } = this.#found;
		if (say.kind !== 'year' || say.year.kind !== 'relative' || say.year.offset !== 0 || isEvent) return null;
		const issued = this.#issued;
		if (main?.freq !== 'A' || issued === null || main.end > issued || !isReported(main, issued)) return null;
		const before = within(
			this.#page.periods[block] ?? [],
			Math.max(0, mention.from - BESIDE_REACH),
			mention.from,
		);
		const last = before.at(-1)?.say;
		const named = last?.kind === 'year' || last?.kind === 'same' ? last.year : null;
		return named?.kind === 'number' && named.year === Number(main.start.slice(0, 4)) - 1 ? main : null;
	}

	/** "Đặt hai năm gần nhất cạnh nhau, số vụ giảm từ 181 xuống 163": the later of the two years told. */
	#asCompared({ say, from, to }: PeriodMention): ResolvedPeriod | null {
		if (say.kind !== 'past' || say.unit !== 'year' || say.count !== 2) return null;
		const word = (k: number) => this.#page.tokens[k]?.fold ?? '';
		const beside = word(to + 1) === 'nhau' && /^(cạnh|bên|với)$/.test(word(to));
		const set = /^(đặt|so|sánh|giữa|xếp)$/.test(word(from - 1));
		return beside || set ? this.#stages.lastYear() : null;
	}

	/** "Đến ngày 31-10, lực lượng tiếp tục phát hiện" in the story of some days: that day, no count up to it. */
	#asMoment(mention: PeriodMention): ResolvedPeriod | null {
		const { say, from } = mention;
		if (say.kind !== 'upTo' || say.end.unit !== 'day' || say.end.month === null) return null;
		const counted = this.#page.tokens[from]?.fold === 'tính';
		const isStory = this.#disaster || (this.#found.isEvent && !counted);
		// "tính đến hết ngày 11/9" in the story of a storm: how things stand that evening
		const open = say.end.edge !== null && !(this.#disaster && say.end.edge === 'end');
		if (open || !(isStory || isMomentOfStory(this.#page, mention, this.#issued))) return null;
		const { day, month, year } = say.end;
		return resolveMention({ kind: 'day', day, month, year, edge: null }, this.#issued, null);
	}
}
