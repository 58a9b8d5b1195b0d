import type { Draft } from '../page/draft.ts';
import type { Governing } from '../period/governing.ts';
import { isPairOfUnits, isTotalLabel, leadingNoun } from './cell-words.ts';
import { readChanges } from './change-cells.ts';
import type { Grid, GridCell } from './grid.ts';
import { areasOfRows } from './table-area.ts';
import type { LevelColumn } from './table-column.ts';
import type { Columns } from './table-columns.ts';
import type { Measure } from './table-measure.ts';
import type { RowWords } from './table-rows.ts';
import { sayOf, type Step } from './table-time.ts';
import type { Above, TableWorld } from './table-world.ts';
import { underTitle } from './title.ts';

/** Told by their turns where they pass a gate. */
const GOES = /^(person|vehicle)$/;
const GATE = /^gate\./;

/** What a column counts by the words of its head, the innermost first, and of the title. `told`: the unit a cell itself names. */
function measureOfColumn(
	{ measures }: TableWorld,
	column: LevelColumn,
	above: Above,
	told = '',
): Measure | null {
	const chain = column.measures.length > 0 ? column.measures : above.subject === '' ? [] : [above.subject];
	const [lowest = '', ...others] = chain.toReversed();
	// "Ma túy | Vụ/đối tượng": the pair tells only what is counted
	const [inner = '', ...outer] = isPairOfUnits(lowest) && others.length > 0 ? others : [lowest, ...others];
	if (inner === '') return null;
	const noun = leadingNoun(inner);
	const words = column.measures.length > 0 ? underTitle(inner, above.subject) : inner;
	// "(đơn vị: lượt)" over "Người", "Phương tiện": turns of theirs
	const unit = told || column.unit || (noun && above.unit !== 'lượt' ? '' : above.unit);
	// "Ma túy | Số vụ, Số đối tượng": the noun counts what stands over it
	const [over] = outer;
	const counting = (what: string, section: string) =>
		noun?.alone && what !== '' ? measures.read(what, unit || noun.text, section) : null;
	const counted = over ? counting(over, outer[1] ?? '') : null;
	const own = counted ?? measures.read(words, unit, outer.toReversed().join(', '));
	if (own) return own;
	// "Lượt người | XC, NC": the noun stands over what it did
	const passing =
		over && !noun && leadingNoun(over)?.alone ? measures.read(`${over} ${inner}`, unit, '') : null;
	if (passing) return passing;
	// "Người XC" of a gate: its turns
	const turns = noun && GOES.test(noun.entry.cls) ? measures.read(words, `lượt ${noun.text}`, '') : null;
	if (turns && GATE.test(turns.read.indicator)) return turns;
	// "Cửa khẩu | Người (lượt)" under "Hoạt động cửa khẩu"
	const under = above.subject === '' ? null : measures.read(words, unit, above.subject);
	return under ?? counting(above.subject, '') ?? (over ? null : measures.plain(inner, above.subject !== ''));
}

/** "Ma túy (vụ/đối tượng)", "Vụ/đối tượng": units of the numbers of a cell in order; empty where the head counts one thing. */
function unitsOf({ unit, measures }: LevelColumn): string[] {
	const told = [unit, measures.at(-1) ?? ''].find((words) => isPairOfUnits(words));
	return told === undefined ? [''] : told.split('/').map((u) => u.trim());
}

const keyOf = ({ values }: Columns, column: LevelColumn): number =>
	[...values].find(([, c]) => c === column)?.[0] ?? -1;

/** Posts and provinces are parts of the total row of their column. */
function linkParts(all: readonly Draft[], area: string | null): void {
	const isWhole = (d: Draft) => d.orgUnit === '_T' && d.refArea === area;
	const totals = all.filter(isWhole);
	const fits = (o: Draft, d: Draft) =>
		o.indicator === d.indicator && o.unit === d.unit && o.period?.code === d.period?.code;
	for (const d of all) if (!isWhole(d)) d.partOf = totals.find((o) => fits(o, d)) ?? null;
}

/** The period a row's label names; null when it names none. */
function periodOfRow(
	{ page, periods }: TableWorld,
	cell: GridCell | null,
	above: Above,
	steps: Step | null,
): Governing | null {
	const say = cell && sayOf(page, cell, steps);
	if (!cell || !say) return null;
	return periods.resolve(
		{ from: cell.from, to: cell.to, say },
		above.time.whole?.period ?? null,
		'period:row',
	);
}

/** Reads rows that are posts, provinces or periods; columns say what is counted. */
export function readPosts(
	world: TableWorld,
	grid: Grid,
	columns: Columns,
	rows: readonly RowWords[],
	above: Above,
): void {
	const at = columns.labels.at(-1) ?? 0;
	const lines = rows.map((r) => r.row);
	const areas = areasOfRows(world.page, grid, columns.heads[at], lines, at, world.area.name);
	const measures = new Map<number, Measure | null>();
	for (const [k, column] of columns.values) measures.set(k, measureOfColumn(world, column, above));
	const all: Draft[] = [];
	const measureIn = (k: number, column: LevelColumn, unit: string) =>
		(unit === '' ? null : measureOfColumn(world, column, above, unit)) ?? measures.get(k) ?? null;
	for (const row of rows) {
		const told = periodOfRow(world, grid.cell(row.row, at), above, columns.steps);
		const place = areas.get(row.row);
		const isWhole = told !== null || place !== undefined || row.total || isTotalLabel(row.label);
		const placing = (column: LevelColumn) => ({
			period: column.timed ? column.period : (told ?? column.period),
			area: place ?? world.area,
			orgUnit: isWhole ? '_T' : row.label,
		});
		const levels = new Map<number, Draft[]>();
		for (const [k, column] of columns.values) {
			const drafts = world.figures.ofCell(grid, [row.row, k], unitsOf(column), (cell, figure, unit) => {
				const measure = measureIn(k, column, unit);
				if (!measure) return null;
				return world.figures.level(
					{ cell, figure, measure, ...placing(column) },
					{ target: column.target, results: above.results },
				);
			});
			levels.set(k, drafts);
			all.push(...drafts);
		}
		for (const change of columns.changes)
			readChanges(world, grid, columns.values, change, {
				row: row.row,
				levels,
				units: unitsOf,
				measure: (column, unit) => measureIn(keyOf(columns, column), column, unit),
				placing,
			});
	}
	linkParts(all, world.area.name);
}
