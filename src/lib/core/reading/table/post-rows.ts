import type { Draft } from '../page/draft.ts';
import type { Governing } from '../period/governing.ts';
import { isTotal, leadingNoun } from './cell-words.ts';
import type { Grid, GridCell } from './grid.ts';
import { areasOfRows } from './table-area.ts';
import type { LevelColumn } from './table-column.ts';
import type { Columns } from './table-columns.ts';
import type { Measure } from './table-measure.ts';
import type { RowWords } from './table-rows.ts';
import { sayOf } from './table-time.ts';
import type { Above, TableWorld } from './table-world.ts';
import { underTitle } from './title.ts';

/** What a column counts by the words of its head, the innermost first, and of the title. `told`: the unit a cell itself names. */
function measureOfColumn(
	{ measures }: TableWorld,
	column: LevelColumn,
	above: Above,
	told = '',
): Measure | null {
	const chain = column.measures.length > 0 ? column.measures : above.subject === '' ? [] : [above.subject];
	const [inner = '', ...outer] = chain.toReversed();
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
	// "Cửa khẩu | Người (lượt)" under "Hoạt động cửa khẩu"
	const under = above.subject === '' ? null : measures.read(words, unit, above.subject);
	return under ?? counting(above.subject, '');
}

/** Posts and provinces are parts of the total row of their column. */
function linkParts(all: readonly Draft[], area: string | null): void {
	const isWhole = (d: Draft) => d.orgUnit === '_T' && d.refArea === area;
	const totals = all.filter(isWhole);
	const fits = (o: Draft, d: Draft) =>
		o.indicator === d.indicator && o.unit === d.unit && o.period?.code === d.period?.code;
	for (const d of all) if (!isWhole(d)) d.partOf = totals.find((o) => fits(o, d)) ?? null;
}

/** The period a row's label names; null when it names none. */
function periodOfRow({ page, periods }: TableWorld, cell: GridCell | null, above: Above): Governing | null {
	const say = cell && sayOf(page, cell);
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
	for (const row of rows) {
		const told = periodOfRow(world, grid.cell(row.row, at), above);
		const place = areas.get(row.row);
		const isWhole = told !== null || place !== undefined || row.total || isTotal(row.label);
		for (const [k, column] of columns.values) {
			const drafts = world.figures.ofCell(grid, [row.row, k], [''], (cell, figure, unit) => {
				const measure = (unit === '' ? null : measureOfColumn(world, column, above, unit)) ?? measures.get(k);
				if (!measure) return null;
				const period = column.timed ? column.period : (told ?? column.period);
				const orgUnit = isWhole ? '_T' : row.label;
				return world.figures.level(
					{ cell, figure, measure, period, area: place ?? world.area, orgUnit },
					{ target: column.target, results: above.results },
				);
			});
			all.push(...drafts);
		}
	}
	linkParts(all, world.area.name);
}
