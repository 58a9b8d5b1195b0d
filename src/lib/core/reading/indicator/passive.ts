import { chooseTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import { lastPart } from '../page/last-part.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** Those to whom something is done, told before it. */
const DONE_TO = new Set(
	'student learner household house work school classroom person_turn student_turn vessel vehicle vessel_turn seafarer person'.split(
		' ',
	),
);
/** What is done to people and boats that their own words need not name. */
const CALLED = /^(SHELTER_CALL|ASHORE|EVACUATE|RESCUE|RETURNEES)$/;
const CREWS = /^(vessel|vehicle|vessel_turn|seafarer|person)$/;
/** Words from "được" to what was done. */
const REACH = 8;

/** "88 cháu nhỏ mồ côi, khó khăn được các đồn đỡ đầu": what was done to them stands behind the signs of their own description. */
export function passive(s: Sentence, i: number): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (!DONE_TO.has(q.cls)) return null;
	let last = i;
	while (s.groups[last + 1] === s.groups[i]) last += 1;
	last = lastPart(s, last);
	const from = s.quantities[last]?.to ?? q.to;
	const next = s.quantities[last + 1];
	// "2 căn nhà “Nghĩa tình biên giới” (mỗi căn 80 triệu đồng) cũng được trao chìa khóa"
	const each =
		next !== undefined && /^mỗi$/.test(wordAt(s, next.from - 2)) && wordAt(s, next.from - 3) === '(';
	const stop = (each ? s.quantities[last + 2] : next)?.from ?? s.to;
	const end = Math.min(stop, s.semicolons.find((k) => k >= from) ?? s.to);
	for (let k = from; k < end; k += 1) {
		if (wordAt(s, k) !== 'được') continue;
		// "2.331 nhà tạm cần được xây mới, sửa chữa", "46 hộ chưa được hỗ trợ": not done yet
		if (/^(cần|chưa|chờ)$/.test(wordAt(s, k - 1))) return null;
		const done = chooseTopic(s.topics, k, Math.min(end, k + REACH), q.cls, k);
		if (!done?.indicator || done.topic.rank <= 1) return null;
		if (CREWS.test(q.cls) && !CALLED.test(done.topic.topic)) return null;
		return implied(done.indicator, done.topic.topic, `topic:passive:${done.topic.topic}`);
	}
	return null;
}
