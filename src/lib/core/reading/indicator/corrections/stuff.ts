import type { Quantity } from '../../../quantity/quantity.ts';
import { chooseTopic, hasTopic, type Choice } from '../../../indicator/topics.ts';
import { lastBefore } from '../../../text/within.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { paragraphsBehind } from '../../page/still-in-mind.ts';
import { lastCue } from '../../mention/cues.ts';
import { hasStop, holdsAny, holdsIn, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { surroundings } from '../../page/surroundings.ts';
import { DRUG_TOPICS } from '../cases/seized.ts';
import type { Draft } from '../../page/draft.ts';
import { becomes, type Correction, type Told } from './correction.ts';

/** "nhà hảo tâm ủng hộ 3 tỷ 275 triệu đồng tiền mặt": money given, none seized. */
export const gatheredCash: Correction = (f) => {
	const { s, q, read } = f;
	if (read.topic !== 'CASH') return null;
	let gives = false;
	for (let k = s.topics.length - 1; k >= 0; k -= 1) {
		const m = s.topics[k];
		if (!m || m.to > q.from) continue;
		const names = m.entry.topics.map((t) => t.topic);
		if (names.includes('SEIZE')) return null;
		if (names.includes('MOBILISE')) return becomes(f, 'welfare.total_value', 'MOBILISE', 'cash:given');
		gives ||= names.includes('GIVE');
	}
	// "các đoàn thiện nguyện gửi 720 triệu đồng tiền mặt"
	if (/^(gửi|góp|biếu|giúp)$/.test(wordAt(s, q.from - 1)))
		return becomes(f, 'welfare.total_value', 'MOBILISE', 'cash:given');
	// "trao hơn 70 triệu đồng bao gồm tiền mặt"
	if (gives) return becomes(f, 'gifts.value', 'GIVE', 'cash:given');
	return null;
};

/** "thu 15 lít hóa chất", "175 bao bột": what is measured so is fuel or cigarettes only where no other noun follows. */
export const otherStuff: Correction = (f) => {
	const { s, i, q, read } = f;
	// "gỗ lậu 16 vụ, thu 34,8 m3": wood and sand go by the cubic metre, fuel does not
	if (q.unit === 'M3' && read.indicator === 'seized.fuel' && !hasTopic(s.topics, s.from, s.to, 'FUEL'))
		return { ...read, indicator: 'seized.goods_items', rules: ['unit:cubic'] };
	if (read.topic !== 'SEIZE' || (q.cls !== 'volume' && q.cls !== 'bao') || !surroundings(s, i).own)
		return null;
	if (q.cls === 'bao') q.unit = 'ITEM';
	return { ...read, indicator: 'seized.goods_items', rules: ['noun:own'] };
};

/** "thu giữ 9 tấn đá": stone; no drug is told by the bare word in tonnes. */
export const ofStone: Correction = (f) =>
	f.q.unit === 'TONNE' && wordAt(f.s, f.q.to) === 'đá' && wordAt(f.s, f.q.to - 1) !== 'túy'
		? becomes(f, 'seized.goods_mass', 'GOODS', 'noun:stone')
		: null;

/** "buôn lậu: thu 17,3 tấn nội tạng, 1.284 con gia cầm giống": seized, not given. */
export const seizedHerd: Correction = (f) => {
	const { s, q, memory } = f;
	// "thu 9.400 con gà giống. … mỗi khay 160 con, tổng cộng 9.400 con": those seized, told again
	const same = memory.lastResult((d) => d.cls === 'head' && d.value === q.value);
	if (same?.indicator === 'seized.goods_items')
		return becomes(f, 'seized.goods_items', 'SEIZE', 'carried:same');
	if (!hasTopic(s.topics, s.from, q.from, 'SEIZE') || hasTopic(s.topics, s.from, q.from, 'GIVE', 'BUILD'))
		return null;
	// "…; 64 con bò giống được trao tặng cho hộ nghèo"
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	if (hasTopic(s.topics, q.to, end, 'GIVE')) return null;
	return becomes(f, 'seized.goods_items', 'SEIZE', 'topic:before:SEIZE');
};

/** "1 vụ vận chuyển 30.000 lít dầu, 1 vụ tàng trữ 12 gói heroin": of the stuff told behind it in its own clause, not of the offence before. */
export const ofStuffBehind: Correction = (f) => {
	const { s, q, read } = f;
	if (q.cls !== 'case' || !read.rules[0]?.startsWith('topic:far:')) return null;
	let end = q.to;
	while (end < s.to && !/^[,;.:()]$/.test(s.page.tokens[end]?.text ?? '')) end += 1;
	return hasTopic(s.topics, q.to, end, ...DRUG_TOPICS)
		? becomes(f, 'drugs.cases', 'DRUGS', 'subject:behind:DRUGS')
		: null;
};

/** What the words within [from, to) name as stuff that is weighed, the nearest to token `at`. */
function stuffIn(s: Sentence, from: number, to: number, at: number): Choice | null {
	const stuff = chooseTopic(s.topics, from, to, 'mass', at);
	return stuff?.indicator && stuff.topic.rank > 2 ? stuff : null;
}

/** "- Pháo nổ: 09 vụ, 12 đối tượng; thu 137,6 kg": the label that opens the line, the only one in it. */
function ofItem({ s, q }: Told): Choice | null {
	let colon = s.from;
	while (colon < q.from && wordAt(s, colon) !== ':') colon += 1;
	if (colon === q.from || colon - s.from > LABEL_TOKENS) return null;
	for (let k = colon + 1; k < q.from; k += 1) if (wordAt(s, k) === ':') return null;
	const [drugs] = [chooseTopic(s.topics, s.from, colon, 'case', colon)];
	if (drugs?.topic.topic === 'DRUGS') return { ...drugs, indicator: 'drugs.total_mass' };
	return stuffIn(s, s.from, colon, colon);
}

const LABEL_TOKENS = 6;

/** "pháo 5 vụ, thu 326 kg", "bắt 5 vụ vận chuyển pháo nổ, thu 326 kg": the stuff that names the cases is what was seized. */
export const stuffOfCases: Correction = (f) => {
	const { s, i, q, read, memory } = f;
	if (read.topic !== 'SEIZE' || q.cls !== 'mass' || surroundings(s, i).own) return null;
	const cases = memory.inSentence(s).findLast((d) => d.cls === 'case' || d.cls === 'person');
	const told = cases && !hasStop(s, cases.to, q.from) ? cases : null;
	const clause = told ? itemFrom(s, told.from) : 0;
	const comma = told ? (s.breaks.find((k) => k >= told.to) ?? q.from) : 0;
	const stuff = told && (stuffIn(s, clause, told.from, told.from) ?? stuffIn(s, told.to, comma, told.to));
	const kind = stuff ?? (told ? null : ofItem(f));
	// "5 tháng: 46 vụ, 61 đối tượng, 28,4 kg" in an article on drugs
	if (!kind && told?.indicator.startsWith('drugs.'))
		return becomes(f, 'drugs.total_mass', 'DRUGS', 'subject:case:DRUGS');
	if (kind?.indicator)
		return becomes(f, kind.indicator, kind.topic.topic, `subject:case:${kind.topic.topic}`);
	// "Đồn bắt 3 đối tượng, thu 420 kg" under a title on fireworks alone
	const before = stuffBefore(f, cases);
	if (before)
		return becomes(
			f,
			before,
			'SEIZE',
			cases?.indicator === 'weapons.cases' ? 'subject:case:FIREWORKS' : 'carried:stuff',
		);
	const ofTitle = memory.titleNames('FIREWORKS') && !memory.titleNames(...BESIDE_FIREWORKS);
	return ofTitle && (!cases || ARMS_OR_ALL.test(cases.indicator))
		? becomes(f, 'seized.fireworks', 'FIREWORKS', 'title:FIREWORKS')
		: null;
};

const ARMS_OR_ALL = /^(weapons|crime)\./;

/** "bắt 12 vụ pháo, thu 186 kg pháo. Tuyến biển bắt 4 vụ, thu 86 kg": the one stuff that the paragraph has weighed, of cases of the same kind. */
function stuffBefore({ s, memory }: Told, cases: Draft | undefined): string | null {
	const told = memory.inParagraph().filter((d) => d.cls === 'mass' && d.sentence !== s.index);
	const stuff = told[0]?.indicator;
	if (stuff === undefined || told.some((d) => d.indicator !== stuff)) return null;
	if (stuff !== 'seized.fireworks') return stuff.startsWith('drugs.') && !cases ? stuff : null;
	return !cases || ARMS_OR_ALL.test(cases.indicator) ? stuff : null;
}

const BESIDE_FIREWORKS = ['DRUGS', 'GOODS', 'CIGARETTES', 'FUEL', 'EXPLOSIVES'];
const BESIDE_DRUGS = ['FIREWORKS', 'GOODS', 'CIGARETTES', 'FUEL', 'EXPLOSIVES'];

/** The first token of the clause the figure stands in, its label with it: "Ma túy các loại thu giữ: 64 kg". */
const clauseFrom = ({ s, q }: Told): number =>
	(lastBefore(s.breaks, wordAt(s, q.from - 1) === ':' ? q.from - 1 : q.from) ?? s.from - 1) + 1;

/** "Lượng ma túy thu giữ gấp đôi năm trước, lên 214 kg": the sum that its subject comes to, with no other figure before it. */
const sumFrom = (f: Told): number =>
	/^(lên|đạt|tới|còn|là)$/.test(wordAt(f.s, f.q.from - 1)) && f.i === 0 ? f.s.from : clauseFrom(f);

/** "bắt 29 vụ ma túy, thu 41 kg các loại", "612 vụ ma túy, thu 1,2 tấn": behind drug cases, with no noun of its own. */
function ofKinds({ s, q, memory }: Told): boolean {
	const end = wordAt(s, q.to) === 'các' && wordAt(s, q.to + 1) === 'loại' ? q.to + 2 : q.to;
	return (
		/^([,;.(]|trong|gồm|bị|được|đã|)$/.test(end < s.to ? wordAt(s, end) : '') &&
		(memory.inSentence(s).at(-1)?.topic === 'DRUGS' ||
			(hasTopic(s.topics, s.from, q.from, 'DRUGS') && !hasTopic(s.topics, s.from, q.from, ...BESIDE_DRUGS)))
	);
}

/** "396,9 kg hàng cấm (pháo nổ)": the bracket behind the goods says what they were. */
export const stuffInBracket: Correction = (f) => {
	const { s, q } = f;
	let open = q.to;
	while (open < Math.min(q.to + BRACKET_REACH, s.to) && wordAt(s, open) !== '(') open += 1;
	if (wordAt(s, open) !== '(') return null;
	let close = open + 1;
	while (close < s.to && wordAt(s, close) !== ')') close += 1;
	if (s.quantities.some((o) => o.from > open && o.to <= close)) return null;
	const stuff = stuffIn(s, open, close, open);
	return stuff?.indicator && stuff.indicator !== f.read.indicator
		? becomes(f, stuff.indicator, stuff.topic.topic, `topic:right:${stuff.topic.topic}`)
		: null;
};

/** Words between goods and the bracket that says what they were: "hàng cấm", "hàng hóa nhập lậu". */
const BRACKET_REACH = 5;

/** "46 vụ ma túy, thu 28 kg; 12 vụ buôn lậu, thu 3 tấn": what is seized in cases of another offence, told in an item of their own. */
function isOfOtherCases({ s, q, memory }: Told): boolean {
	const cases = memory.inSentence(s).findLast((d) => d.cls === 'case');
	return (
		cases !== undefined && cases.from >= itemFrom(s, q.from) && !/^(drugs|crime)\./.test(cases.indicator)
	);
}

/** "Tổng trọng lượng ma túy thu giữ là 45,8 kg": what the clause names is what was weighed. */
export const drugMass: Correction = (f) =>
	f.read.topic === 'SEIZE' &&
	!surroundings(f.s, f.i).own &&
	!isOfOtherCases(f) &&
	(hasTopic(f.s.topics, sumFrom(f), f.q.from, 'DRUGS') || ofKinds(f))
		? becomes(f, 'drugs.total_mass', 'DRUGS', 'topic:left:DRUGS')
		: null;

/** "Trong tổng số súng thu được, súng kíp là 231 khẩu", "Tháng 5 thu 83 khẩu": guns of the people told of, where nothing is seized. */
function isOfSurrendered({ s, memory }: Told): boolean {
	const last = memory.drafts.findLast((d) => /^(weapons\.surrendered_guns|seized\.guns)$/.test(d.indicator));
	if (last?.indicator !== 'weapons.surrendered_guns' || paragraphsBehind(s.page, last.block, s.block) > 1)
		return false;
	return !holdsAny(s, SEIZED);
}

const SEIZED = wordsOf('giữ tịch khám vụ tượng bắt tố');

const PAID = /^(ngân|kho|phạt|tiền|thuế|bảo)$/;

const GIVES_BY = /^(do|từ|của)$/;

const THE_PEOPLE = /^(bà con|nhân dân|người dân|dân bản|đồng bào|quần chúng|dân làng|các hộ|già làng)$/;

/** "tiếp nhận 12 khẩu súng kíp từ người dân", "tiếp nhận của bà con 4 khẩu": taken over from the people. */
function takenFromPeople(s: Sentence, q: Quantity): boolean {
	let takes = false;
	for (let k = s.from; k < s.to - 1; k += 1) {
		if (k < q.from && wordAt(s, k) === 'tiếp' && wordAt(s, k + 1) === 'nhận') takes = true;
		if (k > q.to && s.page.tokens[k]?.text === ';') return false;
		if (takes && GIVES_BY.test(wordAt(s, k)) && THE_PEOPLE.test(`${wordAt(s, k + 1)} ${wordAt(s, k + 2)}`))
			return true;
	}
	return false;
}

/** "Bà con đã tự tay đưa ra 29 khẩu súng kíp": a clause of the people in which nothing is seized. */
function isOfPeople(s: Sentence, from: number, to: number): boolean {
	if (holdsIn(s, from, to, SEIZED)) return false;
	for (let k = from; k < to; k += 1) if (THE_PEOPLE.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

/** "vận động dân bản nộp 19 khẩu súng", "31 khẩu súng săn được bà con đem nộp": brought by the people, not seized. */
export const broughtIn: Correction = (f) => {
	const { s, q } = f;
	const sign = s.breaks.find((k) => k >= q.to) ?? s.to;
	// "thu về 106 khẩu, do người dân mang nộp"
	const byWhom = wordAt(s, sign) === ',' && wordAt(s, sign + 1) === 'do';
	const end = byWhom ? (s.breaks.find((k) => k > sign) ?? s.to) : sign;
	for (let k = clauseFrom(f); k < end; k += 1)
		if (
			// "vận động bà con giao 39 khẩu súng săn"
			(wordAt(s, k) === 'giao' &&
				(/^(nguyện|giác)$/.test(wordAt(s, k - 1)) ||
					THE_PEOPLE.test(`${wordAt(s, k - 2)} ${wordAt(s, k - 1)}`))) ||
			// "số súng thu về đạt 212 khẩu", in a text on arms handed in
			(wordAt(s, k) === 'thu' && wordAt(s, k + 1) === 'về' && f.memory.totalOf('weapons.surrendered_guns')) ||
			(wordAt(s, k) === 'nộp' && !PAID.test(wordAt(s, k + 1)))
		)
			return becomes(f, 'weapons.surrendered_guns', 'SURRENDER', 'topic:near:SURRENDER');
	// "vận động giao nộp vũ khí …. Kết thúc đợt, các đồn đã tiếp nhận 214 khẩu súng"
	const takenIn = wordAt(s, q.from - 1) === 'nhận' && wordAt(s, q.from - 2) === 'tiếp';
	if (takenIn && f.memory.speaksOf('SURRENDER'))
		return becomes(f, 'weapons.surrendered_guns', 'SURRENDER', 'topic:article:SURRENDER');
	if (takenFromPeople(s, f.q) || isOfPeople(s, clauseFrom(f), sign))
		return becomes(f, 'weapons.surrendered_guns', 'SURRENDER', 'giver:people');
	if (isOfSurrendered(f)) return becomes(f, 'weapons.surrendered_guns', 'SURRENDER', 'carried:guns');
	return null;
};

/** "thu 96 kg pháo, trong đó vụ lớn nhất 62 kg": part of the stuff weighed right before. */
export const partOfStuff: Correction = (f) => {
	const { s, i, q, read, memory } = f;
	if (read.topic !== 'SEIZE' || q.cls !== 'mass' || surroundings(s, i).own) return null;
	const whole = memory.inSentence(s).at(-1);
	if (whole?.cls !== 'mass' || whole.unit !== q.unit || (q.value ?? 0) > (whole.value ?? 0)) return null;
	const part = lastCue(s.cues, 'part', whole.to, q.from);
	return part ? becomes(f, whole.indicator, whole.topic ?? 'SEIZE', 'part:last') : null;
};
