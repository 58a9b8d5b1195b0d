import { SUBJECTS, subjectOf } from '../../indicator/resolve.ts';
import {
	chooseTopic,
	findTopics,
	hasTopic,
	TOPIC_COUNT,
	topicNamed,
	type Choice,
	type Topic,
	type TopicMark,
} from '../../indicator/topics.ts';
import type { Draft } from './draft.ts';
import { Headings } from './headings.ts';
import {
	fights,
	countsNothing,
	isOfAllWork,
	listsOffences,
	namedCount,
	OFFENCES,
	onlyOffence,
	speaksOfLaw,
} from './offence-spoken.ts';
import { OPENING, ToldCases } from './told-cases.ts';
import type { Page } from './page.ts';
import type { Sentence } from './sentence.ts';
import { isStillInMind } from './still-in-mind.ts';

/** How many figures back the reader looks. */
const REACH = 300;

const GUNS = /\.(surrendered_)?guns$/;

const HOUSE = /^housing\.houses_/;

/** No part of another in its paragraph: a line of a list may be a part of the line above it. */
const isWhole = (d: Draft): boolean => d.partOf === null || d.partOf.block !== d.block;

const DRUGS = topicNamed('DRUGS');

/** What the article has said so far, where a clause may lean on it. */
export class Memory {
	readonly drafts: Draft[] = [];
	#page: Page;
	#headings = new Headings();
	#block = -1;
	/** figures of the paragraph at hand, and of its sentence at hand */
	#paragraph: Draft[] = [];
	#here: Draft[] = [];
	#seizing = false;
	#titleSubject: Topic | null = null;
	#lead: Topic | null = null;
	/** the one offence of the last question */
	#asked: Topic | null = null;
	/** 1 for each topic named so far, by its number; those of the title */
	#spoken: number[] = new Array<number>(TOPIC_COUNT).fill(0);
	#titleTopics: readonly number[];
	#cases = new ToldCases();
	/** the paragraph has opened with breaches of the law, of no one offence */
	#ofAnyLaw = false;
	/** what the last sentence without figures says the next count: "Đáng lo là số người chết." */
	#named: TopicMark | null = null;
	/** first result of each indicator */
	#totals = new Map<string, Draft>();

	constructor(page: Page) {
		this.#page = page;
		const title = page.blocks[0];
		if (title && title.role === 'title') {
			const marks = findTopics(page.tokens, title.from, title.to);
			this.#titleSubject = listsOffences(marks) ? null : subjectOf(marks, title.from, title.to, 'case');
			this.#hear(marks);
		}
		this.#titleTopics = this.#spoken.slice();
	}

	/** A new paragraph; a heading opens its section and closes those of its level and below. */
	block(index: number): void {
		this.#block = index;
		this.#paragraph = [];
		this.#here = [];
		this.#seizing = false;
		this.#lead = null;
		this.#named = null;
		this.#ofAnyLaw = false;
		const b = this.#page.blocks[index];
		if (!b) return;
		this.#headings.pass(this.#page, b);
	}

	/** The one offence a sentence without figures has opened the paragraph with: "Tội phạm ma túy phức tạp. Đơn vị bắt 6 vụ". */
	leadSubject(cls: string): Topic | null {
		return this.#lead && this.#lead.measures[cls] != null ? this.#lead : null;
	}

	/** Whether the paragraph opened with breaches of the law before any figure: "công bố số liệu về vi phạm pháp luật. Năm 2019 có 158 vụ". */
	leadsAnyLaw(): boolean {
		return this.#ofAnyLaw;
	}

	/** What "số người chết" of the sentence before says of a class; null where it says nothing. */
	namedCount(cls: string): Choice | null {
		const m = this.#named;
		return m && chooseTopic([m], m.from, m.to, cls, m.to);
	}

	/** The one offence the last question named: "Còn hàng lậu? 22 vụ". */
	askedSubject(cls: string): Topic | null {
		return this.#asked && this.#asked.measures[cls] != null ? this.#asked : null;
	}

	/** The one offence spoken of so far, where its stuff has been told: "thu 3 bánh heroin. Năm 2022, họ bắt 52 vụ". */
	storySubject(cls: string): Topic | null {
		if (this.#spoken[DRUGS.number] !== 1 || DRUGS.measures[cls] == null) return null;
		if (OFFENCES.some((t) => t !== DRUGS && this.#spoken[t.number] === 1)) return null;
		// "bắt 14 vụ, trong đó 4 vụ ma túy": cases of all kinds were told
		if (this.totalOf('crime.cases') !== null) return null;
		return this.drafts.some((d) => d.indicator.startsWith('drugs.')) ? DRUGS : null;
	}

	/** The sentence at hand tells what is to be done. */
	planned = false;

	/** After a sentence: what it spoke of. */
	sentence(s: Sentence): void {
		if (this.#page.tokens[s.to - 1]?.text === '?')
			this.#asked = s.quantities.length === 0 ? onlyOffence(s) : null;
		if (countsNothing(s) && this.#paragraph.length === 0 && !isOfAllWork(s)) {
			this.#lead = onlyOffence(s) ?? this.#lead;
			if (this.drafts.length === 0 && s.block <= OPENING && !this.#titleSubject && fights(s))
				this.#titleSubject = this.#lead;
		}
		if (this.#paragraph.length === 0) this.#ofAnyLaw ||= speaksOfLaw(s) && onlyOffence(s) === null;
		if (s.quantities.length === 0) this.#named = namedCount(s);
		if (hasTopic(s.topics, s.from, s.to, 'SEIZE')) this.#seizing = s.quantities.length > 0 || this.#seizing;
		this.#hear(s.topics);
	}

	#hear(marks: readonly TopicMark[]): void {
		for (const m of marks) for (const t of m.entry.topics) this.#spoken[t.number] = 1;
	}

	add(d: Draft): void {
		this.drafts.push(d);
		this.#paragraph.push(d);
		const last = this.#here.at(-1);
		if (last && last.sentence !== d.sentence) this.#here = [];
		this.#here.push(d);
		if (d.kind !== 'result') return;
		if (d.cls === 'case') this.#cases.add(d, this.drafts.length);
		if (!this.#totals.has(d.indicator)) this.#totals.set(d.indicator, d);
	}

	/** The last figure that fits, among the latest: what lies further back governs nothing. */
	#last(fits: (d: Draft) => boolean): Draft | undefined {
		const stop = Math.max(0, this.drafts.length - REACH);
		for (let i = this.drafts.length - 1; i >= stop; i -= 1) {
			const d = this.drafts[i] as Draft;
			if (fits(d)) return d;
		}
		return undefined;
	}

	/** The drafts of a sentence that end before draft `to`, in order. */
	ofSentence(block: number, sentence: number, to: number): Draft[] {
		let from = to;
		while (from > 0 && this.drafts[from - 1]?.block === block && this.drafts[from - 1]?.sentence === sentence)
			from -= 1;
		return this.drafts.slice(from, to);
	}

	/** The figures of the sentence so far, in order. */
	inSentence(s: Sentence): readonly Draft[] {
		const last = this.#here.at(-1);
		return last && last.block === s.block && last.sentence === s.index ? this.#here : [];
	}

	/** The latest figures of the paragraph, in order. */
	inParagraph(): readonly Draft[] {
		return this.#paragraph.length > REACH ? this.#paragraph.slice(-REACH) : this.#paragraph;
	}

	/** The figures told last, as far back as the reader looks. */
	recent(): readonly Draft[] {
		return this.drafts.length > REACH ? this.drafts.slice(-REACH) : this.drafts;
	}

	/** The last figure counted by turns ("lượt"), in this paragraph or the two before. */
	lastTurn(): Draft | null {
		const d = this.#last((x) => x.kind !== 'change' && /(^|_)turn$/.test(x.cls) && x.partOf === null);
		return d && isStillInMind(this.#page, d.block, this.#block) ? d : null;
	}

	/** The result told last that fits, as far back as is looked for levels. */
	lastResult(fits: (d: Draft) => boolean): Draft | null {
		return this.#last((d) => d.kind === 'result' && fits(d)) ?? null;
	}

	/** The first result of an indicator. */
	totalOf(indicator: string): Draft | null {
		return this.#totals.get(indicator) ?? null;
	}

	/** Whether the title speaks of one of the topics. */
	titleNames(...topics: string[]): boolean {
		return topics.some((t) => this.#titleTopics[topicNamed(t).number] === 1);
	}

	/** How many cases the article opened with, and of what offence, where all told since were of the same. */
	openingCases(): { topic: string; value: number } | null {
		return this.#cases.opening();
	}

	/** The offence of the one case told so far; null where none or others are told. */
	oneCase(): string | null {
		return this.#cases.one;
	}

	seizing(): boolean {
		return this.#seizing;
	}

	speaksOf(topic: string): boolean {
		return this.#spoken[topicNamed(topic).number] === 1;
	}

	/** The innermost heading that names an offence. */
	headingSubject(cls: string): Topic | null {
		return this.#headings.subject(cls);
	}

	headingTopic(cls: string): Choice | null {
		return this.#headings.topic(cls);
	}

	/** The one offence all cases so far are of, when the title names it too. */
	onlySubject(cls: string): Topic | null {
		const subject = this.#titleSubject;
		if (!subject || subject.measures[cls] == null) return null;
		return this.#cases.areAllOf(subject.topic) ? subject : null;
	}

	/** The offence of the last case or person count. */
	lastSubject(): string | null {
		const d = this.#last((x) => SUBJECTS.has(x.topic ?? '') || x.topic === 'CRIME');
		return d?.topic ?? null;
	}

	lastHouse(): string | null {
		// built and repaired told apart: what is finished is of both
		if (this.#totals.has('housing.houses_built') && this.#totals.has('housing.houses_repaired'))
			return 'housing.houses_built_repaired';
		return (
			this.#last(
				(d) =>
					HOUSE.test(d.indicator) &&
					d.partOf === null &&
					d.indicator !== 'housing.houses_funded' &&
					d.kind === 'result',
			)?.indicator ?? null
		);
	}

	lastIndicatorOf(cls: string): string | null {
		return this.inParagraph().findLast((d) => d.cls === cls)?.indicator ?? null;
	}

	/** The last figure of the same noun in this paragraph or the one before. */
	lastOfClass(cls: string, unit: string | null): Draft | null {
		// "88 khẩu" of guns told before
		if (cls === 'inhabitant') {
			const guns = this.#last((d) => d.kind !== 'change' && GUNS.test(d.indicator));
			return guns && this.#block - guns.block <= 2 ? guns : null;
		}
		const alike = (x: Draft) =>
			x.cls === cls && x.unit === unit && x.kind !== 'change' && x.indicator !== 'other';
		const d = this.#last((x) => alike(x) && isWhole(x)) ?? this.#last(alike);
		return d && isStillInMind(this.#page, d.block, this.#block) ? d : null;
	}

	/** The last level figure of a class: what a change is measured against. */
	lastLevel(cls: string, indicator: string | null): Draft | null {
		const ok = (d: Draft) =>
			(d.kind === 'result' || d.kind === 'target') &&
			d.cls === cls &&
			(indicator === null || d.indicator === indicator);
		// "số vụ tăng" is of all cases where the article has their total
		const all =
			indicator === null && (cls === 'case' || cls === 'person')
				? this.#totals.get(cls === 'case' ? 'crime.cases' : 'crime.suspects')
				: undefined;
		const apart = [all?.indicator, 'penalty.cases', 'sar.incidents'];
		const isOther = (d: Draft) =>
			d.block === this.#block && ok(d) && d.partOf === null && !apart.includes(d.indicator);
		if (all && (all.block === this.#block || !this.#last(isOther))) return all;
		const inPlace = this.#last((d) => ok(d) && d.block === this.#block && isWhole(d));
		return inPlace ?? this.#last((d) => ok(d) && d.partOf === null) ?? this.#last(ok) ?? null;
	}
}
