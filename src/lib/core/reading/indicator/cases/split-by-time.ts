import { SUBJECTS } from '../../../indicator/resolve.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { implied } from '../indicator-reading.ts';
import type { Way } from '../ways.ts';

const BY_TIME = pairsOf(
	'thời gian|từng qúy|từng tháng|các qúy|các tháng|theo qúy|theo tháng|diễn biến|nhiều nhất|cao nhất|ít nhất|thấp nhất',
);

/** "Trong 176 vụ có 31 vụ buôn lậu; chia theo thời gian thì 6 tháng đầu năm 95 vụ, …": parts by time, of all that the kinds before were of. */
export const splitByTime: Way = ({ s, q, memory }) => {
	if (!BY_TIME.mayStandIn(s.words) || !s.periods.some((p) => p.mention.to <= q.from)) return null;
	const told = memory.inSentence(s).filter((d) => d.cls === 'case');
	let at = told[1]?.to ?? q.from;
	while (at < q.from && !BY_TIME.isAt(s.page.tokens, at)) at += 1;
	if (at >= q.from) return null;
	const names = s.topics.some(
		(m) => m.from >= at && m.to <= q.to + 3 && m.entry.topics.some((t) => SUBJECTS.has(t.topic)),
	);
	const before = told.filter((d) => d.to <= at);
	// kinds told beside one another, before the turn to times
	if (names || new Set(before.map((d) => d.indicator)).size < 2) return null;
	const sum = before.reduce((all, d) => all + (d.value ?? 0), 0);
	const total =
		memory.totalOf('crime.cases') ??
		memory.recent().findLast((d) => d.cls === 'case' && d.kind === 'result' && d.value === sum);
	return total && (q.value ?? 0) <= (total.value ?? 0)
		? implied(total.indicator, total.topic, 'split:time')
		: null;
};
