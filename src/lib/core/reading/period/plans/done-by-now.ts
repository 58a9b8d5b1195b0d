import { daysBetween } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { daysPeriod } from '../../mention/time/period-mention.ts';
import { governing, type Governing } from '../governing.ts';

/** Days of a drive still ahead, and days of it gone by, from which on the two are told apart. */
const AHEAD = 3;
const GONE = 3;

/**
 * "Thực hiện đợt cao điểm từ 15/12 đến 15/2, các đồn đã bắt 20 vụ" in an article of January: what is done is of the days gone by;
 * "mở 01 đợt cao điểm (15/11 - 31/12)" keeps its days.
 */
export function doneByNow(g: Governing | null, q: Quantity, issued: string | null): Governing | null {
	if (g === null || issued === null || g.basis !== 'STATED') return g;
	if (g.mention && g.mention.from >= q.to) return g;
	const { start, end, freq, months } = g.period;
	if (freq !== '_O' || months !== null) return g;
	if (daysBetween(issued, end) <= AHEAD || daysBetween(start, issued) < GONE) return g;
	const r = daysPeriod(start, issued);
	return r && governing(r, g.mention, g.rule, g.words);
}
