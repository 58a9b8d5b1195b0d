import { measureOf } from '../indicator/resolve.ts';
import { hasTopic } from '../indicator/topics.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { CASE_LIKE, headNamed } from './case-subject.ts';
import { hasCue } from './cues.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Memory } from './memory.ts';
import { wordAt, type Sentence } from './sentence.ts';
import { surroundings } from './surroundings.ts';

const implied = (indicator: string, topic: string | null, rule: string): IndicatorReading => ({
	indicator,
	topic,
	outcome: null,
	rules: [rule],
	stated: false,
});

const hasStop = (s: Sentence, from: number, to: number) => {
	for (let k = from; k < to; k += 1) if (s.page.tokens[k]?.text === ';') return true;
	return false;
};

const PURPOSE: Readonly<Record<string, string>> = {
	troop_turn: 'housing.troop_turns',
	troop: 'housing.troop_turns',
	workday: 'housing.workdays',
};

/** "huy động 1.250 lượt cán bộ, chiến sĩ giúp dân xây 86 căn nhà": the help was for the houses told next. */
function forHouses(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const housing = PURPOSE[q.cls];
	if (!housing || !read.indicator.startsWith('civic.')) return null;
	for (let k = i + 1; k < s.quantities.length; k += 1) {
		const next = s.quantities[k] as Quantity;
		if (hasStop(s, q.to, next.from)) return null;
		if (next.cls === 'house')
			return { ...read, indicator: housing, topic: 'HOUSING', rules: ['means:houses'] };
		if (!PURPOSE[next.cls]) return null;
	}
	return null;
}

const HOUSE_WORK = ['ERADICATE', 'HOUSING', 'BUILD', 'BUILD_REPAIR', 'REPAIR'];

/** "vận động 3,8 tỷ đồng, đủ để hỗ trợ 65 căn nhà": money gathered for the houses told next. */
function moneyForHouses(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'money' || read.indicator !== 'welfare.total_value') return null;
	const next = s.quantities[i + 1];
	if (!next || next.cls !== 'house' || hasStop(s, q.to, next.from)) return null;
	if (s.cues.some((m) => m.entry.kind === 'part' && m.from >= q.to && m.to <= next.from)) return null;
	const led = ['hỗ', 'giúp'].some((w) => wordAt(s, next.from - 2) === w) || next.from - q.to <= 8;
	if (!led || !(hasTopic(s.topics, q.to, s.to, ...HOUSE_WORK) || wordAt(s, next.from - 1) === 'trợ'))
		return null;
	return { ...read, indicator: 'housing.funds', topic: 'HOUSING', rules: ['money:houses'] };
}

/** "…, đủ để hỗ trợ 65 căn nhà": houses paid from the money just told. */
function paidHouses(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const before = memory.inSentence(s).at(-1);
	if (q.cls !== 'house' || before?.indicator !== 'housing.funds' || before.q !== s.quantities[i - 1])
		return null;
	if (wordAt(s, q.from - 1) !== 'trợ' && wordAt(s, q.from - 1) !== 'xóa') return null;
	return implied('housing.houses_funded', 'HOUSE', 'house:paid');
}

/** "4.402 lượt tàu … với 79.615 lượt thuyền viên và 28.040 lượt hành khách": passengers of ships. */
function shipPassengers(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'passenger_turn' || read.indicator !== 'gate.person_crossings') return null;
	const ships = s.quantities.some(
		(o, k) => k < i && (o.cls === 'vessel_turn' || o.cls === 'seafarer_turn') && !hasStop(s, o.to, q.from),
	);
	return ships ? { ...read, indicator: 'port.passenger_turns', topic: 'PORT', rules: ['turns:ships'] } : null;
}

/** "26 vụ/28 tàu vi phạm" of illegal fishing: the boats of those cases. */
function boatsOfCases(
	s: Sentence,
	i: number,
	read: IndicatorReading,
	memory: Memory,
): IndicatorReading | null {
	if (read.indicator !== 'seized.vessels' || i === 0 || s.groups[i] !== s.groups[i - 1]) return null;
	const before = memory.inSentence(s).at(-1);
	if (before?.indicator !== 'fisheries.iuu_cases' || before.q !== s.quantities[i - 1]) return null;
	return { ...read, indicator: 'fisheries.iuu_vessels', topic: 'IUU', rules: ['group:cases'] };
}

/** "cùng Kiểm ngư và Cảnh sát biển tuần tra chung 02 lượt": together, but with our own agencies. */
function homePatrol(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	if (read.indicator !== 'patrol.bilateral_sessions') return null;
	const q = s.quantities[i] as Quantity;
	if (!hasCue(s.cues, 'agency', s.from, q.from) || hasCue(s.cues, 'foreign', s.from, s.to)) return null;
	for (let k = s.from; k < q.from; k += 1)
		if (wordAt(s, k) === 'song' && wordAt(s, k + 1) === 'phương') return null;
	return { ...read, indicator: 'patrol.joint_sessions', rules: ['patrol:agencies'] };
}

/** "Bản tin bão …: huy động 1.340 lượt cán bộ, chiến sĩ giúp dân dọn cây đổ": help against the disaster of the title. */
function inDisaster(read: IndicatorReading, memory: Memory): IndicatorReading | null {
	if (read.indicator !== 'civic.troop_turns' || !memory.titleNames('DISASTER')) return null;
	return { ...read, indicator: 'sar.troop_turns', topic: 'DISASTER', rules: ['title:DISASTER'] };
}

/** "tuần tra 43 lần/267 lượt người": those who went, whatever the sentence tells next. */
function onPatrol(s: Sentence, i: number, read: IndicatorReading, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if ((q.cls !== 'person_turn' && q.cls !== 'turn') || i === 0 || s.groups[i] !== s.groups[i - 1])
		return null;
	const patrol = memory.inSentence(s).at(-1);
	if (patrol?.q !== s.quantities[i - 1] || !/^patrol\.(sea_)?sessions$/.test(patrol?.indicator ?? ''))
		return null;
	return { ...read, indicator: 'patrol.troop_turns', topic: 'PATROL', rules: ['carried:patrol'] };
}

/** "thu 15 lít hóa chất", "175 bao bột": what is measured so is fuel or cigarettes only where no other noun follows. */
function otherStuff(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (read.topic !== 'SEIZE' || (q.cls !== 'volume' && q.cls !== 'bao') || !surroundings(s, i).own)
		return null;
	if (q.cls === 'bao') q.unit = 'ITEM';
	return { ...read, indicator: 'seized.goods_items', rules: ['noun:own'] };
}

/** "phân công 280 đảng viên giúp đỡ 1.120 hộ": the households those members answer for. */
function assigned(s: Sentence, i: number, read: IndicatorReading, memory: Memory): IndicatorReading | null {
	if (read.indicator !== 'livelihood.households_supported') return null;
	const before = memory.inSentence(s).at(-1);
	if (before?.indicator !== 'grassroots.party_members_households' || before.q !== s.quantities[i - 1])
		return null;
	if (hasStop(s, before.to, (s.quantities[i] as Quantity).from)) return null;
	return {
		...read,
		indicator: 'grassroots.households_assigned',
		topic: 'IN_CHARGE',
		rules: ['group:members'],
	};
}

/** "đã cứu nạn 29 vụ, đưa 97 người vào bờ an toàn": brought ashore from distress, not called in. */
function broughtAshore(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (read.topic !== 'ASHORE' || !/^(đưa|cứu|vớt)$/.test(wordAt(s, q.from - 1))) return null;
	const indicator = measureOf('RESCUE', q.cls);
	return indicator ? { ...read, indicator, topic: 'RESCUE', rules: ['topic:left:RESCUE'] } : null;
}

/** What the words of the clause alone get wrong, set right by the figures beside it. */
export function corrected(s: Sentence, i: number, read: IndicatorReading, memory: Memory): IndicatorReading {
	return (
		forHouses(s, i, read) ??
		moneyForHouses(s, i, read) ??
		paidHouses(s, i, memory) ??
		shipPassengers(s, i, read) ??
		homePatrol(s, i, read) ??
		broughtAshore(s, i, read) ??
		assigned(s, i, read, memory) ??
		boatsOfCases(s, i, read, memory) ??
		inDisaster(read, memory) ??
		otherStuff(s, i, read) ??
		onPatrol(s, i, read, memory) ??
		read
	);
}

/** Kinds of things that "chiếc" counts again: "187 tàu …, năm 2023 chỉ có 142 chiếc". */
const PIECES = new Set(['vessel', 'vehicle', 'motorbike', 'car', 'phone']);

/** "37 người bị lũ cô lập, cuốn trôi đã được cứu sống": said of them at the end of the clause. */
function savedLater(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < s.to - 1; k += 1) {
		if (/^[;.:(]$/.test(s.page.tokens[k]?.text ?? '') || s.page.tokens[k]?.kind === 'number') return false;
		if (wordAt(s, k) === 'được' && /^(cứu|vớt|lai|kéo)$/.test(wordAt(s, k + 1))) return true;
	}
	return false;
}

const FROM_TO = /^(từ|xuống|lên|còn)$/;
const AGAIN = /^(là|còn|lên|xuống|đạt|chỉ)$/;
const TROOPS: Readonly<Record<string, string>> = {
	troop_turn: 'patrol.troop_turns',
	militia_turn: 'patrol.militia_turns',
};

/** What a figure measures that no word of its clause names. */
export function unnamed(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (CASE_LIKE.has(q.cls)) {
		const head = headNamed(s, i, q.cls);
		const indicator = head && measureOf(head.topic, q.cls);
		if (head && indicator) return { ...implied(indicator, head.topic.topic, head.rule), stated: true };
		// "các lực lượng xử lý 1.024 vụ, trong đó BĐBP chủ trì 312 vụ": ours is of what theirs is of
		const total = memory.inSentence(s).at(-1);
		const ours = total?.indicator === 'other' && total.topic ? measureOf(total.topic, q.cls) : null;
		if (total && ours) return implied(ours, total.topic, 'carried:total');
	}
	if (wordAt(s, q.unitFrom) === 'chiếc' && q.unitTo - q.unitFrom === 1) {
		const last = memory.inParagraph().at(-1);
		if (last && (PIECES.has(last.cls) || wordAt(s, last.q.unitFrom) === 'chiếc'))
			return implied(last.indicator, last.topic, 'carried:piece');
	}
	const told = s.cues.some(
		(m) => m.entry.kind === 'same_again' && m.to <= q.from && /^(con|số|tương)$/.test(wordAt(s, m.from)),
	);
	if (q.cls === 'bare' && told && AGAIN.test(wordAt(s, q.from - 1))) {
		const last = memory.inSentence(s).at(-1) ?? memory.inParagraph().at(-1);
		if (!last) return null;
		q.cls = last.cls;
		q.unit = last.q.unit;
		return implied(last.indicator, last.topic, 'carried:number');
	}
	if (q.unit === 'SESSION' && memory.speaksOf('PROPAGANDA'))
		return implied('propaganda.sessions', 'PROPAGANDA', 'doubt:article');
	if (q.cls === 'attend_turn' && memory.speaksOf('PROPAGANDA'))
		return implied('propaganda.listeners', 'PROPAGANDA', 'topic:article:PROPAGANDA');
	if (q.cls === 'person_turn' && memory.inSentence(s).at(-1)?.indicator === 'propaganda.sessions')
		return implied('propaganda.listeners', 'PROPAGANDA', 'carried:propaganda');
	const patrol = memory.inSentence(s).at(-1);
	if (
		TROOPS[q.cls] &&
		patrol &&
		/^patrol\.(sea_)?sessions$/.test(patrol.indicator) &&
		!hasStop(s, patrol.to, q.from)
	)
		return implied(TROOPS[q.cls] as string, 'PATROL', 'carried:patrol');
	const beside = (cls: string) => s.quantities.some((o, k) => o.cls === cls && s.groups[k] === s.groups[i]);
	if (q.cls === 'troop_turn')
		return implied(beside('workday') ? 'civic.troop_turns' : 'other', null, 'unit:noun');
	if (q.cls === 'case' && FROM_TO.test(wordAt(s, q.from - 1)))
		return implied(memory.lastIndicatorOf('case') ?? 'crime.cases', 'CRIME', 'doubt:case');
	// whom the money told before them went to
	if (q.cls === 'household' && wordAt(s, q.from - 1) === 'cho' && s.quantities[i - 1]?.cls === 'money')
		return implied('other', null, 'recipients');
	const saved = /^(person|seafarer|passenger_turn|vessel|vehicle)$/.test(q.cls) ? savedLater(s, q) : null;
	if (saved) {
		const indicator = measureOf('RESCUE', q.cls);
		if (indicator) return implied(indicator, 'RESCUE', 'topic:passive:RESCUE');
	}
	if (q.cls === 'victim' && (memory.speaksOf('TRAFFICKING') || memory.speaksOf('FREE_VICTIMS')))
		return implied('trafficking.victims_rescued', 'TRAFFICKING', 'topic:article:TRAFFICKING');
	if (q.cls === 'turn' && hasCue(s.cues, 'same_again', s.from, q.from)) {
		const last = memory.lastTurn();
		if (last) return implied(last.indicator, last.topic, 'carried:turn');
	}
	if (q.cls === 'house' && s.quantities.some((o, k) => o.cls === 'gift' && s.groups[k] === s.groups[i]))
		return implied('housing.houses_built', 'HOUSE', 'doubt:house');
	return null;
}
