import { measureOf, subjectOf } from '../../../indicator/resolve.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { becomes, type Correction } from './correction.ts';

const RAISES = pairsOf('nâng tổng|đưa tổng|nâng số|đưa số');
/** Tokens from cases to the words of the total they raise. */
const REACH = 12;

/** "tháng 9 bắt 7 vụ, nâng tổng số vụ ma túy từ đầu năm lên 61 vụ": of the offence that the total is of. */
export const raisesTotal: Correction = (f) => {
	const { s, q, read } = f;
	if (!RAISES.mayStandIn(s.words) || !/^topic:left:CRIME$/.test(read.rules[0] ?? '')) return null;
	let at = q.to;
	while (at < Math.min(s.to, q.to + REACH) && !RAISES.isAt(s.page.tokens, at)) at += 1;
	const total = s.quantities.find((o) => o.from > at && (o.cls === 'case' || o.cls === 'bare'));
	if (!RAISES.isAt(s.page.tokens, at) || !total || s.semicolons.some((k) => k >= q.to && k < at)) return null;
	const topic = subjectOf(s.topics, at, total.from, 'case')?.topic;
	const indicator = topic && measureOf(topic, q.cls);
	return topic && indicator ? becomes(f, indicator, topic, `subject:raised:${topic}`) : null;
};
