import type { PlacedPeriod } from '../page/period-role.ts';
import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readUnitNoun } from '../../quantity/unit-nouns.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { lastCue } from '../mention/cues.ts';
import { hasSign, holdsIn, isAt, wordAt, type Sentence } from '../page/sentence.ts';

const DEEDS = new Set([
	'BUILD',
	'REPAIR',
	'BUILD_REPAIR',
	'GIVE',
	'HANDOVER',
	'ERADICATE',
	'HEALTH',
	'PATROL',
	'SEIZE',
]);

/** "hoàn", "mở", or the two words of a verb. */
const verbAt = (s: Sentence, at: number): string =>
	/^(hoàn|mở)$/.test(wordAt(s, at)) ? wordAt(s, at) : `${wordAt(s, at)} ${wordAt(s, at + 1)}`;

/** "…, bàn giao 2 căn": a verb of ours after the comma opens another clause. */
const opensDeed = (s: Sentence, comma: number, at: number) =>
	/^(hoàn|mở|tổ chức|tiến hành|thực hiện)$/.test(verbAt(s, comma + 1)) ||
	s.topics.some(
		(m) =>
			m.from > comma && m.from <= comma + 3 && m.to <= at && m.entry.topics.some((t) => DEEDS.has(t.topic)),
	);

const FOR = new Set('nuôi xây giúp hỗ ủng mua tặng đỡ để sửa cho'.split(' '));

/** "mỗi cán bộ góp 100.000 đồng nuôi 3 cháu": each gave so much, and all of it went to so many. */
const isPaidFrom = (s: Sentence, from: number, q: Quantity) =>
	s.quantities.some((o) => o.cls === 'money' && o.from >= from && o.to < q.from && FOR.has(wordAt(s, o.to)));

/** Words that open a total or a deed of its own behind what is each year's. */
const CLOSES = wordsOf('hoàn bàn nâng đưa tổng toàn cả tới đến');

/** "mỗi năm", "mỗi tháng", "hằng tuần": so much each time, where the cue ends at token `to`. */
const isYearly = (s: Sentence, to: number): boolean =>
	/^(năm|tháng|qúy|tuần)$/.test(wordAt(s, to - 1)) || /^(năm|tháng|qúy|tuần)$/.test(wordAt(s, to));

/** "các đồn khác từ 60 đến 120 lượt": from the least of them to the most. */
const isSpread = (s: Sentence, q: Quantity): boolean =>
	q.low !== null &&
	/^(khác|lại)$/.test(wordAt(s, q.from - 1)) &&
	[2, 3, 4, 5].some((n) => /^(các|những)$/.test(wordAt(s, q.from - n)));

/** "mỗi đồn tuần tra 35 lượt một tháng, …", "giao ban mỗi tháng một lần, …": how often is told, and the comma ends it. */
const isToldWhole = (s: Sentence, from: number, comma: number): boolean =>
	(wordAt(s, comma - 1) === 'lần' && comma - from <= TIMES_REACH) ||
	s.quantities.some((o) => o.from >= from && o.to <= comma && (o.rate || isPerTime(s, o)));
const TIMES_REACH = 3;

/** A month, quarter or day that a sentence names. */
const isNamedPart = ({ mention: { say } }: PlacedPeriod): boolean => /^(month|quarter|day)$/.test(say.kind);

/** "xây 250 căn nhà, mỗi năm 50 căn, phá 40 chuyên án": a share of the whole told right before, and the comma ends it. */
function isOfWhole(s: Sentence, from: number, comma: number): boolean {
	const share = s.quantities.findLast((o) => o.from >= from && o.to <= comma);
	const whole = s.quantities.findLast((o) => o.to <= from);
	return (
		share !== undefined && share.to === comma && whole?.cls === share.cls && from - whole.to <= WHOLE_REACH
	);
}
const WHOLE_REACH = 4;

/** "6 suất, mỗi suất 2 triệu đồng, 5 suất khác": what one costs is told, and the comma ends it. */
const isPriced = (s: Sentence, q: Quantity, from: number, comma: number): boolean =>
	q.cls !== 'money' &&
	!isYearly(s, from) &&
	s.quantities.some((o) => o.cls === 'money' && o.from >= from && o.to === comma);

/** Words between "mỗi" and its number; where "Trung bình mỗi tháng" opens the sentence it is said of all of it. */
const REACH = 14;
const OPENED_REACH = 30;
/** "Trung bình" before it. */
const OPENING = 2;

const PEAK = pairsOf('cao điểm');
/** Words from a number to the peak it was of: "104 chốt phòng dịch lúc cao điểm". */
const PEAK_REACH = 5;

/** "104 chốt phòng dịch lúc cao điểm nay còn 76 chốt": as many as there ever were, not what there is. */
function isAtPeak(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + PEAK_REACH, s.to) && s.page.tokens[k]?.kind === 'word'; k += 1)
		if (PEAK.isAt(s.page.tokens, k + 1) && /^(lúc|khi|thời)$/.test(wordAt(s, k))) return true;
	return false;
}

const OF_ALL = wordsOf('toàn tổng cộng riêng');

/** "Mỗi phiên, đồn cử 2 tổ, …, hướng dẫn 400 lượt người": the sentence opens with each, and all up to its semicolon is so. */
function opensWithEach(s: Sentence, q: Quantity): boolean {
	if (!EACH_OPENS.has(s.page.tokens[s.from])) return false;
	let comma = s.from + 1;
	while (comma < s.from + 4 && wordAt(s, comma) !== ',') comma += 1;
	if (wordAt(s, comma) !== ',' || /^(người|đồn|đơn|xã|cán|căn|em)$/.test(wordAt(s, s.from + 1))) return false;
	for (let k = comma; k < q.from; k += 1)
		if (/^[;:.]$/.test(wordAt(s, k)) || OF_ALL.has(s.page.tokens[k])) return false;
	return !s.periods.some((p) => p.role === 'governs' && p.mention.from > comma && p.mention.to <= q.from);
}
const EACH_OPENS = wordsOf('mỗi');

/** "mỗi căn 60 triệu", "trung bình mỗi ngày 12 lượt": a share of one, not a total. */
export function isEach(s: Sentence, q: Quantity): boolean {
	const cue = lastCue(s.cues, 'each', s.from, q.from);
	if (isSpread(s, q) || isAtPeak(s, q) || opensWithEach(s, q)) return true;
	// "Quý IV là quý cao nhất với 63 vụ": named; "tháng thấp nhất chỉ 4 vụ" is one of many
	if (cue && /^(tháng|qúy)$/.test(wordAt(s, cue.from)) && s.periods.some(isNamedPart)) return false;
	// "hàng năm phát hiện hàng chục vụ" tells how many, if vaguely
	// "cũng từng lấy đi 4 sinh mạng": once, not each
	// "chia theo từng năm, số nhà là 12 căn (2020)": a row of years, no share
	if (
		cue &&
		wordAt(s, cue.from) === 'từng' &&
		/^(cũng|đã|chưa|không|theo|vào|nhìn|xét)$/.test(wordAt(s, cue.from - 1))
	)
		return false;
	// "đến từng nhà vận động 1.670 lượt hộ", "xuống từng xóm mở 72 buổi": from door to door
	if (
		cue &&
		(q.cls !== 'event' || /^(mở|chức|hành)$/.test(wordAt(s, q.from - 1))) &&
		wordAt(s, cue.from) === 'từng' &&
		/^(đến|tới|vào|gõ|ra|xuống|lên)$/.test(wordAt(s, cue.from - 1)) &&
		/^(nhà|hộ|bản|thôn|xóm|ấp|cửa|ngõ|bến|tàu|người|gia)$/.test(wordAt(s, cue.to))
	)
		return false;
	// "từng bắt vụ 36 kg ma túy": did so once
	if (cue && wordAt(s, cue.from) === 'từng' && DID_ONCE.test(wordAt(s, cue.to))) return false;
	// "đỉnh điểm năm 2022 lên đến 201 vụ": the count of a year, no peak within one
	if (
		cue &&
		wordAt(s, cue.from) === 'đỉnh' &&
		s.periods.some((p) => p.mention.from === cue.to || p.mention.from === cue.to + 1)
	)
		return false;
	// "Tết cổ truyền của mỗi bên, các đơn vị tổ chức 21 hoạt động": either side, no share
	if (cue && /^(bên|nước)$/.test(wordAt(s, cue.to)) && hasSign(s, cue.to, q.from)) return false;
	// "Đỡ đầu hằng tháng cho 58 cháu": all of them, each month
	if (
		cue &&
		q.cls === 'student' &&
		/^(hằng|hàng)$/.test(wordAt(s, cue.from)) &&
		hasTopic(s.topics, s.from, cue.from, 'SPONSOR')
	)
		return false;
	// "góp một ngày lương với số tiền 486 triệu đồng"
	if (cue && wordAt(s, cue.from) === 'một' && wordAt(s, cue.to) === 'lương') return false;
	if (!cue || (q.qualifier === 'MAG' && /^(hàng|hằng)$/.test(wordAt(s, cue.from)))) return false;
	if (q.cls !== 'money' && isPaidFrom(s, cue.to, q)) return false;
	// "mỗi năm bắt 40 vụ, xây 200 căn nhà trong 5 năm"
	if (
		wordAt(s, q.to) === 'trong' &&
		s.page.tokens[q.to + 1]?.kind === 'number' &&
		wordAt(s, q.to + 2) === 'năm'
	)
		return false;
	// "mỗi năm xây 5 căn, riêng năm 2024 xây 9 căn"; not "ngày cao nhất (12/5) có 19 tàu", "cao điểm ngày 1/5 đạt 4.120 lượt"
	const peak = PEAK_DAYS.test(`${wordAt(s, cue.from)} ${wordAt(s, cue.to - 1)}`);
	if (
		s.periods.some(
			(p) =>
				p.role === 'governs' &&
				p.mention.from >= cue.to - 1 &&
				p.mention.to <= q.from &&
				!(peak && p.nature === 'day' && p.mention.from - cue.to <= PEAK_ASIDE),
		)
	)
		return false;
	// "Hằng năm, đơn vị phá từ 8 đến 10 chuyên án, bắt trên 100 vụ"
	const opens = cue.from === s.from && /^(hằng|hàng)$/.test(wordAt(s, cue.from));
	const strong = opens || /^(mỗi|trung|bình|cứ|từng)$/.test(wordAt(s, cue.from));
	for (let k = cue.to; k < q.from; k += 1) {
		const t = s.page.tokens[k] as Token;
		// "104 chốt lúc cao điểm nay còn 76 chốt": what there is now
		if (t.fold === 'nay') return false;
		// "ngày đông nhất (1/5) lên tới": a remark in brackets
		if (t.text === '(') {
			while (k < q.from && s.page.tokens[k]?.text !== ')') k += 1;
			if (k < q.from) continue;
		}
		if (t.text === ';' || t.text === '(' || t.text === ')') return false;
		if (isNextGiven(s, cue.to, k, q)) return false;
		// "mỗi đảng viên một địa chỉ: 240 đảng viên …": a saying, and what came of it
		if (t.text === ':' && holdsIn(s, cue.to, k, ONE)) return false;
		// "Bình quân mỗi năm giảm 8 vụ: năm 2022 có 66 vụ": the share is told, and the colon ends it
		if (t.text === ':' && s.quantities.some((o) => o.from >= cue.to && o.to <= k)) return false;
		// "số vụ hằng năm lên xuống: 52 vụ năm 2020, 47 vụ năm 2021"
		if (t.text === ':' && /^(hằng|hàng|từng|năm)$/.test(wordAt(s, cue.from))) return false;
		if (t.text === '.' && s.page.tokens[k + 1]?.start !== t.end) return false;
		// "Hằng năm, Đồn trao …"; "Chuyến đông nhất, hôm 14/9, có tới 2.150 khách"
		if (t.text === ',' && (k === cue.to || (peak && k - cue.to <= PEAK_ASIDE + DAY_WORDS))) continue;
		// "mỗi đồn tuần tra 120 lượt, toàn tỉnh 1.440 lượt": all of them together
		if (t.text === ',' && /^(toàn|cả|tổng|cộng|tính|gộp|nâng|đưa|hoàn|bàn|như)$/.test(wordAt(s, k + 1)))
			return false;
		if (t.text === ',' && (isToldWhole(s, cue.to, k) || isOfWhole(s, cue.from, k))) return false;
		if (t.text === ',' && isPriced(s, q, cue.to, k)) return false;
		// "mỗi năm xây 5 căn nhà, tặng 20 con bò": both of them each year
		if (t.text === ',' && strong && isYearly(s, cue.to) && !CLOSES.has(s.page.tokens[k + 1])) continue;
		if (t.text === ',' && (!strong || k - cue.to > 12 || opensDeed(s, k, q.from))) return false;
	}
	return q.from - cue.to <= (cue.from - s.from <= OPENING && isYearly(s, cue.to) ? OPENED_REACH : REACH);
}

/** "từng huy động 1.800 lượt cán bộ": a deed of then. */
const DID_ONCE = /^(bắt|phát|thu|phá|triệt|xử|cứu|huy|điều|cử|sơ|di|giúp|xây|trao|tiếp|ghi|xảy|tổ|mở|lập)$/;

const AND = wordsOf('và cùng với');

/** "2 căn nhà trị giá 80 triệu đồng mỗi căn và 75 suất học bổng": the price of one is told, and "và" leads on to what else was given. */
const isNextGiven = (s: Sentence, each: number, at: number, q: Quantity): boolean =>
	isAt(s, at, AND) &&
	at - each <= PRICED_REACH &&
	q.from - at <= 2 &&
	q.cls !== 'money' &&
	s.quantities.some((o) => o.cls === 'money' && o.to <= each && each - o.to <= 2);
const PRICED_REACH = 3;

/** Words between a peak and its day: ", hôm"; and of the day itself. */
const PEAK_ASIDE = 3;
const DAY_WORDS = 4;
/** First and last words of a cue for the day on which there were most: "ngày cao nhất", "cao điểm ngày". */
const PEAK_DAYS = /^((ngày|chuyến|ca|phiên) nhất|cao ngày|đông ngày|nhiều ngày)$/;
const ONE = wordsOf('một');
const EACH_ONE = wordsOf('một mỗi');

/** "hai triệu rưỡi đồng một trường hợp", "60 triệu đồng mỗi căn": so much for each. */
export function isPerOne(s: Sentence, q: Quantity): boolean {
	if (!isAt(s, q.to, EACH_ONE) || q.to + 1 >= s.to) return false;
	const noun = readUnitNoun(s.page.tokens, q.to + 1);
	return noun !== null && noun.entry.cls !== 'none';
}

/** "120 suất ăn mỗi ngày", "trực 24 giờ trong ngày": so much each time. */
export const isPerTime = (s: Sentence, q: Quantity) =>
	(isAt(s, q.to, EACH_ONE) ||
		// "hội đàm 2 lần/năm"
		(wordAt(s, q.to) === '/' && /^(lần|lượt|cuộc|buổi|chuyến)$/.test(wordAt(s, q.unitTo - 1))) ||
		(q.cls === 'hour' && wordAt(s, q.to) === 'trong' && wordAt(s, q.to + 1) === 'ngày')) &&
	/^(ngày|tuần|tháng|qúy|năm|đêm|lần|chuyến)$/.test(wordAt(s, q.to + 1)) &&
	q.to + 1 < s.to;
