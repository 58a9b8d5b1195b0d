import { measureOf } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { wordAt } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import { seizesSeveral } from '../cases/seized.ts';
import { patrolKind } from '../patrol/patrol-kind.ts';
import type { Way } from '../ways.ts';

/** People that a heading of propaganda does not make listeners. */
const LISTED_APART = new Set(['student', 'person', 'seafarer']);

/** Of what the heading above names. */
export const ofHeading: Way = ({ s, i, q, memory }) => {
	const heading = memory.headingTopic(q.cls);
	if (!heading?.indicator) return null;
	const { topic } = heading.topic;
	// "dự án QN-HT: 06 cháu" under a heading of propaganda: children, no listeners
	if (LISTED_APART.has(q.cls) && topic === 'PROPAGANDA') return null;
	return implied(patrolKind(s, i, heading.indicator), topic, `topic:heading:${topic}`);
};

/** Of what the article has named as counted, at the first figure of a sentence. */
export const ofNamedCount: Way = ({ s, q, memory }) => {
	const named = memory.inSentence(s).length > 0 ? null : memory.namedCount(q.cls);
	return named?.indicator
		? implied(named.indicator, named.topic.topic, `topic:named:${named.topic.topic}`)
		: null;
};

/** Turns in an article on a gate, when its sentence names no other work. */
const GATE_TURNS: Readonly<Record<string, string>> = {
	person_turn: 'gate.person_crossings',
	passenger_turn: 'gate.person_crossings',
	vehicle_turn: 'gate.vehicle_crossings',
	turn: 'gate.person_crossings',
};
export const GATE_CLASSES: readonly string[] = Object.keys(GATE_TURNS);

/** Who and what crosses, in an article or a sentence on a gate. */
export const crossings: Way = ({ s, q, memory }) => {
	const gate = GATE_TURNS[q.cls];
	return gate && (memory.speaksOf('GATE_POST') || hasTopic(s.topics, s.from, s.to, 'GATE_POST'))
		? implied(gate, 'GATE', 'topic:article:GATE')
		: null;
};

/** Of the one offence the article is about. */
export const ofOnlyOffence: Way = ({ s, i, q, memory }) => {
	if (/^(case|person)$/.test(q.cls) && seizesSeveral(s, i)) return null;
	const only = memory.onlySubject(q.cls);
	const indicator = only && measureOf(only, q.cls);
	return only && indicator ? implied(indicator, only.topic, `subject:article:${only.topic}`) : null;
};

/** "… về vi phạm pháp luật. Theo đó, năm 2019 có 158 vụ, năm 2020 132 vụ": of all offences, as the lead says. */
export const ofAnyLawOfLead: Way = ({ s, memory }) => {
	const last = memory.inSentence(s).at(-1);
	return memory.leadsAnyLaw() && (last?.indicator ?? 'crime.cases') === 'crime.cases'
		? implied('crime.cases', 'CRIME', 'lead:law')
		: null;
};

/** The answer to what a heading asks, at the first figure of a sentence. */
export const answered: Way = ({ s, q, memory }) => {
	const asked = memory.inSentence(s).length === 0 ? memory.askedSubject(q.cls) : null;
	const indicator = asked && measureOf(asked, q.cls);
	return asked && indicator ? implied(indicator, asked.topic, `subject:asked:${asked.topic}`) : null;
};

/** Sessions, in an article on propaganda. */
export const sessionsHeld: Way = ({ q, memory }) =>
	q.unit === 'SESSION' && memory.speaksOf('PROPAGANDA')
		? implied('propaganda.sessions', 'PROPAGANDA', 'doubt:article')
		: null;

/** What is counted as "tổ" besides the people's own. */
const OTHER_TEAMS = /^(công|chốt|tuần|chuyên|kiểm|trinh|cơ|bắt|xung|đội|máy|ấm|quân|phản|lưu|liên)$/;
/** Words that tell how many there are. */
const THERE_ARE = /^(có|thành|lên|còn|là|thêm|đạt|gồm|được|từ|xuống)$/;

/** "Năm 2015, cả tỉnh vẻn vẹn có 12 tổ", "phấn đấu có 260 tổ", in an article on the people's own teams. */
export const teamsOfArticle: Way = ({ s, q, memory }) =>
	memory.speaksOf('SELF_MANAGED') &&
	q.unitTo - q.unitFrom === 1 &&
	THERE_ARE.test(wordAt(s, q.from - 1)) &&
	!OTHER_TEAMS.test(wordAt(s, q.to))
		? implied('grassroots.selfmgmt_groups', 'SELF_MANAGED', 'topic:article:SELF_MANAGED')
		: null;

/** "518 lượt học sinh đã có chỗ dựa", in an article on their sponsors. */
export const sponsoredTurns: Way = ({ memory }) =>
	memory.speaksOf('SPONSOR') ? implied('education.sponsored_students', 'SPONSOR', 'doubt:article') : null;

/** Victims, in an article on traffickers. */
export const victimsFreed: Way = ({ memory }) =>
	memory.speaksOf('TRAFFICKING') || memory.speaksOf('FREE_VICTIMS')
		? implied('trafficking.victims_rescued', 'TRAFFICKING', 'topic:article:TRAFFICKING')
		: null;

/** "mới có 5 cặp bản - bản; nay đã thành 12 cặp", where twinning is told of. */
export const twinnedPairs: Way = ({ s, q, memory }) =>
	memory.speaksOf('TWIN') && !/^(vợ|vé|bánh|lồng|đôi)$/.test(wordAt(s, q.to))
		? implied('diplomacy.twinned_pairs', 'TWIN', 'topic:article:TWIN')
		: null;
