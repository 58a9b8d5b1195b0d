import type { Token } from './tokens.ts';
import { WORD_IDS, type Word } from './words.ts';

/** Says that the flags of a word are worked out; the bits below it are the flags. */
const LEARNT = 1 << 31;
const FLAGS_OF_A_TABLE = 31;
/** Any flag may hold. */
const EVERY = -1;

/** The answers of up to 31 flags side by side, by the id of a word: what is asked of one token lies in one place. */
class FlagTable {
	readonly answers = new Int32Array(WORD_IDS);
	readonly #tests: ((word: Word) => boolean)[] = [];
	#asked = false;

	get isFull(): boolean {
		return this.#tests.length === FLAGS_OF_A_TABLE;
	}

	/** The bit of the new flag. */
	add(test: (word: Word) => boolean): number {
		this.forget();
		return 1 << (this.#tests.push(test) - 1);
	}

	/** What a test depends on has changed. */
	forget(): void {
		if (this.#asked) this.answers.fill(0);
		this.#asked = false;
	}

	/** The flags that hold for some word of tokens[from, to); all of them where a word is not kept. */
	ofAny(tokens: readonly Token[], from: number, to: number): number {
		let any = 0;
		for (let k = from; k < to; k += 1) {
			const { id, word } = tokens[k] as Token;
			if (id < 0) return EVERY;
			const known = this.answers[id] as number;
			any |= known === 0 ? this.learn(word) : known;
		}
		return any;
	}

	learn(word: Word): number {
		let answers = LEARNT;
		for (const [k, test] of this.#tests.entries()) if (test(word)) answers |= 1 << k;
		this.#asked = true;
		return (this.answers[word.id] = answers);
	}
}

const tables = [new FlagTable()];

/** The flags that hold for some word of a stretch: a number for each table. */
export type Seen = readonly number[];

/** What `mayStandIn` is asked about tokens[from, to). */
export const seenIn = (tokens: readonly Token[], from: number, to: number): Seen =>
	tables.map((t) => t.ofAny(tokens, from, to));

/**
 * A yes or no about words that is asked of every token of a text: worked out once per word, then one look in a table.
 *
 * in   test: depends on the word alone
 */
export class WordFlag {
	readonly #test: (word: Word) => boolean;
	readonly #table: FlagTable;
	/** the table's place among them */
	readonly #place: number;
	readonly #answers: Int32Array;
	readonly #bit: number;

	constructor(test: (word: Word) => boolean) {
		const last = tables.at(-1) as FlagTable;
		const table = last.isFull ? new FlagTable() : last;
		if (table !== last) tables.push(table);
		this.#test = test;
		this.#table = table;
		this.#place = tables.length - 1;
		this.#answers = table.answers;
		this.#bit = table.add(test);
	}

	has(token: Token | undefined): boolean {
		if (token === undefined) return false;
		const { id } = token;
		if (id < 0) return this.#test(token.word);
		const known = this.#answers[id] as number;
		return ((known === 0 ? this.#table.learn(token.word) : known) & this.#bit) !== 0;
	}

	/** False when no word of the stretch has the flag: asked before its words are walked over, it costs next to nothing. */
	mayStandIn(seen: Seen): boolean {
		return ((seen[this.#place] ?? EVERY) & this.#bit) !== 0;
	}

	/** To be called when what the test depends on has changed. */
	forget(): void {
		this.#table.forget();
	}
}

/** A flag of the words of a list, parted by spaces and compared folded. */
export function wordsOf(list: string): WordFlag {
	const words = new Set(list.split(' '));
	return new WordFlag((w) => words.has(w.fold));
}
