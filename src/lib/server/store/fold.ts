const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Lower case without any mark, đ as d: what a person types in a hurry. The length may change. */
export function foldText(text: string): string {
	return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/** Latin, Greek and Cyrillic with all of Vietnamese: what is looked up instead of worked out. */
const TABLE_SIZE = 0x1f00;
const SPACE = 0x20;
/** entries of the table that are no code of a letter: left out, or more than one unit long */
const NOTHING = 0;
const LONG = 1;

/** For each code unit below the table's end, what it folds to within words. */
const table = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
	const char = String.fromCharCode(code);
	if (/\p{M}/u.test(char)) return NOTHING;
	if (!WORD.test(char)) return SPACE;
	const folded = foldText(char);
	return folded.length === 1 && WORD.test(folded) ? folded.charCodeAt(0) : LONG;
});

function foldSlowly(text: string): string {
	return foldText(text).replace(/[^\p{L}\p{N}]/gu, ' ');
}

/**
 * The folded words and numbers of a text, one space between.
 * A whole article is folded each time one is kept, so letters are looked up in a table.
 */
export function foldWords(text: string): string {
	let units = new Uint16Array(text.length);
	let end = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const found = code < TABLE_SIZE ? (table[code] as number) : LONG;
		if (found === LONG) {
			const char = String.fromCodePoint(text.codePointAt(i) as number);
			i += char.length - 1;
			for (const unit of foldSlowly(char).split('')) {
				if (end === units.length) units = grown(units);
				if (unit !== ' ') units[end++] = unit.charCodeAt(0);
				else if (end > 0 && units[end - 1] !== SPACE) units[end++] = SPACE;
			}
			continue;
		}
		if (found === NOTHING || (found === SPACE && (end === 0 || units[end - 1] === SPACE))) continue;
		if (end === units.length) units = grown(units);
		units[end++] = found;
	}
	if (end > 0 && units[end - 1] === SPACE) end--;
	return Buffer.from(units.buffer, 0, end * 2).toString('utf16le');
}

function grown(units: Uint16Array): Uint16Array<ArrayBuffer> {
	const larger = new Uint16Array(units.length * 2 + 16);
	larger.set(units);
	return larger;
}

/**
 * Folds a text piece by piece and tells where each folded unit came from.
 *
 * out  `folded`, and `from`: for each UTF-16 unit of it the offset in `text`; one more entry for the end
 */
export function foldWithOffsets(text: string): { folded: string; from: number[] } {
	let folded = '';
	const from: number[] = [];
	let at = 0;
	for (const char of text) {
		const f = foldText(char);
		for (let i = 0; i < f.length; i++) from.push(at);
		folded += f;
		at += char.length;
	}
	from.push(at);
	return { folded, from };
}
