import { findQuantities, type Quantity } from '../quantity/quantity.ts';
import { findTopics, type TopicMark } from '../indicator/topics.ts';
import type { Surroundings } from '../indicator/resolve.ts';
import type { TokenRange } from '../text/blocks.ts';
import { NO_TOKEN, type Token } from '../text/tokens.ts';
import { findCues, type CueMarks } from './cues.ts';
import { findAwardMarks, type AwardMarks } from './read-awards.ts';
import type { Page } from './page.ts';
import { placePeriods, type PlacedPeriod } from './period-role.ts';

/** One sentence with all that is found in it. */
export interface Sentence extends TokenRange {
	page: Page;
	block: number;
	index: number;
	quantities: Quantity[];
	/** group number of each quantity; members share what stands before and after the group */
	groups: number[];
	topics: readonly TopicMark[];
	cues: CueMarks;
	awards: AwardMarks;
	periods: PlacedPeriod[];
	/** token of the first quantity; Infinity without one */
	firstFigure: number;
}

/** Folded word at a token; empty outside the text. */
export const wordAt = (s: Sentence, at: number): string => (s.page.tokens[at] ?? NO_TOKEN).fold;

const LINKS = new Set([
	',',
	'/',
	'với',
	'và',
	'cùng',
	'=',
	'(',
	')',
	'có',
	'+',
	'-',
	'–',
	';',
	'hoặc',
	'x',
	'của',
	'tổng',
	'số',
	'cộng',
]);
const NO_LINK = new Set([';', ')']);
const BREAKS = new Set([',', ';', ':', '(', ')', '.', '“', '”', '–', '…']);
const MAX_LINK = 3;
const CHARGE = new Set(['tàng', 'vận', 'mua', 'về', 'tội', 'do', 'vì', 'liên', 'phạm']);

function joins(tokens: readonly Token[], a: Quantity, b: Quantity): boolean {
	if (b.from - a.to > MAX_LINK || b.from === a.to) return b.from === a.to && a.to > a.numTo;
	for (let k = a.to; k < b.from; k += 1) {
		const t = tokens[k] as Token;
		if (!LINKS.has(t.fold) || NO_LINK.has(t.fold)) return false;
	}
	return true;
}

/** Reads what stands in one sentence. */
export function readSentence(page: Page, block: number, index: number, range: TokenRange): Sentence {
	const { tokens, claimed, doc } = page;
	const quantities = findQuantities(tokens, range.from, range.to, claimed, doc.text);
	const groups: number[] = [];
	quantities.forEach((q, i) => {
		const before = quantities[i - 1];
		groups.push(before && joins(tokens, before, q) ? (groups[i - 1] as number) : i);
	});
	// "từ đầu năm tới nay" says nothing of next year
	const cues = findCues(tokens, range.from, range.to).filter(
		(m) =>
			(m.entry.kind !== 'target' || claimed[m.from] === 0 || claimed[m.to - 1] === 0) &&
			// "đạt yêu cầu" asks for nothing
			(m.entry.kind !== 'exhort' || !/^(đạt|ứng|theo)$/.test(tokens[m.from - 1]?.fold ?? '')),
	);
	const firstFigure = quantities[0]?.from ?? Infinity;
	return {
		from: range.from,
		to: range.to,
		page,
		block,
		index,
		quantities,
		groups,
		topics: findTopics(tokens, range.from, range.to),
		cues,
		awards: findAwardMarks(tokens, range.from, range.to),
		periods: placePeriods(page, block, range, cues, Math.min(firstFigure, range.to), page.issued),
		firstFigure,
	};
}

const breakTokens = (s: Sentence, from: number, to: number, only?: string) => {
	const out: number[] = [];
	for (let k = from; k < to; k += 1) {
		const t = s.page.tokens[k] as Token;
		if (t.kind === 'punct' && (only ? t.text === only : BREAKS.has(t.text))) out.push(k);
	}
	return out;
};

/** "trong đó", "gồm" cut what follows from what leads to the total. */
function withParts(s: Sentence, from: number, to: number, stops: number[]): number[] {
	const part = s.cues.findLast((m) => m.entry.kind === 'part' && m.from >= from && m.to <= to);
	return part && (s.page.tokens[part.from] as Token).fold !== 'riêng'
		? [...stops, part.to - 1].sort((a, b) => a - b)
		: stops;
}

const tokenIs = (s: Sentence, at: number, word: string) => s.page.tokens[at]?.fold === word;

/** Token ranges around quantity `i`: its group's left side and right side. */
export function surroundings(s: Sentence, i: number): Surroundings {
	const group = s.groups[i] as number;
	let first = i;
	while (first > 0 && s.groups[first - 1] === group) first -= 1;
	let last = i;
	while (last + 1 < s.groups.length && s.groups[last + 1] === group) last += 1;
	const q = s.quantities[i] as Quantity;
	const head = s.quantities[first] as Quantity;
	const tail = s.quantities[last] as Quantity;
	const leftFrom = first > 0 ? (s.quantities[first - 1] as Quantity).to : s.from;
	const next = s.quantities[last + 1];
	const limit = next ? next.from : s.to;
	let rightTo = tail.to;
	// "xây mới 18 căn và sửa chữa 7 căn": what "và" opens leads to the next number
	if (next && tokenIs(s, tail.to, 'và'))
		return {
			marks: s.topics,
			right: [q.unitFrom, tail.to],
			left: [leftFrom, head.from],
			before: [first > 0 ? (s.quantities[first - 1] as Quantity).unitFrom : s.from, q.from],
			at: q.from,
			end: q.to,
			breaks: breakTokens(s, leftFrom, head.from),
			stops: withParts(s, leftFrom, head.from, breakTokens(s, s.from, head.from, ';')),
			own: hasOwnNoun(s, q),
		};
	// "về hành vi mua bán, tàng trữ trái phép chất ma túy": a charge runs over its commas
	const charge = CHARGE.has(s.page.tokens[rightTo]?.fold ?? '');
	while (rightTo < limit) {
		const t = s.page.tokens[rightTo] as Token;
		if (t.text === ',' && charge) {
			rightTo += 1;
			continue;
		}
		if (t.kind === 'punct' && BREAKS.has(t.text) && !opensTitle(s, rightTo)) {
			// "xuất, nhập cảnh trái phép": the comma lies inside one phrase
			const at = rightTo;
			const across = s.topics.find((m) => m.from >= tail.to && m.from < at && m.to > at);
			if (!across || across.to > limit) break;
			rightTo = across.to;
			continue;
		}
		rightTo += 1;
	}
	return {
		marks: s.topics,
		right: [q.unitFrom, rightTo],
		left: [leftFrom, head.from],
		before: [first > 0 ? (s.quantities[first - 1] as Quantity).unitFrom : s.from, q.from],
		at: q.from,
		end: q.to,
		breaks: breakTokens(s, leftFrom, head.from),
		stops: withParts(s, leftFrom, head.from, breakTokens(s, s.from, head.from, ';')),
		own: hasOwnNoun(s, q),
	};
}

/** Words after an amount that name no stuff. */
const NO_NOUN = new Set(
	'và với cùng trong của được bị có tại ở do để từ qua trên là này đó nói thì gồm các loại trái lậu nhập vận không còn chưa đã trị thu khi mỗi hoặc nguyên tương đương gần'.split(
		' ',
	),
);

/** "71 g MDMA": the unit is followed by what it is of. */
function hasOwnNoun(s: Sentence, q: Quantity): boolean {
	const t = q.to < s.to ? s.page.tokens[q.to] : undefined;
	return t?.kind === 'word' && !NO_NOUN.has(t.fold);
}

/** A quoted name right after the noun belongs to it: 41 nhà “Mái ấm biên cương”. */
function opensTitle(s: Sentence, at: number): boolean {
	const t = (s.page.tokens[at] as Token).text;
	if (t === '”') return true;
	return t === '“';
}
