import type { Quantity } from '../../quantity/quantity.ts';
import type { Seen } from '../../text/word-flag.ts';
import { hasKind, type CueKind } from '../mention/cues.ts';
import type { Sentence } from '../page/sentence.ts';

/** A list of words, or of pairs of them, that knows from a look at a sentence's words whether it may stand there. */
interface Words {
	mayStandIn: (seen: Seen) => boolean;
}

/** A rule by which a figure is no result of ours, and what it is asked of. */
export interface Refusal {
	/** short reason, for the trace */
	why: string;
	/** classes of unit nouns it is asked of; all without */
	of?: readonly string[];
	/** one of these words stands in the sentence where it holds */
	words?: Words;
	/** a cue of this kind stands in the sentence where it holds */
	cue?: CueKind;
	/** whether quantity `i` of the sentence is such */
	holds: (s: Sentence, q: Quantity, i: number) => boolean;
}

/** A refusal with all its fields: rows alike in their fields are read without a look at which they have. */
interface Row {
	why: string;
	of: readonly string[] | null;
	words: Words | null;
	cue: CueKind | null;
	holds: Refusal['holds'];
}

const toRow = ({ why, of, words, cue, holds }: Refusal): Row => ({
	why,
	of: of ?? null,
	words: words ?? null,
	cue: cue ?? null,
	holds,
});

/** A table of refusals in their order. A figure meets only those of its class whose words stand in its sentence. */
export class Refusals {
	readonly #rows: readonly Row[];
	/** the rows of a class, picked when its first figure comes */
	readonly #byClass = new Map<string, readonly Row[]>();

	constructor(rows: readonly Refusal[]) {
		this.#rows = rows.map(toRow);
	}

	/** Why quantity `i` is no result: the first that holds; null when none does. */
	why(s: Sentence, i: number): string | null {
		const q = s.quantities[i] as Quantity;
		for (const { why, words, cue, holds } of this.#of(q.cls)) {
			if (words !== null && !words.mayStandIn(s.words)) continue;
			if (cue !== null && !hasKind(s.cues, cue)) continue;
			if (holds(s, q, i)) return why;
		}
		return null;
	}

	#of(cls: string): readonly Row[] {
		const known = this.#byClass.get(cls);
		if (known) return known;
		const rows = this.#rows.filter(({ of }) => of === null || of.includes(cls));
		this.#byClass.set(cls, rows);
		return rows;
	}
}
