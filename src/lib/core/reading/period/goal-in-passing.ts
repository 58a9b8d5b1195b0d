import type { Quantity } from '../../quantity/quantity.ts';
import { isWholeOfPlan } from '../page/planned-whole.ts';
import type { Sentence } from '../page/sentence.ts';
import { isAssigned } from './goal-named.ts';
import { isBeingPrepared, isBracketedGoal, isLeftToDo, isOutOf, isTakenOn } from './goal-words.ts';

/** A goal told beside what was done of it: in brackets, as the whole of a share, as what is left; nothing told after it is one for that. */
export const isGoalInPassing = (s: Sentence, q: Quantity): boolean =>
	isBracketedGoal(s, q) ||
	isLeftToDo(s, q) ||
	isOutOf(s, q) ||
	isBeingPrepared(s, q) ||
	isTakenOn(s, q) ||
	isAssigned(s, q) ||
	isWholeOfPlan(s, q);
