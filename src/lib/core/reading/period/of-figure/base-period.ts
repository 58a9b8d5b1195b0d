import { daysBetween, lastYear, type Period } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { thenBeside } from '../../page/then-beside.ts';
import { resolveMention, type PeriodMention } from '../../mention/time/period-mention.ts';
import { asGoverning, type Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

/** "quý I đạt 212 khẩu, tháng Ba 97 khẩu; cùng quý năm 2017 là 130 khẩu": the quarter told before, whatever was told of one month of it. */
function quarterNamed(
	periods: PeriodState,
	s: Sentence,
	{ mention: { from, to } }: PlacedPeriod,
): Period | null {
	let said = false;
	for (let k = from; k < to && !said; k += 1) said = wordAt(s, k) === 'qúy';
	const named = said && s.periods.findLast((x) => x.mention.to <= from && x.mention.say.kind === 'quarter');
	return named ? (periods.resolve(named.mention)?.period ?? null) : null;
}

/** Months of the shortest stage. */
const STAGE = 24;

/**
 * "Giai đoạn 2017 - 2021, số vụ từ 19 giảm còn 7", "Năm 2023 bắt 45 vụ, năm 2024 bắt 58 vụ. Lượng heroin tăng từ 8 kg lên 12 kg": the
 * first and the last year of the years named, in words of a stage or one by one before a sentence that names none; null of any other
 * time.
 */
export function edgeOfStage(
	periods: PeriodState,
	s: Sentence,
	held: Governing | null,
	side: 'before' | 'now',
): Governing | null {
	const say = (held?.mention ?? held?.words)?.say;
	const years = s.periods.length === 0 ? periods.yearsHere() : null;
	if (years) return periods.year(lastYear(years[side]), 'period:edge');
	// "Hai năm 2023 và 2024": a row of years
	const row = say?.kind === 'year' && (held?.period.months ?? 0) >= STAGE;
	const named =
		(say?.kind === 'years' && !say.list) ||
		(say?.kind === 'span' && say.from.unit === 'year' && say.to.unit === 'year');
	if (!held || !(row || named) || (held.period.months ?? 0) < STAGE) return null;
	const { start } = held.period;
	return periods.year(side === 'before' ? Number(start.slice(0, 4)) : lastYear(held.period), 'period:edge');
}

/** The other side of a comparison in this sentence. */
export function basePeriod(
	periods: PeriodState,
	s: Sentence,
	governing: Period | null,
	said: PlacedPeriod | null = null,
): Governing | null {
	const p = said ?? s.periods.find((x) => x.role === 'base');
	if (p) {
		const r = periods.resolve(p.mention, quarterNamed(periods, s, p) ?? governing, 'period:base');
		if (r) return r;
	}
	return governing && periods.before(governing);
}

/** Days into a year in which nothing of it can have changed. */
const YEAR_BEGUN = 31;

const SCHOOL_YEAR: PeriodMention['say'] = {
	kind: 'schoolYear',
	year: { kind: 'relative', offset: 0, word: 'này' },
};

const isSchoolYearBefore = ({ role, mention: { say } }: PlacedPeriod): boolean =>
	role === 'base' && say.kind === 'schoolYear' && say.year.kind === 'relative';

/** "Số vụ năm nay tăng 4 %" in the report of 2022 that comes out in January 2023: a change is of the year that has closed. "So với năm học trước, tăng 8 em": of the school year that goes on. */
export function ofChange(periods: PeriodState, s: Sentence, governing: Governing | null): Governing | null {
	const say = governing?.mention?.say;
	const { found, issued } = periods;
	const here = governing?.mention && governing.mention.from >= s.from;
	if (!here && s.periods.some(isSchoolYearBefore))
		return asGoverning(resolveMention(SCHOOL_YEAR, issued, null), 'period:stated') ?? governing;
	if (say?.kind !== 'year' || say.year.kind !== 'relative' || say.year.offset !== 0) return governing;
	if (found.main?.freq !== 'A' || issued === null || found.main.end > issued) return governing;
	return daysBetween(found.main.end, issued) <= YEAR_BEGUN ? periods.main('period:article') : governing;
}

const AGAINST = pairsOf('so với|thay vì|thay cho');
const MORE = wordsOf('hơn kém');
const FAR = wordsOf('nhiều hẳn xa');

/** "giảm còn 12 vụ, so với 19 vụ/31 đối tượng của năm 2023": the figure, or its row, stands between the comparison and its time. */
function baseBehind(s: Sentence, q: Quantity): PlacedPeriod | null {
	const group = s.groups[s.quantities.indexOf(q)];
	const row = s.quantities.filter((_, i) => s.groups[i] === group);
	let k = (row[0] ?? q).from - 1;
	// "so với con số 71 tàu của năm 2023"
	if (wordAt(s, k) === 'số' && wordAt(s, k - 1) === 'con') k -= 2;
	if (wordAt(s, k) === 'mức') k -= 1;
	// "thấp hơn nhiều con số 58 vụ của cùng kỳ"
	const lead = (row[0] ?? q).from - 1;
	if (k < lead && isAt(s, k, FAR)) k -= 1;
	// "phấn đấu đỡ đầu 60 em thay vì 48 em như năm 2025"
	const against = AGAINST.isAt(s.page.tokens, k - 1);
	// "nhiều hơn con số 1.365 buổi của cùng kỳ"
	if (!against && (k === lead || !isAt(s, k, MORE))) return null;
	const { to } = row.at(-1) ?? q;
	const behind = s.periods.find((p) => p.mention.from >= to && p.mention.from - to <= 1);
	if (behind) return behind;
	// "So với năm 2024, số vụ tăng (54 vụ so với 48 vụ)": the time named before
	const inBracket = s.page.tokens[q.to]?.text === ')';
	return inBracket ? (s.periods.findLast((p) => p.role === 'base' && p.mention.to <= q.from) ?? null) : null;
}

/** "; cùng dịp này năm ngoái, số quà trao tặng là 5.100 phần": a clause of its own, that tells no rise or fall. */
function isOwnClause(s: Sentence, to: number, q: Quantity): boolean {
	if (wordAt(s, to) !== ',' || !/^(là|có|chỉ|đạt)$/.test(wordAt(s, q.from - 1))) return false;
	for (let k = to + 1; k < q.from; k += 1) if (s.page.tokens[k]?.kind !== 'word') return false;
	return !hasCue(s.cues, 'rise', to, q.from) && !hasCue(s.cues, 'fall', to, q.from);
}

/** "so với cùng kỳ năm 2023 (52.700 lượt người)", "Cùng kỳ năm trước, con số tương ứng là …". */
export function isOfBase(s: Sentence, q: Quantity): PlacedPeriod | null {
	const { tokens } = s.page;
	const beside = thenBeside(s, q);
	if (beside) return beside.then;
	let found: PlacedPeriod | null = null;
	for (const p of s.periods) if (p.role === 'base' && p.mention.to <= q.from) found = p;
	const behind = baseBehind(s, q);
	if (!found || behind) return behind;
	for (const p of s.periods)
		if (p.role === 'governs' && p.mention.from > found.mention.from && p.mention.from < q.from) return null;
	const to = found.mention.to;
	for (let k = to; k < q.from; k += 1) {
		if ((tokens[k] as Token).text === ';') return null;
		// "Nếu cùng kỳ mới có 15 cuộc hội đàm thì nay đã thêm 7 cuộc"
		if (wordAt(s, k) === 'nay' && wordAt(s, k - 1) === 'thì') return null;
	}
	const next = tokens[to]?.text;
	// "Tình hình tội phạm giảm so với cùng kỳ: xảy ra 64 vụ": what follows a rise or fall is of now
	const inBracket = tokens[found.mention.from - 1]?.text === '(';
	// "Chỉ tiêu nặng hơn năm ngoái: tuần tra 2.400 buổi"
	const set = hasCue(s.cues, 'compare', s.from, found.mention.from) || isAt(s, found.mention.from - 1, MORE);
	if (next === ':' && !inBracket && set) return null;
	if (next === '(' || next === ':' || next === 'là') {
		for (let k = to + 1; k < q.from; k += 1) if ((tokens[k] as Token).text === ')') return null;
		// "bằng 64 % cùng kỳ (32 vụ/50 vụ)": the first of the two is of now
		const then = s.quantities[s.quantities.indexOf(q) + 1];
		const isNow =
			q.pair === 'now' || (wordAt(s, q.to) === '/' && then?.from === q.to + 1 && then.cls === q.cls);
		return next === '(' && isNow ? null : found;
	}
	// "tăng 8 vụ so với cùng kỳ năm 2024, khi ấy chỉ có 32 vụ"
	if (next === ',' && wordAt(s, to + 1) === 'khi' && /^(ấy|đó|con|chỉ|mới|số)$/.test(wordAt(s, to + 2)))
		return found;
	// "so với năm 2022, khi hai bên chỉ tuần tra chung được 15 lần và gặp gỡ 27 cuộc"
	if (next === ',' && wordAt(s, to + 1) === 'khi' && !s.breaks.some((k) => k > to && k < q.from))
		return found;
	// "đường cát 84,6 tấn (cùng kỳ 71,9 tấn)"
	if (inBracket) {
		for (let k = to; k < q.from; k += 1) if ((tokens[k] as Token).text === ')') return null;
		return found;
	}
	// "không có tàu nào vi phạm, trong khi cùng kỳ năm ngoái có 4 tàu"
	const clause = found.mention.from;
	if (/^(khi|còn|mà)$/.test(wordAt(s, clause - 1)) && q.from - to <= 4) return found;
	// "tháng 8 là 190 lượt; cùng kỳ năm ngoái 175 lượt"
	const opens = /^[;,:]$/.test(tokens[clause - 1]?.text ?? '');
	// "cùng kỳ chỉ 29 vụ/40 đối tượng": the rest of its row
	const first = s.quantities[s.groups.indexOf(s.groups[s.quantities.indexOf(q)] ?? -1)] ?? q;
	const near = first.from >= to && first.from - to <= 1;
	if (opens && found.nature === 'same' && (near || isOwnClause(s, to, q))) return found;
	// "…; cùng kỳ bắt 79 vụ, thu 15 kg": all of its clause
	if (wordAt(s, clause - 1) === ';' && found.nature === 'same') return found;
	if (found.mention.from - s.from <= 1 && !hasCue(s.cues, 'compare', s.from, found.mention.from))
		return found;
	return null;
}
