import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Memory } from '../page/memory.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';

/** Words between the houses, with the quoted names of two programmes, and what they cost. */
const COST_REACH = 18;

/** What tells of other money than that of the houses or works before it: "xây 28 căn nhà, tặng quà trị giá 540 triệu đồng". */
const OTHER_DEEDS = ['GIVE', 'GIFT_VALUE', 'SEIZE', 'SEIZED_VALUE', 'SMUGGLING'];

/** "xây dựng 3 căn nhà với kinh phí 240 triệu đồng": what the houses just told cost together. */
function isCostOfHouses(s: Sentence, i: number): boolean {
	const houses = figureAt(s, i - 1);
	const q = s.quantities[i] as Quantity;
	if (houses?.cls !== 'house' || q.from - houses.to > COST_REACH) return false;
	// "ba trường học, 20 nhà ở giáo viên, trị giá …": of all of them
	if (s.groups[i - 2] !== undefined && s.groups[i - 2] === s.groups[i - 1]) return false;
	if (hasTopic(s.topics, houses.to, q.from, ...OTHER_DEEDS)) return false;
	const between = s.page.tokens.slice(houses.to, q.from).map((t) => t.fold);
	return (
		(between.includes('phí') || between.includes('giá')) &&
		// "huy động kinh phí an sinh xã hội": for all that is told
		!between.some((w) => /^(mỗi|từng|sinh|;)$/.test(w))
	);
}

/** "khánh thành 2 cây cầu dân sinh trị giá 1,6 tỷ đồng": what works or treatment just told cost is on no list, and no gift's value. */
function isCostOfWorks(s: Sentence, i: number, memory: Memory): boolean {
	const works = s.quantities[i - 1];
	const { from } = s.quantities[i] as Quantity;
	const treated = memory.inSentence(s).at(-1);
	const healed = treated?.q === works && treated?.indicator === 'health.patients';
	const built = works && /^(work|school|classroom|length)$/.test(works.cls) && s.quantities.length <= 2;
	if (!works || (!healed && !built)) return false;
	if (from - works.to > WORTH_REACH + 2) return false;
	if (!healed && hasTopic(s.topics, works.to, from, ...OTHER_DEEDS)) return false;
	for (let k = works.to; k < from; k += 1)
		if (wordAt(s, k) === 'giá' && wordAt(s, k - 1) === 'trị') return true;
	return false;
}

/** "Khai thác thủy sản trái phép: 52 vụ/57 tàu/1,44 tỷ đồng": what those of the cases before it paid. */
function isFineOfChain(s: Sentence, i: number, memory: Memory): boolean {
	const { from } = s.quantities[i] as Quantity;
	if (wordAt(s, from - 1) !== '/' || s.groups[i] !== s.groups[i - 1]) return false;
	const before = memory.inSentence(s).at(-1);
	if (before?.q !== figureAt(s, i - 1)) return false;
	return /^(IUU|PENALTY)$/.test(before?.topic ?? '') || before?.dims.OUTCOME === 'FINED';
}

/** "2 vụ hàng lậu/120 triệu đồng", "22 vụ, giá trị 1,6 tỷ đồng", "15 vụ buôn lậu, hàng hóa ước 2,3 tỷ đồng": what the smuggling told right before was worth. */
function isWorthOfCases(s: Sentence, i: number, memory: Memory): boolean {
	const { from } = s.quantities[i] as Quantity;
	const before = memory.inSentence(s).at(-1);
	if (!before?.indicator.startsWith('smuggling.') || before.q !== figureAt(s, i - 1)) return false;
	return (
		wordAt(s, from - 1) === '/' ||
		(/^(trị|giá|hóa|phạm)$/.test(wordAt(s, from - 1)) &&
			(from - before.to <= (wordAt(s, from - 1) === 'phạm' ? WORTH_REACH + 2 : WORTH_REACH) ||
				isWithGoods(s, before.to, from)))
	);
}

const WORTH_REACH = 6;
const GOODS_REACH = 14;

/** "14 vụ buôn lậu, gian lận thương mại với lượng hàng trị giá": the goods of those cases, before any other figure. */
function isWithGoods(s: Sentence, from: number, to: number): boolean {
	if (to - from > GOODS_REACH) return false;
	for (let k = to - 1; k > from; k -= 1) {
		if (s.page.tokens[k]?.text === ';') return false;
		if (/^(với|,)$/.test(wordAt(s, k)) && /^(lượng|số|hàng|tổng)$/.test(wordAt(s, k + 1)))
			return hasTopic(s.topics, from, k, 'SMUGGLING');
	}
	return false;
}

/** Words before "trị giá" at the head of its sentence. */
const OPENING_REACH = 3;
const OTHER_HELP = /^(house|work|head|school|patient_turn|workday)$/;

/** "7.100 suất quà, 19 căn nhà, tổng giá trị …": what gifts told within tokens [from, to) with other help are worth, or all of it. */
const ofGifts = (s: Sentence, from: number, to: number) =>
	s.quantities.some((o) => o.from >= from && o.to <= to && OTHER_HELP.test(o.cls))
		? { indicator: 'welfare.total_value', rule: 'value:help' }
		: { indicator: 'gifts.value', rule: 'value:gift' };

/** "trị giá …": of the gift, the smuggled goods or the exhibits named before it. */
export function moneyOf(s: Sentence, i: number, memory: Memory): { indicator: string; rule: string } | null {
	const q = s.quantities[i] as Quantity;
	if (isFineOfChain(s, i, memory)) return { indicator: 'penalty.fines', rule: 'group:cases' };
	if (isWorthOfCases(s, i, memory)) return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	if (isCostOfWorks(s, i, memory)) return { indicator: 'other', rule: 'value:works' };
	if (isCostOfHouses(s, i)) return { indicator: 'housing.funds', rule: 'value:houses' };
	const around = surroundings(s, i);
	const value = s.topics.find(
		(m) =>
			m.to <= q.from &&
			q.from - m.to <= 8 &&
			m.from >= around.left[0] - 2 &&
			m.entry.topics.some((t) => t.topic === 'VALUE' || t.topic === 'SEIZED_VALUE'),
	);
	if (!value) return null;
	// "57 vụ ma túy, bắt giữ hàng lậu trị giá 1,8 tỷ đồng": the goods named right before; "ma túy, hàng lậu trị giá" is of both
	if (
		/^(nhập|hàng) lậu$/.test(`${wordAt(s, value.from - 2)} ${wordAt(s, value.from - 1)}`) &&
		!/^(và|,)$/.test(wordAt(s, value.from - 3))
	)
		return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	// "Chương trình “Xuân Biên phòng” năm 2025 …, tổng trị giá 1,3 tỷ đồng": of all that it gave
	const programme = wordAt(s, s.from) === 'chương' && wordAt(s, s.from + 1) === 'trình';
	if (programme && wordAt(s, value.from) === 'tổng' && memory.inSentence(s).length === 0)
		return { indicator: 'welfare.total_value', rule: 'value:programme' };
	for (let k = value.from - 1; k >= Math.max(s.from, value.from - 60); k -= 1) {
		const near = s.topics
			.filter((m) => m.from <= k && m.to > k)
			.flatMap((m) => m.entry.topics.map((t) => t.topic));
		// "tặng quà động viên các đơn vị, trị giá 50 triệu đồng": for the force, not for the people
		const gifts = wordAt(s, k) === 'quà' && /^(tặng|trao)$/.test(wordAt(s, k - 1));
		if (gifts && /^(động|lực|cán)$/.test(wordAt(s, k + 1))) return null;
		if (gifts || near.includes('GIFT_VALUE')) return ofGifts(s, k, value.from);
		// "740 suất quà, 5,6 tấn gạo, trị giá chung …": goods given with the gifts
		const given = s.quantities.some((o) => o.cls === 'gift' && o.to <= value.from);
		if (given && near.includes('GOODS') && !hasTopic(s.topics, s.from, value.from, 'SEIZE')) continue;
		if (near.includes('SEIZE') || near.includes('SEIZED_VALUE') || near.includes('GOODS')) break;
		const counted = s.quantities.find((o) => k >= o.unitFrom && k < o.unitTo);
		if (counted?.cls === 'gift') return ofGifts(s, counted.to, value.from);
	}
	const unit = wordAt(s, q.to);
	if (unit === 'quà') return { indicator: 'gifts.value', rule: 'value:gift' };
	const goods = hasTopic(s.topics, value.from - 4, q.from, 'GOODS', 'SEIZED_VALUE');
	// "Tang vật bị thu giữ có … thuốc lá, đường cát, ma túy; tổng trị giá hàng hóa": of all exhibits
	const exhibits = s.topics.some((m) => m.to <= value.from && wordAt(s, m.from) === 'tang');
	const mixed = memory.inSentence(s).some((d) => d.indicator.startsWith('drugs.'));
	const subject = exhibits || mixed ? null : memory.lastSubject();
	const smuggling =
		subject === 'SMUGGLING' || (!exhibits && !mixed && hasTopic(s.topics, s.from, q.from, 'SMUGGLING'));
	// "1.150 kg chân gà không rõ nguồn gốc, trị giá …", "Buôn lậu: 132 vụ; thu …; trị giá …"
	const alone =
		!exhibits &&
		!mixed &&
		(hasTopic(s.topics, s.from, q.from, 'SMUGGLING') || memory.onlySubject('case')?.topic === 'SMUGGLING') &&
		!hasTopic(s.topics, s.from, q.from, 'DRUGS', 'WEAPONS', 'PENALTY');
	if (alone && hasTopic(s.topics, s.from, q.from, 'SEIZE', 'GOODS', 'CRIME', 'SMUGGLING'))
		return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	const fuel = figureAt(s, i - 1)?.cls === 'volume' && !exhibits;
	if ((goods || fuel) && smuggling) return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	if (goods || hasTopic(s.topics, s.from, q.from, 'SEIZE', 'CRIME'))
		return { indicator: 'penalty.seized_value', rule: 'value:seized' };
	// "tặng sách, vở trị giá hàng chục triệu đồng"
	// "Tang vật thu giữ: … Trị giá ước 2,86 tỷ đồng": of the exhibits the sentence before told
	const before = memory.inSentence(s).length === 0 ? memory.inParagraph().at(-1) : undefined;
	if (before && /^(seized|drugs\.)/.test(before.indicator) && value.from - s.from <= OPENING_REACH)
		return memory.onlySubject('case')?.topic === 'SMUGGLING'
			? { indicator: 'smuggling.goods_value', rule: 'value:smuggled' }
			: { indicator: 'penalty.seized_value', rule: 'value:seized' };
	const givenVaguely = q.qualifier === 'MAG' && hasTopic(s.topics, around.left[0], value.from, 'GIVE');
	if (givenVaguely || memory.lastIndicatorOf('gift')) return { indicator: 'gifts.value', rule: 'value:gift' };
	return null;
}
