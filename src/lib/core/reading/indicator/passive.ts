import { chooseTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** Those to whom something is done, told before it. */
const DONE_TO = new Set([
	'student',
	'learner',
	'household',
	'house',
	'work',
	'school',
	'classroom',
	'person_turn',
	'student_turn',
]);
/** Words from "được" to what was done. */
const REACH = 8;

/** "88 cháu nhỏ mồ côi, khó khăn được các đồn đỡ đầu": what was done to them stands behind the signs of their own description. */
export function passive(s: Sentence, i: number): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (!DONE_TO.has(q.cls)) return null;
	const end = Math.min(s.quantities[i + 1]?.from ?? s.to, s.semicolons.find((k) => k >= q.to) ?? s.to);
	for (let k = q.to; k < end; k += 1) {
		if (wordAt(s, k) !== 'được') continue;
		const done = chooseTopic(s.topics, k, Math.min(end, k + REACH), q.cls, k);
		return done?.indicator && done.topic.rank > 1
			? implied(done.indicator, done.topic.topic, `topic:passive:${done.topic.topic}`)
			: null;
	}
	return null;
}
