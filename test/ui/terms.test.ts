import { expect, test } from 'vitest';
import { glossary, type TermId } from '#lib/ui/glossary.ts';
import { findTerms } from '#lib/ui/terms.ts';

const marked = (text: string, seen = new Set<TermId>()) =>
	findTerms(text, seen)
		.map((p) => (p.term ? `[${p.text}]` : p.text))
		.join('');

test.each([
	[
		'Với năm 2024: tham khảo (sơ bộ, tính đến 26/11/2024).',
		'Với năm 2024: [tham khảo] ([sơ bộ], tính đến 26/11/2024).',
	],
	['tham khảo (khác độ dài kỳ)', '[tham khảo] ([khác độ dài kỳ])'],
	['Khi nguồn không nêu ngày chốt, kỳ được tính …', 'Khi nguồn không nêu [ngày chốt], kỳ được tính …'],
	['tính ra, không có trong nguồn', '[tính ra], không có trong nguồn'],
	['lượt cán bộ, chiến sĩ', '[lượt] cán bộ, chiến sĩ'],
	['1.190 lượt', '1.190 lượt'],
	['so sánh được', 'so sánh được'],
])('%s', (text, expected) => expect(marked(text)).toBe(expected));

test('a term explains itself once on a page', () => {
	const seen = new Set<TermId>();
	expect(marked('sơ bộ', seen)).toBe('[sơ bộ]');
	expect(marked('các số sơ bộ', seen)).toBe('các số sơ bộ');
	expect([...seen]).toEqual(['so-bo']);
});

test('the words of the glossary itself are found', () => {
	for (const id of [
		'so-bo',
		'suy-ra',
		'cung-ky',
		'binh-quan-thang',
		'ngay-chot',
		'nghi-ngo',
		'luot',
	] as const)
		expect(findTerms(glossary[id].name, new Set())[0]?.term).toBe(id);
});
