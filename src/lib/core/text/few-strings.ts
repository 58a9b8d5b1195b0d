/** Longer tables of answers are not kept. */
const LIMIT = 2_000;

/** A pattern asked of codes and rule names, of which there are few: each is matched once, then looked up. */
export class FewStrings {
	readonly #pattern: RegExp;
	readonly #known = new Map<string, boolean>();

	constructor(pattern: RegExp) {
		this.#pattern = pattern;
	}

	test(s: string): boolean {
		const known = this.#known.get(s);
		if (known !== undefined) return known;
		const yes = this.#pattern.test(s);
		if (this.#known.size < LIMIT) this.#known.set(s, yes);
		return yes;
	}
}
