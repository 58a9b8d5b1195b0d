/** A stretch of tokens. */
interface Stretch {
	from: number;
	to: number;
}

/** Index of the first item that begins at `at` or later; items in order of `from`. */
export function firstFrom(items: readonly Stretch[], at: number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const mid = (low + high) >> 1;
		if ((items[mid] as Stretch).from < at) low = mid + 1;
		else high = mid;
	}
	return low;
}

/** The items that lie within [from, to), of items in order that do not overlap. */
export function within<T extends Stretch>(items: readonly T[], from: number, to: number): T[] {
	const out: T[] = [];
	for (let i = firstFrom(items, from); i < items.length; i += 1) {
		const item = items[i] as T;
		if (item.from >= to) break;
		if (item.to <= to) out.push(item);
	}
	return out;
}

/** The last place before `at`, of places in order; undefined without one. */
export function lastBefore(places: readonly number[], at: number): number | undefined {
	for (let i = places.length - 1; i >= 0; i -= 1) if ((places[i] as number) < at) return places[i];
	return undefined;
}
