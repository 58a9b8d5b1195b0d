import type { Quantity } from '../../../quantity/quantity.ts';
import { hasCue } from '../../mention/cues.ts';
import { figureAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { isOfNow } from '../../page/told-now.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

/** Token where "từ … xuống …" opens: a phrase inside it is of the level before. */
export function beforeFrom(s: Sentence, i: number): number {
	return (figureAt(s, i - 1) ?? (s.quantities[i] as Quantity)).from;
}

/** How many words of what was counted may stand between a figure and the brackets that date it. */
export const NOUN_REACH = 5;

/** "22 vụ (2022)", "12 vụ buôn lậu (năm 2022)", "9 vụ (6 tháng đầu năm 2024)": nothing but a time in brackets. */
function inBracketsAfter(periods: PeriodState, s: Sentence, to: number): Governing | null {
	const { tokens } = s.page;
	let open = to;
	while (open - to < NOUN_REACH && tokens[open]?.kind === 'word') open += 1;
	if (tokens[open]?.text !== '(') return null;
	const year = tokens[open + 1];
	if (year?.kind === 'number' && /^(19|20)\d\d$/.test(year.text) && tokens[open + 2]?.text === ')')
		return periods.year(Number(year.text), 'period:stated');
	const own = s.periods.find((p) => p.mention.from === open + 1 && p.role === 'governs');
	if (own?.nature !== 'label' || tokens[own.mention.to]?.text !== ')') return null;
	return periods.resolve(own.mention);
}

/** "22 vụ (2022)", "41 thành viên năm 2018, đến nay …": the period said right after the number. */
export function periodAfter(periods: PeriodState, s: Sentence, q: Quantity): Governing | null {
	const group = s.groups[s.quantities.indexOf(q)];
	const last = s.quantities.findLast((_, k) => s.groups[k] === group) ?? q;
	const bracketed =
		inBracketsAfter(periods, s, q.to) ?? (last === q ? null : inBracketsAfter(periods, s, last.to));
	if (bracketed) return bracketed;
	if (!hasCue(s.cues, 'early_stock', s.from, q.from)) return null;
	const m = s.periods.find(
		(p) => p.role === 'governs' && p.mention.from === last.to && p.mention.say.kind === 'year',
	);
	if (!m) return null;
	return periods.resolve(m.mention);
}

/** "từ 21 tàu năm 2019 xuống 2 tàu năm 2023": each side of a change with its own time right behind it. */
export function sideOfChange(periods: PeriodState, s: Sentence, q: Quantity): Governing | null {
	// "từ 214 lượt của hai tháng trước đó xuống 97 lượt"
	const to = /^(của|hồi|trong|vào|ở)$/.test(wordAt(s, q.to)) ? q.to + 1 : q.to;
	const own = s.periods.find((p) => p.role === 'governs' && p.nature === 'label' && p.mention.from === to);
	if (own) return periods.resolve(own.mention);
	return isOfNow(s, q.to) ? periods.now(null) : null;
}
