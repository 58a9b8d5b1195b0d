import { decimalsOf, roundTo } from '#lib/core/observation/decimal.ts';
import { formatPeriod, rowUnit } from '#lib/format/index.ts';
import { mainSeries } from './charts.ts';
import type { CompareReport, CompareRow } from './comparison.ts';
import { COMPARE_SHEET, DATA_SHEET, LEFT, RIGHT, textCell, type DataPlaces } from './sheet-cells.ts';
import { columnName, type NativeChart, type SheetCell } from './sheet-model.ts';
import type { Report } from './report.ts';

const MOST_ROWS = 8;
/** Rows a chart takes on the sheet. */
export const CHART_ROWS = 15;
/** The rows the lists for the charts begin under. */
const FIRST = 2;
const MEAN_LEFT = 6;
const MEAN_RIGHT = 7;

/** Charts and the lists of cells they are bound to, standing beside the table and fed from it by formulas. */
export interface ChartParts {
	charts: NativeChart[];
	/** cells to be set beside the table, by zero-based row */
	tableRows: SheetCell[][];
}

interface Pair {
	row: CompareRow;
	at: number;
	left: number;
	right: number;
}

/** Rows of the unit most rows share: totals of like periods, monthly means of unlike ones. */
function pairsOf(compare: CompareReport, places: ReadonlyMap<CompareRow, number>): Pair[] {
	const like = compare.form === 'B3';
	const value = (row: CompareRow, side: 'left' | 'right'): number | null => {
		const mean = side === 'left' ? row.leftMean.outcome : row.rightMean.outcome;
		const amount = like ? row[side]?.amount : mean.kind === 'amount' ? mean.amount : null;
		return amount?.value == null ? null : roundTo(amount.value / row.unit.divisor, 12);
	};
	const all = [...places].flatMap(([row, at]): Pair[] => {
		if (row.row.verdict !== 'comparable' && row.row.reason !== 'length') return [];
		const [left, right] = [value(row, 'left'), value(row, 'right')];
		return left === null || right === null ? [] : [{ row, at, left, right }];
	});
	const byUnit = [...Map.groupBy(all, (p) => `${p.row.unit.label} ${p.row.unit.divisor}`).values()];
	return (byUnit.sort((a, b) => b.length - a.length)[0] ?? []).slice(0, MOST_ROWS);
}

const formatOf = (values: readonly (number | null)[]) => {
	const decimals = Math.max(0, ...values.map((v) => (v === null ? 0 : Math.min(3, decimalsOf(v)))));
	return decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
};

/**
 * The bar chart of the comparison and the line of the main series, bound to cells of the sheet: a changed cell
 * moves its chart.
 *
 * in   places: one-based row of each line of the table; lastRow: rows taken by the table; width: its columns
 */
export function chartParts(
	report: Report,
	compare: CompareReport,
	places: ReadonlyMap<CompareRow, number>,
	data: DataPlaces,
	lastRow: number,
	width: number,
): ChartParts {
	const charts: NativeChart[] = [];
	const tableRows: SheetCell[][] = [];
	const label = columnName(width + 1);
	const [first, second] = [columnName(width + 2), columnName(width + 3)];
	const put = (at: number, cells: SheetCell[]) => {
		while (tableRows.length <= at) tableRows.push([]);
		tableRows[at] = cells;
	};
	// one under the other, as wide as the table
	const anchor = () => ({
		fromColumn: 0,
		fromRow: lastRow + charts.length * (CHART_ROWS + 1),
		toColumn: width,
		toRow: lastRow + charts.length * (CHART_ROWS + 1) + CHART_ROWS,
	});

	const pairs = pairsOf(compare, places);
	let row = FIRST;
	if (pairs.length) {
		const like = compare.form === 'B3';
		const [from, to] = like ? [LEFT, RIGHT] : [MEAN_LEFT, MEAN_RIGHT];
		const unit = (pairs[0] as Pair).row.unit.label + (like ? '' : ' mỗi tháng');
		const format = formatOf(pairs.flatMap((p) => [p.left, p.right]));
		put(row, [
			textCell(`Số liệu biểu đồ (${unit})`, { bold: true }),
			textCell(compare.leftTitle, { bold: true, wrap: true }),
			textCell(compare.rightTitle, { bold: true, wrap: true }),
		]);
		const [start, end] = [row + 2, row + 1 + pairs.length];
		for (const p of pairs) {
			put(++row, [
				{ value: p.row.name, formula: `B${p.at}` },
				{ value: p.left, formula: `${columnName(from)}${p.at}`, look: { format } },
				{ value: p.right, formula: `${columnName(to)}${p.at}`, look: { format } },
			]);
		}
		const series = (name: string, column: string, values: number[]) => ({
			name,
			nameRef: `${column}${start - 1}`,
			ref: `${column}${start}:${column}${end}`,
			values,
			format,
		});
		charts.push({
			type: 'bar',
			title: `So sánh ${compare.pair}${like ? '' : ': bình quân tháng'}`,
			unit,
			categories: { ref: `${label}${start}:${label}${end}`, values: pairs.map((p) => p.row.name) },
			series: [
				series(
					compare.leftTitle,
					first,
					pairs.map((p) => p.left),
				),
				series(
					compare.rightTitle,
					second,
					pairs.map((p) => p.right),
				),
			],
			sheet: COMPARE_SHEET,
			anchor: anchor(),
		});
		row += 2;
	}

	const main = mainSeries(report);
	if (main) {
		const shown = main.points.flatMap((p) => (p.figure ? [p.figure.shown] : []));
		const unit = rowUnit(shown, report.input.codelists);
		const values = main.points.map((p) =>
			p.figure?.amount.value == null ? null : roundTo(p.figure.amount.value / unit.divisor, 12),
		);
		const format = formatOf(values);
		const names = main.points.map((p) => formatPeriod(p.period.code, p.period.label, 'short'));
		put(row, [
			textCell(main.indicator.nameVi, { bold: true, wrap: true }),
			textCell(unit.label, { bold: true }),
		]);
		const [start, end] = [row + 2, row + 1 + values.length];
		main.points.forEach((p, i) => {
			const at = p.figure ? data.row(p.figure.shown.id) : null;
			const value = values[i] ?? null;
			const cell = `'${DATA_SHEET}'!${columnName(data.valueColumn)}${at}`;
			put(++row, [
				textCell(names[i] ?? ''),
				value === null || at === null
					? { value: null }
					: { value, formula: unit.divisor === 1 ? cell : `${cell}/${unit.divisor}`, look: { format } },
			]);
		});
		charts.push({
			type: 'line',
			title: main.indicator.nameVi,
			unit: unit.label,
			categories: { ref: `${label}${start}:${label}${end}`, values: names },
			series: [
				{
					name: unit.label,
					nameRef: `${first}${start - 1}`,
					ref: `${first}${start}:${first}${end}`,
					values,
					format,
				},
			],
			sheet: COMPARE_SHEET,
			anchor: anchor(),
		});
	}
	return { charts, tableRows };
}
