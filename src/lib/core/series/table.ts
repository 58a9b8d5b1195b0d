import type { Codelists, Indicator } from '#lib/codelists/types.ts';
import { sliceKey } from '../observation/key.ts';
import type { Dims, Observation } from '../observation/types.ts';
import { comparePeriods, parseTimePeriod, type Period } from '../period/time-period.ts';
import { cellOf, type Cell, type Figure } from './cell.ts';
import { figuresOf, WHOLE } from './figures.ts';

/** A period as a column or a place on an axis. */
export interface PeriodColumn extends Period {
	/** the articles' own words for it, for a span of years; null otherwise */
	label: string | null;
}

/** One indicator in one canonical unit (money in đồng and in dollars are two rows). */
export interface TableRow {
	indicator: Indicator;
	unitMeasure: string;
	/** null for the row by the slice rule; a slice for the rows "trong đó" under it */
	slice: Dims | null;
	/** one for each column */
	cells: Cell[];
	/** the slices that stand beside the total or are listed for want of one */
	children: TableRow[];
}

export interface FigureTable {
	/** in order of time */
	columns: PeriodColumn[];
	/** groups in the code list's order, rows likewise */
	groups: { group: string; rows: TableRow[] }[];
}

export interface TableOptions {
	/** only these periods; default all with figures */
	periods?: readonly string[];
	/** the post or unit; default the whole (`_T`) */
	orgUnit?: string;
	/** awards have a table of their own and are left out unless asked for */
	withAwards?: boolean;
}

export { figuresOf, WHOLE };
export const AWARDS = 'awards.given';

/** The periods of figures as columns in order of time, each with the articles' own words. */
export function columnsOf(figures: readonly Figure[]): PeriodColumn[] {
	const columns = new Map<string, PeriodColumn>();
	for (const { shown } of figures) {
		const code = shown.timePeriod as string;
		const known = columns.get(code);
		if (known) known.label ??= shown.periodLabel;
		else {
			const period = parseTimePeriod(code);
			if (period) columns.set(code, { ...period, label: shown.periodLabel });
		}
	}
	return [...columns.values()].sort(comparePeriods);
}

/** Position of each indicator in the code list; unknown codes come last. */
export function indicatorOrder(codelists: Codelists): (code: string) => number {
	const order = new Map(codelists.indicators.map((i, n) => [i.code, n]));
	return (code) => order.get(code) ?? order.size;
}

/** An indicator of the list, or a plain one for a code that is not in it. */
export function indicatorOf(code: string, codelists: Codelists): Indicator {
	return (
		codelists.indicator(code) ?? {
			code,
			group: 'unclassified',
			nameVi: code,
			nameEn: code,
			unit: 'ITEM',
			aggregation: 'none',
			direction: 'neutral',
			notes: '',
		}
	);
}

/**
 * Indicators × periods of one area and unit: the backbone of the first screen and of table B1.
 *
 * in   observations of the area, all vintages, any order
 * out  columns and rows with data only; a cell without a figure is `missing`, never zero
 */
export function buildTable(
	observations: readonly Observation[],
	codelists: Codelists,
	options: TableOptions = {},
): FigureTable {
	const wanted = options.periods && new Set(options.periods);
	const figures = figuresOf(observations, codelists, options.orgUnit).filter(
		(f) =>
			(!wanted || wanted.has(f.shown.timePeriod as string)) &&
			(options.withAwards || f.shown.indicator !== AWARDS),
	);
	const columns = columnsOf(figures);
	const place = new Map(columns.map((c, i) => [c.code, i]));

	const byRow = new Map<string, Figure[]>();
	for (const f of figures) {
		if (!place.has(f.shown.timePeriod as string)) continue;
		const id = `${f.shown.indicator}|${f.shown.unitMeasure}`;
		const row = byRow.get(id);
		if (row) row.push(f);
		else byRow.set(id, [f]);
	}
	const order = indicatorOrder(codelists);
	const rows = [...byRow.values()]
		.map((fs) => buildRow(fs, columns.length, place, codelists))
		.sort((a, b) => order(a.indicator.code) - order(b.indicator.code));

	const groups: FigureTable['groups'] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last?.group === row.indicator.group) last.rows.push(row);
		else groups.push({ group: row.indicator.group, rows: [row] });
	}
	return { columns, groups };
}

function buildRow(
	figures: readonly Figure[],
	width: number,
	place: ReadonlyMap<string, number>,
	codelists: Codelists,
): TableRow {
	const first = (figures[0] as Figure).shown;
	const at = (f: Figure) => place.get(f.shown.timePeriod as string) as number;
	const byColumn: Figure[][] = Array.from({ length: width }, () => []);
	for (const f of figures) byColumn[at(f)]?.push(f);
	const row = {
		indicator: indicatorOf(first.indicator, codelists),
		unitMeasure: first.unitMeasure,
		slice: null,
		cells: byColumn.map(cellOf),
		children: [] as TableRow[],
	};
	const shown = new Set(row.cells.flatMap((c) => (c.kind === 'figure' ? [c.figure] : [])));
	const slices = new Map<string, Figure[]>();
	for (const f of figures) {
		if (shown.has(f)) continue;
		const key = sliceKey(f.slice);
		slices.set(key, [...(slices.get(key) ?? []), f]);
	}
	for (const key of [...slices.keys()].sort()) {
		const own = slices.get(key) ?? [];
		const cells: Cell[] = Array.from({ length: width }, () => ({ kind: 'missing' }));
		for (const f of own) cells[at(f)] = { kind: 'figure', figure: f };
		row.children.push({ ...row, slice: own[0]?.slice ?? {}, cells, children: [] });
	}
	return row;
}
