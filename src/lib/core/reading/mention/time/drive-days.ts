import { readCount } from '../../../period/calendar-words.ts';
import {
	DRIVES,
	DRIVES_OF_DAYS,
	IS_SET_UP,
	LASTS_FROM,
	OPENS_DRIVE,
} from '../../../period/read/drive-words.ts';
import { onDay, type Length, type PeriodFields, type TimeEnd } from '../../../period/mention.ts';
import { addDays, addMonths, daysBetween } from '../../../period/time-period.ts';
import type { TokenRange } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { resolveMention, type PeriodMention } from './period-mention.ts';

/** A drive that a text tells: its first day, its last day where that is said, and where in the text. */
export interface Drive {
	from: TimeEnd;
	start: string;
	to: TimeEnd | null;
	/** token behind the phrase that tells it */
	at: number;
	/** something set up that goes on, no drive */
	founded: boolean;
}

/** Words between a drive's day and its name or its verb. */
const REACH = 12;
/** "đợt cao điểm … theo Kế hoạch số 12/KH, mở từ ngày …": what lasts from one day to another is named further before. */
const LASTS_REACH = 30;
/** A drive lasts so many days at most, and one told of as having begun has gone on for so many at least, or is said to last longer. */
export const LONGEST = 400;
/** What was set up longer ago is told of in years. */
export const FOUNDED_AGO = 800;
export const SHORTEST = 8;

const WAVE = wordsOf('đợt');
/** "đợt mưa lũ", "đợt rét": no drive. */
const WEATHER = wordsOf('mưa lũ bão rét nắng gió không áp triều thiên dịch');

/** "Đợt mới được mở từ ngày …": a drive by the word for its kind alone. */
function isWave(tokens: readonly Token[], from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) if (WAVE.has(tokens[k]) && !WEATHER.has(tokens[k + 1])) return true;
	return false;
}

/** "mở từ ngày", "kéo dài từ", "bắt đầu từ ngày", "mở màn hôm": the verb of which the phrase of time says when. */
const hasVerb = (tokens: readonly Token[], { from }: PeriodMention, since: boolean): boolean =>
	OPENS_DRIVE.isAt(tokens, from) ||
	(since ? LASTS_FROM : OPENS_DRIVE).isAt(tokens, from - 2) ||
	isOpened(tokens, from);

/** "mở ngày 15/12", "mở từ 15/12". */
const isOpened = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.fold === 'mở';

/** The days of a phrase that may tell of a drive. */
export interface DriveDays {
	from: TimeEnd;
	/** null where only the first day is said */
	to: TimeEnd | null;
	/** said as a beginning: "từ ngày" */
	since: boolean;
}

/** The first day of a phrase, with its last one where it says both; null for phrases of no drive. */
export function daysOf(say: PeriodFields): DriveDays | null {
	if (say.kind === 'day' && say.edge === null) {
		const { day, month, year } = say;
		return { from: { unit: 'day', edge: null, day, month, year }, to: null, since: false };
	}
	if (say.kind === 'since' && say.from.unit === 'day' && say.from.month !== null)
		return { from: say.from, to: null, since: true };
	if (say.kind !== 'span' || say.from.unit !== 'day') return null;
	return say.to.unit === 'day' || say.to.unit === 'now'
		? { from: say.from, to: say.to.unit === 'day' ? say.to : null, since: true }
		: null;
}

/** "cao điểm tháng 6", "chiến dịch tháng 7/2024": a drive of that month, from its first day to its last; null for any other phrase. */
function monthOf(tokens: readonly Token[], { say, from }: PeriodMention, issued: string): DriveDays | null {
	if (say.kind !== 'month' || say.part !== null || !DRIVES.isAt(tokens, from - 2)) return null;
	const r = resolveMention(say, issued, null);
	return r && { from: endOn(r.start), to: endOn(addDays(r.end, -1)), since: true };
}

const OF_TIME = wordsOf('ngày tuần tháng');
/** "sau 20 ngày" is how long it has gone on; "20 ngày đầu" is a part of it, "20 ngày công" no time. */
const GONE_BY = wordsOf('sau qua đã tròn được');
const PART = wordsOf('đầu cuối qua công tới tiếp nghỉ');
const UNITS = { ngày: 'day', tuần: 'week', tháng: 'month' } as const;

/** How long a drive is said to last in tokens[from, to): "kéo dài 45 ngày", "60 ngày đêm"; null where nothing says. */
function lengthIn(tokens: readonly Token[], from: number, to: number): Length | null {
	for (let k = from + 1; k < to; k += 1) {
		if (!OF_TIME.has(tokens[k]) || PART.has(tokens[k + 1])) continue;
		const at = readCount(tokens, k - 2)?.end === k ? k - 2 : k - 1;
		const count = readCount(tokens, at);
		if (count?.end !== k || GONE_BY.has(tokens[at - 1]) || GONE_BY.has(tokens[at - 2])) continue;
		const unit = UNITS[(tokens[k] as Token).fold as keyof typeof UNITS];
		if (unit !== 'day' || count.value >= SHORTEST) return { count: count.value, unit };
	}
	return null;
}

/** The day on which so long a time ends that begins on a day, YYYY-MM-DD. */
export const lastDay = (start: string, { count, unit }: Length): string =>
	unit === 'month'
		? addDays(addMonths(start, count), -1)
		: addDays(start, (unit === 'week' ? 7 * count : count) - 1);

/** A day as the end of a stretch. */
export const endOn = (day: string): TimeEnd => ({ edge: null, unit: 'day', ...onDay(day) });

/** The drive a phrase tells in its sentence; null where it tells of none. */
export function driveAt(
	tokens: readonly Token[],
	s: TokenRange,
	m: PeriodMention,
	issued: string,
): Drive | null {
	const days = daysOf(m.say) ?? monthOf(tokens, m, issued);
	if (!days) return null;
	const from = Math.max(s.from, m.from - (hasVerb(tokens, m, days.since) ? LASTS_REACH : REACH));
	const to = Math.min(s.to, m.to + REACH);
	const begins =
		(days.since ? LASTS_FROM : OPENS_DRIVE).standsIn(tokens, from, to) || isOpened(tokens, m.from);
	const named = DRIVES_OF_DAYS.standsIn(tokens, from, to);
	const isDrive = named
		? begins || m.say.kind === 'span' || m.say.kind === 'month'
		: begins && isWave(tokens, from, m.from);
	const founded = !isDrive && m.say.kind !== 'span' && IS_SET_UP.standsIn(tokens, from, to);
	if (!isDrive && !founded) return null;
	const first: PeriodFields = {
		kind: 'span',
		from: days.from,
		to: days.to ?? { unit: 'now', edge: null, implied: true },
	};
	const r = resolveMention(first, issued, null);
	if (!r || r.start > issued) return null;
	const length = daysBetween(r.start, r.end);
	const lasting =
		isDrive && days.to === null ? lengthIn(tokens, from, Math.min(s.to, m.to + LASTS_REACH)) : null;
	if (length > (isDrive ? LONGEST : FOUNDED_AGO) || (length < SHORTEST && !lasting)) return null;
	return {
		from: days.from,
		start: r.start,
		to: days.to ?? (lasting && endOn(lastDay(r.start, lasting))),
		at: m.to,
		founded,
	};
}

/** The drive as a stretch up to now, or to its last day where that is over. */
export function soFar(drive: Drive, issued: string): PeriodFields {
	const end = endOf(drive, issued);
	return drive.to && end !== null && end <= addDays(issued, 1)
		? { kind: 'span', from: drive.from, to: drive.to }
		: { kind: 'span', from: drive.from, to: { unit: 'now', edge: null } };
}

/** The day behind the last one of a drive; null where that is not said. */
export const endOf = (drive: Drive, issued: string): string | null =>
	drive.to && (resolveMention({ kind: 'span', from: drive.from, to: drive.to }, issued, null)?.end ?? null);

/** The length said may be off by so many days, or by this part of it. */
const SLACK = 10;
const OF_LENGTH = 4;

/**
 * "Sau 20 ngày, …", "trong 30 ngày ấy": so long from the first day of a drive; up to now, or to its last day, where that is about as
 * long. Null where so long a time has not gone by.
 */
export function soLong(drive: Drive, length: Length, issued: string): PeriodFields | null {
	const last = lastDay(drive.start, length);
	const days = daysBetween(drive.start, last) + 1;
	const slack = Math.max(Math.min(SLACK, days / 2), days / OF_LENGTH);
	const end = endOf(drive, issued);
	const near = (day: string) => Math.abs(daysBetween(last, day)) <= slack;
	if (end !== null && end <= addDays(issued, 1) && near(addDays(end, -1))) return soFar(drive, issued);
	if (near(issued)) return { kind: 'span', from: drive.from, to: { unit: 'now', edge: null } };
	return last < issued ? { kind: 'span', from: drive.from, to: endOn(last) } : null;
}
