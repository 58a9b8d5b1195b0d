import type { Codelists } from '#lib/codelists/types.ts';
import type { Cell, Figure } from '#lib/core/series/cell.ts';
import {
	formatDate,
	formatDims,
	formatJoined,
	formatValue,
	rowUnit,
	type DisplayUnit,
} from '#lib/format/index.ts';
import { emptyCell, type CellView } from './marks.ts';
import { figureHref } from './source-href.ts';

const LONGEST_QUOTE = 160;

/** The unit of a row: the common counting noun of its figures. */
export function unitOfFigures(figures: readonly Figure[], codelists: Codelists): DisplayUnit {
	return rowUnit(
		figures.map((f) => f.shown),
		codelists,
	);
}

/** All figures that stand in some cells. */
export const figuresIn = (cells: readonly Cell[]): Figure[] =>
	cells.flatMap((c) => (c.kind === 'figure' ? [c.figure] : c.kind === 'slices' ? c.figures : []));

/** A figure as a cell of a row in `unit`; it leads to the words it was read from. */
export function figureCell(figure: Figure, unit: DisplayUnit, codelists: Codelists): CellView {
	const { shown, amount, marks, slice, asOf, conflicting } = figure;
	const quote = shown.quote.replace(/\s+/gu, ' ').trim();
	const notes = [
		formatDims(slice, codelists),
		formatJoined(shown, codelists),
		asOf && `sơ bộ, tính đến ${formatDate(asOf)}`,
		conflicting.length && `nguồn khác ghi ${conflicting.map((o) => `“${o.quote}”`).join(', ')}`,
	].filter(Boolean);
	const cut = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
	const noted = notes.length > 0 || quote.length > 24;
	return {
		text: formatValue(amount, unit),
		href: figureHref(shown),
		marks,
		title: noted ? [cut && `“${cut}”`, notes.join('; ')].filter(Boolean).join(' – ') : null,
	};
}

/**
 * What a place in a table holds, as a cell. Several slices and no total are never added: the cell says how
 * many there are and leads to their list.
 */
export function cellView(cell: Cell, unit: DisplayUnit, codelists: Codelists, listHref: string): CellView {
	if (cell.kind === 'missing') return emptyCell;
	if (cell.kind === 'figure') return figureCell(cell.figure, unit, codelists);
	return {
		text: `${cell.figures.length} mục`,
		href: listHref,
		marks: [],
		title: 'Nguồn nêu riêng từng mục, không nêu tổng; chương trình không tự cộng',
	};
}
