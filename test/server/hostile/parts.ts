import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { docxParagraph, docxTable, madeDocx, madeXlsx, madeZip } from '../made-files.ts';
import { patched, text, type HostileCase } from './case.ts';

type Case = [about: string, bytes: Uint8Array, expected: HostileCase['expected']];

const PROSE = docxParagraph('Năm 2024, tuần tra 224 buổi.');
const XML = '<?xml version="1.0"?>';
const DOCUMENT = `${XML}<w:document xmlns:w="x"><w:body>${PROSE}</w:body></w:document>`;
const CONTENT_TYPES = '[Content_Types].xml';

/** The same archive with its directory's end as large archives have it; `where` says where that lies. */
function large(zip: Uint8Array, where = (at: number) => at): Uint8Array {
	const old = Buffer.from(zip);
	const at = old.length - 22;
	const record = Buffer.alloc(56);
	record.writeUInt32LE(0x06064b50, 0);
	record.writeBigUInt64LE(44n, 4);
	record.writeBigUInt64LE(BigInt(old.readUInt16LE(at + 10)), 32);
	record.writeBigUInt64LE(BigInt(old.readUInt32LE(at + 16)), 48);
	const locator = Buffer.alloc(20);
	locator.writeUInt32LE(0x07064b50, 0);
	locator.writeBigUInt64LE(BigInt(where(at)), 8);
	const end = Buffer.from(old.subarray(at));
	end.fill(0xff, 8, 20);
	return new Uint8Array(Buffer.concat([old.subarray(0, at), record, locator, end]));
}

function commented(zip: Uint8Array, comment: string): Uint8Array {
	const end = Buffer.from(zip);
	end.writeUInt16LE(comment.length, end.length - 2);
	return new Uint8Array(Buffer.concat([end, Buffer.from(comment, 'latin1')]));
}

/** All entries at the place of the first. */
function overlapping(zip: Uint8Array): Uint8Array {
	let first = -1;
	return patched(zip, (view, at, local) => {
		if (local) return;
		if (first === -1) first = view.getUint32(at + 42, true);
		view.setUint32(at + 42, first, true);
	});
}

const archives: Case[] = [
	['the end of a large archive', large(madeDocx(PROSE)), 'read'],
	['a large end that is elsewhere', large(madeDocx(PROSE), (at) => at - 4), 'damaged'],
	['a large end beyond the file', large(madeDocx(PROSE), () => Number.MAX_SAFE_INTEGER), 'damaged'],
	['a comment of false ends', commented(madeDocx(PROSE), 'PK\x05\x06'.repeat(16_000)), 'read'],
	[
		'checksums that lie',
		patched(madeDocx(PROSE), (view, at, local) => view.setUint32(at + (local ? 14 : 16), 1, true)),
		'damaged',
	],
	[
		'sizes after the data',
		patched(madeDocx(PROSE), (view, at, local) => {
			view.setUint16(at + (local ? 6 : 8), view.getUint16(at + (local ? 6 : 8), true) | 8, true);
			if (local) view.setUint32(at + 18, 0, true);
		}),
		'read',
	],
	['entries over one another', overlapping(madeDocx(PROSE, { a: 'x', b: 'y' })), 'damaged'],
	[
		'a link to elsewhere',
		zipSync({
			[CONTENT_TYPES]: strToU8(''),
			'word/document.xml': strToU8(DOCUMENT),
			link: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
		}),
		'read',
	],
	[
		'names parted by backslashes',
		madeZip({ [CONTENT_TYPES]: '', 'word\\document.xml': DOCUMENT }),
		'damaged',
	],
	['a NUL in a name', madeDocx(PROSE, { 'a\0b.xml': 'x' }), 'unsafe-name'],
	['a folder as an entry', madeDocx(PROSE, { 'word/': '' }), 'read'],
	['gzip', gzipSync(madeDocx(PROSE)), 'wrong-type'],
	['slides', madeZip({ [CONTENT_TYPES]: '', 'ppt/presentation.xml': '<a/>' }), 'wrong-type'],
	['another office', madeZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'wrong-type'],
	['a program', madeZip({ 'META-INF/MANIFEST.MF': 'x' }), 'wrong-type'],
	['archives in its parts', madeDocx(PROSE, { 'word/embeddings/a.zip': madeZip({ b: 'c' }) }), 'read'],
];

const documents: Case[] = [
	[
		'a page put in whole',
		madeDocx(`<w:altChunk/>${PROSE}`, { 'word/a.htm': '<script>9</script> 9.999 vụ' }),
		'read',
	],
	['nothing but a page put in', madeDocx('<w:altChunk/>', { 'word/a.htm': '9.999 vụ' }), 'empty'],
	['macros', madeDocx(PROSE, { 'word/vbaProject.bin': 'x' }), 'read'],
	['an object of another program', madeDocx(PROSE, { 'word/embeddings/o.bin': new Uint8Array(600) }), 'read'],
	[
		'a template of elsewhere',
		madeDocx(PROSE, {
			'word/_rels/settings.xml.rels': `${XML}<Relationships><Relationship TargetMode="External" Target="http://127.0.0.1:1/a.dotm"/></Relationships>`,
		}),
		'read',
	],
	[
		'a numbered main part',
		madeZip({
			[CONTENT_TYPES]: '',
			'_rels/.rels': `${XML}<Relationships><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>`,
			'word/document2.xml': DOCUMENT,
		}),
		'read',
	],
	[
		'a main part outside',
		madeZip({
			[CONTENT_TYPES]: '',
			'_rels/.rels': `${XML}<Relationships><Relationship Type="x/officeDocument" Target="../../etc/passwd"/></Relationships>`,
		}),
		'wrong-type',
	],
	[
		'tables in tables',
		madeDocx(docxTable([['a', '1']]).replace('<w:p>', `${docxTable([['b', '2']])}<w:p>`)),
		'read',
	],
	[
		'100 tables in tables',
		madeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(80)}${PROSE}${'</w:tc></w:tr></w:tbl>'.repeat(80)}`),
		'read',
	],
	[
		'fields never ended',
		madeDocx(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(9_000)}</w:p>${PROSE}`),
		'read',
	],
	['only hidden words', madeDocx('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9 vụ</w:t></w:r></w:p>'), 'empty'],
];

const sheet = (data: string, more: Record<string, string> = {}) =>
	madeXlsx({ A: [] }, { 'xl/worksheets/sheet1.xml': `${XML}<worksheet>${data}</worksheet>`, ...more });
const cell = (n: number, markup: string) => `<row r="${n}"><c r="A${n}" ${markup}</c></row>`;
const strings = (items: string) => ({ 'xl/sharedStrings.xml': `${XML}<sst>${items}</sst>` });
const shared = (times: number, words: string) =>
	sheet(
		`<sheetData>${Array.from({ length: times }, (_, i) => cell(i + 1, 't="s"><v>0</v>')).join('')}</sheetData>`,
		strings(`<si><t>${words}</t></si>`),
	);

const sheets: Case[] = [
	['one string of 900 kB in 400 cells', shared(400, 'tuần tra '.repeat(100_000)), 'text-too-long'],
	[
		'three million strings',
		sheet('<sheetData/>', strings('<si><t>a</t></si>'.repeat(3_000_000))),
		'too-many-cells',
	],
	[
		'names and links to elsewhere',
		madeXlsx(
			{ A: [['Tuần tra', 5]] },
			{
				'xl/workbook.xml': `${XML}<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area">A!$A$1:$XFD$1048576</definedName><definedName name="x">[1]B!A1</definedName></definedNames></workbook>`,
				'xl/externalLinks/externalLink1.xml': `${XML}<externalLink/>`,
			},
		),
		'read',
	],
	[
		'days that are none',
		sheet(
			`<sheetData>${['0', '-5', '9e9', '60', '2958466'].map((v, i) => cell(i + 1, `s="1"><v>${v}</v>`)).join('')}${cell(9, 't="str"><v>a</v>')}</sheetData>`,
			{
				'xl/styles.xml': `${XML}<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
			},
		),
		'read',
	],
	['only errors', sheet(`<sheetData>${cell(1, 't="e"><v>#REF!</v>')}</sheetData>`), 'empty'],
	['a sheet of charts', sheet('', { 'xl/worksheets/sheet1.xml': `${XML}<chartsheet/>` }), 'empty'],
	['a binary workbook', madeZip({ [CONTENT_TYPES]: '', 'xl/workbook.bin': 'x' }), 'wrong-type'],
	['slides', madeZip({ [CONTENT_TYPES]: '', 'ppt/presentation.xml': '<a/>' }), 'wrong-type'],
	[
		'only a very hidden sheet',
		madeXlsx(
			{ A: [['x', 1]] },
			{
				'xl/workbook.xml': `${XML}<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1" state="veryHidden"/></sheets></workbook>`,
			},
		),
		'empty',
	],
	['a name that turns its letters round', madeXlsx({ '\u202e<b>=A1': [['Tuần tra', 224]] }), 'read'],
	[
		'a document type in a drawing',
		madeXlsx({ A: [['x', 1]] }, { 'xl/drawings/v.vml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
		'dtd',
	],
	['macros', madeXlsx({ A: [['x', 1]] }, { 'xl/vbaProject.bin': 'x' }), 'read'],
	[
		'a format of quotes',
		sheet(`<sheetData>${cell(1, 's="1"><v>5</v>')}</sheetData>`, {
			'xl/styles.xml': `${XML}<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${'&quot;'.repeat(9_999)}[[[;;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
		}),
		['read', 'empty'],
	],
];

const PLAIN = 'Năm 2024, đơn vị tuần tra 224 buổi, bắt giữ 25 vụ, 30 đối tượng.';
const raw = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'));
const marked16 = (bytes: Uint8Array) => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]));

const encodings: Case[] = [
	['a mark of UTF-16 before UTF-8', marked16(text(PLAIN)), 'unreadable-encoding'],
	['UTF-7', text('N+AQM-m 2024, tu+HqU-n tra 224 bu+HtU-i, b+Hq8-t 25 v+HuU-'), 'unreadable-encoding'],
	['lost letters', text('N\ufffdm 2024, tu\ufffd\ufffdn tra 224 bu\ufffd\ufffdi'), 'unreadable-encoding'],
	[
		'half UTF-8, half TCVN3',
		new Uint8Array(Buffer.concat([text(PLAIN), raw('B\xb8o c\xb8o n\xa8m 2024, b\xbet')])),
		'unreadable-encoding',
	],
	['VPS', raw('N\xe6m 2024, tu\xc3n tra 224 bu\xb0i, b\xa1t gi\xbb 25 v\xfb'), 'unreadable-encoding'],
	[
		'VISCII',
		raw('N\xe5m 2024, tu\xa5n tra 224 bu\xb1i, b\xa1t gi\xde 25 v\xf8, 30 \xf0\xafi t\xdf\xfeng'),
		'unreadable-encoding',
	],
	[
		'windows-1258 in pieces',
		raw('N\xe3m 2024, tu\xe2\xccn tra 224 bu\xf4\xd2i, b\xe3\xect gi\xfd\xde 25 vu\xf2'),
		'read',
	],
	['UTF-8 read twice', text(Buffer.from(PLAIN).toString('latin1')), 'read'],
	['Cyrillic', new Uint8Array([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x20, 0x35]), 'unreadable-encoding'],
	['letters of tags', text(`5\u{e0031}\u{e0032} vụ, 2\u{1d7d0}4 buổi`), 'read'],
	['C1 controls', text('5 vụ\u0085\u0090 224 buổi'), 'read'],
];

const pages: Case[] = [
	['a frame with its own page', text(`<iframe srcdoc="<p>9 vụ</p>"></iframe><p>${PLAIN}</p>`), 'read'],
	['only frames', text('<frameset><frame src="x"></frameset>'), 'empty'],
	['a picture of words', text('<svg><text>9 vụ</text></svg>'), 'empty'],
	[
		'entities in a picture',
		text('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'),
		'dtd',
	],
	['UTF-7 by its own word', text(`<meta charset="utf-7"><p>+ADw-script+AD4- ${PLAIN}</p>`), 'read'],
	['two encodings named', text(`<meta charset="iso-8859-1"><meta charset="utf-8"><p>${PLAIN}</p>`), 'read'],
	['another encoding named', text(`<meta charset="windows-1258"><p>${PLAIN}</p>`), 'read'],
	['a form', text(`<form><textarea>9 vụ</textarea><input value="8 vụ"></form><p>${PLAIN}</p>`), 'read'],
];

const NAMES: [name: string, expected: HostileCase['expected']][] = [
	['-rf.txt', 'read'],
	['--help.txt', 'read'],
	['a\r\nSet-Cookie: b.txt', 'read'],
	[`${'ế'.repeat(300)}.txt`, 'read'],
	['\ud800.txt', 'read'],
	['LPT1.txt', 'read'],
	['a|b?*.txt', 'read'],
	['a.txt::$DATA', 'unknown-format'],
	['a.txt.', 'unknown-format'],
	['a．txt', 'unknown-format'],
	['a.t\u200bxt', 'unknown-format'],
	['Thumbs.db', 'unknown-format'],
	['a.txt\0.exe', 'unsafe-name'],
	['a/..\\..\\b.txt', 'unsafe-name'],
];

const named = (kind: string, name: string, cases: readonly Case[]): HostileCase[] =>
	cases.map(([about, bytes, expected]) => ({ about: `${kind}: ${about}`, name, bytes, expected }));

/** Parts of office files, of archives and of pages that mean something else to other programs. */
export const partCases = (): HostileCase[] => [
	...named('archive', 'bài.docx', archives),
	...named('document', 'bài.docx', documents),
	...named('sheet', 'bài.xlsx', sheets),
	...named('encoding', 'bài.txt', encodings),
	...named('page', 'bài.html', pages),
	...NAMES.map(([name, expected]) => ({ about: 'name', name, bytes: text(PLAIN), expected })),
];
