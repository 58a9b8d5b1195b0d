import type { Quantity } from '../quantity/quantity.ts';
import { wordsOf } from '../text/word-flag.ts';
import type { Block } from '../text/blocks.ts';
import { within } from '../text/within.ts';
import type { TokenRange } from '../text/blocks.ts';
import { WHOLE_COUNTRY } from './mention/area/read-area.ts';
import { isExample } from './mention/area/example.ts';
import { articleArea, isOfAllAgain, isPast, withoutPorts } from './place/article-area.ts';
import type { ArticleContext, TraceSink } from './page/article-context.ts';
import { say, type ArticleState, type Scene } from './state/article-state.ts';
import { tellsBefore } from './mention/area/merged.ts';
import { linkAwardTotals } from './award-totals.ts';
import { shareUnits } from './indicator/bare/bare-numbers.ts';
import { hasCue } from './mention/cues.ts';
import type { Draft } from './page/draft.ts';
import type { FigureKind } from './kind/figure-kind.ts';
import { findDuplicates } from './duplicates.ts';
import { placePartsOfSum, placeToldAgain } from './time-of-same-number.ts';
import { typeHeadsLater } from './typed-later.ts';
import { periodsInOrder, sharesInOrder, timesInOrder } from './period/of-figure/in-order.ts';
import { Memory } from './page/memory.ts';
import type { Page } from './page/page.ts';
import { isAlone } from './period/of-figure/alone.ts';
import { isOneOfMany } from './period/main/opening-figures.ts';
import { followOpening } from './period/of-figure/opening.ts';
import { leaveLeadUndated } from './period/of-figure/undated-lead.ts';
import { governingPeriod } from './period/of-figure/governing-period.ts';
import { turnsToNow } from './period/of-figure/turns-to-now.ts';
import { tellsAhead } from './period/plans/hardly-begun.ts';
import { PeriodState } from './period/main/period-state.ts';
import { Plans } from './period/plans/plans.ts';
import { readChange } from './kind/read-change.ts';
import { kindOfFigure } from './kind/read-kind.ts';
import { readLevel } from './kind/read-level.ts';
import { isExhorted } from './deed/exhorted.ts';
import { isLed } from './deed/whose/read-actor.ts';
import { unitAt, unitOfArticle, WHOLE } from './deed/whose/org-unit.ts';
import { tellsRole } from './deed/whose/told-role.ts';
import { relatedBlocks } from './page/related.ts';
import { readTables } from './table/read-table.ts';
import { doubtRivals } from './rivals.ts';
import { findRounded } from './rounded.ts';
import { isAt, readLine, readSentence, type Sentence } from './page/sentence.ts';

/** A sentence and the kinds of its figures: all that depends on nothing told before it. */
interface Told {
	s: Sentence;
	kinds: FigureKind[];
}

/** So many sentences are read at once, before the figures of the first of them. */
const AHEAD = 64;

/** A sentence of a paragraph; what is all of a heading has been read as its line, or will be. */
const readAt = (page: Page, b: number, i: number, range: TokenRange): Sentence => {
	const { role, body, to } = page.blocks[b] as Block;
	const isLine = (role === 'heading' || role === 'title') && range.from === body && range.to === to;
	return isLine ? readLine(page, b) : readSentence(page, b, i, range);
};

/**
 * Reads the sentences of some paragraphs from `from` on, AHEAD of them or a paragraph's, one step over all of them after the
 * other: its tables and code stay at hand.
 *
 * out  by paragraph; a table has none
 */
function readAhead(page: Page, from: number): Told[][] {
	const out: Told[][] = [];
	const all: Told[] = [];
	for (let b = from; b < page.blocks.length && all.length < AHEAD; b += 1) {
		const { role, sentences } = page.blocks[b] as Block;
		const told = role === 'table' ? [] : sentences.map((r, i) => ({ s: readAt(page, b, i, r), kinds: [] }));
		out.push(told);
		for (const t of told) all.push(t);
	}
	for (const { s } of all) shareUnits(s);
	for (const { s, kinds } of all)
		for (let i = 0; i < s.quantities.length; i += 1) kinds.push(kindOfFigure(s, i, kinds));
	return out;
}

/** A sentence of so few tokens that names a day tells when what follows was. */
const SHORT = 14;

function openArticle(page: Page, context: ArticleContext, trace: TraceSink | undefined): ArticleState {
	const periods = new PeriodState(page, context.issued);
	withoutPorts(page, context.issuerArea);
	const { name, guessed } = articleArea(page, context.issuerArea);
	const unit = unitOfArticle(page);
	return {
		page,
		context,
		trace,
		memory: new Memory(page),
		periods,
		plans: new Plans(page, periods, context.issued),
		area: name,
		guessed,
		toldRole: null,
		paragraphArea: null,
		articleUnit: unit,
		paragraphUnit: unit,
		lastUnit: unit,
	};
}

/** A longer article is not held after it is read. */
const HELD_LENGTH = 20_000;
/** All of the article read last: the engine forgets the shapes of things of which none is left, and the code it made for their readers. */
const held: { last: unknown } = { last: null };

/** What an article gives: its figures, and the tokens from which on its tables had too many cells. */
export interface ArticleRead {
	drafts: Draft[];
	cut: TokenRange | null;
}

/** Reads every figure of an article. Never throws, whatever the text. */
export function readArticle(page: Page, context: ArticleContext, trace?: TraceSink): ArticleRead {
	const state = openArticle(page, context, trace);
	const { memory, periods } = state;
	const tables = readTables(page, periods, state.area, context);
	const related = relatedBlocks(page.tokens, page.blocks);
	let groups = 0;
	let first = 0;
	let ahead: Told[][] = [];
	const told: Told[][][] = [];
	for (const [b, block] of page.blocks.entries()) {
		memory.block(b);
		periods.paragraph(b);
		state.paragraphArea = page.places[b] ?? null;
		state.paragraphUnit = state.articleUnit;
		if (block.role === 'table') {
			for (const d of tables.drafts.get(b) ?? []) memory.add(d);
			continue;
		}
		if (related.has(b)) continue;
		state.plans.block(b);
		if (b >= first + ahead.length) {
			first = b;
			ahead = readAhead(page, b);
			// of a long text, what is read and done with is let go
			if (page.tokens.length <= HELD_LENGTH) told.push(ahead);
		}
		for (const sentence of ahead[b - first] ?? []) {
			readFigures(state, sentence, groups);
			groups += sentence.s.quantities.length + 1;
		}
	}
	leaveLeadUndated(page.tokens, memory.drafts, periods.found, context.issued, context.factor);
	placePartsOfSum(memory.drafts);
	placeToldAgain(memory.drafts);
	linkAwardTotals(memory.drafts);
	typeHeadsLater(page.tokens, memory.drafts);
	findDuplicates(page.tokens, memory.drafts);
	findRounded(memory.drafts, context.factor);
	doubtRivals(page.tokens, memory.drafts, context.factor);
	if (page.tokens.length <= HELD_LENGTH) held.last = [state, tables, told];
	return { drafts: memory.drafts, cut: tables.cut };
}

/** "Năm đầu (2009) có 41 tổ. Đến nay có 318 tổ. Nhân dân cung cấp …": with now, the year told before is over. */
function leavesYear({ current }: PeriodState, s: Sentence): boolean {
	if (current?.rule !== 'period:carried' || current.period.freq !== 'A') return false;
	if ((current.mention?.from ?? 0) >= s.from || !turnsToNow(s, s.from)) return false;
	return s.periods.every((p) => p.role !== 'governs' || p.mention.say.kind === 'upTo');
}

/** How far into its sentence the first noun of what happened may stand: "Nhớ nhất là đợt áp thấp cuối tháng Mười." */
const CASE_REACH = 6;
const CASES = wordsOf('vụ chuyên trận mưa bão lũ cơn đợt');
const REMEMBERED = wordsOf('nhớ nhất lại đến về nhắc kể quên');

/** "Vụ vận chuyển vàng bị phá đêm 30/10 …", "Mưa lũ tháng 9 …", "Nhắc lại trận lũ từ ngày 3/8 đến 6/8": a sentence that opens with what happened. */
function tellsCase(s: Sentence): boolean {
	if (isAt(s, s.from, CASES)) return true;
	for (let k = s.from; k < Math.min(s.to, s.from + CASE_REACH); k += 1)
		if (isAt(s, k, CASES)) return isAt(s, k - 1, REMEMBERED) || isAt(s, k - 2, REMEMBERED);
	// "Trung tá Lầu A Chờ vẫn nhớ đêm 11/3/2019 ở khu vực mốc 21."
	const day = s.periods.find((p) => p.nature === 'day')?.mention.from ?? -1;
	return isAt(s, day - 2, REMEMBERED) || isAt(s, day - 1, REMEMBERED);
}

/** "phấn đấu giảm 10 vụ", "kiến nghị tăng 2 chốt": a change nobody has made yet. */
function isMeant({ plans, periods, context }: ArticleState, { s, plan }: Scene, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const when = s.periods.length > 0 ? governingPeriod(periods, s, q.from, q) : null;
	// "Năm 2025, số vụ ma túy tăng 3 vụ, dự báo tiếp tục phức tạp" in the plan of 2026
	const told = plans.inSection && (when?.mention?.from === s.from || when?.rule === 'period:carried');
	const over = told && when.period.start <= (context.issued ?? '') ? when : null;
	if (plans.isPlanned(s, q, plan, over) || isExhorted(s, q, null, context.issued)) return true;
	if (context.issued === null) return false;
	// "Năm 2026, xác định 12 chỉ tiêu. Đáng chú ý, số vụ bị bắt giữ tăng từ 5 % trở lên"
	const held = when ?? periods.current;
	if (held && held.period.start > context.issued) return true;
	if (when === null) return false;
	const say = when.mention?.say;
	return say?.kind === 'year' && say.year.kind === 'number' && tellsAhead(s, q, when, context.issued);
}

/** Reads the figures of a sentence, then moves on what holds for the next. */
function readFigures(state: ArticleState, { s, kinds }: Told, base: number): void {
	const { page, memory, periods, plans } = state;
	const block = page.blocks[s.block];
	const echo = block?.role === 'caption' || (block?.role === 'title' && s.block === 0);
	followOpening(page, periods, s);
	const areas = within(page.areas[s.block] ?? [], s.from, s.to);
	if (state.area === WHOLE_COUNTRY && isOfAllAgain(page, s)) state.paragraphArea = null;
	const scene: Scene = { s, plan: plans.isPlan(s), areas, base, echo };
	memory.planned = scene.plan;
	const before = memory.drafts.length;
	for (let i = 0; i < s.quantities.length; i += 1) {
		const kind = kinds[i] ?? { kind: 'level' };
		if (kind.kind === 'trap') say(state, 'refused', s.quantities[i] as Quantity, kind.why);
		else if (kind.kind === 'change' && isMeant(state, scene, i))
			say(state, 'refused', s.quantities[i] as Quantity, 'a change that is meant');
		else if (kind.kind === 'change') readChange(state, scene, i, kind);
		else readLevel(state, scene, i, kind);
	}
	const told = memory.drafts.slice(before);
	if (told.length > 0) timesInOrder(periods, s, told);
	if (told.length > 1) {
		periodsInOrder(s, told, memory.ofSentence(s.block, s.index - 1, before));
		sharesInOrder(s, told);
	}
	const first = !memory.drafts.some((d, k) => k < before && d.kind === 'result' && !d.echo);
	if (first || isOneOfMany(s)) periods.opensWith(told, hasCue(s.cues, 'press', s.from, s.to));
	memory.sentence(s);
	const role = tellsRole(s);
	if (role) state.toldRole = role;
	else if (told.some((d) => !d.echo && d.kind === 'result' && isLed(d.indicator))) state.toldRole = null;
	if (echo && block?.role === 'caption') return;
	const alone = isAlone(periods, s, told, memory);
	const ahead =
		plans.inSection || hasCue(s.cues, 'target', s.from, s.to) || hasCue(s.cues, 'exhort', s.from, s.to);
	// "Vụ vận chuyển vàng bị phá đêm 30/10/2020 là chiến công anh nhớ nhất. Tổ tuần tra thu 21 kg vàng"
	// "Mưa lũ tháng 9 gây thiệt hại nặng. BĐBP tỉnh sơ tán 212 hộ"
	const ofCase = s.firstFigure === Infinity && tellsCase(s);
	const short = ofCase || s.to - s.from <= SHORT;
	periods.advance(s.periods, s.firstFigure, { isPlan: ahead, alone, short, ofCase });
	if (hasCue(s.cues, 'bulletin', s.from, s.to)) periods.bulletin(s.periods);
	if (leavesYear(periods, s)) periods.backToArticle();
	if (block?.role !== 'caption') {
		state.paragraphUnit = unitAt(s, s.to, state.paragraphUnit, state.lastUnit);
		if (state.paragraphUnit !== WHOLE) state.lastUnit = state.paragraphUnit;
	}
	if (tellsBefore(page.tokens, s.from)) return;
	let example = false;
	for (const a of areas) {
		if (a.from < s.from || a.to > s.to || a.aside || isPast(page.tokens, a, s.to)) continue;
		// "Dẫn đầu là BĐBP Hải An 168 vụ, tiếp theo là Sơn Hà 143 vụ và Bình Lâm 121 vụ": the next of the examples
		const next: boolean = example && /^(,|và)$/.test(page.tokens[a.from - 1]?.fold ?? '');
		example = state.area === WHOLE_COUNTRY && (next || isExample(page.tokens, a));
		if (!example) state.paragraphArea = a.name;
	}
}
