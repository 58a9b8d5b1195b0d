import { findSoftBreaks } from './soft-breaks.ts';
import { hashStep, idOf, rareWord, wordOfId, type Word } from './words.ts';

/** The smallest unit of text: a word at its place. Offsets are into the normalised text (`Document.text`), half-open. */
export class Token {
	readonly word: Word;
	/** the word's id: what the tables of words are asked by, without a look at the word */
	readonly id: number;
	readonly kind: Word['kind'];
	readonly start: number;
	readonly end: number;

	constructor(word: Word, id: number, kind: Word['kind'], start: number, end: number) {
		this.word = word;
		this.id = id;
		this.kind = kind;
		this.start = start;
		this.end = end;
	}

	get text(): string {
		return this.word.text;
	}

	/** lower case, NFC */
	get lower(): string {
		return this.word.lower;
	}

	/** `lower` with the free choices of spelling folded; what lexicons compare */
	get fold(): string {
		return this.word.fold;
	}
}

/** The token of text[start, end), whose units have that hash. */
function tokenOf(text: string, start: number, end: number, hash: number, kind: Word['kind']): Token {
	const id = idOf(text, start, end, hash, kind);
	return new Token(id < 0 ? rareWord(text.slice(start, end), kind) : wordOfId(id), id, kind, start, end);
}

/** What stands outside the text: an empty word. */
export const NO_TOKEN = tokenOf('', 0, 0, 0, 'punct');

const OTHER_LETTER = /^[\p{L}\p{M}]$/u;
const OTHER_SPACE = /^\s$/;

const UNIT = { letter: 1, digit: 2, space: 3, line: 4, other: 0 } as const;

/** "quýIV" of narrow columns: two words. */
const QUARTER = /^[Qq]u[ýí][IV]+$/;
const QUARTER_WORD = 3;
const UPPER_Q = 81;
const LOWER_Q = 113;
/** "I" and "V", with which its number begins. */
const isRoman = (unit: number) => unit === 73 || unit === 86;

function unitOf(c: number): number {
	if (c === 10) return UNIT.line;
	if (c >= 48 && c <= 57) return UNIT.digit;
	const ch = String.fromCharCode(c);
	if (OTHER_LETTER.test(ch)) return UNIT.letter;
	return OTHER_SPACE.test(ch) ? UNIT.space : UNIT.other;
}

/** What a UTF-16 unit is: a table for the letters of Vietnamese and the signs of the press, a regular expression for the rest. */
const TABLE = 0x2040;
const CLASS = Uint8Array.from({ length: TABLE }, (_, c) => unitOf(c));

const classOf = (c: number): number => (c < TABLE ? (CLASS[c] as number) : unitOf(c));

const STRAIGHT_QUOTE = 34;
const sign = (c: string) => tokenOf(c, 0, 1, hashStep(0, c.charCodeAt(0)), 'punct');
const OPENING = sign('“');
const CLOSING = sign('”');

/** A straight quotation mark opens where nothing but a space or a bracket stands before it. */
const quoteAt = (text: string, at: number): Token => {
	const { word, id } = at === 0 || /[\s([]/.test(text.charAt(at - 1)) ? OPENING : CLOSING;
	return new Token(word, id, 'punct', at, at + 1);
};

const DOT = 46;
const ELLIPSIS = 0x2026;
const COLON = sign(':');
/** "....": no fewer dots lead the eye to a number. */
const LEADER = 4;

const isDot = (c: number): boolean => c === DOT || c === ELLIPSIS;

/** "Số buổi tuần tra ........ 320": where the dots that begin at `from` and lead to a number end; `from` where they lead to none. */
function leaderEnd(text: string, from: number): number {
	if (isDot(text.charCodeAt(from - 1))) return from;
	let to = from;
	let dots = 0;
	for (; isDot(text.charCodeAt(to)); to += 1) dots += text.charCodeAt(to) === DOT ? 1 : 2;
	if (dots < LEADER) return from;
	let next = to;
	while (text.charAt(next) === ' ') next += 1;
	return classOf(text.charCodeAt(next)) === UNIT.digit ? to : from;
}

/**
 * Cuts normalised text into tokens, spaces dropped ("32kg" → "32", "kg"; "1.250" → "1", ".", "250").
 * Two tokens are glued when one's `end` is the next one's `start`. Straight quotation marks become the curly ones they stand
 * for; dots that lead to a number a colon; a line end that only cuts a paragraph to a width is a space.
 *
 * in   text after `toDocument`: NFC, one kind of space, LF line ends
 * out  tokens in order; joining the text by their spans loses only spaces
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	const n = text.length;
	const soft = findSoftBreaks(text);
	let i = 0;
	while (i < n) {
		const start = i;
		const first = text.charCodeAt(i);
		const unit = classOf(first);
		i += 1;
		if (unit === UNIT.space) continue;
		let hash = hashStep(0, first);
		let kind: Word['kind'] = 'punct';
		if (unit === UNIT.letter || unit === UNIT.digit) {
			kind = unit === UNIT.letter ? 'word' : 'number';
			while (i < n) {
				const c = text.charCodeAt(i);
				if (classOf(c) !== unit) break;
				hash = hashStep(hash, c);
				i += 1;
			}
			if (
				(first === UPPER_Q || first === LOWER_Q) &&
				i - start > 3 &&
				i - start < 7 &&
				isRoman(text.charCodeAt(start + QUARTER_WORD))
			) {
				const glued = text.slice(start, i);
				if (QUARTER.test(glued)) {
					tokens.push(
						...tokenize(glued.slice(0, QUARTER_WORD)).map(
							(t) => new Token(t.word, t.id, t.kind, start, start + QUARTER_WORD),
						),
					);
					i = start + QUARTER_WORD;
					continue;
				}
			}
		} else if (unit === UNIT.line) {
			kind = 'break';
			while (i < n && text.charCodeAt(i) === 10) {
				hash = hashStep(hash, 10);
				i += 1;
			}
			if (soft?.has(start)) continue;
		} else if (first === STRAIGHT_QUOTE) {
			tokens.push(quoteAt(text, start));
			continue;
		} else if (isDot(first)) {
			const end = leaderEnd(text, start);
			if (end > start) {
				tokens.push(new Token(COLON.word, COLON.id, 'punct', start, end));
				i = end;
				continue;
			}
		} else if (i < n && (first & 0xfc00) === 0xd800) {
			const c = text.charCodeAt(i);
			if ((c & 0xfc00) === 0xdc00) {
				hash = hashStep(hash, c);
				i += 1;
			}
		}
		tokens.push(tokenOf(text, start, i, hash, kind));
	}
	return tokens;
}

/** True when nothing, not even a space, stands between tokens `at` and `at + 1`. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
	const a = tokens[at];
	const b = tokens[at + 1];
	return a !== undefined && b !== undefined && a.end === b.start;
}
