import type { Period } from '../../../period/time-period.ts';
import type { Page } from '../../page/page.ts';
import { dayPeriod } from '../../mention/time/period-mention.ts';
import { asGoverning, asRule, governing, type Governing } from '../governing.ts';
import { isDisasterStory } from './disaster-story.ts';
import type { MainPeriod } from './main-found.ts';
import { isStretchOf } from './which-holds.ts';

/**
 * What "Tại buổi gặp mặt, …" or "Cùng dịp này, …" leads back to.
 *
 * in   here: what was told last in the paragraph; stretch: the days the story has come to be of; gives: something is given there
 * out  undefined where nothing changes, null for the article's own time
 */
export function timeOfEvent(
	{ isEvent, late, event }: MainPeriod,
	here: Governing | null,
	stretch: Period | undefined,
	gives: boolean,
): Governing | null | undefined {
	// "Ngày 8/10, lễ bàn giao diễn ra. Dịp này, …": on the day just told
	if (here?.period.freq === 'D') return asRule(here, 'period:same-day');
	// "Sau hai ngày (20 - 21/1), …. Cùng dịp này, …": of all the days the story has come to be of
	if (isEvent && stretch?.freq !== 'D' && isStretchOf(stretch, event)) return null;
	// "Tại lễ ra quân, Ban tổ chức tặng 60 suất quà": on its day, whatever the article reports
	if (isEvent || (gives && event?.freq === 'D') || (late && event))
		return event && governing(event, null, 'period:article');
	return undefined;
}

/** "Cập nhật lúc 17 giờ: …": of the day last told, of that of the story, or of the article that tells of a storm; null for none of them. */
export function dayAtHour(
	page: Page,
	{ isEvent, event }: MainPeriod,
	last: Governing | null,
	issued: string | null,
): Governing | null {
	if (last?.period.freq === 'D') return asRule(last, 'period:same-day');
	const day = isEvent ? event : issued !== null && isDisasterStory(page) ? dayPeriod(issued) : null;
	return asGoverning(day, 'period:same-day');
}
