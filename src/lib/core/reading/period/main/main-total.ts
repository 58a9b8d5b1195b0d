import {
	resolveMention,
	type PeriodMention,
	type ResolvedPeriod,
} from '../../mention/time/period-mention.ts';
import type { Page } from '../../page/page.ts';
import { daysBetween } from '../../../period/time-period.ts';
import { sinceDrive } from './launch.ts';
import type { Named } from './main-found.ts';
import { closedQuarter, hasFigures, isReported } from './main-signs.ts';
import type { Stages } from './stages.ts';

/** What is reported by habit. */
const REPORTED = new Set(['half', 'quarter', 'quarters', 'months', 'month', 'year']);

/** The stretch a running total counts that an article opens with: a quarter that has closed, a drive, a stage it names, else what the words say. */
export const totalOf = (
	page: Page,
	total: PeriodMention,
	stages: Stages,
	issued: string | null,
): ResolvedPeriod | null =>
	closedQuarter(total, issued) ??
	sinceDrive(page, total, issued) ??
	stages.of(total.say) ??
	resolveMention(total.say, issued, null);

/** A running total and months that are named end within so many days of each other. */
const SAME_END = 31;

/** The year's months so far, counted to the article's day or to the end of a month. */
const isSameStretch = (a: ResolvedPeriod, b: ResolvedPeriod): boolean =>
	a.start === b.start && Math.abs(daysBetween(a.end, b.end)) <= SAME_END;

/** What was told of before a running total. */
interface ToldBefore {
	/** the first total told, whether or not figures follow in its sentence */
	first: PeriodMention | null;
	/** a time named in passing, or in the title */
	named: Named | null;
	/** the total stands behind the first figures */
	late: boolean;
}

/**
 * "9 tháng qua, BĐBP tỉnh bám địa bàn. … Từ đầu năm đến nay, Đồn Pa Hin bắt 14 vụ": the time an article has named before a running
 * total, which that total only tells by another name, or behind the first figures.
 *
 * out  null where the total is the first to tell of when
 */
export function namedBefore(
	page: Page,
	mention: PeriodMention,
	total: ResolvedPeriod,
	{ first, named, late }: ToldBefore,
	stages: Stages,
	issued: string | null,
): Named | null {
	const say = first?.say;
	if (first && first !== mention && (say?.kind === 'past' || say?.kind === 'upTo')) {
		const period = totalOf(page, first, stages, issued);
		const term = say.kind === 'past' && say.term === true;
		// "Sau gần bảy tháng triển khai chương trình": how long something has gone on
		const gone = !/^(gần|hơn|đầy)$/.test(page.tokens[first.from - 1]?.fold ?? '');
		if (period && (isSameStretch(period, total) ? gone : late || term)) return { period, words: first };
	}
	return late && named && isReported(named.period, issued) && named.period.start <= total.start
		? named
		: null;
}

/**
 * "Sau gần bảy năm gỡ “thẻ vàng”, chuyện ấy đã hiếm. 8 tháng năm 2024, các trạm kiểm tra 41.520 lượt": years gone by, told before any
 * figure, and then the time that is reported.
 */
export function isPassedBy(page: Page, total: PeriodMention, issued: string | null): boolean {
	const { say, to } = total;
	if (say.kind !== 'past' || say.unit !== 'year') return false;
	const b = page.blocks.findIndex((x) => to <= x.to);
	const next = page.periods[b]?.find((m) => m.from >= to && REPORTED.has(m.say.kind));
	if (!next || hasFigures(page, to, next.from)) return false;
	const r = resolveMention(next.say, issued, null);
	return r !== null && isReported(r, issued);
}
