import type { Quantity } from '../../quantity/quantity.ts';
import { hasTopic } from '../../indicator/topics.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import type { Memory } from '../page/memory.ts';
import { figureAt, isAt, isPlainTurn, wordAt, type Sentence } from '../page/sentence.ts';
import { wordsOf } from '../../text/word-flag.ts';

/** Indicator of the figure before → indicator of the one in its row. */
type Beside = Readonly<Record<string, string>>;

const ABOARD: Beside = {
	'fisheries.vessel_turns_checked': 'fisheries.fisher_turns_checked',
	'disaster.vessels_alerted': 'disaster.fishers_alerted',
	'sar.vessels_rescued': 'sar.persons_rescued',
	'port.ship_calls': 'port.crew_turns',
};

const WALKING: Beside = {
	'patrol.sessions': 'patrol.troop_turns',
	'patrol.sea_sessions': 'patrol.troop_turns',
	'patrol.bilateral_sessions': 'patrol.bilateral_troop_turns',
};

const TRAVELLING: Beside = {
	'fisheries.vessel_turns_checked': 'fisheries.fisher_turns_checked',
	'gate.vehicle_crossings': 'gate.person_crossings',
};

const WORKING: Beside = {
	'civic.workdays': 'civic.troop_turns',
	'housing.workdays': 'housing.troop_turns',
};

const LISTENING: Beside = { 'propaganda.sessions': 'propaganda.listeners' };
const MEMBERS: Beside = { 'grassroots.selfmgmt_groups': 'grassroots.selfmgmt_members' };
const OFFENDING: Beside = {
	'crime.cases': 'crime.organizations',
	'crime.suspects': 'crime.organizations',
};

/** By the class of a figure's noun: what it counts beside the figure told right before it, where no word of its own says more. */
const PAIRS: Readonly<Record<string, Beside | undefined>> = {
	person: {
		...ABOARD,
		...LISTENING,
		'disaster.households_evacuated': 'disaster.persons_evacuated',
	},
	inhabitant: { 'disaster.households_evacuated': 'disaster.persons_evacuated' },
	seafarer: ABOARD,
	seafarer_turn: { ...ABOARD, ...LISTENING },
	passenger_turn: { 'port.ship_calls': 'port.passenger_turns' },
	member: MEMBERS,
	student: LISTENING,
	student_turn: LISTENING,
	attend_turn: { ...LISTENING, ...WALKING, ...WORKING },
	troop_turn: { ...WALKING, 'patrol.joint_sessions': 'patrol.troop_turns' },
	troop: WALKING,
	person_turn: { ...WALKING, ...LISTENING, ...TRAVELLING, ...WORKING },
	org: OFFENDING,
	household: { 'grassroots.party_members_households': 'grassroots.households_assigned' },
	money: { 'gifts.sets': 'gifts.value' },
};

const CREW = /^(person|person_turn|seafarer|seafarer_turn)$/;

/** "21.900 lượt người trên thuyền". */
const isAboard = (s: Sentence, at: number): boolean =>
	/^(trên|theo) (tàu|thuyền|ghe|phương)$/.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`);

/** "96.412 lượt người, 31.870 lượt phương tiện xuất nhập cảnh": what is said behind the second is of both. */
function sharesGate(s: Sentence, i: number): boolean {
	const [q, next] = [figureAt(s, i), figureAt(s, i + 1)];
	if (q?.cls !== 'person_turn' || next?.cls !== 'vehicle_turn' || s.groups[i] !== s.groups[i + 1])
		return false;
	const end = s.breaks.find((k) => k >= next.to) ?? s.to;
	return hasTopic(s.topics, next.from, end, 'CROSSING', 'GATE', 'VEHICLES_CROSSING');
}

/** "1.870 lượt tàu với 9.900 lao động", "510 suất/255 triệu đồng": a figure that no word names, by the one it shares a row with. */
export function paired(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const last = CREW.test(q.cls) && isAboard(s, q.to) ? memory.inParagraph().at(-1) : undefined;
	const aboard = last && ABOARD[last.indicator];
	if (last && aboard) return implied(aboard, last.topic, 'pair:aboard');
	// "120.400 lượt người xuất, nhập cảnh; phương tiện 22.310 lượt"
	const gate =
		q.cls === 'vehicle_turn' ? memory.inSentence(s).findLast((d) => d.kind !== 'change') : undefined;
	if (gate?.indicator === 'gate.person_crossings')
		return implied('gate.vehicle_crossings', gate.topic, 'pair:gate');
	if (sharesGate(s, i)) return implied('gate.person_crossings', 'GATE', 'pair:shared');
	const beside = i > 0 && s.groups[i] === s.groups[i - 1] ? PAIRS[q.cls] : undefined;
	if (!beside) return null;
	// "lừa đảo ở 3 công ty": where it was
	if (q.cls === 'org' && /^(ở|tại|trong)$/.test(wordAt(s, q.from - 1))) return null;
	const before = memory.inSentence(s).at(-1);
	const indicator = before?.q === figureAt(s, i - 1) ? beside[before?.indicator ?? ''] : undefined;
	return before && indicator ? implied(indicator, before.topic, 'pair:row') : null;
}

const WAYS = wordsOf('xuất nhập');
const OPENS_WAYS = wordsOf('gồm có là với : ( , và trong đó bao');

/** "… lượt, gồm 6.120 lượt xuất cảnh, 7.340 lượt nhập cảnh": one way over the border, right behind its number. */
const isOneWay = (s: Sentence, q: Quantity): boolean =>
	isAt(s, q.to, WAYS) &&
	wordAt(s, q.to + 1) === 'cảnh' &&
	wordAt(s, q.to + 2) !== 'trái' &&
	isAt(s, q.from - 1, OPENS_WAYS);

/** "9.120 lượt hành khách (nhập cảnh 4.610 lượt, xuất cảnh 4.510 lượt)": either way over the border, of those just counted. */
export function eitherWay(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (!(q.cls === 'turn' && wordAt(s, q.from - 1) === 'cảnh') && !(isPlainTurn(s, q) && isOneWay(s, q)))
		return null;
	const total = memory.inSentence(s).at(-1);
	if (!total || !/_turn$/.test(total.cls) || !/^(gate|port)\./.test(total.indicator)) return null;
	q.cls = total.cls;
	q.unit = total.q.unit;
	return implied(total.indicator, total.topic, 'part:direction');
}
