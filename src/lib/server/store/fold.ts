import { unitsOf } from '../text-units.ts';

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Lower case without any mark, đ as d: what a person types in a hurry. The length may change. */
export function foldText(text: string): string {
	return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/** Latin, Greek and Cyrillic with all of Vietnamese, and punctuation: what is looked up instead of worked out. */
const TABLE_SIZE = 0x2070;
const SPACE = 0x20;
/** entries of the table that are no code of a letter: left out, or more than one unit long */
const NOTHING = 0;
const LONG = 1;

/** For each code unit below the table's end, what it folds to within words. */
const table = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
	const char = String.fromCharCode(code);
	if (/\p{M}/u.test(char)) return NOTHING;
	if (!WORD.test(char)) return SPACE;
	const folded = foldText(char);
	return folded.length === 1 && WORD.test(folded) ? folded.charCodeAt(0) : LONG;
});

function foldSlowly(text: string): string {
	return foldText(text).replace(/[^\p{L}\p{N}]/gu, ' ');
}

/** Words lately met, by a hash of their letters: where each begins and ends. */
const SLOTS = 4_096;
const begins = new Uint32Array(SLOTS);
const ends = new Uint32Array(SLOTS);

/** True when the word from `begin` to `end` is one lately met; notes it otherwise. */
function isRepeated(units: Uint16Array, begin: number, end: number): boolean {
	let hashed = 0;
	for (let i = begin; i < end; i++) hashed = (Math.imul(hashed, 31) + (units[i] as number)) | 0;
	const slot = (hashed ^ (hashed >>> 12)) & (SLOTS - 1);
	const from = begins[slot] as number;
	const length = end - begin;
	if ((ends[slot] as number) - from === length) {
		let same = 0;
		while (same < length && units[from + same] === units[begin + same]) same++;
		if (same === length) return true;
	}
	begins[slot] = begin;
	ends[slot] = end;
	return false;
}

/**
 * The folded words and numbers of a text, one space between.
 * A whole article is folded each time one is kept, so letters are looked up in a table.
 *
 * in   `once`: most repetitions of a word are left out, for whom it is enough that it stands there
 */
export function foldWords(text: string, once = false): string {
	const units = unitsOf(text);
	if (once) ends.fill(0);
	let words = new Uint16Array(units.length + 1);
	let word = 0;
	let end = 0;
	const add = (unit: number) => {
		if (unit !== SPACE) {
			if (end + 1 >= words.length) words = grown(words);
			words[end++] = unit;
		} else if (end > word) {
			if (once && isRepeated(words, word, end)) end = word;
			else {
				words[end++] = SPACE;
				word = end;
			}
		}
	};
	for (let i = 0; i < units.length; i++) {
		const code = units[i] as number;
		const found = code < TABLE_SIZE ? (table[code] as number) : LONG;
		if (found === LONG) {
			const char = String.fromCodePoint(text.codePointAt(i) as number);
			i += char.length - 1;
			for (const unit of foldSlowly(char).split('')) add(unit.charCodeAt(0));
		} else if (found !== NOTHING) add(found);
	}
	add(SPACE);
	return Buffer.from(words.buffer, 0, Math.max(0, word - 1) * 2).toString('utf16le');
}

function grown(units: Uint16Array): Uint16Array<ArrayBuffer> {
	const larger = new Uint16Array(units.length * 2 + 16);
	larger.set(units);
	return larger;
}

/**
 * Folds a text piece by piece and tells where each folded unit came from.
 *
 * out  `folded`, and `from`: for each UTF-16 unit of it the offset in `text`; one more entry for the end
 */
export function foldWithOffsets(text: string): { folded: string; from: number[] } {
	let folded = '';
	const from: number[] = [];
	let at = 0;
	for (const char of text) {
		const f = foldText(char);
		for (let i = 0; i < f.length; i++) from.push(at);
		folded += f;
		at += char.length;
	}
	from.push(at);
	return { folded, from };
}
