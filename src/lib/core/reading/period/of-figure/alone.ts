import { hasCue } from '../../mention/cues.ts';
import type { Draft } from '../../page/draft.ts';
import type { Memory } from '../../page/memory.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import type { Sentence } from '../../page/sentence.ts';
import { turnsToNow } from './turns-to-now.ts';
import { isBreakdown, isPeak } from './parts-told.ts';
import type { PeriodState } from '../main/period-state.ts';
import { isLevelClause } from './then-clause.ts';
import { sumsUp } from './told-later.ts';

/** "Năm 2022 mới có 5 cặp; nay đã thành 12 cặp", "Nếu năm 2024 là 331 vụ thì năm nay hạ 34 vụ": the year told ends with what is so now. */
function comesToNow(s: Sentence): boolean {
	const year = s.periods.find(
		({ role, frame, nature, mention: { from, say } }) =>
			role === 'governs' && (frame || from < s.firstFigure) && say.kind === 'year' && nature === 'label',
	);
	if (year === undefined) return false;
	const thisYear = ({ mention: { from, say } }: PlacedPeriod) =>
		say.kind === 'year' &&
		say.year.kind === 'relative' &&
		say.year.offset === 0 &&
		s.quantities.some((q) => q.from >= year.mention.to && q.to <= from);
	return s.periods.some(thisYear) || turnsToNow(s, year.mention.to);
}

/** "Cộng dồn từ ngày 1/1 đến ngày 31/8, có 1 tàu vi phạm" in the report of a month or quarter: a total, of its sentence only. */
function isTotalOf({ found }: PeriodState, s: Sentence): boolean {
	const main = found.isEvent ? null : found.main;
	return (main?.freq === 'M' || main?.freq === 'Q') && hasCue(s.cues, 'to_date', s.from, s.from + 2);
}

/** "Ma túy: bắt 69 vụ. Năm 2019, con số là 57 vụ. Các đồn cũng xử phạt 134 vụ": one figure of an earlier time beside what was told of the same. */
function isRemarkOnBefore(told: readonly Draft[], memory: Memory): boolean {
	const [only, more] = told;
	if (!only?.period || more || only.kind !== 'result') return false;
	const { indicator, period } = only;
	return memory
		.inParagraph()
		.some(
			(d) => d !== only && d.indicator === indicator && d.period !== null && period.end <= d.period.start,
		);
}

/** "Năm 2024 là 504 vụ với 611 đối tượng": numbers of an earlier time, with no deed, beside what was told of the same. */
function isLevelOfThen(s: Sentence, told: readonly Draft[], memory: Memory): boolean {
	const p = s.periods.find((x) => x.role === 'governs' && x.mention.from < s.firstFigure);
	const first = told.find((d) => d.kind === 'result');
	if (!p || !first?.period) return false;
	if (!isLevelClause(s, p.mention, s.from, s.firstFigure)) return false;
	const { indicator, period } = first;
	return memory
		.inParagraph()
		.some((d) => !told.includes(d) && d.indicator === indicator && d.period && period.end <= d.period.start);
}

/** What a sentence says of when is said of its own figures, and of none behind it. */
export const isAlone = (periods: PeriodState, s: Sentence, told: readonly Draft[], memory: Memory): boolean =>
	hasCue(s.cues, 'part', s.from, s.from + 2) ||
	comesToNow(s) ||
	isTotalOf(periods, s) ||
	isRemarkOnBefore(told, memory) ||
	isLevelOfThen(s, told, memory) ||
	isBreakdown(told) ||
	isPeak(s, told) ||
	sumsUp(periods, s);
