import { addDays, addMonths } from '../../../period/time-period.ts';
import { daysPeriod } from '../../mention/time/period-mention.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { asGoverning, type Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

/** "Quý IV, tính đến ngày 20/11": from the first day of the time said before it to that day, where it holds it; null for other phrases. */
export function upToWithin(
	periods: PeriodState,
	said: Governing,
	{ mention }: PlacedPeriod,
): Governing | null {
	const { say } = mention;
	if (say.kind !== 'upTo' || say.end.unit !== 'day' || said.period.freq === 'A') return null;
	const day = periods.resolve(mention)?.period.end;
	if (!day || said.period.start >= day || day > said.period.end) return null;
	return asGoverning(daysPeriod(said.period.start, addDays(day, -1)), 'period:stated');
}

/** "Tính đến ngày 15/2, tròn hai tháng thực hiện đợt cao điểm": so many months up to that day; null for other phrases. */
export function monthsUpTo(
	{ mention, period }: Governing,
	{ mention: { say } }: PlacedPeriod,
): Governing | null {
	if (mention?.say.kind !== 'upTo' || mention.say.end.unit !== 'day') return null;
	const length = (say.kind === 'months' && say.bare) || (say.kind === 'past' && say.unit === 'month');
	if (!length) return null;
	return asGoverning(daysPeriod(addMonths(period.end, -say.count), addDays(period.end, -1)), 'period:stated');
}
