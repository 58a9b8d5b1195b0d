import { isNumber } from '#lib/core/reading/table/cell-words.ts';
import type { Run } from './runs.ts';

/** Points by which the words of two cells never lie over one another, unless one of them is cut there. */
const OVER = 0.5;

/** Only digits and their signs, grouped as nobody writes them: "12.345.45.678", ".345.678". */
const DIGITS = /^[\d.,]*\d{3}[\d.,]*$/;
const WELL_FORMED = /^\d+(?:[.,]\d+)?$|^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;
const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
/** Heads grown together: "Năm 2023Năm 2024", "m 2023m 2024", "20232024", "6 tháng đầu năm 2Ghi chú". */
const GROWN = /\d\p{Lu}\p{Ll}|(?<!\d)(?:19|20)\d\d(?:\p{L}|(?:19|20)\d\d(?!\d))/u;
/** Two numbers side by side that are not one with its thousands set apart: "345.678 45.678". */
const SIDE_BY_SIDE = /^\d[\d.,]*[.,]\d+ \d[\d.,]*$|^\d[\d.,]* \d+[.,][\d.,]*$/;

const isMalformed = (text: string) =>
	(DIGITS.test(text) && !WELL_FORMED.test(text) && !DATE.test(text)) || SIDE_BY_SIDE.test(text);

/** Words printed over the beginning of those to their right, on one line. */
function runInto(runs: readonly Run[]): boolean {
	const order = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
	return order.some((run, i) => {
		const next = order[i + 1];
		if (!next || Math.abs(next.y - run.y) > Math.min(run.height, next.height) * 0.25) return false;
		return next.x > run.x && next.x < run.right - OVER;
	});
}

/**
 * True when the cells of a printed table were cut at their edges, as a sheet prints words wider than their column: what
 * is left of a number cut so is another number, and nobody can tell which of them were.
 *
 * in  the runs of one table; how many of its columns a run lies over
 */
export function isClipped(runs: readonly Run[], columnsUnder: (run: Run) => number): boolean {
	return (
		runs.some((run) => isMalformed(run.text.trim()) || GROWN.test(run.text)) ||
		runs.some((run) => isNumber(run.text.trim()) && columnsUnder(run) > 1) ||
		runInto(runs)
	);
}
