import { pairsOf } from '../../text/word-pairs.ts';
import { addMonths, daysBetween } from '../../period/time-period.ts';
import type { TokenRange } from '../../text/blocks.ts';
import type { PeriodMention } from '../mention/time/period-mention.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { word } from './period-frame.ts';

/** What a stretch of months is of when it is reported. */
const REVIEWS_MONTHS = pairsOf(
	'sơ kết|tổng kết|kết thúc|khép lại|báo cáo|số liệu|giao ban|kết quả|tình hình|tổng hợp|thống kê|thực hiện|điểm lại|nhìn lại|quân chính',
);
/** Words between that and the months: "kết quả công tác", "tình hình nổi bật". */
const OF_REVIEW = wordsOf(
	'công tác nổi bật biên phòng đạt được thực hiện nhiệm vụ của các mặt chủ yếu chính hoạt động chặng',
);
const REVIEW_REACH = 7;
/** Words behind the months of a report; others tell how long something took: "kết quả 3 tháng ra quân". */
const BEHIND_MONTHS = wordsOf('đầu qua của năm cho nêu là vừa ghi tại đã tỉnh bđbp các đồn toàn');
/** How far back "số vụ ma túy 9 tháng là" begins. */
const COUNT_REACH = 6;

/** What a line or sentence opens with whose months are those reported: "Kết quả chống buôn lậu 9 tháng: …". */
const OPENS = pairsOf(
	'kết quả|công tác|tình hình|số liệu|tổng hợp|hoạt động|phong trào|hoạt động|thành tích|trên mặt|trên lĩnh',
);
/** What follows the months there. */
const GOES_ON = wordsOf('đạt có đã cho được tiếp tục trên ở như ghi diễn');
/** Words before the months, and days between their end and the article. */
const OPENING_REACH = 18;
const REPORT_DAYS = 45;

/** Days from the end of the first months of a year to the article; null for other times. */
function daysBehind({ say }: PeriodMention, issued: string): number | null {
	if (say.kind !== 'half' && (say.kind !== 'months' || say.edge !== 'first')) return null;
	const count = say.kind === 'half' ? 6 : say.count;
	return daysBetween(addMonths(`${issued.slice(0, 4)}-01-01`, count), issued);
}

/** Days before and behind the end of those months in which nothing else is meant by them. */
const CLOSE = 20;
/** What a count of theirs goes on with. */
const COMES_TO = wordsOf('là đạt đã lên còn chỉ :');
/** What lasts for months. */
const LASTS = wordsOf('kéo dài tước hạn thời gian suốt mất học khóa lớp giam tù sau gửi');
const SUBJECT_REACH = 8;

/** "Lượng ma túy thu giữ trong 6 tháng là 64 kg", "BĐBP tỉnh trong 6 tháng bắt 38 vụ": told as those months have just closed. */
function isOfClosedMonths(
	tokens: readonly Token[],
	s: TokenRange,
	m: PeriodMention,
	issued: string | null,
): boolean {
	const days = issued === null ? null : daysBehind(m, issued);
	if (days === null || Math.abs(days) > CLOSE) return false;
	const next = tokens[m.to];
	const inThem =
		word(tokens, m.from - 1) === 'trong' && m.from - s.from <= SUBJECT_REACH && next?.kind === 'word';
	if (!inThem && !(next && COMES_TO.has(next))) return false;
	for (let k = s.from; k < m.from; k += 1)
		if (!(tokens[k]?.kind === 'word' || tokens[k]?.text === ',') || LASTS.has(tokens[k])) return false;
	return true;
}

/** What is paid or given month by month. */
const EACH_MONTH = wordsOf('mỗi / hằng hàng');
/** What stands behind the months of what was counted. */
const CLOSES_COUNT = wordsOf('. , ; – - là của qua đã');

/** "Bắt 164 vụ, 201 đối tượng trong 9 tháng": counted before the months that have just closed. */
function areCounted(
	tokens: readonly Token[],
	s: TokenRange,
	m: PeriodMention,
	issued: string | null,
): boolean {
	const days = issued === null ? null : daysBehind(m, issued);
	if (days === null || Math.abs(days) > CLOSE || word(tokens, m.from - 1) !== 'trong') return false;
	const next = tokens[m.to];
	if (m.to < s.to && !(next && CLOSES_COUNT.has(next))) return false;
	let counted = false;
	for (let k = s.from; k < m.from - 1; k += 1) {
		if (LASTS.has(tokens[k]) || EACH_MONTH.has(tokens[k])) return false;
		counted ||= tokens[k]?.kind === 'number' && tokens[k + 1]?.kind === 'word';
	}
	return counted;
}

/** "Công tác phòng, chống ma túy 9 tháng đạt kết quả tốt", in an article that comes out as those months close. */
function opensReport(
	tokens: readonly Token[],
	s: TokenRange,
	m: PeriodMention,
	issued: string | null,
): boolean {
	const { from, to } = m;
	if (issued === null || from - s.from > OPENING_REACH || from - s.from < 2) return false;
	const days = daysBehind(m, issued);
	if (days === null || Math.abs(days) > REPORT_DAYS) return false;
	const next = tokens[to];
	if (next?.kind === 'word' && !GOES_ON.has(next)) return false;
	if (next?.kind === 'number' || !OPENS.standsIn(tokens, s.from, Math.min(from, s.from + 4))) return false;
	return tokens
		.slice(s.from, from)
		.every((t) => t.kind === 'word' || /^[,.“”"–-]$/.test(t.text) || t === tokens[s.from]);
}

/** "sơ kết công tác 6 tháng", "Báo cáo 9 tháng nêu: …", "Thực hiện 9 tháng: …", "nâng tổng số vụ 9 tháng lên 92 vụ". */
function isReviewedMonths(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	const next = tokens[to];
	if (next?.fold === 'lên' && tokens[to + 1]?.kind === 'number') return true;
	if (REVIEWS_MONTHS.isAt(tokens, from - 2) && /^(sơ|tổng)$/.test(word(tokens, from - 2))) return true;
	if (next?.fold === 'là')
		return tokens.slice(Math.max(0, from - COUNT_REACH), from).some((t) => t.fold === 'số');
	if (next?.kind === 'word' && !BEHIND_MONTHS.has(next)) return false;
	for (let k = from - 2; k > from - REVIEW_REACH && tokens[k + 1]?.kind === 'word'; k -= 1) {
		if (REVIEWS_MONTHS.isAt(tokens, k)) return true;
		if (!OF_REVIEW.has(tokens[k + 1])) return false;
	}
	return false;
}

/** "N tháng" that are the months reported, wherever in their clause they stand; else they tell how long something took. */
export const areReported = (
	tokens: readonly Token[],
	s: TokenRange,
	m: PeriodMention,
	issued: string | null,
): boolean =>
	isReviewedMonths(tokens, m) ||
	opensReport(tokens, s, m, issued) ||
	isOfClosedMonths(tokens, s, m, issued) ||
	areCounted(tokens, s, m, issued);

const THERE_WAS = wordsOf('có đã là còn mới');

/** "đến tháng 6/2025 có 221 tổ": a month with its year that has begun by the article's day, and goes on with what there was in it. */
export const isPastMonth = (
	tokens: readonly Token[],
	{ say, to }: PeriodMention,
	issued: string | null,
): boolean =>
	say.kind === 'month' &&
	say.year.kind === 'number' &&
	THERE_WAS.has(tokens[to]) &&
	`${say.year.year}-${String(say.month).padStart(2, '0')}` <= (issued ?? '');
