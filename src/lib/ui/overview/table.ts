import type { Codelists } from '#lib/codelists/types.ts';
import type { FigureTable, TableRow as CoreRow } from '#lib/core/series/table.ts';
import { formatDims } from '#lib/format/index.ts';
import { cellView, figuresIn, unitOfFigures } from '../cell-of.ts';
import { emptyCell, type CellView, type Mark } from '../marks.ts';
import { newestFirst } from '../period-column.ts';
import { sections } from './families.ts';
import type { PeriodColumn, TableGroup, TableRow, TableView } from './view.ts';

export interface TableOptions {
	codelists: Codelists;
	/** period in focus */
	focus: string | null;
	/** at most this many periods, the newest and the one in focus; null for all */
	most: number | null;
	/** only this section of the report */
	section: string | null;
	hrefOfPeriod: (code: string) => string;
	hrefOfIndicator: (code: string) => string;
	/** where an indicator told only in slices is listed */
	hrefOfList: (indicator: string, period: string) => string;
}

/** The table of figures as shown: sections of the report, indicators, periods newest first. */
export function tableView(table: FigureTable, options: TableOptions): TableView {
	const { codelists } = options;
	const all = newestFirst(table.columns);
	const order = all.filter((p, i) => options.most === null || i < options.most || p.code === options.focus);
	const place = order.map((p) => table.columns.findIndex((c) => c.code === p.code));
	const columns: PeriodColumn[] = order.map((p, i) => ({
		code: p.code,
		label: p.short,
		name: p.name,
		span: p.span,
		focus: p.code === options.focus,
		newYear: i > 0 && order[i - 1]?.start.slice(0, 4) !== p.start.slice(0, 4),
		href: options.hrefOfPeriod(p.code),
	}));

	const marks = new Set<Mark>();
	let hasEmpty = false;

	function note(cell: CellView): CellView {
		for (const mark of cell.marks) marks.add(mark);
		hasEmpty ||= cell === emptyCell;
		return cell;
	}

	function rowView(row: CoreRow): TableRow {
		const unit = unitOfFigures(figuresIn(row.cells), codelists);
		return {
			code: row.indicator.code,
			name: row.indicator.nameVi,
			slice: row.slice && formatDims(row.slice, codelists),
			unit: unit.label,
			href: options.hrefOfIndicator(row.indicator.code),
			cells: place.map((at, i) => {
				const list = options.hrefOfList(row.indicator.code, columns[i]?.code ?? '');
				return note(cellView(row.cells[at] ?? { kind: 'missing' }, unit, codelists, list));
			}),
		};
	}

	const groups: TableGroup[] = sections
		.filter((s) => options.section === null || s.id === options.section)
		.map((section) => ({
			id: section.id,
			name: section.name,
			rows: table.groups
				.filter((g) => section.groups.includes(g.group))
				.flatMap((g) => g.rows)
				.flatMap((row) => [row, ...(row.indicator.group === 'awards' ? [] : row.children)])
				.filter((row) => place.some((at) => row.cells[at] && row.cells[at].kind !== 'missing'))
				.map(rowView),
		}))
		.filter((group) => group.rows.length);
	return { columns, groups, marks: [...marks], hasEmpty };
}
