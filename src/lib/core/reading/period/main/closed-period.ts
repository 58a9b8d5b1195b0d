import { periodOf, toTimePeriod } from '../../../period/label.ts';
import { resolved, type ResolvedPeriod } from '../../../period/resolve/resolved-period.ts';
import { addMonths, daysBetween, type Period } from '../../../period/time-period.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { yearPeriod, type PeriodMention } from '../../mention/time/period-mention.ts';
import type { Page } from '../../page/page.ts';
import type { Named } from './main-found.ts';

/** Year-end reports come out from this month on. */
const YEAR_END_MONTH = 11;
/** A half or quarter is reported within so many days of its end, before or after. */
const NEAR_END = 45;

/** What the article reports where it names only the time to come, unsure; and the words that tell it, if any. */
export interface Closing {
	main: ResolvedPeriod;
	sure: false;
	words: PeriodMention | null;
	next: ResolvedPeriod;
}

/**
 * What an article that names only the time to come reports: "6 tháng cuối năm, đơn vị phấn đấu …" at the end of one of the first
 * days of July is of the half that closed; "31 nạn nhân trong 11 tháng năm 2024. …. Năm 2025, đơn vị phấn đấu …" of December of the
 * eleven months told, not of the whole year that closes.
 *
 * in   what lies ahead, and whether it is named only behind most of the figures; the time told in passing, if any
 * out  null where the article plans only, or is of another season
 */
export function closedBy(
	{ period: next, later }: { period: ResolvedPeriod; later: boolean },
	told: Named | null,
	issued: string | null,
): Closing | null {
	const { months } = next;
	if (issued === null || months === null || months > 12) return null;
	const [year, month] = [Number(issued.slice(0, 4)), Number(issued.slice(5, 7))];
	const isNear =
		next.freq === 'A'
			? month >= YEAR_END_MONTH && next.start.startsWith(String(year + 1))
			: later && Math.abs(daysBetween(next.start, issued)) <= NEAR_END;
	const closing = isNear ? stretchBefore(next, months) : null;
	if (!closing) return null;
	return told && told.period.start === closing.start && told.period.end < closing.end
		? { main: told.period, sure: false, words: told.words, next }
		: { main: closing, sure: false, words: null, next };
}

/** As many months right before a period. */
export const stretchBefore = ({ start }: Period, months: number): ResolvedPeriod | null =>
	resolved(periodOf(toTimePeriod(addMonths(start, -months), start)), 'CALENDAR');

/** Blocks in which an article says what it is of. */
const OPENING = 4;
/** What a conference reviews that is of no half or year. */
const OF_ITS_OWN = wordsOf(
	'đợt mô cao cuộc chiến chương dự đề kế hội giải một hai ba bốn năm sáu bảy tám chín mười',
);
/** Months of the year that are over when a work is reviewed by habit, by the month of the review. */
const HABIT: ReadonlyMap<number, number> = new Map([
	[1, 12],
	[4, 3],
	[7, 6],
	[10, 9],
	[12, 12],
]);

const HALF = 6;

/** "Hội nghị sơ kết công tác biên phòng" of 3 July that names no time: the months reviewed by habit; null in any other month. */
export function closedAtReview({ tokens, blocks }: Page, issued: string | null): ResolvedPeriod | null {
	const month = issued === null ? 0 : Number(issued.slice(5, 7));
	const months = HABIT.get(month);
	if (issued === null || months === undefined) return null;
	const end = blocks[Math.min(OPENING, blocks.length) - 1]?.to ?? 0;
	for (let k = 1; k < end; k += 1) {
		const before = tokens[k - 1]?.fold;
		// "Hội nghị quân chính" of the first days of July
		const ofForce = tokens[k]?.fold === 'chính' && before === 'quân' && months % HALF === 0;
		if (!ofForce && (tokens[k]?.fold !== 'kết' || (before !== 'tổng' && before !== 'sơ'))) continue;
		if (OF_ITS_OWN.has(tokens[k + 1]) || tokens[k + 1]?.kind === 'number') continue;
		// what is summed up for good is a year, what is reviewed on the way a part of it
		if (!ofForce && (before === 'tổng') !== (months === 12)) continue;
		const year = month === 1 ? Number(issued.slice(0, 4)) - 1 : Number(issued.slice(0, 4));
		return resolved(periodOf(toTimePeriod(`${year}-01-01`, addMonths(`${year}-01-01`, months))), 'CALENDAR');
	}
	return null;
}

/** "Trong quý I, …" in the plans of January that no title gives to the quarter: those of the year; at any other time, of what is named. */
export function plannedFor(
	{ period, head }: { period: ResolvedPeriod; head: boolean },
	issued: string | null,
): ResolvedPeriod {
	const year = issued?.slice(0, 4);
	if (head || !issued?.startsWith(`${year}-01`) || period.start !== `${year}-01-01`) return period;
	return yearPeriod(Number(year)) ?? period;
}
