import { isDashed, isHollow, type ChartTheme } from './paint.ts';
import { namePlaces, OPEN_REACH, showsValue, wrapLabel, type Bar, type Rect, type Scene } from './scene.ts';

/** Colours and font of a drawing by itself; grey, so that it prints as it looks. */
export const PRINT_THEME: ChartTheme = {
	font: "Tinos, 'Times New Roman', serif",
	text: '#111',
	muted: '#444',
	rule: '#ccc',
	main: '#3d5a40',
	base: '#9aa79b',
	paper: '#fff',
};

const escape = (s: string) =>
	s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const n = (x: number) => String(Math.round(x * 100) / 100);
const box = (r: Rect) => `x="${n(r.x)}" y="${n(r.y)}" width="${n(r.width)}" height="${n(r.height)}"`;

/** Mean width of a letter of the title. */
const TITLE_LETTER = 7.2;

/**
 * The scene as one SVG file that needs nothing else: title, unit, axis, marks, values, source.
 *
 * in   scene; prefix for ids, so that several can stand in one page or PDF
 * out  SVG text; title and description inside, for screen readers
 */
export function sceneToSvg(scene: Scene, prefix = 'c', theme: ChartTheme = PRINT_THEME): string {
	const titles = wrapLabel(scene.title, Math.floor(scene.width / TITLE_LETTER), 2);
	const head = 4 + 18 * titles.length;
	const foot = 20 + 14 * scene.notes.length + (scene.series.length > 1 ? 16 : 0);
	const height = scene.height + head + foot;
	const parts = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(scene.width)} ${n(height)}" width="${n(scene.width)}" height="${n(height)}" role="img" aria-labelledby="${prefix}-t ${prefix}-d" font-family="${escape(theme.font)}" font-size="12" fill="${theme.text}">`,
		`<title id="${prefix}-t">${escape(scene.title)}</title><desc id="${prefix}-d">${escape(scene.description)}</desc>`,
		`<defs><pattern id="${prefix}-h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${theme.paper}"/><rect width="3" height="6" fill="${theme.base}"/></pattern></defs>`,
		`<rect width="${n(scene.width)}" height="${n(height)}" fill="${theme.paper}"/>`,
		...titles.map(
			(t, i) => `<text x="4" y="${n(16 + 18 * i)}" font-size="14" font-weight="bold">${escape(t)}</text>`,
		),
		`<g transform="translate(0 ${head})">`,
		...axisParts(scene, theme),
		...scene.bars.flatMap((b) => barParts(b, scene, prefix, theme)),
		...scene.lines.map(
			(l) =>
				`<polyline points="${l.map((p) => `${n(p.x)},${n(p.y)}`).join(' ')}" fill="none" stroke="${theme.main}" stroke-width="2"/>`,
		),
		...pointParts(scene, theme),
		...breakParts(scene, theme),
		'</g>',
		...footParts(scene, head + scene.height, prefix, theme),
		'</svg>',
	];
	return parts.join('');
}

function axisParts(scene: Scene, theme: ChartTheme): string[] {
	const { plot } = scene;
	const vertical = scene.orientation === 'vertical';
	const ticks = scene.axis.ticks.map((t) => {
		const stroke = `stroke="${t.value === 0 ? theme.muted : theme.rule}"`;
		return vertical
			? `<line x1="${n(plot.x)}" x2="${n(plot.x + plot.width)}" y1="${n(t.at)}" y2="${n(t.at)}" ${stroke}/><text x="${n(plot.x - 6)}" y="${n(t.at + 4)}" text-anchor="end" fill="${theme.muted}">${escape(t.text)}</text>`
			: `<line y1="${n(plot.y)}" y2="${n(plot.y + plot.height)}" x1="${n(t.at)}" x2="${n(t.at)}" ${stroke}/><text x="${n(t.at)}" y="${n(plot.y + plot.height + 14)}" text-anchor="middle" fill="${theme.muted}">${escape(t.text)}</text>`;
	});
	const labels = scene.categories
		.filter((c) => c.labelled)
		.flatMap((c) =>
			namePlaces(scene, c).map(
				({ x, y, from }, i) =>
					`<text x="${n(x)}" y="${n(y)}" text-anchor="${from}">${escape(c.lines[i] ?? '')}</text>`,
			),
		);
	const unit = `<text x="${n(vertical ? 4 : plot.x)}" y="12" fill="${theme.muted}" font-style="italic">Đơn vị: ${escape(scene.unit)}</text>`;
	return [...ticks, ...labels, unit];
}

function barParts(b: Bar, scene: Scene, prefix: string, theme: ChartTheme): string[] {
	const vertical = scene.orientation === 'vertical';
	const fill = b.series === 'base' ? `url(#${prefix}-h)` : theme.main;
	const edge = b.series === 'base' ? theme.base : theme.main;
	const hollow = isHollow(b);
	const dash = isDashed(b) ? ' stroke-dasharray="4 3"' : '';
	const parts = [
		`<rect ${box(b)} fill="${hollow ? theme.paper : fill}" stroke="${edge}" stroke-width="1.5"${dash}/>`,
	];
	if (b.range)
		parts.push(
			`<rect ${box(b.range)} fill="none" stroke="${edge}" stroke-width="1.5" stroke-dasharray="4 3"/>`,
		);
	if (b.open === 'up') {
		const [x1, y1, x2, y2] = [b.x, b.y, b.x + b.width, b.y + b.height];
		const d = vertical
			? `M${n(x1)} ${n(y1)}V${n(y1 - OPEN_REACH)}M${n(x2)} ${n(y1)}V${n(y1 - OPEN_REACH)}`
			: `M${n(x2)} ${n(y1)}H${n(x2 + OPEN_REACH)}M${n(x2)} ${n(y2)}H${n(x2 + OPEN_REACH)}`;
		parts.push(`<path d="${d}" stroke="${edge}" stroke-width="1.5" stroke-dasharray="3 2" fill="none"/>`);
	}
	return parts;
}

function pointParts(scene: Scene, theme: ChartTheme): string[] {
	const vertical = scene.orientation === 'vertical';
	const dots =
		scene.kind === 'dots'
			? scene.points
					.filter((p) => p.value !== null)
					.map((p) => `<circle cx="${n(p.x)}" cy="${n(p.y)}" r="3.5" fill="${theme.main}"/>`)
			: [];
	const opened = new Set(scene.bars.filter((b) => b.open === 'up').map((b) => b.point));
	const texts = scene.points.map((p, i) => {
		if (!showsValue(scene, p)) return '';
		const away = opened.has(i) ? OPEN_REACH + 2 : 5;
		return vertical
			? `<text x="${n(p.x)}" y="${n(p.y - away)}" text-anchor="middle" font-size="11">${escape(p.short)}</text>`
			: `<text x="${n(p.x + away)}" y="${n(p.y + 4)}" font-size="11">${escape(p.short)}</text>`;
	});
	return [...dots, ...texts];
}

function breakParts(scene: Scene, theme: ChartTheme): string[] {
	const { plot } = scene;
	return scene.breaks.map(
		(b) =>
			`<line x1="${n(b.at)}" x2="${n(b.at)}" y1="${n(plot.y)}" y2="${n(plot.y + plot.height)}" stroke="${theme.muted}" stroke-dasharray="5 4"/><text x="${n(b.at + 3)}" y="${n(plot.y + 10)}" font-size="10" fill="${theme.muted}">${escape(b.label)}</text>`,
	);
}

function footParts(scene: Scene, top: number, prefix: string, theme: ChartTheme): string[] {
	const parts: string[] = [];
	let y = top + 14;
	if (scene.series.length > 1) {
		let x = 4;
		for (const s of scene.series) {
			const fill = s.id === 'base' ? `url(#${prefix}-h)` : theme.main;
			parts.push(
				`<rect x="${n(x)}" y="${n(y - 10)}" width="12" height="12" fill="${fill}" stroke="${s.id === 'base' ? theme.base : theme.main}"/><text x="${n(x + 17)}" y="${n(y)}">${escape(s.label)}</text>`,
			);
			x += 17 + 6.5 * s.label.length + 22;
		}
		y += 16;
	}
	for (const note of scene.notes) {
		parts.push(`<text x="4" y="${n(y)}" font-size="11" fill="${theme.muted}">${escape(note)}</text>`);
		y += 14;
	}
	parts.push(`<text x="4" y="${n(y)}" font-size="11" fill="${theme.muted}">${escape(scene.source)}</text>`);
	return parts;
}
