import type { Draft } from '../page/draft.ts';
import { leadingNoun } from './cell-words.ts';
import type { Grid } from './grid.ts';
import type { RowArea } from './table-area.ts';
import type { CellFigure } from './table-cell.ts';
import type { LevelColumn } from './table-column.ts';
import type { ChangeColumn } from './table-columns.ts';
import type { Measure } from './table-measure.ts';
import type { ByColumn } from './table-sums.ts';
import type { TableWorld } from './table-world.ts';
import type { Governing } from '../period/governing.ts';

/** How far a printed ratio may lie from the one of the figures beside it. */
const ROUNDED = 0.006;

/** "1,07" under "Tỷ lệ %" beside 224 and 210: the ratio itself, no share in hundredths. */
function isRatio({ q }: CellFigure, now: Draft | undefined, before: Draft | undefined): boolean {
	if (q.value === null || !now?.value || !before?.value) return false;
	const ratio = now.value / before.value;
	return Math.abs(q.value - ratio) <= ROUNDED && Math.abs(q.value - 100 * (ratio - 1)) > 10 * ROUNDED;
}

/** True where a change is, as far as it is rounded, what the two figures beside it differ by, or their share. */
function agrees({ value, unit, q }: Draft, now: Draft, base: Draft): boolean {
	if (value === null || now.value === null || base.value === null) return true;
	const rounded = Math.max(10 ** -q.decimals, 1e-6 * Math.abs(value));
	const near = (other: number) => Math.abs(Math.abs(value) - Math.abs(other)) <= rounded;
	if (unit !== 'PERCENT') return near(now.value - base.value);
	if (base.value === 0) return true;
	const share = (100 * now.value) / base.value;
	return near(share) || near(share - 100);
}

/** A row of a table as its changes need it. */
export interface ChangedRow {
	row: number;
	/** figures of the row, by column */
	levels: ByColumn;
	/** units of the numbers of one cell in order, empty where the column names none */
	units: (column: LevelColumn) => readonly string[];
	/** what a column counts in a unit; of its own where the unit is empty */
	measure: (column: LevelColumn, unit: string) => Measure | null;
	placing: (column: LevelColumn) => { period: Governing | null; area: RowArea; orgUnit: string };
}

/** By how much the figures of a row rose or fell, as a column of its own tells: "+5", "+5/+4", "Giảm 12 vụ (12,2%)". */
export function readChanges(
	world: TableWorld,
	grid: Grid,
	columns: ReadonlyMap<number, LevelColumn>,
	change: ChangeColumn,
	{ row, levels, units, measure, placing }: ChangedRow,
): void {
	const first = columns.get(change.of(change.noun)?.now ?? -1);
	if (!first) return;
	const told = units(first);
	/** what the number before, told in a unit, was of */
	let last = '';
	let index = 0;
	world.figures.ofChangeCell(grid, [row, change.at], told, (cell, figure, unit) => {
		const own = unit !== '' && unit !== '%' ? unit : '';
		if (figure.q.cls !== 'percent') last = own;
		const sides = change.of((last === '' ? null : leadingNoun(last)?.entry.cls) ?? change.noun);
		const column = sides && columns.get(sides.now);
		if (!column) return null;
		const now = levels.get(sides.now) ?? [];
		// "24/31 | +5": of which of the two nobody says
		if (now.length > 1 && last === '') return null;
		const what = measure(column, last);
		if (!what) return null;
		const same = (d: Draft) => d.indicator === what.read.indicator;
		const level = now.find(same);
		const base = (levels.get(sides.before ?? -1) ?? []).find(same);
		const percent = change.percent && figure.q.cls === 'bare' && index === 0;
		if (percent && isRatio(figure, level, base)) return null;
		index += 1;
		const draft = world.figures.change(
			{ cell, figure, measure: what, ...placing(column) },
			percent,
			change.falls,
		);
		if (level && base && !agrees(draft, level, base)) draft.rules.push('doubt:differs');
		return draft;
	});
}
