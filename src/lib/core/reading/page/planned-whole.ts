import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from './sentence.ts';

/** "24 trên tổng số 30 căn": the longest tie between the two. */
const TIE = 3;

/** "45/60 căn", "24 trong số 30 căn", "214/400 buổi" where a plan is named: whether `whole` is what was planned and `done` what was done of it. */
export const isPlannedWhole = (s: Sentence, done: Quantity, whole: Quantity): boolean =>
	done.cls === whole.cls &&
	done.cls !== 'bare' &&
	done.unitTo === done.numTo &&
	whole.numFrom > done.numTo &&
	whole.numFrom - done.numTo <= TIE &&
	/^(\/|trong|trên)$/.test(wordAt(s, done.numTo));

const TIED = wordsOf('/ trong trên số');

/** Whether a figure is the whole of a plan, told behind what was done of it. */
export const isWholeOfPlan = (s: Sentence, whole: Quantity): boolean =>
	isAt(s, whole.numFrom - 1, TIED) && s.quantities.some((done) => isPlannedWhole(s, done, whole));
