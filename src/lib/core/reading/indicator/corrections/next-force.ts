import { chooseTopic, hasTopic } from '../../../indicator/topics.ts';
import { measureOf, SUBJECTS } from '../../../indicator/resolve.ts';
import { hasCue } from '../../mention/cues.ts';
import { wordAt } from '../../page/sentence.ts';
import { becomes, type Correction } from './correction.ts';

/** Words of the name of the next force: ", BĐBP Sơn Hà". */
const NAME_REACH = 8;
/** Words from the next cases to their offence. */
const OFFENCE_REACH = 6;

/** "BĐBP Hà Khê bắt 32 vụ, BĐBP Sơn Hà 22 vụ ma túy": the offence told behind the cases of the next force is of both. */
export const offenceOfNextForce: Correction = (f) => {
	const { s, i, q, read } = f;
	if (q.cls !== 'case' || read.topic !== 'CRIME') return null;
	const next = s.quantities.slice(i + 1).find((o) => o.cls === 'case');
	if (!next || next.from - q.to > NAME_REACH || wordAt(s, q.to) !== ',') return null;
	const named = hasCue(s.cues, 'own', q.to, next.from);
	if (!named || s.topics.some((m) => m.from >= q.to && m.to <= next.from)) return null;
	const end = s.breaks.find((k) => k >= next.to) ?? s.to;
	const found = chooseTopic(s.topics, next.to, Math.min(end, next.to + OFFENCE_REACH), q.cls, next.to);
	const topic = found?.topic.topic;
	if (!topic || !SUBJECTS.has(topic) || hasTopic(s.topics, s.from, q.from, topic)) return null;
	const indicator = measureOf(topic, q.cls);
	return indicator ? becomes(f, indicator, topic, `subject:next:${topic}`) : null;
};
