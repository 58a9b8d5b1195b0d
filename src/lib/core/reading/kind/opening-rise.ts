import { readIndicator } from '../indicator/read-indicator.ts';
import { wordsOf } from '../../text/word-flag.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Memory } from '../page/memory.ts';
import { isAt, type Sentence } from '../page/sentence.ts';
import type { Changed } from './level-in-place.ts';
import { NO_LEVEL } from './risen-of-others.ts';

const RISES = wordsOf('tăng giảm hơn kém thêm bớt');
/** Words from the head of the sentence to the rise: "Với mức tăng", "Nhờ vậy tăng". */
const OPENS_REACH = 7;
/** Words from the rise to what it came to. */
const CAME_REACH = 30;

/** "Tăng 12 vụ so với cùng kỳ, số vụ ma túy … lên tới 57 vụ", "Với mức tăng 18 %, lượng khách … đạt 412.000 lượt": of the level its sentence goes on to tell. */
export function openingRise(memory: Memory, s: Sentence, i: number): Changed | null {
	const q = s.quantities[i] as Quantity;
	const next = s.quantities[i + 1];
	if (i > 0 || !next || q.from - s.from > OPENS_REACH || next.from - q.to > CAME_REACH) return null;
	if (NO_LEVEL.test(next.cls) || next.cls === 'none' || (q.cls !== 'percent' && q.cls !== next.cls))
		return null;
	let risen = false;
	for (let k = s.from; k < q.from; k += 1) risen ||= isAt(s, k, RISES);
	const comma = s.breaks.find((k) => k >= q.to);
	if (!risen || comma === undefined || comma >= next.from || s.page.tokens[comma]?.text !== ',') return null;
	// "Tăng 12 % về số vụ, số đối tượng lại giảm 4 người"
	for (let k = q.to; k < next.from; k += 1) if (isAt(s, k, RISES)) return null;
	const read = readIndicator(s, i + 1, memory);
	return read && { indicator: read.indicator, topic: read.topic, dims: {}, rules: ['change:behind'] };
}
