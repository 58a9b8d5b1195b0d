import type { Unit } from '#lib/codelists/types.ts';
import { decimalsOf, roundTo, times } from './decimal.ts';

/** Factors with this many digits stand for a fraction without end (a minute is 1/60 hour). */
const ENDLESS_DECIMALS = 9;
const ENDLESS_ROUNDING = 6;

/**
 * Changes a printed number into its unit's canonical unit, exact to the last decimal.
 *
 * in   value as printed, its unit ("2,4 tỷ đồng" → 2.4, VND_B)
 * out  2400000000; 260.4 G → 0.2604; 45 MINUTE → 0.75
 */
export function toCanonical(value: number, unit: Pick<Unit, 'factor'>): number {
	if (unit.factor === 1) return value;
	const product = times(value, unit.factor);
	return decimalsOf(unit.factor) >= ENDLESS_DECIMALS ? roundTo(product, ENDLESS_ROUNDING) : product;
}

/** Decimals of a canonical value that keep the source's precision: 260,4 g (1 decimal) is 0,2604 kg (4). */
export function canonicalDecimals(decimals: number, unit: Pick<Unit, 'factor'>): number {
	if (unit.factor === 1) return decimals;
	if (decimalsOf(unit.factor) >= ENDLESS_DECIMALS) return ENDLESS_ROUNDING;
	return Math.max(0, decimals - Math.round(Math.log10(unit.factor)));
}
