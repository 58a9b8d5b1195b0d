/** A line longer than this was not cut by a program that cuts lines. */
const MAX_WIDTH = 140;
const MIN_WIDTH = 30;

/** So many lines under one another, so large a share of them full: cut to a width, whatever they begin with. */
const MANY = 4;
const MOST = 0.75;

/** "- ", "• ", "1. ", "a) ", "II. ": a line that begins anew whatever stands before it. */
const NEW_LINE = /^\s*(?:[-–—•*●▪+|]|(?:\d{1,2}|\p{L}|[IVX]{1,5})[.)/]\s)/u;
const LOWER = /^\s*\p{Ll}/u;
const FIGURE = /^\s*\d/;
/** Behind these a small letter may begin an item of a list. */
const LIST = /[:;]$/;
const ENDS = /[.!?…:;”"]\s*$/u;

interface Line {
	/** offset of the line end that closes it */
	end: number;
	text: string;
}

/** The lines of a text without those of tables; null where one is too long to have been cut. */
function readLines(text: string): Line[] | null {
	const out: Line[] = [];
	for (let from = 0; from <= text.length;) {
		const at = text.indexOf('\n', from);
		const end = at < 0 ? text.length : at;
		const line = text.slice(from, Math.min(end, from + MAX_WIDTH + 1)).trimEnd();
		const table = line.includes('\t') || line.startsWith('|');
		if (line.length > MAX_WIDTH && !table) return null;
		out.push({ end, text: table ? '' : line });
		if (at < 0) break;
		from = end + 1;
	}
	return out;
}

/** "… trong tình hình mới (2015": a bracket is still open, so "- 2024)" is no item of a list. */
const isOpen = (line: string) => line.lastIndexOf('(') > line.lastIndexOf(')');
const DASH = /^\s*[-–—]\s/u;
const STOPS = /[\p{P}\p{S}]\s*$/u;
const NUMBERED = /^\s*(?:\d{1,2}|[IVX]{1,5})\.\s/u;
/** "giao ban quý" and "III. Theo báo cáo": the number is of that word. */
const ASKS_NUMBER = /(?<!\p{L})(?:tháng|quý|ngày|năm|số)$/iu;

/** "giai đoạn 2019" and "- 2024, …", "6 cặp đồn" and "- trạm": a full line that stops at nothing goes on behind its dash. */
const leadsOn = (line: string, next: string): boolean =>
	(DASH.test(next) && !STOPS.test(line) && !NEW_LINE.test(line)) ||
	(NUMBERED.test(next) && ASKS_NUMBER.test(line));

/** Whether the first word of the next line had no room on this one. */
function isFull(line: string, next: string, width: number): boolean {
	const words = next.trimStart();
	const space = words.indexOf(' ');
	return line.length + 1 + (space < 0 ? words.length : space) > width;
}

/** So many line ends in the middle of a phrase show that a text with blank lines between its paragraphs was cut unevenly. */
const TORN = 2;
/** So large a share of all line ends. */
const RAGGED = 0.4;
const isHeading = (line: string) => line === line.toUpperCase();
const WORD_END = /[\p{Ll}\d,]$/u;

/** A line that stops in the middle of a phrase though the next word had room on it: "bắt quả tang 1 vụ, 2" and "đối tượng". */
const isTorn = (line: string, next: string): boolean =>
	WORD_END.test(line) && (LOWER.test(next) || FIGURE.test(next));

/**
 * The line ends at which a program cut a paragraph to a width ("plain text, 72 columns"): the words go on behind them.
 *
 * in   normalised text
 * out  offsets of those line ends; null where lines are as long as their paragraphs
 */
export function findSoftBreaks(text: string): ReadonlySet<number> | null {
	if (!text.includes('\n')) return null;
	const lines = readLines(text);
	if (!lines) return null;
	let width = 0;
	for (const l of lines) width = Math.max(width, l.text.length);
	if (width < MIN_WIDTH) return null;
	const parted = text.includes('\n\n');
	const soft = new Set<number>();
	const loose: { end: number; figure: boolean; torn: boolean }[] = [];
	let lower = 0;
	let figures = 0;
	let pairs = 0;
	for (let k = 0; k + 1 < lines.length; k += 1) {
		const { text: line, end } = lines[k] as Line;
		const next = (lines[k + 1] as Line).text;
		if (line === '' || next === '') continue;
		const full = isFull(line, next, width);
		if (NEW_LINE.test(next) && !isOpen(line) && !(full && leadsOn(line, next))) continue;
		pairs += 1;
		if (!full) {
			if (parted && !isHeading(line))
				loose.push({ end, figure: FIGURE.test(next), torn: isTorn(line, next) });
			continue;
		}
		const goesOn = LOWER.test(next.replace(DASH, ''));
		// a title, or a paragraph that happens to end at the margin, where no blank line would part them from the next
		if (!parted && !goesOn && (k === 0 || (ENDS.test(line) && !FIGURE.test(next)))) continue;
		soft.add(end);
		if (FIGURE.test(next)) figures += 1;
		else if (goesOn && !LIST.test(line)) lower += 1;
	}
	const phrases = loose.filter((l) => l.torn && !l.figure).length;
	if (phrases >= TORN) {
		// most line ends are none of a paragraph: then all are where no blank line stands
		const ragged = phrases + lower >= RAGGED * pairs;
		for (const { end, torn, figure } of loose) {
			if (!torn && !ragged) continue;
			soft.add(end);
			if (figure || !torn) figures += 1;
		}
		lower += phrases;
	}
	if (lower === 0) return null;
	const mostlyFull = pairs >= MANY && soft.size >= MOST * pairs;
	return mostlyFull || 2 * lower >= soft.size - figures ? soft : null;
}
