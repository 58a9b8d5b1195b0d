import { Refusal } from './refusal.ts';

/** Bytes of a name: no file system takes more than 255. */
const LONGEST = 200;

/** The last letters of a name that fit, its extension among them. */
function endOf(name: string, most: number): string {
	if (Buffer.byteLength(name) <= most) return name;
	const letters = [...new Intl.Segmenter('vi').segment(name)].map((s) => s.segment);
	let bytes = 0;
	let from = letters.length;
	while (from > 0 && (bytes += Buffer.byteLength(letters[from - 1] ?? '')) <= most) from--;
	return letters.slice(from).join('');
}

/**
 * The plain file name of what a browser or an archive calls a file; folders before it are dropped.
 *
 * errors  Refusal `unsafe-name` for a name that climbs out of its folder, is absolute, or is no name at all
 */
export function safeName(name: string): string {
	const parts = name.normalize('NFC').split(/[/\\]/);
	const last = (parts.at(-1) ?? '').trim();
	const climbs = parts.some((p) => p.trim() === '..');
	const absolute = /^\s*([/\\]|[a-z]:)/i.test(name);
	if (climbs || absolute || name.includes('\0') || last === '' || last === '.')
		throw new Refusal('unsafe-name');
	// ":" reaches other streams of a file on Windows; control and format signs hide parts of a name
	const plain = last.replace(/[\p{Cc}\p{Cf}:]/gu, '_');
	return endOf(plain.toWellFormed(), LONGEST);
}
