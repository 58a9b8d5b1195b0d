import { SUBJECTS } from '../../../indicator/resolve.ts';
import type { Topic } from '../../../indicator/topics.ts';

/** What cases are counted of; those of fireworks are told under arms, by a name of their own. */
export const OFFENCES: ReadonlySet<string> = new Set([...SUBJECTS, 'FIREWORKS']);

/** An offence with the rule that named it. */
export interface Named {
	topic: Topic;
	rule: string;
}
