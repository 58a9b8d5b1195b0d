import { readCount } from '../../../period/calendar-words.ts';
import { DRIVES_OF_DAYS } from '../../../period/read/drive-words.ts';
import type { Length } from '../../../period/mention.ts';
import { addDays, addMonths, daysBetween } from '../../../period/time-period.ts';
import { WordFlag, wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { daysOf, lastDay } from '../../mention/time/drive-days.ts';
import { daysPeriod, resolveMention, type PeriodMention } from '../../mention/time/period-mention.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { governing, type Governing } from '../governing.ts';

const UNITS = { ngày: 'day', tuần: 'week', tháng: 'month' } as const;
const OF_TIME = new WordFlag((w) => w.fold in UNITS);
/** "trong vòng 45 ngày", "kéo dài hai tháng", "đợt thi đua 90 ngày": how long something is to last. */
const SO_LONG = wordsOf('trong vòng dài gian suốt đợt đua điểm dịch quân đêm');
/** "3 tháng đầu năm", "20 ngày qua", "30 ngày công" are no lengths of a drive; "sau 20 ngày" is how long it has gone on. */
const NO_LENGTH = wordsOf('đầu cuối qua công tới tiếp còn nghỉ phép sau trước');
const GONE_BY = wordsOf('sau qua đã tròn được mỗi');
/** A drive goes on for so many days at least. */
const SHORTEST = 8;
const LONGEST = 200;
/** Words on either side of the day a drive begins within which its length is told. */
const REACH = 40;
/** Words from the name of a drive to its length, as its name: 'đợt thi đua "Hai tháng lập công"'. */
const NAME_REACH = 8;
/** A drive that began so many days before the article is told as beginning, and one that begins so many behind it. */
const BEGUN = 10;
const AHEAD = 62;

/** How long the drive is to last that is told between two tokens; null where nothing says. */
function lengthTold(s: Sentence, from: number, to: number): Length | null {
	const { tokens } = s.page;
	for (let k = from + 1; k < to; k += 1) {
		if (!isAt(s, k, OF_TIME) || isAt(s, k + 1, NO_LENGTH)) continue;
		const at = readCount(tokens, k - 2)?.end === k ? k - 2 : k - 1;
		const count = readCount(tokens, at);
		if (count?.end !== k || isAt(s, at - 1, GONE_BY) || isAt(s, at - 2, GONE_BY)) continue;
		const unit = UNITS[wordAt(s, k) as keyof typeof UNITS];
		if (unit === 'day' && count.value < SHORTEST) continue;
		if (isAt(s, at - 1, SO_LONG) || DRIVES_OF_DAYS.standsIn(tokens, at - NAME_REACH, at))
			return { count: count.value, unit };
	}
	return null;
}

/** The first day that a phrase tells, YYYY-MM-DD, the next such day where it names no year and one lies near; null for other phrases. */
function firstDay(m: PeriodMention, issued: string): string | null {
	const days = daysOf(m.say);
	if (!days || days.to || days.from.unit !== 'day' || days.from.month === null) return null;
	const { day, month, year } = days.from;
	const told = resolveMention({ kind: 'day', edge: null, day, month, year }, issued, null);
	if (!told) return null;
	if (year.kind !== 'none') return told.start;
	const next = addMonths(told.start, 12);
	return daysBetween(issued, next) <= AHEAD ? next : told.start;
}

const LAUNCHES = pairsOf(
	'phát động|ra quân|xuất quân|mở đợt|mở cao|mở chiến|bắt đầu|kể từ|từ ngày|đợt cao|đợt thi|đợt ra|đợt hoạt|đợt tuần|đợt kiểm|cao điểm|chiến dịch',
);

/**
 * "Chiều 13/5, đồn phát động đợt thi đua 60 ngày đêm: tuần tra 120 lượt", "Kể từ ngày 15/5, trong vòng 45 ngày, phải kiểm tra 900 lượt
 * tàu": goals set on the day a drive begins are of the days it is to last.
 *
 * in   said: what governs the goal otherwise
 * out  null where no day of a beginning is told, or no length beside it
 */
export function ofDrive(s: Sentence, said: Governing | null, issued: string | null): Governing | null {
	const words = said?.words ?? said?.mention ?? s.periods.find((p) => daysOf(p.mention.say)?.since)?.mention;
	if (issued === null || !words) return null;
	const first = firstDay(words, issued);
	if (first === null) return null;
	const gone = daysBetween(first, issued);
	if (gone > BEGUN || gone < -AHEAD) return null;
	const from = Math.max(s.page.blocks[s.block]?.body ?? 0, words.from - REACH);
	const to = Math.min(s.page.tokens.length, words.to + REACH);
	if (!LAUNCHES.standsIn(s.page.tokens, from, to)) return null;
	const length = lengthTold(s, from, to);
	const last = length && lastDay(first, length);
	if (!last || daysBetween(first, addDays(last, 1)) > LONGEST) return null;
	const days = daysPeriod(first, last);
	return days && governing(days, words, 'period:drive');
}
