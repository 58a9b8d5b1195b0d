import { roundTo } from '#lib/core/observation/decimal.ts';

/** A value axis from zero: the ticks and the value at its end. */
export interface ValueScale {
	min: number;
	max: number;
	ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round steps from zero up to the largest value.
 *
 * in   values in display units; whole: counts have no half steps; wanted: about how many steps
 * out  ticks 0, 500, 1000 …; negative values get ticks below zero; an axis of nothing is 0 to 1
 */
export function valueScale(values: readonly number[], whole: boolean, wanted = 4): ValueScale {
	const finite = values.filter(Number.isFinite);
	const top = Math.max(0, ...finite);
	const bottom = Math.min(0, ...finite);
	const reach = top - bottom || 1;
	const raw = reach / wanted;
	const power = 10 ** Math.floor(Math.log10(raw));
	const factor = STEPS.find((s) => s * power >= raw * (1 - 1e-9)) ?? 10;
	let step = roundTo(factor * power, 12);
	if (whole && !Number.isInteger(step)) step = Math.max(1, Math.ceil(step));
	const first = Math.floor(roundTo(bottom / step, 9));
	const last = Math.max(1, Math.ceil(roundTo(top / step, 9)));
	const ticks: number[] = [];
	for (let i = first; i <= last; i++) ticks.push(roundTo(i * step, 12));
	return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}
