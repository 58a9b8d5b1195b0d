import { Refusal } from './refusal.ts';
import type { Format } from './types.ts';

const BY_EXTENSION: Record<string, Format> = {
	txt: 'txt',
	text: 'txt',
	md: 'md',
	markdown: 'md',
	html: 'html',
	htm: 'html',
	docx: 'docx',
	pdf: 'pdf',
	xlsx: 'xlsx',
	csv: 'csv',
	tsv: 'csv',
};

/** What the bytes at the start say; `text` when nothing says otherwise. */
type Nature = 'zip' | 'pdf' | 'ole' | 'rtf' | 'other' | 'text';

const OTHER_MAGIC: readonly (readonly number[])[] = [
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x1f, 0x8b],
	[0x42, 0x5a, 0x68],
	[0x37, 0x7a, 0xbc, 0xaf],
	[0x52, 0x61, 0x72, 0x21],
	[0x7f, 0x45, 0x4c, 0x46],
	[0x4d, 0x5a, 0x90],
	[0x49, 0x49, 0x2a, 0x00],
	[0x4d, 0x4d, 0x00, 0x2a],
	[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
	[0xfd, 0x37, 0x7a, 0x58],
	[0x28, 0xb5, 0x2f, 0xfd],
];

/** Bytes in which a nature shows itself; a PDF's own mark stands within the first of them. */
const HEAD = 4_096;
const PDF_WITHIN = 1_024;

const begins = (bytes: Uint8Array, magic: readonly number[]) => magic.every((m, i) => bytes[i] === m);

/** A page or letter kept as mail (.mht, .eml): its words are written in signs for the post. */
const isMail = (head: string) =>
	/^MIME-Version:/im.test(head) && /^Content-Transfer-Encoding:\s*(?:quoted-printable|base64)/im.test(head);

function natureOf(bytes: Uint8Array): Nature {
	if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
	if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
	if (OTHER_MAGIC.some((magic) => begins(bytes, magic))) return 'other';
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString(
		'latin1',
	);
	if (head.slice(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
	if (head.startsWith('{\\rtf')) return 'rtf';
	return isMail(head) ? 'other' : 'text';
}

/** Office files with a password are OLE containers that hold a stream of this name. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
		Buffer.from('EncryptedPackage', 'utf16le'),
	);
}

/**
 * The format of a file by its name, checked against its bytes.
 *
 * errors  Refusal: empty, unknown-format, wrong-type, password
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
	const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	const format = BY_EXTENSION[extension];
	if (bytes.byteLength === 0) throw new Refusal('empty');
	if (!format) throw new Refusal('unknown-format');
	const nature = natureOf(bytes);
	const expected: Nature = format === 'pdf' ? 'pdf' : format === 'docx' || format === 'xlsx' ? 'zip' : 'text';
	if (nature === expected) return format;
	if (nature === 'ole' && expected === 'zip' && isEncryptedOffice(bytes)) throw new Refusal('password');
	throw new Refusal('wrong-type');
}
