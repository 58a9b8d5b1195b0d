import { subjectOf } from '../../../indicator/resolve.ts';
import { topicNamed, type Topic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { hasPartOf } from './whole.ts';
import type { Memory } from '../../page/memory.ts';
import { hasCue } from '../../mention/cues.ts';
import { isOutOf, opensWhole } from '../../page/opens-whole.ts';
import { hasStop, wordAt, type Sentence } from '../../page/sentence.ts';
import { lastBefore } from '../../../text/within.ts';
import { ofAnyLaw, saysAll, turnsToAll } from './all-offences.ts';
import { ofThoseCaught } from './caught-in.ts';
import { OFFENCES, type Named } from './offences.ts';
import { ofTotal } from './of-total.ts';
import { ofDrugsTold, ofOpening, ofSeizedNext, ofStory } from './of-story.ts';
import { seizedKind, seizedRule } from './seized.ts';

/** "…; tổ chức đưa người qua biên giới: 6 vụ, khởi tố 04 vụ": the label of the item at hand, where it is not the first. */
function itemLabel(s: Sentence, at: number): [number, number] | null {
	const open = lastBefore(s.semicolons, at);
	if (open === undefined) return null;
	const colon = s.breaks.find((k) => k > open && k < at && wordAt(s, k) === ':');
	// "…; về tội phạm ma túy, bắt 25 vụ", "…; đối với buôn lậu, bắt 35 vụ"
	const comma =
		colon === undefined && /^(về|đối|trong|trên|riêng)$/.test(wordAt(s, open + 1))
			? s.breaks.find((k) => k > open && k < at && !s.topics.some((m) => m.from < k && m.to > k))
			: colon;
	return comma === undefined ? null : [open + 1, comma];
}

/** Words before the sentence's first figure that name what it is about: "Riêng tội phạm ma túy, …", "Mua bán người: …". */
function headSubject(s: Sentence, i: number, cls: string, also?: string): Topic | null {
	const first = s.quantities[0];
	const q = s.quantities[i];
	// "Con số đáng nói là ma túy: trong tổng số 412 vụ, có 136 vụ về ma túy"
	if (!first || !q) return null;
	const whole = opensWhole(s, q) || isOutOf(s, q);
	if (whole && subjectOf(s.topics, q.to, s.to, cls, also)) return null;
	const item = itemLabel(s, q.from);
	if (item) return subjectOf(s.topics, item[0], item[1], cls, also);
	let end = -1;
	for (let k = s.from; k < first.from; k += 1) {
		const t = s.page.tokens[k]?.text;
		if (t === ':' || t === ';' || (t === ',' && !s.topics.some((m) => m.from < k && m.to > k))) end = k;
	}
	// "Trên mặt trận ma túy và buôn lậu, …": of neither alone
	return end < 0 || namesSeveral(s, end) ? null : subjectOf(s.topics, s.from, end, cls, also);
}

/** Offences that lie beside one another in a heading and are none of the other. */
const APART = new Set(['DRUGS', 'SMUGGLING', 'TRAFFICKING', 'WEAPONS', 'IUU']);

/** The words up to token `end` join two offences by "và" or a comma: "ma túy và buôn lậu". */
function namesSeveral(s: Sentence, end: number): boolean {
	const named = s.topics.filter((m) => m.to <= end && m.entry.topics.some((t) => APART.has(t.topic)));
	return named.some((m, k) => {
		const next = named[k + 1];
		const other = next?.entry.topics[0]?.topic;
		return next && next.from - m.to === 1 && !m.entry.topics.some((t) => t.topic === other);
	});
}

const LEADS = new Set(['chủ', 'độc', 'phối', 'tham']);

/** "chủ trì bắt 35 vụ về ma túy; phối hợp với Công an bắt 13 vụ": the same offence, led by another. */
function ledAlike(s: Sentence, i: number, cls: string, memory: Memory): Named | null {
	const at = (s.quantities[i] as Quantity).from;
	let open = at - 1;
	while (open > s.from && !/^[;,]$/.test((s.page.tokens[open - 1] as { text: string }).text)) open -= 1;
	if (!LEADS.has(wordAt(s, open)) || !/^(trì|lập|hợp|gia)$/.test(wordAt(s, open + 1))) return null;
	return sentenceSubject(s, cls, memory) ?? ledBefore(s, i, cls, memory);
}

/** "…, trong đó chủ trì 22 vụ ma túy, phối hợp với Công an bắt 6 vụ": beside those led, told right before. */
function ledBefore(s: Sentence, i: number, cls: string, memory: Memory): Named | null {
	const last = memory.inSentence(s).findLast((d) => d.q.to <= (s.quantities[i] as Quantity).from);
	const name = last?.dims.LEAD_ROLE === 'LEAD' ? last.topic : null;
	if (!name || !OFFENCES.has(name) || hasStop(s, last?.to ?? 0, (s.quantities[i] as Quantity).from))
		return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:led:${name}` };
}

/** "Năm 2024, BĐBP tỉnh bắt 88 vụ ma túy. Sáu tháng đầu năm 2025, đơn vị bắt 51 vụ": of the same offence, at another time. */
function otherTime(s: Sentence, q: Quantity, cls: string, memory: Memory): Named | null {
	if (!s.periods.some((p) => p.frame)) return null;
	const here = memory.inSentence(s).at(-1);
	// "Năm 2023 bắt 40 vụ ma túy; năm 2024 bắt 52 vụ": a time of its own behind the figure before
	if (
		here &&
		!s.periods.some((p) => p.nature === 'label' && p.mention.from >= here.to && p.mention.to <= q.from)
	)
		return null;
	if (here && saysAll(s, q)) return null;
	const cases = memory.inParagraph().filter((d) => d.cls === 'case' && d.kind === 'result');
	const name = cases[0]?.topic;
	if (!name || !OFFENCES.has(name) || cases.some((d) => d.topic !== name)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:twin:${name}` };
}

/** "BĐBP Hà Khê bắt 12 vụ ma túy, BĐBP Tây Hải bắt 15 vụ": of the same offence, in another province. */
function otherPlace(s: Sentence, q: Quantity, cls: string, memory: Memory): Named | null {
	const here = memory.inSentence(s).at(-1);
	const name = here?.cls === cls ? here.topic : null;
	if (cls !== 'case' || !here || !name || !OFFENCES.has(name) || saysAll(s, q)) return null;
	const areas = s.page.areas[s.block] ?? [];
	if (!areas.some((a) => !a.aside && a.from >= here.to && a.to <= q.from)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:twin:${name}` };
}

const CASE_WORD = /^(vụ|án|ổ|đường)$/;
const IN_CASE_REACH = 4;

/** "bắt 4 đối tượng trong một vụ vận chuyển ma túy": the case they were caught in names the offence. */
export function inCase(s: Sentence, i: number, cls: string): Named | null {
	if (cls !== 'person' && cls !== 'individual') return null;
	const { to } = s.quantities[i] as Quantity;
	if (!/^(trong|ở|của)$/.test(wordAt(s, to))) return null;
	let at = to + 1;
	while (at < to + IN_CASE_REACH && !CASE_WORD.test(wordAt(s, at))) at += 1;
	if (!CASE_WORD.test(wordAt(s, at))) return null;
	const end = s.breaks.find((k) => k > at) ?? s.to;
	// "trong 15 vụ mua bán, tàng trữ trái phép chất ma túy": a charge runs over its commas
	const semicolon = s.semicolons.find((k) => k > at) ?? s.to;
	// "trong 94 vụ vi phạm, phân ra: ma túy 33 vụ": the parts name none of the whole
	const stop =
		s.cues.find((m) => m.entry.kind === 'part' && m.from > at && m.from < semicolon)?.from ?? semicolon;
	const topic = subjectOf(s.topics, at, end, cls) ?? subjectOf(s.topics, at, stop, cls);
	return topic && { topic, rule: `subject:in:${topic.topic}` };
}

/** "Số người vi phạm giảm từ 240 người …": those of the one offence whose cases the paragraph has told. */
function theirPersons(s: Sentence, cls: string, memory: Memory): Named | null {
	if (cls === 'case' || wordAt(s, s.from) !== 'số' || !/^(người|đối)$/.test(wordAt(s, s.from + 1)))
		return null;
	const cases = memory.inParagraph().filter((d) => d.cls === 'case');
	const name = cases[0]?.topic;
	if (!name || !OFFENCES.has(name) || cases.some((d) => d.topic !== name)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:twin:${name}` };
}

/**
 * "Hai tuần đầu tháng 1 đã xử lý 12 vụ, tạm giữ 8.400 lít dầu", in a text on all offences: our cases of another time, of which the
 * goods seized do not tell what all were.
 */
function ofAllAgain(s: Sentence, i: number, cls: string, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	if (cls !== 'case' || memory.totalOf('crime.cases') === null) return false;
	if (!s.periods.some((p) => p.mention.to <= q.from) || hasCue(s.cues, 'agency', s.from, q.from))
		return false;
	for (let k = s.from; k < q.from; k += 1)
		if (/^(hai|ba) lực$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return false;
	return true;
}

const SAYS_OF = /^(là|về|thuộc|quan)$/;

/** "136 vụ trong tổng số 412 vụ của năm là về ma túy": what the part is said to be, behind its whole. */
function saidBehindWhole(s: Sentence, i: number, cls: string): Named | null {
	const whole = s.quantities[i + 1];
	if (cls !== 'case' || whole?.cls !== 'case' || !isOutOf(s, whole)) return null;
	const end = s.breaks.find((k) => k >= whole.to) ?? s.to;
	const topic = subjectOf(s.topics, whole.to, end, cls);
	const at = topic
		? (s.topics.find((m) => m.from >= whole.to && m.entry.topics.includes(topic))?.from ?? -1)
		: -1;
	return topic && SAYS_OF.test(wordAt(s, at - 1)) ? { topic, rule: `subject:behind:${topic.topic}` } : null;
}

export function specific(s: Sentence, i: number, cls: string, memory: Memory): Named | null {
	if (turnsToAll(s)) return inCase(s, i, cls);
	const part = saidBehindWhole(s, i, cls);
	if (part) return part;
	const head = headSubject(s, i, cls, 'RESCUE');
	if (head) return { topic: head, rule: `subject:head:${head.topic}` };
	const caught = inCase(s, i, cls);
	if (caught) return caught;
	const total = ofTotal(s, i, cls, memory);
	if (total) return total;
	const all = ofAnyLaw(s, i);
	const before = memory.inSentence(s).at(-1);
	if (
		before &&
		!all &&
		OFFENCES.has(before.topic ?? '') &&
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
	const seized = all ? null : seizedKind(s, i);
	if (
		seized &&
		!(seized === 'SMUGGLING' && ofAllAgain(s, i, cls, memory)) &&
		topicNamed(seized).measures[cls] != null
	)
		return { topic: topicNamed(seized), rule: seizedRule(s, i, seized) };
	const q = s.quantities[i] as Quantity;
	const beside =
		ledAlike(s, i, cls, memory) ??
		ofThoseCaught(s, i, cls) ??
		theirPersons(s, cls, memory) ??
		otherTime(s, q, cls, memory) ??
		otherPlace(s, q, cls, memory);
	if (beside) return beside;
	const heading = memory.headingSubject(cls);
	if (heading) return { topic: heading, rule: `subject:heading:${heading.topic}` };
	const lead = memory.leadSubject(cls);
	if (lead && !hasPartOf(s, i, lead.topic)) return { topic: lead, rule: `subject:lead:${lead.topic}` };
	const only = memory.onlySubject(cls);
	if (only && !hasPartOf(s, i, only.topic)) return { topic: only, rule: `subject:article:${only.topic}` };
	return (
		ofOpening(s, i, cls, memory) ??
		ofStory(s, i, cls, memory) ??
		ofSeizedNext(s, i, cls) ??
		ofDrugsTold(s, i, cls, memory)
	);
}

/** "bắt 48 vụ buôn lậu …; khởi tố 04 vụ": the one offence all cases of the sentence so far are of. */
export function sentenceSubject(s: Sentence, cls: string, memory: Memory): Named | null {
	const cases = memory.inSentence(s).filter((d) => d.cls === 'case');
	const name = cases[0]?.topic;
	if (!name || !OFFENCES.has(name) || cases.some((d) => d.topic !== name)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:sentence:${name}` };
}

/** "Còn phía Thanh Hà, các đồn phát hiện 31 vụ": the other side of the sentence before, of the same offence. */
export function twinSubject(s: Sentence, cls: string, memory: Memory): Named | null {
	if (wordAt(s, s.from) !== 'còn' || !/^(phía|tại|bên|ở)$/.test(wordAt(s, s.from + 1))) return null;
	const name = memory.lastSubject();
	if (!name || !OFFENCES.has(name)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:twin:${name}` };
}

/** "Buôn lậu giảm sâu: 118 vụ, giảm 35 vụ; 44 đối tượng": what the head of the sentence is about. */
export function headNamed(s: Sentence, i: number, cls: string): Named | null {
	const head = headSubject(s, i, cls);
	return head && { topic: head, rule: `subject:head:${head.topic}` };
}

/** "Ngoài ra, xử phạt 10 vụ": what is told besides need not be of what was told. */
const isAddition = (s: Sentence) =>
	/^(ngoài ra|bên cạnh|cùng với|song song|mặt khác)$/.test(`${wordAt(s, s.from)} ${wordAt(s, s.from + 1)}`);

/** "bắt 18 vụ buôn lậu, …. Đã khởi tố 3 vụ/5 bị can": some of the cases the sentence before told, all of one offence. */
function ofCasesBefore(s: Sentence, i: number, cls: string, memory: Memory): Named | null {
	const q = s.quantities[i] as Quantity;
	const opening = `${wordAt(s, s.from)} ${wordAt(s, s.from + 1)}`;
	if (!/^(đã (khởi|xử)|đến nay|hiện đã|trong đó)$/.test(opening) || memory.inSentence(s).length > 0)
		return null;
	const before = memory.inParagraph().filter((d) => d.sentence === s.index - 1);
	const cases = before.filter((d) => d.cls === 'case');
	// "phá 3 chuyên án, bắt 17 đối tượng tổ chức …. Đã khởi tố 6 vụ": no cases told, people of one offence
	const told = cases.length > 0 ? cases : before.filter((d) => d.cls === 'person');
	const first = told[0];
	if (!first?.topic || !OFFENCES.has(first.topic) || told.some((d) => d.topic !== first.topic)) return null;
	if (q.value === null || first.value === null || q.value > first.value) return null;
	const topic = topicNamed(first.topic);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:before:${topic.topic}` };
}

export function headOrOnly(s: Sentence, i: number, cls: string, memory: Memory): Named | null {
	if (turnsToAll(s)) return null;
	const head = headSubject(s, i, cls);
	if (head) return { topic: head, rule: `subject:head:${head.topic}` };
	const some = ofCasesBefore(s, i, cls, memory);
	if (some) return some;
	if (cls !== 'case' || isAddition(s) || !memory.drafts.some((d) => d.cls === 'case')) return null;
	const only = memory.onlySubject(cls);
	return only ? { topic: only, rule: `subject:article:${only.topic}` } : ofOpening(s, i, cls, memory);
}
