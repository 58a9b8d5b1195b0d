import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { lastBefore } from '../../text/within.ts';
import type { Memory } from '../page/memory.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import { told, type IndicatorReading } from './indicator-reading.ts';
import { isReported } from './corrections/sea.ts';
import { broughtUp } from './saved.ts';

/** "buổi tuần tra", "lượt tuần tra song phương": the work that is a part of the noun. */
export function ofNoun(s: Sentence, q: Quantity): IndicatorReading | null {
	const mark = s.topics.find((m) => m.from > q.unitFrom && m.to <= q.unitTo);
	const topic = mark?.entry.topics.find((t) => t.measures[q.cls]);
	const indicator = topic?.measures[q.cls];
	return topic && indicator ? told(indicator, topic.topic, `topic:noun:${topic.topic}`) : null;
}

/** "cứu sống 8 ngư dân, 2 người phải nằm viện": the verb leads to the number, and the hurt are told behind the comma. */
const savedAtOnce = (s: Sentence, q: Quantity): boolean =>
	/^(cứu sống|cứu được|vớt được|cứu vớt)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`) &&
	wordAt(s, q.to) === ',';

/** "đưa 3 ngư dân bị thương vào bờ": hurt, and taken off the sea. */
export const hurtButSaved = (s: Sentence, q: Quantity): IndicatorReading | null =>
	/^(person|seafarer)$/.test(q.cls) && (broughtUp(s, q) || savedAtOnce(s, q))
		? told('sar.persons_rescued', 'RESCUE', 'topic:passive:RESCUE')
		: null;

const FINES = /^(phạt|phạt tiền|bản)$/;

/** "14 tàu bị phạt do không bật thiết bị giám sát", "xử phạt 9 tàu chưa đăng ký": fined, for whatever was wrong with them. */
export const finedBoats = (s: Sentence, q: Quantity): IndicatorReading | null =>
	q.cls === 'vessel' && (isReported(s, q) || FINES.test(wordAt(s, q.from - 1)))
		? told('fisheries.iuu_vessels', 'PENALTY', 'topic:passive:PENALTY')
		: null;

/** "khám bệnh, cắt tóc cho 150 người": treated too, where the row tells of no others before. */
export function treatedToo(s: Sentence, q: Quantity): IndicatorReading | null {
	const care = s.topics.findLast((m) => m.to <= q.from && m.entry.topics.some((t) => t.topic === 'HEALTH'));
	if (!care || s.quantities.some((o) => o.from >= care.to && o.to <= q.from)) return null;
	const given = lastBefore(s.breaks, q.from) ?? care.to;
	for (let k = care.to; k < q.from; k += 1)
		if (wordAt(s, k) === ';' || (wordAt(s, k) === 'cho' && k < given)) return null;
	return told('health.patients', 'HEALTH', 'row:HEALTH');
}

/** "147 phương tiện với 1.262 lao động đang di chuyển": the crews of the vessels counted beside them. */
export function besideVessels(s: Sentence, i: number, memory: Memory): boolean {
	const before = memory.inSentence(s).at(-1);
	return (
		before?.indicator === 'disaster.vessels_alerted' &&
		i > 0 &&
		figureAt(s, i - 1) === before.q &&
		s.groups[i] === s.groups[i - 1]
	);
}

/** "Cơn bão số 3, lực lượng huy động …": a disaster named at the head of the sentence, before its first comma. */
export function headDisaster(s: Sentence): boolean {
	const first = s.quantities[0];
	if (!first || !hasTopic(s.topics, s.from, first.from, 'DISASTER')) return false;
	for (let k = s.from; k < first.from; k += 1)
		if (/^[,:]$/.test(s.page.tokens[k]?.text ?? '')) return hasTopic(s.topics, s.from, k, 'DISASTER');
	return false;
}
