import { periodOf, toTimePeriod } from '../../../period/label.ts';
import { resolved } from '../../../period/resolve/resolved-period.ts';
import { addDays, daysBetween, type Period } from '../../../period/time-period.ts';
import { hasCue, lastCue, type CueMarks } from '../../mention/cues.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { asGoverning, type Governing } from '../governing.ts';

const ENDS = /^[,;.()]$/;
const OPENS = /^[(;]$/;

/** What there is, whenever it was first counted. */
const STANDING = /^(student|student_turn|group|member|pair|party_member|household|troop)$/;

/** A report of a month comes out so many days before its end, sooner or later. */
const EARLY = 7;

/** What is counted in a month that goes on is counted up to the article's day. */
const isClosed = ({ end }: Period, issued: string | null): boolean =>
	issued === null || daysBetween(issued, end) <= EARLY;

const sinceYearBegan = ({ mention: { say } }: PlacedPeriod): boolean =>
	say.kind === 'span' && say.to.unit === 'now' && say.from.unit === 'year' && say.from.edge === 'start';

/** "lũy kế từ đầu năm 104 buổi" in the report of a month or quarter: part of the word, no time that holds on. */
export const isOfToDate = (
	s: Sentence,
	x: PlacedPeriod,
	main: Period | null,
	issued: string | null,
): boolean =>
	(main?.freq === 'M' || main?.freq === 'Q') &&
	isClosed(main, issued) &&
	sinceYearBegan(x) &&
	s.cues.some((c) => c.entry.kind === 'to_date' && c.from < x.mention.from && c.to >= x.mention.from);

/** A time of its own behind the word, as "từ đầu năm" is none. */
const hasOwnTime = (s: Sentence, from: number, to: number): boolean =>
	s.periods.some((x) => x.mention.from >= from && x.mention.from < to && !sinceYearBegan(x));

/** "Lũy kế năm 2025" while that year goes on: from its beginning to the end of what is reported, or to the article's day. */
function yearSoFar(
	s: Sentence,
	cueTo: number,
	at: number,
	held: Period,
	main: Period | null,
	issued: string | null,
) {
	if (issued === null || held.freq !== 'A' || held.end <= issued || held.start > issued) return null;
	const named = s.periods.filter((x) => x.mention.from >= cueTo && x.mention.from < at);
	if (named.length !== 1 || named[0]?.mention.say.kind !== 'year') return null;
	// "lũy kế cả năm 142 vụ" in the last days of December
	if (wordAt(s, named[0].mention.from) === 'cả') return null;
	const reported = main !== null && main.start >= held.start && main.end <= issued && main.freq !== 'D';
	const end = reported ? main.end : addDays(issued, 1);
	return asGoverning(resolved(periodOf(toTimePeriod(held.start, end)), 'CALENDAR'), 'period:to-date');
}

/** As many of the unit were told before the word as behind it, and the word stands there once. */
function isToldAgain(s: Sentence, cue: CueMarks[number], at: number, cls: string | null): boolean {
	const since = s.semicolons.findLast((k) => k < cue.from) ?? s.from;
	if (cls === null || hasCue(s.cues, 'to_date', since, cue.from)) return false;
	const count = (from: number, to: number) =>
		s.quantities.filter((y) => y.cls === cls && y.from >= from && y.to <= to).length;
	return count(cue.to, at) < count(since, cue.from);
}

/**
 * "bắt 7 vụ (lũy kế 71 vụ/98 đối tượng)", "Cộng dồn, các đơn vị bắt 71 vụ" in the report of a month, week or quarter: from the
 * year's beginning to its end.
 *
 * in   held: the period that governs otherwise; main: what the article reports; cls: what the figure counts, null for none
 * out  null where the word is of another figure, a time of its own stands behind it, or the year begins with that period
 */
export function toDate(
	s: Sentence,
	at: number,
	held: Period | null,
	issued: string | null,
	main: Period | null,
	cls: string | null,
): Governing | null {
	const cue = lastCue(s.cues, 'to_date', s.from, at);
	if (!cue || !held) return null;
	// "…, nâng tổng số lên 75 căn": the sum of a story, or of those there are, is of no year
	if (/^(nâng|đưa)$/.test(wordAt(s, cue.from)) && (held.freq === 'D' || STANDING.test(cls ?? '')))
		return null;
	if (hasOwnTime(s, cue.to, at)) return yearSoFar(s, cue.to, at, held, main, issued);
	// "(lũy kế 61 vụ, 84 đối tượng)", "; lũy kế 61 vụ, phạt 84 triệu đồng": all that its brackets or its part hold;
	// "62 buổi, 1.204 lượt người, lũy kế 598 buổi, 9.860 lượt người": what was told of the month in the same unit
	const whole = OPENS.test(wordAt(s, cue.from - 1)) || isToldAgain(s, cue, at, cls);
	const ends = whole ? /^[;)]$/ : ENDS;
	if (cue.from > s.from) for (let k = cue.to; k < at; k += 1) if (ends.test(wordAt(s, k))) return null;
	const year = held.end.endsWith('-01-01') ? held.start.slice(0, 4) : held.end.slice(0, 4);
	const start = `${year}-01-01`;
	if (!isClosed(held, issued) || held.start <= start || held.freq === '_O' || held.freq === 'A') return null;
	return asGoverning(resolved(periodOf(toTimePeriod(start, held.end)), 'CALENDAR'), 'period:to-date');
}
