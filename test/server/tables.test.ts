import { expect, test } from 'vitest';
import { parseFile } from '#lib/server/intake/parse.ts';
import { docxParagraph, madeDocx, madeXlsx } from './made-files.ts';
import { addressOf, readFigures } from './read-figures.ts';
import { SHEETS } from './tables.cases.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each(SHEETS)('a sheet: $about', async ({ rows, merges = [], read }) => {
	const after = `<mergeCells>${merges.map((m) => `<mergeCell ref="${m}"/>`).join('')}</mergeCells>`;
	const { readings } = await readFigures('Biểu.xlsx', madeXlsx({ 'Biểu 1': rows }, {}, after));
	expect(
		readings.map((r) => [
			r.value,
			r.indicator,
			r.timePeriod,
			addressOf(r)?.replace('Biểu 1!', ''),
			...(r.kind === 'result' ? [] : [r.kind]),
			...(r.orgUnit === '_T' ? [] : [r.orgUnit]),
		]),
	).toEqual(read);
});

test('a period above a column, beside a row or in the title leaves no doubt and says where it was read', async () => {
	const grounds = await Promise.all(
		[0, 2, 7].map(async (n) => {
			const { readings } = await readFigures(
				'Biểu.xlsx',
				madeXlsx({ A: (SHEETS[n] as (typeof SHEETS)[number]).rows }),
			);
			expect(readings.flatMap((r) => r.rules).filter((rule) => rule.startsWith('doubt:period'))).toEqual([]);
			return readings.at(-1)?.rules[1];
		}),
	);
	expect(grounds).toEqual(['period:column', 'period:column', 'period:row']);
});

test('a window stated above a half-year gives its days', async () => {
	const { readings } = await readFigures(
		'Biểu.xlsx',
		madeXlsx({ A: (SHEETS[0] as (typeof SHEETS)[number]).rows }),
	);
	const now = readings.find((r) => r.timePeriod === '2024-S1');
	expect([now?.periodStart, now?.periodEnd, now?.periodBasis]).toEqual([
		'2023-12-15',
		'2024-06-15',
		'STATED',
	]);
	const before = readings.find((r) => r.timePeriod === '2023-S1');
	expect([before?.periodStart, before?.periodEnd]).toEqual(['2023-01-01', '2023-07-01']);
});

const ROW = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const MERGED = [
	['Nội dung', 'ĐVT', '6 tháng đầu năm', '', 'Ghi chú'],
	['', '', '2023', '2024', ''],
	['Tuyên truyền', 'buổi', '600', '650', ''],
	['', 'lượt người nghe', '35.000', '37.732', ''],
];
const MERGED_READ = [
	[600, 'propaganda.sessions', '2023-S1'],
	[650, 'propaganda.sessions', '2024-S1'],
	[35000, 'propaganda.listeners', '2023-S1'],
	[37732, 'propaganda.listeners', '2024-S1'],
];

test('merged cells hold over every row and column they cover, on a web page and in Word', async () => {
	const html = `<h1>Biểu</h1><table>${[
		ROW(
			'<td rowspan=2>Nội dung</td>',
			'<td rowspan=2>ĐVT</td>',
			'<td colspan=2>6 tháng<br>đầu năm</td>',
			'<td rowspan=2>Ghi chú</td>',
		),
		ROW('<td>2023</td>', '<td>2024</td>'),
		ROW('<td rowspan=2>Tuyên truyền</td>', '<td>buổi</td>', '<td>600</td>', '<td>650</td>', '<td></td>'),
		ROW('<td>lượt người nghe</td>', '<td>35.000</td>', '<td>37.732</td>', '<td></td>'),
	].join('')}</table>`;
	const cell = (words: string, merge: string) =>
		`<w:tc><w:tcPr>${merge}</w:tcPr>${docxParagraph(words)}</w:tc>`;
	const docx = madeDocx(
		`<w:tbl>${MERGED.map(
			(row, r) =>
				`<w:tr>${row
					.map((words, c) => {
						if (r === 0 && c === 3) return '';
						if (r === 0 && c === 2) return cell(words, '<w:gridSpan w:val="2"/>');
						const tall = (r < 2 && (c < 2 || c === 4)) || (r > 1 && c === 0);
						return cell(words, tall ? `<w:vMerge${words === '' ? '' : ' w:val="restart"'}/>` : '');
					})
					.join('')}</w:tr>`,
		).join('')}</w:tbl>`,
	);
	for (const [name, content] of [
		['a.html', bytes(html)],
		['a.docx', docx],
	] as const) {
		const { readings } = await readFigures(name, content);
		expect(
			readings.map((r) => [r.value, r.indicator, r.timePeriod]),
			name,
		).toEqual(MERGED_READ);
	}
});

test('what a sheet hides is not read, and a formula without its value is no zero: both are told', async () => {
	const c = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
	const sheet = `<worksheet><cols><col min="3" max="3" hidden="1"/></cols><sheetData>
		<row r="1">${c('A1', 'Nội dung')}${c('B1', 'Năm 2024')}${c('C1', 'Năm 2023')}</row>
		<row r="2">${c('A2', 'Tuần tra (buổi)')}<c r="B2"><v>224</v></c><c r="C2"><v>1</v></c></row>
		<row r="3" hidden="1">${c('A3', 'Nhập cảnh trái phép (vụ)')}<c r="B3"><v>9</v></c></row>
		<row r="4">${c('A4', 'Mua bán người (vụ)')}<c r="B4"><f>1+1</f></c></row></sheetData></worksheet>`;
	const file = madeXlsx({ A: [] }, { 'xl/worksheets/sheet1.xml': sheet });
	const { readings } = await readFigures('a.xlsx', file);
	expect(readings.map((r) => [r.value, r.indicator, r.timePeriod])).toEqual([
		[224, 'patrol.sessions', '2024'],
	]);
	const { extracted } = await parseFile('a.xlsx', file);
	expect(extracted.notices).toEqual([
		{ code: 'hidden', count: 2 },
		{ code: 'formula-unknown', count: 1 },
	]);
});

test('a cell that repeats the words of the report is marked as repeating them', async () => {
	const text =
		'Năm 2024, BĐBP tỉnh Lai Châu tuần tra 224 buổi.\n\nNội dung\tNăm 2024\nTuần tra (buổi)\t224\n';
	const { readings } = await readFigures('a.txt', bytes(text));
	expect(readings.map((r) => [r.value, r.duplicateOf])).toEqual([
		[224, null],
		[224, 0],
	]);
});

test('a row that is a noun alone is of the row above it, and a table of the province its title names', async () => {
	const text =
		'Kết quả công tác biên phòng tỉnh Đông Khánh\n\nNội dung\tĐVT\tNăm 2023\tNăm 2024\n' +
		'Vụ vi phạm pháp luật\tvụ\t88\t95\nĐối tượng\tngười\t121\t133\nVụ ma túy\tvụ\t8\t9\nSố đối tượng\tđối tượng\t11\t12\n';
	const { readings } = await readFigures('a.txt', bytes(text), '2024-12-31', null);
	expect(readings.map((r) => [r.value, r.indicator, r.refArea])).toEqual([
		[88, 'crime.cases', 'Đông Khánh'],
		[95, 'crime.cases', 'Đông Khánh'],
		[121, 'crime.suspects', 'Đông Khánh'],
		[133, 'crime.suspects', 'Đông Khánh'],
		[8, 'drugs.cases', 'Đông Khánh'],
		[9, 'drugs.cases', 'Đông Khánh'],
		[11, 'drugs.suspects', 'Đông Khánh'],
		[12, 'drugs.suspects', 'Đông Khánh'],
	]);
});
