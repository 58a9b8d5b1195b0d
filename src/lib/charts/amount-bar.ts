import type { Amount } from '#lib/core/series/amount.ts';
import type { Bar, Rect } from './scene.ts';

/** What a bar shows of an amount, in display units. */
export interface BarShape {
	/** end of the solid part */
	value: number;
	open: Bar['open'];
	about: boolean;
	/** [low, high] of a range */
	range: [number, number] | null;
}

/** The shape of an amount; null where nothing can be drawn (no figure, a magnitude). */
export function shapeOf(a: Amount | null, divisor: number): BarShape | null {
	if (!a || a.qualifier === 'MAG') return null;
	if (a.value === null) {
		if (a.low === null || a.high === null) return null;
		const range: [number, number] = [a.low / divisor, a.high / divisor];
		return { value: range[0], open: 'none', about: false, range };
	}
	const open =
		a.qualifier === 'GT' || a.qualifier === 'GE'
			? 'up'
			: a.qualifier === 'LT' || a.qualifier === 'LE'
				? 'down'
				: 'none';
	return { value: a.value / divisor, open, about: a.qualifier === 'AP', range: null };
}

/** Where a shape ends. */
export function endOf(shape: BarShape): number {
	return shape.range ? shape.range[1] : shape.value;
}

/** Room above a bound for its open end. */
const OPEN_ROOM = 1.08;

/** Largest number a shape reaches, for the scale. */
export function reachOf(shape: BarShape): number {
	return shape.open === 'up' ? shape.value * OPEN_ROOM : endOf(shape);
}

/**
 * The rectangles of a shape standing on zero.
 *
 * in   shape, position and thickness across, the value axis as a function to view units
 */
export function barRects(
	shape: BarShape,
	across: { start: number; size: number },
	along: (value: number) => number,
	vertical: boolean,
): { bar: Rect; range: Rect | null } {
	const rect = (from: number, to: number): Rect => {
		const [a, b] = [along(from), along(to)];
		const start = Math.min(a, b);
		const size = Math.abs(a - b);
		return vertical
			? { x: across.start, y: start, width: across.size, height: size }
			: { x: start, y: across.start, width: size, height: across.size };
	};
	return { bar: rect(0, shape.value), range: shape.range && rect(shape.range[0], shape.range[1]) };
}
