import type { Memory } from '../page/memory.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';
import { onlyTimes } from './house-kind.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';

/** Whether a time is named within tokens [from, to). */
const namesTime = (s: Sentence, from: number, to: number): boolean =>
	s.periods.some((p) => p.mention.from >= from && p.mention.to <= to);

/**
 * Exhibits of another time: "heroin: 1,2 kg (2021), 3,85 kg (2022)", "bắt 6 vụ pháo, thu 94 kg; cùng kỳ là 11 vụ, 163 kg". Null
 * where the figure has a noun of its own or no time stands between.
 */
export function sameThen(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const last = memory.inSentence(s).findLast((d) => d.cls === q.cls && d.unit === q.unit);
	if (!last || surroundings(s, i).own) return null;
	if (!onlyTimes(s, last.q.to, q.from) && !namesTime(s, last.q.to, q.from)) return null;
	return /^(seized|drugs)\./.test(last.indicator)
		? implied(last.indicator, last.topic, 'carried:times')
		: null;
}
