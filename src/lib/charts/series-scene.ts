import type { Codelists } from '#lib/codelists/types.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import type { IndicatorSeries, SeriesPoint } from '#lib/core/series/series.ts';
import { addDays, daysBetween } from '#lib/core/period/time-period.ts';
import {
	displayUnit,
	formatDate,
	formatDims,
	formatJoined,
	formatNumber,
	formatPeriod,
	formatValue,
	mergerNotes,
	rowUnit,
	type DisplayUnit,
} from '#lib/format/index.ts';
import { barRects, endOf, reachOf, shapeOf, type BarShape } from './amount-bar.ts';
import { valueScale } from './scale.ts';
import {
	DEFAULT_SIZE,
	describe,
	LETTER,
	type Bar,
	type Category,
	type Rect,
	type Scene,
	type ScenePoint,
	type SceneSize,
} from './scene.ts';

const KIND_WORDS: Readonly<Record<IndicatorSeries['kind'], string>> = {
	year: 'theo năm',
	half: 'theo 6 tháng',
	quarter: 'theo quý',
	month: 'theo tháng',
	day: 'theo ngày',
	span: 'theo kỳ nhiều tháng, nhiều năm',
};

const BAR_SHARE = 0.62;
const WIDEST_BAR = 56;
const SPAN_MARGIN = 0.15;

export interface SeriesSceneOptions extends Partial<SceneSize> {
	/** articles by id, for the source line; default only their number */
	sourceNames?: ReadonlyMap<string, string>;
	/** the day the series breaks (SeriesSet.breakAt) */
	breakAt?: string | null;
}

/** Remarks about a figure in words, for tooltip, keyboard and table. */
function remarksOf(p: SeriesPoint, codelists: Codelists): string[] {
	const f = p.figure;
	if (!f) return [];
	const remarks: string[] = [];
	const slice = formatDims(f.slice, codelists);
	if (slice) remarks.push(slice);
	if (f.asOf) remarks.push(`sơ bộ, tính đến ${formatDate(f.asOf)}`);
	if (f.shown.obsStatus === 'E') remarks.push(formatJoined(f.shown, codelists) ?? 'tính ra');
	if (f.shown.obsStatus === 'B') remarks.push('khác địa bàn');
	if (f.conflicting.length) remarks.push('nguồn mâu thuẫn');
	return remarks;
}

function sourceLine(series: IndicatorSeries, names?: ReadonlyMap<string, string>): string {
	const ids = new Set(series.points.flatMap((p) => (p.figure ? [p.figure.shown.articleId] : [])));
	const [only] = ids;
	if (ids.size === 1 && only && names?.has(only)) return `Nguồn: ${names.get(only)}`;
	return `Nguồn: ${ids.size} bài viết đã nhập`;
}

/** Values of all sources that disagree, smallest first; the one value of a figure nobody disputes. */
function valuesOf(f: Figure): number[] {
	const values = [f.amount.value, ...f.conflicting.map((o) => o.obsValue)];
	return values.filter((v): v is number => v !== null).sort((a, b) => a - b);
}

/** A figure in conflict reaches from the smallest to the largest of its sources. */
function shapeOfFigure(f: Figure | null, divisor: number): BarShape | null {
	const shape = shapeOf(f?.amount ?? null, divisor);
	const values = f?.conflicting.length ? valuesOf(f).map((v) => v / divisor) : [];
	const [low, high] = [values[0], values.at(-1)];
	if (!shape || low === undefined || high === undefined || low === high) return shape;
	return { ...shape, value: low, range: [low, high] };
}

/** "28", or "24 | 28" where sources disagree. */
function shortOf(f: Figure, unit: DisplayUnit): string {
	if (!f.conflicting.length) return formatValue(f.amount, unit);
	return valuesOf(f)
		.map((value) => formatValue({ ...f.amount, value }, unit))
		.join(' | ');
}

function unitAfter(f: Figure, unit: DisplayUnit): string {
	if (f.amount.qualifier === 'MAG') return '';
	return unit.label === '%' ? '%' : ` ${unit.label}`;
}

/** Places of the categories across: even steps, or the days themselves for spans. */
function placesOf(
	series: IndicatorSeries,
	plot: Pick<Rect, 'x' | 'width'>,
): { start: number; size: number }[] {
	if (series.kind !== 'span') {
		const step = plot.width / series.points.length;
		const size = Math.min(step * BAR_SHARE, WIDEST_BAR);
		return series.points.map((_, i) => ({ start: plot.x + step * (i + 0.5) - size / 2, size }));
	}
	const starts = series.points.map((p) => p.period.start).sort();
	const ends = series.points.map((p) => p.period.end).sort();
	const length = Math.max(1, daysBetween(starts[0] as string, ends.at(-1) as string));
	// time goes on before and after: a single span must not look like the whole axis
	const margin = Math.round(length * SPAN_MARGIN);
	const from = addDays(starts[0] as string, -margin);
	const days = length + 2 * margin;
	return series.points.map((p) => ({
		start: plot.x + (plot.width * daysBetween(from, p.period.start)) / days,
		size: Math.max(4, (plot.width * daysBetween(p.period.start, p.period.end)) / days - 2),
	}));
}

/** Which labels fit: every n-th, counted from the newest, which always has one. */
function labelStep(places: readonly { start: number; size: number }[], letters: number): number {
	const [a, b] = places;
	if (!a || !b) return 1;
	const distance = Math.abs(b.start + b.size / 2 - (a.start + a.size / 2)) || 1;
	return Math.max(1, Math.ceil((letters * LETTER + 6) / distance));
}

/** Labels and which of them stand: "6T/2024" goes in two lines where neighbours would not fit in one. */
function labelsOf(
	series: IndicatorSeries,
	places: readonly { start: number; size: number }[],
	shorts: readonly string[],
): [labels: string[][], every: number] {
	const stepOf = (labels: readonly string[][]) =>
		labelStep(places, Math.max(...labels.flat().map((line) => line.length)));
	const one = shorts.map((text) => [text]);
	if (series.kind === 'span') return [one, 1];
	const every = stepOf(one);
	const two = shorts.map((text) => text.split('/'));
	return every > 1 && stepOf(two) < every ? [two, stepOf(two)] : [one, every];
}

/**
 * The scene of one series: periods of one length only, so that no half-year stands beside a year.
 * Flows are bars from zero, stocks dots with lines between neighbours; gaps stay empty.
 */
export function seriesScene(
	series: IndicatorSeries,
	codelists: Codelists,
	options: SeriesSceneOptions = {},
): Scene {
	const { width = DEFAULT_SIZE.width, height = DEFAULT_SIZE.height } = options;
	const shown = series.points.flatMap((p) => (p.figure ? [p.figure.shown] : []));
	const unit: DisplayUnit = shown.length
		? rowUnit(shown, codelists)
		: displayUnit([], series.unitMeasure, codelists);
	const isStock = series.indicator.aggregation === 'last' && series.kind !== 'span';
	const shapes = series.points.map((p) => shapeOfFigure(p.figure, unit.divisor));
	const whole = codelists.unit(series.unitMeasure)?.dimension === 'count';
	const scale = valueScale(
		shapes.flatMap((s) => (s ? [reachOf(s)] : [])),
		whole,
	);

	const tickTexts = scale.ticks.map((t) => formatNumber(t));
	const left = Math.max(...tickTexts.map((t) => t.length)) * LETTER + 12;
	const across = { x: left, width: width - left - 10 };
	const places = placesOf(series, across);
	const shorts = series.points.map((p) => formatPeriod(p.period.code, p.period.label, 'short'));
	const [labels, every] = labelsOf(series, places, shorts);
	const under = labels.some((lines) => lines.length > 1) ? 36 : 24;
	const plot: Rect = { ...across, y: 24, height: height - 24 - under };
	const y = (v: number) => plot.y + plot.height * (1 - (v - scale.min) / (scale.max - scale.min));
	const middle = (i: number) => (places[i]?.start ?? 0) + (places[i]?.size ?? 0) / 2;

	const categories: Category[] = labels.map((lines, i) => ({
		lines,
		at: middle(i),
		labelled: (labels.length - 1 - i) % every === 0,
	}));
	const bars: Bar[] = [];
	const points: ScenePoint[] = series.points.map((p, i) => {
		const shape = shapes[i] ?? null;
		const f = p.figure;
		const value = shape ? shape.value : null;
		if (shape && !isStock) {
			const { bar, range } = barRects(shape, places[i] as { start: number; size: number }, y, true);
			const outline = f !== null && (f.asOf !== null || f.shown.obsStatus === 'E');
			bars.push({ ...bar, series: 'main', point: i, open: shape.open, about: shape.about, outline, range });
		}
		return {
			category: i,
			series: 'main',
			x: middle(i),
			y: y(shape ? endOf(shape) : 0),
			label: series.indicator.nameVi,
			period: formatPeriod(p.period.code, p.period.label),
			periodCode: p.period.code,
			value,
			text: f ? `${shortOf(f, unit)}${unitAfter(f, unit)}` : 'không có số liệu',
			short: f ? shortOf(f, unit) : '',
			remarks: remarksOf(p, codelists),
			observationId: f?.shown.id ?? null,
			articleId: f?.shown.articleId ?? null,
		};
	});
	const breaks = breaksOf(series, options.breakAt ?? null, middle);
	const title = `${series.indicator.nameVi} ${KIND_WORDS[series.kind]}`;
	return {
		kind: isStock ? 'dots' : series.kind === 'span' ? 'spans' : 'bars',
		orientation: 'vertical',
		width,
		height,
		plot,
		title,
		unit: unit.label,
		source: sourceLine(series, options.sourceNames),
		description: describe(title, points),
		notes: mergerNotes(shown[0]?.refArea ?? '', shown, codelists),
		axis: {
			min: scale.min,
			max: scale.max,
			ticks: scale.ticks.map((value, i) => ({ value, at: y(value), text: tickTexts[i] ?? '' })),
		},
		categories,
		series: [{ id: 'main', label: series.indicator.nameVi }],
		bars,
		lines: isStock ? linesOf(points, breaks) : [],
		breaks,
		points,
	};
}

/** Lines join neighbours that both have a figure; a gap or a break of the area cuts them. */
function linesOf(points: readonly ScenePoint[], breaks: Scene['breaks']): Scene['lines'] {
	const lines: Scene['lines'] = [];
	let line: { x: number; y: number }[] = [];
	const close = () => {
		if (line.length > 1) lines.push(line);
		line = [];
	};
	points.forEach((p) => {
		const before = line.at(-1);
		if (p.value === null || (before && breaks.some((b) => b.at > before.x && b.at <= p.x))) close();
		if (p.value !== null) line.push({ x: p.x, y: p.y });
	});
	close();
	return lines;
}

function breaksOf(
	series: IndicatorSeries,
	day: string | null,
	middle: (i: number) => number,
): Scene['breaks'] {
	if (!day || series.kind === 'span') return [];
	const i = series.points.findIndex((p) => p.period.end > day);
	if (i <= 0) return [];
	return [{ at: (middle(i - 1) + middle(i)) / 2, label: 'sáp nhập 7/2025' }];
}
