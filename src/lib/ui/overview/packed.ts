import { emptyCell, type CellView, type Mark } from '../marks.ts';

/**
 * A cell as it travels beside the page: the words of a table stand in the page already, and what the page's
 * scripts need to take it over should not weigh as much again. 0: no figure; else words, page of the source
 * (place in `sources`, or an address of its own), the span after "#", marks as one word, title.
 */
export type PackedCell =
	0 | [text: string, source: number | string, span?: string, marks?: string, title?: string];

/** The pages some cells lead to, each with its place. */
export type Sources = Map<string, number>;

/** Packs a cell; `sources` collects the pages cells lead to, in order. */
export function packCell(cell: CellView, sources: Sources): PackedCell {
	if (cell === emptyCell) return 0;
	const [page = '', span] = (cell.href ?? '').split('#');
	const isSource = page.startsWith('/bai-viet/');
	if (isSource && !sources.has(page)) sources.set(page, sources.size);
	const packed: Exclude<PackedCell, 0> = isSource
		? [cell.text, sources.get(page) ?? 0, span ?? '']
		: [cell.text, cell.href ?? ''];
	const marks = cell.marks.join('');
	if (!isSource && (marks || cell.title)) packed.push('');
	if (marks || cell.title) packed.push(marks);
	if (cell.title) packed.push(cell.title);
	return packed;
}

/** The cell again. */
export function unpackCell(packed: PackedCell, sources: readonly string[]): CellView {
	if (packed === 0) return emptyCell;
	const [text, source, span, marks = '', title = null] = packed;
	const href = typeof source === 'number' ? `${sources[source]}#${span}` : source || null;
	return { text, href, marks: [...marks] as Mark[], title };
}
