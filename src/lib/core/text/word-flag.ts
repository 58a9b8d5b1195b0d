import { WORD_IDS, type Token } from './tokens.ts';

const NO = 1;
const YES = 2;

/**
 * A yes or no about words that is asked of every token of a text: worked out once per word, then one look in a table.
 *
 * in   test: depends on the token's `lower`, `fold` and `text` alone
 */
export class WordFlag {
	readonly #test: (token: Token) => boolean;
	readonly #known = new Uint8Array(WORD_IDS);

	constructor(test: (token: Token) => boolean) {
		this.#test = test;
	}

	has(token: Token): boolean {
		if (token.id < 0) return this.#test(token);
		const known = this.#known[token.id];
		if (known !== 0) return known === YES;
		const yes = this.#test(token);
		this.#known[token.id] = yes ? YES : NO;
		return yes;
	}

	/** Forgets the answers: what the test looks at has changed. */
	clear(): void {
		this.#known.fill(0);
	}
}
