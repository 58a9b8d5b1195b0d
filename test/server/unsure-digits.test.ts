import { expect, test } from 'vitest';
import { readFigures } from './read-figures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
	['a note on a figure', 'Năm 2024, đơn vị tuần tra 224¹ buổi.', 224, '224¹ buổi', true],
	['two digits of a note', 'Năm 2024, đơn vị bắt giữ 25¹² vụ ma túy.', 25, '25¹² vụ', true],
	['a note on the words after a figure', 'Năm 2024, đơn vị tuần tra 224 buổi¹.', 224, '224 buổi', false],
	['a figure whose digits stand apart', 'Năm 2024, đơn vị tuần tra 22 4 buổi.', 4, '4 buổi', true],
	['a year before a figure', 'Đơn vị tuần tra như sau: năm 2024 224 buổi.', 224, '224 buổi', false],
	['a plain figure', 'Năm 2024, đơn vị tuần tra 224 buổi.', 224, '224 buổi', false],
])('%s', async (_, text, value, quote, unsure) => {
	const { readings } = await readFigures('bai.txt', bytes(text));
	expect(readings.map((r) => [r.value, r.quote, r.rules.includes('doubt:number')])).toEqual([
		[value, quote, unsure],
	]);
});

test('a power is no figure with a note', async () => {
	const { readings } = await readFigures('bai.txt', bytes('Năm 2024, đơn vị tuần tra 10² buổi.'));
	expect(readings).toEqual([]);
});
