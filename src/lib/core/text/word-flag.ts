import type { Token } from './tokens.ts';
import { WORD_IDS, type Word } from './words.ts';

/** Says that the flags of a word are worked out; the bits below it are the flags. */
const LEARNT = 1 << 31;
const FLAGS_OF_A_PLACE = 31;
/** Any flag may hold. */
const EVERY = -1;

/** A word's flags lie side by side, in so many places of a table: what is asked of one token lies in two lines of memory. */
const ROW_BITS = 5;
const PLACES = 1 << ROW_BITS;
/** By the id of a word and a place of its row: 31 flags, and whether they are worked out. */
const rows = new Int32Array(WORD_IDS << ROW_BITS);

interface Test {
	bit: number;
	holds: (word: Word) => boolean;
}

/** By place: how many flags it has; those that are worked out by a test, not by a list of words. */
const taken: number[] = [];
const tests: Test[][] = [];
/** By a folded word: the flags of the lists it stands in, a number for each place. */
const listed = new Map<string, number[]>();
/** By place: whether flags of some word are worked out. */
const asked: boolean[] = [];

/** Works out the flags of one place of a word's row. */
function learn(word: Word, place: number): number {
	let flags = LEARNT | (listed.get(word.fold)?.[place] ?? 0);
	for (const { bit, holds } of tests[place] as Test[]) if (holds(word)) flags |= bit;
	asked[place] = true;
	return (rows[(word.id << ROW_BITS) | place] = flags);
}

/** A word stands in the list of a flag. */
function list(fold: string, place: number, bit: number): void {
	const flags = listed.get(fold) ?? [];
	while (flags.length <= place) flags.push(0);
	flags[place] = (flags[place] as number) | bit;
	listed.set(fold, flags);
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

	/** `words`: the folded words it holds for, where the test is that they are of a list. */
	constructor(test: (word: Word) => boolean, words?: ReadonlySet<string>) {
		const last = tests.length - 1;
		const isFull = last < 0 || taken[last] === FLAGS_OF_A_PLACE;
		const place = isFull ? tests.push([]) - 1 : last;
		if (place === PLACES) throw new Error('too many flags of words');
		forget(place);
		const known = taken[place] ?? 0;
		taken[place] = known + 1;
		this.#test = test;
		this.#place = place;
		this.#bit = 1 << known;
		if (words) for (const word of words) list(word, place, this.#bit);
		else (tests[place] as Test[]).push({ bit: this.#bit, holds: test });
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

const flagOf = new Map<string, WordFlag>();

/** A flag of the words of a list, parted by spaces and compared folded; lists of the same words share one. */
export function wordsOf(list: string): WordFlag {
	const words = new Set(list.split(' ').sort());
	const key = [...words].join(' ');
	let flag = flagOf.get(key);
	if (!flag) flagOf.set(key, (flag = new WordFlag((w) => words.has(w.fold), words)));
	return flag;
}
