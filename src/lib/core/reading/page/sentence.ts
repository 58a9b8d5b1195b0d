import type { WordPairs } from '../../text/word-pairs.ts';
import { findQuantities, type Quantity } from '../../quantity/quantity.ts';
import { findTopics, type TopicMark } from '../../indicator/topics.ts';
import type { Surroundings } from '../../indicator/resolve.ts';
import type { Block, TokenRange } from '../../text/blocks.ts';
import { once, type Answered } from '../../text/once.ts';
import { NO_TOKEN, type Token } from '../../text/tokens.ts';
import { seenIn, WordFlag, wordsOf, type Seen } from '../../text/word-flag.ts';
import { lastBefore } from '../../text/within.ts';
import { findCues, type CueMarks } from '../mention/cues.ts';
import { findAwardMarks, type AwardMarks } from '../mention/award/award-words.ts';
import { joinFrom } from './behind-bracket.ts';
import type { Page } from './page.ts';
import { placePeriods, type PlacedPeriod } from './period-role.ts';
import { findStatedNone, isStatedNone } from './stated-none.ts';

/** One sentence with all that is found in it. */
export interface Sentence extends TokenRange, Answered {
	page: Page;
	block: number;
	index: number;
	/** which flags of words occur: a rule asks `LIST.mayStandIn(s.words)` before it walks over the sentence */
	words: Seen;
	quantities: Quantity[];
	/** group number of each quantity; members share what stands before and after the group */
	groups: number[];
	topics: readonly TopicMark[];
	cues: CueMarks;
	awards: AwardMarks;
	periods: PlacedPeriod[];
	/** commas, brackets and the like, ascending; the semicolons among them */
	breaks: number[];
	semicolons: number[];
	/** first token that names our force; Infinity without one */
	firstOwn: number;
	/** a post is named */
	hasPost: boolean;
	/** what stands around each quantity, as far as it was asked for */
	around: (Surroundings | undefined)[];
	/** token of the first quantity; Infinity without one */
	firstFigure: number;
}

/** Folded word at a token; empty outside the text. */
export const wordAt = (s: Sentence, at: number): string =>
	at < 0 ? '' : (s.page.tokens[at] ?? NO_TOKEN).fold;

/** Figure `i` of a sentence; undefined outside. (A place below zero asked of the array itself is sought among its names.) */
export const figureAt = (s: Sentence, i: number): Quantity | undefined =>
	i < 0 ? undefined : s.quantities[i];

/** "TP. Hồ Chí Minh", "N.V.K": the full stop of a shortened word ends nothing. */
function shortens(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.text !== '.') return false;
	const before = tokens[at - 1];
	return before?.kind === 'word' && (before.text.length === 1 || SHORT_WORDS.has(before.fold));
}

/** A sign of any kind stands within tokens [from, to). */
export function hasSign(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) if ((s.page.tokens[k] as Token).kind === 'punct') return true;
	return false;
}

/** Where the item that a token stands in begins: behind the semicolon before it. */
export const itemFrom = (s: Sentence, at: number): number => (lastBefore(s.semicolons, at) ?? s.from - 1) + 1;

/** A semicolon stands within tokens [from, to). */
export const hasStop = (s: Sentence, from: number, to: number): boolean =>
	s.semicolons.some((k) => k >= from && k < to);

const SHORT_WORDS = new Set(['tp', 'tx', 'ths', 'ts', 'pgs', 'gs', 'tt', 'st']);
const LINKS = wordsOf(', / với và cùng = ( có + - – hoặc x của tổng số cộng');
const MAX_LINK = 3;
const PEOPLE = /^(person|inhabitant)$/;
const INVOLVED = /^(person|individual|seafarer|vessel)$/;
const INVOLVES = wordsOf(', có liên quan đến tới');
/** Words of ", có liên quan đến". */
const MOST_INVOLVING = 5;
const BOATS = /^(vessel|vessel_turn)$/;
const BREAKS = new Set([',', ';', ':', '(', ')', '.', '“', '”', '–', '…']);
const NO_AWARDS: AwardMarks = [];
/** A sign that ends what a number's words can reach. */
const isBreak = new WordFlag((w) => w.kind === 'punct' && BREAKS.has(w.text));

/** Numbers and stated zeros as they stand; a number inside a zero ("không một vụ nào") is none. */
const withZeros = (numbers: readonly Quantity[], zeros: readonly Quantity[]): Quantity[] =>
	[...numbers.filter((n) => !zeros.some((z) => n.from < z.unitTo && z.from < n.to)), ...zeros].sort(
		(a, b) => a.from - b.from,
	);

/** "45 vụ trong đó …", "12 em trong số này …": the words behind a figure that make it a part of the one before. */
export const isAmongBefore = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.fold === 'trong' &&
	(tokens[at + 1]?.fold === 'đó' ||
		(tokens[at + 1]?.fold === 'số' && /^(đó|này|ấy)$/.test(tokens[at + 2]?.fold ?? '')));

/** "47 vụ liên quan đến 102 người", "47 vụ, liên quan 102 người": those the cases are about. */
function involves(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from < 2 || to - from > MOST_INVOLVING) return false;
	let holds = false;
	for (let k = from; k < to; k += 1) {
		if (!INVOLVES.has(tokens[k])) return false;
		holds ||= tokens[k]?.fold === 'quan';
	}
	return holds;
}

function joins(tokens: readonly Token[], a: Quantity, b: Quantity): boolean {
	if (isStatedNone(tokens, a) || isStatedNone(tokens, b)) return false;
	// "bàn giao 57 căn, 3 căn còn lại đang hoàn thiện": what is left has words of its own
	if (tokens[b.to]?.fold === 'còn' && tokens[b.to + 1]?.fold === 'lại') return false;
	// "118 vụ, 45 vụ trong đó liên quan ma túy"
	if (isAmongBefore(tokens, b.to)) return false;
	// "96 vụ (31 vụ ma túy, 22 vụ buôn lậu)": the bracket opens a list of parts
	if (a.cls === 'case' && b.cls === 'case' && tokens[a.to]?.text === '(') return false;
	// "26 vụ (20 ma túy, 6 buôn lậu)"
	if (b.cls === 'bare' && tokens[a.to]?.text === '(' && tokens[b.to]?.kind === 'word') return false;
	if (a.cls === 'case' && INVOLVED.test(b.cls) && involves(tokens, a.to, b.from)) return true;
	if (b.from - a.to > MAX_LINK || b.from === a.to) return b.from === a.to && a.to > a.numTo;
	// "14 vụ gồm 24 đối tượng", "66 hộ, gồm 251 người": the persons of those cases and households
	const those = a.cls === 'case' ? b.cls === 'person' : a.cls === 'household' && PEOPLE.test(b.cls);
	const comma = tokens[a.to]?.text === ',' ? 1 : 0;
	if (those && b.from - a.to === 1 + comma && tokens[b.from - 1]?.fold === 'gồm') return true;
	for (let k = joinFrom(tokens, a, b); k < b.from; k += 1) if (!LINKS.has(tokens[k])) return false;
	return true;
}

const WEIGHS = wordsOf('nặng lượng');
/** Words between "nặng" and its number: "trọng lượng là khoảng 4 kg". */
const WEIGHS_REACH = 3;

/** "42 bánh heroin nặng 14 kg, 5 kg ma túy đá": what was weighed is told before. */
function isWeighed(tokens: readonly Token[], q: Quantity): boolean {
	for (let k = q.from - 1; k >= 0 && k >= q.from - WEIGHS_REACH; k -= 1) {
		if (WEIGHS.has(tokens[k])) return true;
		if (tokens[k]?.kind !== 'word') return false;
	}
	return false;
}

/** "phát hiện 5 vụ với 6 đối tượng, 4 vụ về thủy sản", "…, có 4 vụ": cases told again after a comma open a row of their own. */
function startsAnew(
	quantities: readonly Quantity[],
	groups: readonly number[],
	i: number,
	tokens: readonly Token[],
): boolean {
	const q = quantities[i] as Quantity;
	const last = quantities[i - 1] as Quantity;
	if (last.cls === 'mass' && isWeighed(tokens, last)) return true;
	const comma = tokens[q.from - 1]?.fold === 'có' ? q.from - 2 : q.from - 1;
	if (q.cls !== 'case' || tokens[comma]?.text !== ',' || quantities[i - 1]?.cls === 'case') return false;
	return quantities.some((o, k) => k < i && groups[k] === groups[i - 1] && o.cls === 'case');
}

/** "2.600 buổi tuần tra, 24 lần tuần tra song phương": each has its work in its own noun, and shares nothing. */
const namesOwnWork = (topics: readonly TopicMark[], a: Quantity, b: Quantity): boolean =>
	a.cls === 'event' && b.cls === 'event' && topics.some((m) => m.from >= a.unitFrom && m.to <= a.to);

/** "năm học 2025 – 2026": the dash of a phrase of time parts nothing. */
const isInTime = (page: Page, at: number): boolean =>
	page.claimed[at] === 1 && (page.tokens[at] as Token).text === '–';

/** Whether the sign at a token ends what a number's words can reach. */
export const breaksAt = (page: Page, at: number): boolean =>
	isBreak.has(page.tokens[at] as Token) && !shortens(page.tokens, at) && !isInTime(page, at);

const OF_US = new Set(['bđbp', 'đồn', 'phòng', 'đơn', 'tổ']);
const speaksOfUs = new WordFlag((w) => OF_US.has(w.fold));

/** "BĐBP", "đồn", "biên phòng", "đơn vị", "tổ công tác": our force, or a part of it. */
function isOwn(tokens: readonly Token[], at: number): boolean {
	const w = (tokens[at] as Token).fold;
	if (w === 'phòng') return tokens[at - 1]?.fold === 'biên';
	if (w === 'đơn') return tokens[at + 1]?.fold === 'vị';
	return w === 'tổ' ? tokens[at + 1]?.fold === 'công' : true;
}

/** Whether the word at a token is of a list. */
export const isAt = (s: Sentence, at: number, list: WordFlag): boolean =>
	at >= 0 && list.has(s.page.tokens[at]);

/** Whether a word of a list stands in [from, to) of the sentence. */
export function holdsIn(s: Sentence, from: number, to: number, list: WordFlag): boolean {
	for (let k = Math.max(s.from, from); k < Math.min(s.to, to); k += 1)
		if (list.has(s.page.tokens[k])) return true;
	return false;
}

/** "lượt" alone is the unit. */
export const isPlainTurn = (s: Sentence, q: Quantity): boolean =>
	q.unitTo - q.unitFrom === 1 && wordAt(s, q.unitFrom) === 'lượt';

/** Whether one of the pairs begins within tokens [from, to) of the sentence. */
export function hasPair(s: Sentence, from: number, to: number, pairs: WordPairs): boolean {
	if (!pairs.mayStandIn(s.words)) return false;
	for (let k = Math.max(s.from, from); k < to; k += 1) if (pairs.isAt(s.page.tokens, k)) return true;
	return false;
}

/** Whether a word of a list stands in the sentence. */
export function holdsAny(s: Sentence, list: WordFlag): boolean {
	if (!list.mayStandIn(s.words)) return false;
	return holdsIn(s, s.from, s.to, list);
}

/** By paragraph: its whole line, as far as it was asked for. */
const linesOf = once<Page, Map<number, Sentence>>(() => new Map());

/** All of a paragraph as one sentence: what a heading says, or a line that leads to a list. Read once, whoever asks. */
export function readLine(page: Page, block: number): Sentence {
	const lines = linesOf(page);
	const known = lines.get(block);
	if (known) return known;
	const { body, to } = page.blocks[block] as Block;
	const line = readSentence(page, block, 0, { from: body, to });
	lines.set(block, line);
	return line;
}

/** Reads what stands in one sentence. */
export function readSentence(page: Page, block: number, index: number, range: TokenRange): Sentence {
	const { tokens, claimed, doc } = page;
	const words = seenIn(tokens, range.from, range.to);
	const topics = findTopics(tokens, range.from, range.to);
	const numbers = findQuantities(tokens, range.from, range.to, claimed, doc.text);
	const zeros = findStatedNone(tokens, range, topics, words);
	const quantities = zeros.length === 0 ? numbers : withZeros(numbers, zeros);
	const groups: number[] = [];
	let before: Quantity | null = null;
	for (const [i, q] of quantities.entries()) {
		const joined =
			before !== null &&
			joins(tokens, before, q) &&
			!startsAnew(quantities, groups, i, tokens) &&
			!namesOwnWork(topics, before, q);
		groups.push(joined ? (groups[i - 1] as number) : i);
		before = q;
	}
	// "từ đầu năm tới nay" says nothing of next year
	const cues = findCues(
		tokens,
		range.from,
		range.to,
		(m) =>
			(m.entry.kind !== 'target' || claimed[m.from] === 0 || claimed[m.to - 1] === 0) &&
			// "đạt yêu cầu" asks for nothing
			(m.entry.kind !== 'exhort' ||
				!(
					/^(đạt|ứng|theo|%)$/.test(tokens[m.from - 1]?.fold ?? '') ||
					// "yêu cầu rời khỏi vùng biển 31 lượt tàu": words of the deed itself
					topics.some((t) => t.from <= m.from && t.to >= m.to) ||
					// "yêu cầu 85 lượt tàu mất tín hiệu quay về": told to boats, and done
					quantities.some((q) => q.from === m.to && BOATS.test(q.cls))
				)),
	);
	// "qua 1 tháng (từ …)", "Một chuyện nhỏ: ngày 17/3, …": a number nobody reports opens no row of figures
	const isOne = (q: Quantity) => q.cls === 'bare' && q.to - q.from === 1 && tokens[q.from]?.fold === 'một';
	const firstFigure = quantities.find((q) => q.cls !== 'none' && !isOne(q))?.from ?? Infinity;
	const breaks: number[] = [];
	const semicolons: number[] = [];
	let firstOwn = Infinity;
	let hasPost = false;
	for (let k = range.from; k < range.to; k += 1) {
		const t = tokens[k] as Token;
		if (speaksOfUs.has(t)) {
			if (t.fold === 'đồn') hasPost = true;
			if (k < firstOwn && isOwn(tokens, k)) firstOwn = k;
			continue;
		}
		if (!breaksAt(page, k)) continue;
		breaks.push(k);
		if (t.text === ';') semicolons.push(k);
	}
	return {
		from: range.from,
		to: range.to,
		page,
		block,
		index,
		words,
		quantities,
		groups,
		topics,
		cues,
		awards: quantities.length === 0 ? NO_AWARDS : findAwardMarks(tokens, range.from, range.to, words),
		periods: placePeriods(page, block, range, cues, Math.min(firstFigure, range.to), page.issued),
		firstFigure,
		breaks,
		semicolons,
		firstOwn,
		hasPost,
		around: [],
		answers: [],
	};
}
