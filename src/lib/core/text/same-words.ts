import lists from '../../codelists/same-words.json' with { type: 'json' };
import { Lexicon } from './lexicon.ts';
import { Token, tokenize } from './tokens.ts';

interface Wording {
	kind: 'same';
	/** the words as the lists have them, and those they are read as */
	words: Token[];
	readAs: Token[];
}

const lexicon = new Lexicon<Wording>();
for (const [readAs, others] of Object.entries(lists))
	for (const words of others)
		lexicon.add(words, { kind: 'same', words: tokenize(words), readAs: tokenize(readAs) });

const capitalised = (word: string) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
const isUpper = (t: Token) => t.text === t.text.toLocaleUpperCase('vi');

/** A word of a list in the letters in which it stands in the text, at its place. */
function placed(told: Token, first: Token, isShouted: boolean, start: number, end: number): Token {
	const text = isShouted
		? told.text.toLocaleUpperCase('vi')
		: first.word.capital
			? capitalised(told.text)
			: told.text;
	const { word, id, kind } = tokenize(text)[0] as Token;
	return new Token(word, id, kind, start, end);
}

/**
 * Puts one wording for several that mean the same wherever they stand ("tính tới" → "tính đến"), so that no rule need know
 * them all; the tokens keep their places in the text. A name is left alone: words with capitals the list does not have.
 *
 * in   tokens in order
 * out  the very same array when nothing was to be done
 * source  codelists/same-words.json: what is read, and the words that are read as it
 */
export function inSameWords(tokens: Token[]): Token[] {
	const marks = lexicon.findAll(tokens);
	if (marks.length === 0) return tokens;
	const out: Token[] = [];
	let at = 0;
	for (const { from, to, entry } of marks) {
		if (from < at) continue;
		const found = tokens.slice(from, to);
		const { readAs } = entry;
		// "CKNT": letters for words, one each
		const isLetters = readAs.length > found.length;
		const isShouted = !isLetters && found.every(isUpper);
		const isName = found.some((t, k) => k > 0 && t.word.capital !== (entry.words[k] as Token).word.capital);
		for (; at < from; at += 1) out.push(tokens[at] as Token);
		if (isLetters ? !found.every(isUpper) : isName && !isShouted) continue;
		const last = (found.at(-1) as Token).end;
		for (const [k, told] of readAs.entries()) {
			const start = found[k]?.start ?? (found[0] as Token).start + k;
			const end = k === readAs.length - 1 ? last : isLetters ? start + 1 : (found[k] as Token).end;
			const first = k === 0 && !isLetters ? (found[0] as Token) : told;
			out.push(placed(told, first, isShouted, start, end));
		}
		at = to;
	}
	for (; at < tokens.length; at += 1) out.push(tokens[at] as Token);
	return out;
}
