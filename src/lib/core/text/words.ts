import { foldWord } from './fold.ts';

/** A word, number or sign as it is written, with all that depends on its letters alone; equal texts share one. */
export interface Word {
	/** word: letters and marks; number: a run of ASCII digits (separators are their own tokens); punct: one other sign; break: line ends */
	kind: 'word' | 'number' | 'punct' | 'break';
	text: string;
	/** lower case, NFC */
	lower: string;
	/** `lower` with the free choices of spelling folded (see fold.ts); what lexicons compare */
	fold: string;
	/** its number among those kept, 0 ≤ id < WORD_IDS; -1 for long or rare ones */
	id: number;
	/** the number of `fold` among the folded words kept, 0 ≤ sense < SENSES; -1 for those neither kept nor in a phrase list */
	sense: number;
	/** begins with a capital letter */
	capital: boolean;
}

// a hostile text of ever new words must not grow the memory, nor a long one be kept alive by its slices
const WORDS_LIMIT = 30_000;
const WORD_LENGTH_LIMIT = 12;
const NUMBER_LENGTH_LIMIT = 4;
const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;
/** Ids run from 0 to one less than this. */
export const WORD_IDS = WORDS_LIMIT;
/** Senses run from 0 to one less than this: those of the texts, and those of the phrase lists besides. */
const SENSES = 1 << 16;

const senses = new Map<string, number>();
/** One string for each folded word kept, so that equal words are the very same string. */
const folds: string[] = [];

/** The number of a folded word of a phrase list; it is kept whatever else is. */
export function senseOf(fold: string): number {
	const known = senses.get(fold);
	if (known !== undefined) return known;
	if (folds.length >= SENSES) throw new Error(`too many words in phrase lists: ${fold}`);
	senses.set(fold, folds.length);
	return folds.push(fold) - 1;
}

/** 2³² divided by the golden ratio: spreads hashes over the slots. */
const GOLDEN = 0x9e37_79b1;
const slots: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined);
let kept = 0;

/** Steps of the hash over the UTF-16 units of a word, for callers that walk over them anyway. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

function isAt(word: string, text: string, start: number): boolean {
	for (let k = 0; k < word.length; k += 1)
		if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
	return true;
}

/** Whether a word comes often enough to be kept: no long one, and of numbers the small ones. */
const isKept = (kind: Word['kind'], length: number) =>
	kept < WORDS_LIMIT && length <= (kind === 'number' ? NUMBER_LENGTH_LIMIT : WORD_LENGTH_LIMIT);

/**
 * The word that stands at text[start, end): the same object each time the same letters come.
 *
 * in   hash: of its units by `hashStep`, from 0; kind: told by the letters themselves
 */
export function wordOf(text: string, start: number, end: number, hash: number, kind: Word['kind']): Word {
	const n = end - start;
	if (n > WORD_LENGTH_LIMIT) return makeWord(text.slice(start, end), kind, false);
	// words alike in their first letters lie far apart
	let slot = Math.imul(hash, GOLDEN) >>> (32 - SLOT_BITS);
	for (let word = slots[slot]; word !== undefined; word = slots[slot]) {
		if (word.text.length === n && isAt(word.text, text, start)) return word;
		slot = (slot + 1) & (SLOTS - 1);
	}
	if (!isKept(kind, n)) return makeWord(text.slice(start, end), kind, false);
	const word = makeWord(text.slice(start, end), kind, true);
	slots[slot] = word;
	return word;
}

function makeWord(text: string, kind: Word['kind'], keep: boolean): Word {
	const lower = kind === 'number' ? text : text.toLowerCase();
	const folded = kind === 'number' ? text : foldWord(lower);
	const sense = keep ? senseOf(folded) : (senses.get(folded) ?? -1);
	return {
		kind,
		text,
		lower,
		fold: sense < 0 ? folded : (folds[sense] as string),
		id: keep ? kept++ : -1,
		sense,
		capital: text.charCodeAt(0) !== lower.charCodeAt(0),
	};
}
