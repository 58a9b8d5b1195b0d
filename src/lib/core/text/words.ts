import { foldWord } from './fold.ts';
import { sharedString } from './shared-string.ts';

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
	/** the number of `fold` among the folded words kept, 0 ≤ sense ≤ MAX_SENSE; -1 for those neither kept nor in a phrase list */
	sense: number;
	/** begins with a capital letter */
	capital: boolean;
}

// a hostile text of ever new words must not grow the memory, nor a long one be kept alive by its slices
const WORDS_LIMIT = 30_000;
const WORD_LENGTH_LIMIT = 12;
const NUMBER_LENGTH_LIMIT = 4;
const SHARED_LENGTH_LIMIT = 24;
/** Ids run from 0 to one less than this. */
export const WORD_IDS = WORDS_LIMIT;
/** Senses run from 0 to this: those of the texts, and those of the phrase lists besides. */
export const MAX_SENSE = (1 << 16) - 2;

const senses = new Map<string, number>();
/** One string for each folded word kept, so that equal words are the very same string. */
const folds: string[] = [];

/** The number of a folded word of a phrase list; it is kept whatever else is. */
export function senseOf(fold: string): number {
	const known = senses.get(fold);
	if (known !== undefined) return known;
	if (folds.length > MAX_SENSE) throw new Error(`too many words in phrase lists: ${fold}`);
	senses.set(fold, folds.length);
	return folds.push(fold) - 1;
}

/** 2³² divided by the golden ratio: spreads hashes over the slots. */
const GOLDEN = 0x9e37_79b1;
/** A slot holds the id of a word plus one in these bits, and above them as much of its hash as there is room for. */
const ID_BITS = 15;
const ID_MASK = (1 << ID_BITS) - 1;

/** The words kept, by id, and their letters side by side: so that a common word is told from few and near places. */
const words: Word[] = [];
const letters = new Uint16Array(WORDS_LIMIT * WORD_LENGTH_LIMIT);
/** The sense of a word kept, by its id. */
export const SENSE_OF = new Uint16Array(WORDS_LIMIT);
let slots = new Int32Array(1 << 10);
/** Ids of signs and digits that stand alone, by their unit; -1 for those not met yet. */
const SINGLES = 128;
const singles = new Int32Array(SINGLES).fill(-1);

/** Steps of the hash over the UTF-16 units of a word, for callers that walk over them anyway. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** words alike in their first letters lie far apart */
function spread(hash: number): number {
	const wide = Math.imul(hash, GOLDEN);
	return wide ^ (wide >>> ID_BITS);
}

/** Whether the letters of a word kept are text[start, start + n). */
function isAt(id: number, text: string, start: number, n: number): boolean {
	const at = id * WORD_LENGTH_LIMIT;
	for (let k = 0; k < n; k += 1) if (letters[at + k] !== text.charCodeAt(start + k)) return false;
	return n === WORD_LENGTH_LIMIT || letters[at + n] === 0;
}

/** Whether a word comes often enough to be kept: no long one, and of numbers the small ones. */
const isKept = (kind: Word['kind'], length: number) =>
	words.length < WORDS_LIMIT && length <= (kind === 'number' ? NUMBER_LENGTH_LIMIT : WORD_LENGTH_LIMIT);

/**
 * The id of the word that stands at text[start, end), which is kept from now on if it comes often enough; -1 for others.
 *
 * in   hash: of its units by `hashStep`, from 0; kind: told by the letters themselves
 */
export function idOf(text: string, start: number, end: number, hash: number, kind: Word['kind']): number {
	const n = end - start;
	if (n > WORD_LENGTH_LIMIT) return -1;
	const single = n === 1 ? text.charCodeAt(start) : SINGLES;
	if (single >= SINGLES) return find(text, start, end, hash, kind);
	const known = singles[single] as number;
	return known >= 0 ? known : (singles[single] = find(text, start, end, hash, kind));
}

/** The word of an id: the same object each time the same letters come. */
export const wordOfId = (id: number): Word => words[id] as Word;

/** A word that is not kept. */
export const rareWord = (text: string, kind: Word['kind']): Word => makeWord(text, kind, -1);

function find(text: string, start: number, end: number, hash: number, kind: Word['kind']): number {
	const n = end - start;
	const wide = spread(hash);
	const mask = slots.length - 1;
	let slot = wide & mask;
	for (let there = slots[slot] as number; there !== 0; there = slots[slot] as number) {
		const id = (there & ID_MASK) - 1;
		if ((there ^ wide) >>> ID_BITS === 0 && isAt(id, text, start, n)) return id;
		slot = (slot + 1) & mask;
	}
	return isKept(kind, n) ? keep(text.slice(start, end), kind, hash) : -1;
}

function keep(text: string, kind: Word['kind'], hash: number): number {
	const word = makeWord(text, kind, words.length);
	for (let k = 0; k < text.length; k += 1) letters[word.id * WORD_LENGTH_LIMIT + k] = text.charCodeAt(k);
	SENSE_OF[word.id] = word.sense;
	words.push(word);
	if (2 * words.length <= slots.length) place(word.id, hash);
	else {
		slots = new Int32Array(2 * slots.length);
		for (const w of words) place(w.id, hashOf(w.text));
	}
	return word.id;
}

function place(id: number, hash: number): void {
	const wide = spread(hash);
	const mask = slots.length - 1;
	let slot = wide & mask;
	while (slots[slot] !== 0) slot = (slot + 1) & mask;
	slots[slot] = (wide & ~ID_MASK) | (id + 1);
}

function hashOf(text: string): number {
	let hash = 0;
	for (let k = 0; k < text.length; k += 1) hash = hashStep(hash, text.charCodeAt(k));
	return hash;
}

/** Long ones are rare, and a text of ever new ones must leave nothing behind. */
const shared = (s: string): string => (s.length > SHARED_LENGTH_LIMIT ? s : sharedString(s));

function makeWord(given: string, kind: Word['kind'], id: number): Word {
	const text = shared(given);
	const lower = kind === 'number' ? text : shared(text.toLowerCase());
	const folded = kind === 'number' ? text : shared(foldWord(lower));
	const sense = id >= 0 ? senseOf(folded) : (senses.get(folded) ?? -1);
	return {
		kind,
		text,
		lower,
		fold: sense < 0 ? folded : (folds[sense] as string),
		id,
		sense,
		capital: text.charCodeAt(0) !== lower.charCodeAt(0),
	};
}
