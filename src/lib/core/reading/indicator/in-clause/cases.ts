import { ACTIONS, measureOf, SUBJECTS } from '../../../indicator/resolve.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Sentence } from '../../page/sentence.ts';
import type { Way } from '../ways.ts';
import { ofAnyLaw } from '../cases/all-offences.ts';
import { outcomeBefore, outcomeInRow, outcomeOf } from '../cases/outcome.ts';
import { subjectOfCases, subjectOfHandled } from '../cases/subject.ts';
import { ofThoseCaught } from '../cases/caught-in.ts';
import { told } from '../indicator-reading.ts';
import { seizedCase } from '../cases/seized.ts';
import type { InClause } from './in-clause.ts';

/** The words that name the topic stand far before the figure. */
const isFar = ({ found }: InClause): boolean => found?.place === 'far' || found?.place === 'before';

/** "…, bắt 6 vụ, thu 12 kg ma túy": what was seized names the case better than words far before it. */
export const ofSeizedRatherThanFar: Way<InClause> = (f) => {
	const carrying = isFar(f) ? seizedCase(f.s, f.i, f.q.cls) : null;
	return carrying && carrying.indicator !== f.found?.indicator ? carrying : null;
};

/** "37 vụ khai thác IUU, phát hiện 212 vụ vi phạm pháp luật": of all offences. */
export const ofAnyLawRatherThanFar: Way<InClause> = (f) => {
	const any = isFar(f) && ofAnyLaw(f.s, f.i) ? measureOf('CRIME', f.q.cls) : null;
	return any ? told(any, 'CRIME', 'topic:right:CRIME') : null;
};

/** "xử phạt 109 trường hợp": those who were fined. */
export const thoseFined: Way<InClause> = ({ found }) =>
	found?.rule === 'topic:left:PENALTY' ? told('penalty.persons', 'PENALTY', found.rule) : null;

/** "Trong đó 52 vụ, bắt 66 đối tượng về ma túy": no word of their own, but of those caught in them. */
export const ofCaught: Way<InClause> = (f) => {
	const caught = f.found ? null : ofThoseCaught(f);
	const indicator = caught && measureOf(caught.topic, f.q.cls);
	return caught && indicator ? told(indicator, caught.topic.topic, caught.rule) : null;
};

/** "trong đó có" stands right before the figure. */
export const opensParts = (s: Sentence, q: Quantity): boolean =>
	s.cues.some((m) => m.entry.kind === 'part' && m.to <= q.from && q.from - m.to <= 1);

/** Of the offence that the words around the clause name, where its own say only that cases were dealt with. */
export const ofOffenceAround: Way<InClause> = (f) => {
	const { s, q, around, found } = f;
	if (!found) return null;
	const action = ACTIONS.has(found.topic.topic);
	if (found.topic.rank !== 1 && !action) return null;
	const subject = action
		? subjectOfHandled(f, found.topic.topic, found.place === 'right')
		: subjectOfCases(f);
	// "khởi tố 2 vụ đánh bạc": an offence without a code is told by how it was handled
	if (!subject || (action && subject.topic.topic === 'OTHER_OFFENCE')) return null;
	const indicator = measureOf(subject.topic, q.cls);
	if (!indicator) return null;
	// "46 vụ khai thác trái phép, phạt 1,3 tỷ đồng; trong đó có 12 vụ tắt máy": the fine governs no part
	const governs = found.place !== 'before' || !opensParts(s, q);
	const outcome = outcomeOf(s, around, governs ? found.topic.topic : '');
	return told(indicator, subject.topic.topic, subject.rule, outcome);
};

/** Of the offence the clause itself names. */
export const ofOffence: Way<InClause> = ({ s, i, memory, around, found }) => {
	if (!found?.indicator) return null;
	const { topic } = found.topic;
	// "bàn giao 7 vụ vận chuyển pháo": goods that make a case of arms
	if (!SUBJECTS.has(topic) && found.indicator !== 'weapons.cases') return null;
	const outcome =
		outcomeOf(s, around, '') ?? outcomeBefore(s, i, topic, memory) ?? outcomeInRow(s, i, memory);
	return told(found.indicator, topic, found.rule, outcome);
};
