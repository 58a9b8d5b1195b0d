import { measureOf, subjectOf } from '../../../indicator/resolve.ts';
import { wordAt } from '../../page/sentence.ts';
import { becomes, type Correction } from './correction.ts';

const OPENS_NAMES = /^(gồm|: |, gồm|là :)/;

/** "phát hiện 4 đối tượng, gồm: A (SN 1991), B, C …, đang tìm cách vượt biên sang Lào": what they did stands behind their names. */
export const behindNames: Correction = (f) => {
	const { s, i, q } = f;
	if (!OPENS_NAMES.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`)) return null;
	if (s.quantities.slice(i + 1).some((o) => o.cls !== 'bare' && o.cls !== 'none')) return null;
	const topic = subjectOf(s.topics, q.to, s.to, 'case')?.topic;
	const indicator = topic && measureOf(topic, q.cls);
	return topic && indicator ? becomes(f, indicator, topic, `subject:names:${topic}`) : null;
};
