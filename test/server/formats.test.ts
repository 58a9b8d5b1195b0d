import { expect, test } from 'vitest';
import { AS_SHOWN } from './as-shown.cases.ts';
import { parseFile } from '#lib/server/intake/parse.ts';
import { docxParagraph, docxTable, madeDocx, madePdf, madeXlsx } from './made-files.ts';
import { addressOf, readFigures } from './read-figures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What a person would list of a file: value, indicator, period and the cell it stands in. */
async function figures(name: string, content: Uint8Array) {
	const { readings } = await readFigures(name, content);
	return readings.map((r) => [r.value, r.indicator, r.timePeriod, addressOf(r)]);
}

const TABLE = [
	['STT', 'Nội dung', 'ĐVT', '6 tháng đầu năm 2023', '6 tháng đầu năm 2024', 'Ghi chú'],
	['I', 'QUẢN LÝ, BẢO VỆ BIÊN GIỚI', '', '', '', ''],
	['1', 'Tuần tra biên giới', 'buổi', '210', '224', ''],
	['2', 'Lượt cán bộ, chiến sĩ tham gia tuần tra', 'lượt cán bộ', '1.260', '1.344', ''],
	['II', 'ĐẤU TRANH PHÒNG, CHỐNG TỘI PHẠM', '', '', '', ''],
	['1', 'Bắt giữ tội phạm về ma túy', 'vụ', '…', '25', ''],
	['2', 'Heroin thu giữ', 'kg', '0,2', '0,128', 'tăng'],
];

const READ = [
	[210, 'patrol.sessions', '2023-S1'],
	[224, 'patrol.sessions', '2024-S1'],
	[1260, 'patrol.troop_turns', '2023-S1'],
	[1344, 'patrol.troop_turns', '2024-S1'],
	[25, 'drugs.cases', '2024-S1'],
	[0.2, 'drugs.heroin', '2023-S1'],
	[0.128, 'drugs.heroin', '2024-S1'],
];

test('a spreadsheet is read cell by cell, each figure with its address', async () => {
	const sheet = TABLE.map((row, r) =>
		row.map((text) =>
			r > 0 && /^[\d.,]+$/.test(text) ? Number(text.replace('.', '').replace(',', '.')) : text || null,
		),
	);
	const read = await figures('Biểu số 1.xlsx', madeXlsx({ 'Biểu 1': sheet }));
	expect(read.map((r) => r.slice(0, 3))).toEqual(READ);
	expect(read.map((r) => r[3])).toEqual(['D3', 'E3', 'D4', 'E4', 'E6', 'D7', 'E7'].map((a) => `Biểu 1!${a}`));
});

test('the same table pasted, in Word, in Markdown and in a web page gives the same figures', async () => {
	const pasted = TABLE.map((r) => r.join('\t')).join('\n');
	const markdown = TABLE.map((r) => `| ${r.join(' | ')} |`);
	markdown.splice(1, 0, '|---|:--|:-:|--:|---|---|');
	const html = `<h1>Biểu</h1><table>${TABLE.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
	const files: [string, Uint8Array][] = [
		['dán.txt', bytes(pasted)],
		['bảng.md', bytes(markdown.join('\n'))],
		['gạch đứng.txt', bytes(TABLE.map((r) => r.join(' | ')).join('\n'))],
		['bảng.docx', madeDocx(docxParagraph('Biểu số liệu') + docxTable(TABLE))],
		['bảng.html', bytes(html)],
		['bảng.csv', bytes(TABLE.map((r) => r.map((c) => `"${c}"`).join(',')).join('\r\n'))],
		['bảng chấm phẩy.csv', bytes(TABLE.map((r) => r.join(';')).join('\n'))],
	];
	for (const [name, content] of files) {
		expect(
			(await figures(name, content)).map((r) => r.slice(0, 3)),
			name,
		).toEqual(READ);
	}
});

test.each(AS_SHOWN)('%s: what its program shows is what is read', async (_, name, content, text) => {
	const { extracted } = await parseFile(name, content);
	expect(extracted.text).toBe(text);
});

test('prose around a table is read as prose', async () => {
	const text = `Năm 2024, BĐBP tỉnh Lai Châu phát hiện 9 vụ nhập cảnh trái phép.\n\n${TABLE.map((r) => r.join('\t')).join('\n')}\n`;
	const read = await figures('bài.txt', bytes(text));
	expect(read[0]?.slice(0, 3)).toEqual([9, 'illegal_entry.cases', '2024']);
	expect(read).toHaveLength(1 + READ.length);
});

test('Word: deleted words are left out, letters of old fonts are converted', async () => {
	const body =
		docxParagraph('B¸o c¸o kÕt qu¶ c«ng t¸c', '.VnTime') +
		docxParagraph('Baùo caùo keát quaû', 'VNI-Times') +
		'<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:t>giữ</w:t></w:r></w:p>';
	const { extracted } = await parseFile('a.docx', madeDocx(body));
	expect(extracted.text).toBe('Báo cáo kết quả công tác\nBáo cáo kết quả\ngiữ\n');
});

test('Word: a note and a text box stand after their paragraph, hidden words go, raised digits are no figures', async () => {
	const run = (words: string, style = '') =>
		`<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
	const raised = '<w:vertAlign w:val="superscript"/>';
	const body = `<w:p>${run('Tuần tra 224 buổi')}${run('1', raised)}<w:r><w:footnoteReference w:id="2"/></w:r>${run(', xây 40 m')}${run('2', raised)}${run(' sân')}${run('99', '<w:vanish/>')}
		<w:r><w:txbxContent>${docxParagraph('Trong khung.')}</w:txbxContent></w:r>${run('.')}</w:p>${docxParagraph('Hết.')}`;
	const notes = `<w:footnotes xmlns:w="x"><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">${docxParagraph('Tăng 12 buổi.')}</w:footnote></w:footnotes>`;
	const { extracted } = await parseFile('a.docx', madeDocx(body, { 'word/footnotes.xml': notes }));
	expect(extracted.text).toBe('Tuần tra 224 buổi¹, xây 40 m² sân.\nTăng 12 buổi.\nTrong khung.\nHết.\n');
});

test('Word: a table that only sets words beside each other is paragraphs', async () => {
	const head = docxTable([['BỘ CHỈ HUY BĐBP', 'Độc lập - Tự do - Hạnh phúc']]);
	const { extracted } = await parseFile('a.docx', madeDocx(head + docxParagraph('BÁO CÁO')));
	expect(extracted.text).toBe('BỘ CHỈ HUY BĐBP\nĐộc lập - Tự do - Hạnh phúc\nBÁO CÁO\n');
	expect(extracted.tables).toEqual([]);
});

test('a web page gives its words, never its markup or scripts', async () => {
	const page = `<!doctype html><html><head><title>T</title><meta property="article:published_time" content="2024-06-27T08:00:00+07:00">
		<script>alert(224)</script><style>p{}</style></head><body><p>Năm 2024, tuần tra <b>224</b> buổi &lt;b&gt;.</p></body></html>`;
	const { extracted } = await parseFile('a.html', bytes(page));
	expect(extracted.text).toBe('Năm 2024, tuần tra 224 buổi <b>.\n');
	expect(extracted.issued).toBe('2024-06-27');
});

test('PDF: lines become paragraphs, page numbers go', async () => {
	const { extracted } = await parseFile(
		'a.pdf',
		madePdf(['1\nNam 2024 tuan tra 224 buoi', '2\nTrang sau co 25 vu']),
	);
	expect(extracted.text).toContain('Nam 2024 tuan tra 224 buoi');
	expect(extracted.text).not.toMatch(/^\s*[12]\s*$/m);
});

test('a yearbook is read part by part: figures at their places, the head holds, five thousand of them', async () => {
	const head = 'Báo cáo năm 2023 của BĐBP tỉnh Lai Châu\n';
	const line = 'Đơn vị tuần tra 224 buổi trên toàn tuyến biên giới được giao.\n';
	const { text, readings } = await readFigures('a.txt', bytes(head + line.repeat(9_000)), null);
	expect(text.length).toBeGreaterThan(400_000);
	expect(readings.length).toBeGreaterThanOrEqual(5_000);
	expect(readings.length).toBeLessThan(7_000);
	expect(new Set(readings.map((r) => `${r.value} ${r.indicator} ${r.timePeriod}`))).toEqual(
		new Set(['224 patrol.sessions 2023']),
	);
	expect(new Set(readings.map((r) => r.start)).size).toBe(readings.length);
});

test('what no reader of a page sees is no part of its title', async () => {
	const page =
		'<h1>BĐBP Tây Ninh<script>alert(1)</script><style>b{}</style> tuần tra</h1><p>Năm 2024, tuần tra 315 buổi.</p>';
	const { extracted } = await parseFile('a.html', bytes(page));
	expect(extracted.title).toBe('BĐBP Tây Ninh tuần tra');
	expect(extracted.text).not.toContain('alert');
});
