import { describe, expect, it } from 'vitest';
import { calendarText, dueReports, parseCalendar, USUAL_CALENDAR } from '#lib/reports/due.ts';

const all = { quarter: true, half: true, nineMonths: true, year: true };
const due = (today: string, calendar = USUAL_CALENDAR, issued: string[] = []) =>
	dueReports(today, calendar, 'calendar', new Set(issued)).map((r) => r.timePeriod);

describe('reports due', () => {
	it.each([
		['2025-06-30', []],
		['2025-07-01', ['2025-S1']],
		['2025-08-14', ['2025-S1']],
		['2025-08-15', []],
		['2026-01-01', ['2025']],
		['2025-11-22', []],
	])('on %s: %j', (today, expected) => expect(due(today)).toEqual(expected));

	it('follow the calendar chosen', () => {
		expect(due('2025-10-01', all)).toEqual(['2025-Q3', '2025-01-01/P9M']);
		expect(due('2025-07-02', { ...all, half: false })).toEqual(['2025-Q2']);
	});

	it('are no longer due once made', () => {
		expect(due('2025-07-05', USUAL_CALENDAR, ['2025-S1'])).toEqual([]);
	});

	it('close a fortnight earlier by the military rule', () => {
		expect(dueReports('2025-06-15', USUAL_CALENDAR, 'military', new Set()).map((r) => r.closed)).toEqual([
			'2025-06-14',
		]);
	});

	it('are kept as the letters of the calendar', () => {
		expect(parseCalendar(calendarText(all))).toEqual(all);
		expect(parseCalendar(null)).toEqual(USUAL_CALENDAR);
	});
});
