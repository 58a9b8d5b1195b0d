import { measureOf, SUBJECTS, subjectOf } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { hasCue } from '../../mention/cues.ts';
import { figureAt, hasStop, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { isOutOf } from '../../page/opens-whole.ts';
import { surroundings } from '../../page/surroundings.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { isPending } from '../cases/outcome.ts';
import { ofAnyLaw } from '../cases/all-offences.ts';
import { isHurt } from '../../deed/no-deed/no-result.ts';
import { implied } from '../indicator-reading.ts';
import { isOfSaved } from '../saved.ts';
import type { Way } from '../ways.ts';
import { becomes, type Correction, type Told } from './correction.ts';

/** "bắt 3 đối tượng …, giải cứu 2 nạn nhân bị mua bán": suspects are never the victims. */
export const noVictim: Correction = ({ s, i, q, read }) => {
	const beside =
		(s.quantities[i + 1]?.cls === 'victim' || figureAt(s, i - 1)?.cls === 'victim') &&
		read.indicator === 'crime.suspects';
	// "bắt giữ 7 người, giải cứu 1 nạn nhân"
	const caught = q.unit === 'PERSON' && beside && /^(bắt|giữ|được)$/.test(wordAt(s, q.from - 1));
	return caught || ((read.indicator === 'trafficking.victims_rescued' || beside) && q.unit === 'SUSPECT')
		? { ...read, indicator: 'trafficking.suspects', topic: 'TRAFFICKING' }
		: null;
};

/** "tổ tự quản phát hiện 1 đối tượng": whom they met is none of them. */
export const noMember: Correction = (f) =>
	f.q.unit === 'SUSPECT' ? becomes(f, 'crime.suspects', 'CRIME', 'unit:suspect') : null;

/** A full stop or semicolon stands within tokens [from, to). */
const endsBetween = (s: Sentence, from: number, to: number) => {
	for (let k = from; k < to; k += 1) if (/^[;.]$/.test(s.page.tokens[k]?.text ?? '')) return true;
	return false;
};

/** "bắt 141 vụ, 240 đối tượng, xử phạt 1,5 tỷ đồng": arrests are of all that was found. */
const isCaught = (s: Sentence, q: Quantity): boolean =>
	caughtAt(s, q.from) ||
	(q.unit === 'SUSPECT' && s.quantities.some((o) => o.cls === 'case' && caughtAt(s, o.from)));

/** "bắt", "bắt, xử lý", "bắt giữ" right before a token. */
const caughtAt = (s: Sentence, at: number): boolean =>
	/^bắt$|^bắt giữ$|bắt , xử lý$|bắt giữ , xử lý$/.test(
		wordAt(s, at - 1) === 'bắt' ? 'bắt' : [5, 4, 3, 2, 1].map((n) => wordAt(s, at - n)).join(' '),
	);

const LINKS = /^(với|\/|và)$/;

/** Line ends and marks between two sentences. */
const GAP = 4;

/** The next sentence, or line, opens with "Trong đó", "Trong số này". */
function partsFollow(s: Sentence): boolean {
	let at = s.to;
	while (at < s.to + GAP && s.page.tokens[at] && s.page.tokens[at]?.kind !== 'word') at += 1;
	if (wordAt(s, at) !== 'trong') return false;
	// "Trong 14 vụ nói trên, …"
	return (
		/^(đó|số)$/.test(wordAt(s, at + 1)) ||
		(wordAt(s, at + 2) === 'vụ' && /^(nói|trên|này|đó)$/.test(wordAt(s, at + 3)))
	);
}

/**
 * "phát hiện 19 vụ/27 trường hợp vi phạm, xử phạt vi phạm hành chính 118 triệu đồng": the fine told next is of these cases,
 * which no other word tells apart.
 */
export const finedAlong: Correction = (f) => {
	const { s, i, q, read } = f;
	if (read.topic !== 'CRIME' || isCaught(s, q) || ofAnyLaw(s, i)) return null;
	let next = i + 1;
	while (next < s.quantities.length && s.groups[next] === s.groups[i]) next += 1;
	const fine = s.quantities[next];
	const tail = s.quantities[next - 1];
	if (!fine || !tail || fine.cls !== 'money' || endsBetween(s, tail.to, fine.from)) return null;
	if (!hasTopic(s.topics, tail.to, fine.from, 'PENALTY')) return null;
	// a total that is broken down next is of all that was found, fined or not
	if (hasCue(s.cues, 'part', fine.to, s.to) || partsFollow(s)) return null;
	// "20 vụ/30 người vi phạm, phạt 500 triệu đồng": what the cases beside them are
	const cases = f.memory
		.inSentence(s)
		.findLast((d) => d.cls === 'case' && s.groups[s.quantities.indexOf(d.q)] === s.groups[i]);
	if (cases?.topic && cases.topic !== 'PENALTY' && measureOf(cases.topic, q.cls)) return null;
	// "37 vụ vi phạm pháp luật với 45 đối tượng, xử phạt 640 triệu đồng": of the cases right before them
	const theirs = f.memory.inSentence(s).at(-1);
	if (theirs?.indicator === 'crime.cases' && q.cls !== 'case' && LINKS.test(wordAt(s, q.from - 1)))
		return null;
	const indicator = measureOf('PENALTY', q.cls);
	return indicator === null ? null : becomes(f, indicator, 'PENALTY', 'fined:next');
};

/** The offence said behind the cases joined in behind figure `i`, or behind those joined in after them; undefined where none is. */
function topicOfJoined(s: Sentence, i: number): string | undefined {
	let next = i + 1;
	while (next < s.quantities.length && (s.groups[next] === s.groups[i] || isTheirs(s, next))) next += 1;
	const joined = s.quantities[next];
	const last = s.quantities[next - 1];
	if (!joined || !last || joined.cls !== 'case' || !hasCue(s.cues, 'joint', last.to, joined.from))
		return undefined;
	const [from, to] = surroundings(s, next).right;
	return subjectOf(s.topics, from, to, 'case')?.topic ?? topicOfJoined(s, next);
}

/** "18 vụ, 25 đối tượng": the persons right behind their cases. */
const isTheirs = (s: Sentence, i: number): boolean =>
	s.quantities[i]?.cls === 'person' &&
	s.quantities[i - 1]?.cls === 'case' &&
	(s.quantities[i]?.from ?? 0) - (s.quantities[i - 1]?.to ?? 0) <= 1;

/** "chủ trì bắt 8 vụ/10 đối tượng, phối hợp bắt 4 vụ ma túy": those led are of the offence said behind those joined. */
export const ledAndJoined: Correction = (f) => {
	const { s, i, q } = f;
	if (!hasCue(s.cues, 'lead', s.from, q.from)) return null;
	const topic = topicOfJoined(s, i);
	const indicator = topic && measureOf(topic, q.cls);
	return topic && indicator ? becomes(f, indicator, topic, `subject:joined:${topic}`) : null;
};

const AMONG = /^(trong số|tổng số)$/;

/** "Trong 45 vụ, …", "trong số", "trong tổng số" before a figure: the whole of which a share is told next; "22 đối tượng trong 15 vụ" is none. */
const isWholeNamed = (s: Sentence, q: Quantity): boolean =>
	isOutOf(s, q) ||
	(wordAt(s, q.from - 1) === 'trong' &&
		(q.from - 1 === s.from || /^([,;:]|nửa)$/.test(wordAt(s, q.from - 2)))) ||
	(AMONG.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`) &&
		(wordAt(s, q.from - 2) === 'trong' || wordAt(s, q.from - 3) === 'trong'));

/** "Trong tổng số 45 vụ, có 18 vụ ma túy", "một phần ba trong số 118 vụ là ma túy": the offence is that of the share. */
export const wholeNamed: Correction = (f) => {
	const { s, q, read, memory } = f;
	if (!read.topic || !SUBJECTS.has(read.topic) || !isWholeNamed(s, q)) return null;
	let end = q.to;
	while (end < s.to && s.page.tokens[end]?.kind === 'word' && !/^(là|có|thì|thuộc)$/.test(wordAt(s, end)))
		end += 1;
	if (subjectOf(s.topics, q.to, end, 'case')) return null;
	// "Trên mặt trận ma túy và buôn lậu, trong 171 vụ vi phạm …": of neither alone
	const ahead = s.topics.filter((m) => m.to <= q.from && m.entry.topics.some((t) => SUBJECTS.has(t.topic)));
	if (ahead.length === 1) return null;
	if (memory.drafts.some((d) => d.cls === q.cls && d.topic === read.topic && d.value === q.value))
		return null;
	const indicator = measureOf('CRIME', q.cls);
	return indicator ? becomes(f, indicator, 'CRIME', 'whole:named') : null;
};

const SUFFERS = /^(bị|được) (đưa|dụ|lừa|lôi|ép|bán)$/;

/** "20 người từng làm việc cho sòng bạc": what they lived on. */
const worksThere = ({ s, q }: Told): boolean =>
	!/^(bắt|giữ)$/.test(wordAt(s, q.from - 1)) &&
	/^((được|bị) phát hiện )?(đang |đã |từng )?làm (việc|thuê)/.test(
		[0, 1, 2, 3, 4].map((n) => wordAt(s, q.to + n)).join(' '),
	);

/** "2 vụ đánh nhau/7 người bị thương", "làm rõ 62 người bị đưa sang nước ngoài": those a deed was done to are none of its suspects. */
export const hurt: Correction = (f) =>
	(f.q.unit === 'PERSON' && worksThere(f)) ||
	(f.q.unit === 'PERSON' && SUFFERS.test(`${wordAt(f.s, f.q.to)} ${wordAt(f.s, f.q.to + 1)}`)) ||
	/^(thương|nạn|chết)$/.test(wordAt(f.s, f.q.unitTo - 1)) ||
	/^(bị|tử) (thương|nạn|chết|vong)$/.test(`${wordAt(f.s, f.q.to)} ${wordAt(f.s, f.q.to + 1)}`)
		? becomes(f, 'other', 'CRIME', 'noun:hurt')
		: null;

/** "phạt hơn trăm triệu đồng đối với 38 trường hợp vi phạm": those who were fined. */
export const finedFor: Correction = (f) => {
	const { s, q } = f;
	if (wordAt(s, q.from - 1) !== 'với' || wordAt(s, q.from - 2) !== 'đối') return null;
	const from = itemFrom(s, q.from);
	const indicator = hasTopic(s.topics, from, q.from, 'PENALTY', 'FINES') ? measureOf('PENALTY', q.cls) : null;
	return indicator && f.read.topic === 'CRIME' ? becomes(f, indicator, 'PENALTY', 'fined:for') : null;
};

/** "Đối với 26 người còn lại, đồn xử phạt": those told before, who are fined behind their number. */
export const finedNext: Correction = (f) => {
	const { s, i, q, read } = f;
	if (wordAt(s, q.from - 1) !== 'với' || wordAt(s, q.from - 2) !== 'đối') return null;
	if (!read.rules.includes('doubt:carried') || s.quantities[i + 1] !== undefined) return null;
	const indicator = hasTopic(s.topics, q.to, s.to, 'PENALTY') ? measureOf('PENALTY', q.cls) : null;
	return indicator ? becomes(f, indicator, 'PENALTY', 'fined:next') : null;
};

/** "XPVPHC 38 vụ; đang xác minh 06 vụ": not yet fined. */
export const notYetFined: Correction = (f) =>
	isPending(f.s, f.q) && !f.read.rules[0]?.startsWith('topic:right')
		? becomes(f, 'crime.cases', 'CRIME', 'outcome:pending')
		: null;

/** "đấu tranh 26 vụ, bắt 41 đối tượng, giải cứu 63 nạn nhân": cases that had victims. */
export const casesOfVictims: Correction = (f) => {
	const { s, i, q } = f;
	const victims = s.quantities.slice(i + 1, i + 3).find((o) => o.cls === 'victim');
	if (!victims || hasStop(s, q.to, victims.from)) return null;
	return becomes(f, 'trafficking.cases', 'TRAFFICKING', 'subject:victims:TRAFFICKING');
};

/** "Năm 2022, toàn tỉnh có 16 vụ, 22 nạn nhân được giải cứu": of no offence its own words name. */
export const withVictims: Way = ({ s, i, q }) => {
	const victims = s.quantities[i + 1];
	if (victims?.cls !== 'victim' || hasStop(s, q.to, victims.from) || isHurt(s, victims)) return null;
	const subject = subjectOf(s.topics, itemFrom(s, q.from), victims.to, 'case');
	return subject && subject.topic !== 'TRAFFICKING'
		? null
		: implied('trafficking.cases', 'TRAFFICKING', 'subject:victims:TRAFFICKING');
};

/** "tham gia xử lý 31 vụ, cứu 127 người": accidents, no offences. */
export const casesOfSaved: Correction = (f) =>
	f.read.topic === 'CRIME' && !ofAnyLaw(f.s, f.i) && isOfSaved(f.s, f.i)
		? becomes(f, 'sar.incidents', 'RESCUE', 'subject:saved')
		: null;

/** "phát hiện 8 vụ, xử phạt 11 tàu vi phạm trong khai thác thủy sản": what is said behind the boats is said of the cases too. */
export const casesOfBoats: Correction = (f) => {
	const { s, i, q } = f;
	const boats = s.quantities[i + 1];
	if (!boats || !/^(vessel|vehicle|seafarer)$/.test(boats.cls) || hasStop(s, q.to, boats.from)) return null;
	const end = s.quantities[i + 2]?.from ?? s.semicolons.find((k) => k > boats.to) ?? s.to;
	if (subjectOf(s.topics, q.to, end, 'case')?.topic !== 'IUU') return null;
	return becomes(f, 'fisheries.iuu_cases', 'IUU', 'subject:boats:IUU');
};

/** "ngăn chặn một vụ lừa bán người. Ngay trong đêm, đồn bắt 02 đối tượng": of the one case told so far. */
export const ofOneCase: Correction = (f) => {
	const topic = f.read.rules[0]?.startsWith('topic:') ? f.memory.oneCase() : null;
	const indicator = topic && measureOf(topic, f.q.cls);
	return topic && indicator ? becomes(f, indicator, topic, `subject:one:${topic}`) : null;
};

/** "bắt 1 vụ buôn lậu. … khởi tố 3 bị can": charged in the one case told so far. */
export const chargedInOneCase: Correction = (f) => {
	const topic = f.q.unit === 'SUSPECT' ? f.memory.oneCase() : null;
	const indicator = topic && measureOf(topic, f.q.cls);
	if (!topic || !indicator) return null;
	return { ...becomes(f, indicator, topic, `subject:one:${topic}`), outcome: 'PROSECUTED' };
};

const STRANGER = /^(ngoài|quốc|lào|campuchia|mianma|myanmar)$/;

/** "11 người nước ngoài vừa vượt biên", in a text on illegal entry: foreigners come in. */
export const strangers: Correction = (f) =>
	STRANGER.test(wordAt(f.s, f.q.unitTo - 1)) &&
	f.memory.speaksOf('ENTRY') &&
	!hasTopic(f.s.topics, f.s.from, f.s.to, 'EXIT') &&
	// "130 người Lào và Việt Nam vượt biên": both ways
	wordAt(f.s, f.q.to) !== 'và' &&
	f.read.topic === 'CROSSING'
		? becomes(f, 'illegal_entry.persons', 'ENTRY', 'noun:stranger')
		: null;

const ONE_WAY: Readonly<Record<string, 'EXIT' | 'ENTRY'>> = { xuất: 'EXIT', nhập: 'ENTRY' };

/** "3 vụ/6 người (xuất 2 vụ/4 người; nhập 1 vụ/2 người)": out, and in. */
export const outOrIn: Correction = (f) => {
	const { s, i, q } = f;
	const head = s.quantities[s.groups[i] as number] as Quantity;
	const topic = ONE_WAY[wordAt(s, head.from - 1)];
	const indicator = topic && measureOf(topic, q.cls);
	return indicator ? becomes(f, indicator, topic, `topic:left:${topic}`) : null;
};

/** "bắt 4 vụ, 6 đối tượng mua bán người, cứu được 7 người": freed from those who trade in people, not from the sea. */
export const freed: Correction = (f) =>
	(f.q.cls === 'person' && f.memory.inSentence(f.s).at(-1)?.topic === 'TRAFFICKING') ||
	// "bắt 3 vụ mua bán người, …; cứu thoát 18 nạn nhân"
	(f.q.cls === 'victim' &&
		(hasTopic(f.s.topics, f.s.from, f.s.to, 'TRAFFICKING') ||
			f.memory.inSentence(f.s).at(-1)?.indicator.startsWith('trafficking.')))
		? becomes(f, 'trafficking.victims_rescued', 'FREE_VICTIMS', 'subject:cases:TRAFFICKING')
		: null;

/** "chở 30 bánh heroin và 5 kg ma túy đá; 2 đối tượng trên xe bị khống chế": those caught with the drugs the sentence told of. */
export const caughtWithDrugs: Correction = (f) => {
	const told = f.memory.inSentence(f.s);
	return told.some((d) => d.indicator.startsWith('drugs.')) &&
		told.every((d) => BESIDE_DRUGS.test(d.indicator))
		? becomes(f, 'drugs.suspects', 'DRUGS', 'subject:seized:DRUGS')
		: null;
};

const GOODS_SEIZED = /^seized\.(cigarettes|fuel|goods_mass)$/;
const BESIDE_GOODS = /^seized\.(cigarettes|fuel|goods_\w+|vessels|cars|motorbikes|phones|cash)$/;

/** "thu 9.000 bao thuốc lá, tạm giữ 3 người": those held with nothing but smuggled goods, no cases counted beside them. */
export const caughtWithGoods: Correction = (f) => {
	const told = f.memory.inSentence(f.s);
	return told.some((d) => GOODS_SEIZED.test(d.indicator)) &&
		told.every((d) => BESIDE_GOODS.test(d.indicator)) &&
		!f.s.quantities.some((o) => o.cls === 'case') &&
		!f.memory.speaksOf('DRUGS')
		? becomes(f, 'smuggling.suspects', 'SMUGGLING', 'subject:seized:SMUGGLING')
		: null;
};

/** Drugs, and what lies beside them: arms, vehicles, telephones, cash. */
const BESIDE_DRUGS = /^(drugs\.|seized\.(guns|ammunition|cars|motorbikes|phones|cash|vessels)$)/;
