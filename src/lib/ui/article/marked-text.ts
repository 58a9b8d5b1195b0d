import type { Span } from '#lib/core/observation/types.ts';

/** Words to mark, under the id they are found by. */
export interface Mark extends Span {
	id: string;
}

/** A run of text under one and the same set of marks. */
export interface Piece extends Span {
	text: string;
	/** marks that cover the piece, the narrowest first; empty for plain text */
	ids: string[];
	/** of those, the marks that begin here: the places a link leads to */
	anchors: string[];
}

/** One line of the article; an empty line has no pieces. */
export interface Paragraph extends Span {
	pieces: Piece[];
}

const LINE = /\r\n|[\n\r\u2028\u2029\v\f]/gu;

/**
 * Cuts an article into lines and each line into pieces, so that every mark can be drawn in place as text.
 *
 * in      text as received; marks with half-open UTF-16 spans into it, in any order, overlapping or equal
 * out     lines in order, without their line ends; every mark begins in exactly one piece (`anchors`).
 *         Joining the pieces of a line gives the line: nothing is added, dropped or escaped.
 * errors  none; an empty span or one outside the text is left out
 */
export function toMarkedText(text: string, marks: readonly Mark[]): Paragraph[] {
	const ordered = marks
		.filter((m) => m.start >= 0 && m.end <= text.length && m.start < m.end)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const placed = new Set<string>();
	let next = 0;
	let open: Mark[] = [];

	return linesOf(text).map((line) => {
		while (ordered[next] && (ordered[next] as Mark).start < line.end) open.push(ordered[next++] as Mark);
		const here = open;
		open = open.filter((m) => m.end > line.end);
		return { ...line, pieces: cut(text, line, here, placed) };
	});
}

function linesOf(text: string): Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (const brk of text.matchAll(LINE)) {
		lines.push({ start, end: brk.index });
		start = brk.index + brk[0].length;
	}
	lines.push({ start, end: text.length });
	return lines;
}

function cut(text: string, line: Span, marks: readonly Mark[], placed: Set<string>): Piece[] {
	const edges = new Set([line.start, line.end]);
	for (const m of marks) {
		if (m.start > line.start && m.start < line.end) edges.add(m.start);
		if (m.end > line.start && m.end < line.end) edges.add(m.end);
	}
	const at = [...edges].sort((a, b) => a - b);
	let next = 0;
	let open: Mark[] = [];
	return at.slice(1).map((end, i) => {
		const start = at[i] as number;
		while (marks[next] && (marks[next] as Mark).start < end) open.push(marks[next++] as Mark);
		open = open.filter((m) => m.end > start);
		const ids = [...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map((m) => m.id);
		const anchors = ids.filter((id) => !placed.has(id));
		for (const id of anchors) placed.add(id);
		return { start, end, text: text.slice(start, end), ids, anchors };
	});
}

const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text as it can be shown: a sign that would turn the order of the letters round, so that 123 reads 321,
 * stands as "�". Same length, so offsets keep.
 */
export function showControls(text: string): string {
	return text.replace(CONTROLS, '\ufffd');
}

/**
 * The words around a span, for a list where the whole article has no room.
 *
 * in   radius: at most this many UTF-16 units on each side
 * out  before, quote and after, cut at spaces, with "…" where something was left out; line ends become spaces
 */
export function contextOf(
	text: string,
	span: Span,
	radius = 90,
): { before: string; quote: string; after: string } {
	const from = Math.max(0, span.start - radius);
	const to = Math.min(text.length, span.end + radius);
	const lineStart = Math.max(from, text.lastIndexOf('\n', span.start - 1) + 1);
	const lineBreak = text.indexOf('\n', span.end);
	const lineEnd = lineBreak < 0 ? to : Math.min(to, lineBreak);
	let before = text.slice(lineStart, span.start);
	let after = text.slice(span.end, lineEnd);
	if (lineStart === from && from > 0) before = `…${before.replace(/^\S*\s?/u, ' ').trimStart()}`;
	if (lineEnd === to && to < text.length) after = `${after.replace(/\s?\S*$/u, '')}…`;
	return { before, quote: text.slice(span.start, span.end).replace(/\s+/gu, ' '), after };
}
