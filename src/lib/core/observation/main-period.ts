import { daysBetween } from '../period/time-period.ts';
import type { PeriodFields } from '../period/mention.ts';
import type { TokenRange } from '../text/blocks.ts';
import { within } from '../text/within.ts';
import { findCues, hasCue, lastCue, type CueMarks } from './cues.ts';
import type { Page } from './page.ts';
import { resolveMention, yearPeriod, type PeriodMention, type ResolvedPeriod } from './period-mention.ts';
import { placePeriods } from './period-role.ts';

/** A report of a year comes out within these days of its end. */
const LONG_PAST = 200;
const YEAR_AHEAD = 366;

/** The nearest word before the phrase that says report or plan. */
function planned(cues: CueMarks, s: TokenRange, at: number): boolean {
	const plan = lastCue(cues, 'plan_heading', s.from, at) ?? lastCue(cues, 'target', s.from, at);
	const report = lastCue(cues, 'report', s.from, at);
	return plan !== undefined && (report === undefined || report.from < plan.from);
}

/** Digits that no period or trap has taken. */
function hasFigures(page: Page, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1)
		if (page.tokens[k]?.kind === 'number' && page.claimed[k] === 0) return true;
	return false;
}

/** The token lies in brackets opened after the sentence's first word. */
function inBrackets(page: Page, s: TokenRange, at: number): boolean {
	for (let k = at - 1; k > s.from; k -= 1) {
		const t = page.tokens[k]?.text;
		if (t === ')') return false;
		if (t === '(') return true;
	}
	return false;
}

/** "sơ kết một năm triển khai", "tổng kết 5 năm thực hiện": what a conference reviews. */
function isReview(page: Page, s: TokenRange, m: PeriodMention): boolean {
	const { say } = m;
	return say.kind === 'past' && m.from > s.from && page.tokens[m.from - 1]?.fold === 'kết';
}

/** "5 năm qua" in an article that names "giai đoạn 2019 - 2024": that stage. */
function stageOf(page: Page, say: PeriodFields, issued: string | null): ResolvedPeriod | null {
	if (say.kind !== 'past' || say.unit !== 'year') return null;
	for (const list of page.periods) {
		const stage = list.find((p) => p.say.kind === 'years' && p.say.form === 'stage');
		if (stage?.say.kind !== 'years') continue;
		const r = resolveMention({ ...stage.say, count: stage.say.count ?? say.count }, issued, null);
		if (r?.months === 12 * say.count) return r;
	}
	return null;
}

/** The period an article reports on, and the day of what it tells. */
export interface MainPeriod {
	main: ResolvedPeriod | null;
	/** the conference's, ceremony's or deed's day */
	event: ResolvedPeriod | null;
	/** the main period is the day of a deed, not a reporting period */
	isEvent: boolean;
	/** the article says that it reports on this period, not only that something was then */
	sure: boolean;
	/** the words that name the main period; null when it is a day */
	words: PeriodMention | null;
}

/**
 * Finds the period the article is about: the first reporting period in a title, in what a conference reviews, or at the
 * head of a sentence; for the story of one deed its day; else a running total.
 */
export function findMainPeriod(page: Page, issued: string | null): MainPeriod {
	let deed: ResolvedPeriod | null = null;
	let press: ResolvedPeriod | null = null;
	let recent: MainPeriod | null = null;
	let severalDays = false;
	let running: PeriodMention | null = null;
	let ahead: ResolvedPeriod | null = null;
	let aheadWords: PeriodMention | null = null;
	for (const [b, block] of page.blocks.entries()) {
		if (block.role === 'caption' || block.role === 'table') continue;
		for (const s of block.sentences) {
			if (within(page.periods[b] ?? [], s.from, s.to).length === 0) continue;
			const cues = findCues(page.tokens, s.from, s.to);
			const placed = placePeriods(page, b, s, cues, s.to, issued);
			const stated = placed
				.map((p) => p.mention.say)
				.find((say) => say.kind === 'year' && say.year.kind === 'number');
			const year =
				stated?.kind === 'year' && stated.year.kind === 'number' ? yearPeriod(stated.year.year) : null;
			for (const p of placed) {
				if (p.role !== 'governs') continue;
				const { say } = p.mention;
				if (p.nature === 'running' || p.nature === 'since') {
					running ??= p.mention;
					if (isReview(page, s, p.mention)) {
						const r = stageOf(page, say, issued) ?? resolveMention(say, issued, null);
						if (r) return { main: r, event: press ?? deed, isEvent: false, sure: true, words: p.mention };
					}
					// the article opens with a running total: that is what it reports
					if (p.frame && !deed && hasFigures(page, p.mention.to, say.kind === 'past' ? block.to : s.to)) {
						const total = stageOf(page, say, issued) ?? resolveMention(say, issued, null);
						if (total) return { main: total, event: press, isEvent: false, sure: true, words: p.mention };
					}
					continue;
				}
				const r = resolveMention(say, issued, p.nature === 'label' ? year : null);
				if (!r || hasCue(cues, 'exhort', s.from, p.mention.from)) continue;
				if (p.nature === 'day') {
					if (hasCue(cues, 'press', s.from, s.to)) press ??= r;
					else if (p.frame) {
						if (deed && deed.start !== r.start) severalDays = true;
						deed ??= r;
					}
					continue;
				}
				// a school year says when the pupils learn, not what the article reviews
				if (p.nature !== 'label' || say.kind === 'schoolYear') continue;
				if (planned(cues, s, p.mention.from) && placed.length > 1) continue;
				const head = block.role === 'title' || block.role === 'heading';
				const report = hasCue(cues, 'report', s.from, p.mention.from);
				if (!(p.frame || report || (head && say.kind !== 'year'))) continue;
				// "Cơn bão trước (tháng 8/2024)": a remark on what stands before it
				if (!head && !report && inBrackets(page, s, p.mention.from)) continue;
				if (issued !== null && r.start > issued) {
					// "năm sau" in passing
					if (say.kind === 'year' && say.year.kind === 'relative' && !head) continue;
					aheadWords ??= p.mention;
					ahead ??= r;
					continue;
				}
				// a term hardly begun is not what is reviewed
				if (issued !== null && say.kind === 'years' && daysBetween(issued, r.end) > YEAR_AHEAD) continue;
				// a year long past at the head of a sentence is told of, not reported
				if (
					!report &&
					!head &&
					issued !== null &&
					daysBetween(r.end, issued) > LONG_PAST &&
					say.kind !== 'years'
				)
					continue;
				// "tuần qua, … tổ chức sơ kết 6 tháng đầu năm": the week of telling, until a report is named
				if (say.kind === 'relative' && !report && !head) {
					recent ??= { main: r, event: press ?? deed, isEvent: false, sure: p.frame, words: p.mention };
					continue;
				}
				if (recent && !report && !head) {
					// "Tuần qua, từ 16 đến 22/9"
					const days = say.kind === 'span' && recent.words && p.mention.from - recent.words.to <= 2;
					return days ? { ...recent, main: r, words: p.mention } : recent;
				}
				if (deed && !press && !report)
					return { main: deed, event: deed, isEvent: true, sure: false, words: null };
				const sure = head || report || p.frame;
				return { main: r, event: press ?? deed, isEvent: false, sure, words: p.mention };
			}
		}
	}
	if (recent) return recent;
	// what lies ahead is planned, not reported
	// a year-end article that names only the year to come reports on the one that closes
	if (
		ahead &&
		!deed &&
		!running &&
		issued !== null &&
		Number(issued.slice(5, 7)) >= 11 &&
		ahead.freq === 'A'
	) {
		const closing = yearPeriod(Number(issued.slice(0, 4)));
		if (closing && ahead.start === closing.end)
			return { main: closing, event: press, isEvent: false, sure: false, words: null };
	}
	if (ahead && !deed && !press && !running)
		return { main: ahead, event: press, isEvent: false, sure: false, words: aheadWords };
	if (deed) return { main: deed, event: deed, isEvent: true, sure: !severalDays, words: null };
	const r = running && resolveMention(running.say, issued, null);
	if (r) return { main: r, event: press, isEvent: false, sure: false, words: running };
	return { main: press, event: press, isEvent: press !== null, sure: false, words: null };
}
