import { decimalsOf, roundTo } from '#lib/core/observation/decimal.ts';

export interface NumberStyle {
	/** at least this many decimals */
	minDecimals?: number;
	/** at most this many; default 9 */
	maxDecimals?: number;
	/** a sign before every number but zero */
	signed?: boolean;
}

/**
 * A number in Vietnamese writing: groups of three by a dot, decimals after a comma.
 *
 * in   1250, 0.375, -8
 * out  "1.250", "0,375", "-8"; signed: "+57"; not a number or infinite: "…"
 */
export function formatNumber(x: number, style: NumberStyle = {}): string {
	if (!Number.isFinite(x)) return '…';
	const { minDecimals = 0, maxDecimals = 9, signed = false } = style;
	const rounded = roundTo(x, maxDecimals);
	const decimals = Math.min(Math.max(minDecimals, decimalsOf(rounded)), Math.max(minDecimals, maxDecimals));
	const size = Math.abs(rounded);
	// from 10^21 up toFixed gives powers of ten
	const written = size < 1e21 ? size.toFixed(decimals) : BigInt(size).toString();
	const [whole = '0', fraction] = written.split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, '.');
	const sign = rounded < 0 ? '-' : signed && rounded > 0 ? '+' : '';
	return sign + grouped + (fraction ? `,${fraction}` : '');
}

/** Decimals of a rate: none from 100 up, one below, two significant digits below one. */
export function rateDecimals(x: number): number {
	const size = Math.abs(x);
	if (size >= 99.95) return 0;
	if (size >= 0.995 || size === 0) return 1;
	return Math.min(9, 1 - Math.floor(Math.log10(size)));
}

/** A monthly mean or another rate: "210", "5,4", "7,0", "0,48". */
export function formatRate(x: number): string {
	const decimals = rateDecimals(x);
	return formatNumber(x, { minDecimals: decimals === 1 ? 1 : 0, maxDecimals: decimals });
}

/**
 * Reads a number in Vietnamese writing: what `formatNumber` writes.
 *
 * out  the number; null when the text is none ("1.34", "…")
 */
export function parseNumber(text: string): number | null {
	const m = /^([+-]?)(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?$/.exec(text.trim());
	if (!m) return null;
	const x = Number(`${(m[2] ?? '').replaceAll('.', '')}.${m[3] ?? '0'}`);
	return m[1] === '-' && x !== 0 ? -x : x;
}
