import type { PlacedCell } from '../placed-table.ts';
import { isNumber, isPair } from '#lib/core/reading/table/cell-words.ts';
import { isHeadWord } from '#lib/core/reading/table/head-words.ts';
import { isClipped } from './clipped.ts';
import type { Run } from './runs.ts';

/** A part of a page: words of prose, or a table. */
export type Part =
	| { kind: 'prose'; runs: Run[] }
	/** clipped: cells were cut at their edges */
	| { kind: 'table'; runs: Run[]; columns: Band[]; clipped: boolean };

/** Where a column lies, in points. */
export interface Band {
	left: number;
	right: number;
}

/** Lines of one cell between two that hold several cells. */
const LONE_LINES = 5;
const LONE_GAP = 4;

const sameLine = (a: Run, b: Run) => Math.abs(a.y - b.y) < Math.min(a.height, b.height) * 0.5;
const isFigure = (run: Run) => {
	const text = run.text.trim();
	return isNumber(text) || isPair(text) || /^[-–…+]?$/.test(text) || /^[+-]\d[\d.,]*%?$/.test(text);
};

/** How many runs apart the cells of one line are printed at most. */
const LINE_REACH = 40;

/** Marks runs that stand on a line with another run beside them, printed not long before or after. */
function besideOthers(runs: readonly Run[]): boolean[] {
	const beside = runs.map(() => false);
	const order = runs.map((_, i) => i).sort((a, b) => (runs[b] as Run).y - (runs[a] as Run).y);
	for (let i = 1; i < order.length; i++) {
		// lines of one height may be printed some runs apart
		for (let j = i - 1; j >= 0 && j >= i - 24; j--) {
			const [a, b] = [order[j] as number, order[i] as number];
			if (!sameLine(runs[a] as Run, runs[b] as Run)) break;
			if (Math.abs(a - b) > LINE_REACH) continue;
			beside[a] = true;
			beside[b] = true;
		}
	}
	return beside;
}

/** Stretches of runs that may be tables: cells side by side, few lines of a single cell between them. */
function findStretches(runs: readonly Run[]): [from: number, to: number][] {
	const beside = besideOthers(runs);
	const found: [number, number][] = [];
	let from = -1;
	let last = -1;
	runs.forEach((run, i) => {
		if (!beside[i]) return;
		const before = runs[last];
		const near =
			before !== undefined &&
			i - last <= LONE_LINES &&
			Math.abs(before.y - run.y) < Math.max(before.height, run.height) * LONE_GAP * (i - last);
		if (from !== -1 && !near) found.push([from, last + 1]);
		if (from === -1 || !near) from = i;
		last = i;
	});
	if (from !== -1) found.push([from, last + 1]);
	return found;
}

/** Lines of figures: a run of words, then numbers to its right. */
function figureLines(runs: readonly Run[]): Run[][] {
	const lines: Run[][] = [];
	for (const run of runs.filter(isFigure)) {
		const line = lines.find((l) => sameLine(l[0] as Run, run));
		if (line) line.push(run);
		else lines.push([run]);
	}
	return lines;
}

const overlap = (a: Band, b: Band) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
export const toBands = (runs: readonly Run[]) => runs.map(bandOf);
const bandOf = (run: Run): Band => ({ left: run.x, right: run.right });

/**
 * The columns of a table: what overlaps across its body lies in one. Heads over several columns, and titles as wide
 * as the table, are left out of the count: only words narrower than the way between two figures' columns are sure.
 */
function findColumns(runs: readonly Run[]): Band[] {
	const figures = runs.filter(isFigure).map(bandOf);
	const grow = (bands: Band[], more: readonly Band[]) => {
		for (const band of more) {
			const hits = bands.filter((b) => overlap(b, band) > 0);
			if (hits.length > 1) continue;
			const [hit] = hits;
			if (!hit) bands.push({ ...band });
			else {
				hit.left = Math.min(hit.left, band.left);
				hit.right = Math.max(hit.right, band.right);
			}
		}
		return bands;
	};
	const columns = grow([], figures);
	const words = runs
		.filter((r) => !isFigure(r))
		.map(bandOf)
		.sort((a, b) => a.right - a.left - (b.right - b.left));
	return grow(columns, words).sort((a, b) => a.left - b.left);
}

/** How far from a column's edge a word is thought to begin when only the width of the whole is known, in heights. */
const GUESS = 0.8;

/** Parts one stretch of words at the space that lies where a column begins; null when none does. */
function partedAtSpace(run: Run, columns: readonly Band[]): [Run, Run] | null {
	const perLetter = (run.right - run.x) / Math.max(1, run.text.length);
	let best: { at: number; off: number; left: number } | null = null;
	for (const { left } of columns) {
		if (left <= run.x + 1 || left >= run.right) continue;
		for (const { index } of run.text.matchAll(/\s/g)) {
			const off = Math.abs(run.right - (run.text.length - index - 1) * perLetter - left);
			if (off < run.height * GUESS && off < (best?.off ?? Infinity)) best = { at: index, off, left };
		}
	}
	if (!best) return null;
	const [first, second] = [run.text.slice(0, best.at).trim(), run.text.slice(best.at).trim()];
	if (first === '' || second === '') return null;
	const edge = best.left;
	return [
		{ ...run, text: first, right: Math.min(edge - 1, run.x + first.length * perLetter), pieces: [] },
		{ ...run, text: second, x: edge, pieces: [] },
	];
}

/** Parts words of two cells that were printed so near that they look like one, on lines that hold figures. */
function partedAt(runs: readonly Run[], columns: readonly Band[]): Run[] {
	const columnsOf = (band: Band) => columns.flatMap((c, i) => (overlap(c, band) > 0 ? [i] : []));
	const onFigureLine = (run: Run) =>
		runs.some((other) => other !== run && isFigure(other) && sameLine(run, other));
	return runs.flatMap((run) => {
		if (columnsOf(bandOf(run)).length < 2) return [run];
		const parts: Run[] = [];
		let at = -1;
		for (const piece of run.pieces) {
			const own = columnsOf({ left: piece.x, right: piece.right });
			const [column = at] = own;
			const last = parts.at(-1);
			if (last && (column === at || own.length > 1)) {
				last.text += ` ${piece.text}`;
				last.right = piece.right;
				last.pieces.push(piece);
			} else parts.push({ ...run, text: piece.text, x: piece.x, right: piece.right, pieces: [piece] });
			at = column;
		}
		if (!onFigureLine(run)) return parts;
		return parts.flatMap((part) =>
			columnsOf(bandOf(part)).length < 2 ? [part] : (partedAtSpace(part, columns) ?? [part]),
		);
	});
}

/**
 * True when too many words beside figures lie over two columns: cells were printed into one another, and nobody can
 * tell which number stands under which head.
 */
export function isBlurred(runs: readonly Run[], columns: readonly Band[]): boolean {
	const lines = figureLines(runs);
	const blurred = lines.filter((line) =>
		runs.some(
			(run) =>
				!isFigure(run) &&
				sameLine(run, line[0] as Run) &&
				columns.filter((band) => overlap(band, bandOf(run)) > 1).length > 1,
		),
	);
	return blurred.length * 5 > lines.length;
}

/** True when another run stands beside this one under the same wide cell: heads of its columns, not more of its words. */
const isDivided = (runs: readonly Run[], i: number, wide: Band): boolean => {
	const run = runs[i] as Run;
	const near = runs.slice(Math.max(0, i - LINE_REACH), i + LINE_REACH);
	return near.some((other) => other !== run && sameLine(other, run) && overlap(bandOf(other), wide) > 0);
};

/** Puts runs into rows and columns in the order they are printed: cell by cell, row by row. */
export function toRows(runs: readonly Run[], columns: readonly Band[]): PlacedCell[][] {
	const rows: PlacedCell[][] = [];
	let last: { cell: PlacedCell; run: Run } | null = null;
	for (const [i, run] of runs.entries()) {
		const hits = columns.flatMap((band, c) => (overlap(band, bandOf(run)) > 0 ? [c] : []));
		const nearest = columns.findIndex((band) => band.left >= run.x);
		const column = hits[0] ?? (nearest === -1 ? columns.length - 1 : nearest);
		const span = Math.max(1, hits.length);
		const row = rows.at(-1);
		const goesOn: boolean =
			last !== null &&
			last.cell.column === column &&
			run.y < last.run.y &&
			last.run.y - run.y < Math.max(last.run.height, run.height) * 1.5 &&
			!(last.cell.columns > 1 && isDivided(runs, i, bandOf(last.run)));
		if (last && goesOn) {
			last.cell.lines.push(run.text);
			last.cell.columns = Math.max(last.cell.columns, span);
			last = { cell: last.cell, run };
			continue;
		}
		const cell: PlacedCell = { column, lines: [run.text], rows: 1, columns: span };
		const after = row?.at(-1);
		if (
			row &&
			after &&
			column >= after.column + after.columns &&
			!(last && run.y < last.run.y - last.run.height * 3)
		) {
			row.push(cell);
		} else rows.push([cell]);
		last = { cell, run };
	}
	return rows;
}

/** True when a table at the head of a page has its columns where the one at the foot of the page before had them. */
export function isContinued(before: readonly Band[], next: readonly Band[]): boolean {
	return (
		next.length <= before.length && next.every((n) => before.filter((b) => overlap(b, n) > 0).length === 1)
	);
}

/** True when figures stand below one another in columns, or once below a table's head, words to the left of them. */
function isTable(runs: readonly Run[], columns: readonly Band[]): boolean {
	if (columns.length < 2) return false;
	const lines = figureLines(runs);
	const heads = runs.filter((run) => isHeadWord(run.text.trim())).length;
	const fewest = heads >= 2 ? 1 : 2;
	const inColumn = columns.map(
		(band, i) =>
			i > 0 && lines.filter((line) => line.some((r) => overlap(band, bandOf(r)) > 0)).length >= fewest,
	);
	return inColumn.some(Boolean);
}

/** The table that runs are; null when they are none. */
function toTable(runs: readonly Run[]): Extract<Part, { kind: 'table' }> | null {
	const columns = findColumns(runs);
	if (!isTable(runs, columns)) return null;
	const under = (run: Run) => columns.filter((band) => overlap(band, bandOf(run)) > 1).length;
	return { kind: 'table', runs: partedAt(runs, columns), columns, clipped: isClipped(runs, under) };
}

const isClear = (table: ReturnType<typeof toTable>) =>
	table !== null && !table.clipped && !isBlurred(table.runs, table.columns);

/** Lines tried as what parts two tables; a page that needs more is no report. */
const MOST_TRIES = 12;

/** Two tables with a line between them: one that is not clear may be two, each clear by itself. */
function apart(runs: readonly Run[], [from, to]: [from: number, to: number]): [number, number][] {
	if (isClear(toTable(runs.slice(from, to)))) return [[from, to]];
	const inside = runs.slice(from, to);
	let tries = 0;
	for (let i = 1; i < inside.length - 1 && tries < MOST_TRIES; i++) {
		const line = inside[i] as Run;
		if (inside.some((run) => run !== line && sameLine(run, line))) continue;
		tries++;
		if (!isClear(toTable(inside.slice(0, i))) || !toTable(inside.slice(i + 1))) continue;
		return [[from, from + i], ...apart(runs, [from + i + 1, to])];
	}
	return [[from, to]];
}

/** Parts a page, in the order it is printed, into prose and tables. */
export function toParts(runs: readonly Run[]): Part[] {
	const parts: Part[] = [];
	let at = 0;
	const prose = (to: number) => {
		if (to > at) parts.push({ kind: 'prose', runs: runs.slice(at, to) });
		at = to;
	};
	for (const [from, to] of findStretches(runs).flatMap((stretch) => apart(runs, stretch))) {
		const table = toTable(runs.slice(from, to));
		if (!table) continue;
		prose(from);
		parts.push(table);
		at = to;
	}
	prose(runs.length);
	return parts;
}
