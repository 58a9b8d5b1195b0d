import type { Token } from '../../text/tokens.ts';
import { says } from '../calendar-words.ts';
import type { PeriodFields, PeriodMention, TimeEnd } from '../mention.ts';

/** Words behind two times within which they are told apart: "lần lượt là 40 và 7 vụ". */
const APART_REACH = 20;

/** The last month of the first part of a year, as the end of a span; null of any other time. */
function endOf(say: PeriodFields): TimeEnd | null {
	if (!('year' in say) || say.year.kind !== 'number') return null;
	const upTo = (month: number): TimeEnd => ({ unit: 'month', month, year: say.year, edge: null });
	switch (say.kind) {
		case 'months':
			return say.edge === 'first' ? upTo(say.count) : null;
		case 'half':
			return say.half === 1 ? upTo(6) : null;
		case 'quarter':
			return say.quarter === 1 ? upTo(3) : null;
		default:
			return null;
	}
}

/** The first and last year a phrase names. */
function yearsOf(say: PeriodFields): { from: number; to: number } | null {
	if (say.kind === 'year')
		return say.year.kind === 'number' ? { from: say.year.year, to: say.year.year } : null;
	return say.kind === 'years' ? say : null;
}

/** "năm 2024 và 2 tháng đầu năm 2025", "hai năm 2023, 2024 và quý I/2025": years and the first part of the next, told as one time. */
export function yearsAndPart(
	tokens: readonly Token[],
	last: PeriodMention,
	m: PeriodMention,
): PeriodMention | null {
	const years = yearsOf(last.say);
	const to = endOf(m.say);
	if (!years || !to || m.from !== last.to + 1 || tokens[last.to]?.fold !== 'và') return null;
	if (to.unit !== 'month' || to.year.kind !== 'number' || to.year.year !== years.to + 1) return null;
	for (let k = m.to; k < m.to + APART_REACH; k += 1)
		if (says(tokens, k, 'lần', 'lượt') || says(tokens, k, 'tương', 'ứng')) return null;
	const from: TimeEnd = { unit: 'year', year: { kind: 'number', year: years.from }, edge: null };
	return { from: last.from, to: m.to, say: { kind: 'span', from, to } };
}
