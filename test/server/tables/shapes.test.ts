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
