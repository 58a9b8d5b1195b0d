import { fromTcvn3, fromVni } from './legacy.ts';
import { Refusal } from './refusal.ts';
import { syllableShare } from './syllables.ts';

export interface Decoded {
	text: string;
	/** as a person would name it: UTF-8, UTF-16, windows-1258, TCVN3, VNI */
	encoding: string;
}

/** Words with marks that must be Vietnamese before an old encoding is believed. */
const BELIEVED = 0.8;

function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string | null {
	try {
		return new TextDecoder(label, { fatal }).decode(bytes);
	} catch {
		return null;
	}
}

/** UTF-16 without a mark at its start: every other byte of ordinary text is 0. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const sample = bytes.subarray(0, 4_096);
	if (sample.length < 4 || bytes.length % 2 === 1) return null;
	let even = 0;
	let odd = 0;
	for (let i = sample.indexOf(0); i !== -1; i = sample.indexOf(0, i + 1)) {
		if (i % 2 === 0) even++;
		else odd++;
	}
	const enough = sample.length / 10;
	if (odd > enough && even < odd / 10) return 'utf-16le';
	if (even > enough && odd < even / 10) return 'utf-16be';
	return null;
}

const LEGACY: [encoding: string, read: (latin1: string, bytes: Uint8Array) => string][] = [
	['windows-1258', (_, bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC')],
	['TCVN3', (latin1) => fromTcvn3(latin1)],
	['VNI', (latin1) => fromVni(latin1)],
];

/** The old encoding in which most words with marks are Vietnamese; null when none is convincing. */
function readLegacy(bytes: Uint8Array): Decoded | null {
	const latin1 = new TextDecoder('windows-1252').decode(bytes);
	let best: (Decoded & { share: number }) | null = null;
	for (const [encoding, read] of LEGACY) {
		const text = read(latin1, bytes);
		const { marked, share } = syllableShare(text);
		if (marked > 0 && share >= BELIEVED && share > (best?.share ?? 0)) best = { text, encoding, share };
	}
	return best && { text: best.text, encoding: best.encoding };
}

/** What every such text has and hardly another: Western signs that no Vietnamese word is spelled with, or "aù". */
const FOREIGN =
	/[\u0080-\u009f\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]|[aeoyAEOY][ùõÙÕ]/;

/** Text that went through a Western encoding on its way to Unicode: "B¸o c¸o", "Baùo caùo". */
function readWrapped(text: string): Decoded | null {
	if (!FOREIGN.test(text)) return null;
	const plain = syllableShare(text);
	if (plain.marked < 5 || plain.share >= BELIEVED) return null;
	const old: [string, string][] = [
		['TCVN3', fromTcvn3(text)],
		['VNI', fromVni(text)],
	];
	for (const [encoding, read] of old) {
		if (syllableShare(read).share >= BELIEVED && syllableShare(read).share > plain.share + 0.3) {
			return { text: read, encoding };
		}
	}
	return null;
}

/** Tab, line feed, form feed, carriage return: the controls that text has. */
const SPACES = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/** Signs that never stand in text; more than a few mean another kind of file. */
function looksBinary(text: string): boolean {
	const sample = text.slice(0, 100_000);
	let odd = 0;
	for (let i = 0; i < sample.length; i++) {
		const code = sample.charCodeAt(i);
		if (code >= 0x20 && code < 0x7f) continue;
		if (code < 0xa0 ? !SPACES.has(code) : code >= 0xfffe) odd++;
	}
	return odd > 8 && odd > sample.length / 100;
}

/**
 * Bytes → text: the mark at the start, then strict UTF-8, then the declared or the likeliest old encoding.
 *
 * in      `declared`: what the file says of itself (a charset of HTML), if anything
 * errors  Refusal `unreadable-encoding` when nothing gives Vietnamese or plain text; `wrong-type` for other data
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
	const [a, b, c, d] = bytes;
	const utf32 =
		(a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
	if (utf32) throw new Refusal('unreadable-encoding');
	let decoded: Decoded | null = null;
	if (a === 0xff && b === 0xfe)
		decoded = { text: decodeAs('utf-16le', bytes, false) ?? '', encoding: 'UTF-16' };
	else if (a === 0xfe && b === 0xff)
		decoded = { text: decodeAs('utf-16be', bytes, false) ?? '', encoding: 'UTF-16' };
	const utf16 = decoded ? null : unmarkedUtf16(bytes);
	if (utf16) decoded = { text: decodeAs(utf16, bytes, false) ?? '', encoding: 'UTF-16' };
	if (!decoded) {
		const text = decodeAs('utf-8', bytes, true);
		if (text !== null) decoded = readWrapped(text) ?? { text, encoding: 'UTF-8' };
		else if (a === 0xef && b === 0xbb && c === 0xbf) throw new Refusal('unreadable-encoding');
	}
	if (!decoded && declared && !/utf-?8|utf-?16/i.test(declared)) {
		const text = decodeAs(declared, bytes, false)?.normalize('NFC');
		if (text !== undefined && syllableShare(text).share >= BELIEVED) decoded = { text, encoding: declared };
	}
	decoded ??= looksBinary(new TextDecoder('windows-1252').decode(bytes)) ? null : readLegacy(bytes);
	if (!decoded) {
		const latin1 = new TextDecoder('windows-1252').decode(bytes);
		throw new Refusal(looksBinary(latin1) ? 'wrong-type' : 'unreadable-encoding');
	}
	if (looksBinary(decoded.text)) throw new Refusal('wrong-type');
	return { ...decoded, text: decoded.text.replace(/^\ufeff/, '') };
}
