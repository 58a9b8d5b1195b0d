import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { WordFlag, wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { figureAt, holdsAny, holdsIn, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { hasCue } from '../../mention/cues.ts';
import { patrolKind } from '../patrol/patrol-kind.ts';
import { broughtUp } from '../saved.ts';
import { becomes, toldBefore, type Correction, type Told } from './correction.ts';

/** Where "tàu" stands in the noun of the figure: "864 lượt tàu vận tải". */
function shipOfUnit(s: Sentence, q: Quantity): number {
	for (let k = q.unitFrom; k < q.unitTo; k += 1) if (wordAt(s, k) === 'tàu') return k;
	return q.to - 1;
}

/** "28 lượt tàu hàng với 390 thuyền viên": ships that carry, in a sentence on boats that fish. */
export const cargoShips: Correction = (f) => {
	const { s, q } = f;
	// "Tàu vận tải: 310 lượt tàu"
	const label = wordAt(s, q.from - 1) === ':' ? itemFrom(s, q.from) : shipOfUnit(s, q);
	const ship = `${wordAt(s, label)} ${wordAt(s, label + 1)}`;
	return /^(tàu hàng|tàu (vận|chở|container|dầu|khách|du))$|hàng$/.test(ship) && wordAt(s, q.to - 1) !== 'cá'
		? becomes(f, 'port.ship_calls', 'PORT', 'noun:ship')
		: null;
};

/** "kéo 17 tàu cá hỏng máy về cảng": towed in, no calls of a port. */
export const towedIn: Correction = (f) =>
	f.q.cls === 'vessel' &&
	(/^(kéo|dắt)$/.test(wordAt(f.s, f.q.from - 1)) ||
		// "9 tàu cá được kéo về cảng"
		/^được (kéo|lai)$/.test(`${wordAt(f.s, f.q.to)} ${wordAt(f.s, f.q.to + 1)}`))
		? becomes(f, 'sar.vessels_rescued', 'TOW', 'verb:tow')
		: null;

const ASHORE = pairsOf('gặp nạn|bị nạn|vào bờ|về bờ|lên bờ');

const IN_PERIL = pairsOf(
	'gặp nạn|bị nạn|trôi dạt|bị tai|bị thương|đột quỵ|bị bệnh|bị ốm|cứu vớt|cứu hộ|cứu nạn|được cứu|cứu sống|bị chìm',
);
/** Words of their boat between a crew and what befell it. */
const PERIL_REACH = 10;
/** No crew that is taken over from the sea is larger. */
const CREW = 40;
const TAKES = wordsOf('nhận đưa vớt về');

/** "tàu BP cập cảng, đưa 8 thuyền viên hai tàu hỏng máy về bờ", "5 thuyền viên bị nạn đã được đưa về trạm": taken off the sea. */
export const takenAshore: Correction = (f) => {
	const { s, q } = f;
	if (q.cls !== 'seafarer') return null;
	const { tokens } = s.page;
	const brought = wordAt(s, q.from - 1) === 'đưa' && ASHORE.standsIn(tokens, q.to, s.to);
	const befallen =
		(q.value ?? CREW) < CREW &&
		IN_PERIL.standsIn(tokens, q.to, Math.min(q.to + PERIL_REACH, s.to)) &&
		holdsAny(s, TAKES);
	// "làm thủ tục tiếp nhận 7 ngư dân", in the story of a rescue
	const taken =
		wordAt(s, q.from - 1) === 'nhận' && wordAt(s, q.from - 2) === 'tiếp' && (q.value ?? CREW) < CREW;
	const ofRescue = f.memory.speaksOf('RESCUE') || hasTopic(s.topics, s.from, q.from, 'RESCUE', 'TOW');
	return brought || befallen || (taken && ofRescue)
		? becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE')
		: null;
};

const AT_REFUGE: Readonly<Record<string, string>> = {
	'port.crew_turns': 'disaster.fishers_alerted',
	'port.ship_calls': 'disaster.vessels_alerted',
};

/** "ở cảng Vũng Lau có 6 tàu, 41 thuyền viên neo tránh bão": in refuge, none cleared; their cargo and passengers are no count. */
export const atRefuge: Correction = (f) => {
	const { s, read, memory } = f;
	if (!hasTopic(s.topics, s.from, s.to, 'SHELTER_CALL')) return null;
	if (!memory.speaksOf('DISASTER') && !hasTopic(s.topics, s.from, s.to, 'DISASTER')) return null;
	return becomes(f, AT_REFUGE[read.indicator] ?? 'other', 'SHELTER_CALL', 'port:refuge');
};

/** "cấp cứu, đưa vào bờ 3 thuyền viên nước ngoài": men helped, none cleared through a port. */
export const sickSailors: Correction = (f) => {
	const { s, i, q } = f;
	const from = Math.max(figureAt(s, i - 1)?.to ?? s.from, itemFrom(s, q.from));
	return q.cls === 'seafarer' && (hasTopic(s.topics, from, q.from, 'RESCUE') || broughtUp(s, q))
		? becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE')
		: null;
};

const THROUGH: Readonly<Record<string, string>> = {
	'thuyền viên': 'port.crew_turns',
	'hành khách': 'port.passenger_turns',
};
const THROUGH_REACH = 9;

/** "Thuyền viên nhập cảnh 4.120 người, xuất cảnh 4.060 người": crews and passengers cleared, where nothing unlawful is told. */
export const crewsThrough: Correction = (f) => {
	const { s, q } = f;
	if (q.cls !== 'person' || q.unit === 'SUSPECT' || holdsIn(s, s.from, s.to, UNLAWFUL)) return null;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - THROUGH_REACH); k -= 1) {
		if (s.page.tokens[k]?.text === ';') return null;
		const indicator = THROUGH[`${wordAt(s, k)} ${wordAt(s, k + 1)}`];
		if (indicator) return becomes(f, indicator, 'PORT', 'noun:through');
	}
	return null;
};

const UNLAWFUL = wordsOf('phép trốn luật chui');

const CLEARED = new Set(['gate.person_crossings', 'port.crew_turns', 'port.passenger_turns']);

/** "làm thủ tục nhập cảnh cho", "giải quyết thủ tục xuất, nhập cảnh" within tokens [from, to), the people right behind. */
function isCleared(s: Sentence, from: number, to: number): boolean {
	if (!/^(cho|cảnh|được)$/.test(wordAt(s, to - 1))) return false;
	for (let k = to - 1; k > Math.max(from, to - CLEARED_REACH); k -= 1)
		if (wordAt(s, k) === 'tục' && wordAt(s, k - 1) === 'thủ') return true;
	return false;
}

const CAUGHT = pairsOf(
	'phát hiện|ngăn chặn|xử lý|xử phạt|tiếp nhận|bàn giao|trao trả|tố giác|môi giới|đưa người|vận động|thuyết phục|tạm giữ|khởi tố',
);
const CATCHES = wordsOf('bắt trái lậu');

/** Words from "thủ tục" to the people: "thủ tục xuất cảnh, nhập cảnh cho". */
const CLEARED_REACH = 9;

const GATES = pairsOf('cửa khẩu|lối mở|nhập khẩu|xuất khẩu|thông quan');

/** People told by a sentence on a gate where nobody catches, hands over or warns them. */
const isPassage = ({ s }: Told): boolean =>
	GATES.standsIn(s.page.tokens, s.from, s.to) &&
	!CAUGHT.standsIn(s.page.tokens, s.from, s.to) &&
	!holdsAny(s, CATCHES) &&
	!holdsAny(s, UNLAWFUL) &&
	!holdsAny(s, UNMEANT);
const UNMEANT = wordsOf('lén vượt mòn lừa trốn tổ đường');

/**
 * "giải quyết cho xuất cảnh 1.214 người, nhập cảnh 1.420 người", "qua cửa khẩu có 4.210 lượt người, trong đó xuất cảnh 1.870 người":
 * those let through, as the ones before them.
 */
export const letThrough: Correction = (f) => {
	const { s, q, memory } = f;
	const from = itemFrom(s, q.from);
	const to = s.semicolons.find((k) => k >= q.to) ?? s.to;
	if (q.unit === 'SUSPECT' || holdsIn(s, from, to, UNLAWFUL)) return null;
	// "làm thủ tục nhập cảnh cho 46 khách": the way that every traveller goes
	if (isCleared(s, from, q.from)) return becomes(f, 'gate.person_crossings', 'LET_THROUGH', 'verb:cleared');
	const before = memory.inSentence(s).at(-1) ?? memory.inParagraph().at(-1);
	// "đã có 352.760 người nhập cảnh qua cửa khẩu": nobody is caught there
	if (isPassage(f)) return becomes(f, 'gate.person_crossings', 'LET_THROUGH', 'gate:passage');
	if (!before || !CLEARED.has(before.indicator)) return null;
	const next = before.cls === q.cls && before.q === toldBefore(f)?.q;
	const atGate = before.indicator === 'gate.person_crossings';
	const part = atGate && hasCue(s.cues, 'part', s.from, q.from);
	// "Ngày 20/9, cửa khẩu có 5.900 lượt khách. Đến 9 giờ, trên 1.000 người đã xuất cảnh": told again, none caught
	const again = atGate && !CAUGHT.standsIn(s.page.tokens, s.from, s.to) && !holdsAny(s, CATCHES);
	return next || part || again ? becomes(f, before.indicator, 'LET_THROUGH', 'row:through') : null;
};

/** "Thuyền viên được kiểm soát là 78.115 lượt người", after ships and no boats: their crews. */
export const crewsOfPort: Correction = (f) =>
	f.memory.totalOf('port.ship_calls') && !f.memory.totalOf('fisheries.vessel_turns_checked')
		? becomes(f, 'port.crew_turns', 'PORT', 'subject:article:PORT')
		: null;

/** A river mouth of small letters; "Lạch Vạn" is a name. */
const FISHING_GEAR = new WordFlag((w) => /^(cá|khơi|ngư)$/.test(w.fold) || w.text === 'lạch');

/** "Các đồn Biên phòng cửa khẩu cảng đã làm thủ tục cho 3.386 lượt tàu ra, vào": the post of a port clears its ships. */
function byPortPost(s: Sentence, to: number): boolean {
	for (let k = s.from; k + 2 < to; k += 1)
		if (wordAt(s, k) === 'cửa' && wordAt(s, k + 1) === 'khẩu' && wordAt(s, k + 2) === 'cảng') return true;
	return false;
}

/** Words before a sentence in which the post it speaks of was named. */
const NAMED_REACH = 80;
const CLEARS = pairsOf('thủ tục');

/** "Biên phòng cửa khẩu cảng quản lý 56 bến. Năm 2024, đơn vị làm thủ tục cho 9.200 lượt tàu": the post named in the sentences before. */
function byPostNamed(s: Sentence, to: number): boolean {
	if (!CLEARS.standsIn(s.page.tokens, s.from, to)) return false;
	for (let k = s.from - 3; k >= Math.max(0, s.from - NAMED_REACH); k -= 1)
		if (wordAt(s, k) === 'cửa' && wordAt(s, k + 1) === 'khẩu' && wordAt(s, k + 2) === 'cảng')
			return wordAt(s, k - 1) === 'phòng';
	return false;
}

/** "lưu lượng qua cảng tăng". */
const THROUGH_PORT = pairsOf('qua cảng|cảng biển');

/** "số tàu ra vào đạt khoảng 8.000 lượt", where ships have been cleared and no boats checked. */
export const shipsOfThePort: Correction = (f) =>
	(f.memory.totalOf('port.ship_calls') ||
		f.memory.totalOf('port.passenger_turns') ||
		byPortPost(f.s, f.q.from) ||
		byPostNamed(f.s, f.q.from) ||
		THROUGH_PORT.standsIn(f.s.page.tokens, f.s.from, f.q.from)) &&
	!f.memory.totalOf('fisheries.vessel_turns_checked') &&
	!holdsAny(f.s, FISHING_GEAR)
		? becomes(f, 'port.ship_calls', 'PORT', 'subject:article:PORT')
		: null;

const PATROLS = pairsOf('tuần tra');
/** Words of "tuần tra, kiểm soát" and of "khu vực cảng" before the number. */
const PATROL_REACH = 5;

/** "tuần tra khu vực cảng 318 lượt/1.590 lượt cán bộ, chiến sĩ", "tuần tra, giám sát 426 lượt trên vùng nước cảng": patrols of the port, no ships. */
export const portPatrol: Correction = (f) => {
	const { s, i, q } = f;
	if (q.cls !== 'turn') return null;
	const troops = s.quantities[i + 1]?.cls === 'troop_turn' && s.groups[i + 1] === s.groups[i];
	const patrols =
		(troops && hasTopic(s.topics, s.from, q.from, 'PATROL')) ||
		PATROLS.standsIn(s.page.tokens, Math.max(s.from, q.from - PATROL_REACH), q.from);
	return patrols ? becomes(f, patrolKind(s, i, 'patrol.sessions'), 'PATROL', 'turns:patrol') : null;
};

/** "4.402 lượt tàu … với 79.615 lượt thuyền viên và 28.040 lượt hành khách": passengers of ships. */
export const shipPassengers: Correction = (f) => {
	const { s, i, q } = f;
	if (q.cls !== 'passenger_turn') return null;
	const ships =
		s.quantities.some((o, k) => k < i && /^(vessel_turn|seafarer)/.test(o.cls)) ||
		f.memory.inSentence(s).some((d) => d.indicator === 'port.ship_calls') ||
		byPortPost(s, q.from) ||
		(f.memory.totalOf('port.ship_calls') !== null &&
			!f.memory.totalOf('gate.vehicle_crossings') &&
			!f.memory.speaksOf('GATE_POST'));
	return ships ? becomes(f, 'port.passenger_turns', 'PORT', 'turns:ships') : null;
};

/** "làm thủ tục xuất nhập, chuyển cảng cho 6.000 phương tiện": only ships go from port to port. */
function changesPort({ s, q }: Told): boolean {
	for (let k = s.semicolons.findLast((x) => x < q.from) ?? s.from; k < q.from; k += 1)
		if (wordAt(s, k) === 'chuyển' && wordAt(s, k + 1) === 'cảng') return true;
	return false;
}

/** "3.400 phương tiện với 82.000 tấn hàng hóa ra, vào cảng": what enters a port, told behind its cargo. */
function entersPort({ s, q }: Told): boolean {
	const to = s.semicolons.find((k) => k >= q.to) ?? s.to;
	for (let k = q.to; k < to - 1; k += 1)
		if (/^(vào|rời|cập) cảng$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

/** "làm thủ tục cho 142 lượt phương tiện, 1.036 thuyền viên": only ships have a crew. */
function hasCrew({ s, i, q }: Told): boolean {
	const next = figureAt(s, i + 1);
	return (
		next !== undefined &&
		s.groups[i + 1] === s.groups[i] &&
		/^seafarer/.test(next.cls) &&
		wordAt(s, next.unitTo - 1) === 'viên' &&
		q.to <= next.from
	);
}

/** "làm thủ tục cho 412 lượt tàu …; cả năm 1.700 lượt phương tiện": in a text on a port's ships alone, they are ships. */
export const shipsOfPort: Correction = (f) =>
	changesPort(f) ||
	entersPort(f) ||
	hasCrew(f) ||
	byPostNamed(f.s, f.q.from) ||
	(f.memory.totalOf('port.ship_calls') &&
		!f.memory.totalOf('gate.vehicle_crossings') &&
		!f.memory.speaksOf('GATE_POST'))
		? becomes(f, 'port.ship_calls', 'PORT', 'subject:article:PORT')
		: null;
