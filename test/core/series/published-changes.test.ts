import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { observe } from '#lib/core/observation/observe.ts';
import { findChangeBase } from '#lib/core/observation/change-base.ts';
import { findProblems } from '#lib/core/series/problems.ts';
import { checkPublishedChanges } from '#lib/core/series/published-changes.ts';
import { problemSentence, sentenceText } from '#lib/format/index.ts';
import { articleOf, demoObservations, reading } from '../../fixtures/demo.ts';

const change = (quote: string, text: string, timePeriod: string) => {
	const start = text.indexOf(quote);
	return reading({
		indicator: 'crime.cases',
		unit: quote.includes('%') ? 'PERCENT' : 'CASE',
		timePeriod,
		kind: 'change',
		value: Number(/\d+(?:,\d+)?/u.exec(quote)?.[0].replace(',', '.')),
		quote,
		start,
		end: start + quote.length,
	});
};

/** [sentence, change, period it speaks of, base] */
const BASES: [string, string, string, string | null][] = [
	['Số vụ tăng 7 vụ so với cùng kỳ năm 2021.', 'tăng 7 vụ', '2022-S1', '2021-S1'],
	['So với cùng kỳ năm 2023, số vụ tăng 7 vụ (9,5%).', '9,5%', '2024-S1', '2023-S1'],
	['Số vụ tăng 12 vụ so cùng kỳ.', 'tăng 12 vụ', '2023-Q3', '2022-Q3'],
	['Số vụ tăng 12 vụ (7,9%) so với năm 2022.', '7,9%', '2023', '2022'],
	['Số vụ tăng 12 vụ so với năm trước.', 'tăng 12 vụ', '2023', '2022'],
	['Số vụ tăng 12 vụ so với năm 2022.', 'tăng 12 vụ', '2023-S1', null],
	['Số vụ tăng 12 vụ.', 'tăng 12 vụ', '2023', null],
	['Tăng 3 vụ so với năm 2021. Số vụ tăng 12 vụ.', 'tăng 12 vụ', '2023', null],
	['Số vụ tăng 5 vụ so với năm 2021 và tăng 9 vụ so với năm 2020.', 'tăng 5 vụ', '2022', null],
];
test.each(BASES)('%s', (text, quote, period, base) => {
	expect(findChangeBase(change(quote, text, period), text)).toBe(base);
});

test('every change of the demo that names its base is what its figures give', () => {
	const checks = checkPublishedChanges(demoObservations(), codelists);
	expect(checks).toHaveLength(11);
	expect(checks.filter((c) => !c.agrees)).toEqual([]);
});

test('a published percent that does not recompute is said with both', () => {
	const text = 'Quý I năm 2023: 35540 vụ, tăng 135,01% so với cùng kỳ năm 2022 (26871 vụ).';
	const level = (quote: string, timePeriod: string) => {
		const start = text.indexOf(quote);
		const value = Number(quote.split(' ')[0]);
		return reading({
			indicator: 'crime.cases',
			unit: 'CASE',
			timePeriod,
			value,
			quote,
			start,
			end: start + quote.length,
		});
	};
	const rows = observe(
		articleOf({ text, issued: '2023-04-10' }),
		[level('35540 vụ', '2023-Q1'), change('135,01%', text, '2023-Q1'), level('26871 vụ', '2022-Q1')].map(
			(r) => (r.kind === 'change' ? { ...r, decimals: 2 } : r),
		),
		codelists,
	);
	const [problem, ...more] = findProblems(rows, codelists);
	expect(more).toEqual([]);
	expect(problem && sentenceText(problemSentence(problem, codelists))).toBe(
		'Tổng số vụ vi phạm pháp luật phát hiện, bắt giữ, xử lý, quý I/2023: nguồn ghi “135,01%” so với quý I/2022, theo 35.540 vụ và 26.871 vụ thì là +32,3%.',
	);
});
