import { measureOf } from '../../indicator/resolve.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { hasTopic, type Topic } from '../../indicator/topics.ts';
import { wordsOf } from '../../text/word-flag.ts';
import type { Draft } from '../page/draft.ts';
import type { Memory } from '../page/memory.ts';
import { isAt, wordAt, type Sentence } from '../page/sentence.ts';

/** What a share of stuff or of its worth is of: a level told, or the indicator its words name. */
export interface StuffRisen {
	indicator: string;
	topic: string;
	level: Draft | null;
}

const AMOUNT = wordsOf('lượng số vật');
const WORTH = new Set(['giá trị', 'trị giá']);
const WORTHS = new Set(['penalty.seized_value', 'smuggling.goods_value']);
/** Classes that stuff is counted by. */
const STUFF = /^(mass|pill|brick|volume|cig_pack|cig_carton|bao|packet|firearm|ammo)$/;

/** The most telling stuff of the lists that tokens [from, to) name; null for what is neither weighed nor told in packets. */
function stuffNamed(s: Sentence, from: number, to: number): Topic | null {
	const marks = s.topics.filter((m) => m.from >= from && m.to <= to);
	const topics = marks
		.flatMap((m) => m.entry.topics)
		.filter((t) => measureOf(t, 'mass') || measureOf(t, 'cig_pack'));
	return topics.reduce<Topic | null>((best, t) => (best && best.rank >= t.rank ? best : t), null);
}

/**
 * "lượng ma túy tăng 40 %", "trị giá hàng hóa vi phạm giảm 15 %": the stuff or worth that rose or fell, not the cases it
 * was seized in.
 *
 * in   tokens [from, to) of the clause before the share
 * out  null when the clause names no stuff with "lượng", "số", "tang vật", and no worth
 */
export function stuffRisen(memory: Memory, s: Sentence, from: number, to: number): StuffRisen | null {
	if (opensGoods(s, from, to) && isTraded(memory, s, from, to)) {
		const level = memory.lastResult((d) => d.indicator === 'gate.cargo');
		if (level) return { indicator: 'gate.cargo', topic: 'CARGO', level };
	}
	for (let k = to - 1; k >= from; k -= 1) {
		if (WORTH.has(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) {
			const level = memory.lastResult((d) => WORTHS.has(d.indicator));
			return { indicator: level?.indicator ?? 'penalty.seized_value', topic: 'SEIZED_VALUE', level };
		}
		if (!isAt(s, k, AMOUNT) || /^(vụ|đối|người)$/.test(wordAt(s, k + 1))) continue;
		const topic = stuffNamed(s, k, to);
		if (!topic) continue;
		const level = memory.lastResult((d) => d.topic === topic.topic && STUFF.test(d.cls));
		const passes = !level && topic.topic === 'GOODS' && isTraded(memory, s, from, to);
		const indicator = passes
			? 'gate.cargo'
			: (level?.indicator ?? measureOf(topic, 'mass') ?? measureOf(topic, 'cig_pack'));
		return indicator ? { indicator, topic: topic.topic, level } : null;
	}
	return null;
}

/** "…; hàng hóa giảm 2,3%": the clause opens with the goods that pass. */
const opensGoods = (s: Sentence, from: number, to: number): boolean => {
	let k = to - 1;
	while (k > from && s.page.tokens[k - 1]?.kind === 'word') k -= 1;
	return wordAt(s, k) === 'hàng' && wordAt(s, k + 1) === 'hóa';
};

/** "lượng hàng qua cảng": goods that pass, not goods seized. */
const isTraded = (memory: Memory, s: Sentence, from: number, to: number): boolean =>
	!memory.seizing() &&
	(hasTopic(s.topics, from, to, 'GATE', 'PORT', 'CARGO') ||
		memory.speaksOf('PORT') ||
		memory.speaksOf('GATE'));

/** Words of "về lượng ma túy thu giữ". */
const BEHIND = 7;

/** "tăng 31 % về lượng ma túy", "giảm 12 % về trị giá hàng hóa": told behind the share. */
export function stuffBehind(memory: Memory, s: Sentence, q: Quantity): StuffRisen | null {
	if (wordAt(s, q.to) !== 'về') return null;
	let to = q.to + 1;
	while (to < Math.min(s.to, q.to + BEHIND) && s.page.tokens[to]?.kind === 'word') to += 1;
	return stuffRisen(memory, s, q.to + 1, to);
}
