import type { Draft } from '../page/draft.ts';
import type { RowWords } from './table-rows.ts';

/** The figures of a row by their column. */
export type ByColumn = ReadonlyMap<number, readonly Draft[]>;

/** "Tổng số vụ", "Cộng": a line that may close those above it. */
const TOTAL = /^(?:tổng|cộng)(?!\p{L})/iu;
/** Rows that one total closes at most. */
const MOST_ROWS = 60;

const valueAt = (row: ByColumn | undefined, column: number): number | null => {
	const [figure, ...others] = row?.get(column) ?? [];
	return figure && others.length === 0 ? figure.value : null;
};

/** The columns in which a row has one figure. */
const columnsOf = (row: ByColumn) => [...row.keys()].filter((c) => valueAt(row, c) !== null);

/** What rows come to beside a total: 0 where they make it up in every column, below 0 while they are less, else above. */
function against(total: ByColumn, parts: readonly ByColumn[]): number {
	const rests = columnsOf(total).map((c) => {
		const sum = parts.reduce((n, part) => n + (valueAt(part, c) ?? 0), 0);
		const rest = sum - (valueAt(total, c) ?? 0);
		return Math.abs(rest) <= 1e-9 * Math.abs(sum) ? 0 : rest;
	});
	if (rests.length === 0 || rests.some((rest) => rest > 0)) return 1;
	return rests.every((rest) => rest === 0) ? 0 : -1;
}

function link(total: ByColumn, parts: readonly ByColumn[]): void {
	for (const part of parts)
		for (const [column, drafts] of part) {
			const [whole] = total.get(column) ?? [];
			for (const d of drafts) if (whole && d.unit === whole.unit && d.kind === whole.kind) d.partOf = whole;
		}
}

/** Rows as they are asked for one by one, nearest first: the ones that make up the whole beside those `known`; null for none. */
function closing(
	byRow: ReadonlyMap<RowWords, ByColumn>,
	whole: RowWords,
	known: readonly ByColumn[],
	candidates: readonly RowWords[],
): ByColumn[] | null {
	const total = byRow.get(whole);
	if (!total) return null;
	const parts = [...known];
	for (const row of candidates) {
		if (row.unit !== whole.unit || row.total) return null;
		const figures = byRow.get(row);
		if (row.partOf || row.under || !figures) continue;
		parts.push(figures);
		const state = against(total, parts);
		if (state >= 0) return state === 0 && parts.length > 1 ? parts : null;
	}
	return null;
}

/**
 * Finds parts that nothing but their sum tells: lines without a mark behind "Trong đó: x", and lines above "Tổng số …".
 * Only rows of one unit that make up the whole exactly, in every column, are taken for its parts.
 */
export function linkBySum(rows: readonly RowWords[], byRow: ReadonlyMap<RowWords, ByColumn>): void {
	const figures = (some: readonly RowWords[]) => some.flatMap((r) => byRow.get(r) ?? []);
	const tryLink = (whole: RowWords, known: readonly ByColumn[], candidates: readonly RowWords[]) => {
		const total = byRow.get(whole);
		const parts = closing(byRow, whole, known, candidates);
		if (total && parts) link(total, parts);
	};
	rows.forEach((row, i) => {
		const whole = row.partOf;
		const next = rows.slice(i + 1, i + MOST_ROWS);
		if (whole && next[0] && !next[0].partOf && !next[0].marked) {
			const before = rows.slice(Math.max(0, i - MOST_ROWS), i + 1);
			const told = figures(before.filter((r) => r.partOf === whole));
			const end = next.findIndex((r) => r.marked || r.partOf !== null);
			const total = byRow.get(whole);
			const isOpen = total !== undefined && against(total, told) < 0;
			if (isOpen) tryLink(whole, told, end < 0 ? next : next.slice(0, end));
		}
		if (TOTAL.test(row.label) && !row.partOf)
			tryLink(row, [], rows.slice(Math.max(0, i - MOST_ROWS), i).reverse());
	});
}
