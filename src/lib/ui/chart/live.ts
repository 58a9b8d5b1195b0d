import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from 'chart.js';
import { placeOf, sceneToChartConfig, type ChartTheme } from '#lib/charts/chartjs.ts';
import type { Scene } from '#lib/charts/scene.ts';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
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

/** Threads of a weave: as wide as in the drawing, aslant. */
const THREAD = 6;

/** The base's bars as the drawing has them: told apart by their weave, not by colour alone. */
function weaveOf(theme: ChartTheme): CanvasPattern | string {
	const cloth = document.createElement('canvas');
	cloth.width = cloth.height = THREAD;
	const ctx = cloth.getContext('2d');
	if (!ctx) return theme.base;
	ctx.fillStyle = theme.paper;
	ctx.fillRect(0, 0, THREAD, THREAD);
	ctx.fillStyle = theme.base;
	ctx.fillRect(0, 0, THREAD / 2, THREAD);
	const pattern = ctx.createPattern(cloth, 'repeat');
	pattern?.setTransform(new DOMMatrix().rotate(45));
	return pattern ?? theme.base;
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
	const make = () => {
		const theme = themeOf(box);
		const config = sceneToChartConfig(scene, theme, weaveOf(theme));
		if (config.options) config.options.font = { family: theme.font };
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
