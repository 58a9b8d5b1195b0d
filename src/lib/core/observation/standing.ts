import type { Observation } from './types.ts';

/** A figure of its article: a result, not a repetition, not rejected. What every count of figures counts. */
export function isFigure(o: Pick<Observation, 'kind' | 'duplicateOf' | 'review'>): boolean {
	return o.kind === 'result' && o.duplicateOf === null && o.review.state !== 'rejected';
}

/** A result that stands by its own and that a rule left in doubt. */
export function leavesDoubt(o: Pick<Observation, 'kind' | 'duplicateOf' | 'rules'>): boolean {
	if (o.kind !== 'result' || o.duplicateOf !== null) return false;
	for (const rule of o.rules) if (rule.startsWith('doubt:')) return true;
	return false;
}

/** A reading in doubt that nobody has decided on: it is marked, listed first and in no total. */
export function isDoubtful(o: Pick<Observation, 'kind' | 'duplicateOf' | 'rules' | 'review'>): boolean {
	return o.review.state === 'unread' && leavesDoubt(o);
}
