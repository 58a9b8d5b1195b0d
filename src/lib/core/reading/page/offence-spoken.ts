import { SUBJECTS } from '../../indicator/resolve.ts';
import { topicNamed, type Topic, type TopicMark } from '../../indicator/topics.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** Offences that make a story one of several. */
export const OFFENCES = [...SUBJECTS]
	.filter((name) => name !== 'OTHER_OFFENCE' && name !== 'WEAPONS')
	.map(topicNamed);

/** The one offence a sentence names; null when it names none or several. */
export function onlyOffence(s: Sentence): Topic | null {
	let one: Topic | null = null;
	for (const m of s.topics)
		for (const t of m.entry.topics) {
			if (!SUBJECTS.has(t.topic) || t === one) continue;
			if (one) return null;
			one = t;
		}
	return one;
}

/** "Tội phạm ma túy, buôn lậu còn phức tạp": a title of several offences is of none. */
export function listsOffences(marks: readonly TopicMark[]): boolean {
	const named = marks.filter((m) => m.entry.topics.some((t) => SUBJECTS.has(t.topic)));
	return named.some((m, k) => {
		const next = named[k + 1];
		return next && next.from - m.to === 1 && next.entry.topics[0] !== m.entry.topics[0];
	});
}

const LAW = pairsOf('phạm pháp|tội phạm');

/** "vi phạm pháp luật" or "tội phạm" is named. */
export const speaksOfLaw = (s: Sentence): boolean =>
	LAW.mayStandIn(s.words) && LAW.standsIn(s.page.tokens, s.from, s.to);

const FIGHT = new Set(
	'đấu tranh|cuộc chiến|bức tranh|phòng chống|ngăn buôn|đánh ma|đánh án|trận tuyến|mặt trận|chống khai|chống iuu|chống buôn|chống mua|chống ma'.split(
		'|',
	),
);

const opensFight = wordsOf('đấu cuộc bức phòng ngăn đánh trận mặt chống');

/** "bức tranh đấu tranh với tội phạm ma túy": a sentence on the fight against what it names. */
export function fights(s: Sentence): boolean {
	if (!opensFight.mayStandIn(s.words)) return false;
	const { tokens } = s.page;
	for (let k = s.from; k + 1 < s.to; k += 1)
		if (opensFight.has(tokens[k]) && FIGHT.has(`${tokens[k]?.fold} ${tokens[k + 1]?.fold}`)) return true;
	return false;
}

/** "hội nghị tổng kết công tác biên phòng năm 2024": a sentence on all the work, whatever offence it names. */
export function isOfAllWork(s: Sentence): boolean {
	for (let k = s.from; k + 3 < s.to; k += 1)
		if (wordAt(s, k) === 'công' && wordAt(s, k + 1) === 'tác' && wordAt(s, k + 2) === 'biên') return true;
	return false;
}

const COUNTS = wordsOf('số');

const COUNTED_REACH = 3;

/** "Đáng lo là số người chết và mất tích": the words behind "số" of a sentence without figures. */
export function namedCount(s: Sentence): TopicMark | null {
	if (!COUNTS.mayStandIn(s.words)) return null;
	return (
		s.topics.find((m) => {
			for (let k = m.from - COUNTED_REACH; k < m.from; k += 1)
				if (k >= s.from && COUNTS.has(s.page.tokens[k])) return m.entry.topics.some((t) => t.rank > 2);
			return false;
		}) ?? null
	);
}

/** "hội nghị đánh giá công tác chống khai thác IUU với 28 điểm cầu": no number of the sentence is of anything we report. */
export const countsNothing = (s: Sentence): boolean =>
	s.quantities.every((q) => q.cls === 'none' || q.cls === 'bare');
