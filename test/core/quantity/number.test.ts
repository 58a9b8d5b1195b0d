import { describe, expect, test } from 'vitest';
import { parseNumberText } from '../../../src/lib/core/quantity/number-text.ts';
import { NO_NUMBERS, NUMBERS } from './number.cases.ts';

describe('numbers', () => {
	for (const [value, forms] of NUMBERS) {
		test.each(forms)(`${value}: %s`, (form) => {
			expect(parseNumberText(form)).toBe(value);
			expect(parseNumberText(form.normalize('NFD'))).toBe(value);
		});
	}
	test.each(NO_NUMBERS)('no number: %s', (form) => expect(parseNumberText(form)).toBeNull());
});
