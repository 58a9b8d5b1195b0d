import type { Comparison, ComparisonRow } from './comparison.ts';

/** How many sentences "Có gì thay đổi" has at most. */
const MOST = 5;

/** What a row's change is worth saying for: something new, or the size of its percent. */
function weight(row: ComparisonRow): number {
	if (row.percent.kind === 'fromZero') return Infinity;
	if (row.percent.kind !== 'amount' || row.smallNumbers) return 0;
	const { value, low, high } = row.percent.amount;
	return Math.abs(value ?? low ?? high ?? 0);
}

/**
 * The rows worth a sentence: comparable, with a change of which the size is known and not of small numbers;
 * what is new first, then the largest percents; ties in the order of the table.
 *
 * in   a comparison of periods of equal length (others have no change to tell)
 * out  at most five rows; none when the gate forbids every one
 */
export function findChanges(c: Comparison, most: number = MOST): ComparisonRow[] {
	if (c.mode !== 'samePeriod') return [];
	return c.rows
		.map((row, at) => ({ row, at, weight: weight(row) }))
		.filter(({ row, weight: w }) => row.verdict === 'comparable' && row.difference.kind === 'amount' && w > 0)
		.sort((x, y) => (x.weight === y.weight ? x.at - y.at : y.weight - x.weight))
		.slice(0, most)
		.map(({ row }) => row);
}
