import { resolveMention, type PeriodMention, type ResolvedPeriod } from '../mention/period-mention.ts';
import type { Page } from '../page/page.ts';
import { sinceDrive } from './launch.ts';
import { closedQuarter } from './main-signs.ts';
import type { Stages } from './stages.ts';

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
