import { docxParagraph, madeDocx, madeXlsx } from './made-files.ts';

const XML = '<?xml version="1.0"?>';
const bytes = (text: string) => new TextEncoder().encode(text);
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const row = (n: number, cells: string) =>
	`<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>Tuần tra</t></is></c>${cells}</row>`;
const sheet = (data: string, more: Record<string, string> = {}) =>
	madeXlsx({ A: [] }, { 'xl/worksheets/sheet1.xml': `${XML}<worksheet>${data}</worksheet>`, ...more });
const one = (cell: string, more: Record<string, string> = {}) =>
	sheet(`<sheetData>${row(1, cell)}</sheetData>`, more);

/** A number as a sheet shows it by its format. */
const formatted = (code: string, value: number) =>
	one(`<c r="B1" s="1"><v>${value}</v></c>`, {
		'xl/styles.xml': `${XML}<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
	});
const relation = (target: string) =>
	madeXlsx(
		{ A: [['Tuần tra', 224]] },
		{
			'xl/_rels/workbook.xml.rels': `${XML}<Relationships><Relationship Id="rId1" Target="${target}"/></Relationships>`,
		},
	);

/** Files whose words are not simply those they hold: the text read must be what their own program shows. */
export const AS_SHOWN: [about: string, name: string, bytes: Uint8Array, text: string][] = [
	[
		'struck out and put in',
		'a.docx',
		madeDocx(
			`<w:p>${run('Tuần tra ')}<w:del><w:r><w:delText>224</w:delText></w:r></w:del><w:ins>${run('300')}</w:ins>${run(' buổi')}</w:p>`,
		),
		'Tuần tra 300 buổi\n',
	],
	[
		'a row struck out',
		'a.docx',
		madeDocx(
			`<w:tbl>${[
				['Nội dung', 'Năm 2024', ''],
				['Tuần tra', '999', '<w:trPr><w:del w:id="1"/></w:trPr>'],
				['Bắt giữ', '224', ''],
			]
				.map(
					([a = '', b = '', props]) =>
						`<w:tr>${props}<w:tc>${docxParagraph(a)}</w:tc><w:tc>${docxParagraph(b)}</w:tc></w:tr>`,
				)
				.join('')}</w:tbl>`,
		),
		'Nội dung\tNăm 2024\nBắt giữ\t224\n',
	],
	[
		'moved words',
		'a.docx',
		madeDocx(`<w:p><w:moveFrom>${run('9 vụ')}</w:moveFrom><w:moveTo>${run('5 vụ')}</w:moveTo></w:p>`),
		'5 vụ\n',
	],
	[
		'a field shows its result',
		'a.docx',
		madeDocx(`<w:p><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>${run('224 buổi')}</w:p>`),
		'224 buổi\n',
	],
	['raised digits', 'a.html', bytes('<p>10<sup>2</sup> km, 224<sup>1</sup> buổi</p>'), '10² km, 224¹ buổi\n'],
	['words taken back', 'a.html', bytes('<p>Bắt <del>999</del> <s>88</s> 7 vụ</p>'), 'Bắt 7 vụ\n'],
	[
		'a page in an old encoding among its tags',
		'a.html',
		new Uint8Array(
			Buffer.from(
				'<meta charset="windows-1258"><p>N\xe3m 2024, tu\xe2\xccn tra 224 bu\xf4\xd2i</p>',
				'latin1',
			),
		),
		'Năm 2024, tuần tra 224 buổi\n',
	],
	[
		'how a word is spoken',
		'a.xlsx',
		one('<c r="B1" t="inlineStr"><is><r><t>2</t></r><r><t>24</t></r><rPh><t>999</t></rPh></is></c>'),
		'Tuần tra\t224\n',
	],
	[
		'a sign XML cannot hold',
		'a.xlsx',
		one('<c r="B1" t="inlineStr"><is><t>hai_x000D_ba</t></is></c>'),
		'Tuần tra\thai ba\n',
	],
	['millions', 'a.xlsx', formatted('#,##0,,', 12_500_000), 'Tuần tra\t12,5\n'],
	['a month', 'a.xlsx', formatted('mm/yyyy', 45_000), 'Tuần tra\t03/2023\n'],
	['a year', 'a.xlsx', formatted('yyyy', 45_000), 'Tuần tra\t2023\n'],
	['a zero not shown', 'a.xlsx', formatted('0;-0;;@', 0), 'Tuần tra\n'],
	['a number not shown', 'a.xlsx', formatted(';;;', 224), 'Tuần tra\n'],
	['an error', 'a.xlsx', one('<c r="B1" t="e"><f>A9</f><v>#REF!</v></c>'), 'Tuần tra\n'],
	['a link', 'a.xlsx', one('<c r="B1" t="str"><f>HYPERLINK("x","224")</f><v>224</v></c>'), 'Tuần tra\t224\n'],
	[
		'a column of no width',
		'a.xlsx',
		sheet(
			`<cols><col min="2" max="2" width="0"/></cols><sheetData>${row(1, '<c r="B1"><v>224</v></c>')}</sheetData>`,
		),
		'Tuần tra\n',
	],
	['a sheet found from here', 'a.xlsx', relation('./worksheets/sheet1.xml'), 'Tuần tra\t224\n'],
	['a sheet found from above', 'a.xlsx', relation('../xl/worksheets/sheet1.xml'), 'Tuần tra\t224\n'],
	[
		'UTF-8 read as Western letters',
		'a.txt',
		bytes(
			new TextDecoder('windows-1252').decode(
				bytes('Năm 2024, tuần tra 224 buổi, bắt giữ 25 vụ, 30 đối tượng'),
			),
		),
		'Năm 2024, tuần tra 224 buổi, bắt giữ 25 vụ, 30 đối tượng',
	],
	[
		'two encodings in one text',
		'a.txt',
		bytes(
			'Tuần tra trên tuyến biên giới\nB¸o c¸o n¨m 2024: b¾t gi÷ 25 vô, 30 ®èi t\u00adîng, tuÇn tra 224 buæi\n',
		),
		'Tuần tra trên tuyến biên giới\nBáo cáo năm 2024: bắt giữ 25 vụ, 30 đối tượng, tuần tra 224 buổi\n',
	],
];
