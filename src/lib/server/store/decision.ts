import type { ReviewChange } from '#lib/core/observation/store.ts';
import type { Observation, Reading } from '#lib/core/observation/types.ts';
import type { StoreRules } from './rules.ts';

type Fields = NonNullable<ReviewChange['fields']>;

/** What a person decided last about an observation; null when nothing, or all of it was taken back. */
export interface Decision {
	state: ReviewChange['state'];
	fields: Fields | null;
	reason: string | null;
	at: string;
}

/** Puts a decision on a machine reading: corrected fields in place, the machine's own beside them. */
export function applyDecision(read: Observation, decision: Decision | null, rules: StoreRules): Observation {
	if (!decision) return rules.derive(read);
	const review = { state: decision.state, reason: decision.reason, at: decision.at };
	if (decision.state !== 'corrected' || !decision.fields) return rules.derive({ ...read, review });
	const machine: Record<string, unknown> = {};
	for (const name of Object.keys(decision.fields) as (keyof Fields)[]) machine[name] = read[name];
	return rules.derive({
		...read,
		...decision.fields,
		review,
		machine: machine as Partial<Reading>,
	});
}
