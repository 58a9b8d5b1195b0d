import { foldWord } from './fold.ts';
import type { Token } from './tokens.ts';
import { senseOf } from './words.ts';

/** A phrase found in a run of tokens: tokens[from, to) are `entry`'s words. */
export interface Mark<T> {
	from: number;
	to: number;
	entry: T;
}

interface Node<T> {
	/** the first word that may come next and where it leads; most places have no other */
	sense: number;
	child: Node<T> | null;
	/** the other words that may come next */
	next: Map<number, Node<T>> | null;
	/** after a separator, where the phrase has an optional one here */
	separated: Node<T> | null;
	/** entries whose phrase ends here, at most one of a kind */
	entries: T[] | null;
}

/** In a phrase: an optional separator, one of `, - – / & và`. */
const OPTIONAL = '~';
const SEPARATORS = new Set([',', '-', '–', '/', '&', 'và', ';'].map(senseOf));

const node = <T>(): Node<T> => ({ sense: -1, child: null, next: null, separated: null, entries: null });

const step = <T>(from: Node<T>, sense: number): Node<T> | null =>
	from.sense === sense ? from.child : from.next === null ? null : (from.next.get(sense) ?? null);

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
	const sense = senseOf(foldWord(word.toLowerCase()));
	const known = step(from, sense);
	if (known) return known;
	const child = node<T>();
	if (from.child === null) {
		from.sense = sense;
		from.child = child;
	} else (from.next ??= new Map<number, Node<T>>()).set(sense, child);
	return child;
}

/**
 * Phrases found in tokens in one pass, the longest of each kind at each place. Words are compared folded
 * (tuý = túy, tỉ = tỷ); `~` in a phrase stands for an optional comma, dash, slash or "và".
 */
export class Lexicon<T extends { kind: string }> {
	/** by the sense of a first word: where its phrases go on; most words of a text begin none */
	readonly #firsts: (Node<T> | null)[] = [];

	/** Adds one phrase; the first entry of a kind for the same words stays. */
	add(phrase: string, entry: T): void {
		for (const [first, ...rest] of variants(phrase.split(' ').filter(Boolean))) {
			if (first === undefined) continue;
			const sense = senseOf(foldWord(first.toLowerCase()));
			while (this.#firsts.length <= sense) this.#firsts.push(null);
			let last = (this.#firsts[sense] ??= node());
			for (const word of rest) last = grow(last, word);
			last.entries ??= [];
			if (!last.entries.some((e) => e.kind === entry.kind)) last.entries.push(entry);
		}
	}

	/** Phrases that begin at `tokens[at]`, the longest of each kind; pushed onto `out`. */
	matchAt(tokens: readonly Token[], at: number, out: Mark<T>[]): void {
		const { sense } = (tokens[at] as Token).word;
		const first = sense >= 0 && sense < this.#firsts.length ? this.#firsts[sense] : null;
		if (first) follow(first, tokens, at, out);
	}

	/** All phrases of tokens[from, to), in order of their first token; phrases of one kind may overlap. */
	findAll(tokens: readonly Token[], from = 0, to = tokens.length): Mark<T>[] {
		const out: Mark<T>[] = [];
		const firsts = this.#firsts;
		for (let i = from; i < to; i += 1) {
			const { sense } = (tokens[i] as Token).word;
			const first = sense >= 0 && sense < firsts.length ? firsts[sense] : null;
			if (first) follow(first, tokens, i, out);
		}
		return out;
	}
}

/** Walks from the first word of phrases as far as the tokens go along; `from` is where that word led. */
function follow<T extends { kind: string }>(
	from: Node<T>,
	tokens: readonly Token[],
	at: number,
	out: Mark<T>[],
): void {
	const base = out.length;
	let reached = from;
	for (let i = at + 1; ; i += 1) {
		if (reached.entries) {
			for (const entry of reached.entries) {
				let k = base;
				while (k < out.length && (out[k] as Mark<T>).entry.kind !== entry.kind) k += 1;
				out[k] = { from: at, to: i, entry };
			}
		}
		if (i >= tokens.length) return;
		const { sense } = (tokens[i] as Token).word;
		const next =
			step(reached, sense) ?? (reached.separated && SEPARATORS.has(sense) ? reached.separated : null);
		if (!next) return;
		reached = next;
	}
}
