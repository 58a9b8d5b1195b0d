import type { Draft } from '../page/draft.ts';
import { bracketUnit, isUnitWords, leadingNoun, withoutBrackets } from './cell-words.ts';
import { readChanges } from './change-cells.ts';
import type { Grid } from './grid.ts';
import type { LevelColumn } from './table-column.ts';
import type { Columns } from './table-columns.ts';
import type { Measure } from './table-measure.ts';
import type { RowWords } from './table-rows.ts';
import { linkBySum, type ByColumn } from './table-sums.ts';
import type { Above, TableWorld } from './table-world.ts';
import { isMoneyHead } from './title.ts';

/** "vụ/đối tượng" */
const PAIRED = /\//;
const MONEY = /(?:đồng|vnđ|usd|kíp|nhân dân tệ)$/iu;

/** What a cell counts, by the words of its row, its column and its table. `told`: the unit the cell itself names. */
function measureOfItem(
	{ measures }: TableWorld,
	row: RowWords,
	column: LevelColumn,
	told: string,
	above: Above,
): Measure | null {
	const { section, partOf, under } = row;
	const paired = PAIRED.test(bracketUnit(row.label));
	const label = paired ? withoutBrackets(row.label) : row.label;
	const inner = column.measures.at(-1) ?? '';
	const noun = inner === '' ? null : leadingNoun(inner);
	const own = !paired && bracketUnit(label) !== '';
	const named = own || leadingNoun(label) !== null;
	// the row's unit is that of what is counted, not of what it cost
	const money = isMoneyHead(inner);
	const ofRow = money ? '' : row.unit;
	const unit =
		told ||
		column.unit ||
		ofRow ||
		(own && !money ? '' : (noun?.text ?? '')) ||
		(named && !money ? '' : above.unit);
	if (money && !MONEY.test(unit)) return null;
	const chain = column.measures.join(', ');
	const group = row.groups.at(-1);
	const tries = [
		...(partOf ? [() => measures.read(`${partOf.label} ${label}`, unit || partOf.unit, section)] : []),
		...(chain !== '' && !noun?.alone ? [() => measures.read(label, unit, chain)] : []),
		() => measures.read(label, unit, section),
		...(under ? [() => measures.read(label, unit, under.label)] : []),
		...(group ? [() => measures.read(label, unit, group)] : []),
		...(above.subject === '' ? [] : [() => measures.read(label, unit, above.subject)]),
	];
	let first: Measure | null = null;
	for (const read of tries) {
		const measure = read();
		if (measure && measure.read.indicator !== 'other') return measure;
		first ??= measure;
	}
	return first;
}

/** Details are parts of the row above them, in the same column. */
function linkTo(totals: readonly Draft[], row: RowWords, drafts: readonly Draft[]): void {
	const fits = (o: Draft, d: Draft) =>
		o.kind === d.kind &&
		o.cls === d.cls &&
		(row.partOf !== null || (o.indicator === d.indicator && o.unit === d.unit));
	for (const d of drafts) d.partOf = totals.find((o) => fits(o, d)) ?? null;
}

/** Units of the numbers of a cell in order: "vụ/đối tượng" of the column, the row or its label; empty where the cell alone tells. */
function unitsOf(row: RowWords, column: LevelColumn): string[] {
	const head = column.measures.at(-1) ?? '';
	// "Số vụ": the unit is the noun
	const noun = leadingNoun(head);
	const ofHead = noun?.alone ? noun.text : isUnitWords(head) ? head : '';
	const ofLabel = bracketUnit(row.label);
	const ofRow = row.unit || ofHead || (PAIRED.test(ofLabel) ? ofLabel : '');
	const told = PAIRED.test(column.unit) ? column.unit : column.unit === '' ? ofRow : '';
	return told.split('/').map((u) => u.trim());
}

/** "Cộng" under rows of offences: the cases of all. Other sums of unlike things are no figure. */
const isSum = ({ read }: Measure) => /^crime\.(cases|suspects)$/.test(read.indicator);

/** Reads rows that are what is counted; columns say when, of which post, or in which unit. */
export function readItems(
	world: TableWorld,
	grid: Grid,
	columns: Columns,
	rows: readonly RowWords[],
	above: Above,
): void {
	const byRow = new Map<RowWords, ByColumn>();
	const placingOf = ({ period, orgUnit, area }: LevelColumn) => ({
		period,
		orgUnit,
		area: area ?? world.area,
	});
	/** the row whose parts are told, marked as such or not, until a row of another unit */
	let parted: RowWords | null = null;
	for (const row of rows) {
		const named = row.total ? { ...row, label: above.subject } : row;
		if (row.total && (above.subject === '' || byRow.size === 0)) continue;
		if (row.partOf) parted ??= row.partOf;
		else if (parted && row.unit !== '' && row.unit !== parted.unit) {
			// "Đối tượng | người" after "Trong đó: ma túy | vụ", "Buôn lậu | vụ"
			const [d] = [...(byRow.get(parted)?.values() ?? [])].flat();
			if (d?.topic) world.measures.leanOn(d.topic);
			parted = null;
		}
		const measureIn = (column: LevelColumn, unit: string) => {
			const measure = measureOfItem(world, named, column, unit, above);
			return measure && (!row.total || isSum(measure)) ? measure : null;
		};
		const levels = new Map<number, Draft[]>();
		byRow.set(row, levels);
		const whole = row.partOf ?? row.under;
		for (const [at, column] of columns.values) {
			const units = unitsOf(named, column);
			const { target } = column;
			const placing = placingOf(column);
			const drafts = world.figures.ofCell(grid, [row.row, at], units, (cell, figure, unit) => {
				const measure = measureIn(column, unit);
				return (
					measure &&
					world.figures.level({ cell, figure, measure, ...placing }, { target, results: above.results })
				);
			});
			levels.set(at, drafts);
			linkTo((whole && byRow.get(whole)?.get(at)) ?? [], row, drafts);
		}
		for (const change of columns.changes)
			readChanges(world, grid, columns.values, change, {
				row: row.row,
				levels,
				units: (column) => unitsOf(named, column),
				measure: measureIn,
				placing: placingOf,
			});
	}
	linkBySum(rows, byRow);
}
