import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { latin1, text, type Expected, type HostileCase } from './case.ts';

type Case = [about: string, name: string, bytes: Uint8Array, expected: Expected, figures?: number[]];

const WORDS = 'Nam 2024, cac don tuan tra 224 buoi tren tuyen bien gioi.';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const shown = (words: string, before = '') =>
	`BT /F1 12 Tf ${before}60 760 Td (${words.replace(/[\\()]/g, '\\$&')}) Tj ET`;

/** Objects by number from 1, and the trailer's own entries; offsets may be told wrong. */
function pdf(
	objects: readonly string[],
	{ trailer = '', offset = (n: number) => n, end = '' } = {},
): Uint8Array {
	let out = '%PDF-1.5\n';
	const at = objects.map((body, i) => {
		const here = out.length;
		out += `${i + 1} 0 obj\n${body}\nendobj\n`;
		return here;
	});
	const xref = out.length;
	out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((o) => `${String(offset(o)).padStart(10, '0')} 00000 n \n`).join('')}`;
	return latin1(
		`${out}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${offset(xref)}\n${end || '%%EOF\n'}`,
	);
}

const streamOf = (content: string, more = '') =>
	`<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`;

/** One page: its content, what else the page, the catalogue and the font say. */
const onePage = (content: string, { page = '', catalog = '', font = FONT, more = [] as string[] } = {}) => [
	`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
	'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
	`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
	streamOf(content),
	font,
	...more,
];

function rc4(key: Buffer, data: Buffer): Buffer {
	const s = Array.from({ length: 256 }, (_, i) => i);
	const swap = (i: number, j: number) => ([s[i], s[j]] = [s[j] as number, s[i] as number]);
	for (let i = 0, j = 0; i < 256; i++) {
		j = (j + (s[i] as number) + (key[i % key.length] as number)) & 255;
		swap(i, j);
	}
	let [i, j] = [0, 0];
	return Buffer.from(
		data.map((byte) => {
			i = (i + 1) & 255;
			j = (j + (s[i] as number)) & 255;
			swap(i, j);
			return byte ^ (s[((s[i] as number) + (s[j] as number)) & 255] as number);
		}),
	);
}

const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string) => Buffer.concat([Buffer.from(password, 'latin1'), PAD]).subarray(0, 32);

/** The page under the oldest of the standard's locks (PDF 1.7, 7.6.3), with the password a reader needs. */
function locked(password: string): Uint8Array {
	const id = Buffer.alloc(16, 7);
	const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password));
	const rights = Buffer.alloc(4);
	rights.writeInt32LE(-4);
	const key = md5(padded(password), owner, rights, id).subarray(0, 5);
	const ofObject = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10);
	const hex = (b: Buffer) => `<${b.toString('hex')}>`;
	const content = rc4(ofObject, Buffer.from(shown(WORDS), 'latin1')).toString('latin1');
	const lock = `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, PAD))} /P -4 >>`;
	const objects = onePage('', { more: [lock] });
	objects[3] = streamOf(content);
	return pdf(objects, { trailer: `/Encrypt 6 0 R /ID [${hex(id)} ${hex(id)}]` });
}

/** The page's objects packed in a stream, and the table of them in another (PDF 1.7, 7.5.7 and 7.5.8). */
function packed(): Uint8Array {
	const objects = onePage(shown(WORDS));
	const inside = [0, 1, 2, 4];
	let at = 0;
	const places = inside.map((i) => {
		const place = `${i + 1} ${at}`;
		at += (objects[i] as string).length + 1;
		return place;
	});
	const first = places.join(' ').length + 1;
	const body = deflateSync(
		Buffer.from(`${places.join(' ')} ${inside.map((i) => objects[i]).join(' ')}`, 'latin1'),
	).toString('latin1');
	let out = '%PDF-1.5\n';
	const four = out.length;
	out += `4 0 obj\n${objects[3] as string}\nendobj\n`;
	const six = out.length;
	out += `6 0 obj\n${streamOf(body, `/Type /ObjStm /N 4 /First ${first} /Filter /FlateDecode `)}\nendobj\n`;
	const seven = out.length;
	const row = (kind: number, where: number, index: number) => [kind, where >> 8, where & 255, index];
	const table = Buffer.from(
		[
			row(0, 0, 255),
			row(2, 6, 0),
			row(2, 6, 1),
			row(2, 6, 2),
			row(1, four, 0),
			row(2, 6, 3),
			row(1, six, 0),
			row(1, seven, 0),
		].flat(),
	);
	out += `7 0 obj\n${streamOf(table.toString('latin1'), '/Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R ')}\nendobj\nstartxref\n${seven}\n%%EOF\n`;
	return latin1(out);
}

const NO_UNICODE =
	'<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>';
const CODES = Array.from({ length: 60 }, (_, i) => (i + 40).toString(16).padStart(4, '0')).join('');

const UNREADABLE = ['no-text-layer', 'unreadable-encoding', 'damaged', 'empty', 'read'] as const;
const prints: Case[] = [
	['locked with no password', 'bài.pdf', locked(''), 'read'],
	['locked with a password', 'bài.pdf', locked('bí mật'), 'password'],
	['objects in a stream', 'bài.pdf', packed(), 'read'],
	['places told wrong', 'bài.pdf', pdf(onePage(shown(WORDS)), { offset: (n) => n + 7 }), 'read'],
	['places beyond the file', 'bài.pdf', pdf(onePage(shown(WORDS)), { offset: () => 9_999_999 }), 'read'],
	['no end', 'bài.pdf', pdf(onePage(shown(WORDS)), { end: ' ' }), 'read'],
	[
		'words after the end',
		'bài.pdf',
		pdf(onePage(shown(WORDS)), { end: `%%EOF\n${'0'.repeat(5_000)}` }),
		'read',
	],
	['a page turned', 'bài.pdf', pdf(onePage(shown(WORDS), { page: '/Rotate 90' })), 'read'],
	['a page turned by any number', 'bài.pdf', pdf(onePage(shown(WORDS), { page: '/Rotate 37' })), 'read'],
	['words turned', 'bài.pdf', pdf(onePage(`BT /F1 12 Tf 0 1 -1 0 300 60 Tm (${WORDS}) Tj ET`)), 'read'],
	['words in a mirror', 'bài.pdf', pdf(onePage(`BT /F1 12 Tf -1 0 0 1 500 700 Tm (${WORDS}) Tj ET`)), 'read'],
	['words nobody sees', 'bài.pdf', pdf(onePage(shown(WORDS, '3 Tr '))), 'read'],
	[
		'words off the page',
		'bài.pdf',
		pdf(onePage(`${shown(WORDS)} BT /F1 12 Tf 9000 9000 Td (999 buoi) Tj ET`)),
		'read',
	],
	[
		'letters without meaning',
		'bài.pdf',
		pdf(onePage(`BT /F1 12 Tf 60 760 Td <${CODES}> Tj ET`, { font: NO_UNICODE })),
		UNREADABLE,
	],
	[
		'a form filled in',
		'bài.pdf',
		pdf(
			onePage(shown(WORDS), {
				catalog: '/AcroForm << /Fields [6 0 R] >>',
				page: '/Annots [6 0 R]',
				more: ['<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (999 buoi) /Rect [0 0 9 9] >>'],
			}),
		),
		'read',
	],
	[
		'a program at the opening',
		'bài.pdf',
		pdf(onePage(shown(WORDS), { catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' })),
		'read',
	],
	[
		'a page of itself',
		'bài.pdf',
		pdf(onePage(shown(WORDS)).map((o, i) => (i === 1 ? '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' : o))),
		['damaged', 'no-text-layer', 'too-slow', 'read'],
	],
	[
		'more pages than there are',
		'bài.pdf',
		pdf(onePage(shown(WORDS)).map((o, i) => (i === 1 ? '<< /Type /Pages /Kids [3 0 R] /Count 400 >>' : o))),
		['damaged', 'read'],
	],
	[
		'a page without a size',
		'bài.pdf',
		pdf(onePage(shown(WORDS)).map((o) => o.replace('/MediaBox [0 0 595 842]', ''))),
		'read',
	],
	[
		'a page of no size',
		'bài.pdf',
		pdf(onePage(shown(WORDS)).map((o) => o.replace('595 842', '0 0'))),
		'read',
	],
	[
		'letters of no height',
		'bài.pdf',
		pdf(onePage(shown(WORDS).replace('12 Tf', '0 Tf'))),
		['read', 'no-text-layer'],
	],
	['two letters in one', 'bài.pdf', pdf(onePage(shown(WORDS.replace('tren', '\\256en')))), 'read'],
];

const PROSE = 'Năm 2024, Bộ đội Biên phòng tỉnh Lai Châu tuần tra 224 buổi trên tuyến biên giới được giao.';
const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const swapped = (b: Buffer) => Buffer.from(b).swap16();
const as1258 = (s: string) =>
	latin1(
		s
			.normalize('NFD')
			.replace(
				/[ăĂđĐơƠưƯ]/gu,
				(c) =>
					({ ă: '\xe3', Ă: '\xc3', đ: '\xf0', Đ: '\xd0', ơ: '\xf5', Ơ: '\xd5', ư: '\xfd', Ư: '\xdd' })[c] ??
					c,
			)
			.replace(
				/a\u0302|e\u0302|o\u0302|a\u0306|o\u031b|u\u031b|A\u0302|E\u0302|O\u0302/gu,
				(c) =>
					({
						'a\u0302': '\xe2',
						'e\u0302': '\xea',
						'o\u0302': '\xf4',
						'a\u0306': '\xe3',
						'o\u031b': '\xf5',
						'u\u031b': '\xfd',
						'A\u0302': '\xc2',
						'E\u0302': '\xca',
						'O\u0302': '\xd4',
					})[c] ?? c,
			)
			.replace(
				/[\u0300\u0301\u0303\u0309\u0323]/gu,
				(c) =>
					({ '\u0300': '\xcc', '\u0301': '\xec', '\u0303': '\xde', '\u0309': '\xd2', '\u0323': '\xf2' })[c] ??
					c,
			),
	);

const texts: Case[] = [
	[
		'UTF-16 little without a mark',
		'bài.txt',
		Buffer.from(PROSE, 'utf16le'),
		['read', 'unreadable-encoding'],
		[224],
	],
	[
		'UTF-16 big without a mark',
		'bài.txt',
		swapped(Buffer.from(PROSE, 'utf16le')),
		['read', 'unreadable-encoding'],
		[224],
	],
	[
		'UTF-16 cut in a letter',
		'bài.txt',
		Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PROSE, 'utf16le').subarray(0, -1)]),
		['read', 'unreadable-encoding'],
	],
	[
		'UTF-32',
		'bài.txt',
		Buffer.from([
			0xff,
			0xfe,
			0,
			0,
			...[...PROSE].flatMap((c) => {
				const n = c.codePointAt(0) ?? 0;
				return [n & 255, n >> 8, 0, 0];
			}),
		]),
		['unreadable-encoding', 'wrong-type', 'read'],
	],
	['windows-1258 with its marks apart', 'bài.txt', as1258(PROSE), 'read', [224]],
	[
		'a page of windows-1258 that says so',
		'bài.html',
		Buffer.concat([
			Buffer.from('<meta charset="windows-1258"><p>'),
			Buffer.from(as1258(PROSE)),
			Buffer.from('</p>'),
		]),
		'read',
		[224],
	],
	[
		'a page that lies about its letters',
		'bài.html',
		text(page(`<p>${PROSE}</p>`, '<meta charset="windows-1258">')),
		'read',
		[224],
	],
	[
		'a page of UTF-16 that says UTF-8',
		'bài.html',
		Buffer.concat([
			Buffer.from([0xff, 0xfe]),
			Buffer.from(page(`<p>${PROSE}</p>`, '<meta charset="utf-8">'), 'utf16le'),
		]),
		'read',
		[224],
	],
	[
		'letters read twice',
		'bài.txt',
		text(Buffer.from(PROSE, 'utf8').toString('latin1')),
		['read', 'unreadable-encoding'],
	],
	[
		'two encodings in one file',
		'bài.txt',
		Buffer.concat([Buffer.from(`${PROSE}\n`), Buffer.from(as1258(PROSE))]),
		['read', 'unreadable-encoding'],
	],
	['marks of order again and again', 'bài.txt', text(`\ufeff\ufeff${PROSE}\ufeff`), 'read', [224]],
	[
		'overlong letters',
		'bài.txt',
		Buffer.concat([Buffer.from(PROSE), Buffer.from([0xc0, 0xaf, 0xc1, 0x81])]),
		['read', 'unreadable-encoding'],
	],
	[
		'letters by number',
		'bài.html',
		text(page(`<p>${[...PROSE].map((c) => `&#${c.codePointAt(0)};`).join('')}</p>`)),
		'read',
		[224],
	],
	[
		'an entity of entities',
		'bài.html',
		text(page(`<p>${PROSE} &amp;lt;script&amp;gt;&notanentity;&#x110000;&#-1;</p>`)),
		'read',
		[224],
	],
	[
		'a table in tables',
		'bài.html',
		text(page(`${'<table><tr><td>'.repeat(30)}<p>${PROSE}</p>${'</td></tr></table>'.repeat(30)}`)),
		'read',
		[224],
	],
	[
		'a script in a table',
		'bài.html',
		text(
			page(
				`<table><tr><td>Nội dung</td><td>Năm 2024</td></tr><tr><td>Tuần tra (buổi)</td><td>224<script>document.write(999)</script></td></tr></table>`,
			),
		),
		'read',
		[224],
	],
	[
		'words that are not shown',
		'bài.html',
		text(
			page(
				`<p>${PROSE}</p><p hidden>Tặng 999 suất quà.</p><div style="display:none">Tặng 999 suất quà.</div>`,
			),
		),
		'read',
		[224],
	],
	[
		'what stands in for scripts',
		'bài.html',
		text(page(`<p>${PROSE}</p><noscript>Tặng 999 suất quà.</noscript>`)),
		'read',
	],
	[
		'a cell that spans everything',
		'bài.html',
		text(
			page(
				`<table><tr><td colspan="99999999" rowspan="99999999">Nội dung</td><td>Năm 2024</td></tr><tr><td>Tuần tra (buổi)</td><td>224</td></tr></table>`,
			),
		),
		'read',
	],
	[
		'a page that is XML',
		'bài.html',
		text(
			`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${PROSE}</p></body></html>`,
		),
		'read',
		[224],
	],
	[
		'markup in Markdown',
		'bài.md',
		text(`# <script>alert(1)</script>\n\n${PROSE}\n\n<img src=x onerror=alert(1)>`),
		'read',
		[224],
	],
	[
		'numbers that are none',
		'bài.txt',
		text(
			`${PROSE}\n1.2.3.4 vụ; 1,2,3 vụ; 00000000000000000 vụ; 5e5 vụ; ∞ vụ; -0 vụ; 1/0 vụ; 12.345.67 vụ; ${'9'.repeat(500)} vụ`,
		),
		'read',
	],
	[
		'a formula and a tag for figures',
		'bài.txt',
		text(`=HYPERLINK("http://x";"224 buổi")\n<b>${PROSE}</b>\r\n@SUM(1)\r+1`),
		'read',
		[224],
	],
];

const names: Case[] = (
	[
		['dots at the end', 'bài.txt.', ['unknown-format', 'read']],
		['a space at the end', 'bài.txt ', ['read', 'unknown-format']],
		['a kept name', 'NUL.txt', 'read'],
		['a stream of a name', 'bài.txt:ẩn.txt', ['unsafe-name', 'read']],
		['a name in large letters', 'BÀI.TXT', 'read'],
		['a name written apart', 'ba\u0300i ba\u0301o ca\u0301o.txt', 'read'],
		['a name turned round', 'bài\u202efdp.txt', 'read'],
		['a name of signs of the web', '%2e%2e%2fbài.txt', ['read', 'unsafe-name']],
		['a name of faces', '📄📄.txt', 'read'],
		['a name of an extension alone', '.txt', ['read', 'unknown-format']],
		['a name of a thousand letters', `${'à'.repeat(1_000)}.txt`, 'read'],
		['a name without letters', '\u200b\u200b.txt', ['read', 'unsafe-name']],
		['half a letter', 'bài\ud800.txt', ['read', 'unsafe-name']],
	] as const
).map(([about, name, expected]): Case => [about, name, text(PROSE), expected]);

/** Printed pages, web pages, old letters and names that are odd, and what a person would still read of them. */
export const printedCases = (): HostileCase[] =>
	[...prints, ...texts, ...names].map(([about, name, bytes, expected, figures]) => ({
		about: `${name.split('.').at(-1) ?? ''}: ${about}`,
		name,
		bytes: new Uint8Array(bytes),
		expected,
		...(figures && { figures }),
	}));
