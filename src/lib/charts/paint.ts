import { namePlaces, OPEN_REACH, showsValue, type Bar, type Rect, type Scene } from './scene.ts';

/** Colours a canvas is painted with: from the page's tokens, or the print theme. */
export interface ChartTheme {
	font: string;
	text: string;
	muted: string;
	rule: string;
	main: string;
	base: string;
	paper: string;
}

type Canvas = CanvasRenderingContext2D;

const SIZE = 11.5;

/** True for a bar that is drawn in outline: provisional, derived, about, or only bounded above. */
export const isHollow = (b: Bar): boolean => b.outline || b.about || b.open === 'down';

/** True for a bar whose end is not the truth itself: its outline is broken. */
export const isDashed = (b: Bar): boolean => b.about || b.open === 'down';

function line(ctx: Canvas, from: [number, number], to: [number, number]): void {
	ctx.beginPath();
	ctx.moveTo(...from);
	ctx.lineTo(...to);
	ctx.stroke();
}

function words(ctx: Canvas, text: string, x: number, y: number, from: CanvasTextAlign = 'center'): void {
	ctx.textAlign = from;
	ctx.fillText(text, x, y);
}

/** A line across the plot at a place of the value axis. */
function across(ctx: Canvas, scene: Scene, at: number): void {
	const { x, y, width, height } = scene.plot;
	if (scene.orientation === 'vertical') line(ctx, [x, at], [x + width, at]);
	else line(ctx, [at, y], [at, y + height]);
}

/** What lies under the bars: grid, words of both axes, lines of a stock; in the scene's own units. */
export function paintUnder(ctx: Canvas, scene: Scene, theme: ChartTheme): void {
	const { plot, axis } = scene;
	const vertical = scene.orientation === 'vertical';
	ctx.font = `${SIZE}px ${theme.font}`;
	ctx.lineWidth = 1;
	for (const tick of axis.ticks) {
		ctx.strokeStyle = tick.value === 0 ? theme.muted : theme.rule;
		across(ctx, scene, tick.at);
		ctx.fillStyle = theme.muted;
		if (vertical) words(ctx, tick.text, plot.x - 6, tick.at + 4, 'right');
		else words(ctx, tick.text, tick.at, plot.y + plot.height + 14);
	}
	ctx.fillStyle = theme.text;
	for (const category of scene.categories) {
		if (!category.labelled) continue;
		namePlaces(scene, category).forEach(({ x, y, from }, i) =>
			words(ctx, category.lines[i] ?? '', x, y, from === 'middle' ? 'center' : from),
		);
	}
	ctx.strokeStyle = theme.main;
	ctx.lineWidth = 2;
	for (const run of scene.lines) {
		ctx.beginPath();
		run.forEach((p, i) => (i ? ctx.lineTo(p.x, p.y) : ctx.moveTo(p.x, p.y)));
		ctx.stroke();
	}
}

function dashedRect(ctx: Canvas, r: Rect): void {
	ctx.setLineDash([4, 3]);
	ctx.strokeRect(r.x, r.y, r.width, r.height);
	ctx.setLineDash([]);
}

function openEnd(ctx: Canvas, b: Bar, vertical: boolean): void {
	const [x2, y2] = [b.x + b.width, b.y + b.height];
	ctx.setLineDash([3, 2]);
	if (vertical) for (const x of [b.x, x2]) line(ctx, [x, b.y], [x, b.y - OPEN_REACH]);
	else for (const y of [b.y, y2]) line(ctx, [x2, y], [x2 + OPEN_REACH, y]);
	ctx.setLineDash([]);
}

/** What lies over the bars: broken outlines, ranges, open ends, values, gaps, where the area was put together. */
export function paintOver(ctx: Canvas, scene: Scene, theme: ChartTheme): void {
	const vertical = scene.orientation === 'vertical';
	const { plot } = scene;
	ctx.lineWidth = 1.25;
	for (const b of scene.bars) {
		ctx.strokeStyle = b.series === 'base' ? theme.base : theme.main;
		if (isDashed(b)) dashedRect(ctx, b);
		if (b.range) dashedRect(ctx, b.range);
		if (b.open === 'up') openEnd(ctx, b, vertical);
	}
	ctx.lineWidth = 1;
	ctx.strokeStyle = theme.muted;
	ctx.font = `${SIZE}px ${theme.font}`;
	for (const cut of scene.breaks) {
		ctx.setLineDash([5, 4]);
		line(ctx, [cut.at, plot.y], [cut.at, plot.y + plot.height]);
		ctx.setLineDash([]);
		ctx.fillStyle = theme.muted;
		words(ctx, cut.label, cut.at + 4, plot.y + 10, 'left');
	}
	const opened = new Set(scene.bars.filter((b) => b.open === 'up').map((b) => b.point));
	scene.points.forEach((point, i) => {
		const away = opened.has(i) ? OPEN_REACH + 3 : 5;
		ctx.font = `600 ${SIZE}px ${theme.font}`;
		ctx.fillStyle = theme.text;
		if (showsValue(scene, point)) {
			// a rim of paper keeps a value readable over a line or its neighbour
			ctx.lineWidth = 3;
			ctx.strokeStyle = theme.paper;
			const [x, y] = vertical ? [point.x, point.y - away] : [point.x + away, point.y + 4];
			ctx.textAlign = vertical ? 'center' : 'left';
			ctx.strokeText(point.short, x, y);
			ctx.fillText(point.short, x, y);
		} else if (!point.short && vertical) {
			ctx.fillStyle = theme.muted;
			words(ctx, '…', point.x, plot.y + plot.height - 6);
		}
	});
}
