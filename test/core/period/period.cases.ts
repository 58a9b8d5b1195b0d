import { HALVES_AND_QUARTERS } from './halves-and-quarters.cases.ts';
import { YEARS_AND_MONTHS } from './years-and-months.cases.ts';
import { MONTHS_ON_END } from './months-on-end.cases.ts';
import { YEARS_ON_END } from './years-on-end.cases.ts';
import { DAYS } from './days.cases.ts';
import { UP_TO_A_DAY } from './up-to-a-day.cases.ts';
import { SAME_TIME } from './same-time.cases.ts';
import type { PeriodCase } from './period-case.ts';

/** Every way to say a time, by kind of phrase; those met in the press are in press.cases.ts. */
export const PERIODS: PeriodCase[] = [
	...HALVES_AND_QUARTERS,
	...YEARS_AND_MONTHS,
	...MONTHS_ON_END,
	...YEARS_ON_END,
	...DAYS,
	...UP_TO_A_DAY,
	...SAME_TIME,
];
