import { hasTopic, topicNamed } from '../../../indicator/topics.ts';
import type { Told } from '../corrections/correction.ts';
import { FewStrings } from '../../../text/few-strings.ts';
import { saysAll } from './all-offences.ts';
import { hasPartOf } from './whole.ts';
import { named, type Naming } from './offences.ts';
import { seizedNext } from './seized.ts';

const OFFENCES_BESIDE = ['DRUGS', 'SMUGGLING', 'TRAFFICKING', 'WEAPONS'];
const OTHER_GOODS = ['GOODS', 'FUEL', 'CIGARETTES', 'FIREWORKS', 'SMUGGLING'];

/** "năm 2021 bắt 142 vụ, thu 215 tấn sắt, 26.000 lít dầu": goods of many kinds are of no story of drugs. */
export const takesGoods = ({ s, q }: Told, topic: string): boolean =>
	topic === DRUGS && hasTopic(s.topics, q.to, s.to, ...OTHER_GOODS);
const DRUGS = 'DRUGS';

/** "bắt 1.136 vụ buôn lậu …. Nhìn vào từng năm: 189 vụ (2018)": of the one offence the article opened with, and no more than it told. */
export const ofOpening: Naming = ({ s, q, memory }) => {
	const first = q.cls === 'case' ? memory.openingCases() : null;
	if (!first || q.value === null || q.value > first.value) return null;
	if (saysAll(s, q)) return null;
	return named(topicNamed(first.topic), 'opening');
};

/** "…, tang vật 3 bánh heroin. Năm 2022, đồn bắt 52 vụ, 70 đối tượng": in the story of one bust, all are of drugs. */
export const ofStory: Naming = ({ s, i, q, memory }) => {
	const topic = memory.storySubject(q.cls);
	if (!topic || saysAll(s, q) || hasPartOf(s, i, topic.topic)) return null;
	if (takesGoods({ s, i, q, memory }, topic.topic)) return null;
	// "bắt 1.240 vụ, thu 712 kg ma túy, 96 khẩu súng. Riêng tuyến biên giới phía Tây bắt 402 vụ": of all offences, as those told before
	if (memory.inParagraph().some((d) => d.indicator === 'crime.cases' && d.kind === 'result')) return null;
	// "cao điểm chống tội phạm ma túy, mua bán người, buôn lậu, các đồn bắt 30 vụ": of all that the drive is against
	if (OFFENCES_BESIDE.some((o) => o !== topic.topic && hasTopic(s.topics, s.from, q.from, o))) return null;
	return named(topic, 'story');
};

/** No more are caught in one bust. */
const FEW = 20;
const OF_BUST = new FewStrings(/^(drugs\.|seized\.(guns|ammunition|cars|motorbikes|phones|cash|vessels)$)/);

/** "thu giữ 30 bánh heroin. …, đồn bắt quả tang 2 đối tượng": the few caught in a story that has told of nothing but drugs. */
export const ofDrugsTold: Naming = ({ s, q, memory }) => {
	if (q.cls !== 'person' || saysAll(s, q) || (q.value ?? FEW + 1) > FEW) return null;
	const told = memory.drafts;
	if (!told.some((d) => /^drugs\.(?!cases)/.test(d.indicator))) return null;
	return told.every((d) => OF_BUST.test(d.indicator))
		? { topic: topicNamed('DRUGS'), rule: 'caught:told:DRUGS' }
		: null;
};

/** "bắt 3 đối tượng cầm đầu. Tại hiện trường, thu 31 kg ma túy đá": what was seized on them is told next. */
export const ofSeizedNext: Naming = ({ s, i, q }) => {
	const kind = q.cls === 'person' && !saysAll(s, q) ? seizedNext(s, i) : null;
	return kind === null ? null : named(topicNamed(kind), 'next');
};
