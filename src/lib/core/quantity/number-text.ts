import { tokenize, type Token } from '../text/tokens.ts';
import { readNumber } from './number.ts';

const MINUS = new Set(['-', '−', '–', '‐', '‑']);

/** Commas between the parts of a spelled amount ("một tỷ, hai trăm triệu") are dropped; those in digits stay. */
const withoutSpokenCommas = (tokens: readonly Token[]) =>
	tokens.filter(
		(t, i) => !(t.text === ',' && tokens[i - 1]?.kind === 'word' && tokens[i + 1]?.kind === 'word'),
	);

/**
 * Reads a text that is one number and nothing else, in digits or words.
 *
 * in      text, any Unicode form and spacing; units, bounds and dates are no part of a number
 * out     the value; null when the text is not exactly one number
 */
export function parseNumberText(text: string): number | null {
	const flat = text
		.normalize('NFC')
		.replace(/[\uFF10-\uFF19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
		.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
		.replace(/\s+/gu, ' ')
		.trim();
	if (flat.length === 0 || flat.length > 2_000) return null;
	let tokens = tokenize(flat);
	let sign = 1;
	const first = tokens[0] as Token;
	if (MINUS.has(first.text) || (first.lower === 'âm' && tokens.length > 1)) {
		sign = -1;
		tokens = tokens.slice(1);
	} else if (first.text === '+') tokens = tokens.slice(1);
	if (tokens.length > 1 && (tokens[tokens.length - 1] as Token).text === '.') tokens = tokens.slice(0, -1);
	tokens = withoutSpokenCommas(tokens);
	// a long run with a leading zero is a telephone or an account, not a quantity
	if (tokens.length === 1 && /^0\d{7,}$/.test((tokens[0] as Token).text)) return null;
	const read = readNumber(tokens, 0, { alone: true, text: flat });
	if (!read || read.endToken !== tokens.length) return null;
	return sign * read.value === 0 ? 0 : sign * read.value;
}
