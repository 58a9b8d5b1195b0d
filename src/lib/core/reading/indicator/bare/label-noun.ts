import { readUnitNoun } from '../../../quantity/unit-nouns.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { figureAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { labelUnit } from '../../page/label-unit.ts';

/** "Đối tượng truy nã: bắt 6", "Chuyên án: đấu tranh thành công 2": the end of the label, before the verb that leads to the number. */
function behindVerb(s: Sentence, number: number): number {
	if (!TAKEN.has(s.page.tokens[number - 1]?.fold ?? '')) return number;
	for (let k = number - 2; k >= Math.max(s.from, number - VERB_TOKENS); k -= 1)
		if (s.page.tokens[k]?.kind === 'punct') return s.page.tokens[k]?.text === ':' ? k + 1 : number;
	return number;
}

/** "Lượt cán bộ, chiến sĩ tham gia: 2.540", "Ngày công giúp dân? 1.466": the noun that opens the sentence. */
export function nounAhead(s: Sentence, number: number): { unit: string; cls: string } | null {
	const to = behindVerb(s, number);
	if (!/^[:?]$/.test(s.page.tokens[to - 1]?.text ?? '')) return null;
	// "tuần tra: 196; lượt cán bộ, chiến sĩ: 1.180": the label of its own item
	let at =
		(s.breaks.findLast((k) => k < to - 1 && /^[;:]$/.test(s.page.tokens[k]?.text ?? '')) ?? s.from - 1) + 1;
	while (
		at < to &&
		(s.page.tokens[at]?.kind === 'punct' || /^(số|lượng)$/.test(s.page.tokens[at]?.fold ?? ''))
	)
		at += 1;
	const noun = readUnitNoun(s.page.tokens, at);
	if (noun && noun.entry.cls !== 'none' && noun.entry.cls !== 'turn' && noun.to < to) return noun.entry;
	// "vi phạm kỷ luật năm 2024: 0": a time closes the label
	const time = s.periods.find((p) => p.mention.to === to - 1);
	return labelUnit(s.topics, at, time ? time.mention.from : to - 1);
}

const TAKEN = new Set(['bắt', 'thu', 'được', 'đạt', 'có', 'cứu', 'công', 'trì', 'mở', 'tặng', 'trao', 'giữ']);
const VERB_TOKENS = 6;
const THINGS = new Set(['vessel', 'car', 'motorbike', 'phone', 'vehicle']);

/** "Tàu cá vi phạm bị xử phạt là 187 chiếc": the thing the classifier stands for. */
export function thingBefore(s: Sentence, to: number): { unit: string; cls: string } | null {
	for (let k = to - 1; k >= Math.max(s.from, to - 24); k -= 1) {
		const noun = readUnitNoun(s.page.tokens, k);
		if (noun && THINGS.has(noun.entry.cls)) return noun.entry;
	}
	return null;
}

const CREW = new Set(['seafarer', 'person']);

/** "còn 12 chiếc với 96 lao động chưa vào bờ": boats, told by their crews. */
export const boatOfCrew = (
	s: Sentence,
	crew: Quantity | undefined,
	q: Quantity,
): { unit: string; cls: string } | null =>
	crew &&
	CREW.has(crew.cls) &&
	/^(với|cùng|và|\/|,)$/.test(s.page.tokens[crew.from - 1]?.fold ?? '') &&
	crew.from - q.to <= 1 &&
	/^(lao|thuyền|ngư)$/.test(s.page.tokens[crew.unitFrom]?.fold ?? '')
		? { unit: 'VESSEL', cls: 'vessel' }
		: null;

/** "xây được 44 cái nhà, sửa 17 cái": more of the houses told before. */
export function houseMended(s: Sentence, i: number): { unit: string; cls: string } | null {
	const before = s.quantities.findLast((o, k) => k < i && o.cls !== 'bare');
	const verb = s.topics.find((m) => m.to === (s.quantities[i] as Quantity).from);
	return before?.cls === 'house' &&
		verb?.entry.topics.some((t) => t.topic === 'REPAIR' || t.topic === 'BUILD')
		? { unit: 'HOUSE', cls: 'house' }
		: null;
}

/** "chết 03, mất tích 04": a count of people right behind what befell them. */
export const isFate = (s: Sentence, at: number) =>
	/^(chết|vong|tích)$/.test(s.page.tokens[at]?.fold ?? '') &&
	s.topics.some((m) => m.to === at + 1 && m.entry.topics.some((t) => t.topic === 'DEATHS'));

/** "03 người chết, 02 mất tích": the next number of those lost, with its fate behind it. */
export function isFateBehind(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const before = figureAt(s, i - 1);
	if (q.form === 'words' || before?.cls !== 'person' || !/^(,|và)$/.test(wordAt(s, q.from - 1))) return false;
	const lost = (at: number) =>
		s.topics.some((m) => m.from <= at && m.to > at && m.entry.topics.some((t) => t.topic === 'DEATHS'));
	return lost(q.to) && lost(before.to);
}

const LABELS = /^(workday|gift|leaflet|(troop|militia|listener|seafarer|vessel)_turn)$/;
const LABEL_TOKENS = 4;

/** "; ngày công 3.400": the noun is the label of its item. */
export function labelOf(s: Sentence, to: number): { unit: string; cls: string } | null {
	for (let k = to - 1; k >= Math.max(s.from, to - LABEL_TOKENS); k -= 1) {
		if (s.page.tokens[k - 1]?.kind !== 'punct' && k > s.from) continue;
		const noun = readUnitNoun(s.page.tokens, k);
		return noun?.to === to && LABELS.test(noun.entry.cls) ? noun.entry : null;
	}
	return null;
}

/** A noun of a thing ends right before token `to`. */
export const endsInThing = (s: Sentence, to: number): boolean =>
	[2, 3, 4].some((n) => {
		const noun = to - n >= s.from ? readUnitNoun(s.page.tokens, to - n) : null;
		return noun?.to === to && THINGS.has(noun.entry.cls);
	});

/** "48 là số vụ ma túy bị bắt giữ": the noun of what the number is told to be. */
export function nounOfCount(s: Sentence, q: Quantity): ReturnType<typeof readUnitNoun> {
	const word = (at: number) => s.page.tokens[at]?.fold;
	let at = q.to;
	if (word(at) !== 'là') return null;
	at += 1;
	if (word(at) === 'tổng') at += 1;
	if (word(at) !== 'số') return null;
	const noun = readUnitNoun(s.page.tokens, word(at + 1) === 'lượng' ? at + 2 : at + 1);
	return noun && noun.entry.cls !== 'none' ? noun : null;
}
