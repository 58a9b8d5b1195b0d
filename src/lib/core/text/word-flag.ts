import type { Token } from './tokens.ts';
import { WORD_IDS, type Word } from './words.ts';

const NO = 1;
const YES = 2;

/**
 * A yes or no about words that is asked of every token of a text: worked out once per word, then one look in a table.
 *
 * in   test: depends on the word alone
 */
export class WordFlag {
	readonly #test: (word: Word) => boolean;
	readonly #known = new Uint8Array(WORD_IDS);

	constructor(test: (word: Word) => boolean) {
		this.#test = test;
	}

	has(token: Token | undefined): boolean {
		if (token === undefined) return false;
		const { id } = token;
		if (id < 0) return this.#test(token.word);
		const known = this.#known[id];
		return known === 0 ? this.#learn(token.word) : known === YES;
	}

	#learn(word: Word): boolean {
		const yes = this.#test(word);
		this.#known[word.id] = yes ? YES : NO;
		return yes;
	}
}

/** A flag of the words of a list, parted by spaces and compared folded. */
export function wordsOf(list: string): WordFlag {
	const words = new Set(list.split(' '));
	return new WordFlag((w) => words.has(w.fold));
}
