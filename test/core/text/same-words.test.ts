import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cues } from '#lib/codelists/cues/index.ts';
import lists from '#lib/codelists/same-words.json' with { type: 'json' };
import { topics } from '#lib/codelists/topics/index.ts';
import { inSameWords } from '#lib/core/text/same-words.ts';
import { tokenize } from '#lib/core/text/tokens.ts';

const words = (text: string) => inSameWords(tokenize(text)).map((t) => t.text);

test.each([
	[
		'Tính tới hết tháng 6, các sĩ quan, chiến sĩ đi tuần',
		'Tính đến hết tháng 6 , các cán bộ , chiến sĩ tuần tra',
	],
	['TÍNH TỚI NGÀY 5/6, CÓ 12 VỤ VIỆC', 'TÍNH ĐẾN NGÀY 5 / 6 , CÓ 12 VỤ'],
	['Biên phòng tỉnh Hà Khê', 'BĐBP tỉnh Hà Khê'],
	['Bộ đội Biên phòng tỉnh Hà Khê', 'Bộ đội Biên phòng tỉnh Hà Khê'],
	['đi tuần tra', 'đi tuần tra'],
	['ghe thuyền, thuyền bè', 'tàu thuyền , tàu thuyền'],
	// names
	['xã Vụ Việc, ông Nghi Can', 'xã Vụ Việc , ông Nghi Can'],
	['đến thời điểm này năm ngoái', 'đến thời điểm này năm ngoái'],
	['', ''],
])('one wording for several: %s', (text, expected) => {
	expect(words(text).join(' ')).toBe(expected);
});

test('words keep their places, and those of the list are all put in one wording', () => {
	const others = Object.values(lists).flat();
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...others, '12', 'lượt', ',', '.', 'xã', '\n')), (pieces) => {
			const text = pieces.join(' ');
			const tokens = inSameWords(tokenize(text));
			let end = 0;
			for (const t of tokens) {
				expect(t.start).toBeGreaterThanOrEqual(end);
				expect(t.end).toBeGreaterThan(t.start);
				expect(t.end).toBeLessThanOrEqual(text.length);
				end = t.end;
			}
			const from = tokens[0]?.start ?? 0;
			expect(`${text.slice(0, from)}${text.slice(end)}`.trim()).toBe('');
		}),
	);
});

test('what is read is read no further', () => {
	for (const readAs of Object.keys(lists)) expect(words(readAs)).toEqual(tokenize(readAs).map((t) => t.text));
});

test('no list waits for words that are read as others', () => {
	const phrases = [...Object.values(cues).flat(), ...topics.flatMap((t) => t.phrases)];
	const never = phrases.filter(
		(phrase) =>
			words(phrase).join(' ') !==
			tokenize(phrase)
				.map((t) => t.text)
				.join(' '),
	);
	expect(never).toEqual([]);
});
