import { wordAt, type Sentence } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import { corresponds, inOrder } from '../in-turn.ts';
import type { Correction } from './correction.ts';

/** Words between "con số" and the number. */
const REACH = 7;

/** "con số ấy đã là", right before the number. */
function saysSame(s: Sentence, from: number): boolean {
	if (wordAt(s, from - 1) !== 'là') return false;
	for (let k = from - 2; k >= Math.max(s.from + 1, from - REACH); k -= 1)
		if (wordAt(s, k) === 'số' && wordAt(s, k - 1) === 'con') return /^(ấy|này|đó)$/.test(wordAt(s, k + 1));
	return false;
}

/** "Năm 2015 có 23 tổ tự quản. Nay con số ấy đã là 188 tổ": of what the number told before was. */
export const sameNumber: Correction = ({ s, i, q, read, memory }) => {
	const same = read.rules[0]?.startsWith('topic:right')
		? undefined
		: (corresponds(s, q, memory) ?? inOrder(s, i, memory));
	if (same) return implied(same.indicator, same.topic, 'carried:in-turn');
	if (!saysSame(s, q.from) || !/^topic:(after|before|far)/.test(read.rules[0] ?? '')) return null;
	const last = memory.lastOfClass(q.cls, q.unit);
	return last && implied(last.indicator, last.topic, 'carried:number');
};
