import type { Quantity } from '../../quantity/quantity.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** "24 trên tổng số 30 căn": the longest tie between the two. */
const TIE = 3;

/** "45/60 căn", "24 trong số 30 căn" where a plan is named: whether `whole` is what was planned and `done` what was done of it. */
export const isPlannedWhole = (s: Sentence, done: Quantity, whole: Quantity): boolean =>
	done.cls === 'house' &&
	whole.cls === 'house' &&
	done.unitTo === done.numTo &&
	whole.numFrom > done.numTo &&
	whole.numFrom - done.numTo <= TIE &&
	/^(\/|trong|trên)$/.test(wordAt(s, done.numTo));
