import type { Codelists } from '#lib/codelists/types.ts';
import type { Comparison, ComparisonRow, Outcome } from '#lib/core/series/comparison.ts';
import type { Amount } from '#lib/core/series/amount.ts';
import {
	comparisonUnit,
	formatDims,
	formatHeading,
	formatMean,
	formatPeriod,
	formatStatus,
	formatValue,
	formatWithUnit,
	type DisplayUnit,
} from '#lib/format/index.ts';
import { pairScene, type PairMark, type PairSceneOptions } from './pair-scene.ts';
import { DEFAULT_SIZE, type Scene } from './scene.ts';

/** One row of a pair chart: what is drawn for each side. */
interface Pair {
	row: ComparisonRow;
	unit: DisplayUnit;
	main: Amount;
	base: Amount;
}

const amountIn = (o: Outcome): Amount | null => (o.kind === 'amount' ? o.amount : null);

/** Rows that may stand side by side: totals of equal periods, monthly means of unequal ones. */
function pairsOf(c: Comparison, perMonth: boolean, codelists: Codelists): Pair[] {
	return c.rows.flatMap((row): Pair[] => {
		if (row.verdict !== 'comparable' && row.reason !== 'length') return [];
		const main = perMonth ? amountIn(row.meanA) : (row.a.figure?.amount ?? null);
		const base = perMonth ? amountIn(row.meanB) : (row.b.figure?.amount ?? null);
		return main && base ? [{ row, unit: comparisonUnit(row, codelists), main, base }] : [];
	});
}

/**
 * Paired bars of a comparison, one scene for each unit, because one axis has one unit. Where the periods are of
 * unequal length the bars are monthly means; totals of unequal spans never stand on one axis.
 *
 * in   comparison; width of the drawing, where the names stand, and at most how many rows a scene
 * out  scenes in order of how many rows they hold; none when nothing may be drawn
 */
export function comparisonScenes(
	c: Comparison,
	codelists: Codelists,
	options: Partial<Pick<PairSceneOptions, 'width' | 'names'>> & { maxRows?: number } = {},
): Scene[] {
	const { width = DEFAULT_SIZE.width, names = 'beside', maxRows = 10 } = options;
	const perMonth = c.mode !== 'samePeriod';
	const byUnit = new Map<string, Pair[]>();
	for (const pair of pairsOf(c, perMonth, codelists)) {
		const key = `${pair.unit.label} ${pair.unit.divisor}`;
		byUnit.set(key, [...(byUnit.get(key) ?? []), pair]);
	}
	const periods = { main: formatPeriod(c.a.code, c.a.label), base: formatPeriod(c.b.code, c.b.label) };
	const title = `${formatHeading(c)}${perMonth ? ': bình quân tháng' : ''}`;
	return [...byUnit.values()]
		.sort((x, y) => y.length - x.length)
		.map((all) => {
			const pairs = all.slice(0, maxRows);
			const { unit, row } = pairs[0] as Pair;
			return pairScene(
				pairs.map((pair) => ({
					label: labelOf(pair.row, codelists),
					main: markOf(pair, 'main', c, perMonth, codelists),
					base: markOf(pair, 'base', c, perMonth, codelists),
				})),
				{
					width,
					names,
					first: 'base',
					keys: periods,
					divisor: unit.divisor,
					whole: !perMonth && codelists.unit(row.unitMeasure)?.dimension === 'count',
					title,
					unit: unitWords(unit, perMonth),
					notes: perMonth ? ['Hai kỳ dài khác nhau: cột là bình quân mỗi tháng, không phải tổng số.'] : [],
				},
			);
		});
}

const unitWords = (unit: DisplayUnit, perMonth: boolean) =>
	perMonth ? `${unit.label} mỗi tháng` : unit.label;

function markOf(
	pair: Pair,
	series: 'main' | 'base',
	c: Comparison,
	perMonth: boolean,
	codelists: Codelists,
): PairMark {
	const { row, unit } = pair;
	const amount = pair[series];
	const [{ figure }, period] = series === 'main' ? [row.a, c.a] : [row.b, c.b];
	const short = perMonth ? formatMean(amount, unit) : formatValue(amount, unit);
	const total = figure && perMonth ? ` (cả kỳ ${formatWithUnit(figure.amount, unit)})` : '';
	return {
		amount,
		outline: figure?.shown.obsStatus === 'E',
		label: labelOf(row, codelists),
		period: formatPeriod(period.code, period.label),
		periodCode: period.code,
		text: `${short} ${unitWords(unit, perMonth)}${total}`,
		short,
		remarks: series === 'main' ? [formatStatus(row, c)] : [],
		observationId: figure?.shown.id ?? null,
		articleId: figure?.shown.articleId ?? null,
	};
}

function labelOf(row: ComparisonRow, codelists: Codelists): string {
	const slice = formatDims(row.slice, codelists);
	return slice ? `${row.indicator.nameVi} (${slice})` : row.indicator.nameVi;
}
