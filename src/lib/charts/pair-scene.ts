import type { Amount } from '#lib/core/series/amount.ts';
import { formatNumber } from '#lib/format/index.ts';
import { barRects, endOf, reachOf, shapeOf } from './amount-bar.ts';
import { valueScale } from './scale.ts';
import { describe, LETTER, wrapLabel, type Bar, type Rect, type Scene, type ScenePoint } from './scene.ts';

/** One bar of a pair and the words for it. */
export interface PairMark extends Omit<ScenePoint, 'category' | 'series' | 'x' | 'y' | 'value'> {
	amount: Amount;
	/** provisional or derived: drawn in outline */
	outline: boolean;
}

export interface PairRow {
	label: string;
	main: PairMark | null;
	base: PairMark | null;
}

export interface PairSceneOptions {
	/** in view units */
	width: number;
	/** beside: names left of the bars, for a wide sheet; above: over them, so that they keep their size on a phone */
	names: 'beside' | 'above';
	/** which bar of a pair stands first */
	first: 'main' | 'base';
	/** what the two bars are, for the key */
	keys: { main: string; base: string };
	/** canonical value ÷ divisor is drawn */
	divisor: number;
	/** only whole numbers on the axis */
	whole: boolean;
	title: string;
	/** words of the axis */
	unit: string;
	notes: string[];
}

const TOP = 22;
const FOOT = 26;
const BAR = 15;
const GAP = 3;
/** Room of a pair with its name left of it, and the space between pairs whose names stand above. */
const ROW = 46;
const BETWEEN = 13;
const LABEL_SHARE = 0.34;
const VALUE_ROOM = 64;
const LINE = 13;

/** The names of the rows in lines, and where each pair of bars stands. */
function layout(rows: readonly PairRow[], { width, names }: PairSceneOptions) {
	const left = names === 'beside' ? Math.round(width * LABEL_SHARE) : 4;
	const letters = Math.floor((names === 'beside' ? left - 10 : width - 2 * left) / LETTER);
	const lines = rows.map((row) => wrapLabel(row.label, letters, names === 'beside' ? 3 : 2));
	const pair = 2 * BAR + GAP;
	const places: { bars: number; name: number }[] = [];
	let y = TOP;
	for (const own of lines) {
		const head = names === 'beside' ? (ROW - pair) / 2 : LINE * own.length + 3;
		places.push({ bars: y + head, name: names === 'beside' ? y + ROW / 2 : y + head / 2 });
		y += names === 'beside' ? ROW : head + pair + BETWEEN;
	}
	return { left, lines, places, bottom: y };
}

/**
 * Pairs of bars, one pair for each row, all in one unit.
 *
 * in   rows with at least one bar; a bar without a drawable amount keeps its words and its place
 */
export function pairScene(rows: readonly PairRow[], options: PairSceneOptions): Scene {
	const { width, divisor, names } = options;
	const { left, lines, places, bottom } = layout(rows, options);
	const order = options.first === 'base' ? (['base', 'main'] as const) : (['main', 'base'] as const);
	const marks = rows.flatMap((row) => order.flatMap((id) => row[id] ?? []));
	const reach = marks.flatMap((mark) => {
		const shape = shapeOf(mark.amount, divisor);
		return shape ? [reachOf(shape)] : [];
	});
	const scale = valueScale(reach, options.whole, names === 'above' ? 3 : undefined);
	const plot: Rect = { x: left, y: TOP, width: width - left - VALUE_ROOM, height: bottom - TOP };
	const x = (v: number) => plot.x + (plot.width * (v - scale.min)) / (scale.max - scale.min);
	const bars: Bar[] = [];
	const points: ScenePoint[] = [];
	rows.forEach((row, category) => {
		order.forEach((series, n) => {
			const mark = row[series];
			if (!mark) return;
			const { amount, outline, ...words } = mark;
			const shape = shapeOf(amount, divisor);
			const start = (places[category]?.bars ?? 0) + n * (BAR + GAP);
			if (shape) {
				const { bar, range } = barRects(shape, { start, size: BAR }, x, false);
				const { open, about } = shape;
				bars.push({ ...bar, series, point: points.length, open, about, outline, range });
			}
			points.push({
				...words,
				category,
				series,
				x: x(shape ? endOf(shape) : 0),
				y: start + BAR / 2,
				value: shape ? shape.value : null,
			});
		});
	});
	return {
		kind: 'bars',
		orientation: 'horizontal',
		width,
		height: bottom + FOOT,
		plot,
		title: options.title,
		unit: options.unit,
		source: `Nguồn: ${new Set(points.map((p) => p.articleId)).size} bài viết đã nhập`,
		description: describe(
			options.title,
			points.map((p) => ({ ...p, period: `${p.label}, ${p.period}` })),
		),
		notes: options.notes,
		axis: {
			min: scale.min,
			max: scale.max,
			ticks: scale.ticks.map((value) => ({ value, at: x(value), text: formatNumber(value) })),
		},
		categories: lines.map((own, i) => ({
			lines: own,
			at: places[i]?.name ?? 0,
			labelled: true,
			...(names === 'above' && { over: true }),
		})),
		series: order.map((id) => ({ id, label: options.keys[id] })),
		bars,
		lines: [],
		breaks: [],
		points,
	};
}
