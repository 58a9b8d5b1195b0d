import { createHash } from 'node:crypto';

/** Hex digits of an article's id: 128 bits of its hash. */
const ID_LENGTH = 32;

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * What two copies of one text share: its letters and digits in NFC, in order, without spaces or invisible signs.
 * A copy from another outlet, with other line ends, NFD or a space more, has the same.
 */
export function foldedText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufeff]+/gu, '')
		.replace(/[\uff10-\uff19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xff10 + 48));
}

/** Id of the article with this text, and the hash of the text as received. */
export function identify(text: string): { id: string; textHash: string } {
	return { id: sha256(foldedText(text)).slice(0, ID_LENGTH), textHash: sha256(text) };
}
