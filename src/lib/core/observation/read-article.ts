import { unitUnder } from '../indicator/resolve.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { addDays, daysBetween, type Period } from '../period/time-period.ts';
import type { Token } from '../text/tokens.ts';
import { within } from '../text/within.ts';
import { findCues, hasCue, lastCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { findDuplicates } from './duplicates.ts';
import { linkAwardTotals } from './award-totals.ts';
import { Memory } from './memory.ts';
import type { Page } from './page.ts';
import type { PeriodMention } from './period-mention.ts';
import type { PlacedPeriod } from './period-role.ts';
import { PeriodState, type Governing } from './period-state.ts';
import { actorOf, leadRole, orgUnitOf, otherActor } from './read-actor.ts';
import type { AreaMention } from './read-area.ts';
import { readAward } from './read-awards.ts';
import { shareUnits } from './bare-numbers.ts';
import { readIndicator } from './read-indicator.ts';
import { kindOfFigure, type FigureKind } from './read-kind.ts';
import { readStatedNone } from './stated-none.ts';
import { readSentence, surroundings, type Sentence } from './sentence.ts';
import { readTables } from './read-table.ts';
import type { Dims, Kind } from './types.ts';

/** What the reader knows of an article besides its text. */
export interface ArticleContext {
	issued: string | null;
	issuerArea: string | null;
	canonicalUnit(indicator: string): string;
	isContext(indicator: string): boolean;
}

/** Receives what each step took and refused, for `extract --explain`. */
export type TraceSink = (event: { step: string; from: number; to: number; detail: string }) => void;

/** The article's province: the first one named as a subject, else any named, else the issuer's. */
export function mainArea(page: Page, issuerArea: string | null): string | null {
	let any: string | null = null;
	for (const [b, list] of page.areas.entries()) {
		for (const a of list) {
			any ??= a.name;
			if (!a.aside && page.blocks[b]?.role !== 'caption') return a.name;
		}
	}
	return issuerArea ?? any;
}

/** The area that holds at a token: the last subject named in the paragraph up to there, else the article's. */
function areaAt(
	areas: readonly AreaMention[],
	s: Sentence,
	at: number,
	main: string | null,
	paragraph: string | null,
): { name: string | null; stated: boolean } {
	let name = paragraph;
	let stated = false;
	for (const a of areas) {
		if (a.from < s.from || a.from >= at || a.aside) continue;
		name = a.name;
		stated = true;
	}
	return { name: name ?? main, stated };
}

/** Reads every figure of an article. Never throws, whatever the text. */
export function readArticle(page: Page, context: ArticleContext, trace?: TraceSink): Draft[] {
	const reader = new ArticleReader(page, context, trace);
	reader.read();
	return reader.memory.drafts;
}

/** How far into its sentence a word that refers back may end. */
const BACK_REACH = 7;
/** A period of at least this many days that has begun no longer ago than this share of it lies ahead. */
const LONG_PERIOD = 80;
const JUST_BEGUN = 15;
/** A bulletin is brought up to date within these days. */
const UPDATE_DAYS = 3;

const PLAN_END = /^(kết quả|đánh giá)/;

class ArticleReader {
	readonly memory: Memory;
	readonly #page: Page;
	readonly #context: ArticleContext;
	readonly #trace: TraceSink | undefined;
	readonly #periods: PeriodState;
	readonly #area: string | null;
	#paragraphArea: string | null = null;
	/** an outline section of plans: its level, and the period its heading names */
	#planSection: { level: number; period: Governing | null } | null = null;
	#groups = 0;

	constructor(page: Page, context: ArticleContext, trace: TraceSink | undefined) {
		this.#page = page;
		this.#context = context;
		this.#trace = trace;
		this.memory = new Memory(page);
		this.#periods = new PeriodState(page, context.issued);
		this.#area = mainArea(page, context.issuerArea);
	}

	read(): void {
		const { blocks } = this.#page;
		const tables = readTables(this.#page, this.#periods, this.#area, this.#context);
		for (const [b, block] of blocks.entries()) {
			this.memory.block(b);
			this.#periods.paragraph();
			this.#paragraphArea = null;
			if (block.role === 'table') {
				for (const d of tables.get(b) ?? []) this.memory.add(d);
				continue;
			}
			this.#section(b);
			for (const [i, range] of block.sentences.entries())
				this.#sentence(readSentence(this.#page, b, i, range));
		}
		linkAwardTotals(this.memory.drafts);
		findDuplicates(this.memory.drafts);
	}

	/** Headings open and close sections of plans. */
	#section(b: number): void {
		const block = this.#page.blocks[b];
		if (!block || (block.role !== 'heading' && block.level !== 1 && block.level !== 2)) return;
		const level = block.level || 1;
		if (this.#planSection && level <= this.#planSection.level && block.role === 'heading')
			this.#planSection = null;
		if (block.role !== 'heading' && block.level !== 1) return;
		const s = readSentence(this.#page, b, 0, { from: block.body, to: block.to });
		const plan = lastCue(s.cues, 'plan_heading', s.from, s.to);
		const result = s.cues.find((m) => m.entry.kind === 'result_heading');
		if (!plan || (result && result.from < plan.from && !PLAN_END.test(''))) return;
		const p = s.periods.find((x) => x.role !== 'base');
		const r = p && this.#periods.resolve(p.mention, undefined, 'period:heading');
		this.#planSection = { level, period: r ?? null };
	}

	#sentence(s: Sentence): void {
		const block = this.#page.blocks[s.block];
		const echo = block?.role === 'caption' || (block?.role === 'title' && s.block === 0);
		if (hasCue(s.cues, 'back', s.from, s.from + BACK_REACH)) this.#periods.backToTold();
		shareUnits(s);
		const kinds: FigureKind[] = [];
		for (let i = 0; i < s.quantities.length; i += 1) kinds.push(kindOfFigure(s, i, kinds));
		const plan = this.#isPlan(s);
		const base = this.#groups;
		const areas = within(this.#page.areas[s.block] ?? [], s.from, s.to);
		const before = this.memory.drafts.length;
		readStatedNone(s, (q) => {
			this.#level(s, s.quantities.indexOf(q), { kind: 'level' }, plan, areas, base, echo);
		});
		for (let i = 0; i < s.quantities.length; i += 1) {
			const kind = kinds[i] ?? { kind: 'level' };
			if (kind.kind === 'trap') {
				this.#say('refused', s.quantities[i] as Quantity, kind.why);
				continue;
			}
			if (kind.kind === 'change') this.#change(s, i, kind, areas, base, echo);
			else this.#level(s, i, kind, plan, areas, base, echo);
		}
		this.#groups = base + s.quantities.length + 1;
		this.#respectively(s, this.memory.drafts.slice(before));
		this.#sharesInOrder(s, this.memory.drafts.slice(before));
		this.memory.sentence(s);
		if (echo && block?.role === 'caption') return;
		const alone = hasCue(s.cues, 'part', s.from, s.from + 2);
		const ahead =
			this.#planSection !== null ||
			hasCue(s.cues, 'target', s.from, s.to) ||
			hasCue(s.cues, 'exhort', s.from, s.to);
		this.#periods.advance(s.periods, s.firstFigure, ahead, alone);
		for (const a of areas) if (a.from >= s.from && a.to <= s.to && !a.aside) this.#paragraphArea = a.name;
	}

	#say(step: string, q: Quantity, detail: string): void {
		this.#trace?.({
			step,
			from: (this.#page.tokens[q.from] as Token).start,
			to: (this.#page.tokens[q.to - 1] as Token).end,
			detail,
		});
	}

	/** Whether the sentence tells what is to be done. */
	#isPlan(s: Sentence): boolean {
		if (hasCue(s.cues, 'target', s.from, s.to) || hasCue(s.cues, 'goal', s.from, s.to)) return true;
		if (hasCue(s.cues, 'plan_heading', s.from, s.from + 2)) return true;
		return this.#planSection !== null;
	}

	/** The period of the figure at token `at`: said in its sentence before it, else what holds. */
	#governing(s: Sentence, at: number): Governing | null {
		let said: Governing | null = null;
		for (const x of s.periods) {
			if (x.role !== 'governs' || x.mention.from >= at) continue;
			if (said && this.#closedBefore(s, x.mention.from, at)) continue;
			// "6 tháng đầu năm 2024 …, 6 tháng cuối năm": the year goes on
			const r = this.#periods.resolve(x.mention, said?.period ?? this.#periods.current?.period ?? null);
			if (r) said = this.#toldLater(s, x, at) ? this.#periods.main('period:deed') : r;
		}
		// "…, còn nay là 20 chốt": now is the article's time again
		const now = lastCue(s.cues, 'stock', s.from, at);
		if (
			said?.mention &&
			now &&
			now.from > said.mention.to &&
			/^(đến|còn|nay)$/.test((this.#page.tokens[now.from] as Token).fold) &&
			said.mention.say.kind === 'year'
		)
			return this.#periods.main('period:article') ?? said;
		if (said) return said;
		const early = lastCue(s.cues, 'early_stock', s.from, at);
		if (early && !hasCue(s.cues, 'stock', early.to, at)) {
			const main = this.#periods.found.main;
			if (main && main.months !== null && main.months > 12) {
				return this.#periods.year(Number(main.start.slice(0, 4)), 'period:early');
			}
		}
		return this.#periods.current;
	}

	/** Token where "từ … xuống …" opens: a phrase inside it is of the level before. */
	#beforeFrom(s: Sentence, i: number): number {
		return (s.quantities[i - 1] ?? (s.quantities[i] as Quantity)).from;
	}

	/** "22 vụ (2022)", "41 thành viên năm 2018, đến nay …": the period said right after the number. */
	#after(s: Sentence, q: Quantity): Governing | null {
		const { tokens } = this.#page;
		const year = tokens[q.to + 1];
		if (
			tokens[q.to]?.text === '(' &&
			year?.kind === 'number' &&
			/^(19|20)\d\d$/.test(year.text) &&
			tokens[q.to + 2]?.text === ')'
		) {
			return this.#periods.year(Number(year.text), 'period:stated');
		}
		const m = s.periods.find(
			(p) => p.role === 'governs' && p.mention.from === q.to && p.mention.say.kind === 'year',
		);
		if (!m || !hasCue(s.cues, 'early_stock', s.from, q.from)) return null;
		return this.#periods.resolve(m.mention);
	}

	/** The token lies in brackets that close before `at`. */
	#closedBefore(s: Sentence, token: number, at: number): boolean {
		for (let k = token - 1; k >= s.from; k -= 1) {
			const t = (this.#page.tokens[k] as Token).text;
			if (t === ')') return false;
			if (t !== '(') continue;
			for (let j = token; j < at; j += 1) if ((this.#page.tokens[j] as Token).text === ')') return true;
			return false;
		}
		return false;
	}

	/** "Ngày 6/11, Đồn cho biết vừa bắt …": the day of telling; the deed's own day is told elsewhere. */
	#toldLater(s: Sentence, p: PlacedPeriod, at: number): boolean {
		const { found } = this.#periods;
		if (!found.isEvent || p.nature !== 'day' || !hasCue(s.cues, 'press', p.mention.to, at)) return false;
		return true;
	}

	/** The other side of a comparison in this sentence. */
	#base(s: Sentence, governing: Period | null): Governing | null {
		const p = s.periods.find((x) => x.role === 'base');
		if (p) {
			const r = this.#periods.resolve(p.mention, governing, 'period:base');
			if (r) return r;
		}
		return governing && this.#periods.before(governing);
	}

	/** "so với cùng kỳ năm 2023 (52.700 lượt người)", "Cùng kỳ năm trước, con số tương ứng là …". */
	#isOfBase(s: Sentence, q: Quantity): PlacedPeriod | null {
		const { tokens } = this.#page;
		let found: PlacedPeriod | null = null;
		for (const p of s.periods) if (p.role === 'base' && p.mention.to <= q.from) found = p;
		if (!found) return null;
		for (const p of s.periods)
			if (p.role === 'governs' && p.mention.from > found.mention.from && p.mention.from < q.from) return null;
		const to = found.mention.to;
		const next = tokens[to]?.text;
		if (next === '(' || next === ':' || next === 'là') {
			for (let k = to + 1; k < q.from; k += 1) if ((tokens[k] as Token).text === ')') return null;
			return found;
		}
		if (found.mention.from - s.from <= 1 && !hasCue(s.cues, 'compare', s.from, found.mention.from))
			return found;
		return null;
	}

	#level(
		s: Sentence,
		i: number,
		kind: FigureKind,
		plan: boolean,
		areas: readonly AreaMention[],
		base: number,
		echo: boolean,
	): void {
		const q = s.quantities[i] as Quantity;
		if (q.cls === 'none') return this.#say('refused', q, 'a noun nobody reports');
		const award = readAward(this.#page.tokens, s.to, q, s.awards);
		const read = award
			? {
					indicator: 'awards.given',
					topic: 'AWARDS',
					outcome: null,
					rules: [award.typed ? 'award:typed' : 'award:honoured'],
					stated: true,
				}
			: readIndicator(s, i, this.memory);
		if (!read) return this.#say('refused', q, 'nothing tells what it measures');
		const others = award || plan ? false : otherActor(s, i, read.indicator);
		if (others) read.indicator = 'other';
		let governing =
			this.#after(s, q) ?? this.#governing(s, kind.kind === 'now' ? this.#beforeFrom(s, i) : q.from);
		let kindOut: Kind = this.#context.isContext(read.indicator) ? 'context' : 'result';
		const rules = [...read.rules];
		const ofBase = this.#isOfBase(s, q);
		if (ofBase || kind.kind === 'before') governing = this.#base(s, governing?.period ?? null) ?? governing;
		if (kindOut === 'result' && !ofBase && this.#planned(s, q, plan, governing)) {
			kindOut = 'target';
			governing = this.#planPeriod(s, q, governing);
		}
		governing ??= this.#periods.undated();
		if (
			hasCue(s.cues, 'exhort', s.from, q.from) &&
			kindOut === 'result' &&
			governing?.mention &&
			this.#context.issued !== null &&
			governing.period.end > this.#context.issued &&
			governing.rule === 'period:stated'
		)
			kindOut = 'target';
		if (hasCue(s.cues, 'exhort', s.from, q.from) && kindOut === 'result')
			return this.#say('refused', q, 'what is asked for, not done');
		let eventDate: string | null = null;
		const found = this.#periods.found;
		if (award || read.indicator === 'awards.bonus') {
			eventDate = found.event?.freq === 'D' ? found.event.start : null;
			if (kindOut === 'result') governing = this.#periods.ofAward() ?? governing;
		}
		const area = areaAt(areas, s, q.from, this.#area, this.#paragraphArea);
		const dims: Dims = award ? { ...award.dims } : {};
		if (read.outcome && kindOut === 'result') dims.OUTCOME = read.outcome;
		const role = kindOut === 'result' && !award ? leadRole(s, i, read.indicator) : null;
		if (role) dims.LEAD_ROLE = role;
		if (read.indicator === 'awards.bonus') {
			const issuer = s.awards.findLast((m) => m.entry.kind === 'issuer' && m.to <= q.from);
			if (issuer) dims.AWARD_ISSUER = issuer.entry.code;
		}
		const unit = q.unit ?? this.#context.canonicalUnit(read.indicator);
		if (governing) rules.push(governing.rule);
		if (q.doubt) rules.push(`doubt:${q.doubt}`);
		this.memory.add({
			q,
			from: q.from,
			to: Math.max(q.to, q.unitTo),
			block: s.block,
			sentence: s.index,
			group: base + (s.groups[i] ?? 0),
			value: q.value,
			low: q.low,
			high: q.high,
			qualifier: q.qualifier,
			unit: unitUnder(q.cls, unit, read.indicator),
			cls: q.cls,
			indicator: read.indicator,
			topic: read.topic,
			kind: kindOut,
			period: governing?.period ?? null,
			basis: governing?.basis ?? 'UNKNOWN',
			periodLabel: governing?.words ? this.#words(governing.words) : null,
			eventDate,
			refArea: area.name,
			orgUnit: orgUnitOf(s, q.from) ?? '_T',
			actorScope: award ? 'unstated' : others ? 'others' : actorOf(s, i),
			dims,
			stated: {
				indicator: read.stated ? 'stated' : 'implied',
				period: governing?.mention ? 'stated' : 'implied',
				area: area.stated ? 'stated' : 'implied',
				unit: q.unit ? 'stated' : 'implied',
			},
			echo,
			partOf: null,
			duplicateOf: null,
			rules,
		});
		this.#say(
			'took',
			q,
			`${read.indicator} ${kindOut} ${governing?.period.code ?? '-'}: ${rules.join(', ')}`,
		);
		this.#part(s, i);
	}

	#words(m: PeriodMention): string {
		const { tokens, doc } = this.#page;
		return doc.text.slice((tokens[m.from] as Token).start, (tokens[m.to - 1] as Token).end);
	}

	#planned(s: Sentence, q: Quantity, plan: boolean, governing: Governing | null): boolean {
		const { issued } = this.#context;
		if (issued && governing && governing.period.start > issued) return plan || !this.#isUpdate(s, governing);
		if (issued && governing?.mention && this.#justBegun(governing, issued)) return true;
		const say = governing?.mention?.say;
		if (say?.kind === 'span' && say.from.unit === 'now') return true;
		if (this.#planSection) return true;
		if (!plan) return false;
		const cue =
			lastCue(s.cues, 'target', s.from, q.from) ?? lastCue(s.cues, 'plan_heading', s.from, s.from + 2);
		const { tokens } = s.page;
		if (cue) {
			// a deed told after the plan is a result again
			const done = lastCue(s.cues, 'done', cue.to, q.from);
			const word = done ? (tokens[done.from] as Token).fold : '';
			if (!done || (word === 'thực' && done.from - cue.to < 2)) return true;
			return !tokens.slice(cue.to, done.from).some((t) => t.text === ',' || t.text === ';' || t.text === '.');
		}
		return this.#isGoal(s, q);
	}

	/** "6 tháng cuối năm" in an article of 4 July: hardly begun, so nothing in it is done yet. */
	#justBegun(governing: Governing, issued: string): boolean {
		const { period, basis } = governing;
		return (
			basis === 'CALENDAR' &&
			period.freq !== 'A' &&
			daysBetween(period.start, period.end) >= LONG_PERIOD &&
			period.start <= issued &&
			daysBetween(period.start, issued) < JUST_BEGUN
		);
	}

	/** "Bản tin lúc 7h ngày 19/9 (cập nhật): …" in an article of the day before: told, not planned. */
	#isUpdate(s: Sentence, governing: Governing): boolean {
		const { issued } = this.#context;
		const block = this.#page.blocks[s.block];
		if (!issued || !block || governing.period.freq !== 'D') return false;
		if (daysBetween(issued, governing.period.start) > UPDATE_DAYS) return false;
		const cues = findCues(this.#page.tokens, block.from, block.to);
		return hasCue(cues, 'update', block.from, block.to) && !hasCue(cues, 'target', block.from, block.to);
	}

	/** "được giao 120 căn", "chỉ tiêu là 75 em": the number a goal names, not those told after it is met. */
	#isGoal(s: Sentence, q: Quantity): boolean {
		const goal = lastCue(s.cues, 'goal', s.from, q.from);
		if (!goal || hasCue(s.cues, 'done', goal.from - 3, q.from)) return false;
		const before = s.page.tokens[goal.from - 1]?.fold ?? '';
		if (/^(thành|đạt|vượt|đặt|các|\d+)$/.test(before) || s.page.claimed[goal.from - 1] === 1) return false;
		for (let k = goal.to; k < q.from; k += 1)
			if (/^[,;:(]$/.test((s.page.tokens[k] as Token).text)) return false;
		return q.from - goal.to <= 12;
	}

	#planPeriod(s: Sentence, q: Quantity, governing: Governing | null): Governing | null {
		for (const p of s.periods) if (p.role === 'governs' && p.mention.from < q.from) return governing;
		if (this.#planSection?.period) return this.#planSection.period;
		const { issued } = this.#context;
		if (governing && issued && governing.period.start > issued) return governing;
		if (this.#periods.ahead) return this.#periods.ahead;
		const main = this.#periods.found.main;
		if (!main) return governing;
		return this.#periods.year(Number(addDays(main.end, -1).slice(0, 4)), 'period:plan') ?? governing;
	}

	#change(
		s: Sentence,
		i: number,
		kind: { sign: 1 | -1 },
		areas: readonly AreaMention[],
		base: number,
		echo: boolean,
	): void {
		const q = s.quantities[i] as Quantity;
		const target = this.#changed(s, i);
		if (!target) return this.#say('refused', q, 'a change of nothing read');
		const governing = this.#governing(s, q.from);
		const area = areaAt(areas, s, q.from, this.#area, this.#paragraphArea);
		const value = q.value === null ? null : kind.sign * q.value;
		this.memory.add({
			q,
			from: q.from,
			to: Math.max(q.to, q.unitTo),
			block: s.block,
			sentence: s.index,
			group: base + (s.groups[i] ?? 0),
			value,
			low: q.low,
			high: q.high,
			qualifier: q.qualifier,
			unit: unitUnder(q.cls, q.unit ?? this.#context.canonicalUnit(target.indicator), target.indicator),
			cls: q.cls,
			indicator: target.indicator,
			topic: target.topic,
			kind: 'change',
			period: governing?.period ?? null,
			basis: governing?.basis ?? 'UNKNOWN',
			periodLabel: null,
			eventDate: null,
			refArea: area.name,
			orgUnit: '_T',
			actorScope: actorOf(s, i),
			dims: { ...target.dims },
			stated: {
				indicator: 'implied',
				period: governing?.mention ? 'stated' : 'implied',
				area: area.stated ? 'stated' : 'implied',
				unit: 'stated',
			},
			echo,
			partOf: null,
			duplicateOf: null,
			rules: [...target.rules, ...(governing ? [governing.rule] : [])],
		});
	}

	/** What a rise or fall is of: the subject of its clause ("số vụ ma túy"), else the figure it stands beside. */
	#changed(
		s: Sentence,
		i: number,
	): { indicator: string; topic: string | null; dims: Dims; rules: string[] } | null {
		const q = s.quantities[i] as Quantity;
		const share = q.cls === 'percent' || q.cls === 'point';
		const here = this.memory.inSentence(s);
		const around = surroundings(s, i);
		// "tăng 62 khẩu (21,7 %)": a share goes with the change before it
		const beside = here.at(-1);
		const named = share ? (this.#nounAfter(s, q.to) ?? this.#countedNoun(s, around.left[0], q.from)) : null;
		if (share && !named && beside?.kind === 'change' && beside.to >= around.left[0])
			return { indicator: beside.indicator, topic: beside.topic, dims: beside.dims, rules: ['change:share'] };
		const counted = share ? named : q.cls;
		const ownWords = counted && counted !== 'bare';
		if (ownWords) {
			const fake = { ...q, cls: counted };
			const read = readIndicator(
				{ ...s, quantities: s.quantities.map((x, k) => (k === i ? fake : x)) },
				i,
				this.memory,
			);
			const said = s.topics.some(
				(m) =>
					m.to <= q.from &&
					m.from >= around.left[0] &&
					/^(vi|phạm|tội)$/.test((this.#page.tokens[m.from] as Token).fold),
			);
			const total = said && read ? this.memory.lastLevel(counted, read.indicator) : null;
			if (read && total)
				return { indicator: read.indicator, topic: read.topic, dims: {}, rules: ['change:total'] };
			const specificWords =
				read &&
				read.stated &&
				!read.rules.some(
					(r) =>
						r.includes('CRIME') ||
						r.startsWith('subject:case') ||
						r.startsWith('topic:before') ||
						r.startsWith('topic:after') ||
						r === 'unit:noun',
				);
			if (read && specificWords)
				return {
					indicator: read.indicator,
					topic: read.topic,
					dims: {},
					rules: ['change:words', ...read.rules],
				};
			const level =
				here.findLast((d) => d.kind !== 'change' && d.cls === counted) ??
				this.memory.lastLevel(counted, null);
			if (level)
				return { indicator: level.indicator, topic: level.topic, dims: level.dims, rules: ['change:level'] };
			if (read)
				return {
					indicator: read.indicator,
					topic: read.topic,
					dims: {},
					rules: ['change:words', ...read.rules],
				};
			return null;
		}
		const level =
			here.findLast((d) => d.kind !== 'change') ??
			this.memory.inParagraph().findLast((d) => d.kind === 'result');
		return level
			? { indicator: level.indicator, topic: level.topic, dims: level.dims, rules: ['change:beside'] }
			: null;
	}

	/** "giảm 10,9 % về số vụ". */
	#nounAfter(s: Sentence, at: number): string | null {
		const { tokens } = this.#page;
		if (tokens[at]?.fold !== 'về' && tokens[at]?.fold !== 'số') return null;
		return this.#countedNoun(s, at, Math.min(at + 4, s.to));
	}

	/** "số vụ", "lượng tàu", "số tiền phạt": the noun whose number rose. */
	#countedNoun(s: Sentence, from: number, to: number): string | null {
		const { tokens } = this.#page;
		for (let k = to - 1; k >= from; k -= 1) {
			const w = (tokens[k] as Token).fold;
			if (w !== 'số' && w !== 'lượng') continue;
			const noun = s.page.tokens[k + 1]?.fold;
			if (noun === 'vụ') return 'case';
			if (noun === 'đối' || noun === 'người') return 'person';
			if (noun === 'tiền') return 'money';
			if (noun === 'lượt') return 'turn';
			if (noun === 'súng') return 'firearm';
		}
		return null;
	}

	/** "trong đó ma túy 19 vụ", "(gồm 321 khẩu súng kíp, …)", "riêng …": parts of the figure of that noun before them. */
	#part(s: Sentence, i: number): void {
		const d = this.memory.drafts.at(-1);
		if (!d || d.kind !== 'result') return;
		const here = this.memory.inSentence(s);
		const cue = s.cues.findLast((m) => m.entry.kind === 'part' && m.to <= d.from);
		const block = this.memory.inParagraph();
		const earlier = (
			cue ? here.filter((x) => x.from < cue.from) : block.filter((x) => x.sentence === s.index - 1)
		).filter(
			(x) => x !== d && x.kind === 'result' && x.cls === d.cls && x.partOf === null && x.duplicateOf === null,
		);
		if (cue) {
			const total = earlier.at(-1);
			if (
				total &&
				total.period?.code === d.period?.code &&
				(total.value === null || d.value === null || d.value <= total.value)
			)
				d.partOf = total;
			return;
		}
		// "74 căn nhà (xây mới 49 căn, sửa chữa 25 căn)"
		const total = here.findLast(
			(x) => x !== d && x.kind === 'result' && x.cls === d.cls && x.partOf === null && x.from < d.from,
		);
		if (
			total &&
			this.#inBrackets(total.to, d.from) &&
			total.value !== null &&
			d.value !== null &&
			d.value <= total.value
		) {
			d.partOf = total;
			return;
		}
		// a numbered list after "Trong đó:" at the end of the item before
		const block0 = this.#page.blocks[s.block];
		if (!block0 || block0.level !== 5) return;
		const sum = this.memory.drafts.findLast(
			(x) =>
				x !== d &&
				x.cls === d.cls &&
				x.kind === 'result' &&
				this.#page.blocks[x.block]?.level !== 5 &&
				x.partOf === null,
		);
		if (sum && s.block - sum.block <= 8 && i >= 0) d.partOf = sum;
	}

	/** A bracket opens between the two tokens and is still open at the second. */
	#inBrackets(from: number, to: number): boolean {
		let open = false;
		for (let k = from; k < to; k += 1) {
			const t = (this.#page.tokens[k] as Token).text;
			if (t === '(') open = true;
			else if (t === ')') open = false;
		}
		return open;
	}

	/** "… lần lượt bằng 108,1 %, 105,7 % và 142 %": each share is of the figure in its place. */
	#sharesInOrder(s: Sentence, drafts: readonly Draft[]): void {
		const shares = drafts.filter((d) => d.kind === 'change' && (d.cls === 'percent' || d.cls === 'point'));
		const levels = drafts.filter((d) => d.kind === 'result');
		if (shares.length < 2 || levels.length < shares.length) return;
		const first = shares[0] as Draft;
		const words = s.page.tokens.slice(Math.max(s.from, first.from - 6), first.from).map((t) => t.fold);
		const at = words.lastIndexOf('lượt');
		if (at < 1 || words[at - 1] !== 'lần') return;
		const told = levels.filter((d) => d.to <= first.from).slice(-shares.length);
		shares.forEach((d, k) => {
			const level = told[k];
			if (!level) return;
			d.indicator = level.indicator;
			d.topic = level.topic;
			d.rules.push('change:respectively');
		});
	}

	/** "Năm 2023 và 2024 … lần lượt là 119 và 88 tàu"; "41, 38 và 39 vụ trong ba năm 2022, 2023, 2024". */
	#respectively(s: Sentence, drafts: readonly Draft[]): void {
		const years = s.periods.filter((p) => p.mention.say.kind === 'year' && p.role === 'governs');
		if (years.length < 2) return;
		let words = false;
		for (let k = s.from; k < s.to - 1; k += 1) {
			const w = (this.#page.tokens[k] as Token).fold;
			if (
				(w === 'lần' && this.#page.tokens[k + 1]?.fold === 'lượt') ||
				(w === 'tương' && this.#page.tokens[k + 1]?.fold === 'ứng')
			)
				words = true;
		}
		const levels = drafts.filter((d) => d.kind === 'result');
		const listAfter =
			levels.length === years.length && (years[0]?.mention.from ?? 0) > (levels.at(-1)?.from ?? 0);
		if (levels.length !== years.length || !(words || listAfter)) return;
		levels.forEach((d, k) => {
			const mention = years[k]?.mention;
			const r = mention && this.#periods.resolve(mention);
			if (!r) return;
			d.period = r.period;
			d.basis = r.basis;
			d.rules.push('period:respectively');
		});
	}
}
