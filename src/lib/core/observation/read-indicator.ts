import {
	ACTIONS,
	measureOf,
	resolveByNoun,
	resolveInClause,
	resolveInSentence,
	subjectOf,
	SUBJECTS,
	type Resolution,
} from '../indicator/resolve.ts';
import { hasTopic, topicNamed, type Topic } from '../indicator/topics.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Memory } from './memory.ts';
import { hasCue } from './cues.ts';
import { surroundings, type Sentence } from './sentence.ts';

/** An indicator with the words' account of it. */
export interface IndicatorReading {
	indicator: string;
	topic: string | null;
	outcome: 'PROSECUTED' | 'FINED' | null;
	rules: string[];
	stated: boolean;
}

const CASE_LIKE = new Set(['case', 'instance', 'person', 'individual']);
const OUTCOME: Record<string, 'PROSECUTED' | 'FINED'> = { PROSECUTE: 'PROSECUTED', PENALTY: 'FINED' };
/** Drugs tell what a seizure was about; these other contraband tell that it was not only drugs. */
const OTHER_CONTRABAND = new Set([
	'firearm',
	'ammo',
	'volume',
	'cig_pack',
	'bao',
	'cay',
	'cig_carton',
	'gold',
	'head',
]);
const DRUG_TOPICS = ['HEROIN', 'METH', 'SYNTHETIC', 'PILLS', 'OPIUM', 'DRUG_OTHER', 'DRUGS'];

const text = (s: Sentence, at: number) => s.page.tokens[at]?.fold ?? '';

/** Words before the sentence's first figure that name what it is about: "Riêng tội phạm ma túy, …", "Mua bán người: …". */
function headSubject(s: Sentence, i: number, cls: string, also?: string): Topic | null {
	const first = s.quantities[0];
	if (!first || i < 0) return null;
	let end = -1;
	for (let k = s.from; k < first.from; k += 1) {
		const t = s.page.tokens[k]?.text;
		if (t === ':' || (t === ',' && !s.topics.some((m) => m.from < k && m.to > k))) end = k;
	}
	return end < 0 ? null : subjectOf(s.topics, s.from, end, cls, also);
}

/** The drugs a seizure in this sentence consists of tell what the case was. */
function seizedDrugs(s: Sentence, i: number): boolean {
	let drugs = false;
	const from = (s.quantities[i] as Quantity).to;
	const next = s.quantities.find((q) => q.from >= from && !CASE_LIKE.has(q.cls));
	if (next && s.page.tokens.slice(from, next.from).some((t) => t.text === ';')) return false;
	for (let k = i + 1; k < s.quantities.length; k += 1) {
		const q = s.quantities[k] as Quantity;
		if (CASE_LIKE.has(q.cls) && s.groups[k] !== s.groups[i]) break;
		if (OTHER_CONTRABAND.has(q.cls)) return false;
		if (q.cls === 'mass' || q.cls === 'pill' || q.cls === 'brick') {
			if (q.cls === 'brick' || hasTopic(s.topics, q.unitFrom, Math.min(q.unitTo + 5, s.to), ...DRUG_TOPICS))
				drugs = true;
			else return false;
		}
	}
	return drugs;
}

function specific(
	s: Sentence,
	i: number,
	cls: string,
	memory: Memory,
): { topic: Topic; rule: string } | null {
	const head = headSubject(s, i, cls, 'RESCUE');
	if (head) return { topic: head, rule: `subject:head:${head.topic}` };
	const before = memory.inSentence(s).at(-1);
	if (
		before &&
		SUBJECTS.has(before.topic ?? '') &&
		(before.cls === 'case' || before.cls === 'special_case') &&
		cls !== 'case' &&
		before.kind === 'result'
	) {
		const stop = s.page.tokens
			.slice(before.to, (s.quantities[i] as Quantity).from)
			.some((t) => t.text === ';');
		const topic = topicNamed(before.topic as string);
		if (!stop && topic.measures[cls] != null) return { topic, rule: `subject:case:${topic.topic}` };
	}
	if (seizedDrugs(s, i)) return { topic: topicNamed('DRUGS'), rule: 'subject:seized:DRUGS' };
	const heading = memory.headingSubject(cls);
	if (heading) return { topic: heading, rule: `subject:heading:${heading.topic}` };
	const only = memory.onlySubject(cls);
	return only ? { topic: only, rule: `subject:article:${only.topic}` } : null;
}

/** Joint and bilateral patrols are told by who patrols along. */
function patrolKind(s: Sentence, i: number, indicator: string): string {
	const q = s.quantities[i] as Quantity;
	const around = surroundings(s, i);
	const stop = Math.max(around.left[0], around.stops.at(-1) ?? around.left[0]);
	const right = Math.min(around.right[1] + 8, s.to);
	const joint = hasCue(s.cues, 'joint', stop, q.from) && text(s, stop) !== ')';
	const foreign = hasCue(s.cues, 'foreign', stop, q.from) || hasCue(s.cues, 'foreign', q.to, right);
	if (q.cls === 'turn' && indicator.startsWith('patrol.')) {
		// "dân quân tham gia 704 lượt"
		if (/^(dq|dqtv)$/.test(text(s, q.from - 2)) && text(s, q.from - 1) === ':') return 'patrol.militia_turns';
		for (let k = Math.max(around.left[0], q.from - 6); k < q.from; k += 1)
			if (text(s, k) === 'dân' && text(s, k + 1) === 'quân' && text(s, q.from - 1) === 'gia')
				return 'patrol.militia_turns';
	}
	if (indicator === 'patrol.sessions') {
		if (joint && foreign) return 'patrol.bilateral_sessions';
		if (joint) {
			const c = s.cues.filter((m) => m.entry.kind === 'joint' && m.from >= stop && m.to <= q.from);
			// "chủ trì, phối hợp" and a comma before the patrol belong to another deed
			const cut = s.page.tokens.slice(c.at(-1)?.to ?? 0, q.from).findIndex((t) => t.fold === 'tuần');
			if (cut >= 0 && cut <= 14) return 'patrol.joint_sessions';
		}
	}
	return indicator;
}

const HOUSE_OTHER = new Set(['housing.houses_built', 'housing.houses_funded']);

/** "hoàn thành 30 căn nhà": which kind, the article has said before. */
function houseKind(
	s: Sentence,
	i: number,
	found: Resolution | null,
	memory: Memory,
): { indicator: string; rule: string } | null {
	const q = s.quantities[i] as Quantity;
	const around = surroundings(s, i);
	const taken = ['nhận', 'giao'].some((w) => text(s, q.from - 2) === w || text(s, q.from - 3) === w);
	const finish = ['hoàn', 'nhận', 'còn', 'giao', 'đảm', 'nốt'].some((w) => {
		for (let k = Math.max(around.left[0], q.from - 8); k < q.from; k += 1) if (text(s, k) === w) return true;
		return text(s, q.to) === 'còn';
	});
	if (
		found &&
		!(
			finish &&
			HOUSE_OTHER.has(found.indicator ?? '') &&
			found.topic.rank <= (taken ? 4 : 3) &&
			found.rule.includes('left')
		)
	)
		return null;
	// a bare "mười nhà" is nobody's result
	const short = text(s, q.unitFrom) === 'căn' || text(s, q.unitFrom) === 'ngôi';
	if (!found && !finish && !short) return null;
	const last = memory.lastHouse();
	// "hoàn thành 81 căn nhà, gồm 59 căn xây mới, 22 căn sửa chữa"
	if (finish && hasTopic(s.topics, q.to, s.to, 'REPAIR') && hasTopic(s.topics, q.to, s.to, 'BUILD'))
		return { indicator: 'housing.houses_built_repaired', rule: 'house:parts' };
	if (last) return { indicator: last, rule: 'house:carried' };
	if (hasTopic(s.topics, s.from, s.to, 'ERADICATE') || memory.speaksOf('ERADICATE'))
		return { indicator: 'housing.houses_built_repaired', rule: 'house:drive' };
	return found || !finish ? null : { indicator: 'housing.houses_built', rule: 'doubt:house' };
}

/** "trị giá …": of the gift, the smuggled goods or the exhibits named before it. */
function moneyOf(s: Sentence, i: number, memory: Memory): { indicator: string; rule: string } | null {
	const q = s.quantities[i] as Quantity;
	const around = surroundings(s, i);
	const value = s.topics.find(
		(m) =>
			m.to <= q.from &&
			q.from - m.to <= 8 &&
			m.from >= around.left[0] - 2 &&
			m.entry.topics.some((t) => t.topic === 'VALUE' || t.topic === 'SEIZED_VALUE'),
	);
	if (!value) return null;
	for (let k = value.from - 1; k >= Math.max(s.from, value.from - 60); k -= 1) {
		const near = s.topics
			.filter((m) => m.from <= k && m.to > k)
			.flatMap((m) => m.entry.topics.map((t) => t.topic));
		if (near.includes('GIFT_VALUE')) return { indicator: 'gifts.value', rule: 'value:gift' };
		if (near.includes('SEIZE') || near.includes('SEIZED_VALUE') || near.includes('GOODS')) break;
		const counted = s.quantities.find((o) => k >= o.unitFrom && k < o.unitTo);
		if (counted?.cls === 'gift') return { indicator: 'gifts.value', rule: 'value:gift' };
	}
	const unit = text(s, q.to);
	if (unit === 'quà') return { indicator: 'gifts.value', rule: 'value:gift' };
	const goods = hasTopic(s.topics, value.from - 4, q.from, 'GOODS', 'SEIZED_VALUE');
	const smuggling = memory.lastSubject() === 'SMUGGLING' || hasTopic(s.topics, s.from, q.from, 'SMUGGLING');
	if (goods && smuggling) return { indicator: 'smuggling.goods_value', rule: 'value:smuggled' };
	if (goods || hasTopic(s.topics, s.from, q.from, 'SEIZE', 'CRIME'))
		return { indicator: 'penalty.seized_value', rule: 'value:seized' };
	if (memory.lastIndicatorOf('gift')) return { indicator: 'gifts.value', rule: 'value:gift' };
	return null;
}

/** Whether a seizure or a case governs a thing that could as well be given or owned. */
function seizedHere(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	return hasTopic(s.topics, s.from, q.from, 'SEIZE') || memory.seizing();
}

const SEIZED_CLASSES = new Set([
	'motorbike',
	'car',
	'phone',
	'vessel',
	'firearm',
	'ammo',
	'explosive_item',
	'cig_pack',
	'cig_carton',
	'bao',
	'item',
	'volume',
	'mass',
	'head',
	'gold',
	'foreign_money',
]);

/** Turns in an article on a gate, when its sentence names no other work. */
const GATE_TURNS: Readonly<Record<string, string>> = {
	person_turn: 'gate.person_crossings',
	passenger_turn: 'gate.person_crossings',
	vehicle_turn: 'gate.vehicle_crossings',
	turn: 'gate.person_crossings',
};

/** The indicator of quantity `i` of a sentence; null when nothing tells what it measures. */
export function readIndicator(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const cls = q.cls;
	const around = surroundings(s, i);
	const rules: string[] = [];
	if (cls === 'tip' && noTip(s, q)) return null;
	let found = resolveInClause(around, cls);
	if (cls === 'money') {
		const beside = memory.inSentence(s).at(-1);
		if (beside?.topic === 'VALUE' && beside.q === s.quantities[i - 1] && s.groups[i] === s.groups[i - 1])
			return {
				indicator: beside.indicator,
				topic: 'VALUE',
				outcome: null,
				rules: ['value:listed'],
				stated: true,
			};
		const value = moneyOf(s, i, memory);
		if (value && (!found || found.topic.topic !== 'FINES'))
			return { indicator: value.indicator, topic: 'VALUE', outcome: null, rules: [value.rule], stated: true };
	}
	if (cls === 'house') {
		const house = houseKind(s, i, found, memory);
		if (house)
			return {
				indicator: house.indicator,
				topic: 'HOUSE',
				outcome: null,
				rules: [house.rule],
				stated: false,
			};
	}
	if (!found || (found.topic.rank === 1 && (SEIZED_CLASSES.has(cls) || cls === 'inhabitant')))
		found = resolveInSentence(around, cls, s.from, s.to) ?? found;
	if (found?.topic.topic === 'GOODS' && isCargo(s, i, memory))
		return { indicator: 'gate.cargo', topic: 'CARGO', outcome: null, rules: ['topic:cargo'], stated: true };
	if (found && CASE_LIKE.has(cls)) {
		const action = ACTIONS.has(found.topic.topic);
		if (found.topic.rank === 1 || action) {
			const subject = action
				? (subjectRight(s, around.right, cls) ??
					headOrOnly(s, i, cls, memory) ??
					(found.topic.topic === 'PROSECUTE' ? sentenceSubject(s, cls, memory) : null))
				: (specific(s, i, cls, memory) ?? twinSubject(s, cls, memory));
			if (subject) {
				const indicator = measureOf(subject.topic, cls);
				if (indicator) {
					return {
						indicator,
						topic: subject.topic.topic,
						outcome: outcomeOf(s, around, found.topic.topic),
						rules: [subject.rule],
						stated: true,
					};
				}
			}
		}
		if (SUBJECTS.has(found.topic.topic) && found.indicator) {
			return {
				indicator: found.indicator,
				topic: found.topic.topic,
				outcome: outcomeOf(s, around, '') ?? outcomeBefore(s, i, found.topic.topic, memory),
				rules: [found.rule],
				stated: true,
			};
		}
	}
	if (
		found?.indicator === 'roads.km' &&
		!hasTopic(s.topics, s.from, s.to, 'BUILD', 'REPAIR', 'BUILD_REPAIR') &&
		!memory.inSentence(s).length
	)
		return null;
	if (found?.indicator === 'disaster.persons_evacuated' && besideVessels(s, i, memory))
		return {
			indicator: 'disaster.fishers_alerted',
			topic: 'SHELTER_CALL',
			outcome: null,
			rules: ['group:vessels'],
			stated: true,
		};
	if (headDisaster(s) && !found?.indicator?.startsWith('patrol.')) {
		if (cls === 'troop_turn' || cls === 'troop')
			return {
				indicator: 'sar.troop_turns',
				topic: 'DISASTER',
				outcome: null,
				rules: ['head:DISASTER'],
				stated: true,
			};
		// roofs mended after a storm are no housing drive
		if (found?.indicator === 'housing.houses_repaired') return null;
	}
	if (found?.indicator === 'returnees.persons' && givenBack(s, i)) return null;
	if (found?.indicator?.startsWith('context.') && isSector(s, i)) return null;
	if (cls === 'vessel' && isFleet(s, q, found)) return null;
	if (found?.indicator === 'context.border_length_km' && s.quantities[i - 1]?.cls === 'work') return null;
	if (found) {
		if (found.indicator === null) return null;
		return {
			indicator: patrolKind(s, i, found.indicator),
			topic: found.topic.topic,
			outcome: null,
			rules: [found.rule],
			stated: true,
		};
	}
	const heading = memory.headingTopic(cls);
	if (heading?.indicator)
		return {
			indicator: patrolKind(s, i, heading.indicator),
			topic: heading.topic.topic,
			outcome: null,
			rules: [`topic:heading:${heading.topic.topic}`],
			stated: false,
		};
	const again =
		hasCue(s.cues, 'same_again', s.from, q.from) && !hasTopic(s.topics, s.from, q.from, 'SEIZE')
			? memory.lastOfClass(cls, q.unit)
			: null;
	if (again)
		return {
			indicator: again.indicator,
			topic: again.topic,
			outcome: null,
			rules: ['carried:again'],
			stated: false,
		};
	if (SEIZED_CLASSES.has(cls) && seizedHere(s, i, memory)) {
		const indicator = measureOf('SEIZE', cls);
		if (indicator)
			return { indicator, topic: 'SEIZE', outcome: null, rules: ['topic:paragraph:SEIZE'], stated: false };
	}
	const gate = GATE_TURNS[cls];
	if (gate && memory.speaksOf('GATE_POST'))
		return { indicator: gate, topic: 'GATE', outcome: null, rules: ['topic:article:GATE'], stated: false };
	const only = CASE_LIKE.has(cls) && cls !== 'person' ? memory.onlySubject(cls) : null;
	const counted = only && measureOf(only, cls);
	if (only && counted)
		return {
			indicator: counted,
			topic: only.topic,
			outcome: null,
			rules: [`subject:article:${only.topic}`],
			stated: false,
		};
	const carried = carries(s, i, memory) ? memory.lastOfClass(cls, q.unit) : null;
	if (carried)
		return {
			indicator: carried.indicator,
			topic: carried.topic,
			outcome: null,
			rules: ['doubt:carried'],
			stated: false,
		};
	const noun = resolveByNoun(cls);
	if (noun) rules.push('unit:noun');
	return noun ? { indicator: noun, topic: null, outcome: null, rules, stated: true } : null;
}

/** Whether a figure without a topic may be of what the same noun counted before it. */
function carries(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.form === 'words' && q.value !== null && q.value < 20) return text(s, q.from - 1) === '(';
	const lead = text(s, q.from - 1);
	if (lead === '(' || lead === 'là' || lead === ':' || lead === 'với' || lead === 'chỉ') return true;
	// persons are of what was told before only beside its cases: "148 vụ/226 đối tượng"
	if (q.cls === 'person' || q.cls === 'individual') return i > 0 && s.groups[i] === s.groups[i - 1];
	if (s.periods.some((p) => p.role !== 'aside' && p.mention.from < q.from)) return true;
	return memory.inSentence(s).length > 0 || memory.inParagraph().some((d) => d.cls === q.cls);
}

/** "bắt 48 vụ buôn lậu …; khởi tố 04 vụ": the one offence all cases of the sentence so far are of. */
function sentenceSubject(s: Sentence, cls: string, memory: Memory): { topic: Topic; rule: string } | null {
	const cases = memory.inSentence(s).filter((d) => d.cls === 'case');
	const name = cases[0]?.topic;
	if (!name || !SUBJECTS.has(name) || cases.some((d) => d.topic !== name)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:sentence:${name}` };
}

/** "Còn phía Thanh Hà, các đồn phát hiện 31 vụ": the other side of the sentence before, of the same offence. */
function twinSubject(s: Sentence, cls: string, memory: Memory): { topic: Topic; rule: string } | null {
	if (text(s, s.from) !== 'còn' || !/^(phía|tại|bên|ở)$/.test(text(s, s.from + 1))) return null;
	const name = memory.lastSubject();
	if (!name || !SUBJECTS.has(name)) return null;
	const topic = topicNamed(name);
	return topic.measures[cls] == null ? null : { topic, rule: `subject:twin:${name}` };
}

/** "hai bên trao đổi 57 tin", "phát 30 lượt tin báo bão": told between forces or to boats, no tip of the people. */
function noTip(s: Sentence, q: Quantity): boolean {
	for (let k = Math.max(s.from, q.from - 4); k < q.from; k += 1)
		if (text(s, k) === 'phát' || (text(s, k) === 'trao' && text(s, k + 1) === 'đổi'))
			return text(s, k + 1) !== 'hiện';
	return false;
}

/** "Cảng có 412 tàu từ 15 m trở lên", "toàn tỉnh còn 187 tàu chưa đăng ký": how many there are, not what was done. */
function isFleet(s: Sentence, q: Quantity, found: Resolution | null): boolean {
	const lead = text(s, q.from - 1);
	if (lead !== 'có' && lead !== 'còn') return false;
	if (text(s, q.from - 2) === 'đó' || text(s, q.from - 2) === 'hiện') return false;
	const next = s.quantities.find((o) => o.from >= q.to);
	if (next?.cls === 'length' && next.from - q.to <= 2) return true;
	return !found || (!found.rule.startsWith('topic:right') && !SUBJECTS.has(found.topic.topic));
}

/** "147 phương tiện với 1.262 lao động đang di chuyển": the crews of the vessels counted beside them. */
function besideVessels(s: Sentence, i: number, memory: Memory): boolean {
	const before = memory.inSentence(s).at(-1);
	return (
		before?.indicator === 'disaster.vessels_alerted' &&
		i > 0 &&
		s.quantities[i - 1] === before.q &&
		s.groups[i] === s.groups[i - 1]
	);
}

/** "Cơn bão số 3, lực lượng huy động …": a disaster named at the head of the sentence, before its first comma. */
function headDisaster(s: Sentence): boolean {
	const first = s.quantities[0];
	if (!first) return false;
	for (let k = s.from; k < first.from; k += 1)
		if (s.page.tokens[k]?.text === ',') return hasTopic(s.topics, s.from, k, 'DISASTER');
	return false;
}

/** "ta trao trả 12 người cho bạn": the other way round. */
function givenBack(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	for (let k = q.to; k < Math.min(q.to + 6, s.to); k += 1) {
		if (text(s, k) === 'cho' && /^(bạn|phía|nước|lực|cơ|trung|lào|campuchia)$/.test(text(s, k + 1)))
			return true;
	}
	return false;
}

/** What one post guards describes the post, not the province. */
function isSector(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	for (let k = s.from; k < q.from; k += 1) {
		if (text(s, k) === 'đồn' && text(s, k - 1) !== 'các') return true;
		if (text(s, k) === 'đoạn') return true;
	}
	return false;
}

/** Goods that pass a gate or a port, not goods seized. */
function isCargo(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	if (hasTopic(s.topics, s.from, q.from, 'SEIZE', 'SMUGGLING') || memory.seizing()) return false;
	return (
		hasTopic(s.topics, s.from, s.to, 'GATE', 'PORT', 'CARGO') ||
		memory.speaksOf('PORT') ||
		memory.speaksOf('GATE')
	);
}

function subjectRight(
	s: Sentence,
	right: [number, number],
	cls: string,
): { topic: Topic; rule: string } | null {
	const topic = subjectOf(s.topics, right[0], right[1], cls);
	return topic && { topic, rule: `subject:right:${topic.topic}` };
}

function headOrOnly(
	s: Sentence,
	i: number,
	cls: string,
	memory: Memory,
): { topic: Topic; rule: string } | null {
	const head = headSubject(s, i, cls);
	if (head) return { topic: head, rule: `subject:head:${head.topic}` };
	const only = cls === 'case' && memory.drafts.some((d) => d.cls === 'case') ? memory.onlySubject(cls) : null;
	return only && { topic: only, rule: `subject:article:${only.topic}` };
}

/** "khởi tố 9 vụ tổ chức … với 14 bị can": the persons of the cases just told share their outcome. */
function outcomeBefore(s: Sentence, i: number, topic: string, memory: Memory): 'PROSECUTED' | 'FINED' | null {
	const before = memory.inSentence(s).at(-1);
	if (
		!before ||
		before.topic !== topic ||
		before.cls !== 'case' ||
		(s.quantities[i] as Quantity).cls === 'case'
	)
		return null;
	if (
		s.page.tokens
			.slice(before.to, (s.quantities[i] as Quantity).from)
			.some((t) => t.text === ';' || t.text === ',')
	)
		return null;
	const outcome = before.dims.OUTCOME;
	return outcome === 'PROSECUTED' || outcome === 'FINED' ? outcome : null;
}

/** Prosecuted or fined, where that word governs the number. */
function outcomeOf(
	s: Sentence,
	around: ReturnType<typeof surroundings>,
	action: string,
): 'PROSECUTED' | 'FINED' | null {
	if (OUTCOME[action]) return OUTCOME[action];
	const from = Math.max(around.left[0], around.stops.at(-1) ?? around.left[0]);
	if (hasTopic(s.topics, from, around.left[1], 'PROSECUTE')) return 'PROSECUTED';
	if (hasTopic(s.topics, from, around.left[1], 'PENALTY')) return 'FINED';
	return null;
}
