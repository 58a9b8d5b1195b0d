import { firstFrom } from '../../text/within.ts';
import type { Memory } from '../page/memory.ts';
import { paragraphsBehind } from '../page/still-in-mind.ts';
import type { Sentence } from '../page/sentence.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';

const SUM = 'sum:';

/** The rule that a figure is the sum of several provinces' `indicator`, which itself counts for none of them. */
export const sumRule = (indicator: string): string => `${SUM}${indicator}`;

/**
 * "BĐBP 4 tỉnh kêu gọi 38.214 tàu/176.905 lao động. Trong đó: Quảng Hà 6.120 tàu/28.304 người; …": what the sum told before
 * measures, each figure of a group by its place in it. Null where no name of a province leads to the group.
 */
export function ofSum(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	let first = i;
	while (first > 0 && i - first < MOST_IN_GROUP && s.groups[first - 1] === s.groups[i]) first -= 1;
	const from = s.quantities[first]?.from;
	const areas = s.page.areas[s.block];
	if (from === undefined || !areas?.length) return null;
	const named = areas[firstFrom(areas, from) - 1];
	if (!named || from - named.to > CALL_REACH) return null;
	for (let k = named.to; k < from; k += 1) if (!CALLS.has(s.page.tokens[k]?.fold ?? '')) return null;
	const near = memory.drafts.slice(-MOST_BETWEEN);
	const sums = near.filter(
		(d) => paragraphsBehind(s.page, d.block, s.block) <= 1 && d.rules.some((r) => r.startsWith(SUM)),
	);
	const sum = sums[i - first];
	const indicator = sum?.rules.find((r) => r.startsWith(SUM))?.slice(SUM.length);
	return sum && indicator ? implied(indicator, sum.topic, 'sum:part') : null;
}

/** Between a province and its part of the sum: "Quảng Hà đã kêu gọi được 6.120 tàu", "Quảng Hà: 6.120 tàu". */
const CALLS = new Set([
	':',
	'là',
	'có',
	'đã',
	'thông',
	'báo',
	'kêu',
	'gọi',
	'được',
	'hướng',
	'dẫn',
	',',
	'cho',
]);
const CALL_REACH = 8;
/** Figures of one group; figures of a list of provinces behind its sum. */
const MOST_IN_GROUP = 8;
const MOST_BETWEEN = 120;
