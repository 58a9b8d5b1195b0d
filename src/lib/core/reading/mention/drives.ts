import { DRIVES_OF_DAYS, IS_SET_UP, LASTS_FROM, OPENS_DRIVE } from '../../period/drive-words.ts';
import type { PeriodFields, TimeEnd } from '../../period/mention.ts';
import { addDays, daysBetween } from '../../period/time-period.ts';
import type { Block, TokenRange } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { resolveMention, type PeriodMention } from './period-mention.ts';

/** A drive that a text tells: its first day, its last day where that is said, and where in the text. */
interface Drive {
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
/** Words between a bracket and the day in it. */
const BRACKET_REACH = 6;
/** How far behind a drive a count up to a day may stand: tokens. */
const GOES_ON = 90;
/** A drive lasts so many days at most, and one told of as having begun has gone on for so many at least. */
const LONGEST = 400;
/** What was set up longer ago is told of in years. */
const FOUNDED_AGO = 800;
const SHORTEST = 8;

/** Whether the words around a day name a drive, and whether they say that it began then. */
function wordsAround(tokens: readonly Token[], from: number, to: number, since: boolean) {
	return {
		named: DRIVES_OF_DAYS.standsIn(tokens, from, to),
		begins: (since ? LASTS_FROM : OPENS_DRIVE).standsIn(tokens, from, to),
		founded: IS_SET_UP.standsIn(tokens, from, to),
	};
}

/** "mở từ ngày", "kéo dài từ", "bắt đầu từ ngày": a phrase of time that says from when to when something lasts. */
const isLasting = (tokens: readonly Token[], { from }: PeriodMention): boolean =>
	OPENS_DRIVE.isAt(tokens, from) || LASTS_FROM.isAt(tokens, from - 2) || tokens[from - 1]?.fold === 'mở';

/** "Hải đội 2", "Đoàn 4", "Kế hoạch số 12": a number that is a name. */
const UNITS = wordsOf('đội đoàn đồn trạm số tổ khu');

/** Digits that no phrase of time has taken. */
function hasFigures(tokens: readonly Token[], claimed: Uint8Array, { from, to }: TokenRange): boolean {
	for (let k = from; k < to; k += 1)
		if (tokens[k]?.kind === 'number' && claimed[k] === 0 && !UNITS.has(tokens[k - 1])) return true;
	return false;
}

/** "(bắt đầu ngày 15/12)": nothing but words stands between an opening bracket and a token. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
	let k = at - 1;
	while (tokens[k]?.kind === 'word' && at - k < BRACKET_REACH) k -= 1;
	return tokens[k]?.text === '(';
}

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

/** The drive a phrase tells in its sentence; null where it tells of none. */
function driveAt(tokens: readonly Token[], s: TokenRange, m: PeriodMention, issued: string): Drive | null {
	const days = daysOf(m.say);
	if (!days) return null;
	const lasts = days.since && isLasting(tokens, m);
	const around = [
		Math.max(s.from, m.from - (lasts ? LASTS_REACH : REACH)),
		Math.min(s.to, m.to + REACH),
	] as const;
	const { named, begins, founded } = wordsAround(tokens, ...around, days.since);
	const isDrive = named && (begins || m.say.kind === 'span');
	if (!isDrive && !(founded && m.say.kind !== 'span')) return null;
	const first: PeriodFields = { kind: 'span', from: days.from, to: days.to ?? { unit: 'now', edge: null } };
	const r = resolveMention(first, issued, null);
	if (!r || r.start > issued) return null;
	const length = daysBetween(r.start, r.end);
	if (length > (isDrive ? LONGEST : FOUNDED_AGO) || length < SHORTEST) return null;
	return { from: days.from, start: r.start, to: days.to, at: m.to, founded: !isDrive };
}

/** The drive as a stretch up to now, or to its last day where that is over. */
function soFar(drive: Drive, issued: string): PeriodFields {
	const whole: PeriodFields | null = drive.to && { kind: 'span', from: drive.from, to: drive.to };
	const end = whole && resolveMention(whole, issued, null)?.end;
	return whole && end && end <= addDays(issued, 1)
		? whole
		: { kind: 'span', from: drive.from, to: { unit: 'now', edge: null } };
}

/** "Đến nay, …", "Đến ngày 30/6, …" behind a drive: from its first day up to then; null for any other phrase. */
function countedUp(drive: Drive, { say, from }: PeriodMention, issued: string): PeriodFields | null {
	if (say.kind !== 'upTo' || from - drive.at > GOES_ON) return null;
	if (say.end.unit === 'now') return soFar(drive, issued);
	if (say.end.unit !== 'day' && (say.end.unit !== 'month' || say.end.month === null)) return null;
	const end = resolveMention(say, issued, null)?.end;
	if (!end || end > addDays(issued, 1) || daysBetween(drive.start, end) < SHORTEST) return null;
	return daysBetween(drive.start, end) > (drive.founded ? FOUNDED_AGO : LONGEST)
		? null
		: { kind: 'span', from: drive.from, to: say.end };
}

/** "Năm 2019 về nhận nhiệm vụ, …. Từ đó đến nay, …": from the time told before in the paragraph to now; null for any other phrase. */
function sinceThen(
	tokens: readonly Token[],
	list: readonly PeriodMention[],
	m: PeriodMention,
): PeriodFields | null {
	if (m.say.kind !== 'upTo' || m.say.end.unit !== 'now') return null;
	if (tokens[m.from - 1]?.fold !== 'đó' || tokens[m.from - 2]?.fold !== 'từ') return null;
	const say = list[list.indexOf(m) - 1]?.say;
	const { end } = m.say;
	if (say?.kind === 'year' && say.year.kind === 'number')
		return { kind: 'span', from: { unit: 'year', edge: null, year: say.year }, to: end };
	if (say?.kind === 'month')
		return { kind: 'span', from: { unit: 'month', edge: null, month: say.month, year: say.year }, to: end };
	const days = say && daysOf(say);
	return days && !days.to ? { kind: 'span', from: days.from, to: end } : null;
}

/** Times that end what a drive told before them holds. */
const ENDS_DRIVE = new Set(['year', 'half', 'quarter', 'months', 'month', 'years', 'past']);

/**
 * Tells the phrases of time that lean on a drive by its days: its first day in a sentence without figures ("Ngày 15/12, BĐBP tỉnh
 * ra quân đợt cao điểm."), what is counted up to a day behind it ("Đến nay, …"), and the drive by its name alone ("Từ khi phát
 * động đến nay").
 *
 * in   periods: the phrases of each block, changed in place; claimed: 1 for each token of theirs
 */
export function tellDrives(
	tokens: readonly Token[],
	blocks: readonly Block[],
	periods: PeriodMention[][],
	claimed: Uint8Array,
	issued: string | null,
): void {
	let drive: Drive | null = null;
	const byName: PeriodMention[] = [];
	for (const [b, block] of blocks.entries()) {
		const list = periods[b] ?? [];
		let at = 0;
		for (const m of list) {
			if (m.say.kind === 'drive') {
				if (drive && issued) m.say = soFar(drive, issued);
				else byName.push(m);
				continue;
			}
			if (issued === null) continue;
			while ((block.sentences[at]?.to ?? Infinity) < m.to) at += 1;
			const s = block.sentences[at];
			const told: Drive | null = s ? driveAt(tokens, s, m, issued) : null;
			if (told && s) {
				drive = told;
				const says =
					m.say.kind === 'since' || isInBrackets(tokens, m.from) || !hasFigures(tokens, claimed, s);
				if (m.say.kind !== 'span' && says && !told.founded) m.say = soFar(told, issued);
				continue;
			}
			const counted = sinceThen(tokens, list, m) ?? (drive && countedUp(drive, m, issued));
			if (counted) m.say = counted;
			else if (ENDS_DRIVE.has(m.say.kind)) drive = drive && { ...drive, at: -Infinity };
		}
	}
	// "Từ khi phát động đến nay, … . Đợt cao điểm bắt đầu ngày 15/12": the name before the days
	for (const m of byName) if (drive && issued) m.say = soFar(drive, issued);
	for (const [b, list] of periods.entries())
		if (list.some((m) => m.say.kind === 'drive')) periods[b] = list.filter((m) => m.say.kind !== 'drive');
}
