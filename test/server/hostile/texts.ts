import { latin1, seeded, text, type HostileCase } from './case.ts';

const PROSE = 'Năm 2024, Bộ đội Biên phòng tỉnh Lai Châu tuần tra 224 buổi, phát hiện 9 vụ.';
const utf16 = (s: string, bigEndian = false) => {
	const bytes = Buffer.from(s, 'utf16le');
	return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const join = (...parts: (Uint8Array | number[])[]) =>
	new Uint8Array(Buffer.concat(parts.map((p) => Buffer.from(p))));

function encodings(): HostileCase[] {
	const random = seeded(7);
	const noise = Uint8Array.from({ length: 5_000 }, () => Math.floor(random() * 256));
	const cases: [string, Uint8Array, HostileCase['expected']][] = [
		['UTF-8', text(PROSE), 'read'],
		['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], text(PROSE)), 'read'],
		['UTF-16LE with a mark', join([0xff, 0xfe], utf16(PROSE)), 'read'],
		['UTF-16BE with a mark', join([0xfe, 0xff], utf16(PROSE, true)), 'read'],
		['UTF-16LE unmarked', utf16(PROSE), 'read'],
		['UTF-16BE unmarked', utf16(PROSE, true), 'read'],
		['NFD', text(PROSE.normalize('NFD')), 'read'],
		['VNI', latin1('Naêm 2024, Boä ñoäi Bieân phoøng tuaàn tra 224 buoåi, phaùt hieän 9 vuï.'), 'read'],
		['TCVN3', latin1('N¨m 2024, Bé ®éi Biªn phßng tuÇn tra 224 buæi, ph¸t hiÖn 9 vô.'), 'read'],
		[
			'VNI through Unicode',
			text('Naêm 2024, Boä ñoäi Bieân phoøng tuaàn tra 224 buoåi, phaùt hieän 9 vuï.'),
			'read',
		],
		['cut in the middle of a letter', text(PROSE.slice(0, 2)).slice(0, -1), ['unreadable-encoding', 'read']],
		['marked UTF-8 that is not', join([0xef, 0xbb, 0xbf], [0xc3, 0x28, 0xff, 0x41]), 'unreadable-encoding'],
		['noise', noise, ['wrong-type', 'unreadable-encoding']],
		[
			'high bytes',
			latin1('\u0080\u0081\u00fe\u00ff\u00fd '.repeat(400)),
			['wrong-type', 'unreadable-encoding'],
		],
		[
			'Shift JIS',
			new Uint8Array([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x95, 0xb6]),
			'unreadable-encoding',
		],
		[
			'Western letters',
			latin1('Résumé déjà vu, très naïf et goûté à Paris'),
			['unreadable-encoding', 'read'],
		],
		['only NUL', new Uint8Array(3_000), ['wrong-type', 'empty']],
		['words between NULs', text(`${PROSE}${'\0'.repeat(5)}`), 'read'],
		['a mark and nothing', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'],
		['half a UTF-16 sign', new Uint8Array([0xff, 0xfe, 0x41]), ['read', 'empty']],
		['only spaces', text(' \n\t \u00a0\u2003\n'), 'empty'],
		['only unseen signs', text('\u200b\u200d\ufeff\u2060\u00ad'.repeat(50)), 'empty'],
		['only punctuation', text('… – “ ” . , !'), 'empty'],
		['lone surrogates in UTF-16', join([0xff, 0xfe], utf16(`${PROSE}\ud800\udfff`)), 'read'],
	];
	return cases.map(([about, bytes, expected]) => ({
		about: `encoding: ${about}`,
		name: 'bài.txt',
		bytes,
		expected,
	}));
}

function numberTraps(): HostileCase[] {
	const long: [string, string][] = [
		['a million digits', '9'.repeat(1_000_000)],
		['dots between digits', '1.'.repeat(200_000)],
		['commas between digits', '1,'.repeat(200_000)],
		['groups without end', `1${'.000'.repeat(5_000)}`],
		['number words without end', 'một trăm '.repeat(3_000)],
		['ranges without end', 'từ 5 đến '.repeat(2_000)],
		['slashes without end', '1/'.repeat(5_000)],
		['percent signs', '5%'.repeat(8_000)],
		['dates without end', '27/6/2024 '.repeat(3_000)],
		['years without end', 'năm 2024 '.repeat(2_500)],
		['written dates', 'ngày 27 tháng 6 năm 2024 '.repeat(800)],
		['half a date', 'ngày '.repeat(5_000)],
		['brackets', '('.repeat(200_000)],
		['quotes', '“'.repeat(200_000)],
		['marks on one letter', `a${'\u0301'.repeat(100_000)}`],
		['full-width digits', '２２４ buổi '.repeat(10_000)],
		['superscripts', '10² km '.repeat(10_000)],
		['other digits', '٢٢٤ buổi, २२४ vụ'],
		['infinity and NaN', 'Infinity NaN 1e999 -0 0x1F vụ'],
		['minus signs', '−5 vụ –5 vụ -5 vụ'],
		['one line', 'tuần tra '.repeat(10_000)],
		['empty lines', '\n'.repeat(500_000) + PROSE],
		['carriage returns', `${PROSE}\r`.repeat(1_000)],
		['line separators', `${PROSE}\u2028\u2029`.repeat(200)],
		['bidi controls', `\u202e${PROSE}\u202c\u2066\u2069`],
		['tabs without end', `a${'\t'.repeat(100_000)}\nb${'\t'.repeat(100_000)}`],
		['a wide table', `x\t${'1\t'.repeat(3_000)}\n`.repeat(20)],
		['a long table', `Tuần tra\t224\n`.repeat(30_000)],
		['provinces without end', 'tỉnh Lai Châu '.repeat(1_500)],
		['ranks and names', 'Đại tá Nguyễn Văn A, '.repeat(2_000)],
		['spaces without end', `a${' '.repeat(1_000_000)}b`],
		['no-break spaces', `224${'\u00a0'.repeat(200_000)}buổi`],
	];
	return long.map(([about, s]) => ({
		about: `numbers: ${about}`,
		name: 'bài.txt',
		bytes: text(s),
		expected: ['read', 'empty'] as const,
	}));
}

function scripts(): HostileCase[] {
	const strings = [
		'<script>alert(1)</script> 5 vụ',
		'"><img src=x onerror=alert(1)> 5 vụ',
		"=cmd|' /C calc'!A0",
		'=HYPERLINK("http://x","y") 5',
		'@SUM(1+1)*cmd|x',
		'+1+cmd',
		'-2+3+cmd',
		'{{constructor.constructor("return 1")()}} 5',
		"'; DROP TABLE observation; -- 5",
		'${7*7} #{7*7} <%= 7*7 %>',
		'javascript:alert(1) data:text/html,<b>1</b>',
		'%s%s%s%n %x 5 vụ',
		'\u001b[31mđỏ\u001b[0m 5 vụ',
		'2024-01-01 ERROR giả một dòng nhật ký\n2024-01-01 INFO 5',
		'</textarea></title><svg onload=alert(1)> 5',
		'__proto__ constructor toString 5 vụ',
		'{"__proto__": {"x": 1}} 5',
		'<!--#exec cmd="ls"--> 5',
		'<![CDATA[5]]> <?xml version="1.0"?>',
		'../../../../etc/passwd 5',
	];
	return strings.flatMap((s) =>
		['bài.txt', 'bài.md', 'bài.html'].map((name) => ({
			about: `string: ${s.slice(0, 30)}`,
			name,
			bytes: text(s),
			expected: ['read', 'empty', 'dtd', 'wrong-type'] as const,
		})),
	);
}

function markdown(): HostileCase[] {
	const long: [string, string][] = [
		['brackets', '['.repeat(10_000)],
		['links without end', '[a]('.repeat(5_000)],
		['stars', '*'.repeat(100_000)],
		['stars and letters', '**a '.repeat(5_000)],
		['underlines', '_a'.repeat(3_000)],
		['back ticks', '`'.repeat(100_000)],
		['pipes', '|'.repeat(100_000)],
		['a rule without end', `|${'-'.repeat(100_000)}x`],
		['spaces before a rule', `|${' '.repeat(20_000)}-`],
		['quotes in quotes', '>'.repeat(100_000)],
		['front matter without end', `---\n${'a: b\n'.repeat(50_000)}`],
		['escapes', '\\'.repeat(100_000)],
	];
	return long.map(([about, s]) => ({
		about: `markdown: ${about}`,
		name: 'bài.md',
		bytes: text(`${s}\n${PROSE}`),
		expected: 'read' as const,
	}));
}

function sizes(): HostileCase[] {
	return [
		{
			about: 'size: 20 MB and one byte',
			name: 'bài.txt',
			bytes: new Uint8Array(20_000_001).fill(97),
			expected: 'too-large',
		},
		{
			about: 'size: 20 MB of letters',
			name: 'bài.txt',
			bytes: new Uint8Array(20_000_000).fill(97),
			expected: 'text-too-long',
		},
		{ about: 'size: one letter', name: 'bài.txt', bytes: text('a'), expected: 'read' },
		...['txt', 'md', 'html', 'docx', 'pdf', 'xlsx'].map((e) => ({
			about: `size: empty ${e}`,
			name: `bài.${e}`,
			bytes: new Uint8Array(0),
			expected: 'empty' as const,
		})),
	];
}

export const textCases = (): HostileCase[] => [
	...encodings(),
	...numberTraps(),
	...scripts(),
	...markdown(),
	...sizes(),
];
