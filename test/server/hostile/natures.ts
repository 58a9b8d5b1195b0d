import { text, type HostileCase } from './case.ts';

const utf16 = (s: string) => Buffer.from(s, 'utf16le');
const pad = (magic: readonly number[], rest: Uint8Array = new Uint8Array(600)) =>
	new Uint8Array(Buffer.concat([Buffer.from(magic), Buffer.from(rest)]));

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Beginnings of files that are none of those taken in. */
const FOREIGN: Record<string, Uint8Array> = {
	png: pad([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
	jpeg: pad([0xff, 0xd8, 0xff, 0xe0]),
	gif: pad([...text('GIF89a')]),
	gzip: pad([0x1f, 0x8b, 8]),
	'7z': pad([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
	rar: pad([...text('Rar!')]),
	elf: pad([0x7f, 0x45, 0x4c, 0x46]),
	exe: pad([0x4d, 0x5a, 0x90, 0]),
	tiff: pad([0x49, 0x49, 0x2a, 0]),
	sqlite: pad([...text('SQLite format 3')]),
	ole: pad(OLE),
	rtf: text('{\\rtf1\\ansi Năm 2024 tuần tra 224 buổi}'),
};

function wrongTypes(): HostileCase[] {
	return Object.entries(FOREIGN).flatMap(([nature, bytes]) =>
		['txt', 'md', 'html', 'docx', 'pdf', 'xlsx'].map((extension) => ({
			about: `type: ${nature} called ${extension}`,
			name: `bài.${extension}`,
			bytes,
			expected: 'wrong-type' as const,
		})),
	);
}

function unknownFormats(): HostileCase[] {
	const extensions = [
		'doc',
		'xls',
		'odt',
		'rtf',
		'zip',
		'exe',
		'docm',
		'xlsm',
		'pptx',
		'js',
		'png',
		'csv.exe',
		'',
	];
	return extensions.map((extension) => ({
		about: `format: ${extension || 'no extension'}`,
		name: extension ? `bài.${extension}` : 'bài',
		bytes: text('Năm 2024, tuần tra 224 buổi.'),
		expected: 'unknown-format' as const,
	}));
}

function passwords(): HostileCase[] {
	const encrypted = pad(OLE, utf16(`Root Entry EncryptionInfo EncryptedPackage`));
	return ['docx', 'xlsx'].map((extension) => ({
		about: `password: ${extension}`,
		name: `bài.${extension}`,
		bytes: encrypted,
		expected: 'password' as const,
	}));
}

/** Names that climb out of their folder, and odd ones that do not. */
function names(): HostileCase[] {
	const unsafe = [
		'../bài.txt',
		'../../etc/passwd.txt',
		'..\\..\\bài.txt',
		'/etc/bài.txt',
		'C:\\bài.txt',
		'a/../../bài.txt',
		'a\0.txt',
		'..',
		'.',
		'',
		'/',
		'\\\\may\\chia\\bài.txt',
		'c:bài.txt',
		' ../bài.txt',
	];
	const odd = [
		'năm 2024/quý I/bài.txt',
		'bài\u202etxt.txt',
		'dòng\nhai.txt',
		`${'dài'.repeat(300)}.txt`,
		'...bài.txt',
		'<b>.txt',
		'=1+1.txt',
		"'; --.txt",
		'ba\u0300i.txt',
		'CON.txt',
	];
	const bytes = text('Năm 2024, tuần tra 224 buổi.');
	return [
		...unsafe.map((name) => ({ about: `name: ${name}`, name, bytes, expected: 'unsafe-name' as const })),
		...odd.map((name) => ({ about: `name: ${name.slice(0, 20)}`, name, bytes, expected: 'read' as const })),
	];
}

export const natureCases = (): HostileCase[] => [
	...wrongTypes(),
	...unknownFormats(),
	...passwords(),
	...names(),
];
