import type { Token } from './tokens.ts';
import { WORD_IDS, type Word } from './words.ts';

/** Says that the flags of a word are worked out; the bits below it are the flags. */
const LEARNT = 1 << 31;
const FLAGS_OF_A_PLACE = 31;
/** Any flag may hold. */
const EVERY = -1;

/** A word's flags lie side by side, in so many places of a table: what is asked of one token lies in one line of memory. */
const ROW_BITS = 4;
const PLACES = 1 << ROW_BITS;
/** By the id of a word and a place of its row: 31 flags, and whether they are worked out. */
const rows = new Int32Array(WORD_IDS << ROW_BITS);

/** By place: what its flags are worked out by, in the order of their bits. */
const tests: ((word: Word) => boolean)[][] = [];
/** By place: whether flags of some word are worked out. */
const asked: boolean[] = [];

/** Works out the flags of one place of a word's row. */
function learn(word: Word, place: number): number {
	let flags = LEARNT;
	for (const [k, test] of (tests[place] as (typeof tests)[number]).entries()) if (test(word)) flags |= 1 << k;
	asked[place] = true;
	return (rows[(word.id << ROW_BITS) | place] = flags);
}

/** What the flags of a place depend on has changed. */
function forget(place: number): void {
	if (asked[place] === true) for (let k = place; k < rows.length; k += PLACES) rows[k] = 0;
	asked[place] = false;
}

/** The flags that hold for some word of a stretch: a number for each place of a row. */
export type Seen = readonly number[];

/** What `mayStandIn` is asked about tokens[from, to). */
export function seenIn(tokens: readonly Token[], from: number, to: number): Seen {
	const places = tests.length;
	const seen: number[] = [];
	for (let p = 0; p < places; p += 1) seen.push(0);
	for (let k = from; k < to; k += 1) {
		const { id, word } = tokens[k] as Token;
		if (id < 0) return seen.fill(EVERY);
		const row = id << ROW_BITS;
		for (let p = 0; p < places; p += 1) {
			const flags = rows[row | p] as number;
			seen[p] = (seen[p] as number) | (flags === 0 ? learn(word, p) : flags);
		}
	}
	return seen;
}

/**
 * A yes or no about words that is asked of every token of a text: worked out once per word, then one look in a table.
 *
 * in   test: depends on the word alone
 */
export class WordFlag {
	readonly #test: (word: Word) => boolean;
	readonly #place: number;
	readonly #bit: number;

	constructor(test: (word: Word) => boolean) {
		const last = tests.length - 1;
		const isFull = last < 0 || tests[last]?.length === FLAGS_OF_A_PLACE;
		const place = isFull ? tests.push([]) - 1 : last;
		if (place === PLACES) throw new Error('too many flags of words');
		forget(place);
		this.#test = test;
		this.#place = place;
		this.#bit = 1 << ((tests[place] as (typeof tests)[number]).push(test) - 1);
	}

	has(token: Token | undefined): boolean {
		if (token === undefined) return false;
		const { id } = token;
		if (id < 0) return this.#test(token.word);
		const known = rows[(id << ROW_BITS) | this.#place] as number;
		return ((known === 0 ? learn(token.word, this.#place) : known) & this.#bit) !== 0;
	}

	/** False when no word of the stretch has the flag: asked before its words are walked over, it costs next to nothing. */
	mayStandIn(seen: Seen): boolean {
		return ((seen[this.#place] ?? EVERY) & this.#bit) !== 0;
	}

	/** To be called when what the test depends on has changed. */
	forget(): void {
		forget(this.#place);
	}
}

/** A flag of the words of a list, parted by spaces and compared folded. */
export function wordsOf(list: string): WordFlag {
	const words = new Set(list.split(' '));
	return new WordFlag((w) => words.has(w.fold));
}
