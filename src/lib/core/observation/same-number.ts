import type { Quantity } from '../quantity/quantity.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import type { Memory } from './memory.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** Words between "con số" and the number. */
const REACH = 7;

/** "Năm 2015 có 23 tổ tự quản. Nay con số ấy đã là 188 tổ": of what the number told before was. */
export function sameNumber(
	s: Sentence,
	i: number,
	read: IndicatorReading,
	memory: Memory,
): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (!/^topic:(after|before|far)/.test(read.rules[0] ?? '') || wordAt(s, q.from - 1) !== 'là') return null;
	for (let k = q.from - 2; k >= Math.max(s.from + 1, q.from - REACH); k -= 1) {
		if (wordAt(s, k) !== 'số' || wordAt(s, k - 1) !== 'con') continue;
		if (!/^(ấy|này|đó)$/.test(wordAt(s, k + 1))) return null;
		const last = memory.lastOfClass(q.cls, q.unit);
		return last && implied(last.indicator, last.topic, 'carried:number');
	}
	return null;
}
