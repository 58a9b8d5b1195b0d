/** An article's text made comparable, with the way back to the text as received. */
export interface Document {
	/** as received */
	raw: string;
	/** NFC, LF line ends, one kind of space and of hyphen, ASCII digits, no invisible signs */
	text: string;
	/** raw offset at which `text[at]` begins; for `at === text.length` the end of what was read */
	rawStart(at: number): number;
	/** raw offset just after `text[at - 1]`: the end of a span ending at `at` */
	rawEnd(at: number): number;
}

// carriage return, C0 but tab and newline, soft hyphen, zero-width and bidi signs, BOM, Unicode spaces, hyphens and
// line separators, full-width digits, marks that may compose
const TO_CHANGE =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u0300-\u036f\u061c\u115f\u1160\u1680\u180b-\u180e\u2000-\u2011\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\uff10-\uff19]/;
const MARK = /^\p{M}$/u;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]$/u;
const SPACE = /^[\p{Zs}\t]$/u;

/** One visible unit of the text: a letter with its marks. */
function clusterEnd(raw: string, at: number): number {
	let end = at + ((raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
	while (end < raw.length && MARK.test(raw.charAt(end)) && !INVISIBLE.test(raw.charAt(end))) end += 1;
	return end;
}

/** What one cluster becomes; empty when it is dropped. */
function cleanCluster(cluster: string): string {
	const c = cluster.charCodeAt(0);
	if (cluster.length === 1) {
		if (c === 13) return '\n';
		if (c === 9 || c === 10) return cluster;
		if (c < 32 || (c >= 0x7f && c <= 0x9f)) return '';
		if (c === 0x2010 || c === 0x2011) return '-';
		if (c === 0x2028 || c === 0x2029) return '\n';
		if (c >= 0xff10 && c <= 0xff19) return String.fromCharCode(c - 0xff10 + 48);
		if (SPACE.test(cluster)) return ' ';
	}
	if (INVISIBLE.test(cluster)) return '';
	return cluster.normalize('NFC');
}

/** Units that stay as they are: ASCII, the letters of Vietnamese and the signs of print, where no mark follows. */
const TABLE = 0x2100;
const isLetterOrSign = (c: number) => c < 0x250 || (c >= 0x1e00 && c < 0x1f00) || c >= 0x2010;
const PLAIN = Uint8Array.from({ length: TABLE }, (_, c) => {
	const ch = String.fromCharCode(c);
	return Number(isLetterOrSign(c) && !TO_CHANGE.test(ch) && !MARK.test(ch) && ch.normalize('NFC') === ch);
});
const isPlain = (unit: number) => unit < TABLE && PLAIN[unit] === 1;

/** End of the run of plain units from `at`; one before a unit that may join it is left out. */
function plainEnd(raw: string, at: number): number {
	let end = at;
	while (end < raw.length && isPlain(raw.charCodeAt(end))) end += 1;
	return end > at && end < raw.length ? end - 1 : end;
}

function rewrite(raw: string): Document {
	const parts: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	while (at < raw.length) {
		const plain = plainEnd(raw, at);
		if (plain > at) {
			parts.push(raw.slice(at, plain));
			for (; at < plain; at += 1) {
				starts.push(at);
				ends.push(at + 1);
			}
			continue;
		}
		let end = clusterEnd(raw, at);
		// CRLF is one line end
		if (raw.charCodeAt(at) === 13 && raw.charCodeAt(at + 1) === 10) end = at + 2;
		const clean = raw.charCodeAt(at) === 13 ? '\n' : cleanCluster(raw.slice(at, end));
		for (let k = 0; k < clean.length; k += 1) {
			// letters of a cluster that does not compose share its span
			starts.push(at);
			ends.push(end);
		}
		parts.push(clean);
		at = end;
	}
	const text = parts.join('');
	return {
		raw,
		text,
		rawStart: (i) => starts[i] ?? raw.length,
		rawEnd: (i) => (i > 0 ? (ends[i - 1] ?? raw.length) : 0),
	};
}

/**
 * Brings a text to the one form the reader works on. The steps, once, in order: line ends; C0 signs, invisible and
 * bidi signs dropped; full-width digits to ASCII; every Unicode space to one; NFC. Not NFKC: it would make 10² into 102.
 *
 * in   any string, lone surrogates included
 * out  the document; offsets of `text` lead back into `raw`, spans cut no letter from its marks
 */
export function toDocument(raw: string): Document {
	if (plainEnd(raw, 0) === raw.length || (!TO_CHANGE.test(raw) && raw.normalize('NFC') === raw)) {
		return { raw, text: raw, rawStart: (i) => i, rawEnd: (i) => i };
	}
	return rewrite(raw);
}
