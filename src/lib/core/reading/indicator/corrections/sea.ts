import { measureOf } from '../../../indicator/resolve.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';

import { surroundings } from '../../page/surroundings.ts';
import { hasPair, holdsAny, holdsIn, isAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { finedThen, ofAnyLaw } from '../cases/all-offences.ts';
import { savedLater } from '../saved.ts';
import { becomes, isGrouped, toldBefore, type Correction, type Told } from './correction.ts';
import { lastBefore } from '../../../text/within.ts';

/** Offences and works whose naming makes a text one of many things. */
const OTHER_SUBJECTS = [
	'DRUGS',
	'SMUGGLING',
	'ENTRY',
	'EXIT',
	'CROSSING',
	'TRAFFICKING',
	'WEAPONS',
	'REGIME',
];

const CHECKED = ['fisheries.vessel_turns_checked', 'fisheries.fisher_turns_checked', 'fisheries.vms_alerts'];

/** What tells that a text is on fishing boats. */
export const OF_BOATS = [...CHECKED, 'fisheries.iuu_cases', 'fisheries.iuu_vessels'];

const AT_SEA = /^(seafarer|vessel|vehicle)$/;

const CASES: Readonly<Record<string, string>> = {
	'crime.cases': 'fisheries.iuu_cases',
	'penalty.cases': 'fisheries.iuu_cases',
	'seized.vessels': 'fisheries.iuu_vessels',
};

/**
 * "kiểm soát 19.405 lượt tàu cá; lập biên bản 33 vụ/35 phương tiện vi phạm, phạt 28 thuyền trưởng": in a text on fishing boats
 * alone, cases that no word tells apart are of fishing.
 */
export const inFishing: Correction = (f) => {
	const { s, i, q, read, memory } = f;
	const indicator = CASES[read.indicator];
	if (!indicator || (read.topic !== 'CRIME' && read.topic !== 'PENALTY' && read.topic !== 'SEIZE'))
		return null;
	if (read.topic === 'SEIZE' && wordAt(s, q.to) !== 'vi') return null;
	if (ofAnyLaw(s, i) || (read.topic === 'PENALTY' && finedThen(f))) return null;
	if (hasTopic(s.topics, s.from, s.to, ...OTHER_SUBJECTS)) return null;
	// "5.102 lượt xuất, nhập bến, vi phạm còn 4 vụ": of the boats just told
	const amongBoats =
		read.topic === 'CRIME' && q.cls === 'case' && CHECKED.includes(toldBefore(f)?.indicator ?? '');
	// "kiểm soát 3.000 lượt phương tiện; lập biên bản 12 vụ"
	if (amongBoats && (wordAt(s, q.from - 2) === 'phạm' || /^(bản|sơ)$/.test(wordAt(s, q.from - 1))))
		return becomes(f, indicator, 'IUU', 'subject:boats:IUU');
	if (!OF_BOATS.some((code) => memory.totalOf(code)) || OTHER_SUBJECTS.some((t) => memory.speaksOf(t)))
		return null;
	if (s.quantities.some((o, k) => o.unit === 'SUSPECT' && s.groups[k] === s.groups[i])) return null;
	const told = memory.totalOf('fisheries.iuu_cases') !== null && memory.totalOf('crime.cases') === null;
	const atSea = s.quantities.some((o) => AT_SEA.test(o.cls));
	if (!told && !atSea && !memory.titleNames('FISHING')) return null;
	return {
		...becomes(f, indicator, 'IUU', 'subject:article:IUU'),
		outcome: read.topic === 'PENALTY' ? 'FINED' : read.outcome,
		stated: false,
	};
};

/** "tuần tra trên biển 18 lần/5 lượt tàu": the boats that went, no further patrols. */
export const boatsOnPatrol: Correction = (f) =>
	/^(vessel|vessel_turn)$/.test(f.q.cls) && isGrouped(f) && toldBefore(f)?.indicator === 'patrol.sea_sessions'
		? becomes(f, 'other', 'PATROL_SEA', 'group:patrol')
		: null;

const CHECKS = /^(soát|tra|đếm|chứng|ký)$/;

/** "tuần tra 70 lượt tàu, kiểm soát ít nhất 5.000 lượt tàu cá": boats that fish, looked at on patrol. */
export const boatsChecked: Correction = (f) =>
	f.q.cls === 'vessel_turn' &&
	CHECKS.test(wordAt(f.s, f.q.from - 1)) &&
	wordAt(f.s, f.q.from - 2) !== 'tuần' &&
	wordAt(f.s, f.q.unitTo - 1) === 'cá'
		? becomes(f, 'fisheries.vessel_turns_checked', 'VESSEL_CHECK', 'noun:boat')
		: null;

/** Whose turns are told beside the turns of vessels and vehicles. */
const ABOARD: Readonly<Record<string, string>> = {
	'fisheries.vessel_turns_checked': 'fisheries.fisher_turns_checked',
	'port.ship_calls': 'port.crew_turns',
	'gate.vehicle_crossings': 'gate.person_crossings',
};

/** "kiểm soát 24.318 lượt phương tiện/143.900 lượt người ra vào": the people aboard, whatever the sentence tells next. */
export const turnsAboard: Correction = (f) => {
	const { s, q, read } = f;
	const before = toldBefore(f);
	// "874 lượt tàu xuất, nhập cảnh và 15.092 lượt thuyền viên"
	const crew = before?.indicator === 'port.ship_calls' && /^(và|với|cùng)$/.test(wordAt(s, q.from - 1));
	if (/^seafarer/.test(q.cls) ? !isGrouped(f) && !crew : wordAt(s, q.from - 1) !== '/') return null;
	const indicator = before && ABOARD[before.indicator];
	if (!indicator || indicator === read.indicator) return null;
	// "… với 48.610 lượt ngư dân ra vào cảng cá": fishers are those of the boats, wherever they go
	const fishers = wordAt(s, q.unitTo - 1) === 'dân';
	if (!fishers && /^topic:right:/.test(read.rules[0] ?? '')) return null;
	return { ...read, indicator, topic: before.topic ?? read.topic, rules: ['group:vessels'] };
};

/** Boats that go out to fish and come back. */
const COASTAL = new Set(
	'ra khơi|vào bến|nhập bến|xuất bến|cửa lạch|cửa biển|bến cá|tàu cá|cảng cá|vào lạch|ra biển|ra lạch'.split(
		'|',
	),
);

const OF_COAST = wordsOf('khơi bến lạch biển cá');

const FISHING_TURNS: Readonly<Record<string, string>> = {
	'gate.vehicle_crossings': 'fisheries.vessel_turns_checked',
	'gate.person_crossings': 'fisheries.fisher_turns_checked',
	'port.crew_turns': 'fisheries.fisher_turns_checked',
};

/** Where the words behind the row of a figure end: "9 lượt người, 3 lượt xe xuất, nhập cảnh, kiểm soát 12 lượt tàu cá". */
const rowEnd = ({ s, i, q }: Told): number => Math.max(q.to, surroundings(s, i).right[1]);

/** "làm thủ tục xuất, nhập cảnh cho 9.400 lượt người", "2.300 lượt xe qua cửa khẩu": words of the border in the clause itself. */
function isBorderWork(f: Told): boolean {
	const { s, q } = f;
	const from = lastBefore(s.breaks, q.from) ?? s.from;
	const end = rowEnd(f);
	for (let k = from; k < end; k += 1)
		if (/^(nhập cảnh|xuất cảnh|cửa khẩu|qua cảng)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

/** "trạm kiểm soát làm thủ tục 2.140 lượt phương tiện ra khơi, vào bến": boats of the coast, no border gate. */
export const atCoast: Correction = (f) => {
	const { s, q, read } = f;
	const indicator = FISHING_TURNS[read.indicator];
	if (!indicator || !OF_COAST.mayStandIn(s.words) || isBorderWork(f)) return null;
	// "1.942 lượt tàu biển với 36.580 lượt thuyền viên"
	if (read.indicator === 'port.crew_turns' && toldBefore(f)?.indicator === 'port.ship_calls') return null;
	const from = itemFrom(s, q.from);
	const stop = s.semicolons.find((k) => k >= q.to) ?? s.to;
	// "…, kiểm soát 940 lượt tàu cá": the next row is of boats, this one is not
	const to = s.quantities.some((o) => o.from >= rowEnd(f) && o.from < stop) ? rowEnd(f) : stop;
	for (let k = from; k < to - 1; k += 1)
		if (isAt(s, k + 1, OF_COAST) && COASTAL.has(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return becomes(f, indicator, 'VESSEL_CHECK', 'turns:coast');
	return null;
};

const BOATS = wordsOf('tàu thuyền phương bến lạch biển ngư cảng ghe xuồng khơi');

const STONES = wordsOf('mốc');

/** "băng rừng kiểm tra 86 lượt cột mốc": stones looked at; turns of which nobody says that they are boats' are in doubt. */
export const turnsOfNoBoat: Correction = (f) => {
	const { s, q, read, memory } = f;
	if (q.cls !== 'turn' || holdsAny(s, BOATS)) return null;
	if (holdsAny(s, STONES)) return becomes(f, 'patrol.sessions', 'PATROL', 'turns:markers');
	// "kiểm tra hành chính 214 lượt nhà nghỉ"
	if (/^(nhà|khách|cơ|hộ|quán)$/.test(wordAt(s, q.to)))
		return becomes(f, 'other', 'VESSEL_CHECK', 'turns:places');
	return memory.speaksOf('FISHING') || memory.speaksOf('PORT') || read.rules.includes('doubt:indicator')
		? null
		: { ...read, rules: [...read.rules, 'doubt:indicator'] };
};

/** "kiểm soát 96.412 lượt người, 31.870 lượt phương tiện" at a gate: what passes with its travellers. */
export const vehiclesOfGate: Correction = (f) => {
	if (f.read.indicator !== 'fisheries.vessel_turns_checked' || !isGrouped(f) || holdsAny(f.s, NOT_ROADS))
		return null;
	if (toldBefore(f)?.indicator !== 'gate.person_crossings') return null;
	f.q.cls = 'vehicle_turn';
	f.q.unit = 'VEHICLE_TURN';
	return becomes(f, 'gate.vehicle_crossings', 'GATE', 'pair:gate');
};

/** "kiểm tra 1.910 lượt xe" at a post on the road, "phương tiện xuất nhập cảnh 41.870 lượt chiếc": no boats. */
export const roadVehicles: Correction = (f) => {
	const { s, q } = f;
	const crosses =
		!holdsIn(s, q.unitFrom, q.to, NOT_ROADS) &&
		hasTopic(s.topics, itemFrom(s, q.from), q.from, 'VEHICLES_CROSSING');
	if (!crosses && !holdsIn(s, q.unitFrom, q.to, ROAD)) return null;
	q.cls = 'vehicle_turn';
	q.unit = 'VEHICLE_TURN';
	return crosses
		? becomes(f, 'gate.vehicle_crossings', 'VEHICLES_CROSSING', 'topic:left:VEHICLES_CROSSING')
		: becomes(f, 'other', 'VESSEL_CHECK', 'noun:road');
};

const ROAD = wordsOf('xe ô container');
const NOT_ROADS = wordsOf('tàu thuyền bến lạch biển ngư cảng ghe xuồng khơi');

/** "kiểm tra 11.208 lượt tàu, xử lý 31 tàu": boats dealt with among those checked. */
export const dealtWith: Correction = (f) =>
	f.q.cls === 'vessel' &&
	/^(xử lý|xử phạt|lập bản|biên bản)$/.test(`${wordAt(f.s, f.q.from - 2)} ${wordAt(f.s, f.q.from - 1)}`)
		? becomes(f, 'fisheries.iuu_vessels', 'IUU', 'subject:boats:IUU')
		: null;

/** "xua đuổi 9 tàu nước ngoài, lập biên bản 2 chiếc": some of the boats told before. */
export const recordedOfThem: Correction = (f) => {
	if (f.read.topic !== 'RECORDED' || wordAt(f.s, f.q.unitFrom) !== 'chiếc') return null;
	const told = f.memory.inSentence(f.s).findLast((d) => d.cls === 'vessel');
	return told ? becomes(f, told.indicator, told.topic ?? 'RECORDED', 'part:last') : null;
};

/** "không cho 15 tàu ra khơi", "kiên quyết không cho xuất bến 84 tàu": kept in port, none cleared. */
export const keptBack: Correction = (f) => {
	const { s, q } = f;
	// "163 lượt tàu không đủ điều kiện buộc phải quay lại bờ", "buộc 54 tàu thiếu điều kiện ở lại bờ"
	const unfit = /^(không đủ|thiếu điều)$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`);
	if (unfit || wordAt(s, q.from - 1) === 'buộc') return becomes(f, 'other', 'VESSEL_CHECK', 'boats:kept');
	for (let k = q.from - 1; k >= Math.max(s.from + 1, q.from - KEPT_REACH); k -= 1) {
		if (s.page.tokens[k]?.kind === 'punct') return null;
		// "từ chối xuất bến 69 tàu", "không giải quyết xuất bến 12 tàu"
		if (REFUSES.isAt(s.page.tokens, k - 1)) return becomes(f, 'other', 'VESSEL_CHECK', 'boats:kept');
	}
	return null;
};

const REFUSES = pairsOf('không cho|chưa cho|từ chối|không giải|chưa giải');

/** Words between "không cho" and the boats: "không cho xuất bến 84 tàu". */
const KEPT_REACH = 5;

/** "16 tàu cá đã bị lập biên bản", "5 tàu cá bị xử phạt". */
export function isReported(s: Sentence, q: Quantity): boolean {
	const at = wordAt(s, q.to) === 'đã' ? q.to + 1 : q.to;
	return (
		wordAt(s, at) === 'bị' &&
		/^(lập biên|xử phạt|xử lý|phạt .*)$/.test(`${wordAt(s, at + 1)} ${wordAt(s, at + 2)}`)
	);
}

const FISHES = pairsOf('đánh bắt|khai thác');
const UNLAWFUL = pairsOf('trái phép|sai vùng|sai tuyến|tận diệt|hủy diệt');
const DEED_REACH = 12;

/** "giữ 4 tàu cá tỉnh khác khai thác tận diệt": what they were caught at, behind them in the clause. */
function fishesUnlawfully(s: Sentence, q: Quantity): boolean {
	const comma = s.breaks.find((k) => k >= q.to) ?? s.to;
	// "2 tàu cá đang hoạt động, khai thác hải sản trái phép": the comma joins what they did
	const joined = /^(đang|hoạt)$/.test(wordAt(s, q.to)) && FISHES.isAt(s.page.tokens, comma + 1);
	const end = Math.min(q.to + DEED_REACH, joined ? (s.breaks.find((k) => k > comma) ?? s.to) : comma);
	return hasPair(s, q.to, end, FISHES) && hasPair(s, q.to, end, UNLAWFUL);
}

/** "phát hiện 5 tàu cá vi phạm", "16 tàu cá đã bị lập biên bản": boats that fish, caught at it. */
export const fishingCaught: Correction = (f) => {
	const { s, q } = f;
	const noun = `${wordAt(s, q.unitTo - 2)} ${wordAt(s, q.unitTo - 1)}`;
	return noun === 'tàu cá' &&
		(wordAt(s, q.to) === 'vi' || isReported(s, q) || fishesUnlawfully(s, q)) &&
		!hasTopic(s.topics, q.to, s.to, 'SMUGGLING', 'FUEL', 'GOODS')
		? becomes(f, 'fisheries.iuu_vessels', 'IUU', 'noun:boat')
		: null;
};

/** "tạm giữ 2 ghe chở dầu lậu": held for what they carried, not for fishing. */
export const smugglers: Correction = (f) => {
	const { s, q } = f;
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	return /^(chở|vận)$/.test(wordAt(s, q.to)) && hasTopic(s.topics, q.to, end, 'SMUGGLING', 'FUEL', 'GOODS')
		? becomes(f, 'seized.vessels', 'SEIZE', 'noun:carries')
		: null;
};

const UP = pairsOf('lên bờ|lên bãi|lên cao');
/** Words from boats to where they are hauled. */
const HAULED_REACH = 4;

/** "đã cứu nạn 29 vụ, đưa 97 người vào bờ an toàn": brought ashore from distress, not called in. */
export const broughtAshore: Correction = (f) => {
	const { s, q, read } = f;
	const first = s.quantities[s.groups.indexOf(s.groups[f.i] ?? -1)] ?? q;
	const last = s.quantities[s.groups.lastIndexOf(s.groups[f.i] ?? -1)] ?? q;
	// "8 thuyền viên cùng 01 phương tiện được lai dắt vào âu tránh trú"
	const towed =
		(wordAt(s, last.to) === 'được' && /^(lai|cứu|kéo|vớt)$/.test(wordAt(s, last.to + 1))) ||
		// "lai dắt 01 tàu hỏng máy cùng 5 thuyền viên về bến": saved with their boat
		(toldBefore(f)?.indicator === 'sar.vessels_rescued' && /^(cùng|với|và)$/.test(wordAt(s, q.from - 1))) ||
		// "01 tàu bị nạn đã được lai dắt vào khu neo đậu"
		(/^(bị|gặp)$/.test(wordAt(s, last.to)) && savedLater(s, last));
	// "đưa được 3 ngư dân", "đưa cả 8 người"
	const lead = wordAt(s, first.from - (/^(cả|được)$/.test(wordAt(s, first.from - 1)) ? 2 : 1));
	// "đưa 312 tàu thuyền nhỏ lên bờ": out of the storm's way
	const hauled = /^(vessel|vehicle)/.test(q.cls) && hasPair(s, q.to, Math.min(q.to + HAULED_REACH, s.to), UP);
	if (!towed && (hauled || read.topic !== 'ASHORE' || !/^(đưa|cứu|vớt)$/.test(lead))) return null;
	const indicator = measureOf('RESCUE', q.cls);
	return indicator ? becomes(f, indicator, 'RESCUE', 'topic:left:RESCUE') : null;
};
