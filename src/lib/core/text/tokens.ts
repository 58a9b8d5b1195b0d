/** The smallest unit of text. Offsets are into the normalised text (`Document.text`), half-open. */
export interface Token {
	/** word: letters and marks; number: a run of ASCII digits (separators are their own tokens); punct: one other sign; break: line ends */
	kind: 'word' | 'number' | 'punct' | 'break';
	text: string;
	/** lower case, NFC */
	lower: string;
	start: number;
	end: number;
}

const TOKEN = /([\p{L}\p{M}]+)|([0-9]+)|(\n+)|[^\s]/gu;

/**
 * Cuts normalised text into tokens, spaces dropped ("32kg" → "32", "kg"; "1.344" → "1", ".", "344").
 * Two tokens are glued when one's `end` is the next one's `start`.
 *
 * in   text after `toDocument`: NFC, one kind of space, LF line ends
 * out  tokens in order; joining the text by their spans loses only spaces
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (const m of text.matchAll(TOKEN)) {
		const kind = m[1] ? 'word' : m[2] ? 'number' : m[3] ? 'break' : 'punct';
		tokens.push({
			kind,
			text: m[0],
			lower: kind === 'word' ? m[0].toLowerCase() : m[0],
			start: m.index,
			end: m.index + m[0].length,
		});
	}
	return tokens;
}

/** True when nothing, not even a space, stands between tokens `at` and `at + 1`. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
	const a = tokens[at];
	const b = tokens[at + 1];
	return a !== undefined && b !== undefined && a.end === b.start;
}
