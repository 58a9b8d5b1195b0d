import type { Observation, Reading } from './types.ts';

/** A figure of its article: a result, not a repetition, not rejected. What every count of figures counts. */
export function isFigure(o: Pick<Observation, 'kind' | 'duplicateOf' | 'review'>): boolean {
	return o.kind === 'result' && o.duplicateOf === null && o.review.state !== 'rejected';
}

/** A result, goal or change that stands by its own and that a rule left in doubt; what is only told as background is used nowhere. */
export function leavesDoubt(o: Pick<Observation, 'kind' | 'duplicateOf' | 'rules'>): boolean {
	if (o.kind === 'context' || o.duplicateOf !== null) return false;
	for (const rule of o.rules) if (rule.startsWith('doubt:')) return true;
	return false;
}

/** A reading in doubt that nobody has decided on: it is marked, listed first and in no total. */
export function isDoubtful(o: Pick<Observation, 'kind' | 'duplicateOf' | 'rules' | 'review'>): boolean {
	return o.review.state === 'unread' && leavesDoubt(o);
}

/** The observation as the machine read it, whatever a person put in its place. */
export function asRead(o: Observation): Observation {
	return {
		...o,
		...(o.machine as Partial<Omit<Reading, 'partOf' | 'duplicateOf'>> | null),
		machine: null,
		review: { state: 'unread', reason: null, at: null },
	};
}
