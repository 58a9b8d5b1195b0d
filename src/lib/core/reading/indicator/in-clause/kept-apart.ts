import { measureOf, subjectOf } from '../../../indicator/resolve.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { holdsIn } from '../../page/sentence.ts';
import { told } from '../indicator-reading.ts';
import type { Way } from '../ways.ts';
import type { InClause } from './in-clause.ts';

/** Words from those counted to what they did. */
const REACH = 8;
const UNLAWFUL = wordsOf('phép chui');

/** "bắt và đưa đi cách ly 21 người nhập cảnh trái phép": caught as they crossed, and kept apart besides. */
export const keptApart: Way<InClause> = ({ s, q, found }) => {
	if (found?.topic.topic !== 'QUARANTINE' || found.place === 'right') return null;
	const end = Math.min(q.to + REACH, s.breaks.find((k) => k >= q.to) ?? s.to, s.to);
	const did = holdsIn(s, q.to, end, UNLAWFUL) ? subjectOf(s.topics, q.to, end, 'case') : null;
	const indicator = did && measureOf(did.topic, q.cls);
	return did && indicator ? told(indicator, did.topic, `topic:right:${did.topic}`) : null;
};
