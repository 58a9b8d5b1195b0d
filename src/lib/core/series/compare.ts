import type { Codelists } from '#lib/codelists/types.ts';
import { sliceKey } from '../observation/key.ts';
import type { Observation } from '../observation/types.ts';
import { parseTimePeriod } from '../period/time-period.ts';
import {
	differenceOf,
	hasSmall,
	isCount,
	meanOf,
	outcome,
	percentOf,
	restOf,
	shareOf,
} from './arithmetic.ts';
import { cellOf, type Cell, type Figure } from './cell.ts';
import type { Comparison, ComparisonMode, ComparisonRow, OnlySide, Side } from './comparison.ts';
import { askGate } from './gate.ts';
import { coveredMonths, relationOf, type Relation } from './periods.ts';
import { AWARDS, figuresOf, indicatorOf, indicatorOrder, type PeriodColumn } from './table.ts';

export interface CompareOptions {
	/** the post or unit; default the whole (`_T`) */
	orgUnit?: string;
	/** only these indicators; default all */
	indicators?: readonly string[];
}

/**
 * Compares period `a` with the base `b` in one area, row by row through the gate.
 *
 * in      two TIME_PERIOD codes; observations of one area (all vintages; others are not needed)
 * out     one row for each indicator of either period, with everything that may be computed and, where
 *         nothing may, the reason; swapping a and b swaps the signs
 * errors  `invalid period: …` for a code that is none
 */
export function compare(
	a: string,
	b: string,
	observations: readonly Observation[],
	codelists: Codelists,
	options: CompareOptions = {},
): Comparison {
	const [pa, pb] = [parseTimePeriod(a), parseTimePeriod(b)];
	if (!pa || !pb) throw new Error(`invalid period: ${pa ? b : a}`);
	const wanted = options.indicators && new Set(options.indicators);
	const figures = figuresOf(
		observations.filter(
			(o) => (o.timePeriod === a || o.timePeriod === b) && (!wanted || wanted.has(o.indicator)),
		),
		codelists,
		options.orgUnit,
	);
	const ofA = figures.filter((f) => f.shown.timePeriod === a);
	const ofB = figures.filter((f) => f.shown.timePeriod === b);
	const relation = relationOf(pa, pb);
	const part = relation === 'nested' ? (pa.start >= pb.start && pa.end <= pb.end ? 'a' : 'b') : null;
	const column = (p: typeof pa, own: readonly Figure[]): PeriodColumn => ({
		...p,
		label: own.find((f) => f.shown.periodLabel)?.shown.periodLabel ?? null,
	});

	const [groupsA, groupsB] = [byIndicator(ofA), byIndicator(ofB)];
	const order = indicatorOrder(codelists);
	const codes = [...new Set([...groupsA.keys(), ...groupsB.keys()])].sort((x, y) => order(x) - order(y));
	const rowsOf = (code: string, pairs: Pair[]) =>
		pairs.map(([fa, fb]) => buildRow(code, fa, fb, relation, part, codelists));
	const of = (code: string): [Figure[], Figure[]] => [groupsA.get(code) ?? [], groupsB.get(code) ?? []];
	const awards = rowsOf(
		AWARDS,
		pairSlices(...of(AWARDS)).filter(([fa, fb]) => fa && fb),
	);
	const common = awards.length > 0 || codes.some((c) => c !== AWARDS && groupsA.has(c) && groupsB.has(c));
	const rows = common
		? codes.filter((c) => c !== AWARDS).flatMap((code) => rowsOf(code, pairUnits(...of(code))))
		: [];

	const counts = { comparable: 0, reference: 0, notComparable: 0, check: 0 };
	const reasons: Comparison['reasons'] = {};
	for (const row of rows) {
		counts[row.verdict]++;
		if (row.reason) reasons[row.reason] = (reasons[row.reason] ?? 0) + 1;
	}
	const mode: ComparisonMode = !common
		? 'noCommon'
		: relation === 'nested'
			? 'nested'
			: relation === 'equal'
				? 'samePeriod'
				: 'sideBySide';
	return {
		a: column(pa, ofA),
		b: column(pb, ofB),
		mode,
		part,
		rows,
		awards,
		counts,
		reasons,
		onlyA: onlySide(ofA, groupsB, order),
		onlyB: onlySide(ofB, groupsA, order),
	};
}

function byIndicator(figures: readonly Figure[]): Map<string, Figure[]> {
	const groups = new Map<string, Figure[]>();
	for (const f of figures) groups.set(f.shown.indicator, [...(groups.get(f.shown.indicator) ?? []), f]);
	return groups;
}

function onlySide(
	figures: readonly Figure[],
	others: ReadonlyMap<string, unknown>,
	order: (code: string) => number,
): OnlySide {
	const own = figures
		.filter((f) => !others.has(f.shown.indicator))
		.sort((x, y) => order(x.shown.indicator) - order(y.shown.indicator) || x.shown.start - y.shown.start);
	return {
		figures: own.filter((f) => f.shown.indicator !== AWARDS),
		awards: own.filter((f) => f.shown.indicator === AWARDS),
	};
}

type Pair = [Figure | null, Figure | null];

/** What the slice rule shows of one side; of several slices the first stands for the row and fails the gate. */
const chosen = (cell: Cell): Figure | null =>
	cell.kind === 'figure' ? cell.figure : cell.kind === 'slices' ? (cell.figures[0] ?? null) : null;

/**
 * Pairs the two sides of an indicator unit by unit. Each side shows its total or only slice; where one side
 * lists several slices, like slices are paired and the rest stand alone.
 */
function pairUnits(a: readonly Figure[], b: readonly Figure[]): Pair[] {
	const units = [...new Set([...a, ...b].map((f) => f.shown.unitMeasure))];
	const inUnit = (fs: readonly Figure[], unit: string) => fs.filter((f) => f.shown.unitMeasure === unit);
	const shared = units.filter((u) => inUnit(a, u).length && inUnit(b, u).length);
	if (!shared.length && a.length && b.length) return [[chosen(cellOf(a)), chosen(cellOf(b))]];
	return units.flatMap((u): Pair[] => {
		const [ca, cb] = [cellOf(inUnit(a, u)), cellOf(inUnit(b, u))];
		if (ca.kind === 'slices' || cb.kind === 'slices') return pairSlices(inUnit(a, u), inUnit(b, u));
		return [[chosen(ca), chosen(cb)]];
	});
}

/** Pairs like slices; a slice of one side only stands alone. */
function pairSlices(a: readonly Figure[], b: readonly Figure[]): Pair[] {
	const key = (f: Figure) => `${f.shown.unitMeasure} ${sliceKey(f.slice)}`;
	const ofB = new Map(b.map((f) => [key(f), f]));
	const pairs: Pair[] = a.map((f) => [f, ofB.get(key(f)) ?? null]);
	const inA = new Set(a.map(key));
	return [...pairs, ...b.filter((f) => !inA.has(key(f))).map((f): Pair => [null, f])];
}

const side = (figure: Figure | null): Side => ({ figure, months: figure && coveredMonths(figure.shown) });

function buildRow(
	code: string,
	fa: Figure | null,
	fb: Figure | null,
	relation: Relation,
	part: 'a' | 'b' | null,
	codelists: Codelists,
): ComparisonRow {
	const indicator = indicatorOf(code, codelists);
	const shown = (fa ?? fb) as Figure;
	const unitMeasure = shown.shown.unitMeasure;
	const gate = askGate(fa, fb, indicator, relation, part, codelists);
	const blocked = outcome('blocked');
	const row: ComparisonRow = {
		indicator,
		unitMeasure,
		slice: shown.slice,
		a: side(fa),
		b: side(fb),
		...gate,
		smallNumbers: false,
		difference: blocked,
		percent: blocked,
		share: blocked,
		rest: blocked,
		meanA: blocked,
		meanB: blocked,
		meanRest: blocked,
	};
	if (!fa || !fb || (gate.verdict !== 'comparable' && gate.reason !== 'length')) return row;
	return { ...row, ...computed(row, fa, fb, relation, part, codelists) };
}

type Computed = Pick<
	ComparisonRow,
	'smallNumbers' | 'difference' | 'percent' | 'share' | 'rest' | 'meanA' | 'meanB' | 'meanRest'
>;

/** What may be computed of two figures that passed the gate, or differ in length only. */
function computed(
	row: ComparisonRow,
	fa: Figure,
	fb: Figure,
	relation: Relation,
	part: 'a' | 'b' | null,
	codelists: Codelists,
): Computed {
	const x = outcome('notApplicable');
	const blank: Computed = {
		smallNumbers: false,
		difference: x,
		percent: x,
		share: x,
		rest: x,
		meanA: x,
		meanB: x,
		meanRest: x,
	};
	const { aggregation } = row.indicator;
	const [a, b] = [fa.amount, fb.amount];
	const flow = aggregation === 'sum';
	const count = isCount(row.unitMeasure, codelists);
	const meanA = flow ? meanOf(a, row.a.months) : x;
	const meanB = flow ? meanOf(b, row.b.months) : x;
	if (relation === 'different') return { ...blank, meanA, meanB };
	const smallNumbers = flow && count && hasSmall(a, b);
	if (!flow) return { ...blank, difference: aggregation === 'max' ? x : differenceOf(a, b) };
	if (relation !== 'nested') {
		return { ...blank, smallNumbers, difference: differenceOf(a, b), percent: percentOf(a, b, count) };
	}
	const [inner, outer] = part === 'a' ? [a, b] : [b, a];
	const [innerMonths, outerMonths] =
		part === 'a' ? [row.a.months, row.b.months] : [row.b.months, row.a.months];
	const rest = restOf(inner, outer);
	const left = innerMonths !== null && outerMonths !== null ? outerMonths - innerMonths : null;
	return {
		...blank,
		smallNumbers,
		share: shareOf(inner, outer, count),
		rest,
		meanA,
		meanB,
		meanRest: rest.kind === 'amount' ? meanOf(rest.amount, left) : rest,
	};
}
