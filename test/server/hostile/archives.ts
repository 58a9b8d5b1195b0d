import { zipSync } from 'fflate';
import { docxParagraph, docxTable, madeDocx, madeXlsx, madeZip } from '../made-files.ts';
import { patched, seeded, text, type HostileCase } from './case.ts';

const PROSE = docxParagraph('Năm 2024, tuần tra 224 buổi.');
const XML = '<?xml version="1.0"?>';
const W = 'xmlns:w="x"';

function archives(): HostileCase[] {
	const docx = madeDocx(PROSE);
	const zeros = new Uint8Array(120_000_000);
	const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, i) => [`word/x${i}.xml`, '']));
	const half = new Uint8Array(70_000_000);
	const directoryAt = docx.length - 22;
	const cases: [string, Uint8Array, HostileCase['expected']][] = [
		['an entry of 120 MB', madeDocx(PROSE, { 'word/media/a.bin': zeros }), 'bomb'],
		['three entries of 70 MB', madeDocx(PROSE, { a: half, b: half, c: half }), 'bomb'],
		[
			'the document itself of 120 MB',
			madeZip({ '[Content_Types].xml': '', 'word/document.xml': zeros }),
			'bomb',
		],
		[
			'a bomb that lies about its size',
			patched(madeZip({ '[Content_Types].xml': '', 'word/document.xml': zeros }), (view, at, local) =>
				view.setUint32(at + (local ? 22 : 24), 500, true),
			),
			['bomb', 'damaged', 'text-too-long'],
		],
		['2,100 entries', madeDocx(PROSE, many), 'too-many-entries'],
		['entry that climbs out', madeDocx(PROSE, { '../../a.txt': 'x' }), 'unsafe-name'],
		['entry with an absolute name', madeDocx(PROSE, { '/etc/a': 'x' }), 'unsafe-name'],
		['entry with a drive', madeDocx(PROSE, { 'C:\\a': 'x' }), 'unsafe-name'],
		[
			'encrypted entries',
			patched(docx, (view, at, local) => view.setUint16(at + (local ? 6 : 8), 1, true)),
			'password',
		],
		[
			'unknown compression',
			patched(docx, (view, at, local) => view.setUint16(at + (local ? 8 : 10), 99, true)),
			'unknown-format',
		],
		['cut in half', docx.slice(0, docx.length / 2), 'damaged'],
		['without its directory', docx.slice(0, directoryAt), 'damaged'],
		['only a directory end', docx.slice(directoryAt), 'any'],
		['no entries', zipSync({}), ['wrong-type', 'damaged']],
		['an archive in an archive', madeZip({ 'a.zip': docx }), 'wrong-type'],
		['a spreadsheet called docx', madeXlsx({ a: [['x', 1]] }), 'wrong-type'],
		['words after the end', new Uint8Array([...docx, ...text('thêm')]), ['read', 'damaged']],
		[
			'sizes beyond the file',
			patched(docx, (v, at, local) => v.setUint32(at + (local ? 18 : 20), 0x7fffffff, true)),
			'damaged',
		],
		[
			'offset beyond the file',
			patched(docx, (v, at, local) => void (local || v.setUint32(at + 42, 0x7fffffff, true))),
			'damaged',
		],
	];
	return cases.map(([about, bytes, expected]) => ({
		about: `archive: ${about}`,
		name: 'bài.docx',
		bytes,
		expected,
	}));
}

const document = (before: string, body: string) =>
	madeZip({
		'[Content_Types].xml': '',
		'word/document.xml': `${XML}${before}<w:document ${W}><w:body>${body}</w:body></w:document>`,
	});

function words(): HostileCase[] {
	const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${'bcdefghij'
		.split('')
		.map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
		.join('')}]>`;
	const cases: [string, Uint8Array, HostileCase['expected']][] = [
		['DTD', document('<!DOCTYPE w>', PROSE), 'dtd'],
		['entities that laugh', document(laughs, '<w:p><w:r><w:t>&j;</w:t></w:r></w:p>'), 'dtd'],
		[
			'external entity',
			document(
				'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
				'<w:p><w:r><w:t>&x;</w:t></w:r></w:p>',
			),
			'dtd',
		],
		['entity of nowhere', document('', '<w:p><w:r><w:t>&khong;</w:t></w:r></w:p>'), 'dtd'],
		['300 levels', document('', `${'<w:sdt>'.repeat(300)}${PROSE}${'</w:sdt>'.repeat(300)}`), 'too-deep'],
		['unclosed', document('', '<w:p><w:r><w:t>224'), 'damaged'],
		['closed twice', document('', '</w:p></w:p>'), 'damaged'],
		[
			'not XML',
			madeZip({ '[Content_Types].xml': '', 'word/document.xml': 'Năm 2024' }),
			['damaged', 'empty'],
		],
		['no document', madeZip({ '[Content_Types].xml': '', 'word/x.xml': 'a' }), 'damaged'],
		['no words', madeDocx('<w:p/>'), 'empty'],
		[
			'12 million letters',
			madeDocx(docxParagraph('tuần tra '.repeat(1_400_000))),
			['text-too-long', 'too-slow', 'too-much-memory'],
		],
		[
			'a table in a table in a table',
			madeDocx(docxTable([['a', 'b']]).replace('<w:p>', docxTable([['c', 'd']]) + '<w:p>') + PROSE),
			'read',
		],
		[
			'a span of a billion columns',
			madeDocx(
				'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>' +
					PROSE +
					'</w:tc><w:tc>' +
					PROSE +
					'</w:tc></w:tr></w:tbl>',
			),
			'read',
		],
		[
			'only deleted words',
			madeDocx('<w:p><w:del><w:r><w:delText>224 buổi</w:delText></w:r></w:del></w:p>'),
			'empty',
		],
		['script as words', madeDocx(docxParagraph('<script>alert(1)</script> =cmd|x 5 vụ')), 'read'],
		[
			'control signs',
			madeZip({ '[Content_Types].xml': '', 'word/document.xml': `${XML}<a>\u0001</a>` }),
			['damaged', 'empty'],
		],
		[
			'UTF-16 document',
			madeZip({
				'[Content_Types].xml': '',
				'word/document.xml': new Uint8Array(
					Buffer.from(
						`\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document ${W}><w:body>${PROSE}</w:body></w:document>`,
						'utf16le',
					),
				),
			}),
			'read',
		],
		[
			'100,000 paragraphs',
			madeDocx('<w:p><w:r><w:t>5 vụ</w:t></w:r></w:p>'.repeat(100_000)),
			['read', 'too-slow', 'too-much-memory'],
		],
		['bad title', madeDocx(PROSE, { 'docProps/core.xml': '<!DOCTYPE a><a/>' }), 'dtd'],
		[
			'attributes without end',
			madeDocx(`<w:p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="x"`).join(' ')}>${''}</w:p>${PROSE}`),
			'read',
		],
	];
	return cases.map(([about, bytes, expected]) => ({
		about: `docx: ${about}`,
		name: 'bài.docx',
		bytes,
		expected,
	}));
}

const sheet = (data: string, more: Record<string, string> = {}) =>
	madeXlsx({ A: [] }, { 'xl/worksheets/sheet1.xml': `${XML}<worksheet>${data}</worksheet>`, ...more });

function sheets(): HostileCase[] {
	const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Tuần tra</t></is></c><c r="B1"><v>224</v></c></row>';
	const cases: [string, Uint8Array, HostileCase['expected']][] = [
		[
			'a dimension of the whole sheet',
			sheet(`<dimension ref="A1:XFD1048576"/><sheetData>${row}</sheetData>`),
			'read',
		],
		[
			'the whole sheet merged',
			sheet(`<sheetData>${row}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
			'read',
		],
		[
			'100,000 merges',
			sheet(
				`<sheetData>${row}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`,
			),
			'read',
		],
		[
			'the last cell of all',
			sheet(`<sheetData>${row}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`),
			'read',
		],
		[
			'a row beyond the last',
			sheet('<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'),
			'damaged',
		],
		[
			'a column beyond the last',
			sheet('<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>'),
			'damaged',
		],
		[
			'a cell of no address',
			sheet('<sheetData><row r="1"><c r="!"><v>1</v></c></row></sheetData>'),
			['damaged', 'empty'],
		],
		[
			'a string that is not there',
			sheet(`<sheetData>${row}<row r="2"><c r="A2" t="s"><v>999999</v></c></row></sheetData>`),
			'read',
		],
		[
			'numbers that are none',
			sheet(
				`<sheetData>${row}<row r="2"><c r="A2"><v>NaN</v></c><c r="B2"><v>1e400</v></c><c r="C2"><v>0x10</v></c></row></sheetData>`,
			),
			'read',
		],
		[
			'formulas without values',
			sheet(`<sheetData>${row}<row r="2"><c r="A2"><f>cmd|' /C calc'!A0</f></c></row></sheetData>`),
			'read',
		],
		[
			'formula words',
			madeXlsx({
				A: [
					['=cmd|x', '@SUM(A1)', '+1', '-1'],
					['Tuần tra', 224],
				],
			}),
			'read',
		],
		[
			'201 sheets',
			madeXlsx(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`S${i}`, [['a', 1]]]))),
			'too-many-cells',
		],
		['no sheets', madeXlsx({}), ['empty', 'damaged']],
		['empty sheet', madeXlsx({ A: [] }), 'empty'],
		['DTD', sheet('', { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst>&b;</sst>' }), 'dtd'],
		[
			'sheet outside the archive',
			madeXlsx(
				{ A: [['a', 1]] },
				{
					'xl/_rels/workbook.xml.rels':
						'<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>',
				},
			),
			'empty',
		],
		[
			'external sheet',
			madeXlsx(
				{ A: [['a', 1]] },
				{
					'xl/_rels/workbook.xml.rels':
						'<Relationships><Relationship Id="rId1" TargetMode="External" Target="http://127.0.0.1/x"/></Relationships>',
				},
			),
			'empty',
		],
		[
			'styles beyond the list',
			sheet(`<sheetData>${row}<row r="2"><c r="A2" s="99999"><v>5</v></c></row></sheetData>`),
			'read',
		],
		[
			'a format without end',
			madeXlsx(
				{ A: [['a', 1]] },
				{
					'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${'#,##0;'.repeat(5_000)}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`,
				},
			),
			'read',
		],
		[
			'a formula of 8 MB',
			sheet(
				`<sheetData>${row}<row r="2"><c r="A2"><f>${'A1+'.repeat(2_700_000)}</f><v>1</v></c></row></sheetData>`,
			),
			'read',
		],
		[
			'12 million letters',
			sheet(
				`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'tuần tra '.repeat(1_400_000)}</t></is></c></row></sheetData>`,
			),
			['text-too-long', 'too-slow', 'too-much-memory'],
		],
		[
			'rows out of order',
			sheet(
				'<sheetData><row r="5"><c r="B5"><v>1</v></c></row><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData>',
			),
			'read',
		],
		[
			'scattered cells',
			sheet(
				`<sheetData>${Array.from({ length: 3_000 }, (_, i) => `<row r="${i + 1}"><c r="${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(65 + ((i * 7) % 26))}${i + 1}" t="inlineStr"><is><t>a</t></is></c></row>`).join('')}</sheetData>`,
			),
			'read',
		],
		[
			'1,050,000 cells',
			sheet(
				`<sheetData>${'<row><c><v>5</v></c><c><v>5</v></c><c><v>5</v></c><c><v>5</v></c><c><v>5</v></c></row>'.repeat(210_000)}</sheetData>`,
			),
			'too-many-cells',
		],
		['300 levels', sheet(`${'<x>'.repeat(300)}${'</x>'.repeat(300)}`), 'too-deep'],
	];
	return cases.map(([about, bytes, expected]) => ({
		about: `xlsx: ${about}`,
		name: 'bài.xlsx',
		bytes,
		expected,
	}));
}

/** Good files with some bytes changed: any class, as long as it is told. */
function flipped(): HostileCase[] {
	const good: [string, Uint8Array][] = [
		['bài.docx', madeDocx(PROSE + docxTable([['Tuần tra', '224']]))],
		[
			'bài.xlsx',
			madeXlsx({
				A: [
					['Nội dung', 'Năm 2024'],
					['Tuần tra', 224],
				],
			}),
		],
	];
	return good.flatMap(([name, bytes], k) =>
		Array.from({ length: 25 }, (_, n) => {
			const random = seeded(100 * k + n);
			const copy = bytes.slice();
			for (let i = 0; i < 1 + n; i++) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
			return { about: `flipped: ${name} ${n}`, name, bytes: copy, expected: 'any' as const };
		}),
	);
}

export const archiveCases = (): HostileCase[] => [...archives(), ...words(), ...sheets(), ...flipped()];
