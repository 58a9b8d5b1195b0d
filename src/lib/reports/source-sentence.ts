import type { Span } from '#lib/core/observation/types.ts';
import type { Run } from './page-model.ts';

/** Longest source sentence printed, in characters. */
const LONGEST = 220;
/** A sentence ends at . ! ? … before a space and a capital or the end, or at a line end. */
const SENTENCE_END = /[.!?…]+["”»)]*(?=\s+["“«(]?[\p{Lu}\d-]|\s*$)|\n+/gu;
const SHORTENED = /(?:^|[\s(])(?:TP|Tp|Th\.?S|TS|PGS|GS|BS|tr|St|Đ\/c)$/u;

function sentenceBounds(text: string, span: Span): Span {
	let start = 0;
	for (const end of text.matchAll(SENTENCE_END)) {
		const after = end.index + end[0].length;
		if (after <= span.start) {
			if (!SHORTENED.test(text.slice(Math.max(0, end.index - 8), end.index))) start = after;
		} else if (end.index >= span.end) {
			return { start, end: end[0].startsWith('\n') ? end.index : after };
		}
	}
	return { start, end: text.length };
}

/** Where `text` may be cut: at a space near `at`, going inwards. */
function cutAt(text: string, at: number, step: 1 | -1): number {
	let i = at;
	while (i > 0 && i < text.length && !/\s/u.test(text[i] as string)) i += step;
	return i;
}

/**
 * The one sentence that holds a figure, its words in bold, at most 220 characters with "…" where cut.
 *
 * in   the article's text as received and the figure's span in it
 * out  runs in NFC with spaces folded
 */
export function sourceSentence(text: string, span: Span): Run[] {
	const bounds = sentenceBounds(text, span);
	let { start, end } = bounds;
	const quoted = span.end - span.start;
	if (end - start > LONGEST) {
		const room = Math.max(0, LONGEST - quoted);
		start = Math.max(start, span.start - Math.floor(room * 0.6));
		end = Math.min(end, start + Math.max(LONGEST, span.end - start));
		if (start > bounds.start) start = Math.min(span.start, cutAt(text, start, 1));
		if (end < bounds.end) end = Math.max(span.end, cutAt(text, end, -1));
	}
	const fold = (s: string) => s.normalize('NFC').replace(/\s+/gu, ' ');
	const before = fold(text.slice(start, span.start)).trimStart();
	const after = fold(text.slice(span.end, end)).trimEnd();
	return [
		{ text: `${start > bounds.start ? '… ' : ''}${before}` },
		{ text: fold(text.slice(span.start, span.end)), bold: true },
		{ text: `${after}${end < bounds.end ? ' …' : ''}` },
	].filter((run) => run.text !== '');
}
