import type { Codelists } from '#lib/codelists/types.ts';
import type { Comparison, ComparisonRow, Outcome } from '#lib/core/series/comparison.ts';
import type { Amount } from '#lib/core/series/amount.ts';
import {
	comparisonUnit,
	formatDims,
	formatHeading,
	formatMean,
	formatNumber,
	formatPeriod,
	formatStatus,
	formatValue,
	formatWithUnit,
	type DisplayUnit,
} from '#lib/format/index.ts';
import { barRects, endOf, reachOf, shapeOf } from './amount-bar.ts';
import { valueScale } from './scale.ts';
import { describe } from './series-scene.ts';
import {
	DEFAULT_SIZE,
	LETTER,
	wrapLabel,
	type Bar,
	type Rect,
	type Scene,
	type ScenePoint,
} from './scene.ts';

const ROW = 46;
const BAR = 15;
const GAP = 3;
const LABEL_SHARE = 0.34;
const VALUE_ROOM = 64;

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
 * in   comparison; width of the drawing and at most how many rows a scene
 * out  scenes in order of how many rows they hold; none when nothing may be drawn
 */
export function comparisonScenes(
	c: Comparison,
	codelists: Codelists,
	options: { width?: number; maxRows?: number } = {},
): Scene[] {
	const { width = DEFAULT_SIZE.width, maxRows = 10 } = options;
	const perMonth = c.mode !== 'samePeriod';
	const byUnit = new Map<string, Pair[]>();
	for (const pair of pairsOf(c, perMonth, codelists)) {
		const key = `${pair.unit.label} ${pair.unit.divisor}`;
		byUnit.set(key, [...(byUnit.get(key) ?? []), pair]);
	}
	return [...byUnit.values()]
		.sort((x, y) => y.length - x.length)
		.map((pairs) => pairScene(c, pairs.slice(0, maxRows), perMonth, width, codelists));
}

function pairScene(
	c: Comparison,
	pairs: readonly Pair[],
	perMonth: boolean,
	width: number,
	codelists: Codelists,
): Scene {
	const unit = (pairs[0] as Pair).unit;
	const unitWords = perMonth ? `${unit.label} mỗi tháng` : unit.label;
	const shapes = pairs.map((p) => [shapeOf(p.main, unit.divisor), shapeOf(p.base, unit.divisor)] as const);
	const whole = !perMonth && codelists.unit((pairs[0] as Pair).row.unitMeasure)?.dimension === 'count';
	const reach = shapes.flatMap((pair) => pair.flatMap((s) => (s ? [reachOf(s)] : [])));
	const scale = valueScale(reach, whole);

	const left = Math.round(width * LABEL_SHARE);
	const height = 22 + ROW * pairs.length + 26;
	const plot: Rect = { x: left, y: 22, width: width - left - VALUE_ROOM, height: ROW * pairs.length };
	const x = (v: number) => plot.x + (plot.width * (v - scale.min)) / (scale.max - scale.min);
	const periods = {
		main: formatPeriod(c.a.code, c.a.label),
		base: formatPeriod(c.b.code, c.b.label),
	};
	const bars: Bar[] = [];
	const points: ScenePoint[] = [];
	pairs.forEach((pair, i) => {
		const top = plot.y + ROW * i + (ROW - 2 * BAR - GAP) / 2;
		(['base', 'main'] as const).forEach((series, n) => {
			const shape = shapes[i]?.[series === 'main' ? 0 : 1] ?? null;
			const amount = pair[series];
			const figure = (series === 'main' ? pair.row.a : pair.row.b).figure;
			const start = top + n * (BAR + GAP);
			if (shape) {
				const { bar, range } = barRects(shape, { start, size: BAR }, x, false);
				const outline = figure?.shown.obsStatus === 'E';
				bars.push({
					...bar,
					series,
					point: points.length,
					open: shape.open,
					about: shape.about,
					outline,
					range,
				});
			}
			const short = perMonth ? formatMean(amount, unit) : formatValue(amount, unit);
			const total = figure && perMonth ? ` (cả kỳ ${formatWithUnit(figure.amount, unit)})` : '';
			points.push({
				category: i,
				series,
				x: x(shape ? endOf(shape) : 0),
				y: start + BAR / 2,
				label: labelOf(pair.row, codelists),
				period: periods[series],
				periodCode: series === 'main' ? c.a.code : c.b.code,
				value: shape ? shape.value : null,
				text: `${short} ${unitWords}${total}`,
				short,
				remarks: series === 'main' ? [formatStatus(pair.row, c)] : [],
				observationId: figure?.shown.id ?? null,
				articleId: figure?.shown.articleId ?? null,
			});
		});
	});
	const title = `${formatHeading(c)}${perMonth ? ': bình quân tháng' : ''}`;
	return {
		kind: 'bars',
		orientation: 'horizontal',
		width,
		height,
		plot,
		title,
		unit: unitWords,
		source: `Nguồn: ${new Set(points.map((p) => p.articleId)).size} bài viết đã nhập`,
		description: describe(
			title,
			points.map((p) => ({ ...p, period: `${p.label}, ${p.period}` })),
		),
		notes: perMonth ? ['Hai kỳ dài khác nhau: cột là bình quân mỗi tháng, không phải tổng số.'] : [],
		axis: {
			min: scale.min,
			max: scale.max,
			ticks: scale.ticks.map((value) => ({ value, at: x(value), text: formatNumber(value) })),
		},
		categories: pairs.map((pair, i) => ({
			lines: wrapLabel(labelOf(pair.row, codelists), Math.floor((left - 10) / LETTER), 3),
			at: plot.y + ROW * (i + 0.5),
			labelled: true,
		})),
		series: [
			{ id: 'base', label: periods.base },
			{ id: 'main', label: periods.main },
		],
		bars,
		lines: [],
		breaks: [],
		points,
	};
}

function labelOf(row: ComparisonRow, codelists: Codelists): string {
	const slice = formatDims(row.slice, codelists);
	return slice ? `${row.indicator.nameVi} (${slice})` : row.indicator.nameVi;
}
