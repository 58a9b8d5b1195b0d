import { daysBetween } from '../../../period/time-period.ts';
import { firstFrom } from '../../../text/within.ts';
import type { Page } from '../../page/page.ts';
import { resolveMention, type PeriodMention } from '../../mention/time/period-mention.ts';

/** A story is told of so many days at most. */
const STORY_DAYS = 15;

/** "Vụ việc xảy ra ngày 5/7. Đến 9/7, đã bắt 6 đối tượng": a later day of what happened on the day told right before, no count of a year. */
export function isMomentOfStory(page: Page, mention: PeriodMention, issued: string | null): boolean {
	const { say, from } = mention;
	if (say.kind !== 'upTo' || say.end.unit !== 'day' || say.end.edge !== null) return false;
	if (page.tokens[from]?.fold === 'tính') return false;
	const list = page.periods[firstFrom(page.blocks, from + 1) - 1] ?? [];
	const before = list[firstFrom(list, from) - 1];
	if (before?.say.kind !== 'day' || before.say.edge !== null) return false;
	const start = resolveMention(before.say, issued, null)?.start;
	const end = resolveMention(say, issued, null)?.end;
	return start !== undefined && end !== undefined && start < end && daysBetween(start, end) <= STORY_DAYS;
}
