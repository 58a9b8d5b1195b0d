import { chooseTopic, findTopics } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';

/** Words between "khối lượng" and its number. */
const REACH = 6;

/** "khối lượng là 31 kg", "trọng lượng 4,2 kg". */
function isWeight(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k > Math.max(s.from, q.from - REACH); k -= 1)
		if (wordAt(s, k) === 'lượng' && /^(khối|trọng)$/.test(wordAt(s, k - 1))) return true;
	return false;
}

/** "… nhiều gói ma túy tổng hợp. Qua cân, khối lượng là 31 kg": the weight of the drug the sentence before names. */
export function weighed(s: Sentence, i: number): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const before = s.page.blocks[s.block]?.sentences[s.index - 1];
	if (q.cls !== 'mass' || !before || surroundings(s, i).own || !isWeight(s, q)) return null;
	const marks = findTopics(s.page.tokens, before.from, before.to);
	const stuff = chooseTopic(marks, before.from, before.to, 'mass', before.to);
	return stuff?.indicator?.startsWith('drugs.')
		? implied(stuff.indicator, stuff.topic.topic, `weighed:${stuff.topic.topic}`)
		: null;
}
