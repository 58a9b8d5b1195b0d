import { stretchBefore } from '../main/closed-period.ts';
import { asGoverning, type Governing } from '../governing.ts';
import { isHardlyBegun, isYearBegun } from '../main/which-holds.ts';

/**
 * "Đồn bắt 17 vụ. Năm 2026, đơn vị phấn đấu …" in an article of January, "6 tháng cuối năm, …" in one of early July: what is told
 * as done and names no time is of the stretch that closed, not of the one that has hardly begun.
 *
 * in   held: what governs the figure otherwise; `back`: its sentence looks back
 * out  `held` itself where it is no time to come
 */
export function closedBefore(held: Governing | null, back: boolean, issued: string | null): Governing | null {
	if (held === null || issued === null || held.basis !== 'CALENDAR') return held;
	if (held.rule !== 'period:article' && !(back && held.rule === 'period:carried')) return held;
	const { period } = held;
	const part = /^[SQ]$/.test(period.freq) && (period.start > issued || isHardlyBegun(period, issued));
	if (!part && !isYearBegun(period, issued)) return held;
	return asGoverning(stretchBefore(period, period.months ?? 0), 'period:closed') ?? held;
}
