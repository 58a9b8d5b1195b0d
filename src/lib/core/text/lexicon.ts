import { PhraseTree } from './phrase-tree.ts';
import type { Token } from './tokens.ts';
import type { Seen } from './word-flag.ts';

/** A phrase found in a run of tokens: tokens[from, to) are `entry`'s words. */
export interface Mark<T> {
	from: number;
	to: number;
	entry: T;
}

/**
 * Phrases found in tokens in one pass, the longest of each kind at each place. Words are compared folded
 * (tuý = túy, tỉ = tỷ); `~` in a phrase stands for an optional comma, dash, slash or "và", `{a|b}` for one of its words.
 */
export class Lexicon<T extends { kind: string }> {
	readonly #tree = new PhraseTree();
	/** by place of the tree: entries whose phrase ends there, at most one of a kind */
	readonly #ends: (readonly T[] | undefined)[] = [];

	/** Adds one phrase; the first entry of a kind for the same words stays. */
	add(phrase: string, entry: T): void {
		for (const place of this.#tree.add(phrase)) {
			while (this.#ends.length <= place) this.#ends.push(undefined);
			const known = this.#ends[place] ?? [];
			if (!known.some((e) => e.kind === entry.kind)) this.#ends[place] = [...known, entry];
		}
	}

	/** The longest phrase that begins at `tokens[at]`, of any kind; null if none does. */
	longestAt(tokens: readonly Token[], at: number): Mark<T> | null {
		let entry: T | undefined;
		let to = at;
		let place = at < tokens.length ? this.#tree.begin(tokens[at] as Token) : 0;
		for (let i = at + 1; place > 0; i += 1) {
			const ends = this.#ends[place];
			if (ends) {
				entry = ends[0];
				to = i;
			}
			place = i < tokens.length ? this.#tree.follow(place, tokens[i] as Token) : 0;
		}
		return entry ? { from: at, to, entry } : null;
	}

	/** Phrases that begin at `tokens[at]`, the longest of each kind; pushed onto `out`. */
	matchAt(tokens: readonly Token[], at: number, out: Mark<T>[]): void {
		const place = this.#tree.begin(tokens[at] as Token);
		if (place > 0) this.#collect(place, tokens, at, out);
	}

	/** False when no phrase can stand in the stretch. */
	mayStandIn(seen: Seen): boolean {
		return this.#tree.mayStandIn(seen);
	}

	/** All phrases of tokens[from, to), in order of their first token; phrases of one kind may overlap. */
	findAll(tokens: readonly Token[], from = 0, to = tokens.length): Mark<T>[] {
		const out: Mark<T>[] = [];
		for (let i = from; i < to; i += 1) {
			const place = this.#tree.begin(tokens[i] as Token);
			// most words that open a phrase are no phrase by themselves, and go on with another word than any of theirs
			if (place > 0 && (this.#ends[place] !== undefined || this.#tree.mayFollow(place, tokens[i + 1])))
				this.#collect(place, tokens, i, out);
		}
		return out;
	}

	/** Walks from the place of a first word as far as the tokens go along. */
	#collect(first: number, tokens: readonly Token[], at: number, out: Mark<T>[]): void {
		const base = out.length;
		let place = first;
		for (let i = at + 1; place > 0; i += 1) {
			const ends = this.#ends[place];
			if (ends)
				for (const entry of ends) {
					let k = base;
					while (k < out.length && (out[k] as Mark<T>).entry.kind !== entry.kind) k += 1;
					if (k < out.length) out[k] = { from: at, to: i, entry };
					else out.push({ from: at, to: i, entry });
				}
			place = i < tokens.length ? this.#tree.follow(place, tokens[i] as Token) : 0;
		}
	}
}
