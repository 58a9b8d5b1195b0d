import type { PlacedTable } from '../../observation/types.ts';
import type { TokenRange } from '../../text/blocks.ts';
import { findTables } from '../../text/table.ts';
import type { ArticleContext } from '../page/article-context.ts';
import type { Draft } from '../page/draft.ts';
import type { Page } from '../page/page.ts';
import type { PeriodState } from '../period/main/period-state.ts';
import { isOrg, leadingNoun } from './cell-words.ts';
import { Figures } from './figures.ts';
import type { Grid } from './grid.ts';
import { isGateHead } from './head-words.ts';
import { readItems } from './item-rows.ts';
import { readLayouts, type Layout } from './layout.ts';
import { readPosts } from './post-rows.ts';
import { areasOfRows } from './table-area.ts';
import { awardCells } from './table-award.ts';
import { readGrids } from './strips.ts';
import { readCell, textOf } from './table-cell.ts';
import { readColumns, type Columns } from './table-columns.ts';
import { MeasureReader } from './table-measure.ts';
import { mostly, readRows, type RowWords } from './table-rows.ts';
import { linesAbove, sayOf, timeOfTable } from './table-time.ts';
import type { Above, TableWorld } from './table-world.ts';
import { subjectOf, tellsGoals, tellsNoDeeds, tellsResults, unitOfLines } from './title.ts';

/** What tables of gates are about where no line over them says so. */
const GATE = 'cửa khẩu';

/** Lines at the head of an article that may say what its tables are about. */
const HEAD_LINES = 10;

/** What the rows of a table are: what is counted, or posts, provinces and periods of which the columns count something. */
function areItems(
	{ page, area }: TableWorld,
	grid: Grid,
	columns: Columns,
	rows: readonly RowWords[],
): boolean {
	const { labels, labelled, values, heads } = columns;
	const at = labels.at(-1) ?? 0;
	if (labelled === 'posts') return false;
	const names = rows.map((r) => r.label);
	if (mostly(names, isOrg)) return false;
	if (labelled === 'items' || columns.unit !== null) return true;
	const timed = rows.filter((r) => {
		const cell = grid.cell(r.row, at);
		return cell !== null && sayOf(page, cell, columns.steps) !== null;
	});
	if (timed.length * 2 > rows.length) return false;
	const counts = [...values.values()].map((c) => c.measures.at(-1));
	if (counts.some((words) => words === undefined)) return true;
	const lines = rows.map((r) => r.row);
	if (areasOfRows(page, grid, heads[at], lines, at, area.name).size > 0) return false;
	return counts.every((words) => leadingNoun(words ?? '')?.alone);
}

/** Lines over a table, nearest last: where another stands beside it, its own lines are cells of theirs. */
function linesOver(page: Page, grid: Grid, layout: Layout, beside: boolean): TokenRange[] {
	const head = layout.heads[0] ?? layout.from;
	if (!beside) return linesAbove(page, grid.blocks[head] ?? 0);
	const own: TokenRange[] = [];
	let row = head - 1;
	for (; row >= 0 && grid.filled(row).length <= 1; row -= 1) {
		const cell = grid.cell(row, grid.filled(row)[0] ?? -1);
		if (cell) own.unshift(cell);
	}
	return row < 0 ? [...linesAbove(page, grid.blocks[0] ?? 0), ...own] : own;
}

const OF_RESULTS = /thực hiện|kết quả|đạt/;

/** "Phân bổ chỉ tiêu năm 2025" in March over columns that name none as goals and none as results: all of them are goals, of times that are not over. */
function asGoals({ issued }: Page, { heads, values }: Columns): void {
	const told = [...values.values()].some((c) => c.target);
	if (told || heads.some((h) => OF_RESULTS.test(h.words))) return;
	for (const [k, c] of values)
		if (c.period && (issued === null || c.period.period.end > issued)) values.set(k, { ...c, target: true });
}

/** Reads one table under its heads. `beside`: another stands beside it. */
function readTable(world: TableWorld, grid: Grid, layout: Layout, beside: boolean): void {
	const { page, periods, area } = world;
	const lines = linesOver(page, grid, layout, beside);
	const time = timeOfTable(page, periods, lines);
	const near = lines.map((line) => textOf(page, line));
	if (tellsNoDeeds(near)) return;
	const columns = readColumns(page, periods, grid, layout, time, area.name);
	if (!columns) return;
	if (tellsGoals(near)) asGoals(page, columns);
	const first = page.blocks.slice(0, HEAD_LINES).filter((b) => b.role === 'title' || b.role === 'heading');
	const titles = [...first.map((b) => textOf(page, b)), ...near];
	const above: Above = {
		time,
		unit: unitOfLines(near) || columns.labelUnit,
		subject:
			subjectOf(titles) ||
			(columns.labels.some((k) => isGateHead(columns.heads[k]?.words ?? '')) ? GATE : ''),
		results: tellsResults(titles),
	};
	const awards = awardCells(grid, columns.heads, layout);
	for (const { cell, measure } of awards) {
		const [figure] = readCell(page, cell);
		const placing = { cell, measure, period: time.whole, area, orgUnit: '_T' };
		if (figure) world.figures.level({ ...placing, figure }, { target: false, results: above.results });
	}
	if (awards.length > 0) return;
	const rows = readRows(grid, { ...columns, values: [...columns.values.keys()] }, layout);
	if (areItems(world, grid, columns, rows)) readItems(world, grid, columns, rows, above);
	else readPosts(world, grid, columns, rows, above);
}

/** By block: of which of the tables that a file told apart it is a line. */
function placedLines(page: Page, placed: readonly PlacedTable[]): (number | null)[] {
	let t = 0;
	return page.blocks.map((b) => {
		const start = page.doc.rawStart(page.tokens[b.from]?.start ?? 0);
		while ((placed[t]?.end ?? Infinity) <= start) t += 1;
		return (placed[t]?.start ?? Infinity) <= start ? t : null;
	});
}

/** What the tables of a page give. */
export interface TablesRead {
	/** by block */
	drafts: ReadonlyMap<number, Draft[]>;
	/** the first cell that was one too many */
	cut: TokenRange | null;
}

/** Reads the tables of a page: those its file told apart, and those found by tabs and bars. */
export function readTables(
	page: Page,
	periods: PeriodState,
	area: string | null,
	context: ArticleContext,
): TablesRead {
	const placed = page.tables;
	const lines = placed.length > 0 ? placedLines(page, placed) : [];
	const figures = new Figures(page, context);
	const measures = new MeasureReader((code) => context.canonicalUnit(code));
	const world: TableWorld = { page, periods, area: { name: area, stated: false }, measures, figures };
	const found = findTables(page.tokens, page.blocks, page.doc.text, (b) => lines[b] ?? null);
	for (const [i, table] of found.entries()) {
		const own = lines[table.rows[0]?.block ?? -1] ?? null;
		const grids = readGrids(page, table, i + 1, own === null ? null : (placed[own] ?? null));
		for (const grid of grids)
			for (const layout of readLayouts(grid)) readTable(world, grid, layout, grids.length > 1);
	}
	return figures;
}
