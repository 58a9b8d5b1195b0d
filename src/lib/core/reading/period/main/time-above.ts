import { daysBetween, isNested, type Period } from '../../../period/time-period.ts';
import type { Governing } from '../governing.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { ofParts } from './of-another.ts';
import type { Page } from '../../page/page.ts';
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

const ALONE = /^(riêng|chỉ)$/;
/** Words between "chỉ" and the time: "chỉ tính riêng trong tháng 10". */
const ALONE_REACH = 4;

/** "Riêng tháng 10, …", "Chỉ trong quý III, …", "Tuần trước, …": told by itself beside the whole. */
function isAlone({ tokens }: Page, { period, mention }: Governing, whole: Period): boolean {
	if (!mention) return false;
	if (mention.say.kind === 'relative' && mention.say.unit === 'week') return true;
	if (!isNested(period, whole) || period.code === whole.code) return false;
	for (let k = mention.from - 1; k >= mention.from - ALONE_REACH && tokens[k]?.kind === 'word'; k -= 1)
		if (ALONE.test(tokens[k]?.fold ?? '')) return true;
	return false;
}

const isShorter = (p: Period, than: Period): boolean =>
	daysBetween(p.start, p.end) < daysBetween(than.start, than.end);

/** "Năm 2020 là 66 vụ, năm 2021 là 79 vụ": parts of the whole, told one by one. */
const arePartsOf = (opened: Period, last: Period, whole: Period): boolean =>
	opened.code !== last.code && [opened, last].every((p) => isNested(p, whole) && isShorter(p, whole));

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
	page: Page,
): Governing | null {
	const main = found.isEvent ? null : found.main;
	if (main && opened && last && isAlone(page, opened, main) && isShorter(last.period, main)) return article;
	if (main && opened && last && arePartsOf(opened.period, last.period, main)) return article;
	// a paragraph is of the time it opened with, where the article is
	if (main && opened?.period.code === main.code) return opened;
	if (opened && last && isPartOrBase(last.period, opened.period)) return opened;
	return isSameStretch(last?.period, found) ? article : last;
}

/** "1.500 ngày công dựng lại chuồng trại sau trận lốc tháng 4": behind the figures, the time of what befell people. */
const isOfMishap = ({ tokens }: Page, { from }: PeriodMention, firstFigure: number): boolean =>
	from > firstFigure && [2, 3].some((n) => /^(trận|cơn|đợt|vụ)$/.test(tokens[from - n]?.fold ?? ''));

/** A time of parts, or of what befell people, to which nothing later leads back. */
export const isToldAside = (
	page: Page,
	placed: readonly PlacedPeriod[],
	x: PlacedPeriod,
	firstFigure: number,
): boolean => isOfMishap(page, x.mention, firstFigure) || ofParts(page, placed, x);
