import type { Token } from '../../text/tokens.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { says } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read, type TimeEnd } from '../mention.ts';

const ONWARD = pairsOf('trở đi|về sau');

/** "từ tháng 7 trở đi", "từ tháng 6 trở về trước": on to the end of what is told, or from its beginning; of years nobody knows how far. */
export function readOnward(
	tokens: readonly Token[],
	{ value, end }: Read<TimeEnd>,
): Read<PeriodFields> | null {
	if (ONWARD.isAt(tokens, end))
		return { value: { kind: 'span', from: value, to: { unit: 'now', edge: 'end' } }, end: end + 2 };
	if (!says(tokens, end, 'trở', 'về', 'trước')) return null;
	const known = (value.unit === 'month' || value.unit === 'quarter') && value.edge === null;
	return {
		value: known
			? { kind: 'upTo', end: { ...value, edge: 'end' } }
			: { kind: 'vague', what: 'trở về trước', year: NO_YEAR },
		end: end + 3,
	};
}
