import { foldWord } from './fold.ts';
import type { Token } from './tokens.ts';
import { WordFlag, type Seen } from './word-flag.ts';
import { MAX_SENSE, SENSE_OF, senseOf, WORD_IDS } from './words.ts';

/** In a phrase: an optional separator, one of `, - – / & và ;`. */
const OPTIONAL = '~';
const SEPARATORS = new Set([',', '-', '–', '/', '&', 'và', ';'].map(senseOf));
/** The step an optional separator takes; no word has this sense. */
const GAP = MAX_SENSE + 1;

/** Every bit: whatever word may come next. */
const ANY = -1;

const PLACE_LIMIT = 1 << 15;
const SENSE_BITS = 16;
/** 2³² divided by the golden ratio: spreads keys over the slots. */
const GOLDEN = 0x9e37_79b1;

/** Each phrase that one with alternatives stands for: "{giao|giao cho} {đồn|trạm}" is four. */
function alternatives(phrase: string): string[] {
	const [all, list] = /\{([^{}]*)\}/.exec(phrase) ?? [];
	if (all === undefined || list === undefined) return [phrase];
	return list.split('|').flatMap((word) => alternatives(phrase.replace(all, word)));
}

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
 * Phrases as a tree of words. A place is a number: 0 is nowhere, others are reached by the words that led there. Whether a word
 * opens a phrase is a flag of the word, so that a token which begins none costs one look; where a first word leads stands in one
 * array by the word's id, where further words lead in one hashed table.
 */
export class PhraseTree {
	/** by the sense of a first word: the place it leads to */
	readonly #firsts = new Map<number, number>();
	readonly #opens = new WordFlag((w) => this.#firsts.has(w.sense));
	/** by the id of a first word: the place it leads to, learnt as words come */
	readonly #begins = new Uint16Array(WORD_IDS);
	/** pairs: a place and the sense of the next word in one number, 0 where a slot is free; the place they lead to */
	#steps = new Int32Array(128);
	#taken = 0;
	#places = 0;
	/** by place: which words may come next, each as the bit of its sense's last five; so most are told from a look at one number */
	#next = new Int32Array(64);
	/** by place: an optional separator may come next */
	readonly #gaps: boolean[] = [false];

	/** The places at which the ways of writing a phrase end. */
	add(phrase: string): number[] {
		this.#opens.forget();
		return alternatives(phrase)
			.flatMap((each) => variants(each.split(' ').filter(Boolean)))
			.filter((words) => words.length > 0)
			.map(([first, ...rest]) => {
				let place = this.#first(senseOf(foldWord((first as string).toLowerCase())));
				for (const word of rest) place = this.#grow(place, word);
				return place;
			});
	}

	#newPlace(): number {
		if (this.#places + 1 >= PLACE_LIMIT) throw new Error('too many words in one phrase list');
		this.#gaps.push(false);
		this.#places += 1;
		if (this.#places === this.#next.length) {
			const old = this.#next;
			this.#next = new Int32Array(2 * old.length);
			this.#next.set(old);
		}
		return this.#places;
	}

	#first(sense: number): number {
		const place = this.#firsts.get(sense) ?? this.#newPlace();
		this.#firsts.set(sense, place);
		return place;
	}

	#grow(place: number, word: string): number {
		const sense = word === OPTIONAL ? GAP : senseOf(foldWord(word.toLowerCase()));
		if (sense === GAP) {
			this.#gaps[place] = true;
			this.#next[place] = ANY;
		} else this.#next[place] = (this.#next[place] as number) | (1 << sense);
		const known = this.#step(place, sense);
		if (known > 0) return known;
		if (4 * this.#taken >= this.#steps.length) this.#widen();
		const made = this.#newPlace();
		this.#put((place << SENSE_BITS) | sense, made);
		return made;
	}

	#put(key: number, place: number): void {
		const steps = this.#steps;
		let slot = this.#slot(key);
		while (steps[slot] !== 0) slot = (slot + 2) & (steps.length - 1);
		steps[slot] = key;
		steps[slot + 1] = place;
		this.#taken += 1;
	}

	#widen(): void {
		const old = this.#steps;
		this.#steps = new Int32Array(2 * old.length);
		this.#taken = 0;
		for (let slot = 0; slot < old.length; slot += 2)
			if (old[slot] !== 0) this.#put(old[slot] as number, old[slot + 1] as number);
	}

	#slot(key: number): number {
		const wide = Math.imul(key, GOLDEN);
		return ((wide ^ (wide >>> SENSE_BITS)) << 1) & (this.#steps.length - 1);
	}

	#step(place: number, sense: number): number {
		const key = (place << SENSE_BITS) | sense;
		const steps = this.#steps;
		const mask = steps.length - 1;
		for (let slot = this.#slot(key); ; slot = (slot + 2) & mask) {
			const there = steps[slot];
			if (there === key) return steps[slot + 1] as number;
			if (there === 0) return 0;
		}
	}

	/** False when no word of the stretch opens a phrase. */
	mayStandIn(seen: Seen): boolean {
		return this.#opens.mayStandIn(seen);
	}

	/** Where a first word leads; 0 when no phrase begins with it. */
	begin(token: Token): number {
		if (!this.#opens.has(token)) return 0;
		const { id } = token;
		if (id < 0) return this.#firsts.get(token.word.sense) as number;
		const known = this.#begins[id] as number;
		return known > 0 ? known : (this.#begins[id] = this.#firsts.get(token.word.sense) as number);
	}

	/** False when no phrase goes on with the word from a place; true of most others that do. */
	mayFollow(place: number, token: Token | undefined): boolean {
		if (token === undefined) return false;
		const { id } = token;
		const sense = id < 0 ? token.word.sense : (SENSE_OF[id] as number);
		return sense >= 0 && ((this.#next[place] as number) & (1 << sense)) !== 0;
	}

	/** Where the next word leads from a place; 0 when no phrase goes on with it. */
	follow(place: number, token: Token): number {
		const { id } = token;
		const sense = id < 0 ? token.word.sense : (SENSE_OF[id] as number);
		if (sense < 0 || ((this.#next[place] as number) & (1 << sense)) === 0) return 0;
		const next = this.#step(place, sense);
		if (next > 0 || this.#gaps[place] !== true || !SEPARATORS.has(sense)) return next;
		return this.#step(place, GAP);
	}
}
