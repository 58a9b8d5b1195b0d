import type { EngineFont, Inline, Line } from './engine-parts.ts';

/** How far a source number is raised, in its own size. */
const RAISE = 0.42;
/** Gaps below this many points come from rounding, not from justification. */
const NO_GAP = 0.005;

/** Hundredths of a point are finer than any printer. */
export const round = (x: number): number => Math.round(x * 100) / 100;

/** Part of a line in one look, drawn by one operator. */
export interface TextRun {
	font: EngineFont;
	size: number;
	color: string;
	/** points from the page's left edge, and of its baseline from the top */
	x: number;
	y: number;
	width: number;
	/** glyphs and gaps as an operand of TJ */
	glyphs: string;
	/** name of the place it leads to */
	to: string | null;
}

/** Glyphs of a word as hexadecimal strings with the adjustments between them; `pen` is where they end, in points. */
function glyphsOf(inline: Inline): { text: string; width: number } {
	const [glyphs, positions] = inline.font.encode(inline.text);
	let text = '<';
	let advance = 0;
	glyphs.forEach((glyph, at) => {
		const place = positions[at];
		text += glyph;
		if (!place) return;
		advance += place.xAdvance;
		const adjust = round(place.advanceWidth - place.xAdvance);
		if (adjust !== 0) text += `>${adjust}<`;
	});
	return { text: `${text}>`, width: (advance * inline.fontSize) / 1000 };
}

const likeRun = (run: TextRun, inline: Inline, y: number): boolean =>
	run.font === inline.font &&
	run.size === inline.fontSize &&
	run.color === inline.color &&
	run.y === y &&
	run.to === inline.linkToDestination;

/**
 * A line as runs of like look: words of one look are drawn together, with the gaps of justification between them.
 *
 * in   shift: points the line is moved down
 */
export function textRuns(line: Line, shift: number): TextRun[] {
	const baseline = line.y + shift + line.getAscenderHeight();
	// a source number by itself stands on the line
	const hasWords = line.inlines.some((i) => !i.sup && i.text.trim() !== '');
	const runs: TextRun[] = [];
	let pen = 0;
	for (const inline of line.inlines) {
		if (inline.text === '') continue;
		const y = inline.sup && hasWords ? baseline - inline.fontSize * RAISE : baseline;
		const x = line.x + inline.x;
		const { text, width } = glyphsOf(inline);
		const last = runs.at(-1);
		if (last && likeRun(last, inline, y)) {
			const gap = x - pen;
			last.glyphs += Math.abs(gap) > NO_GAP ? `${round((-gap * 1000) / inline.fontSize)}${text}` : text;
			last.width = x + width - last.x;
		} else {
			const { font, fontSize: size, color, linkToDestination: to } = inline;
			runs.push({ font, size, color, x, y, width, glyphs: text, to });
		}
		pen = x + width;
	}
	for (const run of runs) run.glyphs = run.glyphs.replaceAll('><', '');
	return runs;
}
