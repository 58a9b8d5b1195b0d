import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { indicatorCases, nothingCases } from './indicator.cases.ts';
import { pressCases } from './press.cases.ts';

const read = (text: string) =>
	extract({ text, issued: '2024-12-20', issuerArea: 'Hà Khê' }, codelists).readings;

const cases = [...Object.entries(indicatorCases), ...Object.entries(pressCases)].flatMap(([code, texts]) =>
	texts.map((text) => ({
		code,
		text: text.replace(/[[\]]/g, ''),
		start: text.indexOf('['),
		end: text.indexOf(']') - 1,
	})),
);

describe('every indicator in several wordings', () => {
	test.each(cases)('$code: $text', ({ code, text, start, end }) => {
		const at = read(text).filter((r) => r.start < end && start < r.end);
		expect(at.map((r) => r.indicator)).toEqual([code]);
	});

	test('the list is covered', () => {
		const missing = codelists.indicators
			.map((i) => i.code)
			.filter((code) => code !== 'other' && (indicatorCases[code]?.length ?? 0) < 3);
		expect(missing).toEqual([]);
	});
});

describe('what gives nothing', () => {
	test.each(nothingCases)('%s', (text) => {
		expect(read(text).filter((r) => r.indicator !== 'other' && r.kind !== 'context')).toEqual([]);
	});
});
