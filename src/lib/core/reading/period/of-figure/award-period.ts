import { governing, type Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

/** Months of a stretch that no review is of. */
const LIFETIME = 240;

/**
 * Awards are of the period the article reviews; where it reviews none, or names it only after them, of the ceremony's day.
 * A ceremony on a day of its own, not the one the article tells of, keeps it.
 *
 * in   the figure's token; the period that governs it
 */
export function ofAward(periods: PeriodState, at: number, told: Governing | null): Governing | null {
	const { main, event, words, late, isEvent } = periods.found;
	// "Năm 2024, …; 98 lượt tập thể, cá nhân được khen thưởng" in the story of a later day: of the year its sentence names
	if (told?.rule === 'period:stated' && told.mention && told.period.freq === 'A' && isEvent) return told;
	// "67 năm qua, …. Riêng 5 năm gần đây, 3 tập thể được tặng …": of fewer years than a unit has lived
	if (told?.rule === 'period:stated' && told.mention && (main?.months ?? 0) > LIFETIME) return told;
	const apart = told?.period.freq === 'D' && told.period.start !== event?.start;
	if (apart && /^period:(stated|carried|same-day)$/.test(told.rule)) return told;
	if (event?.freq === 'D' && words && (late || words.from > at))
		return governing(event, null, 'period:ceremony');
	const reviewed =
		main !== null && (main.freq !== '_O' || main.basis === 'CALENDAR' || main.basis === 'STATED');
	return reviewed || event === null
		? periods.main('period:award')
		: governing(event, null, 'period:ceremony');
}
