import type { Period } from '../../../period/time-period.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import { YEAR } from './which-holds.ts';

/** "- Quý I: tuần tra 600 buổi" in the plan of a year: of that year, not of the one looked back on before. */
export const underPlan = (
	say: PeriodMention['say'],
	context: Period | null,
	planned: Period | null,
): Period | null =>
	planned && 'year' in say && say.year.kind === 'none' && (context === null || context.end <= planned.start)
		? planned
		: null;

/** "Đầu tháng 12 bàn giao 3 căn. 12 căn khác sẽ khởi công trong quý I/2024": a month of this year that comes before what is planned. */
export function comesBefore(
	say: PeriodMention['say'],
	context: Period | null,
	issued: string | null,
): boolean {
	if (say.kind !== 'month' || say.year.kind !== 'none' || issued === null) return false;
	if (!context || context.start <= issued || (context.months ?? 0) >= YEAR) return false;
	return say.month > Number(issued.slice(5, 7)) && context.start.slice(0, 4) > issued.slice(0, 4);
}
