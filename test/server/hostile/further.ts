import { docxParagraph, madeDocx, madePdf, madePlacedPdf, madeXlsx } from '../made-files.ts';
import { text, type Expected, type HostileCase } from './case.ts';

type Case = [about: string, name: string, content: string | Uint8Array, expected: Expected];

const PROSE = 'Năm 2024, Bộ đội Biên phòng tỉnh Lai Châu tuần tra 224 buổi, phát hiện 9 vụ.';
const VIQR =
	"Na(m 2024, Bo^. ddo^.i Bie^n pho`ng ti?nh Lai Cha^u tua^`n tra bie^n gio+'i 224 buo^?i, ba't giu+~ 9 vu.";
const LONG = ['read', 'empty', 'too-slow', 'too-much-memory'] as const;

/** Letters and signs that look like others, and marks no one types. */
function signs(): Case[] {
	return [
		['VIQR', 'bài.txt', VIQR, 'typed-marks'],
		['VIQR in a page', 'bài.html', `<p>${VIQR}</p>`, ['typed-marks', 'read']],
		['formulas that look like VIQR', 'bài.txt', `${PROSE}\nx^2 + a^2 = c^2; o+ p+ a(b)`, 'read'],
		['carets without end', 'bài.txt', `${'^'.repeat(200_000)} ${PROSE}`, LONG],
		['one word of carets', 'bài.txt', 'a^'.repeat(100_000), ['read', 'typed-marks']],
		['marks of notes without end', 'bài.txt', 'tuần tra 224¹ buổi, '.repeat(4_000), LONG],
		['figures of marks alone', 'bài.txt', '¹²³⁴⁵ buổi '.repeat(10_000), LONG],
		['digits that stand apart without end', 'bài.txt', `tuần tra ${'2 '.repeat(50_000)}buổi`, LONG],
		['digits in circles', 'bài.txt', '②②④ buổi, ⑴ vụ, Ⅸ vụ, 𝟐𝟐𝟒 buổi, ½ kg', 'read'],
		['digits of keys', 'bài.txt', '2️⃣2️⃣4️⃣ buổi tuần tra '.repeat(500), 'read'],
		['a sign after every digit', 'bài.txt', 'tuần tra 2\ufe0f2\ufe0f4\ufe0f buổi', 'read'],
		['words hidden in tags', 'bài.txt', `${PROSE}\u{e0001}\u{e0032}\u{e0034}\u{e007f}`, 'read'],
		['letters of private use', 'bài.txt', `${'\ue000\uf8ff'.repeat(20_000)}${PROSE}`, 'read'],
		['notes between lines', 'bài.txt', `\ufff9${PROSE}\ufffa5 vụ\ufffb`, ['read', 'wrong-type']],
		['families of faces', 'bài.txt', '👨‍👩‍👧‍👦 5 vụ '.repeat(5_000), 'read'],
		['one word of nine million letters', 'bài.txt', 'a'.repeat(9_000_000), LONG],
		['nine million marked letters in one word', 'bài.txt', 'ế'.repeat(3_000_000), LONG],
		['letters of two alphabets', 'bài.txt', 'tuần trа 224 buổi, Вộ đội Biên phòng 9 vụ', 'read'],
	];
}

/** Lines of values, and Markdown. */
function lines(): Case[] {
	return [
		['a quote never closed', 'bảng.csv', `a,b\n"${'1,2\n'.repeat(200_000)}`, LONG],
		['100,000 columns', 'bảng.csv', `${'a,'.repeat(100_000)}\n${'1,'.repeat(100_000)}`, LONG],
		['nothing but separators', 'bảng.csv', ';;;,,,\t\t\t\n'.repeat(5_000), 'empty'],
		['a word for the separator', 'bảng.csv', 'sep=;\nNội dung;Năm 2024\nTuần tra (buổi);224', 'read'],
		['quotes in quotes', 'bảng.csv', `${'""'.repeat(100_000)},1`, LONG],
		['formulas as values', 'bảng.csv', 'Nội dung,Năm 2024\n=cmd|x!A1,=1+1\nTuần tra (buổi),224', 'read'],
		[
			'lists in lists',
			'bài.md',
			`${Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}- x`).join('\n')}`,
			LONG,
		],
		['links to links', 'bài.md', `${'[a][b] '.repeat(50_000)}\n[b]: x`, LONG],
		['a table of one bar', 'bài.md', `${'|\n'.repeat(100_000)}${PROSE}`, LONG],
	];
}

/** Pages whose parts do not fit together. */
function pages(): Case[] {
	const p = `<p>${PROSE}</p>`;
	return [
		['text from here on', 'bài.html', `${p}<plaintext><script>alert(1)</script>`, 'read'],
		['a field never closed', 'bài.html', `${p}<textarea>${'x'.repeat(200_000)}`, 'read'],
		['a title of a million letters', 'bài.html', `<title>${'a '.repeat(500_000)}</title>${p}`, LONG],
		[
			'rows that reach down for ever',
			'bài.html',
			`<table><tr><td rowspan=65535>a<td rowspan=65535>1${'<tr>'.repeat(2_000)}</table>${p}`,
			LONG,
		],
		[
			'data of an article that are none',
			'bài.html',
			`<script type="application/ld+json">{"@graph":${'['.repeat(50_000)}</script>${p}`,
			'read',
		],
		[
			'a day of nowhere',
			'bài.html',
			`<meta property="article:published_time" content="9999-99-99T99:99">${p}`,
			'read',
		],
		[
			'a picture of 5 MB within the page',
			'bài.html',
			`<img src="data:image/png;base64,${'A'.repeat(5_000_000)}">${p}`,
			LONG,
		],
		[
			'names that are of every object',
			'bài.html',
			`<form id=__proto__><input name=constructor><input name=attributes></form>${p}`,
			'read',
		],
	];
}

/** Documents, sheets and printed pages with numbers where none should be. */
function parts(): Case[] {
	const word = docxParagraph('Năm 2024, tuần tra 224 buổi.');
	const rows = [
		['Nội dung', 'ĐVT', 'Năm 2024'],
		['Tuần tra biên giới', 'buổi', 224],
	];
	const deep = Array.from({ length: 400 }, (_, i) => ({ x: 60 + i, y: 700, text: '2', size: 12 }));
	return [
		['a word of 5 MB', 'bài.docx', madeDocx(docxParagraph('a'.repeat(5_000_000))), LONG],
		[
			'a list of level nine thousand',
			'bài.docx',
			madeDocx(
				`<w:p><w:pPr><w:numPr><w:ilvl w:val="9999"/><w:numId w:val="-1"/></w:numPr></w:pPr><w:r><w:t>5 vụ</w:t></w:r></w:p>${word}`,
			),
			'read',
		],
		[
			'choices in choices',
			'bài.docx',
			madeDocx(
				`${'<mc:AlternateContent xmlns:mc="m"><mc:Choice>'.repeat(60)}${word}${'</mc:Choice></mc:AlternateContent>'.repeat(60)}`,
			),
			['read', 'empty', 'too-deep'],
		],
		[
			'10,000 notes on one word',
			'bài.docx',
			madeDocx(`${word}<w:p>${'<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(10_000)}</w:p>`),
			'read',
		],
		[
			'a table of one cell, 20,000 rows',
			'bài.docx',
			madeDocx(
				`<w:tbl>${'<w:tr><w:tc><w:p><w:r><w:t>5 vụ</w:t></w:r></w:p></w:tc></w:tr>'.repeat(20_000)}</w:tbl>`,
			),
			LONG,
		],
		[
			'numbers as large as numbers are',
			'bảng.xlsx',
			madeXlsx({ A: [...rows, ['Xử phạt', 'vụ', 1e308], ['Thu giữ heroin', 'kg', 5e-324]] }),
			'read',
		],
		[
			'a sheet named like a path',
			'bảng.xlsx',
			madeXlsx({ '../../x': rows, '<b>': rows, '=1+1': rows }),
			'read',
		],
		[
			'one item over again',
			'bảng.xlsx',
			madeXlsx({
				A: [...rows, ...Array.from({ length: 9_000 }, () => ['Tuần tra biên giới', 'buổi', 224] as const)],
			}),
			LONG,
		],
		[
			'heads over heads',
			'bảng.xlsx',
			madeXlsx({ A: [...Array.from({ length: 400 }, () => ['Nội dung', 'ĐVT', 'Năm 2024']), ...rows] }),
			'read',
		],
		[
			'a title of every period',
			'bảng.xlsx',
			madeXlsx({
				A: [
					[`KẾT QUẢ ${'NĂM 2024 QUÝ I '.repeat(2_000)}`],
					['Nội dung', 'Kinh phí (triệu đồng)'],
					['Nhà', 5],
				],
			}),
			'read',
		],
		[
			'a box of no size',
			'bài.pdf',
			new Uint8Array(
				Buffer.from(
					Buffer.from(madePdf(['Nam 2024 tuan tra 224 buoi']))
						.toString('latin1')
						.replace('[0 0 595 842]', '[0 0 000 000]'),
					'latin1',
				),
			),
			['read', 'no-text-layer', 'damaged'],
		],
		['letters over letters', 'bài.pdf', madePlacedPdf([deep]), 'read'],
		[
			'20,000 words at one place',
			'bài.pdf',
			madePlacedPdf([Array.from({ length: 20_000 }, (_, i) => ({ x: 60, y: 700, text: `${i} vụ` }))]),
			LONG,
		],
		[
			'letters as high as the page',
			'bài.pdf',
			madePlacedPdf([[{ x: 0, y: 0, text: 'tuần tra 224 buổi', size: 100_000 }]]),
			['read', 'no-text-layer'],
		],
		[
			'lines far outside the page',
			'bài.pdf',
			madePlacedPdf([
				Array.from({ length: 500 }, (_, i) => ({ x: 1e9, y: -1e9 + i, text: 'tuần tra 5 buổi' })),
			]),
			['read', 'no-text-layer'],
		],
		[
			'one sentence over 400 pages',
			'bài.pdf',
			madePdf(Array.from({ length: 400 }, () => 'va tuan tra bien gioi hai ben canh giac\n'.repeat(40))),
			LONG,
		],
		[
			'a page of 200 columns',
			'bài.pdf',
			madePlacedPdf([
				Array.from({ length: 8_000 }, (_, i) => ({
					x: 20 + (i % 200) * 20,
					y: 800 - Math.floor(i / 200) * 15,
					text: String(i),
					size: 8,
				})),
			]),
			LONG,
		],
	];
}

/** Fifty kinds more: signs, lines, pages and parts that pretend to be something else or never end. */
export function furtherCases(): HostileCase[] {
	return [...signs(), ...lines(), ...pages(), ...parts()].map(([about, name, content, expected]) => ({
		about: `further: ${about}`,
		name,
		bytes: typeof content === 'string' ? text(content) : content,
		expected,
	}));
}
