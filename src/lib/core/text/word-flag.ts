import type { Token } from './tokens.ts';
import { WORD_IDS, type Word } from './words.ts';

/** Says that the flags of a word are worked out; the bits below it are the flags. */
const LEARNT = 1 << 31;
const FLAGS_OF_A_TABLE = 31;

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

	learn(word: Word): number {
		let answers = LEARNT;
		for (const [k, test] of this.#tests.entries()) if (test(word)) answers |= 1 << k;
		this.#asked = true;
		return (this.answers[word.id] = answers);
	}
}

let table = new FlagTable();

/**
 * A yes or no about words that is asked of every token of a text: worked out once per word, then one look in a table.
 *
 * in   test: depends on the word alone
 */
export class WordFlag {
	readonly #test: (word: Word) => boolean;
	readonly #table: FlagTable;
	readonly #answers: Int32Array;
	readonly #bit: number;

	constructor(test: (word: Word) => boolean) {
		if (table.isFull) table = new FlagTable();
		this.#test = test;
		this.#table = table;
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
