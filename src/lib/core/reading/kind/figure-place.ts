import type { Quantity } from '../../quantity/quantity.ts';
import type { Sentence } from '../page/sentence.ts';

/** One past the last token shown of a figure. */
export const endOf = (q: Quantity): number => Math.max(q.to, q.unitTo);

/** The group of quantity `i` of a sentence in its article, where those before it end at `base`. */
export const groupOf = (s: Sentence, i: number, base: number): number => base + (s.groups[i] ?? 0);
