import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { hasCue } from '../mention/cues.ts';
import type { Memory } from '../page/memory.ts';
import { figureAt, hasPair, holdsIn, itemFrom, wordAt, type Sentence } from '../page/sentence.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { surroundings } from '../page/surroundings.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { lastBefore } from '../../text/within.ts';

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
	// "38 căn nhà được trao, kinh phí 3,04 tỷ đồng": they were given themselves
	let from = houses.to;
	for (let k = from; k < q.from; k += 1)
		if (wordAt(s, k) === 'được' && /^(trao|tặng|bàn)$/.test(wordAt(s, k + 1))) from = k + 2;
	if (hasTopic(s.topics, from, q.from, ...OTHER_DEEDS)) return false;
	// "“Mái ấm biên cương”: 6 nhà/480 triệu đồng"
	if (wordAt(s, q.from - 1) === '/' && q.from - houses.to === 1) return true;
	const between = s.page.tokens.slice(houses.to, q.from).map((t) => t.fold);
	return (
		/(^| )(phí|giá|số tiền)( |$)/.test(between.join(' ')) &&
		// "huy động kinh phí an sinh xã hội": for all that is told
		!between.some((w) => /^(mỗi|từng|sinh|;)$/.test(w))
	);
}

/** Nothing is counted in the sentence but the two, and where they are: "Tại 4 xã, 3 điểm trường … trị giá …". */
const isAlone = (s: Sentence, ...of: number[]): boolean =>
	s.quantities.every((o, k) => of.includes(k) || /^(none|commune|village)$/.test(o.cls));

/** "khánh thành 2 cây cầu dân sinh trị giá 1,6 tỷ đồng": what works or treatment just told cost is on no list, and no gift's value. */
function isCostOfWorks(s: Sentence, i: number, memory: Memory): boolean {
	const works = s.quantities[i - 1];
	const { from } = s.quantities[i] as Quantity;
	const treated = memory.inSentence(s).at(-1);
	const healed = treated?.q === works && treated?.indicator === 'health.patients';
	const built = works && /^(work|school|classroom|length)$/.test(works.cls) && isAlone(s, i - 1, i);
	if (!works || (!healed && !built)) return false;
	// "trao 120 suất quà, khám bệnh cho 310 người, tổng trị giá 95 triệu đồng": of the gifts too
	if (healed && s.quantities.some((o) => o.cls === 'gift' && o.to <= works.from)) return false;
	if (from - works.to > WORTH_REACH + 6) return false;
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

/**
 * "7.100 suất quà, 19 căn nhà, tổng giá trị …": what gifts told within tokens [from, to) with other help are worth, or all of
 * it; a total takes in what the clause tells before them too: "xây 8 căn nhà, trao 640 suất quà, tổng trị giá …".
 */
const ofGifts = (s: Sentence, from: number, to: number) =>
	s.quantities.some(
		(o) =>
			o.from >= (wordAt(s, to) === 'tổng' && wordAt(s, to - 1) === ',' ? itemFrom(s, to) : from) &&
			o.to <= to &&
			OTHER_HELP.test(o.cls),
	) || hasTopic(s.topics, from, to, 'HEALTH')
		? { indicator: 'welfare.total_value', rule: 'value:help' }
		: { indicator: 'gifts.value', rule: 'value:gift' };

/** All cases the article has told are of smuggling: by its title, or since it opened with them. */
const ofSmuggling = (memory: Memory): boolean =>
	memory.onlySubject('case')?.topic === 'SMUGGLING' || memory.openingCases()?.topic === 'SMUGGLING';

/** "- Buôn lậu, GLTM: 14 vụ; tang vật 1.200 tấn than; trị giá 9,2 tỷ đồng": the line opens with a label of smuggling. */
const isOfLabel = (s: Sentence): boolean =>
	s.topics.some(
		(m) =>
			m.from - s.from <= LABEL_REACH &&
			wordAt(s, m.to) === ':' &&
			m.entry.topics.some((t) => t.topic === 'SMUGGLING'),
	);
const LABEL_REACH = 3;

/** "tang vật", of whatever offence; "tang vật thu được trong các vụ buôn lậu" is of one. */
const isExhibits = (s: Sentence, m: { from: number; to: number }): boolean =>
	wordAt(s, m.from) === 'tang' &&
	!hasTopic(s.topics, m.to, s.breaks.find((k) => k >= m.to) ?? s.to, 'SMUGGLING');

const TAKEN = ['SEIZE', 'SMUGGLING', 'PENALTY', 'FINES', 'DRUGS'];

const HANDS_OVER = /^(tặng|trao|biếu|trợ|phát|cấp)$/;

/** Where "tặng", "trao" ends that the value at token `to` is of; -1 where something was seized or caught, or nothing given. */
function gaveBefore(s: Sentence, to: number): number {
	if (hasTopic(s.topics, s.from, s.to, 'CRIME', ...TAKEN)) return -1;
	return s.topics.findLast((m) => m.to <= to && HANDS_OVER.test(wordAt(s, m.to - 1)))?.to ?? -1;
}

/** Whom things are given to that are no gift to the people: "tặng bạn 500 bộ quần áo", "tặng cán bộ 15 sổ tiết kiệm". */
const NO_PEOPLE = /^(bạn|phía|nước|lực|đơn|đồn|cán|chiến)$/;

/** Things counted after the verb that ends at `from` are what the value at token `to` is of, and no house or work among them. */
function isWorthOfGiven(s: Sentence, from: number, to: number): boolean {
	const given = s.quantities.filter((o) => o.from >= from && o.to <= to && wordAt(s, o.from - 1) !== 'của');
	return given.length > 0 && given.every((o) => !OTHER_HELP.test(o.cls) && o.cls !== 'length');
}

/** "trao 600 suất quà, 4 căn nhà với tổng số tiền 820 triệu đồng": the sum of what was given. */
function sumGiven(s: Sentence, i: number): { indicator: string; rule: string } | null {
	const { from } = s.quantities[i] as Quantity;
	if (wordAt(s, from - 1) !== 'tiền' || wordAt(s, from - 2) !== 'số') return null;
	if (hasTopic(s.topics, s.from, s.to, ...TAKEN)) return null;
	const start = itemFrom(s, from);
	const gifts = s.quantities.find((o) => o.cls === 'gift' && o.from >= start && o.to <= from);
	if (!gifts) return null;
	const all = wordAt(s, from - 3) === 'tổng';
	const help = s.quantities.some(
		(o) => o.from >= (all ? start : gifts.to) && o.to <= from && OTHER_HELP.test(o.cls),
	);
	return help
		? { indicator: 'welfare.total_value', rule: 'value:help' }
		: { indicator: 'gifts.value', rule: 'value:gift' };
}

/** "Số hàng này", "toàn bộ tang vật vi phạm nói trên", "lô hàng là": words of which a clause is made that goes on with what they come to. */
const THESE_GOODS = wordsOf(
	'số lô toàn bộ tổng hàng hóa tang vật phương tiện lậu vi phạm này ấy đó trên nói kể bị bắt thu giữ là tạm tịch phát hiện buôn nhập',
);
const GOODS_HEAD = wordsOf('hàng tang');
const GOODS_WORDS = 10;

/** "Số hàng này ước tính 5,4 tỷ đồng", "tang vật vi phạm vào khoảng 200 triệu đồng": where a clause of nothing but the goods begins; null if none. */
function goodsNamed(s: Sentence, q: Quantity): { from: number; to: number } | null {
	const from = (lastBefore(s.breaks, q.from) ?? s.from - 1) + 1;
	if (from === q.from || q.from - from > GOODS_WORDS || !holdsIn(s, from, q.from, GOODS_HEAD)) return null;
	if (q.qualifier === 'EQ' && wordAt(s, q.from - 1) !== 'là') return null;
	for (let k = from; k < q.from; k += 1) if (!THESE_GOODS.has(s.page.tokens[k])) return null;
	return { from, to: q.from };
}

const LAWLESS = wordsOf('lậu');

/** "thu giữ hàng hóa buôn lậu trên 30 tỷ đồng": the goods a clause names are smuggled. */
const isSmuggled = (s: Sentence, { from, to }: { from: number; to: number }): boolean =>
	holdsIn(s, from, to, LAWLESS);

const CASES = pairsOf('các vụ|những vụ|số vụ');

/** "trị giá …": of the gift, the smuggled goods or the exhibits named before it. */
export function moneyOf(s: Sentence, i: number, memory: Memory): { indicator: string; rule: string } | null {
	const q = s.quantities[i] as Quantity;
	if (isFineOfChain(s, i, memory)) return { indicator: 'penalty.fines', rule: 'group:cases' };
	if (isWorthOfCases(s, i, memory)) return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	if (isCostOfWorks(s, i, memory)) return { indicator: 'other', rule: 'value:works' };
	if (isCostOfHouses(s, i)) return { indicator: 'housing.funds', rule: 'value:houses' };
	const around = surroundings(s, i);
	const named = s.topics.find(
		(m) =>
			m.to <= q.from &&
			q.from - m.to <= 8 &&
			m.from >= around.left[0] - 2 &&
			m.entry.topics.some((t) => t.topic === 'VALUE' || t.topic === 'SEIZED_VALUE'),
	);
	const value = named ?? goodsNamed(s, q);
	if (!value) return sumGiven(s, i);
	// "57 vụ ma túy, bắt giữ hàng lậu trị giá 1,8 tỷ đồng": the goods named right before; "ma túy, hàng lậu trị giá" is of both
	if (
		(!named && isSmuggled(s, value)) ||
		(/^(nhập|hàng) lậu$/.test(`${wordAt(s, value.from - 2)} ${wordAt(s, value.from - 1)}`) &&
			!/^(và|,)$/.test(wordAt(s, value.from - 3)))
	)
		return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	// "Chương trình “Xuân Biên phòng” năm 2025 …, tổng trị giá 1,3 tỷ đồng": of all that it gave
	const programme =
		/^[“"]$/.test(s.page.tokens[s.from]?.text ?? '') ||
		/^(chương trình|phong trào|mô hình)$/.test(`${wordAt(s, s.from)} ${wordAt(s, s.from + 1)}`);
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
	// "Trị giá của các vụ trên ước 2,9 tỷ đồng": of the cases just told
	if (hasPair(s, value.to, q.from, CASES))
		return memory.lastSubject() === 'SMUGGLING'
			? { indicator: 'smuggling.goods_value', rule: 'value:smuggled' }
			: { indicator: 'penalty.seized_value', rule: 'value:seized' };
	const goods = hasTopic(s.topics, value.from - 4, q.from, 'GOODS', 'SEIZED_VALUE');
	// "Tang vật bị thu giữ có … thuốc lá, đường cát, ma túy; tổng trị giá hàng hóa": of all exhibits
	const exhibits = !isOfLabel(s) && s.topics.some((m) => m.to <= value.from && isExhibits(s, m));
	const here = memory.inSentence(s);
	const mixed = here.some((d) => d.indicator.startsWith('drugs.'));
	// "Tang vật gồm 8.400 bao thuốc lá nhập lậu, trị giá …": nothing but smuggled goods, in a text that has no other offence
	const smuggled =
		here.some((d) => d.indicator === 'seized.cigarettes') &&
		here.every((d) => /^seized\.(cigarettes|goods)/.test(d.indicator)) &&
		(memory.speaksOf('SMUGGLING') || hasTopic(s.topics, s.from, q.from, 'SMUGGLING'));
	if (smuggled && !memory.speaksOf('DRUGS'))
		return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	const subject = exhibits || mixed ? null : memory.lastSubject();
	const smuggling =
		subject === 'SMUGGLING' ||
		// "bắt xe tải chở 4,2 tấn chân gà không rõ nguồn gốc. … Trị giá lô hàng …": no case was counted
		(!exhibits && !mixed && subject === null && memory.speaksOf('SMUGGLING') && !memory.speaksOf('DRUGS')) ||
		(!exhibits && !mixed && hasTopic(s.topics, s.from, q.from, 'SMUGGLING'));
	// "1.150 kg chân gà không rõ nguồn gốc, trị giá …", "Buôn lậu: 132 vụ; thu …; trị giá …"
	const alone =
		!mixed &&
		(ofSmuggling(memory) || (!exhibits && hasTopic(s.topics, s.from, q.from, 'SMUGGLING'))) &&
		!hasTopic(s.topics, s.from, q.from, 'DRUGS', 'PENALTY');
	if (alone && hasTopic(s.topics, s.from, q.from, 'SEIZE', 'GOODS', 'CRIME', 'SMUGGLING'))
		return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	const fuel = figureAt(s, i - 1)?.cls === 'volume' && !exhibits;
	if ((goods || fuel) && smuggling) return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	// "Tặng 400 bộ quần áo, 2 tấn gạo, trị giá 320 triệu đồng": things given, where nothing was seized
	const gave = exhibits ? -1 : gaveBefore(s, value.from);
	if (gave >= 0 && (NO_PEOPLE.test(wordAt(s, gave)) || hasCue(s.cues, 'foreign', s.from, value.from)))
		return null;
	if (gave >= 0 && isWorthOfGiven(s, gave, value.from))
		return { indicator: 'gifts.value', rule: 'doubt:given' };
	if (goods || hasTopic(s.topics, s.from, q.from, 'SEIZE', 'CRIME'))
		return { indicator: 'penalty.seized_value', rule: 'value:seized' };
	// "tặng sách, vở trị giá hàng chục triệu đồng"
	// "Tang vật thu giữ: … Trị giá ước 2,86 tỷ đồng": of the exhibits the sentence before told
	const before = memory.inSentence(s).length === 0 ? memory.inParagraph().at(-1) : undefined;
	if (before && /^(seized|drugs\.)/.test(before.indicator) && value.from - s.from <= OPENING_REACH)
		return ofSmuggling(memory)
			? { indicator: 'smuggling.goods_value', rule: 'value:smuggled' }
			: { indicator: 'penalty.seized_value', rule: 'value:seized' };
	const givenVaguely = q.qualifier === 'MAG' && hasTopic(s.topics, around.left[0], value.from, 'GIVE');
	if (givenVaguely || memory.lastIndicatorOf('gift')) return { indicator: 'gifts.value', rule: 'value:gift' };
	return null;
}
