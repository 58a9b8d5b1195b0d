import type { PeriodFields } from '../period/mention.ts';
import type { Page } from './page.ts';
import { resolveMention, type ResolvedPeriod } from './period-mention.ts';

type Years = Extract<PeriodFields, { kind: 'years' }>;

/** The stages of years an article names, for the phrases that only say how many years: "5 năm qua". */
export class Stages {
	readonly #issued: string | null;
	readonly #named: Years[] = [];
	/** what so many years are in this article, as far as it was asked for */
	readonly #byCount = new Map<number, ResolvedPeriod | null>();

	constructor(page: Page, issued: string | null) {
		this.#issued = issued;
		for (const list of page.periods)
			for (const { say } of list) if (say.kind === 'years' && !say.list) this.#named.push(say);
	}

	/** "5 năm qua" in an article that names "giai đoạn 2019 - 2024", "8 năm (2015 - 2022)": that stage. */
	of(say: PeriodFields): ResolvedPeriod | null {
		if (say.kind !== 'past' || say.unit !== 'year') return null;
		const known = this.#byCount.get(say.count);
		if (known !== undefined) return known;
		const found = this.#find(say.count);
		this.#byCount.set(say.count, found);
		return found;
	}

	/** A stage told with its number of years, or of exactly so many, goes before one that counts both its ends. */
	#find(count: number): ResolvedPeriod | null {
		let near: ResolvedPeriod | null = null;
		for (const stage of this.#named) {
			const years = stage.to - stage.from;
			if ((stage.count ?? count) !== count || years < count - 1 || years > count) continue;
			const r = resolveMention({ ...stage, count }, this.#issued, null);
			// a stage that lies ahead is not looked back on
			if (r?.months !== 12 * count || (this.#issued !== null && r.start > this.#issued)) continue;
			if (stage.count === count || years === count - 1) return r;
			near ??= r;
		}
		return near;
	}
}
