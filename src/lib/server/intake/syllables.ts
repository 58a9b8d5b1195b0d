const INITIAL = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
const NUCLEUS =
	'oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|iêu|yêu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const FINAL = 'ch|c|m|ng|nh|n|p|t';
const SYLLABLE = new RegExp(`^(?:${INITIAL})?(?:${NUCLEUS})(?:${FINAL})?$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** True for a word spelled as one Vietnamese syllable, any tone: "khánh", "nghiệp", "ở"; false for "kha¸nh", "BáO". */
export function isSyllable(word: string): boolean {
	const small = word.toLowerCase();
	// capitals stand first or everywhere
	if (word.slice(1) !== small.slice(1) && word !== word.toUpperCase()) return false;
	const parts = small.normalize('NFD');
	const tones = parts.match(TONES)?.length ?? 0;
	return tones <= 1 && SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}

/** Answers kept for words met before: a text has few different ones, and most of the next text's are among them. */
const KEPT_WORDS = 20_000;
const LONGEST_KEPT = 12;
const answers = new Map<string, boolean>();

function isKnownSyllable(word: string): boolean {
	if (word.length > LONGEST_KEPT) return isSyllable(word);
	let answer = answers.get(word);
	if (answer === undefined) {
		if (answers.size >= KEPT_WORDS) answers.clear();
		answer = isSyllable(word);
		answers.set(word, answer);
	}
	return answer;
}

/** How much of the text, and how many of its marked words, to look at: enough for any judgement. */
const SAMPLE = 200_000;
const MOST_WORDS = 500;

const BREAK = /[\s\p{P}\p{N}]/u;
/** For each code unit below the table's end: 0 between words, 1 an ASCII letter, 2 another sign of a word. */
const TABLE_SIZE = 0x2100;
const table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
	const char = String.fromCharCode(code);
	// signs of markup part words; those of Latin-1 stand for letters of old encodings
	if (BREAK.test(char) || (code < 0x80 && !/[a-z]/i.test(char))) return 0;
	return code < 0x80 ? 1 : 2;
});

/** The words of a text with a sign that is no ASCII letter. */
function* markedWords(text: string): Generator<string> {
	let start = -1;
	let marked = false;
	for (let i = 0; i <= text.length; i++) {
		const code = i < text.length ? text.charCodeAt(i) : 0x20;
		const kind = code < TABLE_SIZE ? table[code] : BREAK.test(text[i] as string) ? 0 : 2;
		if (kind !== 0) {
			if (start < 0) start = i;
			marked ||= kind === 2;
		} else if (start >= 0) {
			if (marked) yield text.slice(start, i);
			start = -1;
			marked = false;
		}
	}
}

/** Signs that no text has: a font gave them in place of letters. */
const NO_LETTERS = /[\u0001-\u0008\u000e-\u001f\ufffd\p{Co}]/gu;

/** Words of a text of which hardly any is spelled as Vietnamese (letters of a font that do not say what they draw). */
export function isGibberish(text: string): boolean {
	const sample = text.slice(0, SAMPLE);
	if ((sample.match(NO_LETTERS)?.length ?? 0) * 5 > sample.replace(/\s/g, '').length) return true;
	const words = sample.match(/\p{L}{2,}/gu) ?? [];
	const looked = words.slice(0, MOST_WORDS);
	return looked.length >= 20 && looked.filter(isKnownSyllable).length < looked.length * 0.15;
}

/**
 * The share of words with letters outside ASCII that are Vietnamese syllables.
 *
 * out  `marked`: how many such words were looked at; `share`: 0 to 1 (0 when there are none)
 */
export function syllableShare(text: string): { marked: number; share: number } {
	let marked = 0;
	let right = 0;
	for (const word of markedWords(text.slice(0, SAMPLE))) {
		if (++marked > MOST_WORDS) return { marked: MOST_WORDS, share: right / MOST_WORDS };
		if (isKnownSyllable(word)) right++;
	}
	return { marked, share: marked === 0 ? 0 : right / marked };
}
