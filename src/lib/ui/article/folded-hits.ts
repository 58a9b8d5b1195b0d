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

/** Words of a query looked for together; more are not typed by hand. */
const MOST_WORDS = 12;

/**
 * Where the words looked for stand in a text, marks and case aside.
 *
 * in      text of any Unicode form; query as typed ("bien phong", "Biên phòng")
 * out     spans into `text`, in order, not overlapping: runs of neighbouring words of the query as long as they
 *         come, and a word by itself only where it stands in no such run; whole words, but for the query's last,
 *         which may be half typed; empty when nothing fits
 */
export function findFolded(text: string, query: string): Span[] {
	const words = (foldMarks(query).match(WORD) ?? []).slice(0, MOST_WORDS);
	if (!words.length) return [];
	const { folded, starts, ends } = foldWithOffsets(text);
	const found = findIn(folded, new RegExp(runsOf(words).join('|'), 'gu'));
	const wordsIn = (hit: Span) => folded.slice(hit.start, hit.end).match(WORD) ?? [];
	const inRuns = new Set(found.map(wordsIn).flatMap((run) => (run.length > 1 ? run : [])));
	return found
		.filter((hit) => wordsIn(hit).length > 1 || !inRuns.has(folded.slice(hit.start, hit.end)))
		.map(({ start, end }) => ({ start: starts[start] as number, end: ends[end - 1] as number }));
}

/** Patterns of every run of neighbouring words, the longest first. */
function runsOf(words: readonly string[]): string[] {
	const runs: string[] = [];
	for (let length = words.length; length > 0; length--)
		for (let from = 0; from + length <= words.length; from++) {
			const last = from + length === words.length;
			const run = words.slice(from, from + length).join('[^\\p{L}\\p{N}]+');
			runs.push(last ? run : `${run}(?![\\p{L}\\p{N}])`);
		}
	return runs;
}

function findIn(folded: string, pattern: RegExp): Span[] {
	const found: Span[] = [];
	for (const m of folded.matchAll(pattern)) {
		if (isWordUnit(folded[m.index - 1])) continue;
		found.push({ start: m.index, end: m.index + m[0].length });
	}
	return found;
}
