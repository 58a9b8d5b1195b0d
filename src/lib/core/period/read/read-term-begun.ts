import type { Token } from '../../text/tokens.ts';
import { lowerAt, says } from '../calendar-words.ts';
import type { PeriodFields, Read } from '../mention.ts';
import { readYearRange } from './year-range.ts';

/** "từ đầu nhiệm kỳ (2020 - 2025)", "từ đầu nhiệm kỳ 2020 - 2025 đến nay": from the first year of the term to now; at: behind "từ". */
export function readTermBegun(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (!says(tokens, at, 'đầu', 'nhiệm', 'kỳ')) return null;
	const open = lowerAt(tokens, at + 3) === '(' ? 1 : 0;
	const years = readYearRange(tokens, at + 3 + open);
	if (!years || years.value.list) return null;
	const end = years.end + open;
	return {
		value: {
			kind: 'span',
			from: { unit: 'year', edge: null, year: { kind: 'number', year: years.value.from } },
			to: { unit: 'now', edge: null },
		},
		end: /^(đến|tới)$/.test(lowerAt(tokens, end)) && lowerAt(tokens, end + 1) === 'nay' ? end + 2 : end,
	};
}
