import type { Reading } from '#lib/core/observation/types.ts';
import type { ReadText } from './read-text.ts';

/** Dropped before a text is read, its place kept. */
const UNSEEN = '\u2060';
/** Marks of notes and powers: most texts have none. */
const RAISED = /[¹²³⁰⁴-⁹]/;
/** "224¹ buổi": the mark of a note on a figure. "10² m" is a power. */
const NOTE_MARK = /(?<=\d)(?<!(?<!\d)10)[¹²³⁰⁴-⁹]{1,2}(?=\s+\p{L})/gu;
const HAS_MARK = /\d[¹²³⁰⁴-⁹]/u;
/** "22 4 buổi": a number right before the figure, which may be its beginning. */
const NUMBER_BEFORE = /(?<![\d.,:/-])\d{1,3} $/u;
const REACH = 8;

const DOUBT = 'doubt:number';

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Digits of a figure that may be a mark of a note, or of which some may stand apart. */
function isUnsure({ quote, start }: Reading, text: string): boolean {
	if (RAISED.test(quote) && HAS_MARK.test(quote)) return true;
	if (!isDigit(text.charCodeAt(start)) || !isDigit(text.charCodeAt(start - 2))) return false;
	return NUMBER_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}

/** Reads a text past the marks of notes on its figures; figures whose digits are not sure are left in doubt. */
export function withUnsureDigits(read: ReadText): ReadText {
	return (input) => {
		const { text } = input;
		const marked = RAISED.test(text);
		const { readings, issues } = read(
			marked ? { ...input, text: text.replace(NOTE_MARK, (mark) => UNSEEN.repeat(mark.length)) } : input,
		);
		const said = readings.map((r): Reading => {
			const reading = marked ? { ...r, quote: text.slice(r.start, r.end) } : r;
			if (!isUnsure(reading, text) || r.rules.includes(DOUBT)) return reading;
			return { ...reading, rules: [...r.rules, DOUBT] };
		});
		return { readings: said, issues };
	};
}
