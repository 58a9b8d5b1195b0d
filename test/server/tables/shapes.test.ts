import { describe, expect, test } from 'vitest';
import type { Reading } from '#lib/core/observation/types.ts';
import { readFigures } from '../read-figures.ts';
import { SHAPES } from './shapes.cases.ts';
import { pasted, readShape, webPage, wordFile, workbook } from './shapes.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A reading as the cases tell it. */
const toldOf = (r: Reading) => [
	r.value ?? r.low,
	r.indicator,
	r.timePeriod,
	...[
		[
			...(r.kind === 'result' ? [] : [r.kind]),
			...(r.orgUnit === '_T' ? [] : [`@${r.orgUnit}`]),
			...(r.refArea === 'Lai Châu' ? [] : [`#${r.refArea ?? ''}`]),
			...(r.partOf === null ? [] : ['<']),
		].join(' '),
	].filter((words) => words !== ''),
];

describe.each(Object.entries(SHAPES))('%s', (_, text) => {
	const shape = readShape(text);
	test.each([
		['pasted', 'dán.txt', bytes(pasted(shape))],
		['a workbook', 'biểu.xlsx', workbook(shape)],
		['a web page', 'trang.html', webPage(shape)],
		['a Word file', 'báo cáo.docx', wordFile(shape)],
	])('%s', async (_form, name, content) => {
		const { readings } = await readFigures(name, content);
		expect(readings.map(toldOf)).toEqual(shape.told);
	});
});

test('months without a year anywhere, and a rise that the figures beside it contradict, are left in doubt', async () => {
	const { readings } = await readFigures(
		'a.txt',
		bytes(
			'Nội dung\tT1\tT2\nTuần tra biên giới (buổi)\t98\t87\n\nNội dung\tĐVT\tNăm 2023\tNăm 2024\tTăng, giảm\nTuyên truyền\tbuổi\t60\t65\t+8\nTặng quà\tsuất\t60\t65\t+5\n',
		),
		'2025-01-15',
	);
	const doubts = readings.map((r) => [r.timePeriod, r.rules.filter((rule) => rule.startsWith('doubt:'))]);
	expect(doubts).toEqual([
		['2025-01', ['doubt:period']],
		['2024-02', ['doubt:period']],
		['2023', []],
		['2024', []],
		['2024', ['doubt:differs']],
		['2023', []],
		['2024', []],
		['2024', []],
	]);
});
