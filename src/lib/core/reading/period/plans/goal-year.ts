import { addDays, lastYear, type Period } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue, lastCue } from '../../mention/cues.ts';
import { isWholeOfPlan } from '../../page/planned-whole.ts';
import { ofDrive } from './drive-goal.ts';
import { isAssigned } from './goal-named.ts';
import { isBracketedGoal, isOutOf } from './goal-words.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

/** From this day on a year is as good as over. */
const YEAR_CLOSES = '12-15';

/** How far before its figure the name of a plan may end. */
const REACH = 12;

const WHOLE = wordsOf('năm');

/** "chỉ tiêu cả năm", "kế hoạch của năm", "hoàn thành chỉ tiêu 200 buổi của cả năm": the plan of a whole year, which it does not name. */
function saysYear(s: Sentence, at: number): boolean {
	let k = at;
	while (/^(giao|của|cả|trong|phấn|đấu)$/.test(wordAt(s, k))) k += 1;
	return (
		wordAt(s, k) === 'năm' && s.page.claimed[k] !== 1 && !/^(nay|tới|sau|qua|học)$/.test(wordAt(s, k + 1))
	);
}

const yearOf = (periods: PeriodState, day: string | null): Governing | null =>
	day === null ? null : periods.year(Number(day.slice(0, 4)), 'period:plan');

/** Words of the label of a list of goals. */
const LABEL_REACH = 20;

/** "Chương trình công tác năm 2025 của Đồn Pa Sín đề ra: …", "Nhóm chỉ tiêu về dân vận của năm gồm: …": the year in the label of a list. */
function labelYear(periods: PeriodState, s: Sentence, q: Quantity, day: string | null): Governing | null {
	let colon = s.from;
	while (colon < q.from && colon - s.from < LABEL_REACH && wordAt(s, colon) !== ':') colon += 1;
	if (wordAt(s, colon) !== ':' || colon > q.from) return null;
	if (!hasCue(s.cues, 'goal', s.from, colon) || hasCue(s.cues, 'done', s.from, colon)) return null;
	const said = s.periods.filter((p) => p.mention.to <= colon);
	if (said.length > 1 || s.periods.some((p) => p.mention.from > colon && p.mention.to <= q.from)) return null;
	if (said[0]) return said[0].mention.say.kind === 'year' ? periods.resolve(said[0].mention) : null;
	for (let k = s.from; k < colon; k += 1) {
		if (!/^(của|trong|cả)$/.test(wordAt(s, k)) || !saysYear(s, k)) continue;
		return yearOf(periods, day);
	}
	return null;
}

/** Words between "cả năm" and what its sum is to come to. */
const COMES_TO =
	/^(lên|xuống|đạt|còn|là|thành|mức|đến|tới|ở|dưới|trên|khoảng|hơn|ít|nhất|tối|thiểu|không|quá)$/;

/** "6 tháng cuối năm, phấn đấu đưa số buổi tuyên truyền cả năm lên 700 buổi": the sum of the whole year, whatever its sentence opens with. */
function isOfWholeYear(s: Sentence, q: Quantity): boolean {
	let k = q.from - 1;
	while (k > s.from && COMES_TO.test(wordAt(s, k))) k -= 1;
	return k < q.from - 1 && wordAt(s, k) === 'năm' && wordAt(s, k - 1) === 'cả';
}

/** The year at whose beginning a phrase says that goals were set; null for other phrases. */
function yearSetIn(m: PeriodMention | undefined): number | null {
	const say = m?.say;
	if (say?.kind === 'vague')
		return say.what === 'đầu năm' && say.year.kind === 'number' ? say.year.year : null;
	const from = say?.kind === 'since' || (say?.kind === 'span' && say.to.unit === 'now') ? say.from : null;
	if (from?.unit !== 'year' || from.edge !== 'start') return null;
	return from.year.kind === 'number' ? from.year.year : null;
}

/**
 * The year a goal is told for by the name of its plan: "Kế hoạch năm 2024 giao 20 căn", "đạt 60 % kế hoạch năm (30 căn)".
 *
 * in   held: what governs the figure otherwise; a plan "of the year" is of the year in which it ends
 * out  null where the plan is not named before the figure in its clause, or has no year
 */
export function goalYear(
	periods: PeriodState,
	s: Sentence,
	q: Quantity,
	held: Governing | null,
	issued: string | null,
): Governing | null {
	const drive = ofDrive(s, held, issued);
	if (drive) return drive;
	// "trong số 98 căn được tỉnh giao đảm nhận năm 2025"
	const behind =
		isAssigned(s, q) || isOutOf(s, q)
			? s.periods.find((p) => p.mention.from > q.to && p.mention.from - q.to <= 6)
			: undefined;
	if (behind?.mention.say.kind === 'year') return periods.resolve(behind.mention);
	// "kế hoạch xây 45 căn nhà năm 2025": right behind its noun
	const own = s.periods.find((p) => p.mention.from === q.to || p.mention.from === q.to + 1);
	if (
		own &&
		/^years?$/.test(own.mention.say.kind) &&
		own.nature === 'label' &&
		/^(trong|của|cho|năm)?$/.test(own.mention.from === q.to ? '' : wordAt(s, q.to)) &&
		(!held?.mention || held.mention === own.mention || wordAt(s, q.to) === 'của')
	)
		return periods.resolve(own.mention);
	// "Đầu năm 2025, đơn vị đặt chỉ tiêu 60 căn", "Ngay từ đầu năm 2025, BĐBP tỉnh đề ra kế hoạch 2.400 lượt"
	const set = yearSetIn(s.periods.findLast((p) => p.mention.to <= q.from)?.mention);
	if (set !== null) return periods.year(set, 'period:stated');
	const day = held ? held.period.start : issued;
	if (day !== null && WHOLE.mayStandIn(s.words) && isOfWholeYear(s, q))
		return periods.year(Number(day.slice(0, 4)), 'period:stated');
	const labelled = labelYear(periods, s, q, held?.rule === 'period:undated' ? issued : day);
	if (labelled) return labelled;
	const plan =
		lastCue(s.cues, 'attain', 0, q.from) ??
		s.cues.findLast((m) => m.entry.kind === 'goal' && m.from === s.from && m.to <= q.from);
	if (!plan || q.from - plan.to > REACH) return null;
	// "đăng ký thi đua năm 2025 với chỉ tiêu 1.400 lượt"
	const before = s.periods.find(
		(p) => p.role === 'aside' && p.mention.to <= plan.from && plan.from - p.mention.to <= 2,
	);
	// "Đề án giai đoạn 2023 - 2025 đặt mục tiêu 200 căn"
	if (before && /^years?$/.test(before.mention.say.kind)) return periods.resolve(before.mention);
	for (const p of s.periods) {
		if (p.mention.from < plan.to || p.mention.from >= q.from) continue;
		const near =
			p.mention.from === plan.to ||
			(p.mention.from === plan.to + 1 && /^(giao|cả|của|trong|cho|đến|tới|là)$/.test(wordAt(s, plan.to)));
		if (!near) return null;
		// "Chỉ tiêu năm ngoái là 900 buổi; năm nay nâng lên 1.000 buổi": another year behind that goal
		const told = s.quantities.find((o) => o.from >= p.mention.to && o.cls === q.cls);
		const next = held?.mention;
		if (told && told !== q && next?.say.kind === 'year' && next.from >= told.to && next.to <= q.from)
			return null;
		// "mục tiêu đến năm 2030 nuôi dưỡng 60 cháu"
		if (p.mention.say.kind === 'upTo' && p.mention.say.end.unit === 'year') {
			const end = periods.resolve(p.mention);
			return end && periods.year(lastYear(end.period), 'period:stated');
		}
		// "Kế hoạch giai đoạn 2023 - 2025 xóa 600 căn nhà"
		return /^years?$/.test(p.mention.say.kind) ? periods.resolve(p.mention) : null;
	}
	if (!WHOLE.mayStandIn(s.words)) return null;
	if (!saysYear(s, plan.to) && !saysYear(s, q.to)) return null;
	return yearOf(periods, day);
}

/** "đã hoàn thành 48/60 căn nhà, đạt 80 % kế hoạch năm": the whole of the share told behind it, where that is a year's plan. */
export function sharedOfYear(
	periods: PeriodState,
	s: Sentence,
	q: Quantity,
	issued: string | null,
): Governing | null {
	const plan = s.cues.find((m) => m.entry.kind === 'attain' && m.from >= q.to && m.from - q.to <= REACH);
	if (!plan || s.semicolons.some((k) => k >= q.to && k < plan.from)) return null;
	const named = s.periods.find((p) => p.mention.from === plan.to);
	if (named) return named.mention.say.kind === 'year' ? periods.resolve(named.mention) : null;
	if (!saysYear(s, plan.to)) return null;
	const main = periods.found.main;
	return yearOf(periods, main && main.start <= (issued ?? '') ? main.start : issued);
}

/**
 * "Tính đến 20/9, đã hoàn thành 98/105 căn nhà, đạt 93 % kế hoạch năm": of the year named, else of the time in which so many were done; a
 * plan is none up to the day of its telling.
 */
export const yearOfWhole = (
	periods: PeriodState,
	s: Sentence,
	q: Quantity,
	said: Governing | null,
	issued: string | null,
): Governing | null =>
	sharedOfYear(periods, s, q, issued) ??
	(said?.mention?.say.kind === 'upTo' ? periods.year(lastYear(said.period), 'period:plan') : said) ??
	periods.main('period:article');

/** "Từ ngày 15/11, đơn vị sẽ mở cao điểm, phấn đấu bắt 20 vụ": when it begins, not by when; null for other times. */
export function openYear(
	periods: PeriodState,
	said: Governing | null,
	issued: string | null,
): Governing | null {
	const say = said?.mention?.say;
	const open = say?.kind === 'since' || (say?.kind === 'span' && say.to.unit === 'now' && say.to.implied);
	const isAhead = open && issued !== null && said !== null && said.period.start > issued;
	return isAhead ? periods.year(lastYear(said.period), 'period:plan') : null;
}

/** "Từ đầu năm đến nay đã xây 31 căn, chỉ tiêu là 50 căn", "Đến nay có 210 tổ, phấn đấu có 240 tổ": a goal is not of what has gone by of a year. */
function isUpToNow({ freq, start, end }: Period, mention: PeriodMention | null): boolean {
	const say = mention?.say;
	const counted = say?.kind === 'upTo' || say?.kind === 'since' || say?.kind === 'vague';
	if (!counted && !(say?.kind === 'span' && say.to.unit === 'now')) return false;
	return freq === 'D' || (start.endsWith('-01-01') && start.slice(0, 4) === addDays(end, -1).slice(0, 4));
}

/** Of a goal for its own time no less is done; of a year's goal half a year has done no more. */
const SHARE = 0.7;

/** "6 tháng đầu năm, tuần tra 620 buổi, bằng 51,6 % chỉ tiêu (1.200 buổi)": so little of it was done in a part of a year that it is the year's. */
export function isShareOfYear(
	s: Sentence,
	q: Quantity,
	{ period, mention, rule }: Governing,
	issued: string | null,
): boolean {
	const over = issued !== null && period.end <= addDays(issued, 1);
	if (over && (rule === 'period:now' || isUpToNow(period, mention))) return true;
	const { freq, months } = period;
	if (!(freq === 'S' || freq === 'Q' || (freq === '_O' && months !== null && months < 12))) return false;
	// "tuyên truyền 88 buổi (chỉ tiêu 150 buổi)"
	const labelled = s.cues.some(
		(m) => m.entry.kind === 'attain' && m.to === q.from && wordAt(s, m.from - 1) === '(',
	);
	const done = s.quantities.findLast((o) => o.to <= q.from && o.cls === q.cls);
	// "6 tháng đầu năm, đã xây 31 căn nhà, phấn đấu cuối năm đạt 50 căn"
	const beside = over && mention !== null && done !== undefined && done.from >= mention.to;
	if (beside && hasCue(s.cues, 'target', done.to, q.from)) return (done.value ?? 0) < (q.value ?? 0);
	// "đã tuần tra 820 lượt, đạt 54 % so với chỉ tiêu 1.500 lượt"
	const shared =
		beside && s.quantities.some((o) => o.cls === 'percent' && o.from >= done.to && o.to <= q.from);
	if (!shared && !labelled && !isBracketedGoal(s, q) && !isOutOf(s, q) && !isWholeOfPlan(s, q)) return false;
	return !!done?.value && q.value !== null && done.value / q.value <= SHARE;
}

/** "đến hết năm 2025 có 1.000 hộ được giúp": a deadline that is a year's end. */
export const isOfYear = ({ mention }: Governing): boolean =>
	mention?.say.kind === 'upTo' && mention.say.end.unit === 'year';

/** "Số học sinh được đỡ đầu đến cuối năm đạt 80 em" among the goals told in the last days of a year: the end of the year planned for. */
export function isNextYearEnd(governing: Governing | null, issued: string | null): boolean {
	const say = governing?.mention?.say;
	if (say?.kind !== 'upTo' || say.end.unit !== 'year' || say.end.year.kind !== 'none') return false;
	return issued !== null && issued.slice(5) >= YEAR_CLOSES;
}

const OF_DRIVE = pairsOf('thi đua|cao điểm|ra quân|phát động|chiến dịch|đợt cao|đợt thi');

/** "3 tháng đầu năm, đơn vị sẽ tuần tra 500 lượt" in an article of January: of the year that has begun. */
export function inYearBegun(
	periods: PeriodState,
	s: Sentence,
	said: Governing | null,
	issued: string | null,
): Governing | null {
	const mention = said?.mention;
	if (!said || !mention || issued === null || said.period.end > issued) return said;
	const { say } = mention;
	// "Trong 3 tháng thi đua cao điểm, phấn đấu bắt 30 vụ": how long, not the first months of the year
	if (say.kind === 'months' && say.bare && OF_DRIVE.isAt(s.page.tokens, mention.to)) return null;
	// "Năm ngoái bắt 121 vụ. Năm nay, quyết tâm bắt 130 vụ", "phấn đấu trong năm tuần tra 300 buổi": no year that has closed
	const { main, words: named } = periods.found;
	const words = main === null || named === mention ? /^(nay|trong)$/ : /^nay$/;
	if (say.kind === 'year' && say.year.kind === 'relative' && words.test(say.year.word))
		return periods.year(Number(issued.slice(0, 4)), said.rule);
	if ((say.kind !== 'months' && say.kind !== 'half' && say.kind !== 'quarter') || say.year.kind !== 'none')
		return said;
	const year = periods.year(Number(issued.slice(0, 4)), said.rule);
	const r = year && periods.resolve(mention, year.period, said.rule);
	return r && r.period.end > issued ? r : said;
}
