import type { Scene, ScenePoint } from '#lib/charts/scene.ts';

/** A scene with where each of its points was read; `hrefs` runs beside `scene.points`. */
export interface ChartView {
	/** a short head in place of the scene's title, where what it shows stands above already */
	head?: string;
	scene: Scene;
	hrefs: (string | null)[];
}

/** The scene without the ids its sources were looked up by: the page has their addresses. */
export const withoutIds = (scene: Scene): Scene => ({
	...scene,
	points: scene.points.map((point) => ({ ...point, observationId: null, articleId: null })),
});

/** Lengths within a drawing, by the names they have in a scene: a tenth of a unit is finer than anyone sees. */
const LENGTHS = new Set(['x', 'y', 'at', 'width', 'height']);

/** The chart as text, to stand beside its drawing for whoever walks over it. */
export function packChart(chart: ChartView): string {
	return JSON.stringify(chart, (name, value: unknown) =>
		typeof value === 'number' && LENGTHS.has(name) ? Math.round(value * 10) / 10 : value,
	);
}

export const unpackChart = (text: string): ChartView => JSON.parse(text) as ChartView;

/** A point in one line: "6 tháng đầu năm 2024: 1.190 buổi (sơ bộ, tính đến 26/11/2024)". */
export function sayPoint(point: ScenePoint, named: boolean): string {
	const remarks = point.remarks.length ? ` (${point.remarks.join('; ')})` : '';
	return `${named ? `${point.label}, ` : ''}${point.period}: ${point.text}${remarks}`;
}

/** Where a key takes the reader among `count` points; null when the key is not ours. */
export function stepOf(key: string, at: number | null, count: number): number | null {
	if (!count) return null;
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return at === null ? 0 : Math.min(count - 1, at + 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return at === null ? count - 1 : Math.max(0, at - 1);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}
