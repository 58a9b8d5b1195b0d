import { daysBetween, isNested, parseTimePeriod, type Period } from '../period/time-period.ts';
import type { TokenRange } from '../text/blocks.ts';
import type { Token } from '../text/tokens.ts';
import { findCues, hasCue, lastCue, type CueMarks } from './cues.ts';
import type { Page } from './page.ts';
import type { PeriodMention } from './period-mention.ts';
import { resolvePeriod, type PeriodContext, type ResolvedPeriod } from './period-resolve.ts';

/** What a period phrase does in its sentence. */
export type PeriodRole =
	/** governs the figures after it */
	| 'governs'
	/** the other side of a comparison */
	| 'base'
	/** a date by which something is to be done, a document's date, a name: governs nothing */
	| 'aside';

export interface PlacedPeriod {
	mention: PeriodMention;
	role: PeriodRole;
	/** stands at the head of its sentence, so it holds beyond it */
	frame: boolean;
}

const OPENERS = new Set(['“', '"', '«', '‘']);
const CLOSERS = new Set(['”', '"', '»', '’']);
/** A quotation longer than this is speech, and its periods count. */
const TITLE_TOKENS = 30;

/** Tokens that lie in short quotations (titles, slogans). */
function inTitle(tokens: readonly Token[], s: TokenRange, at: number): boolean {
	let open = -1;
	for (let i = s.from; i < at; i += 1) {
		const t = (tokens[i] as Token).text;
		if (open < 0 && OPENERS.has(t)) open = i;
		else if (open >= 0 && CLOSERS.has(t)) open = -1;
	}
	if (open < 0) return false;
	for (let i = at; i < s.to && i - open <= TITLE_TOKENS; i += 1)
		if (CLOSERS.has((tokens[i] as Token).text)) return true;
	return false;
}

const FRAME_LEADS = new Set([',', ':', ';', '(', '-', '–', '.', '…', '“', '"']);
const FRAME_WORDS = new Set([
	'trong',
	'cả',
	'riêng',
	'cũng',
	'vào',
	'tính',
	'lúc',
	'là',
	'đó',
	'khoảng',
	'sáng',
	'chiều',
	'tối',
	'đêm',
	'trưa',
	'và',
	'hết',
	'rạng',
	'suốt',
	'tại',
	'từ',
	'phút',
	'giờ',
]);
const DEADLINE = new Set(['trước', 'đến', 'sau', 'dịp', 'hạn', 'kể']);

/** How far into its sentence an adverb of time may stand. */
const FRAME_REACH = 80;

const word = (tokens: readonly Token[], at: number) => tokens[at]?.fold ?? '';

function roleOf(page: Page, s: TokenRange, m: PeriodMention, cues: CueMarks): PeriodRole {
	const { tokens } = page;
	const say = m.say;
	let before = m.from - 1;
	if (word(tokens, before) === 'cả' || word(tokens, before) === 'trong') before -= 1;
	if (hasCue(cues, 'compare', Math.max(s.from, m.from - 4), m.from)) {
		// "so với cùng kỳ", "so với cả năm 2022", but not a clause further on
		const c = lastCue(cues, 'compare', Math.max(s.from, m.from - 4), m.from);
		if (c && !tokens.slice(c.to, m.from).some((t) => t.text === ',' || t.text === ';')) return 'base';
	}
	if (say.form === 'same') return 'base';
	if (word(tokens, before) === 'hơn' && say.form === 'yearOffset') return 'base';
	if (inTitle(tokens, s, m.from)) return 'aside';
	const lead = word(tokens, before);
	if (say.form === 'day' || say.form === 'days') {
		if (lead === 'trước' || lead === 'dịp' || (lead === 'đến' && word(tokens, m.from) !== 'từ'))
			return 'aside';
		// a document's date: "Quyết định số 16/QĐ-HĐBT ngày 22/2/1989"
		for (const t of page.traps)
			if (t.why === 'document' && t.to <= m.from && m.from - t.to <= 8 && t.from >= s.from) return 'aside';
		if (lead === 'lấy' || (lead === 'là' && hasCue(cues, 'aside_noun', m.to, Math.min(s.to, m.to + 4))))
			return 'aside';
	}
	if (say.form === 'span' && say.term) return 'aside';
	const noun = lastCue(cues, 'aside_noun', Math.max(s.from, m.from - 6), m.from);
	if (noun && noun.to >= before + 1 - 1 && noun.to >= m.from - 1) return 'aside';
	if (
		noun &&
		(say.form === 'year' || say.form === 'span') &&
		!tokens.slice(noun.to, m.from).some((t) => t.kind === 'punct')
	) {
		// "phong trào thi đua quyết thắng năm 2026", but "kết quả … năm 2025"
		if (!hasCue(cues, 'report', noun.from - 6, noun.from + 1)) return 'aside';
	}
	if (DEADLINE.has(lead) && say.form === 'month') return 'aside';
	return 'governs';
}

/** Whether the phrase stands where an adverb of time stands: at the head of its sentence, before any figure. */
function isFrame(page: Page, s: TokenRange, m: PeriodMention, firstFigure: number): boolean {
	const { tokens } = page;
	if (m.from > firstFigure) return false;
	let i = m.from - 1;
	while (i >= s.from && FRAME_WORDS.has(word(tokens, i))) i -= 1;
	if (i < s.from) return true;
	// after the words that only say who reports: "Theo báo cáo tại hội nghị, 6 tháng đầu năm"
	return FRAME_LEADS.has((tokens[i] as Token).text) && i - s.from <= FRAME_REACH;
}

/** Period phrases of a sentence with what each does. `firstFigure`: token of its first quantity, or its end. */
export function placePeriods(
	page: Page,
	block: number,
	s: TokenRange,
	cues: CueMarks,
	firstFigure: number,
): PlacedPeriod[] {
	const out: PlacedPeriod[] = [];
	for (const mention of page.periods[block] ?? []) {
		if (mention.from < s.from || mention.to > s.to) continue;
		const role = roleOf(page, s, mention, cues);
		out.push({ mention, role, frame: role === 'governs' && isFrame(page, s, mention, firstFigure) });
	}
	return out;
}

const REPORTING = new Set(['half', 'months', 'quarter', 'year', 'span', 'month', 'school']);
const longDays = (r: ResolvedPeriod) => daysBetween(r.period.start, r.period.end) > 4;

/** The nearest word before the phrase that says report or plan. */
function planned(cues: CueMarks, s: TokenRange, at: number): boolean {
	const plan = lastCue(cues, 'plan_heading', s.from, at) ?? lastCue(cues, 'target', s.from, at);
	const report = lastCue(cues, 'report', s.from, at);
	return plan !== undefined && (report === undefined || report.from < plan.from);
}

/** The period an article reports on, and the day of what it tells. */
export interface MainPeriod {
	main: ResolvedPeriod | null;
	/** the conference's, ceremony's or deed's day */
	event: ResolvedPeriod | null;
	/** the main period is the day of a deed, not a reporting period */
	isEvent: boolean;
}

/**
 * Finds the period the article is about: the first reporting period in a title, in what a conference reviews, or at the
 * head of a sentence; for the story of one deed its day; else a running total.
 */
export function findMainPeriod(page: Page, issued: string | null): MainPeriod {
	let deed: ResolvedPeriod | null = null;
	let press: ResolvedPeriod | null = null;
	let running: PeriodMention | null = null;
	const ctx: PeriodContext = { issued, governing: null };
	for (const [b, block] of page.blocks.entries()) {
		if (block.role === 'caption' || block.role === 'table') continue;
		for (const s of block.sentences) {
			const cues = findCues(page.tokens, s.from, s.to);
			const placed = placePeriods(page, b, s, cues, s.to);
			const stated = placed.find((p) => p.mention.say.form === 'year')?.mention.say;
			for (const p of placed) {
				if (p.role !== 'governs') continue;
				const say = p.mention.say;
				if (say.form === 'toDate' || say.form === 'since') {
					running ??= p.mention;
					continue;
				}
				if (say.form === 'until' || say.form === 'yearOffset') continue;
				const r = resolvePeriod(
					say,
					stated && stated.form === 'year' ? { issued, governing: parseYear(stated.year) } : ctx,
				);
				if (!r) continue;
				if (say.form === 'day' || (say.form === 'days' && !longDays(r))) {
					if (hasCue(cues, 'press', s.from, s.to)) press ??= r;
					else if (p.frame) deed ??= r;
					continue;
				}
				if (say.form !== 'days' && !REPORTING.has(say.form)) continue;
				if (planned(cues, s, p.mention.from) && placed.length > 1) continue;
				const head = block.role === 'title' || block.role === 'heading';
				const report = hasCue(cues, 'report', s.from, p.mention.from);
				const ok = p.frame || report || (head && say.form !== 'year');
				if (!ok) continue;
				if (deed && !press) return { main: deed, event: deed, isEvent: true };
				return { main: r, event: press ?? deed, isEvent: false };
			}
		}
	}
	if (deed) return { main: deed, event: deed, isEvent: true };
	const r = running && resolvePeriod(running.say, ctx);
	if (r) return { main: r, event: press, isEvent: false };
	return { main: press, event: press, isEvent: press !== null };
}

const parseYear = (year: number) => parseTimePeriod(String(year));

/** What governs a figure, with the words for it. */
export interface Governing extends ResolvedPeriod {
	/** the phrase that says it; null when implied */
	mention: PeriodMention | null;
	rule: string;
}

/** The discourse state: which period holds for the sentence at hand, as the article is read from top to bottom. */
export class PeriodState {
	readonly found: MainPeriod;
	#issued: string | null;
	#article: Governing | null;
	#paragraph: Governing | null = null;

	constructor(page: Page, issued: string | null) {
		this.#issued = issued;
		this.found = findMainPeriod(page, issued);
		this.#article = this.found.main && { ...this.found.main, mention: null, rule: 'period:article' };
	}

	/** What holds before the sentence says anything. */
	get current(): Governing | null {
		return this.#paragraph ?? this.#article;
	}

	resolve(
		mention: PeriodMention,
		governing: Period | null = this.current?.period ?? null,
	): ResolvedPeriod | null {
		return resolvePeriod(mention.say, { issued: this.#issued, governing });
	}

	/** A new paragraph: what held for the last one only is over. */
	paragraph(): void {
		this.#paragraph = null;
	}

	/** After a sentence: what its head said holds on, as far as such a phrase reaches. */
	advance(placed: readonly PlacedPeriod[], firstFigure: number, planned: boolean, alone: boolean): void {
		const p = placed.find((x) => x.role === 'governs' && (x.frame || x.mention.from < firstFigure));
		if (!p || (!p.frame && firstFigure === Infinity)) return;
		const r = this.resolve(p.mention, this.#article?.period ?? null);
		if (!r) return;
		const governing: Governing = { ...r, mention: p.mention, rule: 'period:carried' };
		if (alone) return;
		this.#paragraph = governing;
		if (p.frame && this.#holdsOn(r.period, p.mention, planned))
			this.#article = { ...governing, rule: 'period:article' };
	}

	#holdsOn(p: Period, mention: PeriodMention, planned: boolean): boolean {
		const main = this.#article?.period;
		const form = mention.say.form;
		if (form === 'toDate' || form === 'since' || form === 'day' || form === 'days') return main === undefined;
		if (main === undefined) return true;
		if (this.found.isEvent && main === this.found.main?.period) return p.end > main.start;
		if (planned || (this.#issued !== null && p.start > this.#issued)) return false;
		return !isNested(p, main) && p.end > main.start;
	}
}
