import type { Span } from '#lib/core/observation/types.ts';

/**
 * The span of the article that is selected on the page.
 *
 * in      root: the element that holds the article; its pieces carry `data-start`, their offset in the text
 * out     offsets into the text as received, blanks at both ends left out; null when nothing of the article is selected
 */
export function selectedSpan(selection: Selection | null, root: HTMLElement): Span | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!range.intersectsNode(root)) return null;
	let start = Number.POSITIVE_INFINITY;
	let end = -1;
	for (const piece of root.querySelectorAll<HTMLElement>('[data-start]')) {
		const words = piece.textContent;
		if (!words || !range.intersectsNode(piece)) continue;
		const from = Number(piece.dataset.start);
		const first =
			range.comparePoint(piece, 0) < 0 ? offsetIn(piece, range.startContainer, range.startOffset) : 0;
		const last =
			range.comparePoint(piece, piece.childNodes.length) > 0
				? offsetIn(piece, range.endContainer, range.endOffset)
				: words.length;
		start = Math.min(start, from + first + leadingBlanks(words.slice(first, last)));
		const kept = words.slice(first, last).trimEnd().length;
		if (kept > 0) end = Math.max(end, from + first + kept);
	}
	return end > start ? { start, end } : null;
}

const leadingBlanks = (words: string) => words.length - words.trimStart().length;

/** UTF-16 units of `piece` before a point of the page; the whole piece when the point lies after it. */
function offsetIn(piece: HTMLElement, node: Node, offset: number): number {
	const before = document.createRange();
	before.selectNodeContents(piece);
	before.setEnd(node, offset);
	return before.toString().length;
}
