import type { Quantity } from '../../../quantity/quantity.ts';
import type { Sentence } from '../../page/sentence.ts';

/** A figure that may only describe another, and the indicator that was read for it. */
export interface Described {
	s: Sentence;
	i: number;
	q: Quantity;
	indicator: string;
	/** the word before the figure, folded; empty where none stands there */
	lead: string;
	/** the figure before it in its sentence */
	before: Quantity | undefined;
}

/** A rule by which a figure describes another, and what it is asked of. */
export interface Aside {
	/** short reason, for whoever reads the table */
	why: string;
	/** classes of unit nouns it is asked of; all without */
	of?: readonly string[];
	/** codes of indicators it is asked of; all without */
	indicator?: RegExp;
	holds: (f: Described) => boolean;
}
