/**
 * A chart as plain data: geometry in view units, words ready to print, no colours. The page draws it as SVG with
 * its own tokens, Chart.js takes its configuration from it, the PDF and the download use the same.
 */
export interface Scene {
	/** bars: amounts from zero; dots: a stock's level, joined where periods follow each other; spans: bars as long as their years */
	kind: 'bars' | 'dots' | 'spans';
	orientation: 'vertical' | 'horizontal';
	width: number;
	height: number;
	plot: Rect;
	title: string;
	/** words of the value axis: "buổi", "buổi mỗi tháng" */
	unit: string;
	/** "Nguồn: …"; one line */
	source: string;
	/** the chart in words, for a screen reader */
	description: string;
	/** what differs from the plain: "Kỳ 2016–2020 dài 5 năm", "bình quân tháng"; printed under the chart */
	notes: string[];
	axis: { min: number; max: number; ticks: AxisTick[] };
	categories: Category[];
	/** one, or base and chosen period for pairs; told apart by fill and pattern, not by colour alone */
	series: SceneSeries[];
	bars: Bar[];
	/** lines of a stock, cut at gaps and breaks */
	lines: { x: number; y: number }[][];
	/** where the area was put together from others: across the plot */
	breaks: { at: number; label: string }[];
	/** every place in reading order: for the keyboard, the tooltip and the table */
	points: ScenePoint[];
}

export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface AxisTick {
	value: number;
	/** along the value axis: y when vertical, x when horizontal */
	at: number;
	text: string;
}

export interface Category {
	/** in lines that fit */
	lines: string[];
	/** centre along the category axis */
	at: number;
	/** false where neighbours would overlap */
	labelled: boolean;
	/** its name stands over its bars, from the axis on, instead of left of them */
	over?: boolean;
}

export interface SceneSeries {
	id: 'main' | 'base';
	label: string;
}

/** A drawn amount. `open`: the truth lies beyond (up) or below (down) the end; `about`: khoảng. */
export interface Bar extends Rect {
	series: SceneSeries['id'];
	/** index into `points` */
	point: number;
	open: 'none' | 'up' | 'down';
	about: boolean;
	/** provisional or derived: drawn in outline */
	outline: boolean;
	/** for a range: the part between its ends */
	range: Rect | null;
}

export interface ScenePoint {
	category: number;
	series: SceneSeries['id'];
	/** where a tooltip or focus ring stands */
	x: number;
	y: number;
	/** what: the indicator's name */
	label: string;
	/** when, in full: "6 tháng đầu năm 2024" */
	period: string;
	periodCode: string;
	/** number drawn, in the unit of the axis; null for a gap or words only */
	value: number | null;
	/** the value in words with its unit: "trên 3.000 lượt", "không có số liệu" */
	text: string;
	/** the value as short as it may stand over a bar; empty for a gap */
	short: string;
	/** notes in words: "sơ bộ, tính đến 27/11/2025" */
	remarks: string[];
	/** observation to link to; null for a gap */
	observationId: string | null;
	articleId: string | null;
}

export interface SceneSize {
	width: number;
	height: number;
}

export const DEFAULT_SIZE: SceneSize = { width: 480, height: 260 };

/** How far an open end reaches beyond the bound it starts at. */
export const OPEN_REACH = 12;

/** Widths of letters are not known before drawing; this is the mean of Vietnamese text at 12 units. */
export const LETTER = 6.2;

/** The chart in words: title and every place, gaps said. */
export function describe(title: string, points: readonly ScenePoint[]): string {
	const said = points.map((p) => `${p.period}: ${[p.text, ...p.remarks].join(', ')}`);
	return `${title}. ${said.join('; ')}.`;
}

/** Width of a letter of a value over its bar. */
const VALUE_LETTER = 7;

/** True where a value has room at its bar; the others are said when the point is chosen. */
export function showsValue(scene: Scene, point: ScenePoint): boolean {
	if (!point.short) return false;
	if (scene.orientation === 'horizontal' || scene.categories[point.category]?.labelled) return true;
	return point.short.length * VALUE_LETTER <= scene.plot.width / Math.max(1, scene.categories.length) + 4;
}

/** Where the lines of a category's name stand, and from which side they are written. */
export function namePlaces(
	scene: Scene,
	category: Category,
): { x: number; y: number; from: 'start' | 'middle' | 'end' }[] {
	const { plot } = scene;
	const middle = (category.lines.length - 1) / 2;
	return category.lines.map((_, i) => {
		if (scene.orientation === 'vertical')
			return { x: category.at, y: plot.y + plot.height + 16 + 13 * i, from: 'middle' };
		const y = category.at + 4 + 13 * (i - middle);
		return category.over ? { x: plot.x + 4, y, from: 'start' } : { x: plot.x - 8, y, from: 'end' };
	});
}

/** Cuts a label into lines of at most so many letters, at spaces, at most `most` lines with "…" if cut. */
export function wrapLabel(text: string, letters: number, most = 2): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= letters)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	const end = (kept[most - 1] ?? '').slice(0, Math.max(1, letters - 1)).trimEnd();
	return [...kept.slice(0, most - 1), `${end}…`];
}
