import { subjectOf } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { hasCue } from '../../mention/cues.ts';
import { isOutOf } from '../../page/opens-whole.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Told } from '../corrections/correction.ts';
import { finedThen, ofAnyCrime, turnsToAll } from './all-offences.ts';
import {
	ledAlike,
	ofBracket,
	ofCasesBefore,
	ofCasesRightBefore,
	ofGroup,
	ofItem,
	ofSentence,
	otherPlace,
	otherSide,
	otherTime,
	theirPersons,
} from './as-told.ts';
import { inCase, ofThoseCaught } from './caught-in.ts';
import { headNamed } from './head.ts';
import { named, offence, type Named, type Naming } from './offences.ts';
import { ofDrugsTold, ofOpening, ofSeizedNext, ofStory, takesGoods } from './of-story.ts';
import { ofTotal } from './of-total.ts';
import { carriesDrugs, seizedKind, seizedRule, seizesSeveral } from './seized.ts';
import { isRest, isSome } from './some-of.ts';
import { hasPartOf } from './whole.ts';

const SAYS_OF = /^(là|về|thuộc|quan)$/;

/** "136 vụ trong tổng số 412 vụ của năm là về ma túy": what the part is said to be, behind its whole. */
const saidBehindWhole: Naming = ({ s, i, q }) => {
	const whole = s.quantities[i + 1];
	if (q.cls !== 'case' || whole?.cls !== 'case' || !isOutOf(s, whole)) return null;
	const end = s.breaks.find((k) => k >= whole.to) ?? s.to;
	const topic = subjectOf(s.topics, whole.to, end, q.cls);
	const at = topic
		? (s.topics.find((m) => m.from >= whole.to && m.entry.topics.includes(topic))?.from ?? -1)
		: -1;
	return SAYS_OF.test(wordAt(s, at - 1)) ? named(topic, 'behind') : null;
};

/**
 * "Hai tuần đầu tháng 1 đã xử lý 12 vụ, tạm giữ 8.400 lít dầu", in a text on all offences: our cases of another time, of which the
 * goods seized do not tell what all were.
 */
function ofAllAgain({ s, q, memory }: Told): boolean {
	if (q.cls !== 'case' || memory.totalOf('crime.cases') === null) return false;
	if (!s.periods.some((p) => p.mention.to <= q.from) || hasCue(s.cues, 'agency', s.from, q.from))
		return false;
	for (let k = s.from; k < q.from; k += 1)
		if (/^(hai|ba) lực$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return false;
	return true;
}

/** "bắt 11 đối tượng dùng kích điện, thu 320 kg hải sản": caught at fishing, whatever they had. */
const fishUnlawfully = ({ s, q }: Told): boolean =>
	hasTopic(s.topics, q.to, s.breaks.find((k) => k >= q.to) ?? s.to, 'IUU');

/** What was seized behind the cases tells what they are of. */
const ofSeized: Naming = (f) => {
	const kind = seizedKind(f.s, f.i);
	if (kind === null || (kind === 'SMUGGLING' && (ofAllAgain(f) || fishUnlawfully(f)))) return null;
	// "bắt 312 vụ, thu 48 bánh heroin. Riêng ma túy bắt 96 vụ": the stuff of some of them
	if (f.q.cls === 'case' && hasPartOf(f.s, f.i, kind)) return null;
	const of = offence(kind, f.q.cls, 'seized');
	return of && { ...of, rule: seizedRule(f.s, f.i, kind) };
};

/** Drugs named behind persons in their clause, none of them weighed: "mang theo nhiều heroin". */
const ofCarried: Naming = ({ s, i, q }) => {
	const of = q.cls === 'person' && carriesDrugs(s, i) ? offence('DRUGS', q.cls, 'seized') : null;
	return of && { ...of, rule: 'caught:with:DRUGS' };
};

/** What heading, lead or whole article are about, unless the figure has a part of that offence. */
const ofHeading: Naming = ({ q, memory }) => named(memory.headingSubject(q.cls), 'heading');
const ofLead: Naming = ({ s, i, q, memory }) => {
	const lead = memory.leadSubject(q.cls);
	return lead && !hasPartOf(s, i, lead.topic) ? named(lead, 'lead') : null;
};
const ofArticle: Naming = (f) => {
	const only = f.memory.onlySubject(f.q.cls);
	if (!only || hasPartOf(f.s, f.i, only.topic) || takesGoods(f, only.topic)) return null;
	return named(only, 'article');
};

/** Unless the clause says that the cases are of all offences, or stuff of several was seized in them. */
const unlessAll =
	(naming: Naming): Naming =>
	(f) =>
		ofAnyCrime(f.s, f.i) || seizesSeveral(f.s, f.i) ? null : naming(f);

/** Where cases that the clause names no offence for tell one, the surest first: their own words, what they are part of or told beside, their heading, their article. */
const SUBJECT: readonly Naming[] = [
	saidBehindWhole,
	(f) => headNamed(f, 'RESCUE'),
	inCase,
	ofTotal,
	unlessAll(ofCasesRightBefore),
	unlessAll(ofSeized),
	unlessAll(ofCarried),
	ledAlike,
	ofThoseCaught,
	theirPersons,
	otherTime,
	otherPlace,
	ofHeading,
	unlessAll(ofLead),
	unlessAll(ofArticle),
	unlessAll(ofOpening),
	unlessAll(ofStory),
	ofSeizedNext,
	ofDrugsTold,
	otherSide,
];

/** "Ngoài ra, xử phạt 10 vụ": what is told besides need not be of what was told. */
const isAddition = (s: Sentence) =>
	/^(ngoài ra|bên cạnh|cùng với|song song|mặt khác)$/.test(`${wordAt(s, s.from)} ${wordAt(s, s.from + 1)}`);

/** Cases told before are of one offence, that of the article, and so are those handled. */
const ofOnlyOffence: Naming = (f) => {
	const { s, q, memory } = f;
	if (q.cls !== 'case' || isAddition(s) || !memory.drafts.some((d) => d.cls === 'case')) return null;
	return named(memory.onlySubject(q.cls), 'article') ?? ofOpening(f);
};

/** Where cases and persons of which only is said how they were handled tell of what they are. */
const HANDLED: readonly Naming[] = [ofBracket, headNamed, ofCasesBefore, ofOnlyOffence];

function first(namings: readonly Naming[], f: Told): Named | null {
	for (const naming of namings) {
		const found = naming(f);
		if (found) return found;
	}
	return null;
}

/** The offence of cases or persons whose clause names none; null where nothing tells it. */
export function subjectOfCases(f: Told): Named | null {
	// "Tính chung các loại án, …": only what the cases themselves are said to be
	if (turnsToAll(f.s)) return inCase(f) ?? otherSide(f);
	return first(SUBJECT, f);
}

/** The offence of cases or persons of which the clause says only how they were handled: `topic` with its place. */
export function subjectOfHandled(f: Told, topic: string, isRight: boolean): Named | null {
	const { s, q, memory } = f;
	if (topic === 'PENALTY' && finedThen(f)) return null;
	const of = (turnsToAll(s) ? null : first(HANDLED, f)) ?? ofTotal(f);
	if (of) return of;
	if (topic === 'PROSECUTE' || (topic === 'PENALTY' && (isSome(s, q, memory) || isRest(s, q))))
		return ofSentence(f) ?? (topic === 'PROSECUTE' ? ofItem(f) : null);
	return topic === 'HANDOVER' && isRight ? ofGroup(f) : null;
}
