import { subjectOf } from '../../../indicator/resolve.ts';
import type { Topic } from '../../../indicator/topics.ts';
import { lastBefore } from '../../../text/within.ts';
import { isOutOf, opensWhole } from '../../page/opens-whole.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Told } from '../corrections/correction.ts';
import { named, type Named } from './offences.ts';

/** "…; tổ chức đưa người qua biên giới: 6 vụ, khởi tố 04 vụ": the label of the item at hand, where it is not the first. */
function itemLabel(s: Sentence, at: number): [number, number] | null {
	const open = lastBefore(s.semicolons, at);
	if (open === undefined) return null;
	const colon = s.breaks.find((k) => k > open && k < at && wordAt(s, k) === ':');
	// "…; về tội phạm ma túy, bắt 25 vụ", "…; đối với buôn lậu, bắt 35 vụ"
	const comma =
		colon === undefined && /^(về|đối|trong|trên|riêng)$/.test(wordAt(s, open + 1))
			? s.breaks.find((k) => k > open && k < at && !isInTopic(s, k))
			: colon;
	return comma === undefined ? null : [open + 1, comma];
}

/** The token lies within the words of a topic: "xuất, nhập cảnh". */
const isInTopic = (s: Sentence, at: number): boolean => s.topics.some((m) => m.from < at && m.to > at);

/** Where the words before the sentence's first figure end that tell what it is about; -1 where no sign sets them apart. */
function headEnd(s: Sentence, first: number): number {
	let end = -1;
	for (let k = s.from; k < first; k += 1) {
		const t = s.page.tokens[k]?.text;
		if (t === ':' || t === ';' || (t === ',' && !isInTopic(s, k))) end = k;
	}
	return end;
}

/** Offences that lie beside one another in a heading and are none of the other. */
const APART = new Set(['DRUGS', 'SMUGGLING', 'TRAFFICKING', 'WEAPONS', 'IUU']);

/** The words up to token `end` join two offences by "và" or a comma: "ma túy và buôn lậu". */
function namesSeveral(s: Sentence, end: number): boolean {
	const offences = s.topics.filter((m) => m.to <= end && m.entry.topics.some((t) => APART.has(t.topic)));
	return offences.some((m, k) => {
		const next = offences[k + 1];
		const other = next?.entry.topics[0]?.topic;
		return next && next.from - m.to === 1 && !m.entry.topics.some((t) => t.topic === other);
	});
}

function headTopic({ s, q }: Told, also?: string): Topic | null {
	// "Con số đáng nói là ma túy: trong tổng số 412 vụ, có 136 vụ về ma túy"
	const whole = opensWhole(s, q) || isOutOf(s, q);
	if (whole && subjectOf(s.topics, q.to, s.to, q.cls, also)) return null;
	const item = itemLabel(s, q.from);
	if (item) return subjectOf(s.topics, item[0], item[1], q.cls, also);
	// "kết quả chống buôn lậu ở hai tuyến như sau: …": a number of nothing reported opens no figures
	const first = s.quantities.find((o) => !/^(none|bare|org|commune|village)$/.test(o.cls));
	const end = headEnd(s, first?.from ?? s.from);
	// "Trên mặt trận ma túy và buôn lậu, …": of neither alone
	return end < 0 || namesSeveral(s, end) ? null : subjectOf(s.topics, s.from, end, q.cls, also);
}

/**
 * What the words before the sentence's first figure, or the label of the item at hand, say it is about:
 * "Riêng tội phạm ma túy, …", "Mua bán người: …", "Buôn lậu giảm sâu: 118 vụ, giảm 35 vụ; 44 đối tượng".
 *
 * in   also: a topic that counts here besides offences
 */
export const headNamed = (f: Told, also?: string): Named | null => named(headTopic(f, also), 'head');
