import { SUBJECTS } from '../../../indicator/resolve.ts';
import { topicNamed, type Topic } from '../../../indicator/topics.ts';
import type { Told } from '../corrections/correction.ts';
import type { Draft } from '../../page/draft.ts';

/** What cases are counted of; those of fireworks are told under arms, by a name of their own. */
export const OFFENCES: ReadonlySet<string> = new Set([...SUBJECTS, 'FIREWORKS']);

/** An offence with the rule that named it. */
export interface Named {
	topic: Topic;
	rule: string;
}

/** What cases or persons are of, by one way of telling it; null where it is not told so. */
export type Naming = (f: Told) => Named | null;

/** The offence of that name, by the rule `subject:how:name`; null for what is no offence or counts no figures of the class. */
export function offence(name: string | null | undefined, cls: string, how: string): Named | null {
	if (!name || !OFFENCES.has(name)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:${how}:${name}` };
}

/** A topic found, by the rule `subject:how:name`; null for none. */
export const named = (topic: Topic | null, how: string): Named | null =>
	topic && { topic, rule: `subject:${how}:${topic.topic}` };

/** The one topic that figures told are all of; null where there are several, or none. */
export function onlyTopic(told: readonly Draft[]): string | null {
	const name = told[0]?.topic ?? null;
	return told.every((d) => d.topic === name) ? name : null;
}
