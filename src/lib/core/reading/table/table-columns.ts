import type { Page } from '../page/page.ts';
import type { Governing } from '../period/governing.ts';
import type { PeriodState } from '../period/main/period-state.ts';
import { bracketUnit, hasLetters, isOrg, isSigned, isUnit, isValue, leadingNoun } from './cell-words.ts';
import type { Grid } from './grid.ts';
import { stepsOfHead } from './head-words.ts';
import { readHeads, type Head } from './heads.ts';
import type { Layout } from './layout.ts';
import { areasOfColumns } from './table-area.ts';
import { textOf, tokensOf } from './table-cell.ts';
import {
	againstGoals,
	levelColumn,
	readColumn,
	settleGoals,
	type ColumnRole,
	type LevelColumn,
} from './table-column.ts';
import { settlePeriods } from './table-periods.ts';
import { mostly } from './table-rows.ts';
import { yearIn, type Step, type TableTime } from './table-time.ts';

/** A column that tells by how much the figures of another rose or fell. */
export interface ChangeColumn {
	at: number;
	/** class of the noun its head counts: "So quý I (vụ)"; null where it counts what its neighbour does */
	noun: string | null;
	/** the column whose figures changed, and the one it is compared with, by the class of noun that is counted */
	of: (noun: string | null) => { now: number; before: number | null } | null;
	percent: boolean;
	falls: boolean;
}

/** The columns of a table by what they hold. */
export interface Columns {
	heads: readonly Head[];
	/** what the numbers that name its rows count, where they are months or quarters */
	steps: Step | null;
	order: number | null;
	unit: number | null;
	/** columns of words that name a row, from the left; the last names what is counted, or whose */
	labels: number[];
	/** unit in brackets over the labels, of every column that names none */
	labelUnit: string;
	/** the head of the labels says that items, or posts and provinces, follow */
	labelled: 'items' | 'posts' | null;
	values: Map<number, LevelColumn>;
	changes: ChangeColumn[];
}

/** Columns that nothing tells apart, or that share their lowest head, are of different things all the same: none is read. */
function tellApart(grid: Grid, heads: readonly number[], values: Map<number, LevelColumn>): void {
	const seen = new Map<string, number>();
	const lowest = (column: number) => {
		const row = heads.findLast((r) => grid.held(r, column) !== '');
		return row === undefined ? null : grid.holder(row, column);
	};
	const namesOf = (column: number, c: LevelColumn) => [
		JSON.stringify([c.measures, c.unit, c.period?.period.code, c.target, c.area?.name, c.orgUnit]),
		`head ${lowest(column) ?? `none ${column}`}`,
	];
	for (const [k, c] of values) for (const name of namesOf(k, c)) seen.set(name, (seen.get(name) ?? 0) + 1);
	for (const [k, c] of [...values]) if (namesOf(k, c).some((name) => seen.get(name) !== 1)) values.delete(k);
}

/** A cell that is a unit and nothing more. */
const isUnitCell = (text: string) => leadingNoun(text)?.alone ?? false;

const startOf = (c: LevelColumn | undefined) => c?.period?.period.start ?? '';

/** Class of the noun a column of figures counts by its head or its unit. */
const nounOf = ({ measures, unit }: LevelColumn): string | null =>
	leadingNoun(unit || (measures.at(-1) ?? ''))?.entry.cls ?? null;

/** What a column of changes tells of: the newest results to its left of what its neighbour counts, or its noun names, and those before them. */
function changesOf(columns: readonly ColumnRole[], values: ReadonlyMap<number, LevelColumn>): ChangeColumn[] {
	return columns.flatMap((c, at): ChangeColumn[] => {
		if (c.role !== 'change') return [];
		const left = [...values].filter(([k, v]) => k < at && !v.target);
		const of = (noun: string | null) => {
			const named = noun === null ? undefined : left.findLast(([, v]) => nounOf(v) === noun);
			const [, nearest] = named ?? left.at(-1) ?? [];
			const alike = left
				.filter(([, v]) => String(v.measures) === String(nearest?.measures) && v.orgUnit === nearest?.orgUnit)
				.sort(([i, a], [j, b]) => startOf(b).localeCompare(startOf(a)) || j - i);
			const [now, before] = alike;
			return now ? { now: now[0], before: before?.[0] ?? null } : null;
		};
		return of(c.noun) ? [{ at, noun: c.noun, of, percent: c.percent, falls: c.falls }] : [];
	});
}

/** "Quý I | Quý II | Cả năm 2024" under no title: the one year the heads name. */
function yearAmong(page: Page, periods: PeriodState, heads: readonly Head[]): Governing | null {
	const years = heads.flatMap(({ cells }) => {
		const say = yearIn(cells.flatMap((cell) => tokensOf(page, cell)));
		return say?.kind === 'year' && say.year.kind === 'number' ? [say.year.year] : [];
	});
	const [year] = years;
	return year !== undefined && new Set(years).size === 1 ? periods.year(year, 'period:column') : null;
}

/**
 * Reads what the columns of a table hold, from their heads and from what stands below.
 *
 * out  null when none holds figures, or none names the rows
 */
export function readColumns(
	page: Page,
	periods: PeriodState,
	grid: Grid,
	layout: Layout,
	time: TableTime,
	area: string | null,
): Columns | null {
	const heads = readHeads(page, grid, layout.heads);
	const body = Array.from({ length: layout.to - layout.from }, (_, i) => layout.from + i);
	const texts = (c: number) => body.map((r) => grid.own(r, c)).filter((t) => t !== '');
	let left: Governing | null = null;
	const steps = heads.map((h) => stepsOfHead(h.words)).find((step) => step !== null) ?? null;
	const within = { ...time, whole: time.whole ?? yearAmong(page, periods, heads), steps };
	const columns = heads.map((head): ColumnRole => {
		const column = readColumn(page, periods, head, left, within);
		if (column.role === 'level' && !column.target) left = column.period;
		return column;
	});
	for (const [k, of] of areasOfColumns(page, heads, area))
		columns[k] = levelColumn(page, heads[k] as Head, time.whole, { area: of });
	columns.forEach((c, k) => {
		if (c.role !== 'posts' || !/^(đơn vị|đv)$/.test(heads[k]?.words ?? '')) return;
		const items = columns.some((other) => other.role === 'label');
		if (mostly(texts(k), isUnit) || (items && !mostly(texts(k), isOrg))) columns[k] = { role: 'unit' };
	});
	const units = columns.findIndex((c, k) => c.role === 'words' && mostly(texts(k), isUnitCell));
	if (units >= 0 && !columns.some((c) => c.role === 'unit')) columns[units] = { role: 'unit' };
	// without heads a column of "+4,1 %" says itself what it is
	columns.forEach((c, k) => {
		if (c.role !== 'words' || heads[k]?.words !== '' || !mostly(texts(k), isSigned)) return;
		const percent = texts(k).every((t) => t.endsWith('%'));
		columns[k] = { role: 'change', percent, compares: true, falls: false, noun: null };
	});
	settlePeriods(heads, columns, time.whole);
	settleGoals(page, periods, heads, columns, time.whole);
	// words to the left of all figures name the rows, whatever stands above them
	const firstFigures = columns.findIndex(
		(c, k) =>
			c.role !== 'number' &&
			c.role !== 'label' &&
			c.role !== 'posts' &&
			c.role !== 'unit' &&
			stepsOfHead(heads[k]?.words ?? '') === null &&
			texts(k).some(isValue),
	);
	const isNaming = (c: ColumnRole, k: number) =>
		c.role === 'label' ||
		c.role === 'posts' ||
		stepsOfHead(heads[k]?.words ?? '') !== null ||
		((c.role === 'words' || c.role === 'note') && k < firstFigures && texts(k).some(hasLetters));
	let labels = columns.flatMap((c, k) => (isNaming(c, k) ? [k] : []));
	if (labels.length === 0) {
		const first = columns.findIndex((c) => c.role !== 'number' && c.role !== 'unit');
		if (first < 0) return null;
		labels = [first];
	}
	const roles = labels.map((k) => columns[k]?.role);
	const values = new Map<number, LevelColumn>();
	columns.forEach((c, k) => {
		if (labels.includes(k)) return;
		if (c.role === 'level') values.set(k, c);
		else if (c.role === 'words' && heads[k] && texts(k).some(isValue))
			values.set(k, levelColumn(page, heads[k], time.whole));
	});
	againstGoals(heads, columns);
	tellApart(grid, layout.heads, values);
	if (values.size === 0) return null;
	const at = (role: ColumnRole['role']) => {
		const k = columns.findIndex((c) => c.role === role);
		return k < 0 ? null : k;
	};
	return {
		heads,
		steps,
		order: at('number'),
		unit: at('unit'),
		labels,
		labelUnit:
			labels
				.flatMap((k) => heads[k]?.cells ?? [])
				.map((c) => bracketUnit(textOf(page, c)))
				.findLast((u) => u !== '') ?? '',
		labelled:
			roles.includes('posts') && roles.at(-1) === 'posts'
				? 'posts'
				: roles.includes('label')
					? 'items'
					: null,
		values,
		changes: changesOf(columns, values),
	};
}
