import { hasTopic } from '../../../indicator/topics.ts';
import { readUnitNoun } from '../../../quantity/unit-nouns.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { lastCue, type CueKind } from '../../mention/cues.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { holdsIn, figureAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { isSpared } from './not-fined.ts';
import { isNoAirtime } from './airtime.ts';
import { isOnDuty, mansPosts } from './on-duty.ts';
import type { Refusal } from '../refusals.ts';

/** Whether a cue ends within `reach` tokens before the figure, no sign between. */
function behind(s: Sentence, q: Quantity, kind: CueKind, reach: number): boolean {
	const cue = lastCue(s.cues, kind, s.from, q.from);
	if (!cue || q.from - cue.to > reach) return false;
	for (let k = cue.to; k < q.from; k += 1) if (s.page.tokens[k]?.kind === 'punct') return false;
	return true;
}

/** Whether a cue begins within `reach` tokens after the figure's noun. */
export const ahead = (s: Sentence, q: Quantity, kind: CueKind, reach: number): boolean =>
	s.cues.some((m) => m.entry.kind === kind && m.from >= q.to && m.from - q.to <= reach);

const OTHERS: ReadonlySet<CueKind> = new Set<CueKind>(['agency', 'civil', 'neighbour', 'others', 'foreign']);
/** Words of making between its verb and the number. */
const MADE_REACH = 5;
const BUILT = ['house', 'school', 'classroom', 'work', 'length'];

/** "52 km đường giao thông sạt lở", "hư hỏng 14 cầu": what a storm broke. */
function isBroken(s: Sentence, q: Quantity, i: number): boolean {
	if ((q.cls === 'length' && ahead(s, q, 'broken', 3)) || behind(s, q, 'broken', 1)) return true;
	// "11 cây cầu treo bị đứt"; "sửa 2 cây cầu bị đứt" is work of ours
	if (/^(work|school)$/.test(q.cls) && ahead(s, q, 'broken', 2))
		return !hasTopic(s.topics, q.from - MADE_REACH, q.from, 'BUILD', 'REPAIR', 'BUILD_REPAIR', 'OPEN');
	// "cuốn trôi 25 ngôi nhà, 3 cây cầu": the next of what it broke
	const before = figureAt(s, i - 1);
	const listed = before && /^(,|và)$/.test(wordAt(s, q.from - 1)) && q.from - before.to <= 3;
	return listed && BUILT.includes(before.cls) ? isBroken(s, before, i - 1) : false;
}

const STILL = wordsOf('còn vẻn đứng nguyên trụ sống');
const LEFT = pairsOf('chỉ còn|vẻn vẹn|lại còn');
const STANDS = pairsOf('đứng vững|nguyên vẹn|trụ lại|trụ vững|còn đứng|sống sót');
const STANDS_REACH = 3;

/** "cả bản chỉ còn lại chín nếp nhà", "12 ngôi nhà nguyên vẹn": what a storm has left standing. */
const isLeftStanding = (s: Sentence, q: Quantity): boolean =>
	LEFT.standsIn(s.page.tokens, q.from - STANDS_REACH, q.from) ||
	STANDS.standsIn(s.page.tokens, q.to, q.to + STANDS_REACH);

/** "còn 320 hộ nghèo, 45 nhà tạm": the list opens with what there still is. */
function isStillThere(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (/^(còn|do|vì|có|vẫn)$/.test(wordAt(s, q.from - 1))) return true;
	// "8 căn còn vướng thủ tục"
	if (q.cls === 'house' && /^(còn|đang|vẫn)$/.test(wordAt(s, q.to))) return true;
	const before = figureAt(s, i - 1);
	return before !== undefined && q.from - before.to <= 8 && isStillThere(s, i - 1);
}

const UNDER_WAY = wordsOf('đang');
const DONE_LATER = wordsOf('sẽ trước giao');
const OF_OTHERS = /^(khác|nữa|còn|lại|nhà)$/;

/** "17 căn khác đang lên tường, lợp mái": houses under way. */
function isUnderWay(s: Sentence, q: Quantity): boolean {
	let k = q.to;
	while (k < q.to + 2 && OF_OTHERS.test(wordAt(s, k))) k += 1;
	if (!UNDER_WAY.has(s.page.tokens[k]) || /^(sử|ở|có|được)$/.test(wordAt(s, k + 1))) return false;
	// "24 căn đang thi công sẽ hoàn thành trước 15/12", "đến nay 21 căn đang hoàn thiện, bàn giao trong tháng 12": a goal
	const plan = s.page.blocks[s.block]?.body ?? s.from;
	const isPlanned = wordAt(s, plan) === 'từ' && wordAt(s, plan + 1) === 'nay';
	return !isPlanned && !holdsIn(s, k, s.to, DONE_LATER);
}

/** "hiện còn 34 hộ chưa có điện", "do 2 căn còn vướng thủ tục": what is still wanting. */
function isWanting(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (!/^(household|house|person|school|inhabitant|vessel|none)$/.test(q.cls) || !ahead(s, q, 'wanting', 1))
		return false;
	return isStillThere(s, i);
}

const TITLES = new Set(['bà', 'ông', 'anh', 'chị', 'gia', 'vợ', 'cụ', 'mẹ', 'em', 'già', 'hai']);

/** "Ngôi nhà của bà Ến rộng 54 m2; bộ đội góp 85 ngày công": the work on one house. */
function isOneHouse(s: Sentence): boolean {
	const block = s.page.blocks[s.block];
	if (!block) return false;
	const word = (at: number) => s.page.tokens[at]?.fold ?? '';
	let at = block.body;
	if (/^(căn|ngôi)$/.test(word(at))) at += 1;
	if (word(at) !== 'nhà') return false;
	at += /^(mới|tình)$/.test(word(at + 1)) ? 2 : 1;
	return word(at) === 'của' && TITLES.has(word(at + 1));
}

const ONE = wordsOf('chị anh cô ông bà thầy tôi');
const GROUNDS = wordsOf('bản thôn ấp buôn xóm làng khu khóm');

/** "Năm 2020 ông bị phạt 120 triệu đồng", "không tàu nào của ông": one villager's. */
function isTheirFine(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== 'phạt' || wordAt(s, q.from - 2) !== 'bị') return false;
	if (ONE.has(s.page.tokens[q.from - 3])) return true;
	// "Trước tôi cũng tắt máy, bị phạt 25 triệu là tởn"
	for (let k = s.from; k < q.from - 3; k += 1)
		if (wordAt(s, k) === 'tôi' && wordAt(s, k - 1) !== 'chúng') return true;
	return false;
}

/** "Tổ tự quản số 3, bản Nà Cò có 14 thành viên, bảo vệ 4,6 km đường biên": one team of many. */
function isOneTeam(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, s.from) !== 'tổ' || wordAt(s, s.from + 1) !== 'tự') return false;
	for (let k = s.from + 2; k < Math.min(q.from, s.from + 12); k += 1) {
		if (wordAt(s, k) === 'số' && s.page.tokens[k + 1]?.kind === 'number') return true;
		if (GROUNDS.has(s.page.tokens[k])) return isUpper(s.page.tokens[k + 1]) || s.page.claimed[k + 1] === 1;
		if (wordAt(s, k) === 'của' && ONE.has(s.page.tokens[k + 1])) return true;
	}
	return false;
}

/** "Toàn tỉnh có 4.210 hộ được hỗ trợ nhà ở": how many there are in the province, whoever helped. */
const isOfProvince = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === 'có' &&
	/^(tỉnh|huyện|xã|bàn)$/.test(wordAt(s, q.from - 2)) &&
	/^(được|thuộc|nằm|diện)$/.test(wordAt(s, q.to));

/** "đang được tìm kiếm với sự tham gia của 5 tàu, 46 người": those who search. */
function isSearchParty(s: Sentence, q: Quantity, i: number): boolean {
	// "tham gia tìm kiếm, cứu nạn 9 vụ/12 tàu/64 người": of those incidents
	if (s.quantities.some((o, k) => o.cls === 'case' && s.groups[k] === s.groups[i])) return false;
	const cue = lastCue(s.cues, 'search_party', s.from, q.from);
	if (!cue || s.semicolons.some((k) => k > cue.to && k < q.from)) return false;
	// "lực lượng tìm kiếm đã đưa được 4 người lên bờ": what the party did
	for (let k = cue.to; k < q.from; k += 1) if (/^(đưa|cứu|vớt|thấy)$/.test(wordAt(s, k))) return false;
	for (let k = Math.max(s.from, cue.from - 12); k < cue.to; k += 1) if (wordAt(s, k) === 'tìm') return true;
	return false;
}

/** "3 em nhỏ đang chới với": in peril, not yet saved. */
function isInPeril(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.to) !== 'đang') return false;
	if (!/^(chới|gặp|bị|mắc|kêu|đuối|chìm|vùng|trôi)$/.test(wordAt(s, q.to + 1))) return false;
	// "bắt 3 đối tượng đang bị truy nã"
	if (/^(truy|tạm|khởi|quản)$/.test(wordAt(s, q.to + 2))) return false;
	for (let k = Math.max(s.from, q.from - 5); k < q.from; k += 1)
		// "đi cứu 7 ngư dân đang trôi dạt": about to be
		if (/^(cứu|vớt)$/.test(wordAt(s, k)) && !/^(đi|ra|đến|để)$/.test(wordAt(s, k - 1))) return false;
	return true;
}

/** "Ông cùng 6 chủ tàu khác lập tổ": one villager's fellows. */
const isFellows = (s: Sentence, q: Quantity): boolean =>
	/^(cùng|với)$/.test(wordAt(s, q.from - 1)) &&
	ONE.has(s.page.tokens[q.from - 2]) &&
	wordAt(s, q.to) === 'khác';

/** "ba vụ hàng lậu lọt qua địa bàn do lực lượng khác phát hiện": not caught by us. */
function hasSlippedBy(s: Sentence, q: Quantity): boolean {
	const at = behindOther(s, q);
	for (let k = at; k < at + 4; k += 1)
		if (wordAt(s, k) === 'lọt' && /^(qua|vào|lưới)$/.test(wordAt(s, k + 1))) return true;
	return false;
}

const BY = wordsOf('do');

/** The token behind a figure and "khác". */
const behindOther = (s: Sentence, q: Quantity): number => (wordAt(s, q.to) === 'khác' ? q.to + 1 : q.to);

/** Words of the name of whoever did it: "do Công an tỉnh Hủa Luông (nước Cộng hòa …)". */
const BY_REACH = 18;

/** "1 nạn nhân khác do công an nước bạn giải cứu", "3 căn do doanh nghiệp xây": the deed of others, named behind. */
function isDoneByOthers(s: Sentence, q: Quantity): boolean {
	const at = behindOther(s, q);
	// "117 nguồn tin do người dân cung cấp": whoever gives a tip gives it to us
	if (wordAt(s, at) !== 'do' || q.cls === 'tip') return false;
	// "45 công dân do phía bạn trao trả" are taken over by us
	for (let k = at; k < at + BY_REACH && !/^[;.]$/.test(wordAt(s, k)); k += 1)
		if (/^(trao|giao|trả|tặng|ủng|tài|nộp|phối|chủ|đẩy|trục|gửi)$/.test(wordAt(s, k))) return false;
	return s.cues.some((m) => OTHERS.has(m.entry.kind) && m.from === at + 1);
}

/** "gói 2.400 bánh chưng", "gói bánh chưng (500 chiếc)": for the feast. */
function isFeast(s: Sentence, q: Quantity): boolean {
	if (/^(gói|nấu|làm)$/.test(wordAt(s, q.from - 1))) return true;
	const at = wordAt(s, q.from - 1) === '(' ? q.from - 2 : q.to;
	return /^(chưng|tét|giầy|dầy|ngọt|kẹo)$/.test(wordAt(s, at));
}

const SICK_REACH = 4;

/** "phát hiện 38 trường hợp phải chuyển tuyến", "12 trường hợp mắc bệnh tim": the sick. */
function isPatient(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + SICK_REACH, s.to); k += 1) {
		if (s.page.tokens[k]?.kind !== 'word') return false;
		if (/^(bệnh|mổ|viêm)$/.test(wordAt(s, k))) return true;
		if (/^(chuyển tuyến|nhập viện|phẫu thuật|cấp cứu)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return true;
	}
	return false;
}

/** "ban hành 5 kế hoạch": papers; "phá 6 chuyên án, 11 kế hoạch" are deeds. */
const isPaper = (s: Sentence, q: Quantity, i: number): boolean =>
	q.unitTo - q.unitFrom === 2 && figureAt(s, i - 1)?.cls !== 'special_case';

/** "phát hiện 6 trường hợp dùng giấy tờ của người khác": met at a gate; a case once it is fined for. */
function isFalsePaper(s: Sentence, q: Quantity, i: number): boolean {
	if (!/^(hiện|giác|,|ngăn|chặn|có)$/.test(wordAt(s, q.from - 1))) return false;
	if (!ahead(s, q, 'false_paper', 1)) return false;
	const end = s.quantities[i + 1]?.from ?? s.to;
	for (let k = q.to; k < end; k += 1) if (wordAt(s, k) === 'phạt') return false;
	return true;
}

/** "20 triệu đồng cho mỗi vụ": so much for each. */
const isForEach = (s: Sentence, q: Quantity): boolean => {
	if (wordAt(s, q.to) !== 'cho' || wordAt(s, q.to + 1) !== 'mỗi') return false;
	return readUnitNoun(s.page.tokens, q.to + 2) !== null;
};

const PENDING = pairsOf('tồn đọng|còn tồn|tồn từ|tồn lại|tồn cũ|đọng lại');
const PENDS = wordsOf('tồn đọng');
const PENDING_REACH = 3;

/** "xử lý dứt điểm 63 vụ tồn đọng": of earlier times, still open. */
const isPending = (s: Sentence, q: Quantity): boolean =>
	PENDING.standsIn(s.page.tokens, q.to, q.to + PENDING_REACH);

const COUNTED_PEOPLE = ['person', 'student', 'seafarer'];

/** Figures beside the work: what broke, what is wanting, what one house, person or team has, what was cleared away. */
export const BESIDE_WORK: readonly Refusal[] = [
	{ why: 'under way', of: ['house'], words: UNDER_WAY, holds: isUnderWay },
	{
		why: 'rubbish',
		of: ['mass', 'volume'],
		cue: 'rubbish',
		holds: (s, q) => ahead(s, q, 'rubbish', 0),
	},
	{
		why: 'harvest',
		of: ['mass', 'volume'],
		cue: 'harvest',
		holds: (s, q) => behind(s, q, 'harvest', 2),
	},
	{ why: 'treated', of: ['instance'], holds: isPatient },
	{ why: 'duration', of: ['hour'], holds: isNoAirtime },
	{ why: 'on duty', of: ['troop', 'troop_turn'], holds: isOnDuty },
	{ why: 'on duty', of: ['person'], holds: mansPosts },
	{ why: 'not fined', of: ['person', 'instance', 'case'], holds: isSpared },
	{ why: 'fry', of: ['head'], cue: 'fry', holds: (s, q) => ahead(s, q, 'fry', 0) },
	{ why: 'damage', of: BUILT, cue: 'broken', holds: isBroken },
	{ why: 'left standing', of: BUILT, words: STILL, holds: isLeftStanding },
	{
		why: 'wanting',
		of: ['household', 'house', 'person', 'school', 'inhabitant', 'vessel', 'none'],
		cue: 'wanting',
		holds: (s, _, i) => isWanting(s, i),
	},
	{ why: 'false papers', of: ['instance'], cue: 'false_paper', holds: isFalsePaper },
	{ why: 'paper', of: ['op_plan'], holds: isPaper },
	{
		why: 'no tip',
		of: ['tip'],
		holds: (s, q) => behind(s, q, 'mutual', 1) || ahead(s, q, 'distress', 0),
	},
	{
		why: 'one of many',
		of: ['workday', 'troop_turn', 'troop', 'militia', 'person'],
		holds: isOneHouse,
	},
	{ why: 'one of many', of: ['money'], words: ONE, holds: isTheirFine },
	{
		why: 'one of many',
		of: ['member', 'length', 'marker', 'person', 'household'],
		holds: isOneTeam,
	},
	{ why: 'of the province', of: ['household'], holds: isOfProvince },
	{
		why: 'search party',
		of: ['person', 'vessel', 'vehicle'],
		cue: 'search_party',
		holds: isSearchParty,
	},
	{ why: 'in peril', of: COUNTED_PEOPLE, holds: isInPeril },
	{ why: 'one of many', words: ONE, holds: isFellows },
	{ why: 'others', of: ['case'], holds: hasSlippedBy },
	{ why: 'others', words: BY, holds: isDoneByOthers },
	{ why: 'pending', of: ['case', 'instance'], words: PENDS, holds: isPending },
	{ why: 'feast', of: ['brick', 'item'], holds: isFeast },
	{ why: 'rate', of: ['money'], holds: isForEach },
];
