import { findPeriods } from '../../../period/read/find.ts';
import { NO_YEAR, onDay, type PeriodFields, type PeriodMention } from '../../../period/mention.ts';
import { resolvePeriod as place } from '../../../period/resolve/resolve.ts';
import type { ResolvedPeriod } from '../../../period/resolve/resolved-period.ts';
import { daysBetween, type Period } from '../../../period/time-period.ts';
import type { Token } from '../../../text/tokens.ts';

export type { PeriodMention } from '../../../period/mention.ts';
export type { ResolvedPeriod } from '../../../period/resolve/resolved-period.ts';

/** What kind of time a phrase names, as far as the discourse cares. */
export type PeriodNature =
	/** a year, half, quarter, month, span of years, a drive with its two days */
	| 'label'
	/** a day or a few */
	| 'day'
	/** "từ đầu năm đến nay", "tính đến ngày 20/5", "sau một năm" */
	| 'running'
	/** "từ năm 2016 đến nay" */
	| 'since'
	/** "từ nay đến 31/8" */
	| 'ahead'
	/** "cùng kỳ" */
	| 'same'
	/** governs nothing: a deadline, an anniversary, a feast */
	| 'none';

/** A drive of more days than this is a period of its own; fewer tell of one deed. */
const FEW_DAYS = 4;

/** The nature of a phrase; a span of days is told by its length. */
export function natureOf(say: PeriodFields, issued: string | null): PeriodNature {
	switch (say.kind) {
		case 'day':
			return say.edge === null ? 'day' : 'none';
		case 'span': {
			if (say.from.unit === 'now') return 'ahead';
			if (say.to.unit === 'now')
				return say.from.unit === 'year' && say.from.edge === null ? 'since' : 'running';
			if (say.from.unit !== 'day' && say.from.edge === 'start') return 'running';
			const r = place(say, { refDate: issued, context: null });
			return r && daysBetween(r.start, r.end) <= FEW_DAYS ? 'day' : 'label';
		}
		case 'upTo':
			return say.end.unit === 'now' ? 'none' : 'running';
		case 'past':
			return say.bare && say.unit === 'month' && placePast(say, issued) === null ? 'none' : 'running';
		case 'same':
			return 'same';
		case 'since':
			return say.from.unit === 'day' && say.from.edge === null ? 'day' : 'none';
		case 'vague':
			return 'none';
		case 'relative':
			return say.unit === 'day' ? 'day' : 'label';
		default:
			return 'label';
	}
}

/** Finds the phrases of time of tokens[start, end); years listed one by one are phrases of their own. */
export function findPeriodMentions(tokens: readonly Token[], start: number, end: number): PeriodMention[] {
	const out: PeriodMention[] = [];
	for (const m of findPeriods(tokens.slice(start, end))) {
		const { say } = m;
		const from = start + m.from;
		const to = start + m.to;
		if (say.kind === 'years' && say.list) {
			const years = new Set(say.list);
			let first = from;
			for (let k = from; k < to; k += 1) {
				const year = Number((tokens[k] as Token).text);
				if (!years.delete(year)) continue;
				out.push({ from: first, to: k + 1, say: { kind: 'year', year: { kind: 'number', year } } });
				first = k + 1;
			}
			continue;
		}
		out.push({ from, to, say });
		const next = sameOfNextYear(tokens, say, to);
		if (next) out.push(next);
	}
	return out;
}

/** "9 tháng năm 2024 và 2025", "quý I/2024 và 2025": the same stretch of the year named behind it; null where none is. */
function sameOfNextYear(tokens: readonly Token[], say: PeriodFields, at: number): PeriodMention | null {
	if (!/^(months|half|quarter)$/.test(say.kind) || !('year' in say) || say.year.kind !== 'number')
		return null;
	const year =
		tokens[at]?.fold === 'và' && tokens[at + 1]?.kind === 'number' ? Number(tokens[at + 1]?.text) : 0;
	if (Math.abs(year - say.year.year) !== 1 || tokens[at + 2]?.fold === 'người') return null;
	return { from: at + 1, to: at + 2, say: { ...say, year: { kind: 'number', year } } as PeriodFields };
}

/** A day without a year is the last such day before the article, whatever period is spoken of; null for all else. */
function placeDay(say: PeriodFields, issued: string | null): ResolvedPeriod | null {
	// "Từ chiều 13/10, 640 cán bộ …": told of the day it began
	if (say.kind === 'since' && say.from.unit === 'day' && say.from.month !== null)
		return place(
			{ kind: 'day', day: say.from.day, month: say.from.month, year: say.from.year, edge: null },
			{ refDate: issued, context: null },
		);
	// "Từ mùng 6 Tết đến nay", "sáng mùng 3 Tết": of the last Tết, whatever period is spoken of
	if (say.kind === 'span' && say.from.unit === 'tết' && say.from.year.kind === 'none')
		return place(say, { refDate: issued, context: null });
	if (say.kind !== 'day' || say.year.kind !== 'none' || !issued) return null;
	const r = place(say, { refDate: issued, context: null });
	return r && r.start <= issued ? r : null;
}

/** A month is told as past from this day of it. */
const LATE_IN_MONTH = 20;

/** So close to a year's end, in days, "một năm qua" and "12 tháng qua" are the calendar's. */
const AT_YEAR_END = 31;

/** The year that closes or has just closed on a day; null in the rest of the year. */
export function turningYear(day: string): number | null {
	const year = Number(day.slice(0, 4));
	return [year, year - 1].find((y) => Math.abs(daysBetween(day, `${y}-12-31`)) <= AT_YEAR_END) ?? null;
}

/** "10 tháng qua" at the end of October, "nửa năm qua" in July: the months of the year so far. */
function placePast(say: PeriodFields, issued: string | null): ResolvedPeriod | null {
	if (say.kind !== 'past' || !issued) return null;
	const count = say.unit === 'quarter' ? 3 * say.count : say.unit === 'month' ? say.count : 0;
	const month = Number(issued.slice(5, 7));
	const late = Number(issued.slice(8, 10)) >= LATE_IN_MONTH;
	// halves and three quarters are reviewed all through the month behind them
	const reviewed = (count === 6 || count === 9) && month === count + 1;
	const years = say.gone && say.count > 1 ? turningYear(issued) : null;
	// "5 năm qua" in December: the calendar's
	if (years !== null)
		return place(
			{ kind: 'years', from: years - say.count + 1, to: years, form: 'plain', count: say.count, list: null },
			{ refDate: issued, context: null },
		);
	const turn = count === 12 ? turningYear(issued) : null;
	if (turn !== null) return yearPeriod(turn);
	if (say.bare && !reviewed && count !== month - 1 && !(late && count === month)) return null;
	if (count < 2 || !(reviewed || count === month - 1 || (late && count === month))) return null;
	const year = { kind: 'number' as const, year: Number(issued.slice(0, 4)) };
	return place(
		count === 6
			? { kind: 'half', half: 1, year }
			: { kind: 'months', edge: 'first', count, year, bare: false },
		{ refDate: issued, context: null },
	);
}

/** Places a phrase in the calendar under the article's day and the period that governs. */
export const resolveMention = (
	say: PeriodFields,
	issued: string | null,
	governing: Period | null,
): ResolvedPeriod | null =>
	placeDay(say, issued) ??
	placePast(say, issued) ??
	place(say, { refDate: issued, context: governing && { start: governing.start, end: governing.end } });

/** The same stretch a year before ("so với cùng kỳ"). */
export const yearBefore = (governing: Period): ResolvedPeriod | null =>
	resolveMention({ kind: 'same', year: NO_YEAR }, null, governing);

/** One calendar year. */
export const yearPeriod = (year: number): ResolvedPeriod | null =>
	resolveMention({ kind: 'year', year: { kind: 'number', year } }, null, null);

/** From one calendar year to a later one, both counted. */
export const yearsPeriod = (first: Period, last: Period): ResolvedPeriod | null => {
	const [from, to] = [first, last].map(({ start }) => Number(start.slice(0, 4))).sort((a, b) => a - b);
	return resolveMention(
		{ kind: 'years', from: from as number, to: to as number, form: 'plain', count: null, list: null },
		null,
		null,
	);
};

/** One day, YYYY-MM-DD. */
export const dayPeriod = (day: string): ResolvedPeriod | null =>
	resolveMention({ kind: 'day', edge: null, ...onDay(day) }, null, null);

/** The month of a day, YYYY-MM-DD. */
export function monthPeriod(day: string): ResolvedPeriod | null {
	const { month, year } = onDay(day);
	return resolveMention({ kind: 'month', month, year, part: null }, null, null);
}

/** From one day to another, both counted. */
export const daysPeriod = (first: string, last: string): ResolvedPeriod | null => {
	const end = (day: string) => ({ edge: null, unit: 'day' as const, ...onDay(day) });
	return resolveMention({ kind: 'span', from: end(first), to: end(last) }, null, null);
};
