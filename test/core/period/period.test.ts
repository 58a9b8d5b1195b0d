import { describe, expect, test } from 'vitest';
import { parsePeriodText } from '../../../src/lib/core/period/period-text.ts';
import { parseTimePeriod } from '../../../src/lib/core/period/time-period.ts';
import { NO_PERIODS } from './no-period.cases.ts';
import { PERIODS } from './period.cases.ts';
import { NO_PRESS_PERIODS, PRESS_PERIODS } from './press.cases.ts';

describe('what a phrase of time means', () => {
	for (const c of [...PERIODS, ...PRESS_PERIODS]) {
		const calendar = parseTimePeriod(c.code);
		const expected = [c.code, c.start ?? calendar?.start, c.end ?? calendar?.end];
		const world = { refDate: c.on, context: c.context ? { start: c.context[0], end: c.context[1] } : null };
		test.each(c.forms)(`${c.code} on ${c.on}: %s`, (form) => {
			const read = parsePeriodText(form, world);
			expect([read?.code, read?.start, read?.end]).toEqual(expected);
			const decomposed = parsePeriodText(form.normalize('NFD'), world);
			expect([decomposed?.code, decomposed?.start, decomposed?.end]).toEqual(expected);
		});
	}
	test.each([...NO_PERIODS, ...NO_PRESS_PERIODS])('no period: %j', (text) => {
		expect(parsePeriodText(text, { refDate: '2024-06-27', context: null })).toBeNull();
	});
});
