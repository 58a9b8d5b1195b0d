import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';
import { formatPeriod } from '#lib/format/index.ts';
import { readTypedPeriod } from '#lib/ui/article/typed-period.ts';

test.each([
	['2024', '2024'],
	['năm 2024', '2024'],
	['Cả năm 2024', '2024'],
	['2024-S1', '2024-S1'],
	['2024-s1', '2024-S1'],
	['6 tháng đầu năm 2024', '2024-S1'],
	['  6  tháng đầu năm 2024', '2024-S1'],
	['sáu tháng cuối năm 2024', '2024-S2'],
	['6T/2024', '2024-S1'],
	['quý III/2024', '2024-Q3'],
	['Quý 3 năm 2024', '2024-Q3'],
	['quí iv năm 2024', '2024-Q4'],
	['tháng 5/2024', '2024-05'],
	['tháng 05 năm 2024', '2024-05'],
	['9 tháng năm 2023', '2023-01-01/P9M'],
	['9 tháng đầu năm 2023', '2023-01-01/P9M'],
	['2019–2023', '2019-01-01/P5Y'],
	['giai đoạn 2019 - 2023', '2019-01-01/P5Y'],
	['27/6/2024', '2024-06-27'],
	['từ 1/1 đến 4/8/2025', '2025-01-01/P216D'],
	['từ ngày 15/12/2023 đến ngày 14/6/2024', '2023-12-15/P183D'],
	['2025-01-01/P216D', '2025-01-01/P216D'],
])('%s', (text, code) => {
	expect(readTypedPeriod(text)?.code).toBe(code);
	expect(readTypedPeriod(text.normalize('NFD'))?.code).toBe(code);
});

test.each(['', 'abc', '2024-S3', 'tháng 13/2024', '31/2/2024', 'từ 5/5/2025 đến 1/1/2025', 'cùng kỳ', '24'])(
	'no period in “%s”',
	(text) => expect(readTypedPeriod(text)).toBeNull(),
);

test('the program reads every name it writes', () => {
	const year = fc.integer({ min: 1990, max: 2060 });
	const code = fc.oneof(
		year.map(String),
		fc
			.tuple(year, fc.constantFrom('S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4', '01', '09', '12'))
			.map(([y, p]) => `${y}-${p}`),
		fc.tuple(year, fc.integer({ min: 1, max: 11 })).map(([y, n]) => `${y}-01-01/P${n}M`),
		fc.tuple(year, fc.integer({ min: 2, max: 9 })).map(([y, n]) => `${y}-01-01/P${n}Y`),
		fc.tuple(year, fc.integer({ min: 2, max: 400 })).map(([y, n]) => `${y}-03-05/P${n}D`),
	);
	fc.assert(
		fc.property(code, (c) => {
			const style = c.includes('/P') ? 'title' : 'short';
			expect(readTypedPeriod(formatPeriod(c))).toMatchObject(bounds(c));
			expect(readTypedPeriod(formatPeriod(c, null, style))).toMatchObject(bounds(c));
		}),
		{ numRuns: 200 },
	);
});

const bounds = (code: string) => {
	const p = parseTimePeriod(code);
	return { start: p?.start, end: p?.end };
};
