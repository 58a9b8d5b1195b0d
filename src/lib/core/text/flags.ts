/** How many flags are made at a time. */
const STOCK = 1 << 16;
let stock = new Uint8Array(STOCK);
let taken = 0;

/** As many zeros, from a stock: making a typed array of its own for each short article takes longer than reading a sentence of it. */
export function noFlags(count: number): Uint8Array {
	if (count > STOCK / 8) return new Uint8Array(count);
	if (taken + count > STOCK) {
		stock = new Uint8Array(STOCK);
		taken = 0;
	}
	taken += count;
	return stock.subarray(taken - count, taken);
}
