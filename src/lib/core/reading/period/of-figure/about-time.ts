import { tetDay } from '../../../period/tet.ts';
import { daysBetween } from '../../../period/time-period.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

const isFeast = ({ mention: { say } }: PlacedPeriod) => say.kind === 'vague' && say.what === 'tết';

const FEAST_LEADS = /^(dịp|trong|vào|riêng|nghỉ|đợt|cả|suốt|những|ngày)$/;
/** "Bước sang những ngày đầu năm mới 2023, …". */
const LEADS = /^(bước|sang|vào|ngay|từ|trong|riêng)$/;

/** "Cuối năm 2022, Đồn tặng …", "Trong dịp Tết Ất Tỵ 2025, …": nothing but a sign, or what leads to a feast, stands before it. */
function opensClause(s: Sentence, p: PlacedPeriod): boolean {
	let k = p.mention.from - 1;
	const feast = isFeast(p);
	const leads = feast ? FEAST_LEADS : LEADS;
	while (k >= s.from && leads.test(wordAt(s, k))) k -= 1;
	return k < s.from || s.page.tokens[k]?.kind === 'punct';
}

/** A feast of the months the article reports is told with them: "quý I …. Dịp Tết Giáp Thìn, tặng 1.760 suất". */
function inReported(periods: PeriodState, year: number): boolean {
	const { main } = periods.found;
	const day = tetDay(year);
	return day !== null && main?.months != null && main.months < 12 && main.start <= day && day < main.end;
}

/** A report of so many months holds a feast's figures, or tells of it by its year. */
const HALF = 6;

/** An article is of a feast this close to it. */
const FEAST_DAYS = 60;

/**
 * "Tết này, đơn vị tặng 3.400 suất quà" in an article of those days that reviews nothing: the year of that feast.
 *
 * in   offset: -1 for "Tết năm ngoái"
 */
function feastOf({ found, issued }: PeriodState, offset: number): number | null {
	const main = found.isEvent ? null : found.main;
	if (issued === null || (main?.months ?? 0) >= HALF) return null;
	const now = Number(issued.slice(0, 4));
	const near = (year: number) => {
		const day = tetDay(year) ?? '1900-01-01';
		const inMain = main !== null && main.start <= day && day < main.end;
		return !inMain && Math.abs(daysBetween(day, issued)) <= FEAST_DAYS;
	};
	const feast = [now, now + 1].find(near);
	return feast === undefined ? null : feast + offset;
}

/** "Cuối năm 2022, Đồn tặng 300 suất quà": the year of a time that names no days; null where the clause opens with none. */
export function aboutTime(periods: PeriodState, s: Sentence, at: number): Governing | null {
	const p = s.periods.findLast(
		(x) =>
			x.mention.say.kind === 'vague' &&
			x.mention.to <= at &&
			(x.mention.say.year.kind === 'number' || isFeast(x)),
	);
	if (p?.mention.say.kind !== 'vague' || !opensClause(s, p)) return null;
	const named = p.mention.say.year;
	const year =
		named.kind === 'number' ? named.year : feastOf(periods, named.kind === 'relative' ? named.offset : 0);
	if (year === null) return null;
	return isFeast(p) && inReported(periods, year) ? null : periods.year(year, 'period:about');
}
