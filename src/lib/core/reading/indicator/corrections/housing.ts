import { measureOf } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Memory } from '../../page/memory.ts';
import { figureAt, hasStop, wordAt, type Sentence } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import { becomes, toldBefore, type Correction, type Told } from './correction.ts';
import { hasCue } from '../../mention/cues.ts';
import { lastBefore } from '../../../text/within.ts';

const PURPOSE: Readonly<Record<string, string>> = {
	troop_turn: 'housing.troop_turns',
	troop: 'housing.troop_turns',
	workday: 'housing.workdays',
};

/** "dựng lại 4 căn nhà bị sập": the house told next is one a storm took. */
function isFloodHouse(s: Sentence, i: number): boolean {
	const house = s.quantities.slice(i + 1, i + 3).find((o) => o.cls === 'house');
	return house !== undefined && wordAt(s, house.to) === 'bị' && wordAt(s, house.from - 1) === 'lại';
}

/** "giúp dân 5.870 ngày công": the help stands right before its number. */
const isDirect = (s: Sentence, q: Quantity): boolean =>
	s.topics.some((m) => m.to === q.from && m.entry.topics.some((t) => t.topic === 'CIVIC'));

/** Words between the houses and "với": their name. */
const WITH_REACH = 8;

/** "huy động 1.250 lượt cán bộ, chiến sĩ giúp dân xây 86 căn nhà": the help was for the houses told next. */
export const forHouses: Correction = (f) => {
	const { s, i, q, read } = f;
	const housing = PURPOSE[q.cls];
	// "giúp dân 5.870 ngày công, xây 36 căn nhà": help of its own, told before the houses
	const apart = read.rules[0] === 'topic:left:CIVIC' && wordAt(s, q.to) === ',';
	// "giúp dân gặt lúa (86 ngày công), xây nhà (4 căn)"
	if (wordAt(s, q.from - 1) === '(' && wordAt(s, q.to) === ')') return null;
	if (!housing || (apart && q.cls === 'workday' && isDirect(s, q))) return null;
	// "giúp dân 920 ngày công gặt lúa, dựng lại 14 căn nhà": what the work was stands behind its number
	const comma = s.breaks.find((k) => k >= q.to);
	const next = s.quantities[i + 1];
	if (comma && next && comma > q.to && comma < next.from && hasTopic(s.topics, q.to, comma, 'CIVIC'))
		return null;
	// "xây 14 “Mái ấm biên cương” với 620 ngày công; giúp dân dọn vệ sinh": what those houses took
	const house = toldBefore(f);
	if (house?.cls === 'house' && wordAt(s, q.from - 1) === 'với' && q.from - house.to <= WITH_REACH)
		return becomes(f, housing, 'HOUSING', 'means:houses');
	if (isFloodHouse(s, i))
		return q.cls === 'workday' ? null : becomes(f, 'sar.troop_turns', 'DISASTER', 'means:flood');
	for (let k = i + 1; k < s.quantities.length; k += 1) {
		const next = s.quantities[k] as Quantity;
		if (hasStop(s, q.to, next.from)) return null;
		if (next.cls === 'house') return becomes(f, housing, 'HOUSING', 'means:houses');
		if (!PURPOSE[next.cls]) return null;
	}
	return null;
};

/** Things given beside houses. */
const GIVEN = new Set(['gift', 'head', 'student', 'patient_turn']);

const HOUSE_WORK = ['ERADICATE', 'HOUSING', 'BUILD', 'BUILD_REPAIR', 'REPAIR'];

/** Another work stands right before the money in its list. */
const isListedWork = ({ s, i, memory }: Told): boolean =>
	/^(length|work|school)$/.test(figureAt(s, i - 1)?.cls ?? '') &&
	memory.inSentence(s).at(-1)?.q === figureAt(s, i - 1);

const NAMES_REACH = 6;

/** One of the pairs of words stands shortly before the figure. */
function names(s: Sentence, q: Quantity, ...pairs: string[]): boolean {
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - NAMES_REACH); k -= 1)
		if (pairs.includes(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

/** "vận động 3,8 tỷ đồng, đủ để hỗ trợ 65 căn nhà": money gathered for the houses told next. */
export const moneyForHouses: Correction = (f) => {
	const { s, i, q } = f;
	const next = s.quantities[i + 1];
	if (q.cls !== 'money' || next?.cls !== 'house' || hasStop(s, q.to, next.from)) return null;
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

/** "Kinh phí hỗ trợ làm nhà 4,4 tỷ đồng": what the clause says the money is for. */
export const moneyOfHouses: Correction = (f) => {
	const { s, q } = f;
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

/** "…, đủ để hỗ trợ 65 căn nhà": houses paid from the money just told. */
export const paidHouses: Correction = (f) => {
	const { s, q } = f;
	if (toldBefore(f)?.indicator !== 'housing.funds') return null;
	const lead = wordAt(s, q.from - 1) === 'thêm' ? wordAt(s, q.from - 2) : wordAt(s, q.from - 1);
	// "…, đủ làm thêm 5 căn"
	const enough =
		/^(làm|xây|dựng|sửa)$/.test(lead) && names(s, q, 'đủ làm', 'đủ để', 'đủ xây', 'đủ dựng', 'đủ sửa');
	if (lead !== 'trợ' && lead !== 'xóa' && !enough) return null;
	return implied('housing.houses_funded', 'HOUSE', 'house:paid');
};

const DRIVE: Readonly<Record<string, string>> = {
	'civic.workdays': 'housing.workdays',
	'civic.troop_turns': 'housing.troop_turns',
	'welfare.total_value': 'housing.funds',
};
const UNNAMED: Readonly<Record<string, string>> = {
	troop_turn: 'housing.troop_turns',
	money: 'housing.funds',
};
const GATHERED_REACH = 7;

/** "vận động, hỗ trợ 5,24 tỷ đồng". */
function isGathered(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - GATHERED_REACH); k -= 1)
		if (/^((vận|huy) động|kêu gọi)$/.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`)) return true;
	return false;
}

/** Work of its own that a sentence of an article on houses may tell of. */
const OTHER_WORK = [
	'LIVELIHOOD',
	'HEALTH',
	'SPONSOR',
	'ADOPT',
	'GIFT_VALUE',
	'DISASTER',
	'ROADS',
	'PLANTING',
];

/** "Tổng kinh phí 6 tỷ đồng": the sentence opens with what all of it cost. */
const opensWithCost = (s: Sentence): boolean =>
	/^(tổng|về) (kinh|số)$|^kinh phí$/.test(`${wordAt(s, s.from)} ${wordAt(s, s.from + 1)}`);

/** "78 căn nhà đã hoàn thành. Tổng kinh phí 6 tỷ đồng", "Để có kết quả ấy, cử 1.145 lượt bộ đội": for the houses told before. */
function forHousesTold(s: Sentence, memory: Memory, rule: string): boolean {
	const opening = `${wordAt(s, s.from)} ${wordAt(s, s.from + 1)}`;
	const led =
		rule === 'unit:noun' ||
		/^(để|nhằm) (có|đạt|làm|được|hoàn)$|^con số$|^số ngày$/.test(opening) ||
		opensWithCost(s);
	if (!led) return false;
	const told = memory.drafts.findLast((d) => d.block !== s.block || d.sentence !== s.index);
	return told !== undefined && s.block - told.block <= 1 && told.cls === 'house';
}

/** "Về đích xóa nhà tạm": in an article on houses, hands and money without another purpose went to the houses. */
export const inHousingDrive: Correction = (f) => {
	const { s, q, read, memory } = f;
	const indicator =
		DRIVE[read.indicator] ??
		(q.cls === 'troop_turn' || (q.cls === 'money' && isGathered(s, q)) ? UNNAMED[q.cls] : undefined);
	if (
		!indicator ||
		!(memory.titleNames('ERADICATE', 'HOUSING', 'SHELTER') || forHousesTold(s, memory, read.rules[0] ?? ''))
	)
		return null;
	if (hasTopic(s.topics, s.from, s.to, ...OTHER_WORK)) return null;
	if (!opensWithCost(s) && hasTopic(s.topics, s.from, s.to, 'WELFARE')) return null;
	return { ...becomes(f, indicator, 'HOUSING', 'drive:houses'), stated: false };
};

/** "dựng và sửa 27 căn (19 căn làm mới, 8 căn sửa chữa)": each part says which it is. */
export const partsApart: Correction = (f) => {
	const { s, q } = f;
	const mark = s.topics.find((m) => m.from === q.to);
	const topic = ['BUILD', 'REPAIR'].find((name) => mark?.entry.topics.some((t) => t.topic === name));
	const indicator = topic && !f.read.rules[0]?.startsWith('topic:right') && measureOf(topic, 'house');
	return topic && indicator ? becomes(f, indicator, topic, `topic:right:${topic}`) : null;
};

/** "“Mái ấm biên cương”: bàn giao 3 căn": the item names the shelters. */
export const sheltersOfItem: Correction = (f) => {
	const { s, i, q } = f;
	const from = lastBefore(s.semicolons, q.from) ?? s.from;
	const before = figureAt(s, i - 1);
	if (before && before.from > from && before.cls === 'house') return null;
	const colon = s.breaks.findLast((k) => k < q.from && wordAt(s, k) === ':');
	return colon !== undefined && colon > from && hasTopic(s.topics, from, colon, 'SHELTER')
		? becomes(f, 'housing.border_shelters', 'SHELTER', 'item:SHELTER')
		: null;
};

/** "Trao 20 căn “Mái ấm biên cương”" in the headline, "bàn giao 20 căn nhà" in the body: the same shelters. */
export const sheltersOfTitle: Correction = (f) => {
	// the headline's figures are the article's first
	for (let k = 0; k < HEADLINE_FIGURES; k += 1) {
		const d = f.memory.drafts[k];
		if (!d?.echo || d.value === null) break;
		if (d.indicator === 'housing.border_shelters' && d.value === f.q.value)
			return becomes(f, 'housing.border_shelters', 'SHELTER', 'title:SHELTER');
	}
	return null;
};

/** More figures no headline has. */
const HEADLINE_FIGURES = 12;

const OF_UNITY = /^(đại|tình)$/;

/** "52 nhà đại đoàn kết, 25 mái ấm biên cương": the shelters are those of the figure behind. */
export const notShelters: Correction = (f) => {
	const { s, i, q } = f;
	// "40 căn “Mái ấm biên cương”, 24 căn nhà đại đoàn kết"
	if (f.read.rules[0] === 'topic:far:SHELTER' && OF_UNITY.test(wordAt(s, q.to)) && q.to < s.to)
		return becomes(f, 'housing.houses_built', 'BUILD', 'noun:house');
	const next = s.quantities[i + 1];
	if (next?.cls !== 'house' || s.groups[i + 1] !== s.groups[i] || q.unitTo - q.unitFrom < 2) return null;
	const own = hasTopic(s.topics, q.unitFrom, next.from, 'SHELTER');
	return !own && wordAt(s, next.unitFrom) === 'mái'
		? becomes(f, 'housing.houses_built', 'BUILD', 'noun:house')
		: null;
};

/** "41 căn hoàn thành; kinh phí 2,9 tỷ đồng": in a sentence that has told of houses alone. */
export const moneyAmongHouses: Correction = (f) => {
	const told = f.memory.inSentence(f.s);
	const alone = told.length > 0 && told.every((d) => d.indicator.startsWith('housing.'));
	const rest = f.s.quantities.slice(f.i + 1).some((o) => GIVEN.has(o.cls));
	// what is gathered beside houses may be for other things too, but where the sentence opens with their drive
	const drive = hasTopic(f.s.topics, f.s.from, f.s.firstFigure, 'ERADICATE') && isGathered(f.s, f.q);
	return alone &&
		!rest &&
		!names(f.s, f.q, 'an sinh') &&
		(f.read.topic !== 'MOBILISE' || drive) &&
		f.read.rules[0]?.startsWith('topic:left')
		? becomes(f, 'housing.funds', 'HOUSING', 'money:among')
		: null;
};

/** "trao 26 con bò, làm 4,5 km đường, 12 căn nhà, tổng giá trị 3,9 tỷ đồng": of all that the clause tells, not of its houses alone. */
export const moneyOfAll: Correction = (f) => {
	const { s, q, memory } = f;
	if (!/^(giá|trị|phí)$/.test(wordAt(s, q.from - 1))) return null;
	if (![3, 4].some((n) => wordAt(s, q.from - n) === 'tổng')) return null;
	const from = lastBefore(s.semicolons, q.from) ?? s.from;
	const told = memory.inSentence(s).filter((d) => d.from >= from && d.kind === 'result');
	const other = told.some((d) => /^(livelihood|roads|works|schools|gifts|health)\./.test(d.indicator));
	return other ? becomes(f, 'welfare.total_value', 'WELFARE', 'money:all') : null;
};
