import counts from './counts.json' with { type: 'json' };
import measures from './measures.json' with { type: 'json' };
import notCounted from './not-counted.json' with { type: 'json' };
import papers from './papers.json' with { type: 'json' };
import persons from './persons.json' with { type: 'json' };
import things from './things.json' with { type: 'json' };
import turns from './turns.json' with { type: 'json' };
import vehicles from './vehicles.json' with { type: 'json' };
import works from './works.json' with { type: 'json' };

/** Noun phrases that count or measure, the rows of a field in a file. */
export const unitNouns = [
	...counts,
	...persons,
	...turns,
	...works,
	...vehicles,
	...things,
	...papers,
	...measures,
	...notCounted,
];
