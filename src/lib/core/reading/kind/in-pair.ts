import { implied, type IndicatorReading } from '../indicator/indicator-reading.ts';
import { readIndicator } from '../indicator/read-indicator.ts';
import type { Memory } from '../page/memory.ts';
import { isWholeOfPlan, otherOfPair } from '../page/planned-whole.ts';
import { figureAt, type Sentence } from '../page/sentence.ts';

/** "38/46 căn nhà đã hoàn thành", "38/45 vụ ma túy": the first of a pair is of what the noun behind the second is of. */
function firstOfPair(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i];
	const second = s.quantities[i + 1];
	if (!q || !second || q.unitTo !== q.numTo || q.cls === 'bare' || second !== otherOfPair(s, q)) return null;
	return readIndicator(s, i + 1, memory);
}

/** "1.420/1.200 lượt theo kế hoạch", "88/77 vụ": the second of a pair is of what the first is of. */
function secondOfPair(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i];
	const first = figureAt(s, i - 1);
	if (!q || !first || !(q.pair === null ? isWholeOfPlan(s, q) : otherOfPair(s, q) === first)) return null;
	const told = memory.inSentence(s).at(-1);
	if (told?.q !== first) return null;
	if (q.cls === 'bare' && first.cls !== 'percent') {
		q.cls = first.cls;
		q.unit = first.unit;
	}
	return implied(told.indicator, told.topic, 'pair:planned');
}

/** What a number of a pair measures, by the other number of it; null outside pairs. */
export const inPair = (s: Sentence, i: number, memory: Memory): IndicatorReading | null =>
	secondOfPair(s, i, memory) ?? firstOfPair(s, i, memory);
