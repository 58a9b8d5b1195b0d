import { behindOpener } from './openers.ts';
import { behindPaperName, isDayOfSite, isWayOfSite } from './site-lines.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './word-flag.ts';

/** What a paragraph is in the page, told by its shape and its opening words. */
export type BlockRole = 'title' | 'heading' | 'caption' | 'item' | 'body' | 'table';

/** tokens[from, to), line ends left out. */
export interface TokenRange {
	from: number;
	to: number;
}

export interface Block extends TokenRange {
	role: BlockRole;
	/** depth of an outline mark: 1 for "I.", 2 for "1.", 3 for "a)" or "1.1.", 4 for "-", 5 for "+"; 0 without */
	level: number;
	/** first token after the outline mark */
	body: number;
	sentences: TokenRange[];
}

const ROMAN = /^(?=[IVX])(X{0,2})(IX|IV|V?I{0,3})$/;
const CLOSERS = new Set(['”', '"', '»', ')', '’', "'"]);
const startsUpper = (t: Token | undefined) =>
	t !== undefined &&
	(t.kind === 'number' || (t.text !== t.lower && t.kind === 'word') || /^[“"«(+\-–]$/.test(t.text));

/** Whether the full stop at `at` ends a sentence: not an abbreviation's, not an outline's, not inside a numeral. */
function endsSentence(tokens: readonly Token[], at: number, from: number, to: number): boolean {
	const t = tokens[at] as Token;
	if (t.text === '!' || t.text === '?') return true;
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (at + 1 >= to) return true;
	if (!before || !next || at === from) return false;
	if (t.text === '…') return startsUpper(next) && next.kind === 'word';
	// "1.248", "TK524.1", "vp02@x.vn", "V.T.N"
	if (next.start === t.end && before.end === t.start) {
		if (next.kind === 'number') return false;
		if (next.kind === 'word' && before.kind === 'word' && before.text.length === 1) return false;
		return next.kind === 'word' && startsUpper(next) && before.text.length > 1;
	}
	// "6 .410 lượt", scanned
	if (before.kind === 'number' && next.kind === 'number' && next.start === t.end && before.end < t.start)
		return false;
	// "ông N. Văn B", "P. Giám đốc"; "bản Pa Ủ. Anh …" is the end of a name
	const letter = before.kind === 'word' && before.text.length === 1 && before.text !== before.lower;
	if (letter && !(tokens[at - 2]?.word.capital && next.kind === 'word')) return false;
	if (before.fold === 'tp' || before.fold === 'tx' || before.fold === 'ths' || before.fold === 'ts')
		return false;
	// "tr.đ tiền mặt" is one unit
	if (before.fold === 'tr' && next.fold === 'đ') return false;
	return startsUpper(next) || CLOSERS.has(next.text) || next.text === '.';
}

/** Longer than any sentence of a report; a text without full stops is cut here, so that reading stays linear. */
const MAX_SENTENCE = 1_500;

/** Words of a question that its number answers at once. */
const SHORT_QUESTION = 7;

/** "Quà Tết? 2.300 suất.": a few words and their number are one sentence. */
const isAnswered = (tokens: readonly Token[], start: number, at: number, to: number) =>
	tokens[at]?.text === '?' &&
	at - start <= SHORT_QUESTION &&
	at + 1 < to &&
	tokens[at + 1]?.kind === 'number';

function splitSentences(tokens: readonly Token[], from: number, to: number): TokenRange[] {
	const out: TokenRange[] = [];
	let start = from;
	for (let i = from; i < to; i += 1) {
		const t = tokens[i] as Token;
		if (i - start >= MAX_SENTENCE && (t.kind !== 'number' || i - start >= 2 * MAX_SENTENCE)) {
			out.push({ from: start, to: i });
			start = i;
		}
		if (t.kind !== 'punct' || (t.text !== '.' && t.text !== '!' && t.text !== '?' && t.text !== '…'))
			continue;
		if (!endsSentence(tokens, i, from, to) || isAnswered(tokens, start, i, to)) continue;
		let end = i + 1;
		while (end < to && (CLOSERS.has((tokens[end] as Token).text) || (tokens[end] as Token).text === '.'))
			end += 1;
		out.push({ from: start, to: end });
		start = end;
		i = end - 1;
	}
	if (start < to) out.push({ from: start, to });
	return out;
}

/** The outline mark a line begins with, and where its words begin. */
function outline(tokens: readonly Token[], from: number, to: number): { level: number; body: number } {
	const a = tokens[from];
	const b = tokens[from + 1];
	if (!a || from + 1 >= to) return { level: 0, body: from };
	// "PHẦN II. PHƯƠNG HƯỚNG", "Phần thứ hai: …"
	if (a.fold === 'phần' && a.word.capital) {
		const numbered = b?.fold === 'thứ' ? from + 3 : b && ROMAN.test(b.text) ? from + 2 : from;
		const sign = /^[.:–-]$/.test(tokens[numbered]?.text ?? '');
		if (numbered > from && numbered < to) return { level: 1, body: sign ? numbered + 1 : numbered };
	}
	if (a.kind === 'punct' && /^[-–—•*●▪]$/.test(a.text)) return { level: 4, body: from + 1 };
	if (a.text === '+') return { level: 5, body: from + 1 };
	if (!b || b.start !== a.end || !/^[.)/]$/.test(b.text)) return { level: 0, body: from };
	if (a.kind === 'word' && ROMAN.test(a.text)) return { level: 1, body: from + 2 };
	if (a.kind === 'word' && a.text.length === 1 && (b.text === ')' || b.text === '.'))
		return { level: 3, body: from + 2 };
	if (a.kind !== 'number' || a.text.length > 2) return { level: 0, body: from };
	let i = from + 2;
	let depth = 0;
	while (
		i < to &&
		tokens[i]?.kind === 'number' &&
		tokens[i]?.start === tokens[i - 1]?.end &&
		(tokens[i] as Token).text.length <= 2
	) {
		depth += 1;
		i += 1;
		if (tokens[i]?.text === '.' || tokens[i]?.text === ')') i += 1;
		else break;
	}
	// "1.248 vụ" begins with a number, not with an outline
	if (depth > 0 && tokens[i - 1]?.kind === 'number' && tokens[i]?.start === tokens[i - 1]?.end)
		return { level: 0, body: from };
	if (depth === 0 && tokens[from + 2]?.start === b.end && tokens[from + 2]?.kind === 'number')
		return { level: 0, body: from };
	return { level: depth > 0 ? 3 : 2, body: i };
}

const CAPTION_END = wordsOf('ảnh ành');
const CAPTION_MAX_TOKENS = 70;

/** "… Ảnh: Minh Tâm", "(ảnh: Q.Huy)", "(Ảnh đơn vị cung cấp)". */
function hasPhotoCredit(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = Math.max(from, to - 12); i < to; i += 1) {
		const t = tokens[i] as Token;
		if (!CAPTION_END.has(t)) continue;
		const before = tokens[i - 1];
		const next = tokens[i + 1];
		if (next?.text === ':' || next?.text === '-' || before?.text === '(') return true;
	}
	return (
		CAPTION_END.has(tokens[from]) && (tokens[from + 1]?.text === ':' || tokens[from + 1]?.kind === 'number')
	);
}

const RANKS = new Set(['tướng', 'tá', 'úy', 'ông', 'bà', 'chí']);
const SHOWN = new Set([
	'phát',
	'trao',
	'ký',
	'tặng',
	'hướng',
	'chúc',
	'báo',
	'thăm',
	'kiểm',
	'chủ',
	'đọc',
	'tiếp',
	'động',
	'giới',
]);

/** A line that says who does what in a picture: rank, name, post, one verb, no full stop inside. */
function looksLikeCaption(tokens: readonly Token[], b: TokenRange, sentences: number): boolean {
	if (b.to - b.from > CAPTION_MAX_TOKENS || sentences > 1) return false;
	const first = tokens[b.from] as Token;
	const second = tokens[b.from + 1];
	const ranked = second !== undefined && RANKS.has(second.fold);
	const group =
		first.fold === 'lãnh' ||
		first.fold === 'đại' ||
		first.fold === 'cán' ||
		first.fold === 'các' ||
		first.fold === 'trao' ||
		first.fold === 'quang' ||
		first.fold === 'toàn';
	if (!ranked && !group) return false;
	for (let i = b.from; i < b.to; i += 1) {
		const t = tokens[i] as Token;
		if (t.text === ':' || t.text === ';' || t.text === '“')
			return t.text === '“' && i > b.from + 12 && ranked;
		if (SHOWN.has(t.fold) && t.text === t.lower && ranked) return true;
	}
	return false;
}

/**
 * Cuts the tokens of a document into paragraphs with their role and sentences.
 *
 * in   text: the normalised text, for tabs; dated: the day it came out is known
 * out  blocks in order, empty lines dropped, and what a site writes over a story; the first short line without a full stop is the title
 */
export function findBlocks(tokens: readonly Token[], text: string, dated: boolean): Block[] {
	const out: Block[] = [];
	const isOfSite = (start: number, end: number) =>
		out.length === 0
			? isWayOfSite(tokens, start, end)
			: dated && out.length < OPENING && isDayOfSite(text.slice(tokens[start]?.start, tokens[end - 1]?.end));
	let from = 0;
	for (let i = 0; i <= tokens.length; i += 1) {
		if (i < tokens.length && (tokens[i] as Token).kind !== 'break') continue;
		if (i > from && !isOfSite(from, i)) out.push(makeBlock(tokens, from, i, text, out.length));
		from = i + 1;
	}
	if (text.includes('|')) markBareRows(tokens, out);
	return out;
}

function countBars(tokens: readonly Token[], from: number, to: number): number {
	let bars = 0;
	for (let k = from; k < to; k += 1) if (tokens[k]?.text === '|') bars += 1;
	return bars;
}

/** "| 1 | Tuần tra | buổi | 652 |" */
const isBarred = (tokens: readonly Token[], from: number, to: number) =>
	tokens[from]?.text === '|' && countBars(tokens, from, to) >= 3;

/** "Tuần tra | buổi | 652": rows without bars at their ends are a table where as many bars stand in the next line; an empty first cell opens with one. */
function markBareRows(tokens: readonly Token[], blocks: Block[]): void {
	let before = 0;
	for (const [i, b] of blocks.entries()) {
		const bars = countBars(tokens, b.from, b.to);
		if (bars >= 2 && bars === before) (blocks[i - 1] as Block).role = b.role = 'table';
		before = bars;
	}
}

/** Paragraphs among which the day of a page and its paper may stand. */
const OPENING = 4;

/** A first line of so few tokens is a title even where all of it is quoted. */
const QUOTED_TITLE = 24;

function makeBlock(tokens: readonly Token[], from: number, to: number, text: string, before: number): Block {
	const first = before === 0;
	const marked = outline(tokens, from, to);
	const { level } = marked;
	const body = level === 0 && before < OPENING ? behindPaperName(tokens, from, to) : marked.body;
	const sentences = splitSentences(tokens, body, to).map((s) => ({
		from: behindOpener(tokens, s),
		to: s.to,
	}));
	const range = { from, to };
	const start = (tokens[from] as Token).start;
	const end = (tokens[to - 1] as Token).end;
	let role: BlockRole = 'body';
	const last = tokens[to - 1] as Token;
	// "Hai tháng “ăn cùng tàu, ngủ cùng bến”": words in quotation marks end a title; a sentence ends before its mark
	const quoted = last.text === '”' && first && !/^[.!…“]$/.test((tokens[to - 2] ?? last).text);
	const stops =
		last.text === '.' ||
		last.text === '…' ||
		last.text === '!' ||
		last.text === ';' ||
		(last.text === '”' && (!quoted || ((tokens[from] as Token).text === '“' && to - from > QUOTED_TITLE)));
	if (text.slice(start, end).includes('\t') || isBarred(tokens, from, to)) role = 'table';
	else if (hasPhotoCredit(tokens, from, to) && to - from <= CAPTION_MAX_TOKENS) role = 'caption';
	else if (level >= 4) role = 'item';
	else if (first && !stops && to - from <= 60 && sentences.length <= 2) role = 'title';
	else if (!stops && sentences.length <= 1 && to - from <= 30) role = 'heading';
	else if (level > 0) role = 'item';
	if (role === 'body' && !first && looksLikeCaption(tokens, range, sentences.length)) role = 'caption';
	return { from, to, role, level, body, sentences };
}
