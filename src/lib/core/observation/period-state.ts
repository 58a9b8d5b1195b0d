import { daysBetween, isNested, type Period } from '../period/time-period.ts';
import type { TokenRange } from '../text/blocks.ts';
import { within } from '../text/within.ts';
import type { Token } from '../text/tokens.ts';
import { findCues, hasCue, lastCue, type CueMarks } from './cues.ts';
import type { Page } from './page.ts';
import {
	natureOf,
	resolveMention,
	yearBefore,
	yearPeriod,
	type PeriodMention,
	type PeriodNature,
	type ResolvedPeriod,
} from './period-mention.ts';
import type { PeriodBasis } from './types.ts';

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
	nature: PeriodNature;
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
	'hồi',
	'h',
	'g',
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

/** A cut-off window lies this close to its label: days. */
const WINDOW_SLACK = 62;

/** A report of a year comes out within these days of its end. */
const LONG_PAST = 200;

/** How far into its sentence an adverb of time may stand. */
const FRAME_REACH = 80;

const word = (tokens: readonly Token[], at: number) => tokens[at]?.fold ?? '';

/** Whether nothing but a sign or "trong" stands before the phrase in its clause. */
function startsClause(page: Page, s: TokenRange, m: PeriodMention): boolean {
	let i = m.from - 1;
	while (i >= s.from && FRAME_WORDS.has(word(page.tokens, i))) i -= 1;
	return i < s.from || FRAME_LEADS.has((page.tokens[i] as Token).text);
}

function roleOf(
	page: Page,
	s: TokenRange,
	m: PeriodMention,
	nature: PeriodNature,
	cues: CueMarks,
): PeriodRole {
	const { tokens } = page;
	const say = m.say;
	let before = m.from - 1;
	if (word(tokens, before) === 'cả' || word(tokens, before) === 'trong') before -= 1;
	if (hasCue(cues, 'compare', Math.max(s.from, m.from - 4), m.from)) {
		// "so với cùng kỳ", "so với cả năm 2022", but not a clause further on
		const c = lastCue(cues, 'compare', Math.max(s.from, m.from - 4), m.from);
		if (c && !tokens.slice(c.to, m.from).some((t) => t.text === ',' || t.text === ';')) return 'base';
	}
	if (nature === 'same' || word(tokens, m.from - 1) === 'hơn') return 'base';
	if (nature === 'none') return 'aside';
	if (inTitle(tokens, s, m.from)) return 'aside';
	const lead = word(tokens, before);
	if (nature === 'day' || say.kind === 'span') {
		if (lead === 'trước' || lead === 'dịp' || (lead === 'đến' && word(tokens, m.from) !== 'từ'))
			return 'aside';
		// a document's date: "Quyết định số 16/QĐ-HĐBT ngày 22/2/1989"
		for (const t of within(page.traps, Math.max(s.from, m.from - 30), m.from))
			if (t.why === 'document' && m.from - t.to <= 8) return 'aside';
		if (lead === 'lấy' || (lead === 'là' && hasCue(cues, 'aside_noun', m.to, Math.min(s.to, m.to + 4))))
			return 'aside';
	}
	if (say.kind === 'years' && say.form === 'term' && !startsClause(page, s, m)) return 'aside';
	// "3 tháng" alone is a length
	if (say.kind === 'months' && say.bare && !startsClause(page, s, m)) return 'aside';
	if (say.kind === 'past' && say.bare && !startsClause(page, s, m)) return 'aside';
	const noun = lastCue(cues, 'aside_noun', Math.max(s.from, m.from - 6), m.from);
	if (noun && noun.to >= m.from - 1 && tokens[m.from - 1]?.kind === 'word') return 'aside';
	if (
		noun &&
		(say.kind === 'year' || say.kind === 'years') &&
		!tokens.slice(noun.to, m.from).some((t) => t.kind === 'punct')
	) {
		// "phong trào thi đua quyết thắng năm 2026", but "kết quả … năm 2025"
		if (!hasCue(cues, 'report', noun.from - 6, noun.from + 1)) return 'aside';
	}
	if (DEADLINE.has(lead) && say.kind === 'month') return 'aside';
	return 'governs';
}

/** Whether the phrase stands where an adverb of time stands: at the head of its sentence, before any figure. */
function isFrame(page: Page, s: TokenRange, m: PeriodMention, firstFigure: number): boolean {
	const { tokens } = page;
	if (m.from > firstFigure) return false;
	let i = m.from - 1;
	while (
		i >= s.from &&
		(FRAME_WORDS.has(word(tokens, i)) || (tokens[i]?.kind === 'number' && page.claimed[i] === 1))
	)
		i -= 1;
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
	issued: string | null,
): PlacedPeriod[] {
	const out: PlacedPeriod[] = [];
	for (const mention of within(page.periods[block] ?? [], s.from, s.to)) {
		const nature = natureOf(mention.say, issued);
		const role = roleOf(page, s, mention, nature, cues);
		out.push({ mention, nature, role, frame: role === 'governs' && isFrame(page, s, mention, firstFigure) });
	}
	return out;
}

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

/** The period an article reports on, and the day of what it tells. */
export interface MainPeriod {
	main: ResolvedPeriod | null;
	/** the conference's, ceremony's or deed's day */
	event: ResolvedPeriod | null;
	/** the main period is the day of a deed, not a reporting period */
	isEvent: boolean;
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
	let running: PeriodMention | null = null;
	let ahead: ResolvedPeriod | null = null;
	let aheadWords: PeriodMention | null = null;
	for (const [b, block] of page.blocks.entries()) {
		if (block.role === 'caption' || block.role === 'table') continue;
		for (const s of block.sentences) {
			const placed = placePeriods(page, b, s, findCues(page.tokens, s.from, s.to), s.to, issued);
			if (placed.length === 0) continue;
			const cues = findCues(page.tokens, s.from, s.to);
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
					// the article opens with a running total: that is what it reports
					if (p.frame && !deed && hasFigures(page, p.mention.to, s.to)) {
						const total = resolveMention(say, issued, null);
						if (total) return { main: total, event: press, isEvent: false, words: p.mention };
					}
					continue;
				}
				const r = resolveMention(say, issued, p.nature === 'label' ? year : null);
				if (!r || hasCue(cues, 'exhort', s.from, p.mention.from)) continue;
				if (p.nature === 'day') {
					if (hasCue(cues, 'press', s.from, s.to)) press ??= r;
					else if (p.frame) deed ??= r;
					continue;
				}
				if (p.nature !== 'label') continue;
				if (planned(cues, s, p.mention.from) && placed.length > 1) continue;
				const head = block.role === 'title' || block.role === 'heading';
				const report = hasCue(cues, 'report', s.from, p.mention.from);
				if (!(p.frame || report || (head && say.kind !== 'year'))) continue;
				if (issued !== null && r.start > issued) {
					aheadWords ??= p.mention;
					ahead ??= r;
					continue;
				}
				// a year long past at the head of a sentence is told of, not reported
				if (
					!report &&
					!head &&
					issued !== null &&
					daysBetween(r.end, issued) > LONG_PAST &&
					say.kind !== 'years'
				)
					continue;
				if (deed && !press && !report) return { main: deed, event: deed, isEvent: true, words: null };
				return { main: r, event: press ?? deed, isEvent: false, words: p.mention };
			}
		}
	}
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
			return { main: closing, event: press, isEvent: false, words: null };
	}
	if (ahead && !deed && !press && !running)
		return { main: ahead, event: press, isEvent: false, words: aheadWords };
	if (deed) return { main: deed, event: deed, isEvent: true, words: null };
	const r = running && resolveMention(running.say, issued, null);
	if (r) return { main: r, event: press, isEvent: false, words: running };
	return { main: press, event: press, isEvent: press !== null, words: null };
}

/** What governs a figure, with the words for it. */
export interface Governing {
	period: Period;
	basis: PeriodBasis;
	/** the phrase that says it here; null when implied */
	mention: PeriodMention | null;
	/** the phrase that names it, wherever in the article it stands */
	words: PeriodMention | null;
	rule: string;
}

const governing = (
	r: ResolvedPeriod,
	mention: PeriodMention | null,
	rule: string,
	words = mention,
): Governing => ({ period: r, basis: r.basis, mention, words, rule });

/** The discourse state: which period holds for the sentence at hand, as the article is read from top to bottom. */
export class PeriodState {
	readonly found: MainPeriod;
	#issued: string | null;
	#article: Governing | null;
	#paragraph: Governing | null = null;
	#ahead: Governing | null = null;

	constructor(page: Page, issued: string | null) {
		this.#issued = issued;
		this.found = findMainPeriod(page, issued);
		this.#article = this.main('period:article');
	}

	/** The article's main period as what governs. */
	main(rule: string): Governing | null {
		return this.found.main && governing(this.found.main, null, rule, this.found.words);
	}

	/** What holds before the sentence says anything. */
	get current(): Governing | null {
		return this.#paragraph ?? this.#article;
	}

	resolve(
		mention: PeriodMention,
		under: Period | null = this.current?.period ?? null,
		rule = 'period:stated',
	): Governing | null {
		const r = resolveMention(mention.say, this.#issued, under);
		return r && governing(this.#asWindow(r, mention) ?? r, mention, rule);
	}

	/** Stated days close to those of the article's half or year are its window, not a period of their own. */
	#asWindow(r: ResolvedPeriod, mention: PeriodMention): ResolvedPeriod | null {
		const main = this.found.main;
		if (
			!main ||
			mention.say.kind !== 'span' ||
			main.freq === 'D' ||
			main.freq === '_O' ||
			r.basis !== 'STATED'
		)
			return null;
		const off = (a: string, b: string) => Math.abs(daysBetween(a, b));
		if (off(main.start, r.start) > WINDOW_SLACK || off(main.end, r.end) > WINDOW_SLACK) return null;
		return { ...main, start: r.start, end: r.end, basis: 'STATED' };
	}

	/** The last period named that lies after the article: when what is planned will be. */
	get ahead(): Governing | null {
		return this.#ahead;
	}

	/** Awards are of the period the article reviews; where it reviews none, of the ceremony's day. */
	ofAward(): Governing | null {
		const { main, event } = this.found;
		const reviewed =
			main !== null && (main.freq !== '_O' || main.basis === 'CALENDAR' || main.basis === 'STATED');
		return reviewed || event === null ? this.main('period:award') : governing(event, null, 'period:ceremony');
	}

	/** An article that names no time is of its month. */
	undated(): Governing | null {
		const month =
			this.#issued &&
			resolveMention(
				{
					kind: 'month',
					month: Number(this.#issued.slice(5, 7)),
					year: { kind: 'number', year: Number(this.#issued.slice(0, 4)) },
					part: null,
				},
				null,
				null,
			);
		return month ? { ...governing(month, null, 'period:undated'), basis: 'UNKNOWN' } : null;
	}

	/** A calendar year as what governs. */
	year(year: number, rule: string): Governing | null {
		const r = yearPeriod(year);
		return r && governing(r, null, rule);
	}

	/** The same stretch a year before. */
	before(under: Period): Governing | null {
		const r = yearBefore(under);
		return r && governing(r, null, 'period:before');
	}

	/** A new paragraph: what held for the last one only is over. */
	paragraph(): void {
		this.#paragraph = null;
	}

	/** After a sentence: what its head said holds on, as far as such a phrase reaches. */
	advance(placed: readonly PlacedPeriod[], firstFigure: number, isPlan: boolean, alone: boolean): void {
		for (const x of placed) {
			const r = x.nature === 'none' ? null : this.resolve(x.mention);
			if (r && this.#issued !== null && r.period.start > this.#issued) this.#ahead = r;
		}
		const p = placed.find((x) => x.role === 'governs' && (x.frame || x.mention.from < firstFigure));
		if (!p || alone || (!p.frame && firstFigure === Infinity)) return;
		const now = this.resolve(p.mention, this.#article?.period ?? null, 'period:carried');
		if (!now) return;
		this.#paragraph = now;
		if (p.frame && this.#holdsOn(now.period, p.nature, isPlan))
			this.#article = { ...now, rule: 'period:article' };
	}

	#holdsOn(p: Period, nature: PeriodNature, isPlan: boolean): boolean {
		const main = this.#article?.period;
		if (nature !== 'label') return main === undefined;
		if (main === undefined) return true;
		if (this.found.isEvent && main === this.found.main) return p.end > main.start;
		if (isPlan || (this.#issued !== null && p.start > this.#issued)) return false;
		return !isNested(p, main) && p.end > main.start;
	}
}
