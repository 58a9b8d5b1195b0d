import type { Token } from './tokens.ts';
import { wordsOf, type Seen, type WordFlag } from './word-flag.ts';
import { senseOf } from './words.ts';

/** A pair of senses in one number: senses have 16 bits. */
const SENSES = 1 << 16;

/** Two words side by side that are one of a list. Most tokens are told by the first word, without a look at the next. */
export class WordPairs {
	readonly #opens: WordFlag;
	readonly #pairs: ReadonlySet<number>;

	constructor(pairs: readonly (readonly [string, string])[]) {
		this.#opens = wordsOf(pairs.map(([first]) => first).join(' '));
		this.#pairs = new Set(pairs.map(([first, next]) => senseOf(first) * SENSES + senseOf(next)));
	}

	/** Whether a pair begins at `tokens[at]`. */
	isAt(tokens: readonly Token[], at: number): boolean {
		const first = at < 0 ? undefined : tokens[at];
		if (first === undefined || !this.#opens.has(first)) return false;
		const next = tokens[at + 1];
		return next !== undefined && this.#pairs.has(first.word.sense * SENSES + next.word.sense);
	}

	/** Whether a pair stands within tokens[from, to). */
	standsIn(tokens: readonly Token[], from: number, to: number): boolean {
		for (let k = Math.max(0, from); k < to - 1; k += 1) if (this.isAt(tokens, k)) return true;
		return false;
	}

	/** False when no pair can begin in the stretch. */
	mayStandIn(seen: Seen): boolean {
		return this.#opens.mayStandIn(seen);
	}
}

/** Pairs of folded words, parted by strokes: "lần lượt|tương ứng". */
export const pairsOf = (list: string): WordPairs =>
	new WordPairs(
		list.split('|').map((pair) => {
			const [first, next, ...more] = pair.split(' ');
			if (!first || !next || more.length > 0) throw new Error(`no pair of words: ${pair}`);
			return [first, next];
		}),
	);
