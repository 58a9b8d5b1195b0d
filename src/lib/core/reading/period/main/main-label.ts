import { daysBetween, isNested, type Period } from '../../../period/time-period.ts';
import type { Block, TokenRange } from '../../../text/blocks.ts';
import { firstFrom } from '../../../text/within.ts';
import { hasCue, lastCue, type CueMarks } from '../../mention/cues.ts';
import {
	resolveMention,
	type PeriodMention,
	type ResolvedPeriod,
} from '../../mention/time/period-mention.ts';
import type { Page } from '../../page/page.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { hasFigures, inBrackets, isReported, LONG_PAST, planned } from './main-signs.ts';
import type { Named, Told } from './main-found.ts';
import { isHardlyBegun } from './which-holds.ts';

const YEAR_AHEAD = 366;
/** Days after its end in which a year named behind the first figures is what an article reports. */
const YEAR_TOLD = 90;
/** A stage is looked back on within so many days of its end. */
const YEARS_PAST = 1000;

/** Gatherings, and what is done there: "họp đánh giá 9 tháng phối hợp", "làm việc với BĐBP tỉnh về kết quả nửa đầu năm". */
const GATHERINGS = new Set(
	'hội nghị|giao ban|phiên họp|họp phiên|phiên thường|kỳ họp|họp thường|quân chính|họp báo|họp đánh|họp kiểm|họp rút|họp nhìn|buổi đánh|cuộc họp|giám sát|về kết|về tình'.split(
		'|',
	),
);
/** Words of a gathering's name before its time. */
const NAME = 12;

/** Where a phrase stands that may name what an article reports. */
interface Place {
	page: Page;
	issued: string | null;
	block: Block;
	s: TokenRange;
	cues: CueMarks;
	/** right behind a word of report, without figures between */
	report: boolean;
	/** behind the article's first figures */
	later: boolean;
	/** figures were told of months one by one before */
	months: boolean;
}

/** "hội nghị quân chính 6 tháng đầu năm", "phiên họp quý II": a gathering named by what it is of, over by now or nearly. */
export function isOfGathering(
	page: Page,
	s: TokenRange,
	{ say, from }: PeriodMention,
	r: ResolvedPeriod,
	issued: string | null,
): boolean {
	if (say.kind === 'schoolYear' || say.kind === 'relative' || !isReported(r, issued)) return false;
	let k = from - 1;
	while (k >= s.from && from - k <= NAME && page.tokens[k]?.kind === 'word') {
		if (GATHERINGS.has(`${page.tokens[k]?.fold} ${page.tokens[k + 1]?.fold}`)) return true;
		k -= 1;
	}
	return false;
}

const CLOSES = /^(kết thúc|khép lại|khép sổ|đi qua)$/;

/** "Đồn kết thúc năm 2024 với nhiều thành tích": a time that is over, or nearly, whatever stands before it. */
const isClosing = (
	{ tokens }: Page,
	{ from }: PeriodMention,
	r: ResolvedPeriod,
	issued: string | null,
): boolean => CLOSES.test(`${tokens[from - 2]?.fold} ${tokens[from - 1]?.fold}`) && isReported(r, issued);

/** "Nếu 6 tháng đầu năm 2023 có 60 vụ thì 6 tháng đầu năm 2024 chỉ có 47 vụ": what is told, behind what it is set against. */
const isSecondOfIf = (
	{ tokens }: Page,
	{ from }: PeriodMention,
	r: ResolvedPeriod,
	issued: string | null,
): boolean =>
	(tokens[from - 1]?.fold === 'thì' ||
		(tokens[from - 1]?.fold === 'trong' && tokens[from - 2]?.fold === 'thì')) &&
	isReported(r, issued);

/** Behind a word of report without figures between, in the name of a gathering, as what closes, or as what is set against another. */
export function isToldAsReport(
	page: Page,
	s: TokenRange,
	cues: CueMarks,
	mention: PeriodMention,
	r: ResolvedPeriod,
	issued: string | null,
): boolean {
	const told = lastCue(cues, 'report', s.from, mention.from);
	// "Thống kê cho thấy: 52 vụ năm 2020, 47 vụ năm 2021": the year of a figure, behind it
	if (told !== undefined && !hasFigures(page, told.to, mention.from)) return true;
	if (isOfGathering(page, s, mention, r, issued)) return true;
	return isClosing(page, mention, r, issued) || isSecondOfIf(page, mention, r, issued);
}

/** "Con số này của cả năm ngoái là 61 người" behind the story of a day of September: over long before it. */
export const isLongOver = (r: ResolvedPeriod, deed: ResolvedPeriod): boolean =>
	r.end <= deed.start && !isReported(r, deed.start);

/** Gatherings are numbered by quarters and months, whatever they go through. */
export const isNameOfGathering = (say: PeriodMention['say']): boolean =>
	say.kind === 'quarter' || isMonth(say);

/**
 * "Họp báo quý III, thông tin tình hình 9 tháng": a longer time told beside the one a gathering is named by, over by now.
 *
 * out  the same time where the phrase only names it again; null for any other
 */
export function longerTold(
	page: Page,
	{ s, cues, year }: Told,
	{ mention }: PlacedPeriod,
	named: Period,
	issued: string | null,
): ResolvedPeriod | null {
	const whole = planned(page, cues, s, mention.from) ? null : resolveMention(mention.say, issued, year);
	if (!whole || whole.code === named.code) return whole;
	return isNested(named, whole) && isReported(whole, issued) && (whole.months ?? 0) <= YEAR ? whole : null;
}

/** "Năm 2024, tình hình diễn biến phức tạp." in an article of July: the year that goes on, of which nothing is counted yet. */
export const goesOn = (
	page: Page,
	s: TokenRange,
	{ say, to }: PeriodMention,
	r: ResolvedPeriod,
	issued: string | null,
): boolean =>
	say.kind === 'year' &&
	issued !== null &&
	r.end > issued &&
	!isReported(r, issued) &&
	!hasFigures(page, to, s.to);

/** The day of the meeting or ceremony at which a period named before it, in the title, is told of. */
export function dayOfGathering(
	s: TokenRange,
	cues: CueMarks,
	p: PlacedPeriod,
	issued: string | null,
): ResolvedPeriod | null {
	if (p.role !== 'governs' || p.nature !== 'day' || !p.frame) return null;
	const gathers = hasCue(cues, 'press', s.from, s.to) || hasCue(cues, 'at_event', s.from, s.to);
	const r = gathers ? resolveMention(p.mention.say, issued, null) : null;
	return r?.freq === 'D' ? r : null;
}

/** "Khép sổ năm 2023, làm thủ tục cho 412.300 lượt người. … Quý I chỉ 51.000 lượt": the year told in mid-sentence before a quarter. */
export const yearOfQuarter = (say: PeriodMention['say'], told: ResolvedPeriod | undefined) =>
	told?.freq === 'A' && say.kind === 'quarter' ? told : null;

/** Months of the longest period reported by habit. */
const YEAR = 12;

/**
 * A month or year named after the stretch it is part of, named as reported only where that stretch is of several years; or one
 * that was over before it: "Trong quý I/2024, …. Cả năm 2023, đồn bắt 14 vụ".
 */
export const isPartOf = (r: ResolvedPeriod, whole: ResolvedPeriod, report: boolean): boolean =>
	(!report && r.end <= whole.start) ||
	(isNested(r, whole) && r.code !== whole.code && (!report || (whole.months ?? 0) > YEAR));

/** A month or some days of it. */
export const isMonth = (say: PeriodMention['say']): boolean =>
	say.kind === 'month' || say.kind === 'monthPart';

/** A year or half told in the opening, no month of it, that ends close to the article's day. */
export const isAsReported = ({ period, words }: Named, issued: string | null): boolean =>
	!isMonth(words.say) && isReported(period, issued);

/** The title, or the line right under it, names a year by its number. */
export const namesYear = ({ blocks }: Page, block: Block, say: PeriodMention['say']): boolean =>
	(block.role === 'title' || (block.role === 'heading' && block === blocks[1])) &&
	say.kind === 'year' &&
	say.year.kind === 'number';

/** "đầu năm 2025", "cuối năm": a month told as that end of a year. */
function isTurnOfYear({ tokens }: Page, { from, to }: PeriodMention): boolean {
	for (let k = from; k < to; k += 1) if (tokens[k]?.fold === 'tháng') return false;
	return true;
}

/** "Tháng 6, đồn nhận nguồn tin. …. Đêm 24/9, phá án, bắt 3 đối tượng": a month of which nothing is counted, that leads to a later day. */
function leadsToDay(
	page: Page,
	{ from, to }: PeriodMention,
	r: ResolvedPeriod,
	issued: string | null,
): boolean {
	const block = firstFrom(page.blocks, from + 1) - 1;
	const here = page.periods[block] ?? [];
	const next = here[firstFrom(here, from + 1)] ?? page.periods[block + 1]?.[0];
	if (next?.say.kind !== 'day' || hasFigures(page, to, next.from)) return false;
	const day = resolveMention(next.say, issued, null);
	return day?.freq === 'D' && day.start > r.end;
}

/** Whether a year, half, quarter or month names what the article reports, what lies ahead of it, or neither. */
export function standsAs(at: Place, p: PlacedPeriod, r: ResolvedPeriod): 'reported' | 'ahead' | 'passing' {
	const { page, issued, block, s, cues, report, later } = at;
	const { say, from } = p.mention;
	const head = block.role === 'title' || block.role === 'heading';
	// "Những ngày đầu năm 2025, chúng tôi gặp Đại tá …": when it was told
	if (
		isMonth(say) &&
		!report &&
		!head &&
		isTurnOfYear(page, p.mention) &&
		!hasFigures(page, p.mention.to, s.to)
	)
		return 'passing';
	if (isMonth(say) && !report && !head && leadsToDay(page, p.mention, r, issued)) return 'passing';
	// "Hai tháng “cùng ra khơi, cùng vào bến”" in November: a length, no first months of the year
	const bare = (say.kind === 'months' || say.kind === 'half') && say.bare;
	if (head && bare && !isReported(r, issued)) return 'passing';
	if (!(p.frame || report || (head && say.kind !== 'year'))) return 'passing';
	// "Cơn bão trước (tháng 8/2024)": a remark on what stands before it
	if (!head && !report && inBrackets(page, s, from)) return 'passing';
	if (issued !== null && (r.start > issued || isHardlyBegun(r, issued))) {
		// "năm sau" in passing
		if (say.kind === 'year' && say.year.kind === 'relative' && !head) return 'passing';
		// "3. Nhiệm vụ tuần tới": what a section plans
		return block.role === 'heading' && planned(page, cues, s, from) ? 'passing' : 'ahead';
	}
	// a term hardly begun is not what is reviewed
	if (issued !== null && say.kind === 'years' && daysBetween(issued, r.end) > YEAR_AHEAD) return 'passing';
	// behind the first figures a year is told sooner as one that was
	const recent = later && say.kind === 'year' ? YEAR_TOLD : LONG_PAST;
	const past = issued !== null && daysBetween(r.end, issued) > recent;
	// a year long past at the head of a sentence is told of, not reported
	if (!report && !head && past && !(say.kind === 'years' && daysBetween(r.end, issued) < YEARS_PAST))
		return 'passing';
	// "Trong tháng 1 có 11 vụ. … Năm 2024, số quà Tết là 2.760 suất": a year told beside the months of this one
	if (at.months && later && say.kind === 'year' && !report && !head && isReported(r, issued))
		return 'passing';
	// "Tháng 2, khi sương còn phủ trắng, …" after the first figures: one month of several
	const oneMonth = isMonth(say) && 'year' in say && say.year.kind === 'none';
	return oneMonth && !report && !head && later ? 'passing' : 'reported';
}

/** "Nhìn lại 6 tháng qua ở cửa khẩu", as a title: those months. */
export const isMonthsGone = (say: PeriodMention['say']): boolean =>
	say.kind === 'past' && say.unit === 'month';

/** A report of a month comes out so many days before its end at most. */
const BEFORE_END = 10;

/** A month of which much is still to come, named in a title: when it happened, not what is reported. */
export const isMonthAhead = (say: PeriodMention['say'], r: Period, issued: string | null): boolean =>
	(say.kind === 'month' || say.kind === 'monthPart') &&
	issued !== null &&
	r.start <= issued &&
	daysBetween(issued, r.end) > BEFORE_END;
