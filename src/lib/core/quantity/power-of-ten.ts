/** Powers of ten that a double holds exactly. */
const TENS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** `n × 10^power`, correctly rounded: by arithmetic where both sides are exact, else by way of the digits. */
export function shift(n: number | string, power: number): number {
	const ten = TENS[Math.abs(power)];
	if (typeof n === 'number' && ten !== undefined && Number.isSafeInteger(n))
		return power < 0 ? n / ten : n * ten;
	return Number(`${n}e${power}`);
}
