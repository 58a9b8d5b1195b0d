import type { PeriodFields } from '../../../period/mention.ts';
import { daysBetween } from '../../../period/time-period.ts';
import type { Page } from '../../page/page.ts';
import {
	resolveMention,
	turningYear,
	yearPeriod,
	type ResolvedPeriod,
} from '../../mention/time/period-mention.ts';

type Years = Extract<PeriodFields, { kind: 'years' }>;

/** A stage is looked back on when it ends no later than so many days after the article. */
const YEAR_AHEAD = 400;
/** Years of the shortest term or stage that is planned as one. */
const TERM = 4;
/** A year is closing, or has just closed, this close to its end in days. */
const YEAR_END = 62;

/** The stages of years an article names, for the phrases that only say how many years: "5 năm qua". */
export class Stages {
	readonly #issued: string | null;
	readonly #named: Years[] = [];
	readonly #years = new Set<number>();
	/** what so many years are in this article, as far as it was asked for */
	readonly #byCount = new Map<number, ResolvedPeriod | null>();

	constructor(page: Page, issued: string | null) {
		this.#issued = issued;
		for (const list of page.periods)
			for (const { say } of list) {
				if (say.kind === 'years' && !say.list) this.#named.push(say);
				if (say.kind === 'year' && say.year.kind === 'number') this.#years.add(say.year.year);
			}
	}

	/** "5 năm qua" in an article that names "giai đoạn 2019 - 2024", "8 năm (2015 - 2022)": that stage. */
	of(say: PeriodFields): ResolvedPeriod | null {
		if (say.kind !== 'past' || say.unit !== 'year') return null;
		const known = this.#byCount.get(say.count);
		if (known !== undefined) return known;
		const found = this.#find(say.count) ?? (say.count === 1 ? this.#closing() : null);
		this.#byCount.set(say.count, found);
		return found;
	}

	/** The last year the article names that is over. */
	lastYear(): ResolvedPeriod | null {
		const now = Number((this.#issued ?? '9999').slice(0, 4));
		const over = [...this.#years].filter((y) => y < now);
		return over.length === 0 ? null : yearPeriod(Math.max(...over));
	}

	/** "Một năm qua" at the turn of a year: that year, around it only where the article names it. */
	#closing(): ResolvedPeriod | null {
		const issued = this.#issued;
		if (issued === null) return null;
		const off = (year: number) => Math.abs(daysBetween(issued, `${year}-12-31`));
		for (const year of this.#years) if (off(year) <= YEAR_END) return yearPeriod(year);
		const turning = turningYear(issued);
		return turning === null ? null : yearPeriod(turning);
	}

	/** "Nhiệm kỳ qua" at the congress of "nhiệm kỳ 2025 - 2030": the term before the one that has just begun. */
	#before(count: number): ResolvedPeriod | null {
		const term = this.#coming();
		if (!term || term.to - term.from !== count) return null;
		return resolveMention({ ...term, from: term.from - count, to: term.from, count }, this.#issued, null);
	}

	/** The term named that has just begun or is about to. */
	#coming(): Years | null {
		const year = this.#issued === null ? null : Number(this.#issued.slice(0, 4));
		return (
			this.#named.find(
				(y) => y.form !== 'plain' && year !== null && Math.abs(y.from - year) <= 1 && y.to - y.from >= TERM,
			) ?? null
		);
	}

	/** The stage named of which a year is a part: "cả nhiệm kỳ", "cả giai đoạn"; null where none is, or the time is longer than a year. */
	around(p: ResolvedPeriod | null): ResolvedPeriod | null {
		const year = p?.freq === 'A' ? Number(p.start.slice(0, 4)) : -1;
		const stage = this.#named.find((y) => y.from <= year && y.to >= year && y.to > y.from);
		return stage ? resolveMention(stage, this.#issued, null) : null;
	}

	/** What is meant to be done in the term that begins: its years; null where none is named. */
	coming(years: number | null = null): ResolvedPeriod | null {
		const term = this.#coming();
		const r = term && resolveMention(term, this.#issued, null);
		return r && (years === null || r.months === 12 * years) ? r : null;
	}

	/** A stage told with its number of years, or of exactly so many, goes before one that counts both its ends. */
	#find(count: number): ResolvedPeriod | null {
		let near: ResolvedPeriod | null = null;
		for (const stage of this.#named) {
			const years = stage.to - stage.from;
			if ((stage.count ?? count) !== count || years < count - 1 || years > count) continue;
			const r = resolveMention({ ...stage, count }, this.#issued, null);
			if (r?.months !== 12 * count) continue;
			// a stage that lies ahead or has hardly begun is not looked back on
			if (this.#issued !== null && daysBetween(this.#issued, r.end) > YEAR_AHEAD) continue;
			if (stage.count === count || years === count - 1) return r;
			near ??= r;
		}
		return near ?? this.#before(count);
	}
}
