import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from 'chart.js';
import { sceneToChartConfig, type ChartTheme } from '#lib/charts/chartjs.ts';
import type { Scene } from '#lib/charts/scene.ts';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

/** A drawing that Chart.js has taken over. */
export interface LiveChart {
	/** shows a point's tooltip; null hides it */
	select(point: number | null): void;
	destroy(): void;
}

/** The page's tokens as plain colours: a token may be light-dark(), which only a property resolves. */
function themeOf(box: HTMLElement): ChartTheme {
	const probe = document.createElement('span');
	box.append(probe);
	const colour = (token: string) => {
		probe.style.color = `var(${token})`;
		return getComputedStyle(probe).color;
	};
	const theme = {
		font: getComputedStyle(box).fontFamily,
		text: colour('--ink'),
		muted: colour('--ink-3'),
		rule: colour('--grid'),
		main: colour('--series-1'),
		base: colour('--series-2'),
		paper: colour('--surface'),
	};
	probe.remove();
	return theme;
}

/** Where a point of the scene stands in Chart.js: its series and its place within it. */
function placeOf(scene: Scene, point: number): { datasetIndex: number; index: number } | null {
	const chosen = scene.points[point];
	if (!chosen) return null;
	const index = scene.points.filter((p) => p.series === chosen.series).indexOf(chosen);
	return { datasetIndex: scene.series.findIndex((s) => s.id === chosen.series), index };
}

/**
 * Lays Chart.js over the drawing in `box`, which keeps its size; the drawing stays underneath for print.
 * It is drawn anew when the theme changes.
 */
export function takeOver(box: HTMLElement, scene: Scene): LiveChart {
	const canvas = document.createElement('canvas');
	const stage = document.createElement('div');
	stage.className = 'stage';
	stage.setAttribute('aria-hidden', 'true');
	stage.append(canvas);
	box.append(stage);
	box.classList.add('live');
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const make = () => {
		const theme = themeOf(box);
		const config = sceneToChartConfig(scene, theme, !calm);
		if (config.options) config.options.font = { family: theme.font };
		if (config.options?.plugins?.tooltip) config.options.plugins.tooltip.displayColors = false;
		// key and unit stand above the drawing already
		if (config.options?.plugins?.legend) config.options.plugins.legend.display = false;
		for (const axis of Object.values(config.options?.scales ?? {}))
			if (axis && 'title' in axis && axis.title) axis.title.display = false;
		return new Chart(canvas, config);
	};
	let chart = make();

	const redraw = () => {
		chart.destroy();
		chart = make();
	};
	const themes = new MutationObserver(redraw);
	themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	const system = matchMedia('(prefers-color-scheme: dark)');
	system.addEventListener('change', redraw);

	return {
		select(point) {
			const place = point === null ? null : placeOf(scene, point);
			const active = place ? [place] : [];
			chart.setActiveElements(active);
			chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
			chart.update('none');
		},
		destroy() {
			themes.disconnect();
			system.removeEventListener('change', redraw);
			chart.destroy();
			stage.remove();
			box.classList.remove('live');
		},
	};
}
