import { describe, expect, test } from 'vitest';
import { parseNumberText } from '../../../src/lib/core/quantity/number-text.ts';
import { readNumber } from '../../../src/lib/core/quantity/number.ts';
import { tokenize } from '../../../src/lib/core/text/tokens.ts';
import { IN_TEXT, NO_NUMBERS, NOTHING_IN_TEXT, NUMBERS } from './number.cases.ts';

describe('the whole text is one number', () => {
	for (const [value, forms] of NUMBERS) {
		test.each(forms)(`${value}: %s`, (form) => {
			expect(parseNumberText(form)).toBe(value);
			expect(parseNumberText(form.normalize('NFD'))).toBe(value);
		});
	}
	test.each(NO_NUMBERS)('no number: %j', (form) => expect(parseNumberText(form)).toBeNull());
});

/** The text without its brackets, its tokens, and the token where the bracket opened. */
function marked(text: string) {
	const start = text.indexOf('[');
	const end = text.indexOf(']') - 1;
	const plain = text.replace(/[[\]]/g, '');
	const tokens = tokenize(plain);
	return { tokens, end, at: tokens.findIndex((t) => t.start === start) };
}

describe('a number in running text', () => {
	test.each(IN_TEXT)('%d: %s', (value, text) => {
		const { tokens, at, end } = marked(text);
		const read = readNumber(tokens, at);
		expect(read?.value).toBe(value);
		expect(tokens[(read?.endToken ?? 0) - 1]?.end).toBe(end);
	});
	test.each(NOTHING_IN_TEXT)('none: %s', (text) => {
		const { tokens, at } = marked(text);
		expect(readNumber(tokens, at)).toBeNull();
	});
	test('a comma before three digits groups them only where a count noun follows', () => {
		const tokens = tokenize('vận động 1,267 hộ');
		expect(readNumber(tokens, 2)?.value).toBe(1.267);
		expect(readNumber(tokens, 2, { countNoun: true })).toMatchObject({ value: 1267, doubt: null });
	});
	test.each([
		['1 tỷ 284 triệu', 1.284, 9, 6],
		['1,9 tỷ', 1.9, 9, 9],
		['hai nghìn tỷ', 2, 12, 12],
		['2,5 nghìn tỷ', 2.5, 12, 12],
		['một nghìn hai trăm tỷ', 1200, 9, 9],
		['2 trăm triệu', 200, 6, 6],
		['hai triệu rưỡi', 2.5, 6, 6],
		['1.344', 1344, 0, 0],
		['ba vạn', 30000, 0, 0],
	])('%s is said as %d × 10^%d', (text, mantissa, mult, last) => {
		const read = readNumber(tokenize(text), 0);
		expect(read).toMatchObject({ mantissa, mult });
		if (last > 0) expect(read?.lastMult).toBe(last);
	});
});
