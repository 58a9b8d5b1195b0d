import { eventCases } from './events.cases.ts';
import type { ConstructionGroup } from './group.ts';
import { reportCases } from './reports.cases.ts';
import { seaCases } from './sea.cases.ts';

/** Every phrase table of whole sentences, by what the sentences are of. */
export const constructions: Readonly<Record<string, ConstructionGroup>> = {
	'one deed': eventCases,
	'a reviewed half': reportCases,
	'sea and islands': seaCases,
};
