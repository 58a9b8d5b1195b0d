import type { Codelists } from '#lib/codelists/types.ts';
import type { Comparison, ComparisonRow, Outcome, RowVerdict } from '#lib/core/series/comparison.ts';
import type { Amount } from '#lib/core/series/amount.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';
import {
	comparisonUnit,
	formatDifference,
	formatDims,
	formatMean,
	formatObservation,
	formatOutcome,
	formatPercent,
	formatPeriod,
	formatStatus,
	formatValue,
	type DisplayUnit,
} from '#lib/format/index.ts';
import { figureCell, unitOfFigures } from '../cell-of.ts';
import { emptyCell, type CellView, type Mark } from '../marks.ts';
import { sections } from '../overview/families.ts';
import type { CompareColumn, CompareRow, CompareTableView, PeriodList, Tone } from './view.ts';

const TONES: Readonly<Record<RowVerdict, Tone>> = {
	comparable: 'ok',
	reference: 'reference',
	check: 'refused',
	notComparable: 'refused',
};

/** One column: its head, and what a row shows in it. */
interface Column extends CompareColumn {
	cell: (row: ComparisonRow, unit: DisplayUnit) => CellView;
}

const computed = (text: string, marks: readonly Mark[] = []): CellView => ({
	text,
	href: null,
	marks: text && text !== 'x' && !text.startsWith('chưa') ? marks : [],
	title: null,
});

const said = (outcome: Outcome, write: (a: Amount) => string, marks: readonly Mark[] = []) =>
	computed(formatOutcome(outcome, write), marks);

/** The rest of a whole after its part, in words: "6 tháng cuối năm" after the first half, else "Phần còn lại". */
function restName(part: string): string {
	return part.endsWith('-S1') ? '6 tháng cuối năm' : 'Phần còn lại';
}

/** The columns of a comparison, by how its periods lie to each other (report format, tables B2 and B3). */
function columnsOf(c: Comparison, codelists: Codelists): Column[] {
	const short = (p: Comparison['a']) => formatPeriod(p.code, p.label, 'short');
	const months = (p: Comparison['a']) => parseTimePeriod(p.code)?.months ?? null;
	const length = (p: Comparison['a']) => (months(p) ? `${months(p)} tháng` : null);
	const value =
		(side: 'a' | 'b') =>
		(row: ComparisonRow, unit: DisplayUnit): CellView => {
			const { figure } = row[side];
			return figure ? figureCell(figure, unit, codelists) : emptyCell;
		};
	const column = (id: string, label: string, sub: string | null, cell: Column['cell']): Column => ({
		id,
		label,
		sub,
		cell,
	});
	const mean = (id: 'meanA' | 'meanB', p: Comparison['a']) =>
		column(id, 'BQ tháng', short(p), (row, unit) => said(row[id], (x) => formatMean(x, unit)));

	if (c.mode === 'nested') {
		const [part, whole] = c.part === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
		const [meanPart, meanWhole] =
			c.part === 'a' ? (['meanA', 'meanB'] as const) : (['meanB', 'meanA'] as const);
		return [
			column('part', short(c[part]), length(c[part]), value(part)),
			column('whole', short(c[whole]), length(c[whole]), value(whole)),
			column('share', 'Tỷ lệ', `${short(c[part])} trên ${short(c[whole])}`, (row) =>
				said(row.share, (x) => formatPercent(x)),
			),
			column('rest', restName(c[part].code), 'suy ra', (row, unit) =>
				said(row.rest, (x) => formatValue(x, unit), ['t']),
			),
			mean(meanPart, c[part]),
			mean(meanWhole, c[whole]),
			column('meanRest', 'BQ tháng', restName(c[part].code), (row, unit) =>
				said(row.meanRest, (x) => formatMean(x, unit), ['t']),
			),
		];
	}
	const sides = [
		column('a', short(c.a), length(c.a), value('a')),
		column('b', short(c.b), length(c.b), value('b')),
	];
	if (c.mode === 'sideBySide') return [...sides, mean('meanA', c.a), mean('meanB', c.b)];
	return [
		...sides,
		column('difference', 'Tăng (+), giảm (-)', null, (row, unit) =>
			said(row.difference, (x) => formatDifference(x, unit)),
		),
		column('percent', '%', null, (row) => said(row.percent, (x) => formatPercent(x, true))),
	];
}

/** Why a row stands as it does: both values of a conflict, small numbers. */
function noteOf(row: ComparisonRow, codelists: Codelists): string | null {
	const sides = [row.a.figure, row.b.figure].filter((f) => f !== null && f.conflicting.length > 0);
	const conflicts = sides.map((f) =>
		[f!.shown, ...f!.conflicting].map((o) => formatObservation(o, codelists)).join(' | '),
	);
	if (conflicts.length) return conflicts.join('; ');
	return row.smallNumbers ? 'số nhỏ' : null;
}

/** "+36 (+1,4%)", "tỷ lệ 47,3%": what a row comes to, from the cells that say it. */
function answerOf(columns: readonly Column[], cells: readonly CellView[]): string {
	const said = (id: string) => {
		const text = cells[columns.findIndex((column) => column.id === id)]?.text ?? '';
		return /\d/.test(text) ? text : '';
	};
	const [difference, percent, share] = [said('difference'), said('percent'), said('share')];
	if (share) return `tỷ lệ ${share}`;
	return difference && percent ? `${difference} (${percent})` : difference;
}

/** The comparison as a table: sections of the report, one row for each indicator and slice. */
export function compareTable(
	c: Comparison,
	codelists: Codelists,
	hrefOfIndicator: (code: string) => string,
): CompareTableView {
	const columns = columnsOf(c, codelists);
	const rowView = (row: ComparisonRow): CompareRow => {
		const unit = comparisonUnit(row, codelists);
		const cells = columns.map((column) => column.cell(row, unit));
		return {
			code: row.indicator.code,
			name: row.indicator.nameVi,
			slice: formatDims(row.slice, codelists) || null,
			unit: unit.label,
			href: hrefOfIndicator(row.indicator.code),
			cells,
			answer: answerOf(columns, cells),
			status: formatStatus(row, c),
			tone: TONES[row.verdict],
			note: noteOf(row, codelists),
		};
	};
	const groups = sections
		.map((section) => ({
			id: section.id,
			name: section.name,
			rows: c.rows.filter((row) => section.groups.includes(row.indicator.group)).map(rowView),
		}))
		.filter((group) => group.rows.length);
	const cells = groups.flatMap((g) => g.rows).flatMap((r) => r.cells);
	return {
		columns: columns.map(({ id, label, sub }) => ({ id, label, sub })),
		groups,
		marks: [...new Set(cells.flatMap((cell) => cell.marks))],
		hasEmpty: cells.includes(emptyCell),
		hasPointless: cells.some((cell) => cell.text === 'x'),
	};
}

/** What each of two periods has, for two that share nothing. */
export function periodLists(c: Comparison, codelists: Codelists): PeriodList[] {
	const item = (f: Figure) => {
		const unit = unitOfFigures([f], codelists);
		const slice = formatDims(f.slice, codelists);
		const name = codelists.indicator(f.shown.indicator)?.nameVi ?? f.shown.indicator;
		return {
			code: f.shown.indicator,
			name: slice ? `${name} (${slice})` : name,
			href: `/chi-tieu/${f.shown.indicator}`,
			unit: unit.label,
			cell: figureCell(f, unit, codelists),
		};
	};
	return [
		{ period: c.a, only: c.onlyA },
		{ period: c.b, only: c.onlyB },
	].map(({ period, only }) => ({
		code: period.code.replace('/', '-'),
		name: formatPeriod(period.code, period.label),
		items: only.figures.map(item),
		awards: only.awards.map((f) => ({
			name: formatDims(f.slice, codelists),
			unit: unitOfFigures([f], codelists).label,
			cell: item(f).cell,
		})),
	}));
}
