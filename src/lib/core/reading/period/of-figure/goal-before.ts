import type { Quantity } from '../../../quantity/quantity.ts';
import { isNested } from '../../../period/time-period.ts';
import { cuesOf, hasCue } from '../../mention/cues.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { PeriodState } from '../main/period-state.ts';

/** Words from the name of a goal to its number and its time: "chỉ tiêu tuyên truyền cả năm là 200 buổi". */
const GOAL_REACH = 12;
/** Words between the number of a goal and its time, or the other way round. */
const NEAR = 4;

/** "Chỉ tiêu phá 8 chuyên án trong năm đã đi được nửa đường với 4 chuyên án": the time of a goal told before the figure, which is of what was done. */
export function isOfGoalBefore(
	periods: PeriodState,
	s: Sentence,
	{ mention }: PlacedPeriod,
	q: Quantity,
): boolean {
	const { from, to, say } = mention;
	const { main } = periods.found;
	if (say.kind !== 'year' || !main) return false;
	const year = periods.resolve(mention)?.period;
	if (!year || year.code === main.code || !isNested(main, year)) return false;
	const goal = s.quantities.find(
		(g) =>
			g !== q && g.to <= q.from && (g.from >= to ? g.from - to <= NEAR : from >= g.to && from - g.to <= NEAR),
	);
	const name = goal && cuesOf(s.cues, 'attain').findLast((m) => m.to <= Math.min(from, goal.from));
	if (!goal || !name || Math.max(from, goal.from) - name.to > GOAL_REACH) return false;
	if (s.breaks.some((k) => k >= name.to && k < Math.max(from, goal.from))) return false;
	const last = Math.max(to, goal.to);
	return hasCue(s.cues, 'done', last, q.from) || wordAt(s, q.from - 1) === 'với';
}
