import { topics } from '#lib/codelists/topics/index.ts';
import { Lexicon, type Mark } from '../text/lexicon.ts';
import { sharedString } from '../text/shared-string.ts';
import { readUnitNoun } from '../quantity/unit-nouns.ts';
import type { Token } from '../text/tokens.ts';

/** What a stretch of words is about, and which indicator each class of counted thing then has. */
export interface Topic {
	kind: 'topic';
	topic: string;
	/** its number, 0 ≤ number < TOPIC_COUNT */
	number: number;
	/** how telling the words are; 1 for words that any report uses */
	rank: number;
	/** class of unit noun → indicator code; null: known, but no indicator of ours */
	measures: Readonly<Record<string, string | null>>;
	/** the same by the number of the class, for what is asked of every figure */
	counted: readonly (string | null | undefined)[];
}

/** Classes of unit nouns that some topic counts, numbered. */
const classes = new Map<string, number>();

function byNumber(measures: Topic['measures']): Topic['counted'] {
	const out: (string | null | undefined)[] = [];
	for (const [cls, indicator] of Object.entries(measures)) {
		const number = classes.get(cls) ?? classes.size;
		classes.set(cls, number);
		while (out.length <= number) out.push(undefined);
		out[number] = indicator;
	}
	return out;
}

const byName = new Map<string, Topic>();
interface Row {
	topic: string;
	rank: number;
	phrases: string[];
	/** phrases put together from one word of each column; an empty word is left out: [["chuyển", "bàn giao"], ["", "cho"], ["công an"]] */
	joined?: string[][][];
	measures: Record<string, string | null>;
}

/** The phrases of a row, each once: those written out and those put together. */
function phrasesOf(row: Row): Set<string> {
	const all = new Set(row.phrases);
	for (const columns of row.joined ?? []) {
		let made = [''];
		for (const words of columns) made = made.flatMap((m) => words.map((w) => `${m} ${w}`.trim()));
		for (const phrase of made) all.add(phrase);
	}
	return all;
}

// a phrase may stand under several topics ("pháo": goods seized, kind of case)
const byPhrase = new Map<string, Topic[]>();
for (const row of topics as unknown as Row[]) {
	const name = sharedString(row.topic);
	const measures = Object.fromEntries(
		Object.entries(row.measures).map(([cls, indicator]) => [cls, indicator && sharedString(indicator)]),
	);
	const topic: Topic = {
		kind: 'topic',
		topic: name,
		number: byName.size,
		rank: row.rank,
		measures,
		counted: byNumber(measures),
	};
	byName.set(name, topic);
	for (const phrase of phrasesOf(row)) {
		const key = phrase.toLowerCase();
		const list = byPhrase.get(key);
		if (list) list.push(topic);
		else byPhrase.set(key, [topic]);
	}
}

/** The topics by their numbers. */
export const ALL_TOPICS: readonly Topic[] = [...byName.values()];
/** How many there are. */
export const TOPIC_COUNT = ALL_TOPICS.length;

interface Entry {
	kind: 'topic';
	topics: Topic[];
	/** by the number of a class: 1 where one of the topics counts it */
	counts: Uint8Array;
}

function countsOf(list: readonly Topic[]): Uint8Array {
	const out = new Uint8Array(classes.size);
	for (const { counted } of list)
		for (const [number, indicator] of counted.entries()) if (indicator !== undefined) out[number] = 1;
	return out;
}

const phrases = new Lexicon<Entry>();
for (const [phrase, list] of byPhrase)
	phrases.add(phrase, { kind: 'topic', topics: list, counts: countsOf(list) });

export type TopicMark = Mark<Entry>;

/** The topic of that name; throws for a name that no list has. */
export function topicNamed(name: string): Topic {
	const topic = byName.get(name);
	if (!topic) throw new Error(`unknown topic: ${name}`);
	return topic;
}

/**
 * "chuyên án BL125", "tàu cá KT-90618-TS": letters of a code, no short word for what the case is about; "XPVPHC35vụ" is a short
 * word and a count.
 */
function isOfCode(tokens: readonly Token[], { to }: TopicMark): boolean {
	const t = tokens[to - 1] as Token;
	const next = tokens[to];
	const dashed = next?.text === '-' && next.start === t.end && tokens[to + 1]?.start === next.end;
	if (dashed && t.text.length > 1 && t.text === t.text.toUpperCase() && tokens[to + 1]?.kind === 'number')
		return true;
	const glued = next?.kind === 'number' && next.start === t.end && t.text.length > 1;
	return glued && t.text === t.text.toUpperCase() && !readUnitNoun(tokens, to + 1);
}

/** "Đồng", not "đồng" and not "BĐBP". */
const isNameWord = (t: Token | undefined): boolean =>
	t?.kind === 'word' && t.word.capital && t.text.length > 1 && t.text !== t.text.toUpperCase();

/** "bãi Đá Nhảy", "BĐBP Thu Hợp": a word of a name inside the sentence, not what it says with a small letter. */
function isOfName(tokens: readonly Token[], { from, to }: TopicMark): boolean {
	if (to - from > 1 || !isNameWord(tokens[from])) return false;
	const before = tokens[from - 1];
	return before?.kind === 'word' && (isNameWord(tokens[to]) || isNameWord(before));
}

/**
 * Topic phrases of tokens[from, to), in order.
 *
 * out  marks; one that lies wholly inside a longer one is dropped ("nhập cảnh" in "xuất, nhập cảnh trái phép")
 */
export function findTopics(tokens: readonly Token[], from: number, to: number): TopicMark[] {
	const all = phrases.findAll(tokens, from, to);
	const out: TopicMark[] = [];
	for (const m of all) {
		const last = out.at(-1);
		if ((last && m.to <= last.to && m.from >= last.from) || isOfCode(tokens, m) || isOfName(tokens, m))
			continue;
		out.push(m);
	}
	return out;
}

/** A topic among marks that gives the class an indicator (or names it as known without one). */
export interface Choice {
	topic: Topic;
	indicator: string | null;
	mark: TopicMark;
}

/**
 * The best topic for a class among marks within tokens[from, to): the most telling first, then the nearest to `at`.
 *
 * in   after: only marks that end behind this token
 */
export function chooseTopic(
	marks: readonly TopicMark[],
	from: number,
	to: number,
	cls: string,
	at: number,
	after = -1,
): Choice | null {
	const number = marks.length === 0 ? undefined : classes.get(cls);
	if (number === undefined) return null;
	let mark: TopicMark | null = null;
	let best: Topic | null = null;
	let bestNear = 0;
	for (const m of marks) {
		// marks stand in order
		if (m.from >= to) break;
		if (m.entry.counts[number] === 0 || m.from < from || m.to > to || m.to <= after) continue;
		const near = m.to <= at ? at - m.to : m.from - at;
		for (const topic of m.entry.topics) {
			if (topic.counted[number] === undefined) continue;
			if (!best || topic.rank > best.rank || (topic.rank === best.rank && near < bestNear)) {
				mark = m;
				best = topic;
				bestNear = near;
			}
		}
	}
	return mark && best && { topic: best, indicator: best.counted[number] ?? null, mark };
}

/** Whether a topic of that name stands within tokens[from, to). */
export function hasTopic(marks: readonly TopicMark[], from: number, to: number, ...names: string[]): boolean {
	for (const m of marks) {
		if (m.from >= to) break;
		if (m.from < from || m.to > to) continue;
		for (const t of m.entry.topics) for (const name of names) if (t.topic === name) return true;
	}
	return false;
}
