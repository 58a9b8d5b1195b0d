import { SUBJECTS } from '../../../indicator/resolve.ts';
import { findTopics, hasTopic, topicNamed } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { CASE_LIKE } from './whole.ts';
import { caughtIn } from './caught-in.ts';
import { hasCue } from '../../mention/cues.ts';
import { inBrackets } from '../../period/main/main-signs.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { holdsGoods } from '../../deed/no-deed/no-result.ts';
import { figureAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { opensKinds } from '../../page/surroundings.ts';
import type { Block, TokenRange } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';

/** What a seizure of each class was about; a seizure of several kinds names none. */
const CONTRABAND: Readonly<Record<string, string>> = {
	brick: 'DRUGS',
	pill: 'DRUGS',
	cig_pack: 'SMUGGLING',
	bao: 'SMUGGLING',
	cig_carton: 'SMUGGLING',
	cay: 'SMUGGLING',
	firearm: 'WEAPONS',
	ammo: 'WEAPONS',
	gold: 'gold',
	head: 'head',
};
/** Topics whose stuff makes a case one of drugs. */
export const DRUG_TOPICS = ['HEROIN', 'METH', 'SYNTHETIC', 'PILLS', 'OPIUM', 'DRUG_OTHER', 'DRUGS'];

const SEIZED_REACH = 5;
const WORTH_REACH = 14;
const ROUNDS_REACH = 4;

/** What was seized: drugs, smuggled goods, arms; null for what tells nothing, such as a vehicle. */
function contrabandOf(s: Sentence, k: number): string | null {
	const q = s.quantities[k] as Quantity;
	const near = (...names: string[]) => hasTopic(s.topics, q.unitFrom, Math.min(q.unitTo + 5, s.to), ...names);
	if (q.cls === 'mass') {
		if (near(...DRUG_TOPICS)) return 'DRUGS';
		// "12 bánh heroin, 286 kg pháo"
		if (near('FIREWORKS', 'EXPLOSIVES')) return 'WEAPONS';
		// "198 bánh heroin (trọng lượng hơn 68 kg)"
		const before = figureAt(s, k - 1);
		if (before && CONTRABAND[before.cls] === 'DRUGS' && q.from - before.to <= 5) return 'DRUGS';
		return near('GOODS') ? 'SMUGGLING' : 'mass';
	}
	// "583 kg ma túy, tổng giá trị hàng hóa …": goods beside the drugs, told by their worth
	if (q.cls === 'money')
		return hasTopic(s.topics, q.from - WORTH_REACH, q.from, 'SEIZED_VALUE', 'GOODS') ? 'goods' : null;
	// "20 bánh cần sa"
	if (q.cls === 'item' && near(...DRUG_TOPICS)) return 'DRUGS';
	// "1 hộp tiếp đạn có 6 viên"
	if (q.cls === 'pill' && hasTopic(s.topics, q.from - ROUNDS_REACH, q.from, 'BULLETS')) return 'WEAPONS';
	if (q.cls === 'pill') return near(...DRUG_TOPICS) ? 'DRUGS' : 'pill';
	if (q.cls === 'volume') return near('FUEL') ? 'SMUGGLING' : 'volume';
	// "giúp bắt 21 vụ, nộp 38 khẩu súng": brought by the people
	if (q.cls === 'firearm' && wordAt(s, q.from - 1) === 'nộp') return null;
	return CONTRABAND[q.cls] ?? null;
}

/** "trong đó có 1 đối tượng": a part told right behind its whole. */
const isPartHere = (s: Sentence, { from }: Quantity): boolean => {
	const at = wordAt(s, from - 1) === 'có' ? from - 2 : from - 1;
	return wordAt(s, at) === 'đó' && wordAt(s, at - 1) === 'trong';
};

/** "51 vụ/71 đối tượng (tăng 5 vụ so với cùng kỳ), thu 95 kg ma túy": how many more they are, in a bracket behind them. */
const isChangeBeside = (s: Sentence, q: Quantity, from: number): boolean =>
	inBrackets(s.page, { from: from - 1, to: s.to }, q.from) &&
	(hasCue(s.cues, 'rise', from, q.from) || hasCue(s.cues, 'fall', from, q.from));

/** "bắt 8 vụ, thu 3,5 tấn pháo, 86.000 lít dầu": stuff of more than one offence is seized behind the cases. */
export function seizesSeveral(s: Sentence, i: number): boolean {
	const kinds = new Set<string>();
	// in one case there may lie anything
	if ((s.quantities[i]?.value ?? 0) <= 1) return false;
	for (let k = i + 1; k < s.quantities.length; k += 1) {
		if ((s.quantities[k] as Quantity).cls === 'case') break;
		const kind = contrabandOf(s, k);
		if (kind !== null && SUBJECTS.has(kind)) kinds.add(kind);
	}
	// arms lie beside drugs
	if (kinds.has('DRUGS')) kinds.delete('WEAPONS');
	return kinds.size > 1;
}

/** What a seizure in this sentence consists of tells what the case was, where it is all of one kind. */
export function seizedKind(s: Sentence, i: number): string | null {
	// "51 vụ (12 vụ ma túy), thu 14 bánh heroin": in some of them
	if (opensKinds(s, i)) return null;
	const from = (s.quantities[i] as Quantity).to;
	const next = s.quantities.find((q) => q.from >= from && !CASE_LIKE.has(q.cls));
	const persons = !s.quantities.some((q, k) => q.cls === 'case' && s.groups[k] === s.groups[i]);
	const stop = next && s.semicolons.findLast((k) => k >= from && k < next.from);
	// "thêm 2 đối tượng bị bắt tại Bình Lâm; thu 4 bánh heroin": the seizure goes on with them
	if (stop !== undefined && !(persons && /^(thu|tịch|tang)$/.test(wordAt(s, stop + 1)))) return null;
	let kind: string | null = null;
	for (let k = i + 1; k < s.quantities.length; k += 1) {
		// "phát hiện 58 vụ, bắt giữ 73 đối tượng, thu 34 bánh heroin": those caught in the cases
		if (k === i + 1 && caughtIn(s, i)) continue;
		const next = s.quantities[k] as Quantity;
		// "4 đối tượng, trong đó có 1 người nước ngoài, vận chuyển 64 bánh heroin": one of them
		if (next.cls === 'person' && persons && isPartHere(s, next)) continue;
		if (CASE_LIKE.has(next.cls) && s.groups[k] !== s.groups[i]) {
			if (isChangeBeside(s, next, from)) continue;
			break;
		}
		// "bắt hai đối tượng chở 6.500 bao thuốc lá; đêm 9/1, thu 52 kg pháo": another case
		if (
			kind !== null &&
			persons &&
			s.semicolons.some((x) => x >= from && x < (s.quantities[k] as Quantity).from)
		)
			break;
		const one = holdsGoods(s, s.quantities[k] as Quantity) ? null : contrabandOf(s, k);
		if (one === null) continue;
		// arms lie beside drugs
		if (kind === 'DRUGS' && one === 'WEAPONS' && persons) continue;
		if (kind === 'DRUGS' && one === 'goods') return null;
		if (one === 'goods') continue;
		if (kind !== null && one !== kind) return null;
		kind = one;
	}
	return kind !== null && SUBJECTS.has(kind) ? kind : null;
}

/** "bắt 3 đối tượng, thu 9 bánh heroin": how the few of one arrest, with no cases counted beside them, are told by what they had; else by what was seized. */
export function seizedRule(s: Sentence, i: number, kind: string): string {
	const { cls, value } = s.quantities[i] as Quantity;
	const few = cls === 'person' && value !== null && value <= FEW;
	return few && !s.quantities.some((q) => q.cls === 'case')
		? `caught:with:${kind}`
		: `subject:seized:${kind}`;
}

/** "bắt 4 đối tượng mang theo nhiều heroin": the stuff named behind them in their clause, none of it weighed. */
export function carriesDrugs(s: Sentence, i: number): boolean {
	const { to } = s.quantities[i] as Quantity;
	const next = s.quantities[i + 1]?.from ?? s.to;
	const end = Math.min(next, s.breaks.find((k) => k >= to) ?? s.to);
	return hasTopic(s.topics, to, end, ...DRUG_TOPICS);
}

/** Words in which the next sentence comes to what was seized. */
const NEXT_REACH = 9;
/** More are no one's arrest. */
const FEW = 20;
const OTHER_STUFF = ['GOODS', 'CIGARETTES', 'FUEL', 'FIREWORKS', 'GOLD', 'SMUGGLING'];

/** The paragraph behind a block; captions are none. */
const nextParagraph = (blocks: readonly Block[], at: number): Block | undefined =>
	blocks.slice(at + 1, at + 3).find((b) => b.role !== 'caption');

/** "Cùng ngày, đồn bắt 3 đối tượng mua bán ma túy": others are caught in the next sentence. */
const tellsOthers = (tokens: readonly Token[], next: TokenRange): boolean => {
	if (!BESIDES.test(`${tokens[next.from]?.fold} ${tokens[next.from + 1]?.fold}`)) return false;
	for (let k = next.from + 1; k < next.to; k += 1)
		if (tokens[k]?.kind === 'number' && TAKES.has(tokens[k - 1]) && MEN.has(tokens[k + 1])) return true;
	return false;
};
const BESIDES = /^(cùng ngày|ngoài ra|tiếp đó|cũng trong|sau đó|ngày \d+)/;
const TAKES = wordsOf('bắt giữ tang');
const MEN = wordsOf('đối người nghi');

/** DRUGS where a few persons are caught, with no cases beside them, and the next sentence opens with drugs seized and no other goods. */
export function seizedNext(s: Sentence, i: number): string | null {
	const { value } = s.quantities[i] as Quantity;
	const { blocks } = s.page;
	const next = blocks[s.block]?.sentences[s.index + 1] ?? nextParagraph(blocks, s.block)?.sentences[0];
	if (!next || value === null || value > FEW || s.quantities.some((q) => q.cls === 'case')) return null;
	if (tellsOthers(s.page.tokens, next)) return null;
	const marks = findTopics(s.page.tokens, next.from, next.to);
	const seizes = hasTopic(marks, next.from, Math.min(next.from + NEXT_REACH, next.to), 'SEIZE');
	return seizes &&
		hasTopic(marks, next.from, next.to, ...DRUG_TOPICS) &&
		!hasTopic(marks, next.from, next.to, ...OTHER_STUFF)
		? 'DRUGS'
		: null;
}

/** "4 vụ về thủy sản, 1 vụ vận chuyển 900 lít dầu": what the case without a verb was about. */
export function seizedCase(s: Sentence, i: number, cls: string): IndicatorReading | null {
	if (cls !== 'case') return null;
	const next = s.quantities[i + 1];
	const { to } = s.quantities[i] as Quantity;
	if (!next || next.from - to > SEIZED_REACH || s.breaks.some((k) => k >= to && k < next.from)) return null;
	const kind = seizedKind(s, i);
	const indicator = kind && topicNamed(kind).measures[cls];
	return kind && indicator
		? { indicator, topic: kind, outcome: null, rules: [`subject:seized:${kind}`], stated: true }
		: null;
}
