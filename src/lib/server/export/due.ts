import type { Store } from '#lib/core/observation/store.ts';
import { dueReports, parseCalendar, type DueReport } from '#lib/reports/due.ts';
import { issuedLines } from './issued.ts';

export const CALENDAR_SETTING = 'bao-cao:lich';
const HISTORY = 200;

/** Reports of an area that are due on a day, by the calendar chosen and what was issued. */
export async function dueInStore(store: Store, area: string, today: string): Promise<DueReport[]> {
	const calendar = parseCalendar(await store.setting(CALENDAR_SETTING));
	const lines = issuedLines(await store.reports(HISTORY)).filter((l) => l.area === area);
	return dueReports(today, calendar, 'calendar', new Set(lines.map((l) => l.period)));
}
