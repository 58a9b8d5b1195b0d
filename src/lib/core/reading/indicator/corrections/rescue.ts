import { isOursInForceList } from '../../deed/whose/force-list.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { hasPair, holdsAny, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { broughtUp, savedLater } from '../saved.ts';
import { becomes, type Correction, type ReadFigure } from './correction.ts';

/** Words between the saving and its count. */
const SAVED_REACH = 5;

/** "đang tìm kiếm 4 ngư phủ": not found yet; "tìm kiếm được 4 ngư phủ" is. */
export const stillSought: Correction = (f) =>
	wordAt(f.s, f.q.from - 2) === 'tìm' &&
	wordAt(f.s, f.q.from - 1) === 'kiếm' &&
	wordAt(f.s, f.q.from - 3) !== 'được'
		? becomes(f, 'sar.deaths_missing', 'DEATHS', 'topic:left:DEATHS')
		: null;

const ALIVE = wordsOf('sống toàn khỏe');

const DEAD = wordsOf('thi xác tử chết');

/** "đã tìm thấy 3 ngư dân mất tích": found; alive where the words say so, and most often where nobody speaks of the dead. */
export const foundAgain: Correction = (f) => {
	const { s, q } = f;
	if (wordAt(s, q.from - 2) !== 'tìm' || !/^(thấy|được)$/.test(wordAt(s, q.from - 1))) return null;
	if (/^(chưa|không)$/.test(wordAt(s, q.from - 3)) || holdsAny(s, DEAD)) return null;
	const safe = holdsIn(s, q.to, s.to, ALIVE);
	if (!safe && q.cls !== 'seafarer') return { ...f.read, rules: [...f.read.rules, 'doubt:indicator'] };
	const read = becomes(f, 'sar.persons_rescued', 'RESCUE', 'found:again');
	return safe ? read : { ...read, rules: [...read.rules, 'doubt:indicator'] };
};

/** "6 người, trong đó 1 người chết": the dead are told right behind. */
const isLost = (s: Sentence, at: number): boolean => /^(chết|thiệt|tử)$/.test(wordAt(s, at));

/** "tìm thấy 2 thi thể, cứu 5 người", "…, đưa 7 thuyền viên về đất liền": the dead are told before a verb of their own. */
export const savedBehindDead: Correction = (f) => {
	const { s, q } = f;
	if (f.read.rules[0] !== 'topic:far:DEATHS' || hasTopic(s.topics, q.to, s.to, 'DEATHS')) return null;
	const saves = wordAt(s, q.from - 1) === 'cứu' && !/^(sơ|cấp|tìm|giải)$/.test(wordAt(s, q.from - 2));
	if (saves || broughtUp(s, q)) return becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE');
	// "vớt 3 thi thể, đưa 12 sản phụ đi cấp cứu": with a verb of their own, whatever was done to them
	return /^(đưa|chuyển|chở)$/.test(wordAt(s, q.from - 1)) ? becomes(f, 'other', 'DEATHS', 'far:dead') : null;
};

/** "cứu được 14 người, 1 người mất tích": what is said behind a row of two is of the last, where the first has its own verb. */
export const savedFirst: Correction = (f) => {
	const { s, i, q } = f;
	const next = s.quantities
		.slice(i + 1)
		.find((o, k) => /^(person|seafarer)$/.test(o.cls) && s.groups[i + 1 + k] === s.groups[i]);
	// "cứu nạn thành công 4 ngư dân mất tích từ đêm qua"; "tìm kiếm, cứu nạn 3 ngư dân mất tích" goes on
	const inTime = /^(kịp thời|thành công|cứu sống|cứu được|vớt được)$/.test(
		`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`,
	);
	if (inTime && hasTopic(s.topics, q.from - SAVED_REACH, q.from, 'RESCUE') && !isLost(s, q.to))
		return becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE');
	// "tiếp nhận 5 thuyền viên và 2 thi thể": the living before the dead
	if (/^(và|,|cùng)$/.test(wordAt(s, q.to)) && wordAt(s, q.to + 2) === 'thi' && wordAt(s, q.to + 3) === 'thể')
		return becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE');
	const saved =
		/^(cứu|vớt|được)$/.test(wordAt(s, q.from - 1)) && hasTopic(s.topics, q.from - 3, q.from, 'RESCUE');
	return next && saved ? becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE') : null;
};

const STRANDED =
	/^(mắc kẹt|cô lập|bị lạc|bị lũ|nước (lũ|cuốn)|đám cháy|gặp nạn|bị nạn|trên biển|đuối nước|trôi dạt|bị chìm|chìm tàu|sạt lở)$/;

/** "giải cứu 7 người bị cô lập trên cồn cát": from the water, not from traffickers. */
export const outOfDanger: Correction = (f) => {
	const { s, q } = f;
	if (q.cls === 'victim' || hasTopic(s.topics, s.from, s.to, 'TRAFFICKING')) return null;
	for (let k = q.to; k < s.to - 1; k += 1)
		if (STRANDED.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE');
	return null;
};

/** "trạm khám cho 40.000 lượt người, trong đó cấp cứu 960 người": patients, none rescued. */
export const firstAid: Correction = (f) => {
	const { s, q, memory } = f;
	if (memory.inSentence(s).at(-1)?.indicator !== 'health.patients') return null;
	return wordAt(s, q.from - 1) === 'cứu' && wordAt(s, q.from - 2) === 'cấp'
		? becomes(f, 'health.patients', 'HEALTH', 'carried:patients')
		: null;
};

/** Words from a crew to how they came ashore: "trên tàu Minh Phát 09 đã được đưa lên bờ". */
const ASHORE_REACH = 14;

/** "cứu 17 ngư dân. Quân y khám cho 74 ngư dân": others, too, are healed. */
function areMoreThanSaved({ q, memory }: ReadFigure): boolean {
	const saved = memory.totalOf('sar.persons_rescued');
	return saved?.value != null && (q.value ?? 0) > saved.value;
}

/** "đưa 2 ngư dân bị tai nạn về đất liền điều trị": taken off the sea, no patients of ours. */
export const broughtToCare: Correction = (f) =>
	!areMoreThanSaved(f) &&
	((/^(person|seafarer)$/.test(f.q.cls) && broughtUp(f.s, f.q)) ||
		// "tàu cứu nạn kiểm tra sức khỏe cho 5 thuyền viên": of the boat in distress
		(f.q.cls === 'seafarer' &&
			(f.memory.speaksOf('RESCUE') ||
				hasTopic(f.s.topics, f.s.from, f.q.from, 'RESCUE', 'TOW') ||
				// "11 thuyền viên đã được đưa lên bờ và được quân y kiểm tra sức khỏe"
				savedLater(f.s, f.q) ||
				hasTopic(f.s.topics, f.q.to, f.q.to + ASHORE_REACH, 'RESCUE'))))
		? becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE')
		: null;

/** "các lực lượng cứu 145 người, trong đó BĐBP 63 người": shares of those saved. */
const areSaved = (s: Sentence, q: { from: number }): boolean =>
	s.quantities.some(
		(o) => o.to < q.from && o.cls === 'person' && /^(cứu|vớt|được)$/.test(wordAt(s, o.from - 1)),
	);

/** "tham gia cứu nạn có Công an 180 người, Biên phòng 150 người": those of ours who save, in a list of forces. */
export const savingForces: Correction = (f) =>
	f.q.cls === 'person' && isOursInForceList(f.s, f.q) && !areSaved(f.s, f.q)
		? becomes(f, 'sar.troop_turns', 'RESCUE', 'list:forces')
		: null;

const OUT_OF_REACH = pairsOf('mất liên|đứt liên');
const NOT_REACHED = pairsOf('mất liên|đứt liên|chưa liên|không liên');
const BEFELL = wordsOf('chìm lật đắm chết tích tử thi xác nạn cháy nổ cuốn đâm vỡ thương bơi');
/** Words from a crew to what is said of it: "15 ngư dân của xã Hải Lộc vẫn đang mất liên lạc". */
const CONTACT_REACH = 8;
/** Words from there to a boat: "không liên lạc được với 2 tàu". */
const LEAD_REACH = 5;

/** "còn 2 tàu/15 lao động mất liên lạc": not heard from, told lost by nobody; "tàu chìm, 3 người mất liên lạc" is. */
export const outOfReach: Correction = (f) => {
	const { s, i, q, memory } = f;
	const withBoat = s.quantities.some(
		(o, k) => k < i && q.from - o.to <= 2 && /^(vessel|vehicle)$/.test(o.cls),
	);
	if (!withBoat || holdsAny(s, BEFELL) || memory.speaksOf('DEATHS') || memory.speaksOf('RESCUE')) return null;
	if (!hasPair(s, q.to, Math.min(q.to + CONTACT_REACH, s.to), OUT_OF_REACH)) return null;
	const read = becomes(f, 'other', 'DEATHS', 'boats:out-of-reach');
	return { ...read, rules: [...read.rules, 'doubt:indicator'] };
};

const ON_THE_WAY = pairsOf('trên đường|đang vào|đang về|chưa vào|chưa về');

/** "đã kêu gọi 1.210 phương tiện; còn 2 phương tiện với 9 lao động chưa liên lạc được": boats and men nobody has told yet. */
export const notYetTold: Correction = (f) => {
	const { s, q } = f;
	const next = s.quantities.find((o) => o.from >= q.to && /^(seafarer|person)$/.test(o.cls));
	const from = next && next.from - q.to <= 2 ? next.to : q.to;
	let to = from;
	while (to < Math.min(from + CONTACT_REACH, s.to) && !/^[,;:(]$/.test(wordAt(s, to))) to += 1;
	// "hiện còn 1 phương tiện cùng 10 lao động đang trên đường vào bờ": of those called, not come yet
	const head = s.quantities[s.groups.indexOf(s.groups[f.i] as number)]?.from ?? q.from;
	const called = f.memory
		.inSentence(s)
		.some((d) => d.indicator === 'disaster.vessels_alerted' && d.to <= head);
	const left = called && wordAt(s, head - 1) === 'còn' && hasPair(s, from, to, ON_THE_WAY);
	if (!left && !hasPair(s, from, to, NOT_REACHED) && !hasPair(s, q.from - LEAD_REACH, q.from, NOT_REACHED))
		return null;
	const read = becomes(f, 'other', 'SHELTER_CALL', 'boats:not-told');
	return { ...read, rules: [...read.rules, 'doubt:indicator'] };
};

const SICKNESS = pairsOf(
	'dịch bệnh|dịch sởi|dịch tả|dịch covid|dịch bạch|dịch sốt|đợt dịch|bệnh sởi|bệnh dại|mắc sởi|mắc bệnh|ngộ độc',
);

/** "đợt dịch sởi, 43 cháu mắc, không cháu nào tử vong": of no accident and no storm. */
export const ofSickness: Correction = (f) =>
	SICKNESS.standsIn(f.s.page.tokens, f.s.from, f.s.to)
		? becomes(f, 'other', 'DEATHS', 'noun:sickness')
		: null;

const BRINGS = wordsOf('đưa dìu kéo dắt');
const PERIL = wordsOf('nạn hỏng chìm trôi dạt mắc sự vỡ cháy');

/** "đưa 9 ngư dân cùng tàu cá bị hỏng máy về đến cảng an toàn": saved, and cleared in no port. */
export const broughtHomeSafe: Correction = (f) =>
	/^(seafarer|person)$/.test(f.q.cls) &&
	BRINGS.has(f.s.page.tokens[f.q.from - 1]) &&
	holdsIn(f.s, f.s.from, f.s.to, PERIL)
		? becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE')
		: null;

/** "ứng cứu 486 người khỏi vùng ngập": saved, wherever from. */
export const savedFromFlood: Correction = (f) =>
	f.q.cls === 'person' && wordAt(f.s, f.q.from - 1) === 'cứu'
		? becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE')
		: null;
