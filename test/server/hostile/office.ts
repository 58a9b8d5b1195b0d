import { docxParagraph, madeDocx, madeXlsx, madeZip } from '../made-files.ts';
import { named, text, type Case, type HostileCase } from './case.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const STRICT = 'http://purl.oclc.org/ooxml';
const HEAD =
	'<row r="1"><c r="A1" t="inlineStr"><is><t>Nội dung</t></is></c><c r="B1" t="inlineStr"><is><t>Năm 2024</t></is></c></row>';
const LABEL = '<c r="A2" t="inlineStr"><is><t>Tuần tra biên giới (buổi)</t></is></c>';
const sheetOf = (rows: string, after = '') =>
	`${XML}<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const bookOf = (rows: string, more: Record<string, string | Uint8Array> = {}, after = '') =>
	madeXlsx({ A: [] }, { 'xl/worksheets/sheet1.xml': sheetOf(rows, after), ...more });
const cell = (inside: string) => bookOf(`${HEAD}<row r="2">${LABEL}${inside}</row>`);
const sharing = (strings: string, index: string) =>
	bookOf(`${HEAD}<row r="2"><c r="A2" t="s"><v>${index}</v></c><c r="B2"><v>224</v></c></row>`, {
		'xl/sharedStrings.xml': `${XML}<sst>${strings}</sst>`,
	});
const utf16 = (s: string) =>
	new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(s, 'utf16le')]));
const NAME = '<si><t>Tuần tra biên giới (buổi)</t></si>';
const related = (target: string) =>
	madeXlsx(
		{
			A: [
				['Nội dung', 'Năm 2024'],
				['Tuần tra (buổi)', 224],
			],
		},
		{
			'xl/_rels/workbook.xml.rels': `${XML}<Relationships><Relationship Id="rId1" ${target}/></Relationships>`,
		},
	);

const workbooks: Case[] = [
	['a shared word by its number', sharing(NAME, '0'), 'read', [224]],
	['a shared word beyond the list', sharing(NAME, '99'), 'read', []],
	['a shared word before the list', sharing(NAME, '-1'), 'read', []],
	['a shared word whose number is none', sharing(NAME, '__proto__'), 'read', []],
	[
		'shared words of runs and of sounds',
		sharing('<si><r><t>Tuần tra </t></r><r><t>biên giới (buổi)</t></r><rPh><t>9 vụ</t></rPh></si>', '0'),
		'read',
		[224],
	],
	[
		'a shared word in escapes',
		sharing('<si><t>Tuần tra_x0020_biên giới (buổi)_x000D_</t></si>', '0'),
		'read',
		[224],
	],
	[
		'words of runs in the cell',
		cell('<c r="B2" t="inlineStr"><is><r><t>2</t></r><r><t>24</t></r></is></c>'),
		'read',
		[224],
	],
	['the text of a formula', cell('<c r="B2" t="str"><f>A9&amp;""</f><v>224</v></c>'), 'read', [224]],
	['a formula without its value', cell('<c r="B2"><f>SUM(1,223)</f></c>'), 'read', []],
	['a formula that calls a program', cell(`<c r="B2"><f>cmd|'/c calc'!A0</f><v>224</v></c>`), 'read', [224]],
	['a formula of another file', cell(`<c r="B2"><f>'[1]Sheet1'!A1</f><v>224</v></c>`), 'read', [224]],
	['a fault of a formula', cell('<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), 'read', []],
	['yes and no', cell('<c r="B2" t="b"><v>1</v></c>'), 'read', []],
	['a number with an exponent', cell('<c r="B2"><v>2.24E+2</v></c>'), 'read', [224]],
	['a number beyond numbers', cell('<c r="B2"><v>1e400</v></c>'), 'read', []],
	['a number in sixteens', cell('<c r="B2"><v>0x10</v></c>'), 'read'],
	['no number at all', cell('<c r="B2"><v>NaN</v></c>'), 'read', []],
	['a number with noise', cell('<c r="B2"><v>224.00000000000003</v></c>'), 'read', [224]],
	['spaces about a number', cell('<c r="B2"><v> 224 </v></c>'), 'read', [224]],
	['an address in small letters', cell('<c r="b2"><v>224</v></c>'), ['read', 'damaged']],
	['an address that is none', cell('<c r="224"><v>224</v></c>'), ['read', 'damaged']],
	['an address beyond the sheet', cell('<c r="XFE2"><v>224</v></c>'), 'damaged'],
	[
		'no addresses',
		bookOf(
			'<row><c t="inlineStr"><is><t>Nội dung</t></is></c><c t="inlineStr"><is><t>Năm 2024</t></is></c></row><row><c t="inlineStr"><is><t>Tuần tra (buổi)</t></is></c><c><v>224</v></c></row>',
		),
		'read',
		[224],
	],
	['rows from below', bookOf(`<row r="2">${LABEL}<c r="B2"><v>224</v></c></row>${HEAD}`), 'read', [224]],
	['a cell given twice', cell('<c r="B2"><v>224</v></c><c r="B2"><v>9</v></c>'), 'read'],
	[
		'everything merged',
		bookOf(
			`${HEAD}<row r="2">${LABEL}<c r="B2"><v>224</v></c></row>`,
			{},
			'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
		),
		'read',
	],
	[
		'ranges merged backwards',
		bookOf(
			`${HEAD}<row r="2">${LABEL}<c r="B2"><v>224</v></c></row>`,
			{},
			'<mergeCells><mergeCell ref="C9:A1"/><mergeCell ref="A1"/><mergeCell ref=""/></mergeCells>',
		),
		'read',
		[224],
	],
	[
		'words in a marked section',
		cell('<c r="B2" t="inlineStr"><is><t><![CDATA[224]]></t></is></c>'),
		'read',
		[224],
	],
	[
		'a sheet in UTF-16',
		madeXlsx(
			{ A: [] },
			{
				'xl/worksheets/sheet1.xml': utf16(
					sheetOf(`${HEAD}<row r="2">${LABEL}<c r="B2"><v>224</v></c></row>`).replace('UTF-8', 'UTF-16'),
				),
			},
		),
		['read', 'damaged', 'empty'],
	],
	[
		'prefixes of another name',
		madeXlsx(
			{ A: [] },
			{
				'xl/worksheets/sheet1.xml': sheetOf(`${HEAD}<row r="2">${LABEL}<c r="B2"><v>224</v></c></row>`)
					.replace(/<(\/?)(?=[a-z])/g, '<$1x:')
					.replace('<x:worksheet', `<x:worksheet xmlns:x="${STRICT}/spreadsheetml/main"`),
			},
		),
		'read',
		[224],
	],
	['a sheet from outside', related('Target="http://127.0.0.1/sheet.xml" TargetMode="External"'), 'empty'],
	['a sheet that climbs out', related('Target="../../../etc/passwd"'), ['empty', 'damaged']],
	['a sheet that is the workbook', related('Target="workbook.xml"'), 'empty'],
	['a sheet by its whole path', related('Target="/xl/worksheets/sheet1.xml"'), 'read', [224]],
	[
		'a program in the workbook',
		madeXlsx(
			{
				A: [
					['Nội dung', 'Năm 2024'],
					['Tuần tra (buổi)', 224],
				],
			},
			{ 'xl/vbaProject.bin': text('x') },
		),
		'read',
		[224],
	],
	[
		'two tables side by side',
		madeXlsx({
			A: [
				['Nội dung', 'Năm 2024', null, 'Nội dung', 'Năm 2024'],
				['Tuần tra (buổi)', 224, null, 'Tuyên truyền (buổi)', 65],
			],
		}),
		'read',
		[224, 65],
	],
	[
		'a number of four hundred digits',
		madeXlsx({
			A: [
				['Nội dung', 'Năm 2024'],
				['Tuần tra (buổi)', '9'.repeat(400)],
			],
		}),
		'read',
	],
];

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const said = (inside: string) =>
	madeDocx(`<w:p>${run('Năm 2024, các đồn tuần tra ')}${inside}${run(' trên biên giới.')}</w:p>`);
const after = (body: string, more: Record<string, string | Uint8Array> = {}) =>
	madeDocx(docxParagraph('Năm 2024, các đồn tuần tra 224 buổi.') + body, more);
const deep = (levels: number) =>
	`${'<w:sdt><w:sdtContent>'.repeat(levels)}${docxParagraph('Các đồn tặng 65 suất quà.')}${'</w:sdtContent></w:sdt>'.repeat(levels)}`;

const documents: Case[] = [
	[
		'words put in and struck out',
		said(`<w:del><w:r><w:delText>999 buổi</w:delText></w:r></w:del><w:ins>${run('224 buổi')}</w:ins>`),
		'read',
		[224],
	],
	[
		'words that moved',
		said(`<w:moveFrom>${run('999 buổi')}</w:moveFrom><w:moveTo>${run('224 buổi')}</w:moveTo>`),
		'read',
		[224],
	],
	[
		'a field and what it shows',
		said(
			`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>= 900 + 99 buổi</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('224 buổi')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
		),
		'read',
		[224],
	],
	[
		'a field that includes a file',
		after(
			'<w:p><w:fldSimple w:instr="INCLUDETEXT /etc/passwd"><w:r><w:t>Hết.</w:t></w:r></w:fldSimple></w:p>',
		),
		'read',
		[224],
	],
	[
		'a box told twice',
		after(
			`<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${docxParagraph('Tặng 65 suất quà.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${docxParagraph('Tặng 65 suất quà.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
		),
		'read',
		[224, 65],
	],
	[
		'boxes in boxes',
		after(
			`${'<w:p><w:r><w:txbxContent>'.repeat(120)}${docxParagraph('x')}${'</w:txbxContent></w:r></w:p>'.repeat(120)}`,
		),
		['read', 'too-deep'],
	],
	['controls in controls', after(deep(40)), 'read', [224, 65]],
	['controls without end', after(deep(300)), 'too-deep'],
	[
		'notes, remarks and heads',
		after('', {
			'word/comments.xml': `${XML}<w:comments xmlns:w="x"><w:comment>${docxParagraph('Tặng 999 suất quà.')}</w:comment></w:comments>`,
			'word/header1.xml': `${XML}<w:hdr xmlns:w="x">${docxParagraph('Tặng 999 suất quà.')}</w:hdr>`,
		}),
		'read',
		[224],
	],
	[
		'an object put in',
		after('<w:p><w:r><w:object><o:OLEObject xmlns:o="o" Type="Embed"/></w:object></w:r></w:p>', {
			'word/embeddings/a.bin': text('x'),
		}),
		'read',
		[224],
	],
	[
		'a page put in',
		after('<w:altChunk r:id="rId9"/>', { 'word/a.html': '<p>Tặng 999 suất quà.</p>' }),
		'read',
		[224],
	],
	[
		'signs by their number',
		said(`${run('224 buổi')}<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>`),
		'read',
		[224],
	],
	[
		'sums of mathematics',
		after('<w:p><m:oMath xmlns:m="m"><m:r><m:t>999 vụ</m:t></m:r></m:oMath></w:p>'),
		'read',
	],
	[
		'a table in a table',
		after(
			`<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>${docxParagraph('a')}</w:tc></w:tr></w:tbl>${docxParagraph('b')}</w:tc></w:tr></w:tbl>`,
		),
		'read',
		[224],
	],
	[
		'a cell that spans everything',
		after(
			`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${docxParagraph('Nội dung')}</w:tc><w:tc>${docxParagraph('Năm 2024')}</w:tc></w:tr><w:tr><w:tc>${docxParagraph('Tuyên truyền (buổi)')}</w:tc><w:tc>${docxParagraph('65')}</w:tc></w:tr></w:tbl>`,
		),
		'read',
	],
	[
		'rows merged without a beginning',
		after(
			`<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${docxParagraph('')}</w:tc><w:tc>${docxParagraph('9')}</w:tc></w:tr></w:tbl>`,
		),
		'read',
	],
	[
		'names of the strict standard',
		madeZip({
			'[Content_Types].xml': '<Types/>',
			'word/document.xml': `${XML}<w:document xmlns:w="${STRICT}/wordprocessingml/main"><w:body>${docxParagraph('Năm 2024, các đồn tuần tra 224 buổi.')}</w:body></w:document>`,
		}),
		'read',
		[224],
	],
	[
		'a document in UTF-16',
		madeZip({
			'[Content_Types].xml': '<Types/>',
			'word/document.xml': utf16(
				`<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="w"><w:body>${docxParagraph('Năm 2024, các đồn tuần tra 224 buổi.')}</w:body></w:document>`,
			),
		}),
		['read', 'damaged', 'empty'],
	],
	[
		'a document cut short',
		madeZip({
			'[Content_Types].xml': '<Types/>',
			'word/document.xml': `${XML}<w:document xmlns:w="w"><w:body>${docxParagraph('Năm 2024, các đồn tuần tra 224 buổi.')}<w:p><w:r>`,
		}),
		['read', 'damaged'],
	],
	['struck through to the end', after('<w:p><w:del>'.repeat(50)), ['read', 'damaged']],
];

/** Workbooks and documents whose parts are odd, and what a person would still read of them. */
export const officeCases = (): HostileCase[] => [
	...named('xlsx', 'bảng.xlsx', workbooks),
	...named('docx', 'bài.docx', documents),
];
