import { isNested } from '../../period/time-period.ts';
import type { Draft } from '../page/draft.ts';
import type { Governing } from './governing.ts';
import type { MainPeriod } from './main-found.ts';

/** Months of the shortest stretch that the story of a day may go on with. */
const SHORTEST = 3;

/** A figure read: its time, and the rules that gave it. */
export type FigureTold = Pick<Draft, 'kind' | 'period' | 'basis' | 'rules'>;

/**
 * "Ngày 19/5, cảng đón tàu lớn. Đó là một trong 3.846 lượt tàu làm thủ tục trong nửa đầu năm": the longer time that the first
 * figures of the story of a day are told of; null where they are of that day.
 */
export function goesOnWith({ main, isEvent }: MainPeriod, told: readonly FigureTold[]): Governing | null {
	const [first] = told;
	if (!isEvent || main?.freq !== 'D' || !first?.period || (first.period.months ?? 0) < SHORTEST) return null;
	const { period, basis, rules } = first;
	const all = told.every((d) => d.kind === 'result' && d.period?.code === period.code);
	if (!all || !rules.includes('period:stated') || !isNested(main, period)) return null;
	return { period, basis, mention: null, words: null, rule: 'period:article' };
}
