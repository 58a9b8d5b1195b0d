import { unitsOf } from '../text-units.ts';
import { fromMisread, fromTcvn3, fromVni } from './legacy.ts';
import { Refusal } from './refusal.ts';
import { syllableShare } from './syllables.ts';

export interface Decoded {
	text: string;
	/** as a person would name it: UTF-8, UTF-16, windows-1258, TCVN3, VNI, UTF-8 read as windows-1252 */
	encoding: string;
}

/** Letters of a text that are looked at to tell its encoding. */
const SAMPLE = 200_000;
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
const FOREIGN_SIGNS =
	'\u0080-\u009f\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff';
const FOREIGN = new RegExp(`[${FOREIGN_SIGNS}]|[aeoyAEOY][ùõÙÕ]`);

/** What `readWrapped`, `looksBinary`, `isSpoilt` or `hasTypedMarks` would look into, by code: 1 alone, 2 after a vowel. */
const SUSPECT_ALONE = new RegExp(`[\\0-\\x08\\x0b\\x0e-\\x1f\\x7f+^${FOREIGN_SIGNS}]`);
const suspects = Uint8Array.from({ length: 0x100 }, (_, code) => {
	const char = String.fromCharCode(code);
	return SUSPECT_ALONE.test(char) ? 1 : /[ùõÙÕ]/.test(char) ? 2 : 0;
});

/** True for what nearly every text is: no sign in it asks for a second look. */
function isPlain(text: string): boolean {
	const units = unitsOf(text);
	for (let i = 0; i < units.length; i++) {
		const code = units[i] as number;
		if (code >= 0x100) {
			if (code >= 0xfeff && (code === 0xfeff || code >= 0xfffd)) return false;
			continue;
		}
		const found = suspects[code];
		if (found === 1 || (found === 2 && /[aeoyAEOY]/.test(text[i - 1] ?? ''))) return false;
	}
	return true;
}

/** Text that went through a Western encoding on its way to Unicode: "B¸o c¸o", "Baùo caùo", "bÃ¡o cÃ¡o". */
function readWrapped(text: string): Decoded | null {
	const wrapping = findWrapping(text);
	if (!wrapping) return null;
	// what was put together of two files keeps the lines that are right already
	const lines = text.split(/(?<=\n)/).map((line) => (isRight(line) ? line : wrapping.read(line)));
	return { text: lines.join(''), encoding: wrapping.encoding };
}

/** How a text went through a Western encoding, and the way back; null when it did not, or nobody can tell. */
export function findWrapping(text: string): { encoding: string; read: (text: string) => string } | null {
	if (!FOREIGN.test(text)) return null;
	const plain = syllableShare(text);
	if (plain.marked < 5 || plain.share >= BELIEVED) return null;
	for (const [encoding, read] of WRAPPED) {
		const { share } = syllableShare(read(text.slice(0, SAMPLE)));
		if (share >= BELIEVED && share > plain.share + 0.3) return { encoding, read };
	}
	return null;
}

/** A line whose words with marks are Vietnamese as they stand. */
function isRight(line: string): boolean {
	const { marked, share } = syllableShare(line);
	return marked === 0 || share >= BELIEVED;
}

const WRAPPED: [encoding: string, read: (text: string) => string][] = [
	['TCVN3', fromTcvn3],
	['VNI', fromVni],
	['UTF-8 (đọc nhầm thành windows-1252)', fromMisread],
];

/** More of these than one in so many letters: what stood there is lost. */
const LOST = '\ufffd';
const LOST_SHARE = 1 / 200;

/** Letters were lost on the way here, or stand as "+AQM-" (UTF-7): nobody can read it as it was written. */
function isSpoilt(text: string): boolean {
	const sample = text.slice(0, 100_000);
	const lost = sample.split(LOST).length - 1;
	if (lost >= 5 && lost > sample.length * LOST_SHARE) return true;
	return (sample.match(/[a-z]\+(?:[AH][A-Za-z0-9+/]{2,})-/gi)?.length ?? 0) >= 3;
}

/** "Bie^n pho`ng", "ddu+o+`ng": words whose marks are typed after their letters (VIQR), in a text without others. */
const TYPED = /(?<![a-z])[a-z]*(?:[aeo]\^|[uo]\+|a\()[.'`?~]?[a-z]*(?![a-z])/gi;
const TYPED_SHARE = 1 / 10;

function hasTypedMarks(text: string): boolean {
	const sample = text.slice(0, 20_000);
	const typed = sample.match(TYPED)?.length ?? 0;
	if (typed < 5 || typed < sample.split(/\s+/).length * TYPED_SHARE) return false;
	return (sample.match(/[^\0-\x7f]/g)?.length ?? 0) < typed;
}

/** Bytes that say UTF-16 and are not: ordinary text in it has a zero beside every space. */
function isFalselyMarked(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(2, 4_096);
	return sample.length > 8 && !sample.includes(0) && decodeAs('utf-8', bytes.subarray(2), true) !== null;
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
 * errors  Refusal `unreadable-encoding` or `typed-marks` when nothing gives Vietnamese or plain text; `wrong-type` for other data
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
	const [a, b, c, d] = bytes;
	const utf32 =
		(a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
	const marked16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
	if (utf32 || (marked16 && isFalselyMarked(bytes))) throw new Refusal('unreadable-encoding');
	let decoded: Decoded | null = null;
	if (a === 0xff && b === 0xfe)
		decoded = { text: decodeAs('utf-16le', bytes, false) ?? '', encoding: 'UTF-16' };
	else if (a === 0xfe && b === 0xff)
		decoded = { text: decodeAs('utf-16be', bytes, false) ?? '', encoding: 'UTF-16' };
	const utf16 = decoded ? null : unmarkedUtf16(bytes);
	if (utf16) decoded = { text: decodeAs(utf16, bytes, false) ?? '', encoding: 'UTF-16' };
	if (!decoded) {
		const text = decodeAs('utf-8', bytes, true);
		if (text !== null && isPlain(text)) return { text, encoding: 'UTF-8' };
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
	if (hasTypedMarks(decoded.text)) throw new Refusal('typed-marks');
	if (isSpoilt(decoded.text)) throw new Refusal('unreadable-encoding');
	return { ...decoded, text: decoded.text.replace(/^\ufeff/, '') };
}
