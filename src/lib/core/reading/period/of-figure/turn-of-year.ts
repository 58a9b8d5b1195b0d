import type { Quantity } from '../../../quantity/quantity.ts';
import { monthCode, periodOf } from '../../../period/label.ts';
import { resolved } from '../../../period/resolve/resolved-period.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { governing, type Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

const MONTH: Readonly<Record<string, number>> = { 'đầu năm': 1, 'cuối năm': 12 };

const TIES = wordsOf('là có còn chỉ mới được : đạt ( , cả tỉnh toàn đơn vị');
const AFTER = wordsOf('hồi vào của thời điểm');
const REACH = 4;

const allOf = (s: Sentence, from: number, to: number, words: typeof TIES): boolean => {
	if (to - from > REACH) return false;
	for (let k = from; k < to; k += 1) if (!words.has(s.page.tokens[k])) return false;
	return true;
};

/** "đầu năm là 96 chốt", "96 chốt hồi đầu năm": nothing but a tie between the words and the figure. */
const isBeside = (s: Sentence, q: Quantity, { mention: { from, to } }: PlacedPeriod): boolean =>
	(to < q.from &&
		/^(đầu|cuối)$/.test(wordAt(s, from)) &&
		!/^(từ|những|tháng|dịp)$/.test(wordAt(s, from - 1)) &&
		allOf(s, to, q.from, TIES)) ||
	(from >= q.to && allOf(s, q.to, from, AFTER));

/**
 * "đơn vị duy trì 38 chốt (đầu năm là 96 chốt)", "tăng từ 40 tổ hồi đầu năm lên 52 tổ": how many there were as a year began or
 * closed.
 *
 * in   a figure of what there is at any day
 * out  the first month of the year told, or its last; null where no such words stand beside it
 */
export function atTurnOfYear(periods: PeriodState, s: Sentence, q: Quantity): Governing | null {
	for (const placed of s.periods) {
		const { say } = placed.mention;
		const month = say.kind === 'vague' ? MONTH[say.what] : undefined;
		if (say.kind !== 'vague' || month === undefined || !isBeside(s, q, placed)) continue;
		const now = Number((periods.found.main?.start ?? periods.issued)?.slice(0, 4));
		const year = say.year.kind === 'number' ? say.year.year : now;
		// "cuối năm" of the year that goes on is still to come
		if (!year || (month === 12 && year === now)) return null;
		return governing(resolved(periodOf(monthCode(year, month)), 'CALENDAR'), placed.mention, 'period:turn');
	}
	return null;
}
