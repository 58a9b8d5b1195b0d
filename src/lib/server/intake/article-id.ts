import { hash } from 'node:crypto';
import { unitsOf } from '../text-units.ts';

/** Hex digits of an article's id: 128 bits of its hash. */
const ID_LENGTH = 32;

const sha256 = (text: string | Uint8Array) => hash('sha256', text);

/** Spaces and signs that are not seen: copies of one text differ in them. */
const UNSEEN = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufeff]$/u;
const FULL_WIDTH_ZERO = 0xff10;

/** Latin with all of Vietnamese, and the usual punctuation: looked up, since every text kept comes through here. */
const TABLE_SIZE = 0x2100;
const isKept = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
	UNSEEN.test(String.fromCharCode(code)) ? 0 : 1,
);

/** Bytes of UTF-8 that one unit of a string comes to at most. */
const UNIT_BYTES = 3;

/**
 * What two copies of one text share, as UTF-8: its letters and digits in NFC, in order, without spaces or invisible
 * signs. A copy from another outlet, with other line ends, NFD or a space more, has the same.
 */
export function foldedText(text: string): Buffer {
	const whole = text.normalize('NFC');
	// every text kept comes through here: it is written as bytes at once
	const units = unitsOf(whole);
	const bytes = Buffer.allocUnsafe(units.length * UNIT_BYTES);
	let end = 0;
	for (let i = 0; i < units.length; i++) {
		const code = units[i] as number;
		if (code < TABLE_SIZE) {
			if (!isKept[code]) continue;
			if (code < 0x80) bytes[end++] = code;
			else if (code < 0x800) {
				bytes[end++] = 0xc0 | (code >> 6);
				bytes[end++] = 0x80 | (code & 0x3f);
			} else {
				bytes[end++] = 0xe0 | (code >> 12);
				bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
				bytes[end++] = 0x80 | (code & 0x3f);
			}
			continue;
		}
		const char = String.fromCodePoint(whole.codePointAt(i) as number);
		i += char.length - 1;
		if (UNSEEN.test(char)) continue;
		if (code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_ZERO + 9) bytes[end++] = code - FULL_WIDTH_ZERO + 48;
		else end += bytes.write(char, end);
	}
	return bytes.subarray(0, end);
}

/** Id of the article with this text, and the hash of the text as received. */
export function identify(text: string): { id: string; textHash: string } {
	return { id: sha256(foldedText(text)).slice(0, ID_LENGTH), textHash: sha256(text) };
}
