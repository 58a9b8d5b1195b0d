/** One figure marked in a sentence of a phrase table: [12 vụ|drugs.cases 2024-S1]. */
export interface Mark {
	start: number;
	end: number;
	indicator: string;
	/** said when it is no result: change, target, context */
	kind: string | null;
	/** judged when said */
	period: string | null;
	area: string | null;
	dims: string[] | null;
	value: number | null;
	/** judged when said: "40..45" */
	range: string | null;
	qualifier: string | null;
	/** judged when said: place of its total among the marks, from 1; 0 when it is part of none */
	partOf: number | null;
	/** judged when said: place of the figure it repeats among the marks, from 1 */
	repeats: number | null;
}

const QUALIFIERS = new Set(['EQ', 'GT', 'GE', 'LT', 'LE', 'AP', 'MAG']);
const KINDS = new Set(['result', 'target', 'change', 'context']);

function parseNote(note: string): Omit<Mark, 'start' | 'end'> {
	const [indicator = '', ...rest] = note.trim().split(' ');
	const mark: Omit<Mark, 'start' | 'end'> = {
		indicator,
		kind: null,
		period: null,
		area: null,
		dims: null,
		value: null,
		range: null,
		qualifier: null,
		partOf: null,
		repeats: null,
	};
	for (const word of rest) {
		if (KINDS.has(word)) mark.kind = word;
		else if (QUALIFIERS.has(word)) mark.qualifier = word;
		else if (word.startsWith('<')) mark.partOf = Number(word.slice(1));
		else if (word.startsWith('≡')) mark.repeats = Number(word.slice(1));
		else if (/^=.*\.\./.test(word)) mark.range = word.slice(1);
		else if (/^\d{4}/.test(word)) mark.period = word;
		else if (word.startsWith('@')) mark.area = word.slice(1).replaceAll('_', ' ');
		else if (word.startsWith('=')) mark.value = Number(word.slice(1));
		else if (word === '()') mark.dims = [];
		else (mark.dims ??= []).push(word);
	}
	return mark;
}

/**
 * Reads a sentence with its figures marked.
 *
 * in   "Đồn bắt [12 vụ|drugs.cases 2024-S1 LEAD]": figure, indicator, then what is judged: kind (result if not said),
 *      period, @area (_ for a space), dimension values, () for none, =value or =low..high, qualifier, <place of its total, ≡place of
 *      the figure it repeats
 * out  the plain text, and each mark with its place in it
 */
export function parseMarked(marked: string): { text: string; marks: Mark[] } {
	let text = '';
	const marks: Mark[] = [];
	let at = 0;
	for (const found of marked.matchAll(/\[([^\]|]+)\|([^\]]+)\]/g)) {
		const [all, quote = '', note = ''] = found;
		text += marked.slice(at, found.index);
		marks.push({ start: text.length, end: text.length + quote.length, ...parseNote(note) });
		text += quote;
		at = found.index + all.length;
	}
	return { text: text + marked.slice(at), marks };
}
