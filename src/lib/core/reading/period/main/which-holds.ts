import { daysBetween, isNested, type Period } from '../../../period/time-period.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { MainPeriod } from './main-found.ts';
import { isPoint, isReported } from './main-signs.ts';
import type { Page } from '../../page/page.ts';
import { natureOf, type PeriodMention } from '../../mention/time/period-mention.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';

/** Words of the hour, or of happening, right before a day. */
const HAPPENING = /^(vào|lúc|hồi|ra|sáng|trưa|chiều|tối|đêm)$/;

/** "Một vụ khác diễn ra vào đêm 11/6": the day on which something was, in the story of deeds. */
const happened = (page: Page, mention: PeriodMention, found: MainPeriod): boolean =>
	found.isEvent && HAPPENING.test(page.tokens[mention.from - 1]?.fold ?? '');

/** "Tuần qua", "năm nay", "năm học này": a time of the telling, told in passing where the article says what it reports. */
export const isOfTelling = (say: PeriodMention['say'], found: MainPeriod): boolean =>
	say.kind === 'schoolYear' ||
	(found.sure && (say.kind === 'relative' || (say.kind === 'year' && say.year.kind === 'relative')));

/** "Có bản như Khuổi Pục, năm 2016 có 29 người nghiện": a year before what the article reports, told of one thing only. */
export function inPassing(now: Period, p: PlacedPeriod, found: MainPeriod, issued: string | null): boolean {
	const main = found.sure && !found.isEvent ? found.main : null;
	// a plan tells of the year that is over as a whole
	if (main !== null && issued !== null && main.start > issued) return false;
	return main !== null && p.led && p.mention.say.kind === 'year' && now.end <= main.start;
}

/** "Quý I, hanh khô kéo dài; quý II, mưa lũ đến sớm": parts of a year told one after the other, of which none holds on. */
const inTurn = (first: PlacedPeriod, second: PlacedPeriod): boolean =>
	(first.mention.say.kind === 'quarter' || first.mention.say.kind === 'month') &&
	second.mention.say.kind === first.mention.say.kind &&
	second.frame;

/** Which of the phrases at the head of a sentence holds on; `told` where the sentence has figures. */
function holding(page: Page, heads: readonly PlacedPeriod[], told: boolean): PlacedPeriod | undefined {
	const [first, second] = heads;
	if (!first || !second) return first;
	if (!told && inTurn(first, second)) return undefined;
	if (isPoint(heads, first)) return second;
	// "Ngày 9/9, Trung tá … cho biết, ngày 8/9, tàu … bị đắm": the day of the deed
	const between = page.tokens.slice(first.mention.to, second.mention.from);
	const telling = between.some((t, k) => t.fold === 'biết' && between[k - 1]?.fold === 'cho');
	if (first.nature === 'day' && second.nature === 'day' && telling) return second;
	// "Ngày 4/8, Bộ Chỉ huy cho biết, từ đầu năm đến nay, …": the day is that of the telling
	if (first.nature === 'day') return heads.find((x) => x.nature !== 'day') ?? first;
	// "Qua 1 tháng (từ 15/12 đến 15/1), …": the brackets say which
	const opened = first.mention.to === second.mention.from - 1 && second.mention.say.kind !== 'upTo';
	return opened && page.tokens[first.mention.to]?.text === '(' ? second : first;
}

/** "Tháng Mười một năm trước", "từ 412 lượt năm 2023 xuống 156": told beside what is reported; what follows leans on the report again. */
export function isBeside(
	p: Period,
	{ mention, frame }: PlacedPeriod,
	{ main, isEvent }: MainPeriod,
): boolean {
	const { say } = mention;
	if ('year' in say && say.year.kind === 'relative' && say.year.offset < 0) return true;
	// "tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024. Trong năm, …": what is planned beside the year reported
	if (!frame && say.kind === 'year' && main?.freq === 'A' && !isEvent && p.start >= main.end) return true;
	return (!frame || say.kind === 'year') && main !== null && !isEvent && p.end <= main.start;
}

/**
 * The time a question right before a paragraph asks about: "PV: Còn 6 tháng đầu năm nay thì sao?"
 *
 * out  its phrase; null where a heading ends the interview; undefined where nothing changes
 */
export function askedBefore(
	page: Page,
	block: number,
	issued: string | null,
): PeriodMention | null | undefined {
	const before = page.blocks[block - 1];
	if (!before) return undefined;
	if (page.tokens[before.to - 1]?.text !== '?') return before.role === 'heading' ? null : undefined;
	// "So với năm ngoái thì sao?" asks about what is compared
	const asked = page.periods[block - 1]?.findLast(
		(m) => /^(label|running)$/.test(natureOf(m.say, issued)) && page.tokens[m.from - 1]?.fold !== 'với',
	);
	return asked ?? undefined;
}

/** Years back from which on a year told is history, and nothing said without a year is of it. */
const LONG_AGO = 10;

/** "Năm 1979, … . Trong năm, đồn tuần tra 410 lượt": one year of long ago. */
export const isLongAgo = (p: Period | null, issued: string | null): boolean =>
	p?.freq === 'A' && issued !== null && Number(issued.slice(0, 4)) - Number(p.start.slice(0, 4)) > LONG_AGO;

/** It ended before the year of the article. */
export const isPastYear = (p: Period | null, issued: string | null): boolean =>
	p !== null && issued !== null && p.end <= `${issued.slice(0, 4)}-01-01`;

/** Months of the longest period one reports on by habit. */
export const YEAR = 12;

/** A half or quarter that began no longer ago than this has hardly begun. */
const JUST_BEGUN = 15;
const SHORTEST = 59;

/** "6 tháng cuối năm" in an article of 4 July: nothing of it is done yet. */
export const isHardlyBegun = ({ start, end, freq }: Period, issued: string): boolean =>
	freq !== 'A' &&
	start <= issued &&
	daysBetween(start, end) >= SHORTEST &&
	daysBetween(start, issued) < JUST_BEGUN;

/** Days into a year in which what is told of it is still meant to be. */
const YEAR_BEGUN = 20;

/** The first days of a year, in which one looks back on the last. */
export const isNewYear = (day: string): boolean => daysBetween(`${day.slice(0, 4)}-01-01`, day) < YEAR_BEGUN;

/** A year in an article of its first days. */
export const isYearBegun = ({ start, freq }: Period, issued: string): boolean =>
	freq === 'A' && start <= issued && start.slice(0, 4) === issued.slice(0, 4) && isNewYear(issued);

/** Days of the shortest term. */
const TERM = 730;
/** A term is hardly begun until this part of it has passed. */
const OF_TERM = 4;

/** Some years of which the first has hardly passed, or that are still to come. */
export function isTermBegun({ start, end }: Period, issued: string): boolean {
	const whole = daysBetween(start, end);
	return whole >= TERM && end > issued && daysBetween(start, issued) <= whole / OF_TERM;
}

/** It is still to come, or has hardly begun. */
export const liesAhead = (p: Period, issued: string | null): boolean =>
	issued !== null && (p.start > issued || isHardlyBegun(p, issued));

/** What lies ahead of an article, or has hardly begun where what it reports is over. */
export function isAhead(p: Period, main: Period, issued: string | null): boolean {
	if (issued === null) return false;
	if (p.start > issued) return true;
	const begun = daysBetween(p.start, issued) < daysBetween(issued, p.end);
	return begun && main.end <= issued && p.freq !== 'A';
}

/** A half, a quarter or some months told in the story of a day closed no longer ago than this; a year that has closed is told of once. */
const LABEL_CLOSED = 31;

/** A year is reported in the first months after it, and what is told of them is told beside it. */
const YEAR_REPORT_DAYS = 62;
const MONTH_DAYS = 31;

/** A month or less right after a year that is reported. */
const isFirstMonth = (p: Period, year: Period, issued: string | null): boolean =>
	issued !== null &&
	p.start >= year.end &&
	daysBetween(p.start, p.end) <= MONTH_DAYS &&
	daysBetween(year.end, issued) <= YEAR_REPORT_DAYS;

/** A time is but a remark beside one so many times as long. */
const MUCH_LONGER = 5;

/** "Riêng quý III" beside the days from 15/12 to 14/9, "Tháng 2, mưa lũ …" beside five years: a part of what is told, or little beside it. */
const isShortBeside = (p: Period, article: Period): boolean => {
	const [short, long] = [daysBetween(p.start, p.end), daysBetween(article.start, article.end)];
	return short * MUCH_LONGER < long || (short < long && p.start > article.start && p.start < article.end);
};

/** "Năm 2024, tình hình diễn biến phức tạp." beside the half that an article of July reports: much of the year is still to come. */
const goesOnUntold = (p: Period, { main, sure }: MainPeriod, issued: string | null): boolean =>
	sure && main !== null && p.freq === 'A' && isNested(main, p) && !isReported(p, issued);

/** Whether a period said at the head of a sentence becomes that of the article from there on; `told`: its sentence has figures. */
export function holdsOn(
	found: MainPeriod,
	article: Period | undefined,
	p: Period,
	{ frame, nature, mention }: PlacedPeriod,
	isPlan: boolean,
	told: boolean,
	issued: string | null,
): boolean {
	if (!frame || isOfTelling(mention.say, found)) return false;
	if (article === undefined) return true;
	if (!told && goesOnUntold(p, found, issued)) return false;
	if (nature !== 'label') return false;
	// "Từ 19 đến 22/10, mưa lớn. … Ngày 20/10, …": one day of those the story is of
	if (found.isEvent && article.freq !== 'D' && p.code !== article.code && isNested(p, article)) return false;
	if (found.isEvent && article === found.main)
		return daysBetween(p.end, article.start) < (p.freq === 'D' || p.freq === 'A' ? 0 : LABEL_CLOSED);
	if (isPlan || isAhead(p, article, issued)) return false;
	if (isNested(p, article) || p.end < article.end || isShortBeside(p, article)) return false;
	// "5 năm qua, bắt 320 vụ. Năm 2025 có 84 vụ": the last of the years gone by, which is not over
	if ((article.months ?? 0) > YEAR && (p.months ?? 0) <= YEAR && p.start < article.end) return false;
	// "Nửa đầu tháng 1 này, 22.400 lượt người" in the report of the year that has just closed
	if (found.sure && article.freq === 'A' && isFirstMonth(p, article, issued)) return false;
	// "Giai đoạn 2020 - 2024" in the report of a year looks back; "Cả năm" after its last quarter is what is reported
	if (article.months !== null && article.months <= YEAR && p.months !== null && p.months > YEAR) return false;
	return true;
}

/**
 * "Thông tin tại lễ, từ đầu năm đến nay, các đồn bắt 9 vụ" in the story of a day: what later paragraphs count is counted with it,
 * but for what is told as done before that day.
 */
export function countsOn(page: Page, { mention, nature }: PlacedPeriod, { isEvent }: MainPeriod): boolean {
	const word = (k: number) => page.tokens[mention.from - k]?.fold;
	const before = word(1) === ',' && word(2) === 'đó' && word(3) === 'trước';
	return isEvent && nature === 'running' && mention.say.kind !== 'past' && !before;
}

/** A deed and what came of it is told of so many days at most. */
const STRETCH_DAYS = 15;

const REVIEWED = pairsOf('sơ kết|tổng kết|rút kinh|giao ban|quân chính');
/** Words from the day to what is held on it. */
const HELD_REACH = 16;

/** "Ngày 7/7, BĐBP tỉnh sơ kết công tác. Các đồn bắt 117 vụ": the day of the meeting at which a longer time is told of. */
export const isDayOfReview = (
	page: Page,
	{ to }: PeriodMention,
	p: Period,
	{ isEvent, main, event }: MainPeriod,
): boolean =>
	!isEvent && main !== null && main.freq !== 'D' && p.code === event?.code && namesReview(page, to);

/** A review is told of right behind a day that ends at a token. */
export const namesReview = ({ tokens }: Page, to: number): boolean =>
	REVIEWED.standsIn(tokens, to, to + HELD_REACH);

/** "trong ba ngày từ 15 đến 17/10" in the story of one of them: from there on the story is of them all. */
export const isStretch = (p: Period, { isEvent, main }: MainPeriod): boolean =>
	isEvent && p.freq !== 'D' && p.code !== main?.code && isStretchOf(p, main);

/** A few days, one of which is that of the deed. */
export const isStretchOf = (p: Period | undefined, day: Period | null): boolean =>
	p !== undefined && day !== null && isNested(day, p) && daysBetween(p.start, p.end) <= STRETCH_DAYS;

/** What a sentence is: it tells little but when; it opens with what happened. */
export interface Tells {
	short: boolean;
	ofCase: boolean;
}

/** The same, with what its figures are: meant to be, of a time of their own that holds no further. */
export interface SentenceTold extends Tells {
	isPlan: boolean;
	alone: boolean;
}

const IF = wordsOf('nếu');
const THEN = wordsOf('thì');
/** Tokens from the time behind "nếu" to "thì". */
const THEN_REACH = 24;

/** "Nếu năm 2024 là 331 vụ thì năm nay …": a time right behind "nếu" holds no further than "thì". */
export function isIf({ tokens }: Page, { from, to }: PeriodMention): boolean {
	if (!IF.has(tokens[from - 1]) && !IF.has(tokens[from - 2]) && !IF.has(tokens[from - 3])) return false;
	for (let k = to; k < to + THEN_REACH && tokens[k]?.kind !== 'break'; k += 1)
		if (THEN.has(tokens[k])) return true;
	return false;
}

/** The phrase of a sentence that holds on beyond it; undefined where none does. `firstFigure`: token of its first quantity, or Infinity. */
export function reaching(
	page: Page,
	placed: readonly PlacedPeriod[],
	firstFigure: number,
	found: MainPeriod,
	{ short, ofCase }: Tells,
): PlacedPeriod | undefined {
	const governs = placed.filter((x) => x.role === 'governs');
	const heads = governs.filter((x) => (x.frame || x.mention.from < firstFigure) && !isIf(page, x.mention));
	// "tuần qua, … tổ chức sơ kết 6 tháng đầu năm": what is reviewed, not when
	const reviewed =
		heads[0]?.mention.say.kind === 'relative'
			? governs.find((x) => x !== heads[0] && x.nature === 'label')
			: undefined;
	const day = governs.find(
		({ nature, mention }) =>
			(nature === 'day' && (short || happened(page, mention, found))) ||
			(ofCase && (mention.say.kind === 'month' || mention.say.kind === 'span')),
	);
	const p = reviewed ?? holding(page, heads, firstFigure !== Infinity) ?? day;
	// "Vụ thứ ba xảy ra rạng sáng 21/9. …": a sentence that only says when
	const when = p !== undefined && p === day;
	return p && !p.frame && firstFigure === Infinity && !when ? undefined : p;
}
