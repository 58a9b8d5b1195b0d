import { expect, test } from 'vitest';
import { findPeriods } from '../../../src/lib/core/period/read/find.ts';
import { resolvePeriod } from '../../../src/lib/core/period/resolve/resolve.ts';
import { tokenize } from '../../../src/lib/core/text/tokens.ts';
import { FOUND } from './find.cases.ts';

test.each(FOUND)('$on: $text', ({ on, text, codes }) => {
	const quotes = [...text.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]);
	const plain = text.replace(/[[\]]/g, '');
	const tokens = tokenize(plain);
	const found = findPeriods(tokens);
	expect(found.map((m) => plain.slice(tokens[m.from]?.start, tokens[m.to - 1]?.end))).toEqual(quotes);
	expect(found.map((m) => resolvePeriod(m.say, { refDate: on, context: null })?.code ?? '-')).toEqual(codes);
});
