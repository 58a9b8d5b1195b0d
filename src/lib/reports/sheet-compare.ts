import type { Amount } from '#lib/core/series/amount.ts';
import type { Outcome } from '#lib/core/series/comparison.ts';
import { decimalsOf, roundTo } from '#lib/core/observation/decimal.ts';
import { NO_COMMON, qualifierWord, rateDecimals } from '#lib/format/index.ts';
import { CHART_ROWS, chartParts } from './sheet-charts.ts';
import type { CompareReport, CompareRow, Computed } from './comparison.ts';
import { roman } from './groups.ts';
import {
	BORDERED,
	COMPARE_SHEET,
	figureCell,
	HEADER,
	LEFT,
	numberFormat,
	RIGHT,
	textCell,
	type DataPlaces,
} from './sheet-cells.ts';
import type { Report } from './report.ts';
import { columnName, type CellLook, type Sheet, type SheetCell, type SheetRow } from './sheet-model.ts';

const COMPARABLE = 'so sánh được';
const OTHER_LENGTH = 'tham khảo (khác độ dài kỳ)';

const right: CellLook = { ...BORDERED, align: 'right' };

/** One-based row and the cells a formula of this row names. */
interface Place {
	row: number;
	status: string;
}

const cellAt = (column: number, place: Place) => `${columnName(column)}${place.row}`;

/** A guard: both periods are numbers and the status is one of those that allow the sum. */
function guarded(place: Place, allowed: readonly string[], formula: string): string {
	const status = allowed.map((s) => `$${place.status}${place.row}="${s}"`);
	const condition = status.length > 1 ? `OR(${status.join(',')})` : (status[0] ?? 'TRUE');
	return `IF(AND(ISNUMBER(${cellAt(LEFT, place)}),ISNUMBER(${cellAt(RIGHT, place)}),${condition}),${formula},"")`;
}

const isExact = (a: Amount | undefined) => a?.qualifier === 'EQ' && a.value !== null;

/**
 * A computed cell. Of two exact figures it is a formula with the program's own result; of bounds the program's
 * bound in a format with its word, or the words that say why there is none.
 */
function computedCell(
	computed: Computed,
	formula: string,
	sides: readonly (Amount | undefined)[],
	scale: (value: number) => number,
	format: (a: Amount) => string,
): SheetCell {
	const { outcome } = computed;
	if (outcome.kind === 'blocked' && computed.text === '') return { value: '', formula, look: right };
	if (outcome.kind !== 'amount' || outcome.amount.value === null) {
		return textCell(computed.text, { ...right, align: 'center' });
	}
	const value = scale(outcome.amount.value);
	const look: CellLook = { ...right, format: format(outcome.amount) };
	return sides.every(isExact) ? { value, formula, look } : { value, look };
}

/** `"dưới "0.0%` for a bound, `0.0%` else; signed for changes. */
function percentFormat(a: Amount, signed: boolean): string {
	const digits = signed ? '+0.0%;-0.0%;0.0%' : '0.0%';
	const word = qualifierWord(a.qualifier);
	return word ? `"${word} "0.0%` : digits;
}

/** The exact quotient behind an exact percent: what the formula gives, before rounding for print. */
const exactly = (outcome: Outcome, quotient: number) =>
	outcome.kind === 'amount' && outcome.amount.qualifier === 'EQ' ? quotient : null;

function sharedCells(row: CompareRow, data: DataPlaces): SheetCell[] {
	return [
		{ value: row.number, look: { ...BORDERED, align: 'center' } },
		textCell(row.name, BORDERED),
		textCell(row.unit.label, { ...BORDERED, align: 'center' }),
		figureCell(row.left, data),
		figureCell(row.right, data),
	];
}

const sidesOf = (row: CompareRow) => [row.left?.amount, row.right?.amount];

const shownValue = (row: CompareRow, side: 'left' | 'right') => {
	const value = row[side]?.amount.value;
	return value == null ? null : roundTo(value / row.unit.divisor, 12);
};

function cellsB3(row: CompareRow, data: DataPlaces, place: Place): SheetCell[] {
	const [d, e] = [cellAt(LEFT, place), cellAt(RIGHT, place)];
	const sides = sidesOf(row);
	const [left, now] = [shownValue(row, 'left'), shownValue(row, 'right')];
	const decimals = Math.max(...[left, now].map((v) => (v === null ? 0 : Math.min(9, decimalsOf(v)))));
	const digits = decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
	const quotient = left && now !== null ? (now - left) / left : null;
	const percent = exactly(row.percent.outcome, quotient ?? 0);
	return [
		...sharedCells(row, data),
		computedCell(
			row.difference,
			guarded(place, [COMPARABLE], `${e}-${d}`),
			sides,
			(v) => roundTo(v / row.unit.divisor, 12),
			(a) => (a.qualifier === 'EQ' ? `+${digits};-${digits};0` : numberFormat(a, decimals)),
		),
		computedCell(
			row.percent,
			guarded(place, [COMPARABLE], `IF(${d}=0,"",(${e}-${d})/${d})`),
			sides,
			(v) => percent ?? roundTo(v / 100, 12),
			(a) => percentFormat(a, true),
		),
		textCell(row.status, BORDERED),
		textCell(row.note, BORDERED),
	];
}

function cellsB2(row: CompareRow, data: DataPlaces, place: Place): SheetCell[] {
	const [d, e] = [cellAt(LEFT, place), cellAt(RIGHT, place)];
	const sides = sidesOf(row);
	const [part, whole] = [shownValue(row, 'left'), shownValue(row, 'right')];
	const share = part !== null && whole ? exactly(row.share.outcome, part / whole) : null;
	const mean = (computed: Computed, cell: string, months: number | null, value: number | null): SheetCell => {
		const over = months === null ? '1' : String(roundTo(months, 9));
		const exact = value === null || months === null ? null : value / roundTo(months, 9);
		return computedCell(
			computed,
			guarded(place, [COMPARABLE, OTHER_LENGTH], `${cell}/${over}`),
			sides,
			(v) => exact ?? roundTo(v / row.unit.divisor, 12),
			(a) => numberFormat(a, rateDecimals((a.value ?? 0) / row.unit.divisor)),
		);
	};
	return [
		...sharedCells(row, data),
		computedCell(
			row.share,
			guarded(place, [COMPARABLE], `IF(${e}=0,"",${d}/${e})`),
			sides,
			(v) => share ?? roundTo(v / 100, 12),
			(a) => percentFormat(a, false),
		),
		mean(row.leftMean, d, row.leftMonths, part),
		mean(row.rightMean, e, row.rightMonths, whole),
		textCell(row.status, BORDERED),
		textCell(row.note, BORDERED),
	];
}

const B3_HEAD = (c: CompareReport) => [
	'STT',
	'Chỉ tiêu',
	'ĐVT',
	c.leftTitle,
	c.rightTitle,
	'Tăng (+), giảm (-)',
	'%',
	'Tình trạng',
	'Ghi chú',
];

const B2_HEAD = (c: CompareReport) => [
	'STT',
	'Chỉ tiêu',
	'ĐVT',
	c.leftTitle,
	c.rightTitle,
	c.shareTitle,
	`Bình quân tháng: ${c.leftTitle}`,
	`Bình quân tháng: ${c.rightTitle}`,
	'Tình trạng',
	'Ghi chú',
];

const WIDTHS = {
	B3: [5, 35, 10, 12.5, 12.5, 11, 9, 18.5, 10],
	B2: [5, 35, 10, 12.5, 12.5, 10, 10, 10, 18.5, 10],
};

/** Sheet of two periods with nothing in common: the sentence and both lists. */
function listSheet(compare: CompareReport, data: DataPlaces): Sheet {
	const rows: SheetRow[] = [{ cells: [textCell(NO_COMMON, { bold: true, size: 13 })] }];
	for (const side of compare.sides) {
		rows.push({ cells: [] }, { cells: [textCell(side.title, { bold: true })] });
		rows.push({ cells: ['STT', 'Chỉ tiêu', 'ĐVT', 'Trị số'].map((t) => textCell(t, HEADER)) });
		[...side.results, ...side.awards].forEach((item, at) => {
			rows.push({
				cells: [
					{ value: at + 1, look: { ...BORDERED, align: 'center' } },
					textCell(item.name, BORDERED),
					textCell(item.figure.unit.label, { ...BORDERED, align: 'center' }),
					figureCell(item.figure, data),
				],
			});
		});
	}
	return { name: COMPARE_SHEET, columns: [5, 60, 16, 18], rows, merges: [], landscape: true, charts: [] };
}

/** "So sánh": B2 or B3 with formulas that hold only where the status allows them, and charts bound to cells. */
export function compareSheet(report: Report, data: DataPlaces): Sheet | null {
	const { compare } = report;
	if (!compare) return null;
	if (compare.sides.length) return listSheet(compare, data);
	const b3 = compare.form === 'B3';
	const head = b3 ? B3_HEAD(compare) : B2_HEAD(compare);
	const last = columnName(head.length - 1);
	const title = compare.heading || `So sánh ${compare.pair}`;
	const rows: SheetRow[] = [
		{ cells: [textCell(title.toLocaleUpperCase('vi'), { bold: true, size: 13, align: 'center' })] },
		{ cells: [textCell(compare.verdict, { italic: true, wrap: true, align: 'center' })], height: 32 },
		{ cells: head.map((t) => textCell(t, { ...HEADER, size: 12 })) },
	];
	const merges = [`A1:${last}1`, `A2:${last}2`];
	const places = new Map<CompareRow, number>();
	compare.groups.forEach((group, at) => {
		rows.push({
			cells: head.map((_, c) =>
				textCell(c === 0 ? roman(at + 1) : c === 1 ? group.title.toLocaleUpperCase('vi') : '', {
					...BORDERED,
					bold: true,
					...(c === 0 ? { align: 'center' as const } : {}),
				}),
			),
		});
		merges.push(`B${rows.length}:${last}${rows.length}`);
		for (const row of group.rows) {
			const place: Place = { row: rows.length + 1, status: b3 ? 'H' : 'I' };
			places.set(row, place.row);
			rows.push({ cells: b3 ? cellsB3(row, data, place) : cellsB2(row, data, place) });
		}
	});
	const tableEnd = rows.length;
	const { charts, tableRows } = chartParts(report, compare, places, data, rows.length, head.length);
	tableRows.forEach((cells, at) => {
		const row = (rows[at] ??= { cells: [] });
		while (row.cells.length < head.length + 1) row.cells.push(null);
		row.cells.push(...cells);
	});
	return {
		name: COMPARE_SHEET,
		columns: [...WIDTHS[compare.form], 4, 28, 16, 16],
		rows,
		merges,
		frozenRows: 3,
		landscape: true,
		printTitles: [3, 3],
		printArea: `A1:${last}${tableEnd + charts.length * (CHART_ROWS + 1)}`,
		...(charts.length ? { pageBreaks: [tableEnd] } : {}),
		charts,
	};
}
