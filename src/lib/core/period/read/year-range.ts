import type { Token } from '../../text/tokens.ts';
import { DASHES, lowerAt, runsOn, yearNumber } from '../calendar-words.ts';
import type { Read } from '../mention.ts';

/** "2019 - 2024", "2019 đến 2024", "2022, 2023, 2024", "2023 và 2024": first and last year, and each when listed. */
export function readYearRange(
	tokens: readonly Token[],
	at: number,
): Read<{ from: number; to: number; list: number[] | null }> | null {
	const from = yearNumber(tokens, at);
	if (from === null) return null;
	let i = at + 1;
	const mark = lowerAt(tokens, i);
	if (DASHES.has(mark) || mark === 'đến' || mark === 'tới') {
		const k = lowerAt(tokens, i + 1) === 'hết' ? i + 2 : i + 1;
		const next = lowerAt(tokens, k) === 'năm' ? k + 1 : k;
		const to = yearNumber(tokens, next);
		return to !== null && to > from && to - from <= 100
			? { value: { from, to, list: null }, end: next + 1 }
			: null;
	}
	const list = [from];
	while (lowerAt(tokens, i) === ',' || lowerAt(tokens, i) === 'và') {
		const next = lowerAt(tokens, i + 1) === 'năm' ? i + 2 : i + 1;
		const year = yearNumber(tokens, next);
		if (year === null || year !== (list[list.length - 1] as number) + 1 || runsOn(tokens, next, '/-')) break;
		list.push(year);
		i = next + 1;
	}
	return list.length > 1 ? { value: { from, to: list[list.length - 1] as number, list }, end: i } : null;
}
