import type { Quantity } from '../../../quantity/quantity.ts';
import { itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';

/** A figure for which the words around it suggest an indicator. */
export interface Suggested {
	s: Sentence;
	q: Quantity;
	/** the word before the figure, folded; empty where none stands there */
	lead: string;
}

/** By indicator: whether the figure cannot be what it counts. */
export type CannotBe = Readonly<Record<string, (figure: Suggested) => boolean>>;

/** Where the clause of the figure begins. */
export const clauseFrom = ({ s, q }: Suggested): number => itemFrom(s, q.from);

/** The two words before the figure. */
export const twoBefore = ({ s, q, lead }: Suggested): string => `${wordAt(s, q.from - 2)} ${lead}`;
