import type { Token } from '../../../text/tokens.ts';
import { once } from '../../../text/once.ts';
import { WordFlag, wordsOf } from '../../../text/word-flag.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import type { Page } from '../../page/page.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';

/** First words, with a capital, of the names of bodies that give, teach and help; and what follows where they are no body. */
const BODIES = new Map<string, RegExp>([
	['Hội', /^(nghị|đồng|thi|thao|trại|thảo|đàm|xuân|làng)$/],
	['Quỹ', /^(đất|phòng|nhà|tiền)$/],
	['Trường', /^(hợp|sa|kỳ)$/],
	['Nhóm', /^(đối|nghi|này|chỉ|nhiệm|mục|giải|tiêu|tội|hàng|kết|việc|thứ|các)$/],
	['Chùa', /^$/],
	['Báo', /^(cáo|động|tin)$/],
	['Tạp', /^$/],
	['Hợp', /^(đồng|nhất)$/],
]);
const opensBody = new WordFlag((w) => BODIES.has(w.text));

/** What a commune does by itself: "Xã đã vận động nhân dân hiến đất, làm 2,4 km đường". */
const GROUNDS = wordsOf('xã huyện phường bản thôn ấp buôn làng');
const ACTS = wordsOf('đã còn cũng tự vận đang mới sẽ dự');
const GOES_OUT = wordsOf('đã còn cũng trao tặng thăm đến vừa');

const NAME_WORDS = 5;
const OPENING = new Set([
	'xã',
	'huyện',
	'phường',
	'bản',
	'thôn',
	'ấp',
	'buôn',
	'làng',
	'đoàn',
	'đại',
	'toàn',
	'phó',
	'chủ',
	'bí',
]);
/** Words with which one who is not ours may be named. */
/** Those who give by themselves. */
const GIVERS = /^(nghệ sỹ|ca sỹ|doanh nhân|sư thầy|sư cô|thượng tọa|hòa thượng|ni sư|vợ chồng|nhà thơ)$/;
const OPENS_GIVER = new Set('nghệ ca doanh sư thượng hòa ni vợ nhà ông bà anh chị'.split(' '));
const ONE = wordsOf('ông bà anh chị');
const GIVES = wordsOf('tặng trao ủng');
const GIVES_REACH = 14;

/** "Nghệ sĩ Hoài Thu tặng 40 suất quà", "Sư thầy chùa Phúc Lâm trao 100 suất quà": one person gives. */
function isGiver(s: Sentence, at: number): boolean {
	// "Ông Nguyễn Văn Hải, chủ một doanh nghiệp, ủng hộ 40 triệu đồng"
	const byName = isAt(s, at, ONE) && isUpper(s.page.tokens[at + 1]);
	if (!byName && !GIVERS.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`)) return false;
	for (let k = at + 2; k < Math.min(at + GIVES_REACH, s.to); k += 1) {
		if (/^[;:]$|^được$/.test(wordAt(s, k))) return false;
		if (GIVES.has(s.page.tokens[k])) return true;
	}
	return false;
}

const LEADERS = wordsOf('phó chủ bí');
const OFFICES = wordsOf('ubnd hđnd ủy ubmttq');
const OFFICE_REACH = 6;
/** Words between who holds an office and what they give: a name. */
const HANDS_REACH = 16;

/** "Phó Chủ tịch UBND tỉnh Lê Nam trao 40 suất quà": the head of the province, or of a district, gives. */
function isLeader(s: Sentence, at: number): boolean {
	const from = wordAt(s, at) === 'phó' ? at + 1 : at;
	if (!/^(chủ tịch|bí thư)$/.test(`${wordAt(s, from)} ${wordAt(s, from + 1)}`)) return false;
	let office = false;
	for (let k = from + 2; k < from + OFFICE_REACH; k += 1) office ||= OFFICES.has(s.page.tokens[k]);
	if (!office) return false;
	for (let k = from + 2; k < Math.min(from + HANDS_REACH, s.to); k += 1) {
		if (/^(trao|tặng|gửi)$/.test(wordAt(s, k))) return true;
		if (s.page.tokens[k]?.kind === 'punct' || OF_US.has(s.page.tokens[k])) return false;
	}
	return false;
}

const mayOpen = new WordFlag(
	(w) => BODIES.has(w.text) || /^(Tổ|Bạn)$/.test(w.text) || OPENING.has(w.fold) || OPENS_GIVER.has(w.fold),
);

const DOES = wordsOf(
	'đã cũng trao tặng hỗ tài ủng góp đóng vận giúp xây tổ phối mở khám cho cấp nhận đỡ dạy thăm đến gửi kêu quyên bắt mua còn vừa',
);

/** A verb stands behind the name at a token, before the next sign. */
function doesIn(s: Sentence, at: number): boolean {
	for (let k = at; k < s.to && !/^[,;.:]$/.test(wordAt(s, k)); k += 1)
		if (DOES.has(s.page.tokens[k])) return true;
	return false;
}

/** Whether a body that is not ours begins at a token, by its name: "Hội Doanh nhân trẻ", "Quỹ Vì người nghèo". */
export const namesBody = (s: Sentence, at: number): boolean =>
	mayOpen.has(s.page.tokens[at]) && isBody(s, at);

/** Whether a body that is not ours begins at a token that opens a clause. */
function isBody(s: Sentence, at: number): boolean {
	const { tokens } = s.page;
	const t = tokens[at] as Token;
	// "Tổ chức Tầm nhìn Xanh tài trợ …", "Bạn tặng 2 phòng học"
	if (OPENS_GIVER.has(t.fold) && at === s.from && isGiver(s, at)) return true;
	if (LEADERS.has(t)) return isLeader(s, at);
	if (t.text === 'Tổ' && wordAt(s, at + 1) === 'chức') return isUpper(tokens[at + 2]);
	if (t.text === 'Bạn') return /^(tặng|giúp|xây|hỗ|cũng)$/.test(wordAt(s, at + 1));
	if (opensBody.has(t)) {
		const next = wordAt(s, at + 1);
		// "vào Quỹ Vì người nghèo, Quỹ Đền ơn đáp nghĩa, ủng hộ …": one more of those named, that does nothing
		if (wordAt(s, at - 1) === ',' && !doesIn(s, at + 1)) return false;
		if (t.text === 'Báo') return isUpper(tokens[at + 1]) && !BODIES.get(t.text)?.test(next);
		return tokens[at + 1]?.kind === 'word' && BODIES.get(t.text)?.test(next) === false;
	}
	if (GROUNDS.has(t)) {
		// "Huyện Ba Thác đã bố trí 4 tỷ đồng"
		let acts = at + 1;
		while (acts < at + NAME_WORDS && isUpper(tokens[acts])) acts += 1;
		return ACTS.has(tokens[acts]);
	}
	if (t.fold === 'đoàn') {
		const goes = `${wordAt(s, at + 1)} ${wordAt(s, at + 2)}` === 'công tác' ? at + 3 : at + 1;
		return GOES_OUT.has(tokens[goes]) && hasGuests(s.page);
	}
	// "đại diện Cộng đồng Ôtô Sài Gòn trao 70 triệu đồng"
	if (t.fold === 'đại')
		return wordAt(s, at + 1) === 'diện' && isUpper(tokens[at + 2]) && !OF_US.has(tokens[at + 2]);
	return t.fold === 'toàn' && wordAt(s, at + 1) === 'tỉnh' && ECONOMY.mayStandIn(s.words) && isEconomy(s);
}

const OF_US = wordsOf('bđbp đồn bộ ban đảng phòng hải trạm đơn');
const ECONOMY = wordsOf('grdp kinh ngân');

/** "Kinh tế tỉnh tăng 8,1 %, thu ngân sách 6.200 tỷ đồng; toàn tỉnh xóa 1.240 căn nhà": a look at the whole province. */
function isEconomy(s: Sentence): boolean {
	for (let k = s.from; k < s.to; k += 1) {
		const pair = `${wordAt(s, k)} ${wordAt(s, k + 1)}`;
		if (wordAt(s, k) === 'grdp' || pair === 'kinh tế' || pair === 'ngân sách') return true;
	}
	return false;
}

const VISITS = wordsOf('thăm');
/** Words between those who come and "thăm", between "thăm" and whom they visit. */
const COMES_REACH = 26;
const HOST_REACH = 14;
const OURS = wordsOf('bđbp đồn');

/** Whether a delegation that is none of ours comes to a post: "… cùng đoàn công tác đến thăm, tặng quà Đồn Biên phòng Pa Sín". */
const hasGuests = once((page: Page): boolean => page.tokens.some((_, k) => isVisitAt(page.tokens, k)));

function isVisitAt(tokens: readonly Token[], at: number): boolean {
	if (!VISITS.has(tokens[at])) return false;
	let hosts = false;
	for (let k = at + 1; k < at + HOST_REACH && !hosts; k += 1) hosts = OURS.has(tokens[k]);
	if (!hosts) return false;
	for (let k = at - 1; k > at - COMES_REACH && tokens[k]?.kind !== 'break'; k -= 1) {
		if (tokens[k] === undefined || OURS.has(tokens[k])) return false;
		if (tokens[k]?.fold === 'phòng' && tokens[k - 1]?.fold === 'biên') return false;
		if (tokens[k]?.fold === 'đoàn' && tokens[k - 1]?.fold !== 'trưởng') return true;
	}
	return false;
}

const STARTS = wordsOf('; : . , ( “ còn riêng');
/** Words of a list of partners; between a subject and its last figure. */
const LIST_REACH = 40;
const SUBJECT_REACH = 120;
const JOINED = wordsOf('phối với cùng');

/** "Đồn phối hợp với Đoàn xã, Hội Phụ nữ xã": one of a list of partners. */
function isPartner(s: Sentence, at: number): boolean {
	for (let k = at - 1; k >= Math.max(s.from, at - LIST_REACH); k -= 1) {
		if (/^[;.:]$/.test(wordAt(s, k))) return false;
		if (JOINED.has(s.page.tokens[k]) && !/^(kỳ|thời|ngày|dịp|đợt|tháng|năm)$/.test(wordAt(s, k + 1)))
			return true;
	}
	return false;
}

/**
 * Whether a body that gives and builds opens the clause of a figure, where no word of the lists tells it: by its name, a commune, guests.
 *
 * in   tokens (after, at): nothing of ours stands in them
 */
export function bodyBetween(s: Sentence, after: number, at: number): boolean {
	if (!mayOpen.mayStandIn(s.words)) return false;
	for (let k = at - 1; k > after && k >= Math.max(s.from, at - SUBJECT_REACH); k -= 1) {
		if (!mayOpen.has(s.page.tokens[k])) continue;
		if (k > s.from && !isAt(s, k - 1, STARTS)) continue;
		if (isBody(s, k)) return !isPartner(s, k);
	}
	return false;
}
