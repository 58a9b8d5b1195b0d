import { measureOf } from '../../indicator/resolve.ts';
import { chooseTopic, hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { finedAlong } from './case-whole.ts';
import { hasCue } from '../mention/cues.ts';
import { inFishing, takenAbroad, turnsAboard } from './fishing.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import { gatheredCash, inHousingDrive } from './means.ts';
import type { Memory } from '../page/memory.ts';
import { organises } from './organises.ts';
import { sameNumber } from './same-number.ts';
import { savedLater } from './saved.ts';
import { hasStop, wordAt, type Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';
import { weighed } from './weighed.ts';

const PURPOSE: Readonly<Record<string, string>> = {
	troop_turn: 'housing.troop_turns',
	troop: 'housing.troop_turns',
	workday: 'housing.workdays',
};

/** "huy động 1.250 lượt cán bộ, chiến sĩ giúp dân xây 86 căn nhà": the help was for the houses told next. */
function forHouses(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (!read.indicator.startsWith('civic.')) return null;
	const housing = PURPOSE[q.cls];
	if (!housing) return null;
	for (let k = i + 1; k < s.quantities.length; k += 1) {
		const next = s.quantities[k] as Quantity;
		if (hasStop(s, q.to, next.from)) return null;
		if (next.cls === 'house')
			return { ...read, indicator: housing, topic: 'HOUSING', rules: ['means:houses'] };
		if (!PURPOSE[next.cls]) return null;
	}
	return null;
}

/** Things given beside houses. */
const GIVEN = new Set(['gift', 'head', 'student', 'patient_turn']);

const HOUSE_WORK = ['ERADICATE', 'HOUSING', 'BUILD', 'BUILD_REPAIR', 'REPAIR'];

/** "vận động 3,8 tỷ đồng, đủ để hỗ trợ 65 căn nhà": money gathered for the houses told next. */
function moneyForHouses(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'money' || read.indicator !== 'welfare.total_value') return null;
	const next = s.quantities[i + 1];
	if (!next || next.cls !== 'house' || hasStop(s, q.to, next.from)) return null;
	// "vận động 9,6 tỷ đồng, xây 74 căn nhà, trao 215 con bò": for all of it
	if (s.quantities.slice(i + 2).some((o) => GIVEN.has(o.cls) && !hasStop(s, q.to, o.from))) return null;
	if (s.cues.some((m) => m.entry.kind === 'part' && m.from >= q.to && m.to <= next.from)) return null;
	const led = ['hỗ', 'giúp'].some((w) => wordAt(s, next.from - 2) === w) || next.from - q.to <= 8;
	if (!led || !(hasTopic(s.topics, q.to, s.to, ...HOUSE_WORK) || wordAt(s, next.from - 1) === 'trợ'))
		return null;
	return { ...read, indicator: 'housing.funds', topic: 'HOUSING', rules: ['money:houses'] };
}

/** "huy động các nguồn lực hỗ trợ 40 triệu đồng làm nhà mới": what the money is for is told behind it. */
function moneyToBuild(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'money' || read.indicator !== 'welfare.total_value') return null;
	const stop = s.breaks.find((k) => k >= q.to) ?? s.to;
	const build = s.topics.some(
		(m) =>
			m.from >= q.to &&
			m.from - q.to <= 3 &&
			m.to <= stop &&
			m.entry.topics.some((t) => t.topic === 'HOUSING' || t.topic === 'ERADICATE'),
	);
	return build
		? { ...read, indicator: 'housing.funds', topic: 'HOUSING', rules: ['topic:right:HOUSING'] }
		: null;
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
	const ships = s.quantities.some((o, k) => k < i && (o.cls === 'vessel_turn' || o.cls === 'seafarer_turn'));
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
function inDisaster(s: Sentence, read: IndicatorReading, memory: Memory): IndicatorReading | null {
	// "kêu gọi 2.130 tàu …. Ngoài ra, 68 cán bộ, chiến sĩ tăng cường xuống các địa bàn": sent against the storm told of
	const sent =
		read.topic === 'SECONDED' &&
		memory.inParagraph().some((d) => /^(disaster|sar)\./.test(d.indicator)) &&
		!hasTopic(s.topics, s.from, s.to, 'IN_CHARGE');
	if (!sent && (read.indicator !== 'civic.troop_turns' || !memory.titleNames('DISASTER'))) return null;
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
	// "gỗ lậu 16 vụ, thu 34,8 m3": wood and sand go by the cubic metre, fuel does not
	if (q.unit === 'M3' && read.indicator === 'seized.fuel' && !hasTopic(s.topics, s.from, s.to, 'FUEL'))
		return { ...read, indicator: 'seized.goods_items', rules: ['unit:cubic'] };
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

/** "buôn lậu: thu 17,3 tấn nội tạng, 1.284 con gia cầm giống": seized, not given. */
function seizedHerd(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (read.indicator !== 'livelihood.livestock') return null;
	if (!hasTopic(s.topics, s.from, q.from, 'SEIZE') || hasTopic(s.topics, s.from, q.from, 'GIVE', 'BUILD'))
		return null;
	return { ...read, indicator: 'seized.goods_items', topic: 'SEIZE', rules: ['topic:before:SEIZE'] };
}

/** "pháo 5 vụ, thu 326 kg": the stuff that names the cases is what was seized. */
function stuffOfCases(
	s: Sentence,
	i: number,
	read: IndicatorReading,
	memory: Memory,
): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (read.indicator !== 'seized.goods_mass' || read.topic !== 'SEIZE' || surroundings(s, i).own) return null;
	const cases = memory.inSentence(s).findLast((d) => d.cls === 'case');
	if (!cases || hasStop(s, cases.to, q.from)) return null;
	const from = s.semicolons.findLast((k) => k < cases.from) ?? s.from;
	const stuff = chooseTopic(s.topics, from, cases.from, 'mass', cases.from);
	return stuff?.indicator && stuff.topic.rank > 2
		? {
				...read,
				indicator: stuff.indicator,
				topic: stuff.topic.topic,
				rules: [`subject:case:${stuff.topic.topic}`],
			}
		: null;
}

/** "Phía bạn …, qua đó bàn giao 19 công dân ta": handed to us. */
function handedBack(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (read.indicator !== 'crime.handed_over_persons' || q.unit !== 'CITIZEN') return null;
	if (!hasCue(s.cues, 'foreign', s.from, q.from)) return null;
	return { ...read, indicator: 'returnees.persons', topic: 'RETURNEES', rules: ['topic:left:RETURNEES'] };
}

/** "bắt 3 đối tượng …, giải cứu 2 nạn nhân bị mua bán": suspects are never the victims. */
function noVictim(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const beside = s.quantities[i + 1]?.cls === 'victim' && read.indicator === 'crime.suspects';
	return (read.indicator === 'trafficking.victims_rescued' || beside) && q.unit === 'SUSPECT'
		? { ...read, indicator: 'trafficking.suspects', topic: 'TRAFFICKING' }
		: null;
}

/** "01 người chết, 02 người được Đồn … cứu sống": the dead are told before, the saved by their own clause. */
function savedBehind(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	if (read.indicator !== 'sar.deaths_missing' || read.rules.some((r) => r.startsWith('topic:right')))
		return null;
	return savedLater(s, s.quantities[i] as Quantity)
		? { ...read, indicator: 'sar.persons_rescued', topic: 'RESCUE', rules: ['topic:passive:RESCUE'] }
		: null;
}

/** "trạm khám cho 40.000 lượt người, trong đó cấp cứu 960 người": patients, none rescued. */
function firstAid(s: Sentence, i: number, read: IndicatorReading, memory: Memory): IndicatorReading | null {
	if (
		read.indicator !== 'sar.persons_rescued' ||
		memory.inSentence(s).at(-1)?.indicator !== 'health.patients'
	)
		return null;
	const q = s.quantities[i] as Quantity;
	return wordAt(s, q.from - 1) === 'cứu' && wordAt(s, q.from - 2) === 'cấp'
		? { ...read, indicator: 'health.patients', topic: 'HEALTH', rules: ['carried:patients'] }
		: null;
}

/** What the words of the clause alone get wrong, set right by the figures beside it. */
export function corrected(s: Sentence, i: number, found: IndicatorReading, memory: Memory): IndicatorReading {
	const read = gatheredCash(s, i, found) ?? found;
	return (
		forHouses(s, i, read) ??
		moneyForHouses(s, i, read) ??
		moneyToBuild(s, i, read) ??
		paidHouses(s, i, memory) ??
		shipPassengers(s, i, read) ??
		homePatrol(s, i, read) ??
		takenAbroad(s, i, read, memory) ??
		inFishing(s, i, read, memory) ??
		turnsAboard(s, i, read, memory) ??
		noVictim(s, i, read) ??
		savedBehind(s, i, read) ??
		firstAid(s, i, read, memory) ??
		seizedHerd(s, i, read) ??
		stuffOfCases(s, i, read, memory) ??
		(read.indicator === 'seized.goods_mass' ? weighed(s, i) : null) ??
		sameNumber(s, s.quantities[i] as Quantity, read, memory) ??
		handedBack(s, i, read) ??
		finedAlong(s, i, read) ??
		organises(s, i, read, memory) ??
		broughtAshore(s, i, read) ??
		assigned(s, i, read, memory) ??
		boatsOfCases(s, i, read, memory) ??
		inDisaster(s, read, memory) ??
		inHousingDrive(s, i, read, memory) ??
		otherStuff(s, i, read) ??
		onPatrol(s, i, read, memory) ??
		read
	);
}
