import type { Period } from '../../../period/time-period.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

/** "148 lượt tàu, trong khi quý I/2024 lên tới 263 lượt; các đồn xử phạt 11 tàu": where the clause of another time closes, before `at`; undefined for no such clause. */
export function thenEnds(s: Sentence, { mention }: PlacedPeriod, at: number): number | undefined {
	let k = mention.from - 1;
	while (/^(cả|ở|hồi|riêng|vào|trong)$/.test(wordAt(s, k)) && wordAt(s, k - 1) !== ',') k -= 1;
	const aside =
		(wordAt(s, k) === 'khi' && wordAt(s, k - 1) === 'trong') ||
		(wordAt(s, k) === 'còn' && wordAt(s, k - 1) === ',');
	return aside ? s.semicolons.find((j) => j > mention.to && j < at) : undefined;
}

/** Whether the first of two times begins before the other. */
export const isEarlier = (a: Period | undefined, b: Period | undefined): boolean =>
	a !== undefined && b !== undefined && a.start < b.start;
