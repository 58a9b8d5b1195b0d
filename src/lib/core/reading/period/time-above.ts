import { daysBetween, isNested, type Period } from '../../period/time-period.ts';
import type { Governing } from './governing.ts';
import type { MainPeriod } from './main-found.ts';

/** A running total told in passing beside months that are reported ends within so many days of theirs. */
const SAME_END = 31;

/** "xã có 287 hộ, tính từ đầu năm đến nay đã nộp 51 khẩu" beside the ten months reported: as good as the same time. */
const isSameStretch = (p: Period | undefined, { main, isEvent }: MainPeriod): boolean =>
	p !== undefined &&
	main !== null &&
	!isEvent &&
	p.start === main.start &&
	Math.abs(daysBetween(p.end, main.end)) <= SAME_END;

/** "9 tháng …. Riêng tháng 8 …", "9 tháng …; cả năm trước …": a part of the whole, or what it was compared with. */
const isPartOrBase = (last: Period, whole: Period): boolean =>
	last.code !== whole.code && (isNested(last, whole) || last.end <= whole.start);

/**
 * The time that "cùng thời gian trên" at the head of a paragraph leads back to.
 *
 * in      opened: what the last paragraph with times opened with; last: the time told last; both null where there is none
 *         found, article: the article's main period, and as what now governs
 * out     null where no time was told before
 */
export function timeAbove(
	opened: Governing | null,
	last: Governing | null,
	found: MainPeriod,
	article: Governing | null,
): Governing | null {
	if (opened && last && isPartOrBase(last.period, opened.period)) return opened;
	return isSameStretch(last?.period, found) ? article : last;
}
