import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { Bar, Scene, ScenePoint, SceneSeries } from './scene.ts';

/** Colours Chart.js draws with: from the page's tokens, or the print theme. */
export interface ChartTheme {
	font: string;
	text: string;
	muted: string;
	rule: string;
	main: string;
	base: string;
	paper: string;
}

type Kind = 'bar' | 'line';
type Datum = number | [number, number] | null;

const OPEN_REACH = 12;

function datumOf(scene: Scene, point: number, p: ScenePoint): Datum {
	const bar = scene.bars.find((b) => b.point === point);
	if (!bar?.range || p.value === null) return p.value;
	const unit = valuePerView(scene);
	const size = scene.orientation === 'vertical' ? bar.range.height : bar.range.width;
	return [p.value, p.value + size * unit];
}

const valuePerView = (scene: Scene) =>
	(scene.axis.max - scene.axis.min) /
	(scene.orientation === 'vertical' ? scene.plot.height : scene.plot.width);

function datasetOf(scene: Scene, series: SceneSeries, theme: ChartTheme): ChartDataset<Kind, Datum[]> {
	const places = scene.points.map((p, i) => ({ p, i })).filter(({ p }) => p.series === series.id);
	const colour = series.id === 'base' ? theme.base : theme.main;
	const bars = new Map(scene.bars.map((b) => [b.point, b]));
	const hollow = (b: Bar | undefined) => b !== undefined && (b.outline || b.about || b.open === 'down');
	const common = {
		label: series.label,
		data: places.map(({ p, i }) => datumOf(scene, i, p)),
		borderColor: colour,
	};
	if (scene.kind === 'dots') {
		return {
			...common,
			type: 'line',
			backgroundColor: colour,
			spanGaps: false,
			pointRadius: 4,
			borderWidth: 2,
			tension: 0,
		};
	}
	return {
		...common,
		type: 'bar',
		backgroundColor: places.map(({ i }) => (hollow(bars.get(i)) ? theme.paper : colour)),
		borderWidth: 1.5,
		borderSkipped: false,
		maxBarThickness: 56,
		categoryPercentage: 0.75,
	};
}

/** The point of the scene that a place of Chart.js shows. */
export function pointAt(scene: Scene, dataset: number, index: number): ScenePoint | undefined {
	const id = scene.series[dataset]?.id;
	return scene.points.filter((p) => p.series === id)[index];
}

/** Values over the bars and open ends for bounds: what a bar alone cannot say. */
function marksPlugin(scene: Scene, theme: ChartTheme): Plugin<Kind> {
	const vertical = scene.orientation === 'vertical';
	const open = new Set(scene.bars.filter((b) => b.open === 'up').map((b) => scene.points[b.point]));
	return {
		id: 'sceneMarks',
		afterDatasetsDraw(chart) {
			const { ctx } = chart;
			ctx.save();
			ctx.font = `11px ${theme.font}`;
			chart.data.datasets.forEach((_, d) => {
				const crowded = vertical && chart.width / Math.max(1, scene.categories.length) < 44;
				chart.getDatasetMeta(d).data.forEach((element, i) => {
					const point = pointAt(scene, d, i);
					if (!point || point.value === null) return;
					const { x, y } = element.getProps(['x', 'y'], true);
					const isOpen = open.has(point);
					if (isOpen) {
						const across = element.getProps(['width', 'height'] as never) as {
							width?: number;
							height?: number;
						};
						const half = ((vertical ? across.width : across.height) ?? 12) / 2;
						ctx.strokeStyle = theme.text;
						ctx.setLineDash([3, 2]);
						ctx.beginPath();
						for (const side of [-half, half]) {
							ctx.moveTo(vertical ? x + side : x, vertical ? y : y + side);
							ctx.lineTo(vertical ? x + side : x + OPEN_REACH, vertical ? y - OPEN_REACH : y + side);
						}
						ctx.stroke();
						ctx.setLineDash([]);
					}
					if (crowded) return;
					const away = isOpen ? OPEN_REACH + 3 : 5;
					ctx.fillStyle = theme.text;
					ctx.textAlign = vertical ? 'center' : 'left';
					ctx.textBaseline = vertical ? 'bottom' : 'middle';
					ctx.fillText(point.short, vertical ? x : x + away, vertical ? y - away : y);
				});
			});
			ctx.restore();
		},
	};
}

/**
 * The Chart.js configuration of a scene: the same values, ticks, words and marks. Its parts to register:
 * BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale, Tooltip, Legend.
 *
 * in   scene, colours; `animated` false for PDF and for readers who want no motion
 */
export function sceneToChartConfig(
	scene: Scene,
	theme: ChartTheme,
	animated = false,
): ChartConfiguration<Kind, Datum[], string | string[]> {
	const vertical = scene.orientation === 'vertical';
	const texts = new Map(scene.axis.ticks.map((t) => [t.value, t.text]));
	const step = (scene.axis.ticks[1]?.value ?? 1) - (scene.axis.ticks[0]?.value ?? 0);
	const font = { family: theme.font, size: 12 };
	const value = {
		type: 'linear' as const,
		min: scene.axis.min,
		max: scene.axis.max,
		grid: { color: theme.rule },
		border: { display: false },
		title: { display: true, text: `Đơn vị: ${scene.unit}`, color: theme.muted, font },
		ticks: {
			stepSize: step,
			color: theme.muted,
			font,
			callback: (v: string | number) => texts.get(Number(Number(v).toFixed(9))) ?? '',
		},
	};
	const category = {
		type: 'category' as const,
		grid: { display: false },
		ticks: { color: theme.text, font },
	};
	return {
		type: scene.kind === 'dots' ? 'line' : 'bar',
		data: {
			labels: scene.categories.map((c) => (c.lines.length > 1 ? c.lines : (c.lines[0] ?? ''))),
			datasets: scene.series.map((s) => datasetOf(scene, s, theme)),
		},
		options: {
			indexAxis: vertical ? 'x' : 'y',
			responsive: true,
			maintainAspectRatio: false,
			animation: animated ? { duration: 200 } : false,
			locale: 'vi',
			layout: { padding: vertical ? { top: 22 } : { right: 64 } },
			interaction: { mode: 'nearest', intersect: false, axis: vertical ? 'x' : 'y' },
			scales: vertical ? { x: category, y: value } : { x: value, y: category },
			plugins: {
				legend: { display: scene.series.length > 1, labels: { color: theme.text, font } },
				tooltip: {
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
		plugins: [marksPlugin(scene, theme)],
	};
}
