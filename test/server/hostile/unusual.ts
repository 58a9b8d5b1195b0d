import { madePdf, madePlacedPdf } from '../made-files.ts';
import { latin1, named, text, type Case, type HostileCase } from './case.ts';

const WORDS = 'Năm 2024, các đồn tuần tra 224 buổi trên biên giới.';
const page = (body: string, head = '<meta charset="utf-8">') =>
	text(`<!doctype html><html><head>${head}<title>Tin</title></head><body>${body}</body></html>`);
const quoted = (words: string) =>
	[...Buffer.from(words)]
		.map((b) =>
			b > 126 || b === 61 ? `=${b.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(b),
		)
		.join('');
const MAIL =
	'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\n';

const pages: Case[] = [
	[
		'a page kept as mail',
		text(
			`From: <Saved by Blink>\r\n${MAIL}Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>${quoted(WORDS)}</p>\r\n--x--`,
		),
		'wrong-type',
	],
	[
		'a page kept as mail, in base64',
		text(
			`${MAIL}Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<p>${WORDS}</p>`).toString('base64')}\r\n--x--`,
		),
		'wrong-type',
	],
	['a page kept by another browser', latin1(`bplist00\xd1\x01\x02${'\0'.repeat(200)}`), 'wrong-type'],
	['a number that may break', page('<p>Năm 2024, các đồn tuần tra 2<wbr>24 buổi.</p>'), 'read', [224]],
	['a hyphen that is not seen', page('<p>Năm 2024, các đồn tuần&shy; tra 2&shy;24 buổi.</p>'), 'read', [224]],
	['thousands held together', page('<p>Năm 2024, các đồn tuần tra 1&nbsp;224 buổi.</p>'), 'read', [1224]],
	[
		'words not shown',
		page(
			`<p hidden>Tặng 999 suất quà.</p><div style="display: none">Tặng 999 suất quà.</div><p style="visibility:hidden">Tặng 999 suất quà.</p><p>${WORDS}</p>`,
		),
		'read',
		[224],
	],
	[
		'fields of a form',
		page(
			`<p>${WORDS}</p><input value="Tặng 999 suất quà"><textarea>Tặng 999 suất quà.</textarea><select><option>Tặng 999 suất quà.</select><datalist><option>Tặng 999 suất quà.</datalist>`,
		),
		'read',
		[224],
	],
	[
		'words for those who cannot see',
		page(
			`<p>${WORDS}</p><img alt="Tặng 999 suất quà."><video>Tặng 999 suất quà.</video><audio>Tặng 999 suất quà.</audio>`,
		),
		'read',
		[224],
	],
	[
		'a fold that is shut',
		page(`<p>${WORDS}</p><details><summary>Thêm</summary><p>Các đồn tặng 65 suất quà.</p></details>`),
		'read',
		[224, 65],
	],
	[
		'a page within its frame',
		page(
			`<p>${WORDS}</p><iframe srcdoc="<p>Tặng 999 suất quà.</p>"></iframe><template><p>Tặng 999 suất quà.</p></template>`,
		),
		'read',
		[224],
	],
	[
		'sums of mathematics',
		page(`<p>${WORDS}</p><math><mn>999</mn><mi>buổi</mi></math><svg><text>999 suất quà</text></svg>`),
		'read',
		[224],
	],
	[
		'for another program only',
		page(`<!--[if mso]><p>Tặng 999 suất quà.</p><![endif]--><p>${WORDS}</p>`),
		'read',
		[224],
	],
	[
		'a page of Word',
		page(
			`<p class=MsoNormal>${WORDS}<o:p></o:p></p><p class=MsoNormal><s>Tặng 999 suất quà.</s><span style='mso-tab-count:1'>  </span></p>`,
			'<meta charset="utf-8"><xml><o:DocumentProperties><o:Words>999</o:Words></o:DocumentProperties></xml>',
		),
		'read',
		[224],
	],
	[
		'nothing but what a script will fetch',
		page(
			'<div id="root"></div><script type="application/ld+json">{"articleBody":"Năm 2024 tuần tra 224 buổi"}</script>',
		),
		'empty',
	],
	[
		'a head in XML',
		text(
			`<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${WORDS}</p></body></html>`,
		),
		'read',
		[224],
	],
	[
		'letters named twice and otherwise',
		page(
			`<p>${WORDS}</p>`,
			'<meta charset="windows-1252"><meta http-equiv="content-type" content="text/html; charset=koi8-r">',
		),
		'read',
		[224],
	],
	[
		'words read over words',
		page(`<p>Năm 2024, các đồn tuần tra <ruby>224<rp>(</rp><rt>999</rt><rp>)</rp></ruby> buổi.</p>`),
		'read',
		[224],
	],
	[
		'a table laid in a table',
		page(
			'<table><tr><td><table><tr><th>Nội dung</th><th>Năm 2024</th></tr><tr><td>Tuần tra (buổi)</td><td>224</td></tr></table></td><td>Quảng cáo</td></tr></table>',
		),
		'read',
		[224],
	],
	['lists of terms', page('<dl><dt>Tuần tra năm 2024</dt><dd>224 buổi</dd></dl>'), 'read'],
	[
		'a table whose rows are turned',
		page(
			'<table><tbody><tr><td rowspan="0">Tuần tra</td><td colspan="0">224</td></tr><tr><td colspan="-3">x</td><td>9</td></tr></tbody></table>',
		),
		'read',
	],
];

const rows = 'Nội dung\tĐVT\tNăm 2024\r\nTuần tra biên giới\tbuổi\t224\r\n';
const utf16 = (s: string) => new Uint8Array(Buffer.from(`\ufeff${s}`, 'utf16le'));
const sheets: Case[] = [
	['the text of a sheet in UTF-16', utf16(rows), 'read', [224]],
	['a name of its separator', text(`sep=;\r\n${rows.replaceAll('\t', ';')}`), 'read', [224]],
	[
		'quotes in quotes',
		text('"Nội ""dung""","ĐVT","Năm 2024"\n"Tuần tra\nbiên giới","buổi","224"\n'),
		'read',
		[224],
	],
	['decimals by commas', text('Nội dung;ĐVT;Năm 2024\nHeroin;kg;0,128\n'), 'read', [0.128]],
	['bars between cells', text('Nội dung|ĐVT|Năm 2024\nTuần tra biên giới|buổi|224\n'), 'read', [224]],
	[
		'formulas in cells',
		text('Nội dung,ĐVT,Năm 2024\nTuần tra biên giới,buổi,"=HYPERLINK(""http://x"";224)"\n'),
		'read',
		[],
	],
	['rows of unlike lengths', text(`${rows}x\n\n,,,,,\nTuyên truyền\tbuổi\t65\t\t\t\t\n`), 'read'],
];

const words: Case[] = [
	['pages set apart by their sign', text(`Trang 1\f${WORDS}\f`), 'read', [224]],
	[
		'lines of one breadth',
		text(
			'Năm 2024, các đồn Biên phòng trong tỉnh đã tổ chức tuần tra bảo vệ\nbiên giới, cột mốc, địa bàn phụ trách và các đường mòn lối mở được 224\nbuổi với sự tham gia của đông đảo nhân dân ở khu vực biên giới, chính\nquyền các xã và dân quân tự vệ.\n',
		),
		'read',
		[224],
	],
	['an answer by mail', text(`> ${WORDS}\n> Trân trọng\n`), 'read', [224]],
	['signs of direction in a number', text('Năm 2024, các đồn tuần tra \u2067224\u2069 buổi.'), 'read', [224]],
	['a number turned about', text('Năm 2024, các đồn tuần tra \u202e422\u202c buổi.'), 'any'],
	['digits of mathematics', text('Năm 2024, các đồn tuần tra 𝟐𝟐𝟒 buổi.'), 'any'],
	['digits on keys', text('Năm 2024, các đồn tuần tra 2\ufe0f\u20e32\ufe0f\u20e34\ufe0f\u20e3 buổi.'), 'any'],
	['spaces of no width in a number', text('Năm 2024, các đồn tuần tra 2\u200b2\u20604 buổi.'), 'read', [224]],
	['faces beside figures', text('🇻🇳 Năm 2024, các đồn tuần tra 224 buổi 👮‍♂️💪🏽.'), 'read', [224]],
	['letters of another line end', text('Tin\u0085Năm 2024, các đồn tuần tra 224 buổi.\u000b'), 'read', [224]],
	['UTF-16 without a mark', new Uint8Array(Buffer.from(`${WORDS}\n`.repeat(3), 'utf16le')), 'read'],
	['a lone letter of UTF-16 among them', utf16(`${WORDS}\ud800`), 'read', [224]],
	['a mark in the middle', text(`Tin\n\ufeff${WORDS}`), 'read', [224]],
	[
		'a table drawn by signs',
		text(
			'+-----------+------+----------+\n| Nội dung  | ĐVT  | Năm 2024 |\n+-----------+------+----------+\n| Tuần tra  | buổi | 224      |\n+-----------+------+----------+\n',
		),
		'read',
		[224],
	],
	[
		'a table drawn by lines',
		text('│ Nội dung │ ĐVT │ Năm 2024 │\n├──────────┼─────┼──────────┤\n│ Tuần tra │ buổi │ 224 │\n'),
		'read',
	],
	[
		'a table set by spaces',
		text(
			'Nội dung            ĐVT       Năm 2024\nTuần tra            buổi      224\nTuyên truyền        buổi      65\n',
		),
		'read',
	],
];

const WIDTH = 6;
const at = (x: number, y: number, words: string) => ({ x, y, text: words });
const LINE = at(20, 760, WORDS);
const one = (...placed: readonly ReturnType<typeof at>[]) => madePlacedPdf([placed]);
const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const PRINTED = asText(one(LINE));

/** Two pages, and an addition that takes the first away, as programs that sign and mark do. */
function amended(): Uint8Array {
	const first = asText(madePlacedPdf([[at(20, 760, 'Năm 2024, các đồn tuần tra 999 buổi.')], [LINE]]));
	const kid = /\/Kids \[\d+ 0 R (\d+) 0 R\]/.exec(first)?.[1] ?? '';
	const object = `2 0 obj\n<< /Type /Pages /Kids [${kid} 0 R] /Count 1 >>\nendobj\n`;
	const before = /startxref\n(\d+)/.exec(first)?.[1] ?? '';
	const xref = `xref\n2 1\n${String(first.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 9 /Root 1 0 R /Prev ${before} >>\n`;
	return latin1(`${first}${object}${xref}startxref\n${first.length + object.length}\n%%EOF\n`);
}

/** The words' stream put within marks. */
const marked = (before: string, after: string, catalogue = '') => {
	const [stream = ''] = /BT .*? ET/s.exec(PRINTED) ?? [];
	return latin1(
		PRINTED.replace(
			/\/Length \d+ >>\nstream\nBT/,
			`/Length ${stream.length + before.length + after.length} >>\nstream\nBT`,
		)
			.replace(stream, `${before}${stream}${after}`)
			.replace('/Type /Catalog', `/Type /Catalog ${catalogue}`),
	);
};

const letters = [...WORDS].map((c, i) => at(20 + i * WIDTH, 760, c));
const wordsBack = [...WORDS.matchAll(/\S+/g)].map((m) => at(20 + m.index * WIDTH, 760, m[0])).reverse();

const printed: Case[] = [
	['amended by an addition', amended(), 'read', [224]],
	['noise before its head', latin1(`${'x'.repeat(600)}\n${PRINTED}`), 'read', [224]],
	['noise behind its end', latin1(`${PRINTED}${'\0'.repeat(3_000)}`), 'read', [224]],
	['an index that is wrong', latin1(PRINTED.replace('startxref\n', 'startxref\n9')), 'read', [224]],
	['no index', latin1(PRINTED.slice(0, PRINTED.indexOf('xref\n'))), ['read', 'damaged']],
	['bold by printing twice', one(LINE, at(20.3, 760, WORDS)), 'read', [224]],
	['a shadow behind the words', one(at(21, 759, WORDS), LINE), 'read', [224]],
	['words put in for others', marked('/Span << /ActualText (999 buoi) >> BDC ', ' EMC'), 'read', [224]],
	[
		'words of a layer that is off',
		marked('/OC /M BDC ', ' EMC', '/OCProperties << /OCGs [90 0 R] /D << /OFF [90 0 R] >> >>'),
		['read', 'no-text-layer'],
	],
	['one letter at a time', one(...letters), 'read', [224]],
	['words from the last to the first', one(...wordsBack), 'read'],
	[
		'a page that only waits',
		madePdf(['Please wait... If this message is not eventually replaced']),
		'read',
		[],
	],
	[
		'letters without their meaning',
		latin1(PRINTED.replaceAll('/ToUnicode', '/ToUnicodX')),
		['read', 'no-text-layer', 'unreadable-encoding'],
		[],
	],
];

/** Pages, sheets of plain text, prose and printed pages that are seldom met, and what a person would still read of them. */
export const unusualCases = (): HostileCase[] => [
	...named('html', 'trang.html', pages),
	...named('csv', 'bảng.csv', sheets),
	...named('txt', 'bài.txt', words),
	...named('pdf', 'bản in.pdf', printed),
];
