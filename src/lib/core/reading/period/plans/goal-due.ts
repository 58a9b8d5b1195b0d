import { periodOf, toTimePeriod } from '../../../period/label.ts';
import { resolved } from '../../../period/resolve/resolved-period.ts';
import { lastYear, type Period } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

/** A sentence of more times than this is a list, and names no year for its goals. */
const MANY = 12;

/**
 * "Dự kiến đến tháng 6/2025 bàn giao 25 căn", "Nghị quyết đề ra năm 2025 xây 25 căn" in an article of 2024: the year its sentence
 * names for it; null where it names none after the year reported.
 */
export function dueYear(
	periods: PeriodState,
	s: Sentence,
	q: Quantity,
	issued: string | null,
	main: Period | null,
): Governing | null {
	if (issued === null || s.periods.length > MANY) return null;
	const reported = main ? lastYear(main) : Number(issued.slice(0, 4));
	for (let k = s.periods.length - 1; k >= 0; k -= 1) {
		const mention = s.periods[k]?.mention;
		if (!mention || mention.from >= q.from || !/^(day|month|year|upTo|quarter)$/.test(mention.say.kind))
			continue;
		const r = periods.resolve(mention);
		if (r && r.period.end > issued && lastYear(r.period) > reported)
			return periods.year(lastYear(r.period), 'period:plan');
	}
	return null;
}

/** Words between a goal and the time it is due, told behind it. */
const DUE_REACH = 9;

const UNTIL = /^(trong|vào|đến|tới|trước|cuối|hết|ngay|từ)$/;

/** "vào cuối năm 2025": no days, but a year. */
function yearSaid(periods: PeriodState, s: Sentence, { from, to }: PeriodMention): Governing | null {
	const year = s.page.tokens.slice(from, to).find((t) => /^20\d\d$/.test(t.text));
	return year ? periods.year(Number(year.text), 'period:plan') : null;
}

/** "phấn đấu xây 10 căn nhà vào cuối năm 2025", "sẽ được bàn giao trong quý I/2025": a time ahead behind the goal, before the next figure. */
export function dueBehind(
	periods: PeriodState,
	s: Sentence,
	q: Quantity,
	issued: string | null,
): Governing | null {
	if (issued === null) return null;
	const next = s.quantities.find((o) => o.from >= q.to && o.cls !== 'none')?.from ?? s.to;
	const due = s.periods.find((p) => p.mention.from >= q.to);
	if (!due || due.nature === 'same' || due.mention.from >= next || due.mention.from - q.to > DUE_REACH)
		return null;
	const { from } = due.mention;
	if (!UNTIL.test(wordAt(s, from)) && !UNTIL.test(wordAt(s, from - 1))) return null;
	if (s.semicolons.some((k) => k >= q.to && k < from)) return null;
	const r = periods.resolve(due.mention) ?? yearSaid(periods, s, due.mention);
	if (!r || r.period.end <= issued) return null;
	return due.nature === 'label' && r.period.start > issued
		? { ...r, rule: 'period:stated' }
		: periods.year(lastYear(r.period), 'period:plan');
}

/** "hết quý I, các đồn phải xong 150 buổi": all of the year up to a deadline that is its first quarter's end; null for any other time. */
export function firstQuarter(due: Governing | null): Governing | null {
	const say = due?.mention?.say;
	if (!due || say?.kind !== 'upTo' || say.end.unit !== 'quarter') return null;
	const period = resolved(periodOf(toTimePeriod(due.period.start, due.period.end)), 'CALENDAR');
	return period.freq === 'Q' ? { ...due, period, basis: period.basis } : null;
}
