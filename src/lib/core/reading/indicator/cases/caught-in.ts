import { subjectOf } from '../../../indicator/resolve.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { surroundings } from '../../page/surroundings.ts';
import { saysAll } from './all-offences.ts';
import type { Named } from './offences.ts';

const CAUGHT = /^(bắt|giữ|chế|rõ|gọn|bản|phạt|tố)$/;
/** Words between the cases and those caught in them: ", bắt giữ", ", lập biên bản". */
const CAUGHT_REACH = 5;

/** Persons stand right behind the cases of figure `i`, told as caught in them. */
export function caughtIn(s: Sentence, i: number): boolean {
	const [q, next] = [s.quantities[i] as Quantity, s.quantities[i + 1]];
	if (q.cls !== 'case' || next?.cls !== 'person' || wordAt(s, q.to) !== ',') return false;
	return next.from - q.to <= CAUGHT_REACH && CAUGHT.test(wordAt(s, next.from - 1));
}

/** "phá 6 vụ, bắt 9 người về tội phạm ma túy": what those caught in the cases are charged with. */
export function ofThoseCaught(s: Sentence, i: number, cls: string): Named | null {
	const q = s.quantities[i] as Quantity;
	if (cls !== 'case' || !caughtIn(s, i) || saysAll(s, q)) return null;
	const topic = subjectOf(s.topics, ...surroundings(s, i + 1).right, cls, 'PORT_REGIME');
	return topic && { topic, rule: `subject:caught:${topic.topic}` };
}
