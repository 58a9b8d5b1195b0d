import { hasTopic } from '../../../indicator/topics.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import { figureAt, hasStop, holdsAny, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { broughtUp } from '../saved.ts';
import { inCharge } from '../in-charge.ts';
import { becomes, isGrouped, toldBefore, type Correction, type ReadFigure } from './correction.ts';

const BILATERAL_REACH = 4;

/** "cùng Kiểm ngư và Cảnh sát biển tuần tra chung 02 lượt": together, but with our own agencies. */
export const homePatrol: Correction = ({ s, q, read, memory }) => {
	if (hasCue(s.cues, 'foreign', s.from, s.to)) return null;
	// "tuần tra chung 16 chuyến …. Sáu tháng tới, tuần tra chung 24 chuyến": with the same partner again
	const again = memory.totalOf('patrol.joint_sessions') && !memory.totalOf('patrol.bilateral_sessions');
	if (!again && !hasCue(s.cues, 'agency', s.from, q.from)) return null;
	for (let k = s.from; k < q.to + BILATERAL_REACH; k += 1)
		if (wordAt(s, k) === 'song' && wordAt(s, k + 1) === 'phương') return null;
	return { ...read, indicator: 'patrol.joint_sessions', rules: ['patrol:agencies'] };
};

/** "64 hộ nghèo, có 23 hộ thoát nghèo": no longer poor, not one more that is answered for. */
export const outOfPoverty: Correction = (f) =>
	wordAt(f.s, f.q.to) === 'thoát' && wordAt(f.s, f.q.to + 1) === 'nghèo'
		? becomes(f, 'livelihood.households_supported', 'LIVELIHOOD', 'noun:behind')
		: null;

/** "duy trì 5 cháu con nuôi và giúp đỡ 22 em học sinh": helped at home, not taken in. */
export const helpedBeside: Correction = (f) => {
	const { s, q } = f;
	if (toldBefore(f)?.indicator !== 'education.adopted_children') return null;
	// "11 con nuôi, 92 học sinh được hỗ trợ 500.000 đồng mỗi tháng"
	if (/^được (hỗ|giúp|tài|cấp)$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`))
		return becomes(f, 'education.sponsored_students', 'SPONSOR', 'verb:behind');
	if (isGrouped(f)) return null;
	return /^(giúp đỡ|đỡ đầu|hỗ trợ)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)
		? becomes(f, 'education.sponsored_students', 'SPONSOR', 'verb:before')
		: null;
};

/** "22 tổ tự quản, 4 chốt cố định": a post is held by the force. */
export const heldPosts: Correction = (f) =>
	wordAt(f.s, f.q.unitFrom) === 'chốt'
		? becomes(f, 'readiness.checkpoints', 'CHECKPOINT', 'noun:post')
		: null;

/** "14 chốt và 5 tổ tuần tra lưu động": teams kept in the field beside the posts, no patrols gone. */
export const teamsKept: Correction = (f) => {
	const { s, q, memory } = f;
	if (q.unit !== 'TEAM_TURN' || wordAt(s, q.unitFrom) !== 'tổ') return null;
	const mobile = /^(lưu|cơ) động$/.test(`${wordAt(s, q.unitTo)} ${wordAt(s, q.unitTo + 1)}`);
	const posts = memory.inSentence(s).at(-1)?.indicator === 'readiness.checkpoints';
	if (!mobile && !posts) return null;
	q.unit = 'GROUP';
	return becomes(f, 'readiness.checkpoints', 'CHECKPOINT', 'noun:team');
};

/** "nuôi 2 cháu từ lớp 1 đến lớp 12": taken in, whatever their school is said behind. */
export const takenIn: Correction = (f) =>
	wordAt(f.s, f.q.from - 1) === 'nuôi' && f.read.rules[0]?.startsWith('topic:right')
		? becomes(f, 'education.adopted_children', 'ADOPT', 'verb:before')
		: null;

/** "tăng cường 26 cán bộ cho các xã biên giới": seconded, whatever storm was told of. */
const forCommunes = ({ s, q }: ReadFigure): boolean =>
	[0, 1, 2, 3, 4].some((n) => wordAt(s, q.to + n) === 'xã' && wordAt(s, q.to + n + 1) === 'biên') ||
	(wordAt(s, q.from - 1) === ':' && wordAt(s, q.from - 2) === 'giới');

const CALLED = pairsOf('huy động|điều động');
const PATROL_BOAT = /^(tàu|xuồng)$/;

/** "trong bão số 3, điều động 1.275 lượt bộ đội giúp dân", "Xuyên đêm cứu nạn …: điều động 15 cán bộ cùng tàu tuần tra". */
function calledOut({ s, q, read, memory }: ReadFigure): boolean {
	if (!CALLED.standsIn(s.page.tokens, q.from - 3, q.from)) return false;
	if (hasTopic(s.topics, s.from, q.from, 'DISASTER')) return true;
	const stop = s.semicolons.find((k) => k >= q.to) ?? s.to;
	if (hasTopic(s.topics, q.to, stop, 'EVACUATE')) return true;
	return (
		read.topic === 'PATROL' &&
		PATROL_BOAT.test(wordAt(s, q.to + 1)) &&
		wordAt(s, q.to + 2) === 'tuần' &&
		memory.titleNames('DISASTER', 'RESCUE')
	);
}

/** "Bản tin bão …: huy động 1.340 lượt cán bộ, chiến sĩ giúp dân dọn cây đổ": help against the disaster of the title. */
export const inDisaster: Correction = (f) => {
	const { s, read, memory } = f;
	// "kêu gọi 2.130 tàu …. Ngoài ra, 68 cán bộ, chiến sĩ tăng cường xuống các địa bàn": sent against the storm told of
	const sent =
		read.topic === 'SECONDED' &&
		memory.inParagraph().some((d) => /^(disaster|sar)\./.test(d.indicator)) &&
		!hasTopic(s.topics, s.from, s.to, 'IN_CHARGE') &&
		!forCommunes(f);
	// "lũ làm 2 người chết; đơn vị huy động 860 lượt cán bộ, chiến sĩ đến giúp dân"
	const lost = memory.inSentence(s).some((d) => d.indicator === 'sar.deaths_missing');
	const helped =
		/^(civic|housing)\.troop_turns$/.test(read.indicator) && (lost || memory.titleNames('DISASTER'));
	if (!sent && !helped && !calledOut(f)) return null;
	return becomes(f, 'sar.troop_turns', 'DISASTER', 'title:DISASTER');
};

/** "phân công 280 đảng viên giúp đỡ 1.120 hộ": the households those members answer for. */
export const assigned: Correction = (f) => {
	const before = toldBefore(f);
	if (before?.indicator !== 'grassroots.party_members_households' || hasStop(f.s, before.to, f.q.from))
		return null;
	return becomes(f, 'grassroots.households_assigned', 'IN_CHARGE', 'group:members');
};

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

const STRANDED = /^(mắc kẹt|cô lập|bị lạc|bị lũ|nước (lũ|cuốn)|đám cháy)$/;

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

/** "đưa 2 ngư dân bị tai nạn về đất liền điều trị": taken off the sea, no patients of ours. */
export const broughtToCare: Correction = (f) =>
	(/^(person|seafarer)$/.test(f.q.cls) && broughtUp(f.s, f.q)) ||
	// "tàu cứu nạn kiểm tra sức khỏe cho 5 thuyền viên": of the boat in distress
	(f.q.cls === 'seafarer' &&
		(f.memory.speaksOf('RESCUE') || hasTopic(f.s.topics, f.s.from, f.q.from, 'RESCUE', 'TOW')))
		? becomes(f, 'sar.persons_rescued', 'RESCUE', 'topic:left:RESCUE')
		: null;

const KEPT_REACH = 8;

/** "phát hiện 3 cột mốc bị sạt lở": stones that need mending, no length of the border's row. */
export const damaged: Correction = (f) =>
	wordAt(f.s, f.q.to) === 'bị' ? becomes(f, 'other', 'MARKERS', 'stones:damaged') : null;

/** "nhận tự quản 3.262 km đường biên, 1.204 cột mốc": what the people watch over, not how long the border is. */
export const selfManaged: Correction = (f) => {
	const { s, q } = f;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - KEPT_REACH); k -= 1)
		if (wordAt(s, k) === 'quản' && wordAt(s, k - 1) === 'tự')
			return becomes(f, 'other', 'SELF_MANAGED', 'kept:people');
	// "212 tổ tự quản với 2.310 thành viên bảo vệ 96 km đường biên, 41 cột mốc"
	return f.memory.inSentence(s).at(-1)?.topic === 'SELF_MANAGED'
		? becomes(f, 'other', 'SELF_MANAGED', 'kept:people')
		: null;
};

const PLAIN: Readonly<Record<string, string>> = {
	'patrol.bilateral_sessions': 'patrol.sessions',
	'patrol.bilateral_troop_turns': 'patrol.troop_turns',
};

/** "8.400 lượt cán bộ, chiến sĩ; tuần tra song phương 9 lần": a kind of patrol named behind the semicolon is of the next figure. */
export const namedBehind: Correction = (f) => {
	const { s, i, q, read } = f;
	const plain = PLAIN[read.indicator];
	if (!plain) return null;
	// "tuần tra 1.204 lượt, có 96 lượt song phương": of the share told next
	const next = s.quantities[i + 1];
	const share = next?.cls === q.cls && /^(có|gồm)$/.test(wordAt(s, next.from - 1));
	if (
		share &&
		hasTopic(s.topics, s.from, q.from, 'PATROL') &&
		!hasTopic(s.topics, q.from, next.from, 'PATROL_BILATERAL')
	)
		return becomes(f, plain, 'PATROL', 'topic:left:PATROL');
	if (!read.rules[0]?.startsWith('topic:after:')) return null;
	const stop = s.semicolons.find((k) => k >= q.to);
	return stop !== undefined && !hasTopic(s.topics, q.to, stop, 'PATROL_BILATERAL')
		? becomes(f, plain, 'PATROL', 'topic:after:PATROL')
		: null;
};

/** "giúp 64 em, cùng 8 em là con nuôi": the words behind a row are of its last figure, where that counts the same noun. */
function isFirstOfTwo({ s, i, q, read }: ReadFigure): boolean {
	const next = s.quantities[i + 1];
	return (
		next?.cls === q.cls &&
		s.groups[i + 1] === s.groups[i] &&
		read.rules[0]?.startsWith('topic:right') === true
	);
}

/** "Nâng bước em tới trường", "Con nuôi đồn Biên phòng" … hỗ trợ 163 cháu": of both programmes are those of the wider one. */
export const ofBothProgrammes: Correction = (f) =>
	(f.read.rules[0]?.startsWith('topic:far') || isFirstOfTwo(f)) &&
	hasTopic(f.s.topics, figureAt(f.s, f.i - 1)?.to ?? f.s.from, f.q.from, 'SPONSOR')
		? becomes(f, 'education.sponsored_students', 'SPONSOR', 'topic:both:SPONSOR')
		: null;

/** "131 đảng viên sinh hoạt, phụ trách 518 hộ", "150 đảng viên nhận giúp 640 hộ": told for the households they answer for. */
export const membersOfHomes: Correction = (f) => {
	const { s, i, q } = f;
	const homes = s.quantities[i + 1];
	if (q.cls !== 'party_member' || homes?.cls !== 'household' || hasStop(s, q.to, homes.from)) return null;
	return hasTopic(s.topics, q.to, homes.from, 'IN_CHARGE') || inCharge(s, i)
		? becomes(f, 'grassroots.party_members_households', 'IN_CHARGE', 'group:homes')
		: null;
};
