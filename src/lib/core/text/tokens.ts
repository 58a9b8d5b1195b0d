import { foldWord } from './fold.ts';

/** The smallest unit of text. Offsets are into the normalised text (`Document.text`), half-open. */
export interface Token {
	/** word: letters and marks; number: a run of ASCII digits (separators are their own tokens); punct: one other sign; break: line ends */
	kind: 'word' | 'number' | 'punct' | 'break';
	text: string;
	/** lower case, NFC */
	lower: string;
	/** `lower` with the free choices of spelling folded (see fold.ts); what lexicons compare */
	fold: string;
	/** number of the word or sign among those met so far, the same for equal texts; -1 for numbers and rare or long words */
	id: number;
	start: number;
	end: number;
}

const OTHER_LETTER = /^[\p{L}\p{M}]$/u;
const OTHER_SPACE = /^\s$/;

const UNIT = { letter: 1, digit: 2, space: 3, line: 4, other: 0 } as const;

/** "quýIV" of narrow columns: two words. */
const QUARTER = /^[Qq]u[ýí][IV]+$/;

/** What a UTF-16 unit is: table for the Latin blocks that Vietnamese uses, a regular expression for the rest. */
const CLASS = new Uint8Array(0x250);
for (let c = 0; c < 0x250; c += 1) {
	const ch = String.fromCharCode(c);
	if (c === 10) CLASS[c] = UNIT.line;
	else if (OTHER_SPACE.test(ch)) CLASS[c] = UNIT.space;
	else if (c >= 48 && c <= 57) CLASS[c] = UNIT.digit;
	else if (OTHER_LETTER.test(ch)) CLASS[c] = UNIT.letter;
}

function classOf(c: number): number {
	if (c < 0x250) return CLASS[c] as number;
	if ((c >= 0x1e00 && c <= 0x1eff) || (c >= 0x300 && c <= 0x36f)) return UNIT.letter;
	// signs of the press: dashes, quotes, ellipsis
	if (c >= 0x2010 && c <= 0x2027) return UNIT.other;
	const ch = String.fromCharCode(c);
	if (OTHER_LETTER.test(ch)) return UNIT.letter;
	return OTHER_SPACE.test(ch) ? UNIT.space : UNIT.other;
}

interface Word {
	text: string;
	lower: string;
	fold: string;
	id: number;
}

const words = new Map<string, Word>();
// a hostile text of ever new words must not grow the memory, nor a long one be kept alive by its slices
const WORDS_LIMIT = 50_000;
/** Ids run from 0 to one less than this. */
export const WORD_IDS = WORDS_LIMIT;
const WORD_LENGTH_LIMIT = 12;

/** A word's forms, the same strings each time it comes: lower-casing and comparing then cost one look-up. */
function wordOf(text: string): Word {
	const seen = words.get(text);
	if (seen !== undefined) return seen;
	const lower = text.toLowerCase();
	const keep = text.length <= WORD_LENGTH_LIMIT && words.size < WORDS_LIMIT;
	const word = { text, lower, fold: foldWord(lower), id: keep ? words.size : -1 };
	if (keep) words.set(text, word);
	return word;
}

const token = (kind: Token['kind'], { text, lower, fold, id }: Word, start: number): Token => ({
	kind,
	text,
	lower,
	fold,
	id,
	start,
	end: start + text.length,
});

/**
 * Cuts normalised text into tokens, spaces dropped ("32kg" → "32", "kg"; "1.250" → "1", ".", "250").
 * Two tokens are glued when one's `end` is the next one's `start`.
 *
 * in   text after `toDocument`: NFC, one kind of space, LF line ends
 * out  tokens in order; joining the text by their spans loses only spaces
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	const n = text.length;
	let i = 0;
	while (i < n) {
		const start = i;
		const c = classOf(text.charCodeAt(i));
		i += 1;
		if (c === UNIT.space) continue;
		if (c === UNIT.letter) {
			while (i < n && classOf(text.charCodeAt(i)) === UNIT.letter) i += 1;
			const glued = text.slice(start, i);
			const cut = i - start > 3 && i - start < 7 && QUARTER.test(glued) ? 3 : 0;
			if (cut > 0) tokens.push(token('word', wordOf(glued.slice(0, cut)), start));
			tokens.push(token('word', wordOf(cut > 0 ? glued.slice(cut) : glued), start + cut));
			continue;
		}
		let kind: Token['kind'] = 'punct';
		if (c === UNIT.digit) {
			kind = 'number';
			while (i < n && classOf(text.charCodeAt(i)) === UNIT.digit) i += 1;
		} else if (c === UNIT.line) {
			kind = 'break';
			while (i < n && text.charCodeAt(i) === 10) i += 1;
		} else if (i < n && (text.charCodeAt(start) & 0xfc00) === 0xd800) {
			if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) i += 1;
		}
		const s = text.slice(start, i);
		tokens.push(
			kind === 'number'
				? { kind, text: s, lower: s, fold: s, id: -1, start, end: i }
				: token(kind, wordOf(s), start),
		);
	}
	return tokens;
}

/** True when nothing, not even a space, stands between tokens `at` and `at + 1`. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
	const a = tokens[at];
	const b = tokens[at + 1];
	return a !== undefined && b !== undefined && a.end === b.start;
}
