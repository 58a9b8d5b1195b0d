import { measureOf } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Draft } from '../../page/draft.ts';
import type { Memory } from '../../page/memory.ts';
import { paragraphsBehind } from '../../page/still-in-mind.ts';
import { figureAt, hasStop, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import { isForTheirHouse } from '../../deed/cannot-be/for-house.ts';
import { becomes, toldBefore, type Correction } from './correction.ts';
import { isGathered, names } from './money.ts';
import { wordsOf } from '../../../text/word-flag.ts';

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
	s.topics.some(
		(m) =>
			m.to <= q.from &&
			q.from - m.to <= CROP_REACH &&
			s.page.tokens[q.from - 1]?.kind !== 'punct' &&
			m.entry.topics.some((t) => t.topic === 'CIVIC'),
	);

/** "thu hoạch mùa vụ 2.045 ngày công", "giúp bà con được 1.230 ngày công": what stands between the help and its number. */
const CROP_REACH = 2;

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
	if (isOtherWork(s, i)) return null;
	// "xây 14 “Mái ấm biên cương” với 620 ngày công; giúp dân dọn vệ sinh": what those houses took
	const house = toldBefore(f);
	if (house?.cls === 'house' && wordAt(s, q.from - 1) === 'với' && q.from - house.to <= WITH_REACH)
		return becomes(f, housing, 'HOUSING', 'means:houses');
	if (isFloodHouse(s, i))
		return q.cls === 'workday' ? null : becomes(f, 'sar.troop_turns', 'DISASTER', 'means:flood');
	for (let k = i + 1; k < s.quantities.length; k += 1) {
		const next = s.quantities[k] as Quantity;
		if (hasStop(s, q.to, next.from)) return null;
		// "dọn bùn, sửa 214 mái nhà": roofs
		const roofs = wordAt(s, next.unitFrom) === 'mái' && wordAt(s, next.unitFrom + 1) === 'nhà';
		if (next.cls === 'house' && !roofs) return becomes(f, housing, 'HOUSING', 'means:houses');
		if (next.cls === 'household' && isForTheirHouse(s, next))
			return becomes(f, housing, 'HOUSING', 'means:houses');
		// "giúp nhân dân 12 xã dựng mới 524 căn nhà"
		if (!PURPOSE[next.cls] && !WHERE.test(next.cls)) return null;
	}
	return isHouseWork(s, q.to) ? becomes(f, housing, 'HOUSING', 'means:houses') : null;
};

/** "giúp các hộ nghèo tháo dỡ nhà cũ, đào móng, làm nhà mới": the works behind the hands end in houses, and none is another. */
function isHouseWork(s: Sentence, from: number): boolean {
	const to = s.quantities.find((o) => o.from >= from)?.from ?? s.semicolons.find((k) => k >= from) ?? s.to;
	const works = s.topics.filter((m) => m.from >= from && m.to <= to && wordAt(s, m.from) !== 'giúp');
	const isOfHouses = (m: (typeof works)[number]) =>
		m.entry.topics.some((t) => t.topic === 'HOUSING' || t.topic === 'ERADICATE');
	return (
		works.some(isOfHouses) && works.every((m) => isOfHouses(m) || m.entry.topics.every((t) => t.rank <= 1))
	);
}

const WHERE = /^(commune|village|none)$/;

/** "1.860 lượt bộ đội với 3.240 ngày công giúp dân gặt lúa, sửa 12 căn": the work itself, named behind the last of the hands. */
function isOtherWork(s: Sentence, i: number): boolean {
	let last = i;
	while (PURPOSE[figureAt(s, last + 1)?.cls ?? ''] && s.groups[last] === s.groups[last + 1]) last += 1;
	const { to } = s.quantities[last] as Quantity;
	const comma = s.breaks.find((k) => k >= to);
	const next = figureAt(s, last + 1);
	if (!comma || !next || comma === to || comma > next.from) return false;
	// "4.860 ngày công giúp dân, 34 căn nhà được dựng lên": a row of works, each behind its number
	if (wordAt(s, comma) === ',' && next.from === comma + 1) return wordAt(s, to) === 'giúp';
	// "giúp nhân dân tháo dỡ, dựng mới 524 căn": help alone is no work
	return s.topics.some(
		(m) =>
			m.from >= to &&
			m.to <= comma &&
			wordAt(s, m.from) !== 'giúp' &&
			m.entry.topics.some((t) => t.topic === 'CIVIC'),
	);
}

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

const OTHER_HELP = /^(gifts|health|roads|schools|works|livelihood|education)\./;

/** Other help is told in the sentence of a figure. */
function isBesideHelp(told: Draft, { drafts }: Memory): boolean {
	for (let k = drafts.lastIndexOf(told); k >= 0; k -= 1) {
		const d = drafts[k] as Draft;
		if (d.block !== told.block || d.sentence !== told.sentence) return false;
		if (OTHER_HELP.test(d.indicator)) return true;
	}
	return false;
}

/** "78 căn nhà đã hoàn thành. Tổng kinh phí 6 tỷ đồng", "Để có kết quả ấy, cử 1.145 lượt bộ đội": for the houses told before. */
function forHousesTold(s: Sentence, memory: Memory, rule: string): boolean {
	const opening = `${wordAt(s, s.from)} ${wordAt(s, s.from + 1)}`;
	// "- Số ngày công giúp dân: 1.450" is a row of its own
	const isOwnRow = opening === 'số ngày' && /^(giúp|hỗ|tham)$/.test(wordAt(s, s.from + 3));
	const led =
		rule === 'unit:noun' ||
		/^(để|nhằm) (có|đạt|làm|được|hoàn)$|^con số$|^số ngày$/.test(opening) ||
		opensWithCost(s);
	if (isOwnRow || !led) return false;
	const told = memory.drafts.findLast((d) => d.block !== s.block || d.sentence !== s.index);
	// "trao 164 suất quà, sửa 3 nhà. Tổng kinh phí 318 triệu đồng": of all that was done
	if (told && opensWithCost(s) && isBesideHelp(told, memory)) return false;
	return (
		told !== undefined &&
		paragraphsBehind(s.page, told.block, s.block) <= 1 &&
		told.indicator.startsWith('housing.')
	);
}

const FIELDS = wordsOf('lúa nương ruộng mạ ngô mía màu rẫy đường kênh mương');
const FIELDS_REACH = 8;

/** "1.538 ngày công giúp bà con cấy lúa, làm nương": put to the fields. */
const isInFields = (s: Sentence, q: Quantity): boolean =>
	/^(workday|troop_turn)$/.test(q.cls) && holdsIn(s, q.to, Math.min(s.to, q.to + FIELDS_REACH), FIELDS);

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
	if (hasTopic(s.topics, s.from, s.to, ...OTHER_WORK) || isInFields(s, q)) return null;
	if (!opensWithCost(s) && hasTopic(s.topics, s.from, s.to, 'WELFARE')) return null;
	return { ...becomes(f, indicator, 'HOUSING', 'drive:houses'), stated: false };
};

/** Other works that hands are put to. */
const WORKS = new Set(['length', 'area', 'work', 'school', 'classroom', 'volume']);
const PLAIN: Readonly<Record<string, string>> = {
	'housing.workdays': 'civic.workdays',
	'housing.troop_turns': 'civic.troop_turns',
};

/** "21 căn nhà (655 ngày công); việc khác 940 ngày công": not put to the houses. */
export const otherWork: Correction = (f) =>
	wordAt(f.s, f.q.from - 1) === 'khác' && /^(việc|làm|giúp|động|tác)$/.test(wordAt(f.s, f.q.from - 2))
		? becomes(f, 'civic.workdays', 'CIVIC', 'hands:other')
		: null;

/** "860 ngày công làm 1,2 km đường, sửa 2 căn nhà", "1.420 ngày công; …; 18 nhà xây mới": put to all that the list tells. */
export const handsForAll: Correction = (f) => {
	const { s, i, q } = f;
	// "điều thêm 390 lượt cán bộ, chiến sĩ dọn cây gãy, lợp lại 164 mái nhà", behind a storm
	if (
		f.read.indicator === 'housing.troop_turns' &&
		wordAt(s, q.to) === 'dọn' &&
		f.memory.speaksOf('DISASTER')
	)
		return becomes(f, 'sar.troop_turns', 'DISASTER', 'means:flood');
	const plain = PLAIN[f.read.indicator];
	const place = /^topic:(after|before|far|right|left):/.exec(f.read.rules[0] ?? '')?.[1];
	if (!plain || !place) return null;
	// in an article on houses they went to the houses all the same
	const drive = f.memory.titleNames('ERADICATE', 'HOUSING', 'SHELTER');
	// "8.640 ngày công, 37 căn nhà, 12 km đường": a row of all kinds of help
	if (place === 'right' || place === 'left') {
		const comma = wordAt(s, place === 'right' ? q.to : q.from - 1) === ',';
		const row = s.quantities.filter((_, k) => s.groups[k] === s.groups[i]);
		const mixed = comma && row.some((o) => WORKS.has(o.cls) || o.cls === 'gift');
		return mixed && !drive ? becomes(f, plain, 'CIVIC', 'hands:list') : null;
	}
	const behind = place === 'after';
	const house = behind
		? s.quantities.findIndex((o, k) => k > i && o.cls === 'house')
		: s.quantities.findLastIndex((o, k) => k < i && o.cls === 'house');
	if (house < 0) return null;
	const [from, to] = behind
		? [q.to, s.quantities[house]?.from ?? s.to]
		: [s.quantities[house]?.to ?? s.from, q.from];
	const stop = behind && s.semicolons.some((k) => k >= from && k < to);
	const listed = s.quantities.some((o) => WORKS.has(o.cls) && o.from >= from && o.to <= to);
	return listed || (stop && !drive) ? becomes(f, plain, 'CIVIC', 'hands:list') : null;
};

/** "dựng và sửa 27 căn (19 căn làm mới, 8 căn sửa chữa)": each part says which it is. */
export const partsApart: Correction = (f) => {
	const { s, q } = f;
	const mark = s.topics.find((m) => m.from === q.to);
	const topic = ['BUILD', 'REPAIR'].find((name) => mark?.entry.topics.some((t) => t.topic === name));
	const indicator = topic && !f.read.rules[0]?.startsWith('topic:right') && measureOf(topic, 'house');
	return topic && indicator && f.read.rules[0] !== 'house:both'
		? becomes(f, indicator, topic, `topic:right:${topic}`)
		: null;
};
