import type { Told } from './corrections/correction.ts';
import type { IndicatorReading } from './indicator-reading.ts';

/** What a figure measures by one way of telling it; null where it is not told so. */
export type Way<F extends Told = Told> = (f: F) => IndicatorReading | null;

/** A way, and the classes of unit nouns it is asked of; `null`: of all. */
export type WayOf<F extends Told = Told> = readonly [of: readonly string[] | null, way: Way<F>];

/** A table of ways in their order, of which a figure meets only those of its class. */
export class Ways<F extends Told = Told> {
	readonly #rows: readonly WayOf<F>[];
	/** the ways of a class, picked when its first figure comes */
	readonly #byClass = new Map<string, readonly Way<F>[]>();

	constructor(rows: readonly WayOf<F>[]) {
		this.#rows = rows;
	}

	/** The reading by the first way that tells it; null when none does. */
	read(f: F): IndicatorReading | null {
		for (const way of this.#of(f.q.cls)) {
			const read = way(f);
			if (read) return read;
		}
		return null;
	}

	#of(cls: string): readonly Way<F>[] {
		const known = this.#byClass.get(cls);
		if (known) return known;
		const ways = this.#rows.filter(([of]) => of === null || of.includes(cls)).map(([, way]) => way);
		this.#byClass.set(cls, ways);
		return ways;
	}
}
