import type { TokenRange } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { clockEnd } from '../../period/read/read-clock.ts';
import { hasCue, type CueMarks } from '../mention/cues.ts';
import type { PeriodMention } from '../mention/time/period-mention.ts';
import type { Page } from './page.ts';

const FRAME_LEADS = new Set([',', ':', ';', '(', '-', '–', '.', '…', '“', '"', '?', '!']);
const FRAME_WORDS = wordsOf(
	"trong cả riêng cũng vào đúng tính lúc hồi h g là đó khoảng chừng tầm độ quãng sáng chiều tối đêm trưa và hết rạng suốt tại từ phút giờ p ' ’ ′ lũy kế chung tổng cộng dồn nhân mới ngay sang bước mưa",
);
const TELLS = pairsOf('cho biết|cho hay|cho thấy|nêu rõ|thông tin|khẳng định');
/** How far into its sentence an adverb of time may stand. */
const FRAME_REACH = 80;

export const word = (tokens: readonly Token[], at: number) => tokens[at]?.fold ?? '';

/** "Hơn 4 tháng đầu năm, …", "sau gần 8 tháng đầu năm": about so long, and set against nothing. */
export function isRough(tokens: readonly Token[], s: TokenRange, { say, from }: PeriodMention): boolean {
	if ((say.kind !== 'months' && say.kind !== 'half') || !/^(hơn|gần)$/.test(word(tokens, from - 1)))
		return false;
	return from - 1 === s.from || /^(sau|qua|trong|suốt|chỉ|mới)$/.test(word(tokens, from - 2));
}

/** "sau một năm", "gần 3 năm qua", "sau hơn 6 năm": the time that has gone by. */
const isAfter = (page: Page, at: number, m: PeriodMention) =>
	((m.say.kind === 'months' || m.say.kind === 'half') &&
		(m.say.bare === true
			? word(page.tokens, at) === 'qua'
			: /^(sau|qua)$/.test(word(page.tokens, at)) ||
				(at === m.from - 1 && /^(hơn|gần)$/.test(word(page.tokens, at))))) ||
	(m.say.kind === 'past' || (m.say.kind === 'years' && m.say.count !== null)
		? /^(sau|qua|hơn|gần)$/.test(word(page.tokens, at))
		: m.say.kind === 'span' && /^(sau|qua|hơn|gần)$/.test(word(page.tokens, at)));

/** "Chỉ trong 10 tháng, …", "chỉ riêng quý I". */
const isOnly = (tokens: readonly Token[], at: number): boolean =>
	word(tokens, at) === 'chỉ' && /^(trong|riêng|tính)$/.test(word(tokens, at + 1));

/** Whether nothing but a sign or "trong" stands before the phrase in its clause. */
export function startsClause(page: Page, s: TokenRange, m: PeriodMention): boolean {
	let i = m.from - 1;
	while (i >= s.from && (FRAME_WORDS.has(page.tokens[i]) || isAfter(page, i, m) || isOnly(page.tokens, i)))
		i -= 1;
	return i < s.from || FRAME_LEADS.has((page.tokens[i] as Token).text);
}

/** "năm nay mới 7 tháng đã 11 vụ", "năm 2025, chỉ nửa năm": so much of the year named right before. */
export function isBehindYear(tokens: readonly Token[], at: number): boolean {
	let k = at - 1;
	while (k > at - 4 && /^(mới|chỉ|trong|được|,)$/.test(word(tokens, k))) k -= 1;
	return word(tokens, k - 1) === 'năm' && (word(tokens, k) === 'nay' || tokens[k]?.kind === 'number');
}

/** "👉 Trong năm 2022": signs that only decorate a line. */
function onlySigns(tokens: readonly Token[], from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) if ((tokens[k] as Token).kind !== 'punct') return false;
	return true;
}

/** Nothing before it in the article names a time, titles aside: a story may open "Đến 11h25 phút ngày 26/10". */
const isFirst = ({ periods, blocks }: Page, from: number): boolean =>
	periods.every((list, b) => (list[0]?.from ?? from) >= from || blocks[b]?.role === 'title');

/** "5h", "hơn 11 giờ": a time of day. */
const isClock = (tokens: readonly Token[], at: number): boolean =>
	clockEnd(tokens, /^(hơn|gần|khoảng|chừng|tầm|độ|quãng)$/.test(word(tokens, at)) ? at + 1 : at) > at + 1;

/** "Đêm 21 rạng sáng 22-6", "đêm 13/4, rạng ngày 14/4": the token before the evening that the day follows on. */
function beforeNight(tokens: readonly Token[], from: number, at: number): number {
	if (word(tokens, at) !== 'rạng') return at;
	let i = at - 1;
	while (i >= from && (tokens[i]?.kind === 'number' || /^([/,-]|ngày)$/.test(word(tokens, i)))) i -= 1;
	return /^(đêm|tối|khuya)$/.test(word(tokens, i)) ? i - 1 : at;
}

const CLOSING = new Set([
	'khép sổ',
	'gấp sổ',
	'khép năm',
	'tiễn',
	'chia tay',
	'tạm biệt',
	'khép lại',
	'kết thúc',
	'đi qua',
	'trải qua',
	'ước thực',
	'thực hiện',
]);

/** How an article opens by looking back on a time. */
const LOOKING_BACK = pairsOf('nhìn lại|điểm lại|nhắc đến|nhắc tới|nói về|nghĩ về');

const looksBackAt = (tokens: readonly Token[], at: number): boolean => LOOKING_BACK.isAt(tokens, at);

/** How a sum of a time is opened: "Tính gọn trong quý I, …", "Gom lại 9 tháng, …". */
const RECKONS = wordsOf('tính gom gộp cộng tựu');
/** Words in which it is opened. */
const RECKON_REACH = 6;

/** A few words of reckoning lead to the phrase, and a comma closes it. */
function isReckoned(tokens: readonly Token[], from: number, m: PeriodMention): boolean {
	if (m.from - from > RECKON_REACH || tokens[m.to]?.text !== ',' || !RECKONS.has(tokens[from])) return false;
	for (let k = from; k < m.from; k += 1) if (tokens[k]?.kind !== 'word') return false;
	return true;
}

/** Where an adverb of time stands: at the head of its sentence, before any figure, or right after the words that lead to it. */
export function frameOf(
	page: Page,
	s: TokenRange,
	m: PeriodMention,
	firstFigure: number,
): 'head' | 'led' | null {
	const { tokens } = page;
	if (m.from > firstFigure) return null;
	let i = beforeNight(tokens, s.from, m.from - 1);
	while (
		i >= s.from &&
		(FRAME_WORDS.has(tokens[i]) ||
			isAfter(page, i, m) ||
			(tokens[i]?.kind === 'number' && page.claimed[i] === 1) ||
			// "tính đến 17 giờ ngày 18/9", "Đến hơn 5h ngày 26/9"
			(word(tokens, i) === 'đến' &&
				(word(tokens, i - 1) === 'tính' || (isClock(tokens, i + 1) && isFirst(page, m.from)))) ||
			((word(tokens, i) === 'hơn' || word(tokens, i) === 'gần') && isClock(tokens, i + 1)) ||
			(word(tokens, i) === 'theo' && word(tokens, i + 1) === 'đó') ||
			// "Khép lại năm 2025, …", "Kết thúc quý I, …"
			CLOSING.has(`${word(tokens, i - 1)} ${word(tokens, i)}`) ||
			CLOSING.has(`${word(tokens, i)} ${word(tokens, i + 1)}`) ||
			// "Nhìn lại 6 tháng đầu năm, …", where nothing is told before
			((looksBackAt(tokens, i - 1) || looksBackAt(tokens, i)) && isFirst(page, s.from)) ||
			isOnly(tokens, i))
	)
		i -= 1;
	if (i < s.from || onlySigns(tokens, s.from, i + 1) || isReckoned(tokens, s.from, m)) return 'head';
	// after the words that only say who reports: "Theo báo cáo tại hội nghị, 6 tháng đầu năm", "Đại tá Sơn cho biết 9 tháng qua"
	const told = FRAME_LEADS.has((tokens[i] as Token).text) || TELLS.isAt(tokens, i - 1);
	return told && i - s.from <= FRAME_REACH ? 'led' : null;
}

/** Words behind the time that something began, within which the verb of its launch stands. */
const LAUNCH_REACH = 12;

/** "Từ năm 2018, người dân cung cấp 3.100 nguồn tin", "Từ tháng 3, các tổ tham gia 96 lượt": what has been counted since, no launch. */
export function goesOnSince(page: Page, s: TokenRange, m: PeriodMention, cues: CueMarks): boolean {
	const { say } = m;
	if (say.kind !== 'since' || say.from.edge !== null) return false;
	if (say.from.unit !== 'year' && say.from.unit !== 'month') return false;
	if (frameOf(page, s, m, Infinity) !== 'head' || hasCue(cues, 'launch', m.to, m.to + LAUNCH_REACH))
		return false;
	for (let k = m.to; k < s.to; k += 1)
		if (page.tokens[k]?.kind === 'number' && page.claimed[k] === 0) return true;
	return false;
}

const CLOSING_REACH = 5;

/** "Kết thúc phong trào thi đua năm 2024, …", "… khép lại với": what is named is over. */
export const closes = (cues: CueMarks, s: TokenRange, from: number, to: number): boolean =>
	hasCue(cues, 'closing', s.from, from) || hasCue(cues, 'closing', to, to + CLOSING_REACH);
