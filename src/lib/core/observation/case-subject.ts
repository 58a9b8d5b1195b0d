import { subjectOf, SUBJECTS } from '../indicator/resolve.ts';
import { hasTopic, topicNamed, type Topic } from '../indicator/topics.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Memory } from './memory.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** What offences are counted by. */
export const CASE_LIKE = new Set(['case', 'instance', 'person', 'individual']);
/** Drugs tell what a seizure was about; these other contraband tell that it was not only drugs. */
const OTHER_CONTRABAND = new Set([
	'firearm',
	'ammo',
	'volume',
	'cig_pack',
	'bao',
	'cay',
	'cig_carton',
	'gold',
	'head',
]);
const DRUG_TOPICS = ['HEROIN', 'METH', 'SYNTHETIC', 'PILLS', 'OPIUM', 'DRUG_OTHER', 'DRUGS'];

/** An offence with the rule that named it. */
export interface Named {
	topic: Topic;
	rule: string;
}

/** Words before the sentence's first figure that name what it is about: "Riêng tội phạm ma túy, …", "Mua bán người: …". */
function headSubject(s: Sentence, i: number, cls: string, also?: string): Topic | null {
	const first = s.quantities[0];
	if (!first || i < 0) return null;
	let end = -1;
	for (let k = s.from; k < first.from; k += 1) {
		const t = s.page.tokens[k]?.text;
		if (t === ':' || (t === ',' && !s.topics.some((m) => m.from < k && m.to > k))) end = k;
	}
	return end < 0 ? null : subjectOf(s.topics, s.from, end, cls, also);
}

/** The drugs a seizure in this sentence consists of tell what the case was. */
function seizedDrugs(s: Sentence, i: number): boolean {
	let drugs = false;
	const from = (s.quantities[i] as Quantity).to;
	const next = s.quantities.find((q) => q.from >= from && !CASE_LIKE.has(q.cls));
	if (next && s.page.tokens.slice(from, next.from).some((t) => t.text === ';')) return false;
	for (let k = i + 1; k < s.quantities.length; k += 1) {
		const q = s.quantities[k] as Quantity;
		if (CASE_LIKE.has(q.cls) && s.groups[k] !== s.groups[i]) break;
		if (OTHER_CONTRABAND.has(q.cls)) return false;
		if (q.cls === 'mass' || q.cls === 'pill' || q.cls === 'brick') {
			if (q.cls === 'brick' || hasTopic(s.topics, q.unitFrom, Math.min(q.unitTo + 5, s.to), ...DRUG_TOPICS))
				drugs = true;
			else return false;
		}
	}
	return drugs;
}

export function specific(s: Sentence, i: number, cls: string, memory: Memory): Named | null {
	const head = headSubject(s, i, cls, 'RESCUE');
	if (head) return { topic: head, rule: `subject:head:${head.topic}` };
	const before = memory.inSentence(s).at(-1);
	if (
		before &&
		SUBJECTS.has(before.topic ?? '') &&
		(before.cls === 'case' || before.cls === 'special_case') &&
		cls !== 'case' &&
		before.kind === 'result'
	) {
		const stop = s.page.tokens
			.slice(before.to, (s.quantities[i] as Quantity).from)
			.some((t) => t.text === ';');
		const topic = topicNamed(before.topic as string);
		if (!stop && topic.measures[cls] != null) return { topic, rule: `subject:case:${topic.topic}` };
	}
	if (seizedDrugs(s, i)) return { topic: topicNamed('DRUGS'), rule: 'subject:seized:DRUGS' };
	const heading = memory.headingSubject(cls);
	if (heading) return { topic: heading, rule: `subject:heading:${heading.topic}` };
	const only = memory.onlySubject(cls);
	return only ? { topic: only, rule: `subject:article:${only.topic}` } : null;
}

/** "bắt 48 vụ buôn lậu …; khởi tố 04 vụ": the one offence all cases of the sentence so far are of. */
export function sentenceSubject(s: Sentence, cls: string, memory: Memory): Named | null {
	const cases = memory.inSentence(s).filter((d) => d.cls === 'case');
	const name = cases[0]?.topic;
	if (!name || !SUBJECTS.has(name) || cases.some((d) => d.topic !== name)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:sentence:${name}` };
}

/** "Còn phía Thanh Hà, các đồn phát hiện 31 vụ": the other side of the sentence before, of the same offence. */
export function twinSubject(s: Sentence, cls: string, memory: Memory): Named | null {
	if (wordAt(s, s.from) !== 'còn' || !/^(phía|tại|bên|ở)$/.test(wordAt(s, s.from + 1))) return null;
	const name = memory.lastSubject();
	if (!name || !SUBJECTS.has(name)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:twin:${name}` };
}

export function subjectRight(s: Sentence, right: [number, number], cls: string): Named | null {
	const topic = subjectOf(s.topics, right[0], right[1], cls);
	return topic && { topic, rule: `subject:right:${topic.topic}` };
}

export function headOrOnly(s: Sentence, i: number, cls: string, memory: Memory): Named | null {
	const head = headSubject(s, i, cls);
	if (head) return { topic: head, rule: `subject:head:${head.topic}` };
	const only = cls === 'case' && memory.drafts.some((d) => d.cls === 'case') ? memory.onlySubject(cls) : null;
	return only && { topic: only, rule: `subject:article:${only.topic}` };
}
