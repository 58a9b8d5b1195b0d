import type { Token } from '../../text/tokens.ts';
import { DASHES, lowerAt, readMonthNumber, readTrailingYear } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';

/** "tháng 1-9/2024", "tháng 1 đến tháng 9", "tháng 5 và 6/2024", "tháng 7, 8, 9": neighbours only, unless a dash says through. */
export function readMonthList(tokens: readonly Token[], first: Read<number>): Read<PeriodFields> | null {
	let last = first.value;
	let i = first.end;
	let year = NO_YEAR;
	let through = false;
	for (let n = 1; n < 12; n++) {
		const mark = lowerAt(tokens, i);
		const isThrough = DASHES.has(mark) || mark === 'đến' || mark === 'tới';
		if (!isThrough && mark !== 'và' && mark !== ',') break;
		let k = i + 1;
		if (lowerAt(tokens, k) === 'hết' || lowerAt(tokens, k) === 'cuối') k++;
		if (lowerAt(tokens, k) === 'tháng') k++;
		else if (tokens[k]?.kind !== 'number') break;
		const month = readMonthNumber(tokens, k);
		if (!month || (isThrough ? month.value === last : month.value !== last + 1)) break;
		const trailing = readTrailingYear(tokens, month.end, false);
		// "tháng 5, 6 vụ": a number after a comma is a month only when a year or another month follows
		if (
			mark === ',' &&
			k === i + 1 &&
			trailing.value.kind === 'none' &&
			!['và', ',', ')'].includes(lowerAt(tokens, month.end))
		)
			break;
		if (mark === 'và' && k === i + 1 && trailing.value.kind === 'none') break;
		last = month.value;
		i = trailing.end;
		year = trailing.value;
		if (isThrough) {
			through = true;
			break;
		}
		if (year.kind !== 'none') break;
	}
	if (last === first.value || (!through && last < first.value)) return null;
	return {
		value: {
			kind: 'span',
			from: { unit: 'month', month: first.value, year: NO_YEAR, edge: null },
			to: { unit: 'month', month: last, year, edge: null },
		},
		end: i,
	};
}
