/** A finite number as whole units of 10^-scale: 0.375 is 375n and 3. */
interface Decimal {
	units: bigint;
	scale: number;
}

function toDecimal(x: number): Decimal {
	const m = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x));
	if (!m) throw new Error(`not a finite number: ${x}`);
	const fraction = m[3] ?? '';
	const scale = fraction.length - Number(m[4] ?? 0);
	const units = BigInt(`${m[1]}${m[2]}${fraction}`);
	return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

function toNumber({ units, scale }: Decimal): number {
	const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
	const whole = digits.slice(0, digits.length - scale);
	const text = scale ? `${whole}.${digits.slice(digits.length - scale)}` : whole;
	return units < 0n ? -Number(text) : Number(text);
}

function aligned(a: number, b: number): [bigint, bigint, number] {
	const [x, y] = [toDecimal(a), toDecimal(b)];
	const scale = Math.max(x.scale, y.scale);
	return [x.units * 10n ** BigInt(scale - x.scale), y.units * 10n ** BigInt(scale - y.scale), scale];
}

const bothFinite = (a: number, b: number) => Number.isFinite(a) && Number.isFinite(b);

/** `a + b` as decimals: 0.1 + 0.2 is 0.3. Infinities add as numbers do. */
export function plus(a: number, b: number): number {
	if (!bothFinite(a, b)) return a + b;
	// integers of this size add exactly as they are
	const sum = a + b;
	if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(sum)) return sum;
	const [x, y, scale] = aligned(a, b);
	return toNumber({ units: x + y, scale });
}

/** `a - b` as decimals: 5.2 - 4.7 is 0.5. Infinities subtract as numbers do. */
export function minus(a: number, b: number): number {
	return plus(a, -b);
}

/** `a × b` as decimals: 2.4 × 1e9 is 2400000000. */
export function times(a: number, b: number): number {
	if (!bothFinite(a, b)) return a * b;
	const [x, y] = [toDecimal(a), toDecimal(b)];
	return toNumber({ units: x.units * y.units, scale: x.scale + y.scale });
}

/** How many decimals the number has when written out: 0.375 has 3, 1e9 none. */
export function decimalsOf(x: number): number {
	if (!Number.isFinite(x) || Number.isInteger(x)) return 0;
	let { units, scale } = toDecimal(x);
	while (scale > 0 && units % 10n === 0n) {
		units /= 10n;
		scale--;
	}
	return scale;
}

/** Rounds half away from zero, at the decimal as written: 1.005 to 2 decimals is 1.01. */
export function roundTo(x: number, decimals: number): number {
	if (!Number.isFinite(x) || Number.isInteger(x)) return x;
	const { units, scale } = toDecimal(x);
	if (scale <= decimals) return toNumber({ units, scale });
	const cut = 10n ** BigInt(scale - decimals);
	const half = cut / 2n;
	const rounded = units < 0n ? -((-units + half) / cut) : (units + half) / cut;
	return toNumber({ units: rounded, scale: decimals });
}
