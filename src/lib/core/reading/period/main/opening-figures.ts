import { daysBetween, isNested, type Period } from '../../../period/time-period.ts';
import type { Draft } from '../../page/draft.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import type { MainPeriod } from './main-found.ts';

/** Months of the shortest stretch that the story of a day may go on with. */
const SHORTEST = 3;

/** A figure read: its time, and the rules that gave it. */
export type FigureTold = Pick<Draft, 'kind' | 'period' | 'basis' | 'rules'>;

/** Days after their end in which some months are told of on a day. */
const JUST_CLOSED = 31;

/** Some months that a day lies in, or that closed shortly before it where they are told to the press. */
const isAround = (p: Period, day: Period, toPress: boolean): boolean =>
	isNested(day, p) ||
	(toPress && p.freq !== 'A' && p.end <= day.start && daysBetween(p.end, day.start) <= JUST_CLOSED);

/** How far into its sentence "là một trong" may begin. */
const OF_MANY_REACH = 8;

const THAT = wordsOf('đó đây đấy vụ');

/** "Đó chỉ là một trong 47 vụ …", "Đây mới là một trong số 24 chuyến …": what was told is one of those counted here. */
export function isOneOfMany(s: Sentence): boolean {
	if (!isAt(s, s.from, THAT)) return false;
	for (let k = s.from; k < s.from + OF_MANY_REACH; k += 1)
		if (wordAt(s, k) === 'là' && wordAt(s, k + 1) === 'một' && wordAt(s, k + 2) === 'trong') return true;
	return false;
}

/**
 * "Ngày 19/5, cảng đón tàu lớn. Đó là một trong 3.846 lượt tàu làm thủ tục trong nửa đầu năm": the longer time that the first
 * figures of the story of a day are told of; null where they are of that day.
 *
 * in   toPress: the sentence tells what somebody said
 */
export function goesOnWith(
	{ main, isEvent }: MainPeriod,
	told: readonly FigureTold[],
	toPress: boolean,
): Governing | null {
	const [first] = told;
	if (!isEvent || main?.freq !== 'D' || !first?.period || (first.period.months ?? 0) < SHORTEST) return null;
	const { period, basis, rules } = first;
	const all = told.every((d) => d.kind === 'result' && d.period?.code === period.code);
	if (!all || !rules.includes('period:stated') || !isAround(period, main, toPress)) return null;
	return { period, basis, mention: null, words: null, rule: 'period:article' };
}
