import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { addDays, daysBetween, isNested, type Period } from '../../../period/time-period.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { cuesOf, hasCue } from '../../mention/cues.ts';
import { aboutTime } from './about-time.ts';
import { bracketOf, countsYears, datesFigure, isExplained, isOfNamed } from './bracket-time.ts';
import { isOfLevelBefore, isOfOtherStage, isPart } from '../main/of-another.ts';
import { periodBehind, pairEnd } from './period-behind.ts';
import { isOfGoalBefore } from './goal-before.ts';
import { asGoverning, type Governing } from '../governing.ts';
import { daysPeriod, type PeriodMention } from '../../mention/time/period-mention.ts';
import { stageBefore } from '../../mention/time/stage-words.ts';
import { earlyStock } from './early-stock.ts';
import { sinceFounded } from './founded.ts';
import { isOfToDate, toDate } from './to-date.ts';
import { isNow } from './turns-to-now.ts';
import { toldLater } from './told-later.ts';
import { thatYear } from './that-year.ts';
import { isThenAlone } from './then-clause.ts';
import { monthsUpTo, upToWithin } from './up-to-within.ts';
import type { PeriodState } from '../main/period-state.ts';
import { yearRunning } from './year-running.ts';
import { isIf, isNewYear, isPastYear } from '../main/which-holds.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { hasStop, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';

/** The period of the figure at token `at`: said in its sentence before it or right behind it, else what holds. */
export function governingPeriod(
	periods: PeriodState,
	s: Sentence,
	at: number,
	q: Quantity | null = null,
): Governing | null {
	const named = s.periods.length > 0 && s.periods.every((x) => x.nature !== 'same');
	if (named && hasCue(s.cues, 'same_season', s.from, at)) {
		const season = periods.sameSeason();
		if (season) return season;
	}
	const { said, lost } = saidBefore(periods, s, at, q);
	const then =
		thatYear(periods, s, at) ?? (!said || said.period.freq === 'D' ? yearRunning(periods, s, at) : null);
	if (then) return then;
	const told = hasCue(s.cues, 'to_date', s.from, at)
		? toDate(
				s,
				at,
				(said ?? periods.current)?.period ?? null,
				periods.issued,
				periods.found.main,
				q?.cls ?? null,
			)
		: null;
	if (told) return told;
	const behind = q && periodBehind(s, q);
	if (behind) {
		// "Năm 2024 ghi nhận 24 vụ ma túy trong quý I": a part of the time said, told of this figure alone
		const own = periods.resolve(behind.placed.mention, said?.period ?? periods.current?.period ?? null);
		const part = own && said && isNested(own.period, said.period) && own.period.code !== said.period.code;
		// "6 tháng cuối năm, tổ chức 18 đợt tuần tra, giao lưu vào tháng 11": a clause between is of the other deed
		const end = pairEnd(s, q, behind.placed.mention.from);
		const alone =
			!s.quantities.some((y) => y.from >= end && y.to <= behind.placed.mention.from) &&
			!s.breaks.some((k) => k >= end && k < behind.placed.mention.from);
		// "30 vụ từ tháng 1 đến tháng 4; 88 vụ ma túy trong cả năm 2024": what was said is of another part of the sentence
		const apart = said?.mention && hasStop(s, said.mention.to, q.from);
		if (behind.close || ((part || apart) && alone)) return own ?? periods.current;
	}
	// "từ đầu năm đến nay" in an article of no known day: of that time, whenever it was, and of no other
	if (!said && lost) return null;
	// "…, còn nay là 20 chốt": now is the article's time again
	const now = cuesOf(s.cues, 'stock').findLast((m) => m.to <= at && isNow(s, m.from));
	// "Chiến dịch (từ 1/12 đến 31/1) …: đến nay 38 căn đã xong": since it began
	if (said?.mention && now && now.from >= said.mention.to && said.mention.say.kind === 'span') {
		const { issued } = periods;
		const open = issued !== null && said.period.start <= issued && said.period.end > issued;
		if (open) return asGoverning(daysPeriod(said.period.start, issued), 'period:stated');
	}
	if (said?.mention && now && now.from >= said.mention.to && said.mention.say.kind === 'year') {
		const founded = sinceFounded(s, said.mention, periods.issued);
		if (founded) return founded;
		// "…; nay đã thành 12 cặp, giao lưu 74 lượt": what there is now, and then what was done in all those years
		// "đến nay con số là 204 tổ, 2.150 thành viên": a row is of one time
		const row = q ? rowOf(s, q) : undefined;
		const alone = !s.quantities.some((y, k) => y.from >= now.to && y.to <= at && s.groups[k] !== row);
		const stated = alone ? null : periods.main('period:article');
		return stated ?? periods.now(said.period) ?? said;
	}
	if (said) return said;
	// "Khi mới triển khai (năm 2015) có 26 tổ. Đến nay, con số này là 174 tổ"
	const { current } = periods;
	if (now && current?.rule === 'period:carried' && current.mention?.say.kind === 'year')
		return periods.main('period:article') ?? current;
	// "Năm 2015 về đây, …”, ông Lò kể. Nay cả xã có 6 tổ": no other time holds
	const guessed = current === null || (!periods.found.sure && isPastYear(current.period, periods.issued));
	if (now && guessed) return periods.now(null);
	const about = aboutTime(periods, s, at);
	if (about) return about;
	if (behind) return periods.resolve(behind.placed.mention) ?? periods.current;
	const early = earlyStock(periods, s, at, q);
	if (early) return early;
	return (opensParts(s) ? periods.partTold : null) ?? yearOfName(periods, s, at) ?? periods.current;
}

/** "Trong đó, …", "Trong số này, …" at the head of a sentence: of what the last one counted. */
const opensParts = (s: Sentence): boolean =>
	wordAt(s, s.from) === 'trong' &&
	/^(đó|này)$/.test(wordAt(s, s.from + (wordAt(s, s.from + 1) === 'số' ? 2 : 1)));

/** The row a figure stands in. */
const rowOf = (s: Sentence, q: Quantity): number | undefined => s.groups[s.quantities.indexOf(q)];

/** "Chương trình “Xuân Biên phòng” năm 2024 tặng 1.100 suất quà" where 2023 is told of elsewhere: of the year its name bears. */
function yearOfName(periods: PeriodState, s: Sentence, at: number): Governing | null {
	const named = s.periods.findLast(
		({ role, mention: { from, to, say } }) =>
			role === 'aside' && to <= at && say.kind === 'year' && /^[”"»’]$/.test(wordAt(s, from - 1)),
	);
	const year = named && periods.resolve(named.mention, null, 'period:about');
	const held = periods.current?.period;
	return year && held && (held.end <= year.period.start || held.start >= year.period.end) ? year : null;
}

/** A year whose days are told in the brackets right behind it, fewer than the year's own. */
function isPartNamed(periods: PeriodState, said: Governing, x: PlacedPeriod, open: number): boolean {
	if (said.mention?.say.kind !== 'year' || said.mention.to !== open || x.mention.from - open > 1)
		return false;
	const r = x.mention.say.kind === 'span' ? periods.resolve(x.mention, said.period) : null;
	return r !== null && isNested(r.period, said.period) && r.period.code !== said.period.code;
}

const THEN = wordsOf('thì');
/** "Nếu 7 tháng năm 2024 có 21 căn thì nay …; cả năm …": what stands behind "thì" leans on no time before it. */
const hasThen = (s: Sentence, from: number, to: number): boolean => holdsIn(s, from, to, THEN);

/** The period told last before a token of its sentence; `lost`: the last one told that has no place in the calendar. */
function saidBefore(
	periods: PeriodState,
	s: Sentence,
	at: number,
	q: Quantity | null,
): { said: Governing | null; lost: PlacedPeriod | null } {
	let said: Governing | null = null;
	let lost: PlacedPeriod | null = null;
	let winter: Governing | null = null;
	for (const x of s.periods) {
		if (x.role !== 'governs' || x.mention.from >= at || isOfToDate(s, x, periods.found.main, periods.issued))
			continue;
		if (
			said?.mention &&
			'year' in x.mention.say &&
			isIf(s.page, said.mention) &&
			hasThen(s, said.mention.to, x.mention.from)
		)
			said = null;
		// "Tuần qua (28/7 - 3/8), …": the brackets say which
		const vague = lost?.mention ?? (said?.mention?.say.kind === 'relative' ? said.mention : null);
		const explains = vague !== null && isExplained(s, vague, x);
		const bracket = bracketOf(s, x.mention.from, at);
		// "297 vụ/415 đối tượng (năm 2024: 262 vụ/370 đối tượng), gồm 84 vụ": said of what the brackets hold
		if (bracket && s.quantities.some((y) => y.from > x.mention.from && y.to <= bracket.close)) continue;
		// "Mùa mưa bão năm 2025 (từ tháng 6 đến tháng 11)": the part of the year that is meant
		const part = bracket !== null && said?.mention != null && isPartNamed(periods, said, x, bracket.open);
		const isStage = bracket !== null && stageBefore(s.page.tokens, x.mention.from) !== '';
		const own = bracket !== null && said?.mention != null && isOfNamed(s, said.mention, bracket.open);
		if (bracket && !explains && !isStage && !own && !part && (lost || (said && !countsYears(said, x))))
			continue;
		// "mở 02 đợt cao điểm (từ 1/4 đến 15/5); duy trì 9 tổ công tác": the days of what is counted before them
		if (bracket && !isStage && datesFigure(s, bracket.open)) continue;
		if (isOfLevelBefore(s, x, at) || isOfOtherStage(s, x, at)) continue;
		if (q && isOfGoalBefore(periods, s, x, q)) continue;
		// "61 vụ, trong đó riêng tháng 9 bắt 11 vụ; thu 3,2 kg": the part ends with its clause
		const end = isPart(s, x) ? s.semicolons.find((k) => k > x.mention.from && k < at) : undefined;
		if (isThenAlone(s, x, at, periods.resolve(x.mention)?.period, said, periods.current)) continue;
		// "40 vụ, trong đó quý I 12 vụ; so với năm trước, tăng 3 vụ": of the whole again
		const whole = said !== null || s.quantities.some((y) => y.cls !== 'none' && y.to <= x.mention.from);
		if (end !== undefined && (whole || (!q && hasCue(s.cues, 'compare', end, s.to)))) continue;
		// "Tuần này, tính đến ngày 19/10, …": from its first day
		const within: Governing | null = said && (upToWithin(periods, said, x) ?? monthsUpTo(said, x));
		if (within) {
			said = within;
			continue;
		}
		// "6 tháng đầu năm 2024 …, 6 tháng cuối năm", "cuối năm 2019, …, cả năm chỉ có 165 vụ": the year goes on
		const r = periods.resolve(
			said?.mention && countsYears(said, x) ? said.mention : x.mention,
			said
				? leanedOn(periods, said, x, winter)
				: (yearNamedBefore(periods, s, x) ??
						periods.under(x.mention, hasCue(s.cues, 'target', s.from, s.to))),
		);
		if (r && isOverNewYear(r.period)) winter = r;
		if (r)
			said = toldLater(periods, s, x, at) ? periods.main('period:deed') : lastYears(periods, s, x, at, r);
		else lost = x;
	}
	return { said, lost };
}

/**
 * "Còn nhớ cuối năm 2019, …, cả năm chỉ có 165 vụ", "hoàn thành trước ngày 10/1/2026; quý I tổ chức 1 đợt": the year a phrase
 * without one leans on, where the phrase before it in its sentence names it and governs nothing.
 */
function yearNamedBefore(periods: PeriodState, s: Sentence, x: PlacedPeriod): Period | null {
	const { say } = x.mention;
	if (!('year' in say) || say.year.kind === 'number') return null;
	if (say.year.kind === 'relative' && say.year.word !== 'trong') return null;
	const before = s.periods[s.periods.indexOf(x) - 1];
	if (!before || before.role !== 'aside') return null;
	const named = before.mention.say;
	if ((named.kind !== 'vague' && named.kind !== 'day') || named.year.kind !== 'number') return null;
	// only what is still to come: a document's or a telling's date names no year of work
	if (named.kind === 'day' && named.edge !== 'before') return null;
	return periods.year(named.year.year, 'period:about')?.period ?? null;
}

/** Days of a winter's drive at most. */
const WINTER = 200;

const isOverNewYear = ({ start, end }: Period): boolean =>
	addDays(end, -1).slice(0, 4) > start.slice(0, 4) && daysBetween(start, end) < WINTER;

/**
 * "Theo số liệu cung cấp ngày 3/1/2025, cả năm …": the day of telling is of no year's work.
 *
 * in   winter: a stretch over New Year told before it in its sentence: "…; tháng 12 có 9 vụ, tháng 1 có 25 vụ"
 */
function leanedOn(
	periods: PeriodState,
	said: Governing,
	{ mention: { say } }: PlacedPeriod,
	winter: Governing | null,
): Period | null {
	if (winter && (say.kind === 'month' || say.kind === 'monthPart') && say.year.kind === 'none')
		return winter.period;
	// "năm đầu xây 20 căn, năm thứ hai 30 căn": each of the same stretch
	if (say.kind === 'part' && said.mention?.say.kind === 'part') return periods.under(said.mention, false);
	const whole = say.kind === 'year' && say.year.kind === 'relative' && say.year.word === 'trong';
	if (!whole || said.period.freq !== 'D') return said.period;
	return periods.found.isEvent ? null : periods.found.main;
}

/** Days after an article's own in which it may have been brought up to date. */
const UPDATED = 7;

/** "Đến cuối năm": of no year that is named. */
const isEndOfYear = ({ say }: PeriodMention): boolean =>
	say.kind === 'upTo' && say.end.unit === 'year' && say.end.year.kind === 'none';

/** A word of goals stands in a sentence before a token. */
const meant = (s: Sentence, at: number): boolean =>
	hasCue(s.cues, 'target', s.from, at) || hasCue(s.cues, 'goal', s.from, at);

/** "Tháng 6, các đồn đã bắt 12 vụ" in an article of January: of the last June, for what was done lies behind. */
function lastYears(
	periods: PeriodState,
	s: Sentence,
	{ mention }: PlacedPeriod,
	at: number,
	r: Governing,
): Governing {
	const { issued } = periods;
	const { say } = mention;
	if (issued !== null && isEndOfYear(mention) && isNewYear(issued) && !meant(s, at)) {
		const year = periods.year(Number(issued.slice(0, 4)) - 1, r.rule);
		return (year && periods.resolve(mention, year.period, r.rule)) ?? r;
	}
	if (
		issued === null ||
		daysBetween(issued, r.period.start) <= UPDATED ||
		!('year' in say) ||
		say.year.kind !== 'none'
	)
		return r;
	if (meant(s, at)) return r;
	const done = s.cues.some((m) => m.entry.kind === 'done' && m.to <= at && wordAt(s, m.from) === 'đã');
	if (!done && !hasTopic(s.topics, mention.to, at, 'SEIZE')) return r;
	const year = periods.year(Number(issued.slice(0, 4)) - 1, r.rule);
	const back = year && periods.resolve(mention, year.period, r.rule);
	return back && back.period.start <= issued ? back : r;
}
