import { measureOf } from '../../../indicator/resolve.ts';
import { findTopics, hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasPair, hasStop, wordAt, type Sentence } from '../../page/sentence.ts';
import { opensParts } from '../in-clause/cases.ts';
import { inCase } from '../cases/caught-in.ts';
import { headNamed } from '../cases/head.ts';
import { implied, told } from '../indicator-reading.ts';
import { isAccident, isOfSaved } from '../saved.ts';
import { seizedKind } from '../cases/seized.ts';
import type { Way } from '../ways.ts';

/** The figures of a line sum up all its cases. */
function isSum(s: Sentence, i: number): boolean {
	const first = s.quantities[s.groups.indexOf(s.groups[i] as number)] as Quantity;
	if (wordAt(s, first.from - 1) !== ':' || !/^(case|person)$/.test(first.cls)) return false;
	let k = first.from - 2;
	while (/^(số|cộng|vụ)$/.test(wordAt(s, k))) k -= 1;
	return wordAt(s, k) === 'tổng' && (k === s.from || s.page.tokens[k - 1]?.kind === 'punct');
}

/** "- Tổng: 27v/33đt", "Tổng cộng: 64 vụ, 81 đối tượng": the sum of all cases. */
export const sumOfLine: Way = ({ s, i, q }) => {
	const sum = isSum(s, i) && measureOf('CRIME', q.cls);
	return sum ? implied(sum, 'CRIME', 'label:sum') : null;
};

/** "Buôn lậu giảm sâu: 118 vụ, giảm 35 vụ; 44 đối tượng": of what the head of the sentence is about. */
export const ofHead: Way = (f) => {
	const head = headNamed(f);
	const indicator = head && measureOf(head.topic, f.q.cls);
	return head && indicator ? { ...implied(indicator, head.topic.topic, head.rule), stated: true } : null;
};

/** "…; đối tượng: 202 đối tượng": the label is all the item says. */
const isLabelled = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === ':' && wordAt(s, q.from - 2) === 'tượng' && /^[;,]$/.test(wordAt(s, q.from - 4));

/** "số vụ là 86, số đối tượng 101": the suspects of the cases told right before. */
export const suspectsOfCases: Way = ({ s, q, memory }) => {
	const cases = memory.inSentence(s).at(-1);
	if (cases?.cls !== 'case' || q.unit !== 'SUSPECT' || !cases.topic) return null;
	const indicator = measureOf(cases.topic, q.cls);
	return indicator && (!hasStop(s, cases.to, q.from) || isLabelled(s, q))
		? implied(indicator, cases.topic, 'pair:case')
		: null;
};

/** "bắt 4 đối tượng trong một vụ vận chuyển ma túy": of the case they were caught in. */
export const ofTheirCase: Way = (f) => {
	const caught = inCase(f);
	const indicator = caught && measureOf(caught.topic, f.q.cls);
	return caught && indicator ? told(indicator, caught.topic.topic, caught.rule) : null;
};

/** "các lực lượng xử lý 1.024 vụ, trong đó BĐBP chủ trì 312 vụ": ours is of what theirs is of. */
export const oursOfTheirs: Way = ({ s, q, memory }) => {
	const total = memory.inSentence(s).at(-1);
	const indicator = total?.indicator === 'other' && total.topic ? measureOf(total.topic, q.cls) : null;
	return total && indicator ? implied(indicator, total.topic, 'ranked:total') : null;
};

/** "trong đó 16 vụ/20 đối tượng, thu 5,2 kg ma túy": what was seized tells what that share is of. */
export const shareOfSeized: Way = ({ s, i, q }) => {
	const first = s.quantities[s.groups.indexOf(s.groups[i] as number)] as Quantity;
	const kind = opensParts(s, first) ? seizedKind(s, i) : null;
	const indicator = kind && measureOf(kind, q.cls);
	return kind && indicator ? told(indicator, kind, `subject:seized:${kind}`) : null;
};

/** "chuyên án BP624: 4 đối tượng, 28.000 viên hồng phiến": of what was seized beside them. */
export const ofWhatWasSeized: Way = ({ s, i, q }) => {
	const kind = q.unit === 'SUSPECT' ? seizedKind(s, i) : null;
	const indicator = kind && measureOf(kind, q.cls);
	return kind && indicator ? implied(indicator, kind, `subject:seized:${kind}`) : null;
};

/** "tạm giữ tàu cùng 62.000 lít dầu và 4 đối tượng": those held with nothing but smuggled goods. */
export const heldWithGoods: Way = ({ s, q, memory }) => {
	const goods = memory.inSentence(s).at(-1);
	if (q.unit !== 'SUSPECT' || !goods || !/^seized\.(fuel|cigarettes|goods_mass)$/.test(goods.indicator))
		return null;
	const joined = /^(và|cùng|với|,)$/.test(wordAt(s, q.from - 1)) && q.from - goods.to <= GOODS_REACH;
	return joined && !memory.speaksOf('DRUGS')
		? implied('smuggling.suspects', 'SMUGGLING', 'subject:seized:SMUGGLING')
		: null;
};

/** Words from goods to those held with them: "62.000 lít dầu DO không rõ nguồn gốc cùng". */
const GOODS_REACH = 8;

/** "Tội phạm về ma túy là điểm nóng. Toàn tuyến xảy ra 58 vụ": of the offence the lead is about. */
export const ofLead: Way = ({ s, q, memory }) => {
	const lead = /^(ra|nhận|hiện|có)$/.test(wordAt(s, q.from - 1)) ? memory.leadSubject(q.cls) : null;
	const indicator = lead && measureOf(lead, q.cls);
	return lead && indicator ? implied(indicator, lead.topic, `subject:lead:${lead.topic}`) : null;
};

const FROM_TO = /^(từ|xuống|lên|còn)$/;
const SUSPECTS = pairsOf('số đối');

/** "Số đối tượng cũng xuống, từ 131 người còn 108 người". */
export const suspectsFromTo: Way = ({ s, q }) => {
	if (!FROM_TO.test(wordAt(s, q.from - 1)) || !SUSPECTS.mayStandIn(s.words)) return null;
	for (let k = s.from; k < q.from; k += 1)
		if (SUSPECTS.isAt(s.page.tokens, k)) return implied('crime.suspects', 'CRIME', 'noun:suspects');
	return null;
};

const CASES = pairsOf('số vụ');

/** "số vụ của đơn vị cao hơn, đạt 86 vụ", "số vụ trong quý là 31 vụ". */
const isNumberOfCases = (s: Sentence, q: Quantity): boolean =>
	/^(đạt|là)$/.test(wordAt(s, q.from - 1)) && hasPair(s, s.from, q.from, CASES);

/** "giảm từ 48 vụ xuống còn 31 vụ", "số vụ của đơn vị đạt 86 vụ": of the cases told last. */
export const casesFromTo: Way = ({ s, q, memory }) =>
	FROM_TO.test(wordAt(s, q.from - 1)) || isNumberOfCases(s, q)
		? implied(memory.lastIndicatorOf('case') ?? 'crime.cases', 'CRIME', 'doubt:case')
		: null;

/** "8 vụ tàu cá gặp nạn": accidents, no offences. */
export const accidents: Way = ({ s, q, memory }) =>
	isAccident(s, q, memory) ? implied('sar.incidents', 'RESCUE', 'topic:sentence:RESCUE') : null;

/** "Tỉnh không còn tàu cá vi phạm vùng biển nước ngoài. Năm 2023 còn 5 vụ/7 tàu": of the breaches the sentence before tells of. */
export const ofBreachBefore: Way = ({ s }) => {
	const before = s.page.blocks[s.block]?.sentences[s.index - 1];
	if (
		!before ||
		s.periods.length === 0 ||
		s.topics.some((m) => !m.entry.topics.every((t) => BOATS.test(t.topic)))
	)
		return null;
	const { tokens } = s.page;
	return hasTopic(findTopics(tokens, before.from, before.to), before.from, before.to, 'FOREIGN_SEA')
		? implied('fisheries.foreign_sea_violations', 'FOREIGN_SEA', 'subject:before:FOREIGN_SEA')
		: null;
};
const BOATS = /^(FISHING|VESSELS?|COUNT)$/;

/** Tokens of a sentence within which what it is about is named. */
const OPENS = 5;

/** The sentence before, without a figure, opens with rescue. */
function opensRescue(s: Sentence): boolean {
	const before = s.page.blocks[s.block]?.sentences[s.index - 1];
	if (!before || s.index !== 1) return false;
	const { tokens } = s.page;
	for (let k = before.from; k < before.to; k += 1) if (tokens[k]?.kind === 'number') return false;
	const end = Math.min(before.to, before.from + OPENS);
	return hasTopic(findTopics(tokens, before.from, end), before.from, end, 'RESCUE');
}

/** "Cứu nạn cũng là việc thường ngày. Năm 2022: 14 vụ, 40 người": of what the paragraph has opened with. */
export const rescuesOfLead: Way = ({ s, q }) =>
	opensRescue(s) && !hasTopic(s.topics, s.from, s.to, 'CRIME', 'SEIZE')
		? implied(q.cls === 'case' ? 'sar.incidents' : 'sar.persons_rescued', 'RESCUE', 'subject:lead:RESCUE')
		: null;

/** "tìm kiếm cứu nạn 28 lần": how often they went out, right behind what for. */
export const timesOut: Way = ({ s, q }) =>
	wordAt(s, q.unitFrom) === 'lần' &&
	/^cứu (nạn|hộ)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)
		? implied('sar.incidents', 'RESCUE', 'turns:rescue')
		: null;

/** Cases of those who were saved. */
export const casesOfSaved: Way = ({ s, i }) =>
	isOfSaved(s, i) ? told('sar.incidents', 'RESCUE', 'subject:saved') : null;
