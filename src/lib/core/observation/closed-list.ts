import type { Reading } from './types.ts';

/** "ma túy 17 vụ; vi phạm khác: 08 vụ": the word before the number */
const OTHER_BEFORE = /(?<![\p{L}\p{M}])khác\s*[:(]?\s*$/iu;
/** "17 vụ ma túy, 8 vụ vi phạm khác": the word that ends the item */
const OTHER_AFTER = /^(?:\s+[\p{L}\p{M}]+){0,4}\s+khác$/iu;
/** "61 vụ, gồm:", "bao gồm" */
const CONSISTS = /(?<![\p{L}\p{M}])gồm(?![\p{L}\p{M}])/iu;
const AMONG = /trong đó/iu;

/** Indexes into the readings. */
export interface ClosedLists {
	/** totals whose parts are all named */
	totals: Set<number>;
	/** the "khác" items, which end their lists */
	rests: Set<number>;
}

/**
 * Totals whose parts are all named: the list begins with "gồm" or has a "khác" item. Only such a list
 * must add up to its total.
 *
 * in   the text, its readings
 * out  the totals and the items that end their lists
 */
export function findClosedLists(text: string, readings: readonly Reading[]): ClosedLists {
	const totals = new Set<number>();
	const rests = new Set<number>();
	if (!readings.some((r) => r.partOf !== null)) return { totals, rests };
	const sorted = [...readings].sort((a, b) => a.start - b.start);
	const place = new Map(sorted.map((r, i) => [r, i]));
	const firstPart = new Map<number, Reading>();
	for (const [index, part] of readings.entries()) {
		if (part.partOf === null) continue;
		const total = readings[part.partOf];
		if (!total) continue;
		const first = firstPart.get(part.partOf);
		if (part.start > total.end && (!first || part.start < first.start)) firstPart.set(part.partOf, part);

		const at = place.get(part) ?? 0;
		const before = text.slice(sorted[at - 1]?.end ?? 0, part.start).normalize('NFC');
		const rest = text.slice(part.end, sorted[at + 1]?.start ?? part.end + 60).normalize('NFC');
		const after = rest.split(/[,;.\n/]/u, 1)[0] ?? '';
		if (!OTHER_BEFORE.test(before) && !OTHER_AFTER.test(after)) continue;
		totals.add(part.partOf);
		rests.add(index);
	}
	for (const [index, first] of firstPart) {
		const total = readings[index] as Reading;
		const between = text.slice(total.end, first.start).normalize('NFC');
		if (CONSISTS.test(between) && !AMONG.test(between)) totals.add(index);
	}
	return { totals, rests };
}
