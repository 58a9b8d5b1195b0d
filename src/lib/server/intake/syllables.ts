const INITIAL = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
const NUCLEUS =
	'oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|iêu|yêu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const FINAL = 'ch|c|m|ng|nh|n|p|t';
const SYLLABLE = new RegExp(`^(?:${INITIAL})?(?:${NUCLEUS})(?:${FINAL})?$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** True for a word spelled as one Vietnamese syllable, any tone: "khánh", "nghiệp", "ở"; false for "kha¸nh", "BáO". */
export function isSyllable(word: string): boolean {
	const parts = word.toLowerCase().normalize('NFD');
	const tones = parts.match(TONES)?.length ?? 0;
	return tones <= 1 && SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}

/** How much of the text to look at: enough for any judgement. */
const SAMPLE = 200_000;

/**
 * The share of words with letters outside ASCII that are Vietnamese syllables.
 *
 * out  `marked`: how many such words there are; `share`: 0 to 1 (0 when there are none)
 */
export function syllableShare(text: string): { marked: number; share: number } {
	let marked = 0;
	let right = 0;
	for (const [word] of text.slice(0, SAMPLE).matchAll(/[^\s\p{P}\p{N}]+/gu)) {
		if (/^[a-z]*$/i.test(word)) continue;
		marked++;
		if (isSyllable(word)) right++;
	}
	return { marked, share: marked === 0 ? 0 : right / marked };
}
