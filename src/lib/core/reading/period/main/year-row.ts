import { yearPeriod, yearsPeriod, type ResolvedPeriod } from '../../mention/time/period-mention.ts';
import { asGoverning, type Governing } from '../governing.ts';
import { isNested, type Period } from '../../../period/time-period.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';

/** Months of the longest period that is no stage. */
const YEAR = 12;

/** Years told one by one in a paragraph, as one stretch: the stage the article reports where they lie in it, else from the first to the last. */
export function stageTold(years: readonly Period[], main: Governing | null): Governing | null {
	const [first] = years;
	const last = years.at(-1);
	if (!first || !last || first.code === last.code) return null;
	const isStage = main !== null && (main.period.months ?? 0) > YEAR && isNested(last, main.period);
	return isStage ? main : asGoverning(yearsPeriod(first, last), 'period:told');
}

/**
 * "Cộng cả giai đoạn, …", "Tính cả kỳ, …" behind years told one by one or a part of what the article reports.
 *
 * in   held: what the paragraph was of; count: of how many years is spoken, those told where it is not said
 * out  what holds now, null for the article's own time
 */
export function wholeTold(
	years: readonly Period[],
	main: Governing | null,
	held: Governing | null,
	isEvent: boolean,
	count: number,
): Governing | null {
	if (count !== years.length) return main?.period.months === count * YEAR ? null : held;
	const stage = stageTold(years, main);
	if (stage) return stage;
	return !isEvent && main !== null && held !== null && isNested(held.period, main.period) ? null : held;
}

/** Tokens of a count, its unit and the first year: "ba năm 2022". */
const COUNTED = 3;

/** Years told in a row: where the row stands, and all of them as one time. */
export interface YearRow {
	from: number;
	to: number;
	whole: ResolvedPeriod;
	/** it stands at the head of its sentence, or is told as so many years */
	frame: boolean;
}

const yearOf = ({ role, mention: { say } }: PlacedPeriod): number | null =>
	role === 'governs' && say.kind === 'year' && say.year.kind === 'number' ? say.year.year : null;

/** "Hai năm 2022 và 2023", "Năm 2021, 2022, 2023": years that follow one another, named one behind the other; null without such a row. */
export function rowOfYears(placed: readonly PlacedPeriod[]): YearRow | null {
	for (let k = 0; k + 1 < placed.length; k += 1) {
		const first = yearOf(placed[k] as PlacedPeriod);
		if (first === null) continue;
		let last = k;
		while (
			last + 1 < placed.length &&
			placed[last + 1]?.mention.from === placed[last]?.mention.to &&
			yearOf(placed[last + 1] as PlacedPeriod) === first + last + 1 - k
		)
			last += 1;
		if (last === k) continue;
		const [a, b] = [yearPeriod(first), yearPeriod(first + last - k)];
		const whole = a && b && yearsPeriod(a, b);
		const { frame, mention } = placed[k] as PlacedPeriod;
		// "Nhìn lại ba năm 2022, 2023 và 2024": counted, they are one time wherever they stand
		const counted = mention.to - mention.from >= COUNTED;
		const { to } = (placed[last] as PlacedPeriod).mention;
		return whole && { from: mention.from, to, whole, frame: frame || counted };
	}
	return null;
}

/** A year of such a row at the head of its sentence: all of them; null for any other phrase. */
export function rowAround(placed: readonly PlacedPeriod[], { mention }: PlacedPeriod): ResolvedPeriod | null {
	if (mention.say.kind !== 'year') return null;
	const row = rowOfYears(placed);
	return row?.frame && mention.from >= row.from && mention.to <= row.to ? row.whole : null;
}

/** The years told one after the other in a paragraph, the last one that told some. */
export class YearsTold {
	told: Period[] = [];
	/** the paragraph of those told last */
	#block = -1;

	/** They are told in a paragraph, or in the one before. */
	isNear = (block: number): boolean => block - this.#block <= 1;

	/** The first and the last of those told in a paragraph: "Năm 2023 bắt 45 vụ, năm 2024 bắt 58 vụ"; null of fewer than two. */
	edges(block: number): { before: Period; now: Period } | null {
		const [first] = this.told;
		const last = this.told.at(-1);
		if (block !== this.#block || !first || !last || first.start >= last.start) return null;
		return { before: first, now: last };
	}

	/** Year `p` is told in paragraph `block`. */
	tell(block: number, p: Period): void {
		if (block !== this.#block) this.told = [];
		this.#block = block;
		this.told.push(p);
	}
}

/** "Năm 2021 có 18 vụ, …, năm 2023 còn 9 vụ. Cùng thời gian này, …": the years the article reports, where it has just told them one by one. */
export function stageOfSeries(years: YearsTold, block: number, main: Governing | null): Governing | null {
	const last = years.told.at(-1);
	const series = years.told.length > 1 && years.isNear(block) && last !== undefined && main !== null;
	return series && (main.period.months ?? 0) > YEAR && isNested(last, main.period) ? main : null;
}
