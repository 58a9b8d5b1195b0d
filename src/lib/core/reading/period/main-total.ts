import { resolveMention, type PeriodMention, type ResolvedPeriod } from '../mention/period-mention.ts';
import type { Page } from '../page/page.ts';
import { sinceDrive } from './launch.ts';
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
