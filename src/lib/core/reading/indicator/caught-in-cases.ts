import { subjectOf } from '../../indicator/resolve.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';
import { saysAll } from './all-offences.ts';
import type { Named } from './offences.ts';

const CAUGHT = /^(bắt|giữ|chế|rõ|gọn|bản|phạt|tố)$/;
/** Words between the cases and those caught in them: ", bắt giữ", ", lập biên bản". */
const CAUGHT_REACH = 5;

/** "phá 6 vụ, bắt 9 người về tội phạm ma túy": what those caught in the cases are charged with. */
export function ofThoseCaught(s: Sentence, i: number, cls: string): Named | null {
	const q = s.quantities[i] as Quantity;
	const next = s.quantities[i + 1];
	if (cls !== 'case' || next?.cls !== 'person' || saysAll(s, q)) return null;
	if (wordAt(s, q.to) !== ',' || next.from - q.to > CAUGHT_REACH) return null;
	if (!CAUGHT.test(wordAt(s, next.from - 1))) return null;
	const topic = subjectOf(s.topics, ...surroundings(s, i + 1).right, cls, 'PORT_REGIME');
	return topic && { topic, rule: `subject:caught:${topic.topic}` };
}
