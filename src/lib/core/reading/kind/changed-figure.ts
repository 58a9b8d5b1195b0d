import { measureOf, SUBJECTS, subjectOf } from '../../indicator/resolve.ts';
import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleState } from '../state/article-state.ts';
import { contrastBehind, countedNoun, goersAfter, nounAfter, nounRisen } from './counted-noun.ts';
import { handledRisen } from './handled.ts';
import { foundNotTried } from './found-not-tried.ts';
import type { Draft } from '../page/draft.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { asTold, levelBeside, levelInParallel, levelOfPair, type Changed } from './level-in-place.ts';
import { openingRise } from './opening-rise.ts';
import { isSameSaid } from './rise-or-fall.ts';
import { levelNamedAfter, levelNamedBefore } from './level-named.ts';
import { stuffBehind, stuffRisen } from './stuff-risen.ts';
import type { Memory } from '../page/memory.ts';
import { readIndicator } from '../indicator/read-indicator.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { figureAt, hasPair, isAt, isPlainTurn, wordAt, type Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';
import { isBesideUnread, isOfOthers, isOfRate, NO_LEVEL } from './risen-of-others.ts';
import { lastCue } from '../mention/cues.ts';
import { moveBefore } from '../page/moved.ts';

/** Of what words name. */
const inWords = ({ indicator, topic, rules }: IndicatorReading): Changed => ({
	indicator,
	topic,
	dims: {},
	rules: ['change:words', ...rules],
});

const KINDS_OF_PATROL = ['patrol.sea_sessions', 'patrol.bilateral_sessions', 'patrol.joint_sessions'];

/** "tuần tra trên biển 22 lượt. So với tháng 3, tuần tra tăng 4 lượt": of the one kind of patrols that was told of. */
export function changedFigure(state: ArticleState, s: Sentence, i: number): Changed | null {
	const { memory } = state;
	const changed = changedBy(state, s, i);
	if (changed?.indicator !== 'patrol.sessions' || memory.totalOf('patrol.sessions')) return changed;
	const [told, other] = KINDS_OF_PATROL.filter((kind) => memory.totalOf(kind));
	return told && !other ? { ...changed, indicator: told } : changed;
}

/** What a rise or fall is of: the subject of its clause ("số vụ ma túy"), else the figure it stands beside. */
function changedBy({ memory, context }: ArticleState, s: Sentence, i: number): Changed | null {
	const q = s.quantities[i] as Quantity;
	const parallel = levelInParallel(memory, s, i);
	if (parallel) return parallel;
	const opening = openingRise(memory, s, i);
	if (opening) return opening;
	const turns = isPlainTurn(s, q) && figureAt(s, i - 1)?.cls.endsWith('_turn');
	if (q.cls === 'bare' || turns) {
		const before = levelOfPair(memory, s, i) ?? levelBeside(memory, s, i);
		if (before !== undefined) return before;
		// "1.200 lượt cán bộ tham gia tuần tra, giảm 80 lượt"
		// "842 lượt/5.016 lượt cán bộ, chiến sĩ; tăng 38 lượt": of those that are lượt and no more
		const plain = turns
			? memory.inSentence(s).findLast((d) => d.kind === 'result' && d.cls === 'turn')
			: undefined;
		if (plain && isPlainTurn(s, plain.q)) return asTold(plain, 'change:beside');
		const turned = turns ? memory.inSentence(s).findLast((d) => d.q === figureAt(s, i - 1)) : undefined;
		if (turned?.kind === 'result' && /^[,(]$/.test(wordAt(s, moveBefore(s, q.from) - 1)))
			return asTold(turned, 'change:beside');
	}
	const handled = handledRisen(memory, s, i);
	if (handled) return handled;
	const share = q.cls === 'percent' || q.cls === 'point';
	const here = memory.inSentence(s);
	if (share && isBesideUnread(here, s, i)) return null;
	if ((share || q.cls === 'household') && isOfOthers(s, q)) return null;
	const around = surroundings(s, i);
	// "tăng 62 khẩu (21,7 %)": a share goes with the change before it
	const beside = here.at(-1);
	// "tăng 12,5 % (91 lượt)": told once more, as a number
	if (beside?.kind === 'change' && beside.q.cls === 'percent' && isSameSaid(s, i))
		return asTold(beside, 'change:share');
	const total = totalNamed(memory, s, around.left[0], q);
	if (total) return asTold(total, 'change:total');
	const rate = share ? rateNamed(memory, s, i) : null;
	if (rate && context.canonicalUnit(rate.indicator) === 'PERCENT')
		return { indicator: rate.indicator, topic: rate.topic, dims: {}, rules: ['change:rate'] };
	const ratesTold = memory.inSentence(s).some((d) => context.canonicalUnit(d.indicator) === 'PERCENT');
	if (share && rate === null && !ratesTold && isOfRate(s, q)) return null;
	const told = share ? (levelNamedAfter(memory, s, q) ?? levelNamedBefore(memory, s, q)) : null;
	if (told) return asTold(told, 'change:about');
	// "số vụ vi phạm giảm 11 vụ, tiền phạt tăng 6 %" where no sum was told
	if (share && nounRisen(s, q.from) === 'money' && hasTopic(s.topics, around.left[0], q.from, 'FINES'))
		return { indicator: 'penalty.fines', topic: 'FINES', dims: {}, rules: ['change:words'] };
	const noun = share || q.cls === 'turn' ? namedNoun(memory, s, i) : null;
	if (noun) return noun;
	// "hàng hóa tăng 9,1 %; riêng lượt tàu giảm 2,5 %" where no ships were told: of neither
	if (share && beside?.kind === 'change' && nounRisen(s, q.from)?.endsWith('_turn')) return null;
	const flow = share ? goersAfter(s, q.to) : null;
	if (flow) return ofCounted(memory, s, i, flow);
	const stuff = share ? (stuffBehind(memory, s, q) ?? stuffRisen(memory, s, around.left[0], q.from)) : null;
	if (stuff) return { ...stuff, dims: stuff.level?.dims ?? {}, rules: ['change:stuff'] };
	const named =
		share || q.cls === 'bare' ? (nounAfter(s, q.to) ?? countedNoun(s, around.left[0], q.from)) : null;
	const apart = share && !named && beside?.kind === 'change' ? offenceApart(s, beside, q) : null;
	if (apart) return apart;
	if (share && !named && beside?.kind === 'change' && beside.to >= around.left[0])
		return asTold(beside, 'change:share');
	const counted = share || named ? named : q.cls;
	const twin = counted && twinOfChange(s, i, counted, beside);
	if (twin) return twin;
	if (counted && counted !== 'bare') return ofCounted(memory, s, i, counted);
	const ahead = share ? (fromToBehind(memory, s, i) ?? levelBehind(memory, s, i)) : null;
	if (ahead) return ahead;
	const level =
		here.findLast((d) => d.kind !== 'change') ?? memory.inParagraph().findLast((d) => d.kind === 'result');
	return level ? asTold(level, 'change:beside') : null;
}

/** The rule tells no kind of offence: words of cases at large, or the noun alone. */
const isPlain = (rule: string): boolean =>
	rule.includes('CRIME') ||
	rule.startsWith('subject:case') ||
	rule.startsWith('topic:before') ||
	rule.startsWith('topic:after') ||
	rule === 'unit:noun';

/** What a change of a counted noun is of: a total, what its words name, the level of that noun told last. */
function ofCounted(memory: Memory, s: Sentence, i: number, counted: string): Changed | null {
	const q = s.quantities[i] as Quantity;
	const from = surroundings(s, i).left[0];
	const fake = { ...q, cls: counted };
	const quantities = s.quantities.map((x, k) => (k === i ? fake : x));
	const turn = contrastBehind(s, i);
	const cut = turn === null ? {} : { topics: s.topics.filter((m) => m.to <= turn), around: [] };
	const read = readIndicator({ ...s, quantities, ...cut }, i, memory);
	// "số vụ vi phạm giảm 14 vụ"
	const breaches = s.topics.some(
		(m) => m.to <= q.from && m.from >= from && /^(vi|phạm|tội)$/.test((s.page.tokens[m.from] as Token).fold),
	);
	if (breaches && read && memory.lastLevel(counted, read.indicator))
		return { indicator: read.indicator, topic: read.topic, dims: {}, rules: ['change:total'] };
	if (read?.stated && !read.rules.some(isPlain)) return inWords(read);
	const ofLaw = breaches && hasPair(s, q.from - LAW_REACH, q.from, BREACHES);
	if (ofLaw && ofSeveral(memory, counted)) return plainCrime(counted);
	// "900 lượt cán bộ giúp dân, tăng 150 lượt"
	const alike = (cls: string) => cls === counted || (counted === 'turn' && cls.endsWith('_turn'));
	const told = memory.inSentence(s).findLast((d) => d.kind !== 'change' && alike(d.cls));
	const level =
		(told && wholeOf(s, told, q)) ??
		foundNotTried(memory, s, from, q, counted) ??
		memory.lastLevel(counted, null);
	const nearer = level && level.block !== s.block ? ofOffenceHere(memory, counted) : null;
	if (nearer) return nearer;
	// "cứu nạn 24 vụ. Số vụ vi phạm giảm 14 vụ": breaches, no accidents
	if (level && !(breaches && level.indicator.startsWith('sar.')))
		return {
			...asTold(level, 'change:level'),
			// "số vụ tăng 4 vụ" does not say who led
			...(countedNoun(s, from, q.from) ? { dims: {} } : {}),
			...(q.cls === 'bare' ? { unit: level.unit } : {}),
		};
	return read ? inWords(read) : plainCrime(nounAfter(s, q.to) ?? countedNoun(s, clauseFrom(s, i), q.from));
}

const BREACHES = pairsOf('vi phạm|phạm tội');
const LAW_REACH = 8;

/** "bắt 61 vụ ma túy, 20 vụ buôn lậu. So với cùng kỳ, số vụ vi phạm tăng 9": cases of several offences told last, and no sum of them. */
function ofSeveral(memory: Memory, counted: string): boolean {
	const last = memory.lastLevel(counted, null);
	if (!last || counted !== 'case' || !SUBJECTS.has(last.topic ?? '') || last.partOf) return false;
	const told = memory.recent().filter((d) => d.block === last.block && d.sentence === last.sentence);
	const cases = told.filter((d) => d.cls === counted && d.kind === 'result');
	return cases.every((d) => SUBJECTS.has(d.topic ?? '')) && new Set(cases.map((d) => d.topic)).size > 1;
}

/** "Về ma túy, đấu tranh 12 chuyên án, bắt 63 đối tượng. Số vụ tăng 6": of the paragraph's offence, before the cases of another paragraph. */
function ofOffenceHere(memory: Memory, counted: string): Changed | null {
	const told = memory.inParagraph().findLast((d) => d.kind === 'result' && SUBJECTS.has(d.topic ?? ''));
	const indicator = told ? measureOf(told.topic as string, counted) : null;
	return told && indicator ? { indicator, topic: told.topic, dims: {}, rules: ['change:words'] } : null;
}

/** "118 vụ (ma túy 31 vụ, buôn lậu 22 vụ), kém năm trước 12 vụ", "…, trong đó ma túy 31 vụ; giảm 12 vụ": where its parts have ended, the total. */
function wholeOf(s: Sentence, told: Draft, q: Quantity): Draft {
	if (told.partOf?.block !== told.block || told.partOf.cls !== told.cls) return told;
	for (let k = told.to; k < q.from; k += 1)
		if (/^[;)]$/.test(s.page.tokens[k]?.text ?? '')) return told.partOf;
	return told;
}

/** "Buôn lậu tăng 50 % (từ 30 vụ lên 45 vụ)": of the levels in the bracket behind. */
function fromToBehind(memory: Memory, s: Sentence, i: number): Changed | null {
	const q = s.quantities[i] as Quantity;
	const next = s.quantities[i + 1];
	if (!next || wordAt(s, q.to) !== '(' || wordAt(s, q.to + 1) !== 'từ' || next.numFrom !== q.to + 2)
		return null;
	const read = readIndicator(s, i + 1, memory);
	return read && { indicator: read.indicator, topic: read.topic, dims: {}, rules: ['change:behind'] };
}

/** Words that lead from a rise to what it came to: ", còn", "; đạt", "xuống mức". */
const COMES_TO = wordsOf('còn chỉ xuống lên đạt mức ở với , ; ( và là');
const COMES_REACH = 4;

/** "khách qua cửa khẩu giảm 62 %, còn 214 lượt": of the level it came to, where none was told before. */
function levelBehind(memory: Memory, s: Sentence, i: number): Changed | null {
	const q = s.quantities[i] as Quantity;
	const next = s.quantities[i + 1];
	if (!next || NO_LEVEL.test(next.cls) || next.cls === 'none' || next.from - q.to > COMES_REACH) return null;
	if (memory.inSentence(s).length > 0 || !/^(còn|lên|xuống|đạt|mức)$/.test(wordAt(s, next.from - 1)))
		return null;
	for (let k = q.to; k < next.from; k += 1) if (!isAt(s, k, COMES_TO)) return null;
	const read = readIndicator(s, i + 1, memory);
	return read && { indicator: read.indicator, topic: read.topic, dims: {}, rules: ['change:behind'] };
}

/** The sentence with quantity `i` as one of another class, nothing asked of it yet. */
const withClass = (s: Sentence, i: number, cls: string): Sentence => ({
	...s,
	quantities: s.quantities.map((x, k) => (k === i ? { ...x, cls } : x)),
	around: [],
	answers: [],
});

/** Cars and lorries that rise in number are those that pass. */
const COUNTED_AS: Readonly<Record<string, readonly string[]>> = {
	car: ['vehicle_turn'],
	vehicle: ['vehicle_turn'],
};

/** "lượt tàu cập cảng giảm 4 %" where no such level was told: what the noun before the verb counts, by the words of its clause. */
function namedNoun(memory: Memory, s: Sentence, i: number): Changed | null {
	const cls = nounRisen(s, (s.quantities[i] as Quantity).from);
	if (cls === null || cls === 'money') return null;
	for (const as of COUNTED_AS[cls] ?? (cls.endsWith('_turn') ? [cls] : [`${cls}_turn`, cls])) {
		const read = readIndicator(withClass(s, i, as), i, memory);
		if (read?.stated && !read.rules.includes('unit:noun')) return inWords(read);
	}
	return null;
}

/** "tỷ lệ khá, giỏi ở nội dung bắn súng tăng 4,3 điểm phần trăm": the rate the clause itself names. */
function rateNamed(memory: Memory, s: Sentence, i: number): IndicatorReading | null {
	const read = readIndicator(withClass(s, i, 'percent'), i, memory);
	return read?.stated === true ? read : null;
}

/** "số vụ ma túy giảm 5, còn số đối tượng thì giảm 11": of the same offence as the change before it. */
function twinOfChange(s: Sentence, i: number, counted: string, beside: Draft | undefined): Changed | null {
	const q = s.quantities[i] as Quantity;
	const ofOffence = beside?.topic === 'CRIME' || SUBJECTS.has(beside?.topic ?? '');
	if (beside?.kind !== 'change' || !ofOffence || beside.cls === counted || counted !== 'person') return null;
	// "vụ việc giảm 14 vụ; đối tượng giảm 9 đối tượng"
	if (q.unit !== 'SUSPECT' && countedNoun(s, beside.to, q.from) !== counted) return null;
	if (subjectOf(s.topics, beside.to, q.from, counted)) return null;
	const indicator = measureOf(beside.topic as string, counted);
	return indicator ? { indicator, topic: beside.topic, dims: {}, rules: ['change:twin'] } : null;
}

/** "số vụ giảm 8,5 %; riêng ma túy giảm 12 %": of the offence named behind the change before it. */
function offenceApart(s: Sentence, beside: Draft, q: Quantity): Changed | null {
	const counted = beside.indicator.endsWith('cases') ? 'case' : 'person';
	const offences = beside.topic === 'CRIME' || SUBJECTS.has(beside.topic ?? '');
	const topic = offences ? subjectOf(s.topics, beside.to, q.from, counted) : null;
	const indicator = topic && measureOf(topic.topic, counted);
	return indicator && indicator !== beside.indicator
		? { indicator, topic: topic.topic, dims: {}, rules: ['change:words'] }
		: null;
}

/** Where the clause of figure `i` begins: numbers of nothing we count end none. */
function clauseFrom(s: Sentence, i: number): number {
	let k = i - 1;
	while (k >= 0 && /^(none|bare|commune|district)$/.test(s.quantities[k]?.cls ?? '')) k -= 1;
	return s.quantities[k]?.to ?? s.from;
}

/** "số vụ tăng 18 vụ, số đối tượng giảm 9,2 %" where no level was told: of all offences, by the noun. */
function plainCrime(noun: string | null): Changed | null {
	if (noun !== 'case' && noun !== 'person') return null;
	const indicator = noun === 'case' ? 'crime.cases' : 'crime.suspects';
	return { indicator, topic: 'CRIME', dims: {}, rules: ['doubt:change'] };
}

/** "Tổng số vụ giảm 11,3 %": of the article's total. */
function totalNamed(memory: Memory, s: Sentence, from: number, q: Quantity): Draft | null {
	const cue = lastCue(s.cues, 'total', from, q.from);
	// "tổng số vụ giảm 11,3 %, song số đối tượng lại tăng 4,6 %"
	if (
		!cue &&
		memory.inSentence(s).at(-1)?.rules[0] === 'change:total' &&
		countedNoun(s, from, q.from) === 'person'
	)
		return memory.totalOf('crime.suspects');
	if (!cue) return null;
	const noun = s.page.tokens[cue.to]?.fold;
	const last = (s.page.tokens[cue.to - 1] as Token).fold;
	if (noun === 'vụ' || last === 'vụ') return memory.totalOf('crime.cases');
	return noun === 'đối' ? memory.totalOf('crime.suspects') : null;
}
