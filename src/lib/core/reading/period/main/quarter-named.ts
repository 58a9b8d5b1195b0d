import type { Page } from '../../page/page.ts';
import { resolveMention } from '../../mention/time/period-mention.ts';
import type { MainPeriod } from './main-found.ts';

const QUARTER = 3;

/** "Ba tháng đầu năm …. Trong quý I, …. Từ tháng 1 đến tháng 3, …": what an article reports goes by the name of the quarter, where it says that name. */
export function namedQuarter(page: Page, issued: string | null, found: MainPeriod): MainPeriod {
	const { main, isEvent } = found;
	if (!main || isEvent || main.freq !== '_O' || main.months !== QUARTER) return found;
	for (const list of page.periods)
		for (const { say } of list) {
			const r = say.kind === 'quarter' ? resolveMention(say, issued, main) : null;
			if (r?.start === main.start && r.end === main.end) return { ...found, main: r };
		}
	return found;
}
