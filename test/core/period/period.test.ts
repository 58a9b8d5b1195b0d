import { expect, test } from 'vitest';
import { parsePeriodText } from '../../../src/lib/core/period/period-text.ts';
import { parseTimePeriod } from '../../../src/lib/core/period/time-period.ts';
import { PERIODS } from './period.cases.ts';

test.each(PERIODS)('%s (%s) → %s', (text, refDate, code, start, end) => {
	const calendar = parseTimePeriod(code);
	const read = parsePeriodText(text, { refDate, context: null });
	expect([read?.code, read?.start, read?.end]).toEqual([
		code,
		start ?? calendar?.start,
		end ?? calendar?.end,
	]);
});
