import type { PeriodFields } from '../../../period/mention.ts';
import type { Token } from '../../../text/tokens.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { isReturnOfDay } from './anniversary.ts';
import type { PeriodMention } from './period-mention.ts';

/** What so many years were spent on, by the paper that set it. */
const PAPERS = pairsOf(
	'chỉ thị|nghị quyết|quyết định|kế hoạch|chương trình|đề án|nghị định|hiệp định|quy chế|kết luận|thông tư|hướng dẫn|dự án|pháp lệnh',
);
/** Words around the years of a plan that say what it sets. */
const PLAN_REACH = 12;
/** Words between the number of years and the day of their paper: its number and title. */
const REACH = 34;

/** The year that a phrase behind the number of years names as that of their beginning; null for any other phrase. */
function firstYear(say: PeriodFields, years: number, now: number): number | null {
	if (say.kind === 'span' && isReturnOfDay(say)) {
		const [first, last] = [say.from, say.to].map((e) =>
			'year' in e && e.year.kind === 'number' ? e.year.year : 0,
		);
		return first !== undefined && last !== undefined && last - first === years ? first : null;
	}
	const named =
		say.kind === 'day' && say.edge === null && say.year.kind === 'number'
			? say.year.year
			: say.kind === 'year' && say.year.kind === 'number'
				? say.year.year
				: null;
	// five years are looked back on when they close, or in the year behind them
	return named !== null && (now - named === years || now - named === years + 1) ? named : null;
}

/**
 * "8 năm thực hiện Nghị quyết 12 ngày 4/5/2014", "15 năm thực hiện Hiệp định (14/7/2010 - 14/7/2025)": the years counted begin with
 * that of the paper. The phrases are changed in place.
 */
export function tellYearsWorked(
	tokens: readonly Token[],
	list: readonly PeriodMention[],
	issued: string | null,
): void {
	if (issued === null) return;
	const now = Number(issued.slice(0, 4));
	for (const [k, m] of list.entries()) {
		const next = list[k + 1];
		if (m.say.kind !== 'past' || m.say.unit !== 'year' || m.say.gone || m.say.count < 2 || !next) continue;
		if (next.from - m.to > REACH || !PAPERS.standsIn(tokens, m.to, next.from)) continue;
		const { count } = m.say;
		const from = firstYear(next.say, count, now);
		if (from !== null) m.say = { kind: 'years', from, to: from + count, form: 'stage', count, list: null };
	}
}

/** What a plan of years sets, told before what was done of it. */
const SETS = pairsOf('được giao|mục tiêu|chỉ tiêu|phấn đấu|đặt ra|đề ra|kế hoạch|đảm nhận|giao cho');
/** Times that stand for themselves between a plan and what is counted. */
const OF_ITS_OWN = /^(year|half|quarter|months|month|past|years)$/;

/**
 * "Theo kế hoạch 2021 - 2025, đơn vị được giao làm 60 km đường. Đến hết tháng 10/2025 đã làm được 57 km": counted from the first year
 * of the plan. The phrases are changed in place.
 */
export function tellUpToInPlan(tokens: readonly Token[], list: readonly PeriodMention[]): void {
	let plan: PeriodMention | null = null;
	for (const m of list) {
		const { say } = m;
		if (say.kind === 'years' && !say.list) {
			plan = SETS.standsIn(tokens, m.from - PLAN_REACH, m.to + PLAN_REACH) ? m : null;
			continue;
		}
		if (say.kind === 'upTo' && plan?.say.kind === 'years' && 'year' in say.end) {
			const { from, to } = plan.say;
			const { year } = say.end;
			if (year.kind === 'number' && year.year > from && year.year <= to)
				m.say = {
					kind: 'span',
					from: { unit: 'year', edge: null, year: { kind: 'number', year: from } },
					to: say.end,
				};
		} else if (OF_ITS_OWN.test(say.kind)) plan = null;
	}
}
