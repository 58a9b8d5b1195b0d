import type { ArticleInput, Reading, ReadingIssue, ReadingResult } from '#lib/core/observation/types.ts';
import type { ReadText } from './read-tables.ts';

/** Letters of text read at once: an article is shorter by far, a yearbook is read in parts. */
const WHOLE = 400_000;
const PART = 50_000;
/** Letters at the head of a text that say its period and place, read before every part. */
const HEAD = 1_000;

/** Figures read of one file at most: nobody looks through more. */
export const MOST_FIGURES = 5_000;

/** Where each part of a long text begins: at the start of a paragraph. */
function* partsOf(text: string): Generator<{ from: number; to: number }> {
	let from = 0;
	while (from < text.length) {
		let to = Math.min(text.length, from + PART);
		if (to < text.length) {
			const line = text.lastIndexOf('\n', to);
			if (line > from) to = line + 1;
		}
		yield { from, to };
		from = to;
	}
}

function headOf(text: string): string {
	const end = text.lastIndexOf('\n', HEAD);
	return end > 0 ? text.slice(0, end + 1) : '';
}

/** Puts what was read of one part back to its place in the whole; what was read of the head before it goes. */
function placed(
	result: ReadingResult,
	shift: number,
	begin: number,
	before: number,
): { readings: Reading[]; issues: ReadingIssue[] } {
	const kept = new Map<number, number>();
	result.readings.forEach((r, i) => {
		if (r.start >= begin) kept.set(i, before + kept.size);
	});
	const link = (index: number | null) => (index === null ? null : (kept.get(index) ?? null));
	const moved = <T extends { start: number; end: number }>(span: T): T => ({
		...span,
		start: span.start + shift,
		end: span.end + shift,
	});
	return {
		readings: result.readings
			.filter((r) => r.start >= begin)
			.map((r) => ({ ...moved(r), partOf: link(r.partOf), duplicateOf: link(r.duplicateOf) })),
		issues: result.issues.filter((i) => i.start >= begin).map(moved),
	};
}

/**
 * Reads the prose of an article by sentences, a very long one part by part.
 *
 * out  the issue `cut-figures` when there are more figures than are read
 */
export function readProse(article: ArticleInput, read: ReadText): ReadingResult {
	const { text } = article;
	if (text.length <= WHOLE) return read(article);
	const head = headOf(text);
	const readings: Reading[] = [];
	const issues: ReadingIssue[] = [];
	for (const { from, to } of partsOf(text)) {
		const part = text.slice(from, to);
		if (!/\d/.test(part)) continue;
		const lead = from === 0 ? '' : head;
		const found = placed(
			read({ ...article, text: lead + part }),
			from - lead.length,
			lead.length,
			readings.length,
		);
		readings.push(...found.readings);
		issues.push(...found.issues);
		if (readings.length > MOST_FIGURES) {
			issues.push({ code: 'cut-figures', start: to, end: text.length });
			break;
		}
	}
	return { readings, issues };
}
