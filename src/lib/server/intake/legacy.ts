// Two encodings of the years before Unicode, as tables over Latin-1. In them the letters of Vietnamese stand at the
// places of other Western letters, so a text in one of them looks like "B¸o c¸o" (TCVN3) or "Baùo caùo" (VNI).

/** TCVN 5712:1993, 0xA1 to 0xFF, as the ABC fonts (.VnTime …) draw it. */
const TCVN3_LETTERS =
	'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

const LOWER_ONLY = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;

const WORD = /[\p{L}\p{M}]+/gu;

/** upper: capitals beside toned letters, so the toned ones are capitals too; lower: has plain small letters; open: "Hà" or "HÀ" */
function caseOf(word: string): 'upper' | 'lower' | 'open' {
	const plain = word.replace(new RegExp(LOWER_ONLY, 'g'), '');
	if (plain !== plain.toUpperCase()) return 'lower';
	if (plain.length >= 2 || (plain !== '' && LOWER_ONLY.test(word[0] as string))) return 'upper';
	return 'open';
}

/** The ABC fonts have no toned capitals: "B¸O C¸O" is BÁO CÁO. A word that could be either goes with its line. */
function raiseCapitals(line: string): string {
	const cases = (line.match(WORD) ?? []).map(caseOf);
	const upper = cases.filter((c) => c === 'upper').length;
	const shouted = upper > 0 && upper > cases.filter((c) => c === 'lower').length;
	return line.replace(WORD, (word) => {
		const c = caseOf(word);
		return c === 'upper' || (c === 'open' && shouted) ? word.toUpperCase() : word;
	});
}

/** TCVN3 read as Latin-1 → Vietnamese. */
export function fromTcvn3(latin1: string): string {
	return latin1
		.replace(/[\u00a1-\u00ff]/g, (c) => TCVN3_LETTERS[c.charCodeAt(0) - 0xa1] as string)
		.normalize('NFC')
		.replace(/[^\n]+/g, (line) => (LOWER_ONLY.test(line) ? raiseCapitals(line) : line));
}

// VNI: a plain letter, then one sign for its shape and tone
const VNI_MARKS: Record<string, string> = {
	ù: '\u0301',
	ø: '\u0300',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323',
	â: '\u0302',
	á: '\u0302\u0301',
	à: '\u0302\u0300',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323',
	ê: '\u0306',
	é: '\u0306\u0301',
	è: '\u0306\u0300',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323',
};
const VNI_LETTERS: Record<string, string> = {
	ô: 'ơ',
	ö: 'ư',
	ñ: 'đ',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ',
};

const likeCase = (made: string, model: string) =>
	model !== model.toLowerCase() && model === model.toUpperCase() ? made.toUpperCase() : made;

/** VNI-Windows read as Latin-1 → Vietnamese. */
export function fromVni(latin1: string): string {
	return latin1
		.replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])?|([ñæóòî])/giu, (all, base: string, mark, alone: string) => {
			if (alone) return likeCase(VNI_LETTERS[alone.toLowerCase()] ?? alone, alone);
			const letter = likeCase(VNI_LETTERS[base.toLowerCase()] ?? base, base);
			return mark ? letter + (VNI_MARKS[String(mark).toLowerCase()] ?? mark) : all === base ? letter : all;
		})
		.normalize('NFC');
}

/** Windows-1252 at 0x80 to 0x9f; the places it leaves empty are control signs of Latin-1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 that was read as windows-1252 ("bÃ¡o cÃ¡o") → as it was meant; the same text where it is none. */
export function fromMisread(text: string): string {
	const bytes = Uint8Array.from(text, (c) => {
		const code = c.charCodeAt(0);
		if (code < 0x100) return code;
		const at = WESTERN.indexOf(c);
		return at === -1 ? 0xff : 0x80 + at;
	});
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
	} catch {
		return text;
	}
}
