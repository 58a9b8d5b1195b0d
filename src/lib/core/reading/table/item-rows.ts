import type { Draft } from '../page/draft.ts';
import { bracketUnit, isSigned, isUnitWords, isValue, leadingNoun } from './cell-words.ts';
import type { Grid } from './grid.ts';
import { readCell, type CellFigure } from './table-cell.ts';
import type { LevelColumn } from './table-column.ts';
import type { ChangeColumn, Columns } from './table-columns.ts';
import type { Measure } from './table-measure.ts';
import type { RowWords } from './table-rows.ts';
import { linkBySum, type ByColumn } from './table-sums.ts';
import type { Above, TableWorld } from './table-world.ts';
import { isMoneyHead } from './title.ts';

const MONEY = /(?:đồng|vnđ|usd|kíp|nhân dân tệ)$/iu;

/** What a cell counts, by the words of its row, its column and its table. `told`: the unit the cell itself names. */
function measureOfItem(
	{ measures }: TableWorld,
	row: RowWords,
	column: LevelColumn,
	told: string,
	above: Above,
): Measure | null {
	const { label, section, partOf, under } = row;
	const inner = column.measures.at(-1) ?? '';
	const noun = inner === '' ? null : leadingNoun(inner);
	const own = bracketUnit(label) !== '';
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

/** By how much the figures of a row rose or fell, as a column of its own tells. */
function takeChange(
	world: TableWorld,
	grid: Grid,
	row: RowWords,
	{ at, of, before, percent, falls }: ChangeColumn,
	column: LevelColumn,
	levels: ByColumn,
	above: Above,
): void {
	const cell = grid.cell(row.row, at);
	const words = grid.own(row.row, at);
	const now = levels.get(of) ?? [];
	if (!cell || now.length > 1 || !(isValue(words) || isSigned(words))) return;
	const [figure] = readCell(world.page, cell);
	const measure = figure ? measureOfItem(world, row, column, '', above) : null;
	if (!figure || !measure) return;
	const base = levels.get(before ?? -1)?.[0];
	if (percent && figure.q.cls !== 'percent' && isRatio(figure, now[0], base)) return;
	const { period, orgUnit } = column;
	const area = column.area ?? world.area;
	const change = world.figures.change({ cell, figure, measure, period, area, orgUnit }, percent, falls);
	if (now[0] && base && !agrees(change, now[0], base)) change.rules.push('doubt:differs');
}

/** Reads rows that are what is counted; columns say when, of which post, or in which unit. */
export function readItems(
	world: TableWorld,
	grid: Grid,
	columns: Columns,
	rows: readonly RowWords[],
	above: Above,
): void {
	const byRow = new Map<RowWords, ByColumn>();
	/** the row whose parts are told, marked as such or not, until a row of another unit */
	let parted: RowWords | null = null;
	for (const row of rows) {
		if (row.total) continue;
		if (row.partOf) parted ??= row.partOf;
		else if (parted && row.unit !== '' && row.unit !== parted.unit) {
			// "Đối tượng | người" after "Trong đó: ma túy | vụ", "Buôn lậu | vụ"
			const [d] = [...(byRow.get(parted)?.values() ?? [])].flat();
			if (d?.topic) world.measures.leanOn(d.topic);
			parted = null;
		}
		const levels = new Map<number, Draft[]>();
		byRow.set(row, levels);
		const whole = row.partOf ?? row.under;
		for (const [at, column] of columns.values) {
			const head = column.measures.at(-1) ?? '';
			// "Số vụ": the unit is the noun
			const noun = leadingNoun(head);
			const ofHead = noun?.alone ? noun.text : isUnitWords(head) ? head : '';
			const ofRow = column.unit === '' ? row.unit || ofHead : '';
			const units = ofRow.split('/').map((u) => u.trim());
			const { period, orgUnit, target } = column;
			const drafts = world.figures.ofCell(grid, [row.row, at], units, (cell, figure, unit) => {
				const measure = measureOfItem(world, row, column, unit, above);
				const area = column.area ?? world.area;
				return (
					measure &&
					world.figures.level(
						{ cell, figure, measure, period, area, orgUnit },
						{ target, results: above.results },
					)
				);
			});
			levels.set(at, drafts);
			linkTo((whole && byRow.get(whole)?.get(at)) ?? [], row, drafts);
		}
		for (const change of columns.changes) {
			const column = columns.values.get(change.of);
			if (column) takeChange(world, grid, row, change, column, levels, above);
		}
	}
	linkBySum(rows, byRow);
}
