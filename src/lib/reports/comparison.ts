import type { Codelists } from '#lib/codelists/types.ts';
import type { Dims } from '#lib/core/observation/types.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import type { Comparison, ComparisonRow, Outcome } from '#lib/core/series/comparison.ts';
import { daysBetween, parseTimePeriod } from '#lib/core/period/time-period.ts';
import {
	comparisonUnit,
	formatDifference,
	formatMean,
	formatOutcome,
	formatPercent,
	formatPeriod,
	formatStatus,
	formatVerdict,
	formatWithUnit,
	rowUnit,
	SIDE_BY_SIDE,
	type DisplayUnit,
} from '#lib/format/index.ts';
import { figureName, type FigureList, type PrintedFigure } from './figures.ts';
import { RESULT_GROUPS } from './groups.ts';
import { periodPhrase } from './head.ts';

/** A computed cell: the program's answer and its words. */
export interface Computed {
	outcome: Outcome;
	text: string;
}

/** One line of B2 or B3. Left and right are the printed order of the two periods. */
export interface CompareRow {
	number: number;
	name: string;
	unit: DisplayUnit;
	left: PrintedFigure | null;
	right: PrintedFigure | null;
	/** months each side covers, for the means */
	leftMonths: number | null;
	rightMonths: number | null;
	difference: Computed;
	percent: Computed;
	share: Computed;
	leftMean: Computed;
	rightMean: Computed;
	/** the rest of the year and its mean, printed only on request */
	rest: Computed;
	restMean: Computed;
	status: string;
	/** ▲ or ▼ and a space, before the change, where more or less is said to be better; never for neutral indicators */
	arrow: string;
	note: string;
	row: ComparisonRow;
}

/** What one period has when the two have nothing in common. */
export interface OneSide {
	title: string;
	results: { name: string; text: string; figure: PrintedFigure }[];
	awards: { name: string; text: string; figure: PrintedFigure }[];
}

/** Section III and its appendix. */
export interface CompareReport {
	comparison: Comparison;
	/** B2: half and year, or periods side by side; B3: like periods */
	form: 'B2' | 'B3';
	heading: string;
	leftTitle: string;
	rightTitle: string;
	/** within a sentence: "6 tháng đầu năm 2025 và giai đoạn 2019–2024" */
	pair: string;
	/** head of the share column: "6 tháng/năm (%)" */
	shareTitle: string;
	verdict: string;
	groups: { title: string; rows: CompareRow[] }[];
	/** both lists, when there is no common indicator */
	sides: OneSide[];
}

/** Days of a period, for putting the shorter one first. */
function daysOf(code: string): number {
	const p = parseTimePeriod(code);
	return p ? daysBetween(p.start, p.end) : 0;
}

/** Which of the two periods is printed first: the base of like periods, else the part, else the shorter. */
function leftSide(c: Comparison): 'a' | 'b' {
	if (c.mode === 'samePeriod') return 'b';
	if (c.part) return c.part;
	const [a, b] = [daysOf(c.a.code), daysOf(c.b.code)];
	return a === b ? (c.a.start <= c.b.start ? 'a' : 'b') : a < b ? 'a' : 'b';
}

const words = (outcome: Outcome, text: string): Computed => ({ outcome, text });

function arrowOf(row: ComparisonRow): string {
	if (row.indicator.direction === 'neutral' || row.difference.kind !== 'amount') return '';
	const { value, low, high } = row.difference.amount;
	const sign = value ?? low ?? high ?? 0;
	return sign > 0 ? '▲ ' : sign < 0 ? '▼ ' : '';
}

function toRow(
	row: ComparisonRow,
	c: Comparison,
	left: 'a' | 'b',
	codelists: Codelists,
	figures: FigureList,
): Omit<CompareRow, 'number'> {
	const unit = comparisonUnit(row, codelists);
	const ratio = codelists.unit(row.unitMeasure)?.dimension === 'ratio';
	const side = (which: 'a' | 'b') => {
		const { figure } = row[which];
		if (!figure) return null;
		const own = figure.shown.unitMeasure === row.unitMeasure ? unit : rowUnit([figure.shown], codelists);
		return figures.of(figure, own);
	};
	const right = left === 'a' ? 'b' : 'a';
	const mean = (which: 'a' | 'b') => {
		const outcome = which === 'a' ? row.meanA : row.meanB;
		return words(
			outcome,
			formatOutcome(outcome, (a) => formatMean(a, unit)),
		);
	};
	const [first, second] = [side(left), side(right)];
	const points = ratio ? ' điểm %' : '';
	const scope =
		row.reason === 'scope' || row.reason === 'unit'
			? [first, second].map((f) => (f ? figureName(f.observation, codelists) : '')).filter(Boolean)
			: [];
	const shown = (first ?? second)?.observation;
	return {
		name: shown
			? figureName({ indicator: shown.indicator, dims: namedSlice(row, scope) }, codelists)
			: row.indicator.nameVi,
		unit,
		left: first,
		right: second,
		leftMonths: row[left].months,
		rightMonths: row[right].months,
		difference: words(
			row.difference,
			formatOutcome(row.difference, (a) => formatDifference(a, unit) + points),
		),
		percent: words(
			row.percent,
			formatOutcome(row.percent, (a) => formatPercent(a, true)),
		),
		share: words(
			row.share,
			c.mode === 'sideBySide' ? 'x' : formatOutcome(row.share, (a) => formatPercent(a)),
		),
		leftMean: mean(left),
		rightMean: mean(right),
		rest: words(
			row.rest,
			formatOutcome(row.rest, (a) => formatMeanless(a, unit)),
		),
		restMean: words(
			row.meanRest,
			formatOutcome(row.meanRest, (a) => formatMean(a, unit)),
		),
		status: formatStatus(row, c),
		arrow: arrowOf(row),
		note: [
			...(row.smallNumbers ? ['số nhỏ'] : []),
			...new Set([first, second].flatMap((f) => f?.marks ?? []).map((m) => `(${m})`)),
		].join('; '),
		row,
	};
}

/** Where the two sides speak of different slices the row is named by the indicator alone. */
function namedSlice(row: ComparisonRow, scope: readonly string[]): Dims {
	return scope.length > 1 && scope[0] !== scope[1] ? {} : row.slice;
}

const formatMeanless = (a: Parameters<typeof formatWithUnit>[0] & object, unit: DisplayUnit) =>
	formatWithUnit(a, { ...unit, label: '' }).trim();

function oneSide(
	title: string,
	side: { figures: readonly Figure[]; awards: readonly Figure[] },
	codelists: Codelists,
	figures: FigureList,
): OneSide {
	const list = (all: readonly Figure[]) =>
		all.map((f) => {
			const unit = rowUnit([f.shown], codelists);
			const figure = figures.of(f, unit);
			return {
				name: figureName(f.shown, codelists),
				text: formatWithUnit(figure.amount, unit),
				figure,
			};
		});
	return { title, results: list(side.figures), awards: list(side.awards) };
}

/** A comparison as the rows of its table, figures numbered as they come. */
export function compareReport(c: Comparison, codelists: Codelists, figures: FigureList): CompareReport {
	const left = leftSide(c);
	const right = left === 'a' ? 'b' : 'a';
	const title = (which: 'a' | 'b') => formatPeriod(c[which].code, c[which].label);
	const groupOf = (row: ComparisonRow) =>
		RESULT_GROUPS.findIndex((g) => g.groups.includes(row.indicator.group));
	const groups = RESULT_GROUPS.flatMap((group, at) => {
		const mine = c.rows.filter((row) => groupOf(row) === at && row.indicator.code !== 'other');
		let number = 0;
		const rows = mine.map((row) => ({ number: ++number, ...toRow(row, c, left, codelists, figures) }));
		return rows.length ? [{ title: group.title, rows }] : [];
	});
	const none = c.mode === 'noCommon';
	return {
		comparison: c,
		form: c.mode === 'samePeriod' ? 'B3' : 'B2',
		heading: c.mode === 'sideBySide' ? SIDE_BY_SIDE : '',
		leftTitle: title(left),
		rightTitle: title(right),
		pair: `${periodPhrase(c[right].code, c[right].label)} và ${periodPhrase(c[left].code, c[left].label)}`,
		shareTitle:
			c.mode === 'nested' && parseTimePeriod(c[left].code)?.freq === 'S' ? '6 tháng/năm (%)' : 'Tỷ trọng (%)',
		verdict: formatVerdict(c),
		groups,
		sides: none
			? [oneSide(title('a'), c.onlyA, codelists, figures), oneSide(title('b'), c.onlyB, codelists, figures)]
			: [],
	};
}
