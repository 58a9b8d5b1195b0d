import type { Codelists } from '#lib/codelists/types.ts';
import type { CutOffRule } from '#lib/core/observation/cut-off.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { cutOffNote, isAssumed, mergerNotes } from '#lib/format/index.ts';

/** What stands beside figures about all of them. */
export interface FigureNotesView {
	/** the rule for days no source states; null where every source states them */
	cutOff: string | null;
	/** about figures of a province put together from others */
	merger: string[];
}

/** The notes on the figures of one area that a view shows. */
export function figureNotes(
	area: string,
	figures: readonly Figure[],
	cutOff: CutOffRule,
	codelists: Codelists,
): FigureNotesView {
	const shown = figures.map((f) => f.shown);
	return {
		cutOff: shown.some(isAssumed) ? cutOffNote(cutOff) : null,
		merger: mergerNotes(area, shown, codelists),
	};
}
