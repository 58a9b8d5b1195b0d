import { deflateSync } from 'node:zlib';
import { docxParagraph, docxTable, madeDocx, madePdf, madeXlsx, madeZip } from '../made-files.ts';
import { latin1, patched, seeded, text, type Expected, type HostileCase } from './case.ts';

type Random = () => number;

const PROSE = 'Năm 2024, tuần tra 224 buổi, bắt 25 vụ, 30 đối tượng.';
const XML = '<?xml version="1.0"?>';

const int = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const pick = <T>(random: Random, list: readonly T[]): T => list[int(random, 0, list.length - 1)] as T;
const many = (random: Random, most: number, make: () => string) =>
	Array.from({ length: int(random, 1, most) }, make).join('');

const word = (random: Random) => pick(random, ['bài', 'báo cáo', 'Biểu 1', 'a', 'x y', 'tệp']);

/** A path that leads out of its folder, put together at random. */
function unsafePath(random: Random): string {
	const slash = pick(random, ['/', '\\']);
	const up = many(random, 4, () => `..${slash}`);
	return pick(random, [
		`${up}${word(random)}`,
		`${word(random)}${slash}${up}${up}${word(random)}`,
		`${slash}${word(random)}`,
		`${pick(random, ['C', 'z'])}:${slash}${word(random)}`,
		`${slash}${slash}may${slash}chia${slash}${word(random)}`,
	]);
}

const about = (name: string, bytes: Uint8Array, expected: Expected) => ({ name, bytes, expected });

const goodDocx = () => madeDocx(docxParagraph(PROSE) + docxTable([['Tuần tra', '224']]));
const goodXlsx = () =>
	madeXlsx({
		A: [
			['Nội dung', 'Năm 2024'],
			['Tuần tra (buổi)', 224],
		],
	});
const DAMAGE: Expected = [
	'damaged',
	'bomb',
	'unknown-format',
	'password',
	'too-many-entries',
	'unsafe-name',
	'wrong-type',
];

const sheetOf = (data: string, more: Record<string, string> = {}) =>
	madeXlsx({ A: [] }, { 'xl/worksheets/sheet1.xml': `${XML}<worksheet>${data}</worksheet>`, ...more });
const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Tuần tra</t></is></c><c r="B1"><v>224</v></c></row>';

/** Kinds of hostile files; each makes another one for every seed. */
const CLASSES: Record<string, (random: Random) => Omit<HostileCase, 'about'>> = {
	'file name that leads out': (r) => about(`${unsafePath(r)}.txt`, text(PROSE), 'unsafe-name'),
	'odd file name': (r) => {
		const odd = ['\u202e', '\u0007', '\n', '<b>', '%00', "'", '=', '…', '．', '\u200b', 'CON', '.'];
		return about(`${many(r, 60, () => pick(r, odd))}a.txt`, text(PROSE), 'read');
	},
	'entry that leads out': (r) =>
		about('a.docx', madeDocx(docxParagraph(PROSE), { [unsafePath(r)]: 'x' }), 'unsafe-name'),
	'entries without end': (r) => {
		const more = Array.from({ length: int(r, 2_000, 3_000) }, (_, i) => [`x/${i}.xml`, '']);
		return about('a.docx', madeDocx(docxParagraph(PROSE), Object.fromEntries(more)), 'too-many-entries');
	},
	'encrypted entries': (r) => {
		const [name, file] = pick(r, [['a.docx', goodDocx()] as const, ['a.xlsx', goodXlsx()] as const]);
		return about(
			name,
			patched(file, (v, at, local) => v.setUint16(at + (local ? 6 : 8), 1, true)),
			'password',
		);
	},
	'sizes, offsets, methods and names that lie': (r) => {
		const [local, central, width] = pick(r, [
			[18, 20, 4],
			[22, 24, 4],
			[26, 28, 2],
			[8, 10, 2],
			[42, 42, 4],
		] as const);
		const value = pick(r, [0, 1, 0xff, 0xffff, 0x7fffffff, 0xffffffff, int(r, 0, 100_000)]);
		const which = int(r, 0, 2);
		const file = patched(pick(r, [goodDocx(), goodXlsx()]), (v, at, isLocal) => {
			if ((which === 0 && !isLocal) || (which === 1 && isLocal)) return;
			const field = at + (isLocal ? local : central);
			if (width === 2) v.setUint16(field, value & 0xffff, true);
			else if (field + 4 <= v.byteLength) v.setUint32(field, value >>> 0, true);
		});
		return about('a.docx', file, [...(DAMAGE as readonly []), 'read', 'empty', 'dtd'] as Expected);
	},
	'archive that swells': (r) => {
		const size = int(r, 101, 160) * 1_000_000;
		return about('a.docx', madeDocx(docxParagraph(PROSE), { 'word/media/a': new Uint8Array(size) }), 'bomb');
	},
	'archive in an archive': (r) =>
		about(
			pick(r, ['a.docx', 'a.xlsx']),
			madeZip({ [`${word(r)}.zip`]: goodDocx(), 'b.zip': madeZip({ c: goodXlsx() }) }),
			'wrong-type',
		),
	'cut off': (r) => {
		const [name, file] = pick(r, [
			['a.docx', goodDocx()] as const,
			['a.xlsx', goodXlsx()] as const,
			['a.pdf', madePdf(['Nam 2024 tuan tra 224 buoi tren bien gioi'])] as const,
		]);
		const cut = file.slice(0, int(r, 5, file.length - 30));
		return about(name, cut, ['damaged', 'no-text-layer', 'read', 'too-many-pages', 'wrong-type']);
	},
	'document type in a part': (r) => {
		const part = pick(r, [
			'docProps/core.xml',
			'word/styles.xml',
			'word/footnotes.xml',
			'word/_rels/document.xml.rels',
		]);
		const doctype = pick(r, [
			'<!DOCTYPE a>',
			'<!DOCTYPE a [<!ENTITY b "c">]>',
			'<!DOCTYPE a SYSTEM "file:///etc/passwd">',
			`<!DOCTYPE a [${'abcdefgh'
				.split('')
				.map((c) => `<!ENTITY ${c} "${'&a;'.repeat(int(r, 2, 20))}">`)
				.join('')}]>`,
		]);
		return about('a.docx', madeDocx(docxParagraph(PROSE), { [part]: `${XML}${doctype}<a/>` }), 'dtd');
	},
	'levels without end': (r) => {
		const depth = int(r, 257, 5_000);
		const tag = pick(r, ['w:sdt', 'w:p', 'w:tbl']);
		return about('a.docx', madeDocx(`<${tag}>`.repeat(depth) + `</${tag}>`.repeat(depth)), 'too-deep');
	},
	'XML that is none': (r) => {
		const broken = pick(r, [
			'<a',
			'</a>',
			'<a b>',
			'<a b="1" b="2"/>',
			'&#0;',
			'&#xffffffff;',
			'<1/>',
			']]>',
			'<a><b></a>',
		]);
		return about('a.docx', madeDocx(docxParagraph(PROSE) + broken), ['damaged', 'dtd', 'read']);
	},
	'sheet of cells without end': (r) => {
		const cell = pick(r, ['<c/>', '<c><v>5</v></c>', '<c t="s"><v>0</v></c>']);
		const rows = int(r, 10_001, 11_000);
		return about(
			'a.xlsx',
			sheetOf(`<sheetData>${`<row>${cell.repeat(100)}</row>`.repeat(rows)}</sheetData>`),
			'too-many-cells',
		);
	},
	'sheet that claims more than it has': (r) => {
		const far = pick(r, ['A1:XFD1048576', 'A1:A1048576', 'ZZZ1:A0', 'XFD1:A1', '!', '']);
		const merges = `<mergeCell ref="${far}"/>`.repeat(int(r, 1, 30_000));
		const hides = `<col min="1" max="${pick(r, ['2', '16384', '-5', '1e9', 'x'])}" hidden="${pick(r, ['0', 'x'])}"/>`;
		return about(
			'a.xlsx',
			sheetOf(
				`<dimension ref="${far}"/><cols>${hides.repeat(int(r, 1, 500))}</cols><sheetData>${ROW}</sheetData><mergeCells>${merges}</mergeCells>`,
			),
			'read',
		);
	},
	'cells of odd types and numbers': (r) => {
		const value = () =>
			pick(r, [
				'NaN',
				'1e400',
				'-1e400',
				'Infinity',
				'0x10',
				'9'.repeat(400),
				'-0',
				'1e-320',
				'٣',
				'５',
				'=1+1',
				'999999',
				'-1',
			]);
		const type = () => pick(r, ['s', 'n', 'str', 'b', 'e', 'd', 'inlineStr', 'x']);
		const cells = many(r, 40, () => `<c t="${type()}" s="${int(r, -5, 99)}"><v>${value()}</v></c>`);
		return about('a.xlsx', sheetOf(`<sheetData>${ROW}<row>${cells}</row></sheetData>`), 'read');
	},
	'relations that go round or out': (r) => {
		const target = pick(r, [
			'workbook.xml',
			'../../etc/passwd',
			'/xl/workbook.xml',
			'http://127.0.0.1/',
			'_rels/workbook.xml.rels',
			'',
			'worksheets/none.xml',
		]);
		const rels = `<Relationships>${`<Relationship Id="rId1" Target="${target}"/>`.repeat(int(r, 1, 50))}</Relationships>`;
		return about('a.xlsx', madeXlsx({ A: [['Tuần tra', 224]] }, { 'xl/_rels/workbook.xml.rels': rels }), [
			'empty',
			'damaged',
		]);
	},
	'PDF of loops and lies': (r) => {
		const ref = () => `${int(r, 1, 8)} 0 R`;
		const value = (depth = 0): string =>
			pick(r, [
				ref,
				() => String(int(r, -5, 1e9)),
				() => '(a)',
				() => (depth < 4 ? `[${many(r, 4, () => `${value(depth + 1)} `)}]` : '[]'),
				() => (depth < 4 ? `<< /Kids [${ref()}] /Parent ${ref()} /Length ${value(depth + 1)} >>` : 'null'),
			])();
		const body = (n: number) =>
			pick(r, [
				`<< /Type /Pages /Kids [${many(r, 5, () => `${ref()} `)}] /Count ${int(r, -1, 1e9)} /Parent ${ref()} >>`,
				`<< /Type /Page /Parent ${ref()} /Contents ${ref()} /Resources ${ref()} /MediaBox ${value()} >>`,
				`<< /Length ${value()} /Filter ${pick(r, ['/LZWDecode', '/JBIG2Decode', '/FlateDecode', '[/FlateDecode /LZWDecode]'])} >>\nstream\n${n}${'x'.repeat(n * 9)}\nendstream`,
				`<< /Type /ObjStm /N ${int(r, 0, 1e6)} /First ${int(r, 0, 1e6)} /Extends ${ref()} /Length 9 >>\nstream\n1 0 2 0 3\nendstream`,
				value(),
			]);
		const objects = [
			`<< /Type /Catalog /Pages ${ref()} /OpenAction << /S /JavaScript /JS (while(1){}) >> >>`,
			...Array.from({ length: 7 }, (_, n) => body(n)),
		];
		let out = '%PDF-1.7\n';
		const at = objects.map((o, i) => {
			const offset = out.length;
			out += `${i + 1} 0 obj\n${o}\nendobj\n`;
			return offset;
		});
		const xref = out.length;
		out += `xref\n0 9\n0000000000 65535 f \n${at.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`;
		out += `trailer\n<< /Size 9 /Root 1 0 R /Prev ${pick(r, [xref, 0, 1e9])} >>\nstartxref\n${xref}\n%%EOF`;
		return about('a.pdf', latin1(out), [
			'damaged',
			'no-text-layer',
			'too-many-pages',
			'too-slow',
			'too-much-memory',
			'read',
			'password',
		]);
	},
	'PDF that swells': (r) => {
		const data = deflateSync(
			Buffer.alloc(int(r, 20, 120) * 1_000_000, pick(r, [' ', 'q ', '(a) Tj ', '[ '])),
		);
		const stream = `<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n${data.toString('latin1')}\nendstream`;
		const out = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>\nendobj\n4 0 obj\n${stream}\nendobj\ntrailer\n<< /Root 1 0 R >>\n`;
		return about('a.pdf', latin1(out), [
			'damaged',
			'no-text-layer',
			'too-slow',
			'too-much-memory',
			'text-too-long',
			'read',
		]);
	},
	'page nested without end': (r) => {
		const tag = pick(r, ['div', 'b', 'table><tr><td', 'ul><li', 'span']);
		return about('a.html', text(`<${tag}>`.repeat(int(r, 257, 3_000)) + PROSE), [
			'too-deep',
			'too-slow',
			'too-much-memory',
		]);
	},
	'markup broken at random': (r) => {
		const bits = [
			'<',
			'>',
			'<!--',
			'-->',
			'<p',
			'</p>',
			'<script>',
			'</',
			'&',
			'&amp;#x;',
			'&#0;',
			'\0',
			'<![CDATA[',
			'<?',
			'"',
			"'",
			'<td colspan=1e9>',
			'<svg>',
			'<template>',
		];
		return about('a.html', text(`<p>${PROSE}</p>${many(r, 300, () => pick(r, bits))}`), [
			'read',
			'dtd',
			'empty',
			'wrong-type',
		]);
	},
	'bytes that are no text': (r) => {
		const bad = pick(r, [
			[0xc0, 0xaf],
			[0xed, 0xa0, 0x80],
			[0xff],
			[0xfe, 0xfe],
			[0xf5, 0x80, 0x80, 0x80],
			[0xe1, 0xba],
			[0x80],
		]);
		const at = int(r, 1, PROSE.length - 1);
		const bytes = Buffer.concat([text(PROSE.slice(0, at)), Buffer.from(bad), text(PROSE.slice(at))]);
		return about(pick(r, ['a.txt', 'a.md', 'a.csv', 'a.html']), bytes, 'unreadable-encoding');
	},
	'other encodings': (r) => {
		const sample = pick(r, ['Привет, мир, это отчет', '日本語の報告書です。件数', '中文报告数量一览表']);
		const bytes = pick(r, [
			() => Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(sample.repeat(9), 'utf16le')]),
			() => Buffer.from(Array.from({ length: 400 }, () => int(r, 0x80, 0xff))),
		])();
		return about('a.txt', bytes, ['unreadable-encoding', 'wrong-type']);
	},
	'bytes at random': (r) => {
		const bytes = Uint8Array.from({ length: int(r, 1, 20_000) }, () => int(r, 0, 255));
		const name = pick(r, ['a.txt', 'a.md', 'a.html', 'a.docx', 'a.xlsx', 'a.pdf', 'a.csv']);
		return about(name, bytes, ['wrong-type', 'unreadable-encoding', 'damaged', 'read', 'empty']);
	},
	'numbers of every kind': (r) => {
		const kinds = [
			'9'.repeat(401),
			'1e999',
			'٣٤',
			'２２４',
			'Infinity',
			'NaN',
			'0x1F',
			'1.000.000.000.000.000.000',
			'1,2,3,4',
			'-0',
			'1/0',
			'10^400',
			'½',
			'²',
			'một tỷ tỷ tỷ',
			'1.',
			',5',
			'00000000000000001',
			'3.4.5.6',
		];
		const units = ['vụ', 'kg', 'lượt người', '%', 'tỷ đồng', 'buổi', '', 'm²'];
		return about(
			'a.txt',
			text(many(r, 60, () => `Năm 2024, bắt ${pick(r, kinds)} ${pick(r, units)}. `)),
			'read',
		);
	},
	'scripts and formulas': (r) => {
		const strings = [
			'<script>alert(1)</script>',
			"=cmd|' /C calc'!A0",
			'@SUM(1)',
			'{{7*7}}',
			"'; DROP TABLE a; --",
			'__proto__',
			'%s%n',
			'<img src=x onerror=alert(1)>',
			'-2+3+cmd',
		];
		const cells = Array.from({ length: int(r, 2, 9) }, () => [pick(r, strings), pick(r, strings)]);
		const [name, bytes] = pick(r, [
			['a.xlsx', madeXlsx({ [pick(r, ['=A1', "O'", '<b>', 'A'])]: [...cells, ['Tuần tra', 5]] })] as const,
			['a.docx', madeDocx(docxTable(cells) + docxParagraph(pick(r, strings)))] as const,
			['a.csv', text(cells.map((c) => c.join(',')).join('\n'))] as const,
			['a.md', text(`${cells.map((c) => c.join(' ')).join('\n')}\n${PROSE}`)] as const,
		]);
		return about(name, bytes, 'read');
	},
	'delimited without end': (r) => {
		const bytes = pick(r, [
			() => text(`"${'a;'.repeat(int(r, 10, 100_000))}`),
			() => text(`${'""'.repeat(int(r, 10, 100_000))}a`),
			() => text(`${PROSE}\n${';'.repeat(int(r, 10, 200_000))}`),
			() => text(`a,b\n${'"x""y",1\n'.repeat(int(r, 10, 20_000))}`),
		])();
		return about('a.csv', bytes, ['read', 'empty']);
	},
	'cells of text without end': (r) =>
		about('a.csv', text(`${'1,'.repeat(999)}1\n`.repeat(int(r, 1_001, 1_100))), 'too-many-cells'),
	'other kinds of file by a wrong name': (r) => {
		const magic = pick(r, [
			'\x89PNG',
			'\xff\xd8\xff',
			'GIF89a',
			'\x1f\x8b',
			'Rar!',
			'\x7fELF',
			'MZ\x90',
			'7z\xbc\xaf',
			'{\\rtf1',
			'SQLite format 3',
			'\xd0\xcf\x11\xe0',
		]);
		const name = pick(r, ['a.txt', 'a.md', 'a.html', 'a.docx', 'a.xlsx', 'a.pdf', 'a.csv']);
		return about(name, latin1(magic + '\0'.repeat(int(r, 8, 900))), 'wrong-type');
	},
	'good file with bytes changed': (r) => {
		const [name, file] = pick(r, [
			['a.docx', goodDocx()] as const,
			['a.xlsx', goodXlsx()] as const,
			['a.pdf', madePdf(['Nam 2024 tuan tra 224 buoi tren bien gioi'])] as const,
		]);
		for (let i = int(r, 1, 40); i > 0; i--) file[int(r, 0, file.length - 1)] = int(r, 0, 255);
		return about(name, file, 'any');
	},
};

/** Kinds whose every file takes long to make or to refuse. */
const HEAVY = new Set([
	'archive that swells',
	'PDF that swells',
	'sheet of cells without end',
	'cells of text without end',
]);

/** `count` files of each kind (of a heavy kind, a tenth), the same for the same seed. */
export function generatedCases(seed: number, count: number): HostileCase[] {
	return Object.entries(CLASSES).flatMap(([kind, make], k) =>
		Array.from({ length: HEAVY.has(kind) ? Math.ceil(count / 10) : count }, (_, n) => ({
			about: `${kind} ${seed}/${n}`,
			...make(seeded(seed * 1_000_003 + k * 7_919 + n)),
		})),
	);
}
