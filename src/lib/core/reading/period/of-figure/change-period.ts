import { addDays, type Period } from '../../../period/time-period.ts';
import { periodOf } from '../../../period/label.ts';
import { resolved } from '../../../period/resolve/resolved-period.ts';
import type { Sentence } from '../../page/sentence.ts';
import { asGoverning, type Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

/** Days after a period in which one still reports on it. */
const REPORT_DAYS = 40;

/** The same stretch of two years. */
const isSameStretch = (a: Period, b: Period): boolean =>
	a.start.slice(4) === b.start.slice(4) && a.end.slice(4) === b.end.slice(4);

/** "2024-S1" of "2023-S1": the same stretch a year on. */
const yearOn = ({ code }: Period): Period => periodOf(`${Number(code.slice(0, 4)) + 1}${code.slice(4)}`);

/**
 * "Nóng nhất là 60 ngày cao điểm …. Tính cả kỳ, số vụ so với nửa đầu năm 2024 tăng 4 vụ": what is set against a half is the half of
 * a later year, the one the article reports, or the one that has just closed; not the days told in between.
 */
export function againstStretch(
	periods: PeriodState,
	s: Sentence,
	governing: Governing | null,
): Governing | null {
	const base = s.periods.find((p) => p.role === 'base' && p.nature === 'label');
	const r = base && periods.resolve(base.mention, undefined, 'period:base')?.period;
	if (!r || r.freq === 'D' || (governing && isSameStretch(governing.period, r))) return governing;
	const isLater = (p: Period | undefined) => p !== undefined && p.start > r.start && isSameStretch(p, r);
	// "Riêng hai tháng đầu năm, bắt 17 vụ; so với hai tháng đầu năm 2023, tăng 5 vụ": the one the sentence names
	const named = s.periods.flatMap((p) => (p.role === 'governs' ? (periods.resolve(p.mention) ?? []) : []));
	const like = named.find((p) => isLater(p.period));
	if (like && r.freq !== 'A') return like;
	const main = periods.found.isEvent ? null : periods.found.main;
	// "69 vụ, trong đó tháng 1 có 23 vụ; so với nửa đầu năm 2024, giảm 7 vụ": of the half, not of its month
	if (governing?.mention && governing.mention.from >= s.from)
		return r.freq !== 'A' && main && isLater(main)
			? (periods.main('period:article') ?? governing)
			: governing;
	if (main && main.start > r.start && isSameStretch(main, r))
		return periods.main('period:article') ?? governing;
	if (governing !== null && governing.rule !== 'period:undated') return governing;
	const { issued } = periods;
	const next = yearOn(r);
	if (issued === null) return governing;
	// "So với năm 2024: số vụ tăng 8,7 %" in an article of 2025 that names no time of its own
	if (governing === null && next.start < issued && next.end > issued)
		return asGoverning(resolved(next, 'CALENDAR'), 'period:undated');
	if (next.end > addDays(issued, REPORT_DAYS)) return governing;
	return asGoverning(resolved(next, 'CALENDAR'), 'period:change');
}
