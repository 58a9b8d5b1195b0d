import { readUnitNoun } from '../quantity/unit-nouns.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Sentence } from './sentence.ts';

const NOUN_REACH = 10;

/**
 * "Không có tàu cá nào vi phạm": a stated zero, put among the sentence's quantities. "Không để xảy ra vụ nào" is a claim
 * and gives nothing.
 *
 * out  `take` is called with each zero once it stands in the sentence's list
 */
export function readStatedNone(s: Sentence, take: (q: Quantity) => void): void {
	const { tokens } = s.page;
	for (let k = s.from; k + 2 < s.to; k += 1) {
		if (tokens[k]?.fold !== 'không') continue;
		const has = tokens[k + 1]?.fold === 'có';
		const noun = readUnitNoun(tokens, has ? k + 2 : k + 1);
		if (!noun || noun.entry.cls === 'none') continue;
		let to = noun.to;
		while (
			to < s.to &&
			to - noun.to < NOUN_REACH &&
			tokens[to]?.fold !== 'nào' &&
			tokens[to]?.kind === 'word'
		)
			to += 1;
		if (tokens[to]?.fold !== 'nào') continue;
		const q: Quantity = {
			from: k,
			to: noun.to,
			numFrom: k,
			numTo: k + 1,
			value: 0,
			low: null,
			high: null,
			decimals: 0,
			qualifier: 'EQ',
			unit: noun.entry.unit,
			cls: noun.entry.cls,
			unitFrom: noun.from,
			unitTo: noun.to,
			form: 'words',
			rate: false,
			doubt: null,
		};
		s.quantities.push(q);
		s.groups.push(s.quantities.length - 1);
		take(q);
		s.quantities.pop();
		s.groups.pop();
		s.around.length = 0;
	}
}
