import type { Chart, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { isDashed, isHollow, paintOver, paintUnder, type ChartTheme } from './paint.ts';
import type { Scene, ScenePoint, SceneSeries } from './scene.ts';

export type { ChartTheme };

type Kind = 'bar' | 'line';
type Fill = string | CanvasPattern;

/** Places of `scene.points` that one series holds, in order: the data of its dataset. */
const placesOf = (scene: Scene, id: SceneSeries['id']): number[] =>
	scene.points.flatMap((p, i) => (p.series === id ? [i] : []));

function datasetOf(
	scene: Scene,
	series: SceneSeries,
	theme: ChartTheme,
	weave: Fill,
): ChartDataset<Kind, (number | null)[]> {
	const places = placesOf(scene, series.id);
	const colour = series.id === 'base' ? theme.base : theme.main;
	const common = {
		label: series.label,
		data: places.map((i) => scene.points[i]?.value ?? null),
		borderColor: colour,
		clip: false as const,
	};
	if (scene.kind === 'dots') {
		return { ...common, type: 'line', backgroundColor: colour, showLine: false, pointRadius: 4 };
	}
	const bars = new Map(scene.bars.map((b) => [b.point, b]));
	const solid = series.id === 'base' ? weave : colour;
	return {
		...common,
		type: 'bar',
		backgroundColor: places.map((i) => {
			const bar = bars.get(i);
			return bar && isHollow(bar) ? theme.paper : solid;
		}),
		borderWidth: places.map((i) => {
			const bar = bars.get(i);
			return bar && isDashed(bar) ? 0 : 1.25;
		}),
		borderSkipped: false,
	};
}

/** The point of the scene that a place of Chart.js shows. */
export function pointAt(scene: Scene, dataset: number, index: number): ScenePoint | undefined {
	const id = scene.series[dataset]?.id;
	return id && scene.points[placesOf(scene, id)[index] ?? -1];
}

/** Where a point of the scene stands in Chart.js: its series and its place within it. */
export function placeOf(scene: Scene, point: number): { datasetIndex: number; index: number } | null {
	const chosen = scene.points[point];
	if (!chosen) return null;
	return {
		datasetIndex: scene.series.findIndex((s) => s.id === chosen.series),
		index: placesOf(scene, chosen.series).indexOf(point),
	};
}

/** Puts the elements of Chart.js where the scene has them, so that taking over moves nothing. */
function place(chart: Chart, scene: Scene): void {
	const scale = chart.width / scene.width;
	const bars = new Map(scene.bars.map((b) => [b.point, b]));
	scene.series.forEach((series, d) => {
		const elements = chart.getDatasetMeta(d).data;
		placesOf(scene, series.id).forEach((i, n) => {
			const [element, bar, point] = [elements[n], bars.get(i), scene.points[i]];
			if (!element || !point) return;
			const at = { x: point.x * scale, y: point.y * scale };
			if (!bar) Object.assign(element, at);
			else {
				const [x, y, width, height] = [bar.x, bar.y, bar.width, bar.height].map((n) => n * scale) as [
					number,
					number,
					number,
					number,
				];
				Object.assign(
					element,
					scene.orientation === 'vertical'
						? { x: x + width / 2, y, base: y + height, width }
						: { x: x + width, y: y + height / 2, base: x, height },
				);
			}
		});
	});
}

/** Draws everything of the scene but its bars and dots, which Chart.js draws. */
function scenePlugin(scene: Scene, theme: ChartTheme): Plugin<Kind> {
	const paint = (chart: Chart, painter: typeof paintUnder) => {
		chart.ctx.save();
		chart.ctx.scale(chart.width / scene.width, chart.width / scene.width);
		painter(chart.ctx, scene, theme);
		chart.ctx.restore();
	};
	return {
		id: 'scene',
		afterUpdate: (chart) => place(chart as Chart, scene),
		beforeDatasetsDraw: (chart) => paint(chart as Chart, paintUnder),
		afterDatasetsDraw: (chart) => paint(chart as Chart, paintOver),
	};
}

/**
 * The Chart.js configuration of a scene: the same values, places, patterns, words and marks. Its parts to register:
 * BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale, Tooltip.
 *
 * in   scene; colours; weave: fill of the base's bars, a pattern where there is a canvas to make it on
 */
export function sceneToChartConfig(
	scene: Scene,
	theme: ChartTheme,
	weave: Fill = theme.base,
): ChartConfiguration<Kind, (number | null)[], string> {
	const vertical = scene.orientation === 'vertical';
	const hidden = { display: false, grid: { display: false } };
	const value = { ...hidden, type: 'linear' as const, min: scene.axis.min, max: scene.axis.max };
	const category = { ...hidden, type: 'category' as const };
	return {
		type: scene.kind === 'dots' ? 'line' : 'bar',
		data: {
			labels: scene.categories.map((c) => c.lines.join(' ')),
			datasets: scene.series.map((s) => datasetOf(scene, s, theme, weave)),
		},
		options: {
			indexAxis: vertical ? 'x' : 'y',
			responsive: true,
			maintainAspectRatio: false,
			animation: false,
			locale: 'vi',
			// which point is chosen is said by pointing and keys alike, outside of Chart.js
			events: [],
			scales: vertical ? { x: category, y: value } : { x: value, y: category },
			plugins: {
				tooltip: {
					displayColors: false,
					callbacks: {
						title: (items) => {
							const item = items[0];
							const p = item && pointAt(scene, item.datasetIndex, item.dataIndex);
							return p ? p.label : '';
						},
						label: (item) => {
							const p = pointAt(scene, item.datasetIndex, item.dataIndex);
							return p ? `${p.period}: ${[p.text, ...p.remarks].join(', ')}` : '';
						},
					},
				},
			},
		},
		plugins: [scenePlugin(scene, theme)],
	};
}
