import { topicNamed } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Memory } from '../../page/memory.ts';
import { figureAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { OFFENCES, type Named } from './offences.ts';

/** "12 vụ ma túy với 15 đối tượng được chuyển cho Công an": the offence of the cases told with those persons. */
export function ofGroup(s: Sentence, i: number, memory: Memory): Named | null {
	const cases = memory.inSentence(s).at(-1);
	const { from } = s.quantities[i] as Quantity;
	if (cases?.cls !== 'case' || cases.q !== figureAt(s, i - 1)) return null;
	if (!/^(với|cùng|\/)$/.test(wordAt(s, from - 1)) || s.breaks.some((k) => k >= cases.to && k < from - 1))
		return null;
	const name = cases.topic;
	if (!name || !OFFENCES.has(name)) return null;
	return { topic: topicNamed(name), rule: `subject:group:${name}` };
}
