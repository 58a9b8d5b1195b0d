const MARKS = /\p{M}+/gu;

/** Lower case without any mark, đ as d: what a person types in a hurry. The length may change. */
export function foldText(text: string): string {
	return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/** The folded words and numbers of a text, one space between. */
export function foldWords(text: string): string {
	return foldText(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
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
