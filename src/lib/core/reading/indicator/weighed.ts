import { chooseTopic, findTopics } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import { wordsOf } from '../../text/word-flag.ts';
import type { Memory } from '../page/memory.ts';
import { holdsIn, wordAt, type Sentence } from '../page/sentence.ts';
import type { Way } from './ways.ts';
import { surroundings } from '../page/surroundings.ts';

/** Words between "khối lượng" and its number. */
const REACH = 6;

/** "khối lượng là 31 kg", "trọng lượng 4,2 kg". */
function isWeight(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k > Math.max(s.from, q.from - REACH); k -= 1)
		if (wordAt(s, k) === 'lượng' && /^(khối|trọng)$/.test(wordAt(s, k - 1))) return true;
	return false;
}

const HOLDS = wordsOf('chứa đựng chở');
const OTHER_STUFF = ['DRUGS', 'FIREWORKS', 'EXPLOSIVES', 'RESCUE'];

/** "Trên xe có 210 bao tải chứa quả khô, tổng trọng lượng 6 tấn", in a text on smuggling: what was found, by no name the lists have. */
const isLoad = (s: Sentence, q: Quantity, memory: Memory): boolean =>
	isWeight(s, q) &&
	memory.speaksOf('SMUGGLING') &&
	holdsIn(s, s.from, q.from, HOLDS) &&
	!OTHER_STUFF.some((topic) => memory.speaksOf(topic));

/** "chở pháo nổ. … phát hiện 35 thùng, tổng trọng lượng 1.050 kg": of the fireworks that alone were told of. */
const isOfFireworks = (s: Sentence, q: Quantity, memory: Memory): boolean =>
	isWeight(s, q) &&
	!surroundings(s, s.quantities.indexOf(q)).own &&
	memory.speaksOf('FIREWORKS') &&
	!['DRUGS', 'GOODS', 'EXPLOSIVES', 'CIGARETTES'].some((topic) => memory.speaksOf(topic));

/** "7 tép heroin nặng 0,35 g bị thu giữ": the weight of the drug counted right before. */
function weighedHere(s: Sentence, i: number): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const count = s.quantities[i - 1];
	if (!count || !/^(packet|item|brick|pill)$/.test(count.cls)) return null;
	if (wordAt(s, q.from - 1) !== 'nặng' && !isWeight(s, q)) return null;
	const stuff = chooseTopic(s.topics, count.unitFrom, q.from, 'mass', q.from);
	return stuff?.indicator?.startsWith('drugs.')
		? implied(stuff.indicator, stuff.topic.topic, `weighed:${stuff.topic.topic}`)
		: null;
}

/** "… nhiều gói ma túy tổng hợp. Qua cân, khối lượng là 31 kg": the weight of the drug the sentence before names. */
export function weighed(s: Sentence, i: number, memory: Memory | null = null): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (memory && isLoad(s, q, memory)) return implied('seized.goods_mass', 'GOODS', 'weighed:GOODS');
	if (memory && isOfFireworks(s, q, memory))
		return implied('seized.fireworks', 'FIREWORKS', 'weighed:FIREWORKS');
	const here = q.cls === 'mass' ? weighedHere(s, i) : null;
	if (here) return here;
	const before = s.page.blocks[s.block]?.sentences[s.index - 1];
	if (q.cls !== 'mass' || !before || surroundings(s, i).own || !isWeight(s, q)) return null;
	const marks = findTopics(s.page.tokens, before.from, before.to);
	const stuff = chooseTopic(marks, before.from, before.to, 'mass', before.to);
	return stuff?.indicator?.startsWith('drugs.')
		? implied(stuff.indicator, stuff.topic.topic, `weighed:${stuff.topic.topic}`)
		: null;
}

/** The same, of a figure that was read as other goods. */
export const weighedBefore: Way = ({ s, i, memory }) => weighed(s, i, memory);
