import type { Store } from '#lib/core/observation/store.ts';
import { cutOffOf } from '#lib/server/cut-off.ts';
import { dueReports, parseCalendar, type DueReport } from '#lib/reports/due.ts';

export const CALENDAR_SETTING = 'bao-cao:lich';

/** Periods of an area that a report was made of, kept apart from the reports: the first screen asks at every turn. */
const issuedSetting = (area: string) => `bao-cao:da-lap:${area.normalize('NFC')}`;

const periodsIn = (kept: string | null) => new Set((kept ?? '').split(' ').filter(Boolean));

/** Remembers that a report of a period was made. */
export async function markIssued(store: Store, area: string, period: string): Promise<void> {
	const name = issuedSetting(area);
	const periods = periodsIn(await store.setting(name));
	if (periods.has(period)) return;
	await store.setSetting(name, [...periods, period].join(' '));
}

/** Reports of an area that are due on a day, by the calendar and cut-off rule chosen and what was issued. */
export async function dueInStore(store: Store, area: string, today: string): Promise<DueReport[]> {
	const calendar = parseCalendar(await store.setting(CALENDAR_SETTING));
	const rule = await cutOffOf(store);
	return dueReports(today, calendar, rule, periodsIn(await store.setting(issuedSetting(area))));
}
