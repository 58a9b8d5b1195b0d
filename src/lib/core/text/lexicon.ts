import { foldWord } from './fold.ts';
import type { Token } from './tokens.ts';
import { SENSES, senseOf } from './words.ts';

/** A phrase found in a run of tokens: tokens[from, to) are `entry`'s words. */
export interface Mark<T> {
	from: number;
	to: number;
	entry: T;
}

interface Node<T> {
	/** by the sense of the next word */
	next: Map<number, Node<T>> | null;
	/** after a separator, where the phrase has an optional one here */
	separated: Node<T> | null;
	/** entries whose phrase ends here, at most one of a kind */
	entries: T[] | null;
}

/** In a phrase: an optional separator, one of `, - – / & và`. */
const OPTIONAL = '~';
const SEPARATORS = new Set([',', '-', '–', '/', '&', 'và', ';'].map(senseOf));

const node = <T>(): Node<T> => ({ next: null, separated: null, entries: null });

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

/** The node a word leads to; made when it is not there. */
function grow<T>(from: Node<T>, word: string): Node<T> {
	if (word === OPTIONAL) return (from.separated ??= node());
	const next = (from.next ??= new Map<number, Node<T>>());
	const sense = senseOf(foldWord(word.toLowerCase()));
	let child = next.get(sense);
	if (!child) next.set(sense, (child = node()));
	return child;
}

/**
 * Phrases found in tokens in one pass, the longest of each kind at each place. Words are compared folded
 * (tuý = túy, tỉ = tỷ); `~` in a phrase stands for an optional comma, dash, slash or "và".
 */
export class Lexicon<T extends { kind: string }> {
	readonly #root: Node<T> = node();
	/** 1 where a phrase begins with the word: most words of a text begin none */
	readonly #begins = new Uint8Array(SENSES);

	/** Adds one phrase; the first entry of a kind for the same words stays. */
	add(phrase: string, entry: T): void {
		for (const variant of variants(phrase.split(' ').filter(Boolean))) {
			let last = this.#root;
			for (const word of variant) last = grow(last, word);
			if (last === this.#root) continue;
			last.entries ??= [];
			if (!last.entries.some((e) => e.kind === entry.kind)) last.entries.push(entry);
		}
		for (const sense of this.#root.next?.keys() ?? []) this.#begins[sense] = 1;
	}

	/** Phrases that begin at `tokens[at]`, the longest of each kind; pushed onto `out`. */
	matchAt(tokens: readonly Token[], at: number, out: Mark<T>[]): void {
		const { sense } = (tokens[at] as Token).word;
		if (sense >= 0 && this.#begins[sense] === 1) this.#follow(tokens, at, out);
	}

	#follow(tokens: readonly Token[], at: number, out: Mark<T>[]): void {
		const base = out.length;
		let from: Node<T> = this.#root;
		for (let i = at; i < tokens.length; i += 1) {
			const { sense } = (tokens[i] as Token).word;
			const reached: Node<T> | null | undefined =
				from.next?.get(sense) ?? (from.separated && SEPARATORS.has(sense) ? from.separated : undefined);
			if (!reached) return;
			if (reached.entries) {
				for (const entry of reached.entries) {
					let k = base;
					while (k < out.length && (out[k] as Mark<T>).entry.kind !== entry.kind) k += 1;
					out[k] = { from: at, to: i + 1, entry };
				}
			}
			from = reached;
		}
	}

	/** All phrases of tokens[from, to), in order of their first token; phrases of one kind may overlap. */
	findAll(tokens: readonly Token[], from = 0, to = tokens.length): Mark<T>[] {
		const out: Mark<T>[] = [];
		const begins = this.#begins;
		for (let i = from; i < to; i += 1) {
			const { sense } = (tokens[i] as Token).word;
			if (sense >= 0 && begins[sense] === 1) this.#follow(tokens, i, out);
		}
		return out;
	}
}
