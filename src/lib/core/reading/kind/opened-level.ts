import type { Quantity } from '../../quantity/quantity.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { readIndicator } from '../indicator/read-indicator.ts';
import type { Memory } from '../page/memory.ts';
import type { Sentence } from '../page/sentence.ts';
import { opensRise } from './from-to.ts';

/** "Từ 84 vụ năm 2023, số vụ buôn lậu giảm còn 58 vụ": the level a sentence opens with is of what the clause behind it names. */
export function asOpened(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const next = s.quantities[i + 1];
	return next && opensRise(s, s.quantities[i] as Quantity, next) ? readIndicator(s, i + 1, memory) : null;
}
