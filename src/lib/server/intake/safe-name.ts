import { Refusal } from './refusal.ts';

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
	return plain.length > 200 ? plain.slice(-200) : plain;
}
