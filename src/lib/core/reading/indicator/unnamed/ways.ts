import type { Told } from '../corrections/correction.ts';
import type { IndicatorReading } from '../indicator-reading.ts';

/** What a figure measures by one way of telling it; null where it is not told so. */
export type Way = (f: Told) => IndicatorReading | null;

/** A way, and the classes of unit nouns it is asked of; `null`: of all. */
export type WayOf = readonly [of: readonly string[] | null, way: Way];

/** A table of ways in their order, of which a figure meets only those of its class. */
export class Ways {
	readonly #rows: readonly WayOf[];
	/** the ways of a class, picked when its first figure comes */
	readonly #byClass = new Map<string, readonly Way[]>();

	constructor(rows: readonly WayOf[]) {
		this.#rows = rows;
	}

	/** The reading by the first way that tells it; null when none does. */
	read(f: Told): IndicatorReading | null {
		for (const way of this.#of(f.q.cls)) {
			const read = way(f);
			if (read) return read;
		}
		return null;
	}

	#of(cls: string): readonly Way[] {
		const known = this.#byClass.get(cls);
		if (known) return known;
		const ways = this.#rows.filter(([of]) => of === null || of.includes(cls)).map(([, way]) => way);
		this.#byClass.set(cls, ways);
		return ways;
	}
}
