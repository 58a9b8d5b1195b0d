/**
 * Spelling of one word with the free choices of Vietnamese writing taken out, for comparing words only:
 * lower case, tone mark on the older place (hoà → hòa, tuý → túy), y for i after a consonant (tỉ → tỷ, sĩ → sỹ).
 */
const TONE_END: Record<string, string> = {
	oà: 'òa',
	oá: 'óa',
	oả: 'ỏa',
	oã: 'õa',
	oạ: 'ọa',
	oè: 'òe',
	oé: 'óe',
	oẻ: 'ỏe',
	oẽ: 'õe',
	oẹ: 'ọe',
	uỳ: 'ùy',
	uý: 'úy',
	uỷ: 'ủy',
	uỹ: 'ũy',
	uỵ: 'ụy',
};
const I_TO_Y: Record<string, string> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };
// only the consonants after which both letters are in use; "vi", "chi" keep their i
const I_OR_Y = new Set(['h', 'k', 'l', 'm', 's', 't', 'q']);

/** Folds a lower-case NFC word. */
export function foldWord(lower: string): string {
	const n = lower.length;
	if (n < 2) return lower;
	const end = TONE_END[lower.slice(n - 2)];
	if (end) return lower.slice(0, n - 2) + end;
	const y = I_TO_Y[lower.charAt(n - 1)];
	if (y && n === 2 && I_OR_Y.has(lower.charAt(0))) return lower.charAt(0) + y;
	return lower;
}
