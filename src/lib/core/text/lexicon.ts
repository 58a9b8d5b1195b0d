import { foldWord } from './fold.ts';
import type { Token } from './tokens.ts';
import { WordFlag } from './word-flag.ts';

/** A phrase found in a run of tokens: tokens[from, to) are `entry`'s words. */
export interface Mark<T> {
	from: number;
	to: number;
	entry: T;
}

interface Node<T> {
	next: Map<string, Node<T>> | null;
	/** entries whose phrase ends here, at most one of a kind */
	entries: T[] | null;
}

/** In a phrase: an optional separator, one of `, - – / & và`. */
const OPTIONAL = '~';
const SEPARATORS = new Set([',', '-', '–', '/', '&', 'và', ';']);

const node = <T>(): Node<T> => ({ next: null, entries: null });

/** Each way of writing a phrase with its optional separators in or out. */
function variants(words: readonly string[]): string[][] {
	const at = words.indexOf(OPTIONAL);
	if (at < 0) return [[...words]];
	const head = words.slice(0, at);
	return variants(words.slice(at + 1)).flatMap((tail) => [
		[...head, ...tail],
		[...head, OPTIONAL, ...tail],
	]);
}

/**
 * Phrases found in tokens in one pass, the longest of each kind at each place. Words are compared folded
 * (tuý = túy, tỉ = tỷ); `~` in a phrase stands for an optional comma, dash, slash or "và".
 */
export class Lexicon<T extends { kind: string }> {
	#root = new Map<string, Node<T>>();
	/** whether a phrase begins with the word: most words of a text begin none */
	#begins = new WordFlag((t) => this.#root.has(t.fold));
	#asked = false;

	/** Adds one phrase; the first entry of a kind for the same words stays. */
	add(phrase: string, entry: T): void {
		if (this.#asked) this.#begins.clear();
		this.#asked = false;
		const words = phrase
			.split(' ')
			.filter(Boolean)
			.map((w) => (w === OPTIONAL ? w : foldWord(w.toLowerCase())));
		for (const variant of variants(words)) {
			let level = this.#root;
			let last: Node<T> | null = null;
			for (const word of variant) {
				let child = level.get(word);
				if (!child) level.set(word, (child = node<T>()));
				last = child;
				level = child.next ??= new Map();
			}
			if (!last) continue;
			last.entries ??= [];
			if (!last.entries.some((e) => e.kind === entry.kind)) last.entries.push(entry);
		}
	}

	/** Phrases that begin at `tokens[at]`, the longest of each kind; pushed onto `out`. */
	matchAt(tokens: readonly Token[], at: number, out: Mark<T>[]): void {
		const t = tokens[at] as Token;
		this.#asked = true;
		if (!this.#begins.has(t)) return;
		const first = this.#root.get(t.fold);
		if (!first) return;
		const base = out.length;
		let current: Node<T> | undefined = first;
		let i = at;
		while (current) {
			if (current.entries) {
				for (const entry of current.entries) {
					let k = base;
					while (k < out.length && (out[k] as Mark<T>).entry.kind !== entry.kind) k += 1;
					out[k] = { from: at, to: i + 1, entry };
				}
			}
			i += 1;
			if (!current.next || i >= tokens.length) return;
			const word: string = (tokens[i] as Token).fold;
			current = current.next.get(word) ?? (SEPARATORS.has(word) ? current.next.get(OPTIONAL) : undefined);
		}
	}

	/** All phrases of tokens[from, to), in order of their first token; phrases of one kind may overlap. */
	findAll(tokens: readonly Token[], from = 0, to = tokens.length): Mark<T>[] {
		const out: Mark<T>[] = [];
		for (let i = from; i < to; i += 1) this.matchAt(tokens, i, out);
		return out;
	}
}
