import { clockEnd } from '../../../period/read/read-clock.ts';
import { DRIVES } from '../../../period/read/drive-words.ts';
import { daysBetween, type Period } from '../../../period/time-period.ts';
import type { TokenRange } from '../../../text/blocks.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { findCues, hasCue, lastCue, type CueMarks } from '../../mention/cues.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Page } from '../../page/page.ts';
import {
	resolveMention,
	type PeriodMention,
	type ResolvedPeriod,
} from '../../mention/time/period-mention.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { once } from '../../../text/once.ts';

/** A phrase of time is told with the one before it when no more than a sign stands between. */
const NEXT = 2;
/** A point is told after at most a verb and a comma. */
const POINT = 4;

/** "kết quả thực hiện nhiệm vụ 6 tháng đầu năm": a task carried out, not one set; "triển khai thực hiện nhiệm vụ" sets it. */
function carriedOut(page: Page, plan: number): boolean {
	const word = (k: number) => page.tokens[k]?.fold;
	return word(plan - 1) === 'hiện' && word(plan - 2) === 'thực' && word(plan - 3) !== 'khai';
}

/** The nearest word before the phrase that says report or plan. */
export function planned(page: Page, cues: CueMarks, s: TokenRange, at: number): boolean {
	const plan = lastCue(cues, 'plan_heading', s.from, at) ?? lastCue(cues, 'target', s.from, at);
	const report = lastCue(cues, 'report', s.from, at) ?? lastCue(cues, 'review', s.from, at);
	// "tổng kết nhiệm vụ năm 2024"
	if (plan && report && (carriedOut(page, plan.from) || plan.from === report.to)) return false;
	// "đợt cao điểm theo Kế hoạch số 12, mở từ ngày …": the paper it followed
	const paper = plan && page.tokens[plan.to]?.fold === 'số';
	if (paper || (plan && report && page.tokens[plan.from - 1]?.fold === 'theo')) return false;
	return plan !== undefined && (report === undefined || report.from < plan.from);
}

/** Digits that no period or trap has taken. */
export function hasFigures(page: Page, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1)
		if (page.tokens[k]?.kind === 'number' && page.claimed[k] === 0) return true;
	return false;
}

/** A half, quarter, month or some of them told behind the figures of its sentence, with "trong". */
export const isBehindFigures = (page: Page, s: TokenRange, { say, from }: PeriodMention): boolean =>
	/^(half|quarter|quarters|months|month)$/.test(say.kind) &&
	page.tokens[from - 1]?.fold === 'trong' &&
	hasFigures(page, s.from, from);

/** "kỷ niệm 78 năm", "Ngày toàn dân phòng, chống ma túy 26/6,": a length of time, or the name of a day. */
function isOfTime({ tokens }: Page, k: number): boolean {
	const word = (at: number) => tokens[at]?.fold ?? '';
	if (word(k + 1) === 'năm' || (word(k + 1) === '/' && tokens[k + 3]?.kind === 'punct')) return true;
	return word(k - 1) === '/' && tokens[k + 1]?.kind === 'punct' && Number(word(k)) <= 12;
}

/** The token of the first digits of the body that no period or trap has taken; Infinity without any. */
export function firstFigure(page: Page): number {
	for (const b of page.blocks) {
		if (b.role !== 'body' && b.role !== 'item') continue;
		for (let k = b.body; k < b.to; k += 1)
			if (page.tokens[k]?.kind === 'number' && page.claimed[k] === 0 && !isOfTime(page, k)) return k;
	}
	return Infinity;
}

/** Blocks in which an article says what it is of. */
const OPENING = 3;

/** "hội nghị sơ kết", "theo báo cáo": the first lines say that an article looks back. */
function opensReview({ tokens, blocks }: Page): boolean {
	const end = blocks[Math.min(OPENING, blocks.length) - 1]?.to ?? 0;
	const cues = findCues(tokens, 0, end);
	return hasCue(cues, 'review', 0, end) || hasCue(cues, 'report', 0, end);
}

/** What lies ahead is named behind most of the figures of an article that opens as a review. */
export function standsLate(page: Page, at: number): boolean {
	if (!opensReview(page)) return false;
	let balance = 0;
	for (const b of page.blocks)
		for (let k = b.body; k < b.to; k += 1)
			if (page.tokens[k]?.kind === 'number' && page.claimed[k] === 0) balance += k < at ? 1 : -1;
	return balance > 0;
}

/** The token lies in brackets opened after the sentence's first word. */
export function inBrackets(page: Page, s: TokenRange, at: number): boolean {
	for (let k = at - 1; k > s.from; k -= 1) {
		const t = page.tokens[k]?.text;
		if (t === ')') return false;
		if (t === '(') return true;
	}
	return false;
}

/** The days of a span lie in the year named. */
function isWithinYear(year: PeriodMention, span: PeriodMention): boolean {
	const whole = resolveMention(year.say, null, null);
	const r = whole && resolveMention(span.say, null, whole);
	return !!r && r.start >= whole.start && r.end <= whole.end;
}

/** "Tuần qua (11/11 - 17/11)", "Trong tháng cao điểm chống buôn lậu (15/5 - 15/6)": the days told behind a week or month of the telling. */
export function daysBehind(
	page: Page,
	placed: readonly PlacedPeriod[],
	p: PlacedPeriod,
): PeriodMention | null {
	const { kind } = p.mention.say;
	if (kind !== 'relative' && kind !== 'year') return null;
	const next = placed.find((x) => x.mention.from >= p.mention.to)?.mention;
	if (next?.say.kind !== 'span') return null;
	// "Mùa mưa bão năm 2025 (từ tháng 6 đến tháng 11)", not "năm 2025 (từ 15/12/2024 đến 14/12/2025)"
	if (kind === 'year') return next.from - p.mention.to < NEXT && isWithinYear(p.mention, next) ? next : null;
	return next.from - p.mention.to < NEXT || onlyWords(page, p.mention.to, next.from - 1) ? next : null;
}

const QUOTES = wordsOf('“ ” " « » ‘ ’');

/** Nothing but words and the quotation marks of a name stands in [from, to): no other sign, no number. */
export function onlyWords({ tokens }: Page, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) if (tokens[k]?.kind !== 'word' && !QUOTES.has(tokens[k])) return false;
	return true;
}

/** "Sau 3 năm thực hiện, năm 2018, chương trình được mở rộng": a point on the way, not the years up to now. */
export function isPoint(placed: readonly PlacedPeriod[], p: PlacedPeriod): boolean {
	const next = placed[placed.indexOf(p) + 1];
	return (
		p.mention.say.kind === 'past' &&
		next?.mention.say.kind === 'year' &&
		next.mention.from - p.mention.to <= POINT
	);
}

const HOUR_REACH = 8;
const BEFORE_HOUR = /^(lúc|hồi|vào|khoảng|chừng|tầm|độ|quãng|gần|hơn)$/;

/** "gặp lúc 1 giờ 25 phút ngày 12/3": the day is told to the hour. */
export function isAtHour(page: Page, s: TokenRange, m: PeriodMention): boolean {
	for (let k = Math.max(s.from, m.from - HOUR_REACH); k < m.from; k += 1)
		if (
			(k === s.from || BEFORE_HOUR.test(page.tokens[k - 1]?.fold ?? '')) &&
			clockEnd(page.tokens, k) > k &&
			clockEnd(page.tokens, k) >= m.from - 1
		)
			return true;
	return false;
}

/** "Lễ hội diễn ra từ ngày 8 đến 10/3", "Ngày hội được tổ chức trong hai ngày 8 và 9/3": when what the story is of took place. */
function takesPlace({ tokens }: Page, { from }: PeriodMention): boolean {
	let k = from - 1;
	while (/^(trong|vào|các|suốt)$/.test(tokens[k]?.fold ?? '')) k -= 1;
	const said = `${tokens[k - 1]?.fold} ${tokens[k]?.fold}`;
	return said === 'diễn ra' || (said === 'tổ chức' && tokens[k - 2]?.fold === 'được');
}

/** The day is told to the hour, or as that of what takes place. */
export const tellsWhen = (page: Page, s: TokenRange, m: PeriodMention): boolean =>
	isAtHour(page, s, m) || takesPlace(page, m);

/** Words between "cho biết" and "vừa": ", đơn vị", ", BĐBP tỉnh Hà Khê". */
const JUST_REACH = 7;

/** "Đồn cho biết vừa bắt 2 đối tượng": what was done on the day it was told, no report of a longer time. */
export function tellsJustDone(page: Page, at: number): boolean {
	for (let k = at; k < at + JUST_REACH; k += 1) {
		const t = page.tokens[k];
		if (t === undefined || t.kind === 'number' || /^[.:;]$/.test(t.text)) return false;
		if (t.fold === 'vừa') return page.claimed[k] !== 1;
	}
	return false;
}

/** "Năm học 2024 - 2025 đã khép lại": the sentence opens with a time that it says is over. */
export function isOver(
	page: Page,
	s: TokenRange,
	m: PeriodMention,
	r: ResolvedPeriod,
	issued: string | null,
): boolean {
	if (issued === null || r.end > issued) return false;
	return hasCue(findCues(page.tokens, m.to, s.to), 'closing', m.to, m.to + POINT);
}

/** "từ đầu quý II", "kể từ đầu tháng 6": what has gone on since a stretch of time began. */
export const isBegun = ({ say }: PeriodMention): boolean =>
	say.kind === 'span' && say.to.unit === 'now' && say.from.unit !== 'now' && say.from.edge === 'start';

/** A report of a quarter comes out within so many days of its end. */
const QUARTER_REPORT_DAYS = 15;

/** "từ đầu quý II" in an article of the first days of July: the quarter that has just closed; null where it goes on. */
export function closedQuarter({ say }: PeriodMention, issued: string | null): ResolvedPeriod | null {
	if (say.kind !== 'span' || say.from.unit !== 'quarter' || say.from.quarter === null) return null;
	const { quarter, year } = say.from;
	const whole = resolveMention({ kind: 'quarter', quarter, year }, issued, null);
	const after = whole && issued !== null ? daysBetween(whole.end, issued) : -1;
	return after >= 0 && after < QUARTER_REPORT_DAYS ? whole : null;
}

/** A report of a year comes out within these days of its end. */
export const LONG_PAST = 200;
/** A report of a few months comes out within so many days of their end. */
const REPORT_DAYS = 60;

/** Days before its end on which a month is told as closed. */
const CLOSES = 3;

/** "đến 30/11, 100 % số tàu được xác minh" in an article of 3 November: a deadline, no count. */
export function endsAhead({ say }: PeriodMention, issued: string | null): boolean {
	const total = say.kind === 'upTo' ? resolveMention(say, issued, null) : null;
	if (say.kind !== 'upTo' || total === null || issued === null) return false;
	// "ước thực hiện đến 31/12": the year that closes, but in spring a deadline
	const near = total.end.endsWith('-01-01') ? REPORT_DAYS : say.end.unit === 'day' ? 1 : CLOSES;
	return daysBetween(issued, total.end) > near;
}

const THIS_DRIVE = pairsOf('đợt này|đợt trên|dịch này|quân này|điểm này');

/** A drive is named in [from, to), by its noun or as "đợt này". */
export const namesDrive = ({ tokens }: Page, from: number, to: number): boolean =>
	THIS_DRIVE.standsIn(tokens, from, to) || DRIVES.standsIn(tokens, from, to);

/** Over by the article's day, and not long ago. */
export function isDone({ end }: ResolvedPeriod, issued: string | null): boolean {
	const days = issued === null ? -1 : daysBetween(end, issued);
	return days >= 0 && days <= LONG_PAST;
}

/** Its end is close to the article's day. */
export const isReported = ({ end }: Period, issued: string | null): boolean =>
	issued === null || Math.abs(daysBetween(end, issued)) <= REPORT_DAYS;

/** No time is told before it but in titles. */
const isFirstTold = (page: Page, mention: PeriodMention): boolean =>
	page.blocks.every(
		(b, k) => b.role === 'title' || b.from > mention.from || (page.periods[k]?.[0] ?? mention) === mention,
	);

/** Words from "con số này" to its time. */
const THAT_NUMBER = 3;

/** "con số này của năm 2022 là 26 đợt", "con số ấy năm 2022": what the figures before are set against. */
function isOfThatNumber({ tokens }: Page, { from }: PeriodMention): boolean {
	for (let k = from - 1; k >= from - THAT_NUMBER; k -= 1)
		if (/^(này|ấy|đó)$/.test(tokens[k]?.fold ?? '') && tokens[k - 1]?.fold === 'số')
			return tokens[k - 2]?.fold === 'con';
	return false;
}

/**
 * "…, riêng quý IV là 2.340 lượt", "riêng trong tháng 6": a quarter or month told as a part of what is reported; a year too where
 * the article tells of a day (`ofDay`).
 */
export function isPartAlone(page: Page, { mention, frame }: PlacedPeriod, ofDay: boolean): boolean {
	const { kind } = mention.say;
	if (isOfThatNumber(page, mention)) return true;
	// "118 vụ, trong đó 6 tháng đầu năm 81 vụ, quý III 37 vụ"
	if (
		kind !== 'year' &&
		page.tokens[mention.from - 1]?.fold === 'đó' &&
		page.tokens[mention.from - 2]?.fold === 'trong'
	)
		return true;
	if (kind !== 'quarter' && kind !== 'month' && !(ofDay && kind === 'year')) return false;
	const before = page.tokens[mention.from - 1]?.fold;
	const alone = before === 'riêng' || (before === 'trong' && page.tokens[mention.from - 2]?.fold === 'riêng');
	// "Chỉ riêng tháng 10/2024, các trạm đã …": the article opens with it
	return alone && !(frame && isFirstTold(page, mention) && mention.from < firstFigure(page));
}

const ONE_PERSON = /^(anh|chị|ông|bà|tôi|mình|cô|chú|bác|em)$/;

/** "trong 12 năm, anh trực tiếp bắt 19 vụ", "cách đây mười hai năm, chàng sĩ quan trẻ …": the years of one person. */
export function isCareer(page: Page, { say, from, to }: PeriodMention): boolean {
	if (say.kind !== 'past' || say.unit !== 'year') return false;
	const word = (k: number) => page.tokens[k]?.fold ?? '';
	if (word(from - 1) === 'đây' && word(from - 2) === 'cách') return true;
	return ONE_PERSON.test(word(word(to) === ',' ? to + 1 : to));
}

/** Token of the last number of a page that is of no date; -1 without one. */
const lastNumber = once(({ tokens, claimed }: Page): number =>
	tokens.findLastIndex((t, k) => t.kind === 'number' && claimed[k] !== 1),
);

/** No figure stands in a later paragraph: the article ends with the phrase, to look back on what else there was. */
export function isLastWord(page: Page, { from }: PeriodMention): boolean {
	const end = page.blocks.find((b) => from < b.to)?.to ?? page.tokens.length;
	return lastNumber(page) < end;
}
