import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { lastBefore } from '../../../text/within.ts';
import { isShareOfGathered } from '../../deed/whose/donors.ts';
import { hasCue } from '../../mention/cues.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { figureAt, hasPair, hasStop, holdsIn, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { becomes, toldBefore, type Correction, type Told } from './correction.ts';

/** Things given beside houses. */
const GIVEN = new Set(['gift', 'head', 'student', 'patient_turn']);

const HOUSE_WORK = ['ERADICATE', 'HOUSING', 'BUILD', 'BUILD_REPAIR', 'REPAIR'];

/** Another work stands right before the money in its list. */
const isListedWork = ({ s, i, memory }: Told): boolean =>
	/^(length|work|school)$/.test(figureAt(s, i - 1)?.cls ?? '') &&
	memory.inSentence(s).at(-1)?.q === figureAt(s, i - 1);

const NAMES_REACH = 6;

/** One of the pairs of words stands shortly before the figure. */
export function names(s: Sentence, q: Quantity, ...pairs: string[]): boolean {
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - NAMES_REACH); k -= 1)
		if (pairs.includes(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

const BESIDE = wordsOf('và cùng với ,');
const GIFTS = wordsOf('quà');

/** "trao 1.200 phần quà trị giá 840 triệu đồng và 12 căn nhà": what the gifts are worth, and houses beside them. */
export const worthOfGifts: Correction = (f) => {
	const { s, q } = f;
	if (!BESIDE.has(s.page.tokens[q.to]) || !names(s, q, 'trị giá', 'giá trị')) return null;
	return holdsIn(s, q.from - NAMES_REACH, q.from, GIFTS)
		? becomes(f, 'gifts.value', 'GIFT_VALUE', 'money:gifts')
		: null;
};

/** "vận động 3,8 tỷ đồng, đủ để hỗ trợ 65 căn nhà": money gathered for the houses told next. */
export const moneyForHouses: Correction = (f) => {
	const { s, i, q } = f;
	const next = s.quantities[i + 1];
	if (q.cls !== 'money' || next?.cls !== 'house' || hasStop(s, q.to, next.from)) return null;
	// "huy động 100 tỷ đồng cho khu vực biên giới, xóa 150 nhà tạm": what it is for is told at once
	const comma = s.breaks.find((k) => k >= q.to);
	const other = wordAt(s, q.to) === 'cho' && comma !== undefined && comma < next.from;
	if (other && !hasTopic(s.topics, q.to, comma, ...HOUSE_WORK)) return null;
	// "làm 40 km đường, vận động 30 tỷ đồng, xóa 200 nhà tạm", "kinh phí an sinh tăng 2 tỷ đồng, …": for all that is told
	if (wordAt(s, q.to) === ',' && (isListedWork(f) || names(s, q, 'an sinh'))) return null;
	// "vận động 9,6 tỷ đồng, xây 74 căn nhà, trao 215 con bò": for all of it
	if (s.quantities.slice(i + 2).some((o) => GIVEN.has(o.cls) && !hasStop(s, q.to, o.from))) return null;
	if (hasCue(s.cues, 'part', q.to, next.from)) return null;
	const led = ['hỗ', 'giúp'].some((w) => wordAt(s, next.from - 2) === w) || next.from - q.to <= 8;
	if (!led || !(hasTopic(s.topics, q.to, s.to, ...HOUSE_WORK) || wordAt(s, next.from - 1) === 'trợ'))
		return null;
	return becomes(f, 'housing.funds', 'HOUSING', 'money:houses');
};

/** "huy động các nguồn lực hỗ trợ 40 triệu đồng làm nhà mới": what the money is for is told behind it. */
export const moneyToBuild: Correction = (f) => {
	const { s, q } = f;
	if (q.cls !== 'money') return null;
	const stop = s.breaks.find((k) => k >= q.to) ?? s.to;
	const build = s.topics.some(
		(m) =>
			m.from >= q.to &&
			m.from - q.to <= 3 &&
			m.to <= stop &&
			m.entry.topics.some((t) => t.topic === 'HOUSING' || t.topic === 'ERADICATE'),
	);
	return build ? becomes(f, 'housing.funds', 'HOUSING', 'topic:right:HOUSING') : null;
};

const HOMES = /^(làm|dựng|xây|sửa|cất|xóa) nhà$/;

/** "hỗ trợ 1,6 tỷ đồng giúp 27 hộ làm nhà": what those who got it made of it. */
export const moneyToHome: Correction = (f) => {
	const { s, i, q } = f;
	const next = s.quantities[i + 1];
	if (q.cls !== 'money' || next?.cls !== 'household' || hasStop(s, q.to, next.from)) return null;
	return /^(giúp|cho|để)$/.test(wordAt(s, q.to)) &&
		HOMES.test(`${wordAt(s, next.to)} ${wordAt(s, next.to + 1)}`)
		? becomes(f, 'housing.funds', 'HOUSING', 'money:homes')
		: null;
};

/** "Kinh phí hỗ trợ làm nhà 4,4 tỷ đồng": what the clause says the money is for. */
export const moneyOfHouses: Correction = (f) => {
	const { s, q } = f;
	// "600 suất quà, 4 căn nhà với tổng số tiền …": of all that was given
	if (f.read.rules[0] === 'value:help') return null;
	// "Kinh phí xây nhà cho hộ nghèo: 1,6 tỷ đồng"
	const label = wordAt(s, q.from - 1) === ':' ? q.from - 1 : q.from;
	const from = (lastBefore(s.breaks, label) ?? s.from - 1) + 1;
	const purpose = s.topics.some(
		(m) =>
			m.from >= from &&
			m.to <= q.from &&
			HOUSE_PURPOSE.test(wordAt(s, m.to - 1)) &&
			m.entry.topics.some((t) => t.topic === 'HOUSING' || t.topic === 'ERADICATE'),
	);
	return purpose ? becomes(f, 'housing.funds', 'HOUSING', 'topic:left:HOUSING') : null;
};

const HOUSE_PURPOSE = /^(nhà|tạm|nát|ở)$/;

const GATHERED_REACH = 7;

/** "vận động, hỗ trợ 5,24 tỷ đồng". */
export function isGathered(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - GATHERED_REACH); k -= 1)
		if (/^((vận|huy) động|kêu gọi)$/.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`)) return true;
	return false;
}

/** "vận động 6,4 tỷ đồng xây nhà, trong đó Công ty A góp 2 tỷ đồng": of what the whole is for. */
export const moneyOfShare: Correction = (f) => {
	const whole = isShareOfGathered(f.s, f.q)
		? f.memory.inSentence(f.s).find((d) => d.cls === 'money' && d.kind === 'result')
		: undefined;
	return whole && whole.indicator !== f.read.indicator
		? becomes(f, whole.indicator, whole.topic ?? 'MOBILISE', 'money:share')
		: null;
};

/** "an sinh 18 tỷ đồng, trong đó làm nhà 9 tỷ đồng, tặng quà 4 tỷ đồng": what was spent on gifts stands right before the number. */
export const moneyOfGifts: Correction = (f) => {
	const { s, q } = f;
	const given = `${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`;
	return f.read.rules[0]?.startsWith('carried') && /^((tặng|trao|mua) quà|quà tết)$/.test(given)
		? becomes(f, 'gifts.value', 'GIFT_VALUE', 'money:gifts')
		: null;
};

/** "xây 20 căn nhà và vận động 4 tỷ đồng cho công tác an sinh xã hội" */
export const moneyForAll: Correction = (f) =>
	isForAll(f) ? becomes(f, 'welfare.total_value', 'WELFARE', 'money:for-all') : null;

/** "hàng chục nghìn suất quà, hơn 12 tỷ đồng được huy động": all that was gathered, not what the gifts cost. */
export const gatheredBehind: Correction = (f) =>
	wordAt(f.s, f.q.to) === 'được' && /^(huy|vận|kêu|quyên)$/.test(wordAt(f.s, f.q.to + 1))
		? becomes(f, 'welfare.total_value', 'WELFARE', 'money:gathered')
		: null;

const FOR_ALL = pairsOf('an sinh|người nghèo|dân vận|từ thiện|thiện nguyện|giúp dân');
/** Words between a sum and what it is for: "cho công tác an sinh". */
const FOR_REACH = 5;

/** "xây 20 căn nhà và vận động 4 tỷ đồng cho công tác an sinh xã hội": for all kinds of help. */
const isForAll = ({ s, q }: Told): boolean =>
	/^(cho|làm|vào|phục|ủng|để|chăm)$/.test(wordAt(s, q.to)) && hasPair(s, q.to, q.to + FOR_REACH, FOR_ALL);

/** "41 căn hoàn thành; kinh phí 2,9 tỷ đồng": in a sentence that has told of houses alone. */
export const moneyAmongHouses: Correction = (f) => {
	const told = f.memory.inSentence(f.s);
	const alone =
		told.length > 0 ? told.every((d) => d.indicator.startsWith('housing.')) : opensWithEachHouse(f.s);
	const rest = f.s.quantities.slice(f.i + 1).some((o) => GIVEN.has(o.cls));
	// what is gathered beside houses may be for other things too, but where the sentence opens with their drive
	const drive = hasTopic(f.s.topics, f.s.from, f.s.firstFigure, 'ERADICATE') && isGathered(f.s, f.q);
	return alone &&
		!rest &&
		!names(f.s, f.q, 'an sinh') &&
		!isForAll(f) &&
		(f.read.topic !== 'MOBILISE' ||
			drive ||
			tellsEachHouse(f) ||
			toldBefore(f)?.indicator === 'housing.funds') &&
		f.read.rules[0]?.startsWith('topic:left')
		? becomes(f, 'housing.funds', 'HOUSING', 'money:among')
		: null;
};

/** "xây 20 căn nhà, mỗi căn 60 triệu đồng; vận động thêm được 1,35 tỷ đồng": more of the money that one house takes is told of. */
function tellsEachHouse({ s, i, q }: Told): boolean {
	if (!MORE.mayStandIn(s.words) || !holdsIn(s, q.from - GATHERED_REACH, q.from, MORE)) return false;
	const price = s.quantities.findLast((o, k) => k < i && o.cls === 'money');
	const from = (price && lastBefore(s.breaks, price.from)) ?? s.from;
	return price !== undefined && hasPair(s, from, price.from, EACH_HOUSE);
}

const MORE = wordsOf('thêm');
const EACH_HOUSE = pairsOf('mỗi căn|mỗi nhà|mỗi ngôi|mỗi hộ');

/** "trao 26 con bò, làm 4,5 km đường, 12 căn nhà, tổng giá trị 3,9 tỷ đồng": of all that the clause tells, not of its houses alone. */
export const moneyOfAll: Correction = (f) => {
	const { s, q, memory } = f;
	if (!/^(giá|trị|phí)$/.test(wordAt(s, q.from - 1))) return null;
	if (![3, 4].some((n) => wordAt(s, q.from - n) === 'tổng')) return null;
	const from = itemFrom(s, q.from);
	const told = memory.inSentence(s).filter((d) => d.from >= from && d.kind === 'result');
	const other = told.some((d) => /^(livelihood|roads|works|schools|gifts|health)\./.test(d.indicator));
	return other ? becomes(f, 'welfare.total_value', 'WELFARE', 'money:all') : null;
};

/** "Mỗi căn nhà được hỗ trợ 60 triệu đồng; tổng kinh phí 1,86 tỷ đồng": the sentence opens with what one house takes. */
const opensWithEachHouse = (s: Sentence): boolean =>
	wordAt(s, s.from) === 'mỗi' && /^(căn|ngôi|nhà)$/.test(wordAt(s, s.from + 1));

/** "phạt 214 tàu; số tiền thu về là 9,8 tỷ đồng": what was taken of those fined, no gift of anybody. */
export const takenInFines: Correction = (f) => {
	const lead = wordAt(f.s, f.q.from - 1) === 'là' ? f.q.from - 2 : f.q.from - 1;
	if (f.read.topic !== 'MOBILISE' || wordAt(f.s, lead) !== 'về') return null;
	return f.memory.inSentence(f.s).some((d) => OF_FINED.test(d.indicator))
		? becomes(f, 'penalty.fines', 'FINES', 'group:cases')
		: null;
};

const OF_FINED = /^(penalty\.|fisheries\.iuu)/;

/** "bán đấu giá tang vật, nộp kho bạc 420 triệu đồng": the price of what was seized, no fine. */
export const soldByAuction: Correction = (f) => {
	const from = itemFrom(f.s, f.q.from);
	return hasTopic(f.s.topics, from, f.q.from, 'AUCTION') && !hasTopic(f.s.topics, from, f.q.from, 'PENALTY')
		? becomes(f, 'other', 'AUCTION', 'topic:left:AUCTION')
		: null;
};

/** "trị giá tang vật 9,1 tỷ đồng (cùng kỳ 6,4 tỷ)": the same worth, of another time. */
export const worthThen: Correction = (f) => {
	const before = toldBefore(f);
	if (before?.indicator !== 'smuggling.goods_value' || wordAt(f.s, before.to) !== '(') return null;
	return becomes(f, before.indicator, 'VALUE', 'carried:again');
};
