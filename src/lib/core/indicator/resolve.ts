import { sharedString } from '../text/shared-string.ts';
import { ALL_TOPICS, chooseTopic, topicNamed, type Choice, type Topic, type TopicMark } from './topics.ts';

/** Offences that a case or a person can be of; what was done to it (fined, prosecuted) then is a dimension. */
export const SUBJECTS: ReadonlySet<string> = new Set([
	'DRUGS',
	'SMUGGLING',
	'TRAFFICKING',
	'WEAPONS',
	'ENTRY',
	'EXIT',
	'CROSSING',
	'ORGANIZING',
	'REGIME',
	'IUU',
	'OTHER_OFFENCE',
]);
/** Handling of cases whose subject is named elsewhere. */
export const ACTIONS: ReadonlySet<string> = new Set(['PROSECUTE', 'PENALTY', 'HANDOVER', 'WARNED']);

/** Where the words about one quantity stand: token ranges of its sentence. */
export interface Surroundings {
	/** topics of the sentence, in order */
	marks: readonly TopicMark[];
	/** unit phrase and what follows it up to the next sign or quantity */
	right: [number, number];
	/** from the quantity before (or the sentence's start) to this one */
	left: [number, number];
	/** the same with the noun of the quantity before and the members of the group so far */
	before: [number, number];
	/** first token of the quantity and one past its last */
	at: number;
	end: number;
	/** tokens of commas, semicolons and the like within `left`, ascending */
	breaks: readonly number[];
	/** tokens of semicolons before the quantity */
	stops: readonly number[];
	/** the unit is followed by a noun of its own: "71 g MDMA", not "71 g và" */
	own: boolean;
}

/** Where the topic stands from the number. */
export type Place = 'right' | 'left' | 'far' | 'before' | 'after';

/** An indicator and why: the topic that gave it and where it stood. */
export interface Resolution {
	indicator: string | null;
	topic: Topic;
	place: Place;
	rule: string;
}

const SEGMENT_COST = 1.5;

/** Things that are weighed, poured or packed: what names one amount does not name the next. */
const STUFF = new Set([
	'HEROIN',
	'METH',
	'SYNTHETIC',
	'PILLS',
	'OPIUM',
	'DRUG_OTHER',
	'FIREWORKS',
	'EXPLOSIVES',
	'CIGARETTES',
	'FUEL',
	'GOLD',
	'GOODS',
]);
const AMOUNTS = new Set(['mass', 'volume', 'bao', 'packet', 'cig_pack', 'item']);
const isStuff = (m: TopicMark) => m.entry.topics.some((t) => STUFF.has(t.topic));

/** The best topic of the left side; each comma between it and the quantity makes it less telling. */
function chooseLeft(s: Surroundings, cls: string): { choice: Choice; rank: number; far: boolean } | null {
	let best: { choice: Choice; rank: number; far: boolean } | null = null;
	const stop = s.stops.findLast((k) => k >= s.before[0] && k < s.left[1]);
	const from = stop === undefined ? s.before[0] : stop + 1;
	let to = s.before[1];
	let commas = 0;
	for (let b = s.breaks.length - 1; b >= -1; b -= 1) {
		const cut = b < 0 ? -1 : (s.breaks[b] as number);
		if (cut >= s.left[1]) continue;
		const first = b < 0 || cut < from;
		const start = first ? from : cut + 1;
		// a phrase may run over a comma ("xuất, nhập cảnh"): it belongs to the segment it ends in
		const choice = chooseTopic(s.marks, 0, to, cls, s.at, start);
		const rank = choice ? choice.topic.rank - SEGMENT_COST * commas : 0;
		// "nhắc nhở 9 lượt tàu mất kết nối, xử phạt 3 tàu": what follows the figure before, where this one has words of its own
		const theirs = choice && best && best.choice.topic.rank > 1 && isBehindOther(s, choice.mark);
		if (choice && !theirs && (!best || rank > best.rank)) best = { choice, rank, far: commas > 0 };
		// "Cùng với khám bệnh cho bà con, bộ đội tuần tra 65 lượt": what leads to the number at once, before the comma names other work
		if (best && commas === 0 && best.choice.mark.to === s.at && best.choice.topic.topic === 'PATROL') break;
		if (first) break;
		to = start;
		commas += 1;
	}
	return best;
}

const rulesAt = (place: Place): readonly string[] =>
	ALL_TOPICS.map((t) => sharedString(`topic:${place}:${t.topic}`));
/** The names of the rules, by place and topic: made once, for they are looked up for each figure. */
const RULES: Readonly<Record<Place, readonly string[]>> = {
	right: rulesAt('right'),
	left: rulesAt('left'),
	far: rulesAt('far'),
	before: rulesAt('before'),
	after: rulesAt('after'),
};

const resolution = (c: Choice, place: Place): Resolution => ({
	indicator: c.indicator,
	topic: c.topic,
	place,
	rule: RULES[place][c.topic.number] as string,
});

/**
 * The indicator of a quantity from the words of its own clause: what follows the unit, what leads to the number.
 *
 * in   cls: class of its unit noun
 * out  the most telling topic that knows the class, the right side first among equals; null when the clause has none
 */
export function resolveInClause(s: Surroundings, cls: string): Resolution | null {
	const right = chooseTopic(s.marks, s.right[0], s.right[1], cls, s.end);
	if (right && AMOUNTS.has(cls) && STUFF.has(right.topic.topic)) return resolution(right, 'right');
	const left = chooseLeft(besideOthers(s, cls), cls);
	// "sửa 3 điểm trường bị tốc mái": what was ruined, and has been mended
	if (
		cls !== 'house' &&
		right?.topic.topic === 'DAMAGE' &&
		left &&
		!left.far &&
		MENDS.has(left.choice.topic.topic)
	)
		return resolution(left.choice, 'left');
	// "17 người chết và mất tích, 226 người được cứu": what stands behind the figure before is of that figure
	if (right && left && right.topic.rank > 1 && isBehindOther(s, left.choice.mark))
		return resolution(right, 'right');
	if (right && (!left || right.topic.rank >= left.rank)) return resolution(right, 'right');
	// "6 vụ vũ khí, pháo nổ và 28 vụ xuất nhập cảnh trái phép": an offence that stands behind the number at once
	if (right && cls === 'case' && SUBJECTS.has(right.topic.topic) && right.mark.from === s.end)
		return resolution(right, 'right');
	// "9 lần tuần tra chung và 11 cuộc hội đàm": the noun behind the number at once, after a patrol
	if (
		right &&
		right.mark.from <= s.end &&
		cls === 'event' &&
		right.topic.rank > 1 &&
		isPatrol(left) &&
		!isPatrol({ choice: right })
	)
		return resolution(right, 'right');
	// "sửa chữa 9 căn nhà, 1.150 ngày công phát quang đường thôn": the work stands behind its number at once
	const apart = left !== null && (left.far || s.at > s.left[1]);
	if (right && apart && HANDS.has(cls) && right.topic.rank > 1 && right.mark.from === s.end)
		return resolution(right, 'right');
	// "112 đảng viên phụ trách 455 hộ, 18 cán bộ tăng cường xã": the words that follow the number at once
	if (right?.topic.topic === 'SECONDED' && cls === 'troop' && right.mark.from === s.end)
		return resolution(right, 'right');
	return left && resolution(left.choice, left.far ? 'far' : 'left');
}

const MENDS = new Set(['REPAIR', 'BUILD_REPAIR', 'BUILD']);

/** What people put to some work. */
const HANDS = new Set(['workday', 'troop_turn', 'troop']);

const isPatrol = (c: { choice: Choice } | null): boolean =>
	c?.choice.topic.topic.startsWith('PATROL') === true;

/** The mark stands between the figure before and a sign, or the one word ("và") before the next number, so that it closes that figure's words. */
const isBehindOther = (s: Surroundings, m: TopicMark) =>
	s.before[0] < s.left[0] &&
	m.from >= s.before[0] &&
	m.to > s.left[0] &&
	(s.breaks.some((b) => b >= m.to) || m.to + 1 === s.left[1]) &&
	m.from - s.left[0] <= 2;

/** An amount with a noun of its own is not of the stuff named before it. */
function besideOthers(s: Surroundings, cls: string): Surroundings {
	if (!s.own || !AMOUNTS.has(cls)) return s;
	return { ...s, marks: s.marks.filter((m) => m.to > s.at || !isStuff(m)) };
}

/** Classes told by their own clause alone. */
const CLAUSE_ONLY = new Set(['percent', 'point', 'length', 'area']);
/** People of another clause are other people. */
const PEOPLE = new Set(['person', 'individual', 'household', 'student']);
/** Means put to a purpose that the sentence names later. */
const MEANS = new Set([
	'troop_turn',
	'troop',
	'workday',
	'militia_turn',
	'turn',
	'team_turn',
	'event',
	'motorbike',
	'car',
	'phone',
	'item',
	'group',
	'member',
	'person_turn',
	'attend_turn',
	'vehicle_turn',
	'vessel_turn',
	'seafarer_turn',
	'passenger_turn',
]);

/** A house named before a sum does not make it money for houses. */
const NOT_MONEY_BEFORE = new Set(['HOUSING', 'ERADICATE', 'MOBILISE', 'WELFARE', 'GIFT_VALUE']);

/** The nearest topic before the clause within the sentence, then the nearest after it. */
export function resolveInSentence(
	around: Surroundings,
	cls: string,
	from: number,
	to: number,
): Resolution | null {
	if (CLAUSE_ONLY.has(cls)) return null;
	const s = besideOthers(around, cls);
	const clause = s.stops.findLast((k) => k < s.left[1]) ?? from;
	const stop = PEOPLE.has(cls) ? clause : from;
	for (let i = s.marks.length - 1; i >= 0; i -= 1) {
		const m = s.marks[i] as TopicMark;
		if (m.to > s.left[0] || m.from < stop) continue;
		// "pháo 47 vụ, thu 2 tấn; gia cầm 12 vụ": what one clause names is not what the cases of the next are about
		if (cls === 'case' && m.from < clause && isStuff(m)) continue;
		const c = chooseTopic([m], from, to, cls, s.at);
		if (c && c.topic.rank > 1 && !(cls === 'money' && NOT_MONEY_BEFORE.has(c.topic.topic)))
			return resolution(c, 'before');
	}
	// only means are told before their purpose: "huy động 640 ngày công, hoàn thành 21 căn nhà"
	if (!MEANS.has(cls)) return null;
	const after = chooseTopic(s.marks, s.right[1], to, cls, s.end);
	// breaches are no purpose: "huấn luyện 96 chiến sĩ, …; không có quân nhân vi phạm kỷ luật"
	return after && after.topic.rank > 1 && after.topic.topic !== 'DISCIPLINE'
		? resolution(after, 'after')
		: null;
}

/** The offence a stretch of words names, if it names one; for heads of sentences, headings, titles. */
export function subjectOf(
	marks: readonly TopicMark[],
	from: number,
	to: number,
	cls: string,
	also?: string,
): Topic | null {
	let best: Topic | null = null;
	for (const m of marks) {
		if (m.from >= to) break;
		if (m.from < from || m.to > to) continue;
		for (const t of m.entry.topics) {
			if ((!SUBJECTS.has(t.topic) && t.topic !== also) || t.measures[cls] == null) continue;
			if (!best || t.rank > best.rank) best = t;
		}
	}
	return best;
}

/** Indicators that need no topic: the noun says it. */
const BY_NOUN: Readonly<Record<string, string>> = {
	tip: 'crime.tips',
	gift: 'gifts.sets',
	school: 'schools.sites',
	leaflet: 'propaganda.leaflets',
	listener_turn: 'propaganda.listeners',
	militia_turn: 'patrol.militia_turns',
	brick: 'drugs.heroin_bricks',
	pill: 'drugs.synthetic_pills',
	special_case: 'crime.special_cases',
	op_plan: 'crime.op_plans',
	patient_turn: 'health.patients',
	work: 'works.public',
	workday: 'civic.workdays',
	vessel_turn: 'fisheries.vessel_turns_checked',
	seafarer_turn: 'fisheries.fisher_turns_checked',
	passenger_turn: 'port.passenger_turns',
	team_turn: 'patrol.sessions',
	marker: 'context.border_markers',
	gold: 'seized.gold',
};

/** The indicator the unit noun alone names; null when it names none. */
export const resolveByNoun = (cls: string): string | null => BY_NOUN[cls] ?? null;

/** The indicator of a subject for a class; null when the subject counts no such thing. */
export const measureOf = (topic: Topic | string, cls: string): string | null =>
	(typeof topic === 'string' ? topicNamed(topic) : topic).measures[cls] ?? null;
