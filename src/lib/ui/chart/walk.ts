import type { PictureFormat } from './download.ts';
import type { LiveChart } from './live.ts';
import { sayPoint, stepOf, unpackChart, type ChartView } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Lets a person walk over a chart's points by arrow keys and by pointing: the point is ringed, said under the chart,
 * and leads to its source. Chart.js comes at the first touch and takes over the drawing in its place.
 */
export class Walker {
	readonly box: HTMLElement;
	private readonly chart: ChartView;
	private readonly figure: HTMLElement | null;
	private active: number | null = null;
	private live: LiveChart | null = null;
	private state: 'asleep' | 'awake' | 'gone' = 'asleep';

	/** in  the box of the drawing, in a figure that carries its chart */
	constructor(box: HTMLElement) {
		this.box = box;
		this.figure = box.closest('figure');
		this.chart = unpackChart(this.figure?.querySelector('template')?.content.textContent ?? '');
	}

	wake(): void {
		if (this.state !== 'asleep') return;
		this.state = 'awake';
		import('./live.ts')
			.then(({ takeOver }) => {
				if (this.state === 'gone') return;
				this.live = takeOver(this.box, this.chart.scene);
				this.live.select(this.active);
			})
			// without it the drawing, its keys and its table still serve
			.catch(() => {});
	}
	sleep(): void {
		this.state = 'gone';
		this.live?.destroy();
		this.live = null;
	}

	/** The point across from the pointer: by the axis the categories stand along. */
	private nearest(event: PointerEvent): number | null {
		const { scene } = this.chart;
		const { left, top, width, height } = this.box.getBoundingClientRect();
		const across = scene.orientation === 'vertical' ? 'x' : 'y';
		const at =
			across === 'x'
				? ((event.clientX - left) / width) * scene.width
				: ((event.clientY - top) / height) * scene.height;
		const away = scene.points.map((p) => Math.abs(p[across] - at));
		return away.length ? away.indexOf(Math.min(...away)) : null;
	}

	key(event: KeyboardEvent): void {
		this.wake();
		const next = stepOf(event.key, this.active, this.chart.scene.points.length);
		if (next !== null) this.choose(next);
		else if (event.key === 'Escape') this.choose(null);
		else if (event.key === 'Enter' && this.active !== null) this.open();
		else return;
		event.preventDefault();
	}
	point(event: PointerEvent): void {
		this.wake();
		this.choose(this.nearest(event));
	}
	/** Follows the point to its source. */
	open(): void {
		const href = this.active === null ? null : this.chart.hrefs[this.active];
		if (href) location.assign(href);
	}
	choose(point: number | null): void {
		if (point === this.active) return;
		this.active = point;
		this.live?.select(point);
		this.ring(point);
		const { scene } = this.chart;
		const chosen = point === null ? undefined : scene.points[point];
		const say = this.figure?.querySelector('.say');
		if (say) say.textContent = chosen ? sayPoint(chosen, scene.series.length > 1) : '';
		this.figure?.querySelector('.notes')?.classList.toggle('covered', chosen !== undefined);
	}
	private ring(point: number | null): void {
		const drawing = this.box.querySelector('svg');
		drawing?.querySelector('.ring')?.remove();
		const chosen = point === null ? undefined : this.chart.scene.points[point];
		if (!drawing || !chosen) return;
		const ring = document.createElementNS(SVG, 'circle');
		for (const [name, value] of Object.entries({ class: 'ring', cx: chosen.x, cy: chosen.y, r: 7 }))
			ring.setAttribute(name, String(value));
		drawing.append(ring);
	}

	async save(format: PictureFormat): Promise<void> {
		const { download } = await import('./download.ts');
		await download(this.chart.scene, format);
	}
}
