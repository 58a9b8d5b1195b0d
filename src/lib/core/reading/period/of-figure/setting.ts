import type { Quantity } from '../../../quantity/quantity.ts';
import { periodOf, toTimePeriod } from '../../../period/label.ts';
import { resolved, type ResolvedPeriod } from '../../../period/resolve/resolved-period.ts';
import { addMonths } from '../../../period/time-period.ts';
import { resolveMention } from '../../mention/time/period-mention.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { governing, type Governing } from '../governing.ts';
import { turnsToNow } from './turns-to-now.ts';
import type { PeriodState } from '../main/period-state.ts';

/** "từ ngày 1/7/2025", "trước ngày 1/7/2025": the day on which a land was set anew. */
const isTurn = ({ mention: { say } }: PlacedPeriod): boolean =>
	say.kind === 'since' || (say.kind === 'day' && say.edge === 'before');

/** Words from a count to what says that it was so before. */
const REACH = 6;

/** "2 huyện biên giới trước kia", "(trước đây là 6 huyện biên giới)", "từ 5 huyện biên giới, nay còn 10 xã". */
function isOfBefore(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(s.to, q.to + REACH); k += 1) {
		if (wordAt(s, k) === 'trước' && /^(kia|đây|đó)$/.test(wordAt(s, k + 1))) return true;
		if (wordAt(s, k) === 'cũ') return true;
	}
	if (wordAt(s, q.from - 1) === 'từ') return true;
	for (let k = q.from - 1; k > s.from && !/^[.;)]$/.test(s.page.tokens[k]?.text ?? ''); k -= 1)
		if (wordAt(s, k) === 'trước' && /^(kia|đây|đó)$/.test(wordAt(s, k + 1))) return true;
	return false;
}

/** The half, year or month that ended with the eve of a day; null for a day that begins none. */
function endingBefore(day: string): ResolvedPeriod | null {
	const [month, date] = [Number(day.slice(5, 7)), day.slice(8, 10)];
	if (date !== '01') return null;
	const months = month === 7 ? 6 : month === 1 ? 12 : 1;
	return resolved(periodOf(toTimePeriod(addMonths(day, -months), day)), 'CALENDAR');
}

/**
 * "Từ ngày 1/7/2025, địa bàn còn 7 xã, thay cho 16 xã của 2 huyện biên giới trước kia": what a land was until it was set anew, and
 * what it has been since, is of no single day.
 *
 * in   told: the period that governs otherwise
 */
export function ofSetting(
	periods: PeriodState,
	s: Sentence,
	q: Quantity,
	told: Governing | null,
): Governing | null {
	const turn = s.periods.find((p) => isTurn(p) && p.mention.from < q.from)?.mention;
	if (!turn) return told;
	const { say } = turn;
	const until = say.kind === 'day';
	// "…; nay còn 10 xã, 98 cột mốc"
	const now = turnsToNow(s, turn.to, q.from);
	const day = resolveMention(until ? { ...say, edge: null } : say, periods.issued, null);
	if (day && !now && (until || isOfBefore(s, q))) {
		const before = endingBefore(day.start);
		return before ? governing(before, turn, 'period:before-turn') : told;
	}
	return told?.mention === turn ? (periods.main('period:article') ?? told) : told;
}
