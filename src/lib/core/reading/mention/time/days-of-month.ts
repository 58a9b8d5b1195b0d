import type { TimeEnd } from '../../../period/mention.ts';
import type { PeriodMention } from './period-mention.ts';

/** Tokens behind a month within which its days may be told. */
const REACH = 40;

const isBareDay = (end: TimeEnd): boolean => end.unit === 'day' && end.month === null;

/** "hồi tháng 10: từ ngày 13 đến ngày 17, …": days of no month of their own are of the one told right before. The phrases are changed in place. */
export function tellDaysOfMonth(list: readonly PeriodMention[]): void {
	for (const [k, m] of list.entries()) {
		const { say } = m;
		const month = list[k - 1];
		if (say.kind !== 'span' || month?.say.kind !== 'month' || month.say.part !== null) continue;
		if (!isBareDay(say.from) || !isBareDay(say.to) || m.from - month.to > REACH) continue;
		const of = { month: month.say.month, year: month.say.year };
		m.say = { ...say, from: { ...say.from, ...of } as TimeEnd, to: { ...say.to, ...of } as TimeEnd };
	}
}
