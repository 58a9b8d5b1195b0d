import type { Span } from '#lib/core/observation/types.ts';

/**
 * Letters without case, tone or mark: "Biên phòng" → "bien phong", "Đồn" → "don".
 * For looking up only; shown text is never changed.
 */
export function foldMarks(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
}

/** Folded text with, for each of its units, where it came from in the text as it is. */
function foldWithOffsets(text: string): { folded: string; starts: number[]; ends: number[] } {
	let folded = '';
	const starts: number[] = [];
	const ends: number[] = [];
	// a letter and the marks that follow it belong together, in NFC and in NFD alike
	for (const m of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		const f = foldMarks(m[0]);
		for (let i = 0; i < f.length; i++) {
			starts.push(m.index);
			ends.push(m.index + m[0].length);
		}
		folded += f;
	}
	return { folded, starts, ends };
}

const WORD = /[\p{L}\p{N}]+/gu;
const isWordUnit = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/**
 * Where the words looked for stand in a text, marks and case aside.
 *
 * in      text of any Unicode form; query as typed ("bien phong", "Biên phòng")
 * out     spans into `text`, in order, not overlapping: the whole phrase where it stands, else each of its words
 *         at the beginning of a word; empty when nothing fits
 */
export function findFolded(text: string, query: string): Span[] {
	const words = foldMarks(query).match(WORD) ?? [];
	if (!words.length) return [];
	const { folded, starts, ends } = foldWithOffsets(text);
	const phrase = findIn(folded, new RegExp(words.map(escape).join('[^\\p{L}\\p{N}]+'), 'gu'));
	const found = phrase.length
		? phrase
		: findIn(folded, new RegExp(words.map(escape).sort(byLength).join('|'), 'gu'));
	return found.map(({ start, end }) => ({
		start: starts[start] as number,
		end: ends[end - 1] as number,
	}));
}

const escape = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
const byLength = (a: string, b: string) => b.length - a.length;

function findIn(folded: string, pattern: RegExp): Span[] {
	const found: Span[] = [];
	for (const m of folded.matchAll(pattern)) {
		if (isWordUnit(folded[m.index - 1])) continue;
		found.push({ start: m.index, end: m.index + m[0].length });
	}
	return found;
}
