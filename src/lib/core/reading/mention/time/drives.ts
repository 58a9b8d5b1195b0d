import { CLOSES_DRIVE } from '../../../period/read/drive-words.ts';
import type { PeriodFields } from '../../../period/mention.ts';
import { clockEnd } from '../../../period/read/read-clock.ts';
import { addDays, daysBetween } from '../../../period/time-period.ts';
import type { Block, TokenRange } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import {
	daysOf,
	driveAt,
	endOn,
	FOUNDED_AGO,
	LONGEST,
	SHORTEST,
	soFar,
	soLong,
	type DriveDays,
	type Drive,
} from './drive-days.ts';
import { resolveMention, type PeriodMention } from './period-mention.ts';
import { stageBefore } from './stage-words.ts';

/** How far behind a drive a count up to a day may stand: tokens. */
const GOES_ON = 90;
/** Words between a bracket and the day in it. */
const BRACKET_REACH = 6;

/** "Hải đội 2", "Đoàn 4", "Kế hoạch số 12": a number that is a name. */
const UNITS = wordsOf('đội đoàn đồn trạm số tổ khu');

/** "kéo dài 45 ngày": a length of time. */
const OF_TIME = wordsOf('ngày tuần tháng giờ');

/** Digits that no phrase of time has taken, and that count no time. */
function hasFigures(tokens: readonly Token[], claimed: Uint8Array, { from, to }: TokenRange): boolean {
	for (let k = from; k < to; k += 1)
		if (
			tokens[k]?.kind === 'number' &&
			claimed[k] === 0 &&
			!UNITS.has(tokens[k - 1]) &&
			(!OF_TIME.has(tokens[k + 1]) || tokens[k + 2]?.fold === 'công')
		)
			return true;
	return false;
}

/** "(bắt đầu ngày 15/12)": nothing but words stands between an opening bracket and a token. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
	let k = at - 1;
	while (tokens[k]?.kind === 'word' && at - k < BRACKET_REACH) k -= 1;
	return tokens[k]?.text === '(';
}

/** Tokens of the longest time of day before its day: "17 giờ 30 phút,". */
const CLOCK_MAX = 6;

/** "Tính đến 17 giờ ngày 18/6": up to an hour of the day that stands at `at`. */
function isUpToHour(tokens: readonly Token[], at: number): boolean {
	for (let k = at - 1; k >= at - CLOCK_MAX; k -= 1)
		if (tokens[k]?.fold === 'đến' && clockEnd(tokens, k + 1) === at) return tokens[k - 1]?.fold === 'tính';
	return false;
}

/** The day up to which a phrase counts, YYYY-MM-DD, with what it says of it; null for any other phrase. */
function countedTo(tokens: readonly Token[], { say, from }: PeriodMention, issued: string): string | null {
	const upTo: PeriodFields | null =
		say.kind === 'upTo' && (say.end.unit === 'day' || (say.end.unit === 'month' && say.end.month !== null))
			? say
			: say.kind === 'day' && isUpToHour(tokens, from)
				? say
				: null;
	const end = upTo && resolveMention(upTo, issued, null)?.end;
	return end && end <= addDays(issued, 1) ? addDays(end, -1) : null;
}

/** "Đến nay, …", "Đến ngày 30/6, …" behind a drive: from its first day up to then; null for any other phrase. */
function countedUp(
	tokens: readonly Token[],
	drive: Drive,
	m: PeriodMention,
	issued: string,
): PeriodFields | null {
	if (m.from - drive.at > GOES_ON) return null;
	if (m.say.kind === 'upTo' && m.say.end.unit === 'now') return soFar(drive, issued);
	const last = countedTo(tokens, m, issued);
	if (last === null) return null;
	const days = daysBetween(drive.start, last) + 1;
	return days < SHORTEST || days > (drive.founded ? FOUNDED_AGO : LONGEST)
		? null
		: { kind: 'span', from: drive.from, to: endOn(last) };
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

/** Words between the verb of an end and its day. */
const CLOSED_REACH = 4;

/** "khép lại vào ngày 10/8": the day a drive ended, YYYY-MM-DD; null for any other phrase. */
function closedOn(tokens: readonly Token[], { say, from }: PeriodMention, issued: string): string | null {
	if (say.kind !== 'day' || !CLOSES_DRIVE.standsIn(tokens, from - CLOSED_REACH, from)) return null;
	const end = resolveMention(say, issued, null)?.end;
	return end && end <= addDays(issued, 1) ? addDays(end, -1) : null;
}

/** "ngày 16 và 17/8 …. Hết chiều 17/8, đã có 460 lượt người": all of the days that end with that one; null for any other phrase. */
function wholeOfDays(
	tokens: readonly Token[],
	list: readonly PeriodMention[],
	before: readonly PeriodMention[],
	m: PeriodMention,
	issued: string,
): PeriodFields | null {
	if (m.say.kind !== 'day' && m.say.kind !== 'upTo') return null;
	if (
		!/^(hết|đến|tới)$/.test(tokens[m.from - 1]?.fold ?? '') &&
		!/^(hết|đến|tới)$/.test(tokens[m.from]?.fold ?? '')
	)
		return null;
	const days = (list[list.indexOf(m) - 1] ?? before.at(-1))?.say;
	if (days?.kind !== 'span' || days.from.unit !== 'day' || days.to.unit !== 'day') return null;
	const ends = resolveMention(m.say, issued, null)?.end;
	return ends !== undefined && ends === resolveMention(days, issued, null)?.end ? days : null;
}

/** Tokens between a length of time and the day on which it ended. */
const LENGTH_REACH = 8;

/** "Tính đến 17 giờ ngày 18/6, sau 18 ngày mở đợt cao điểm", in either order: so many days up to that one, of both phrases. */
function lengthUpTo(
	tokens: readonly Token[],
	list: readonly PeriodMention[],
	m: PeriodMention,
	issued: string,
): void {
	const length = m.say.kind === 'drive' ? m.say.length : undefined;
	if (length?.unit !== 'day') return;
	const k = list.indexOf(m);
	for (const other of [list[k - 1], list[k + 1]]) {
		if (!other || Math.max(other.from - m.to, m.from - other.to) > LENGTH_REACH) continue;
		const last = countedTo(tokens, other, issued) ?? closedOn(tokens, other, issued);
		if (last === null) continue;
		m.say = { kind: 'span', from: endOn(addDays(last, 1 - length.count)), to: endOn(last) };
		other.say = m.say;
		return;
	}
}

/** "Giai đoạn 1 (15/6 - 15/7) …. Giai đoạn 2 (16/7 - 31/8) …": the days of the stages told so far, in order. */
class StagesTold {
	#first: DriveDays | null = null;
	#last: DriveDays | null = null;

	take(tokens: readonly Token[], m: PeriodMention): void {
		const days = daysOf(m.say);
		if (!days?.to || stageBefore(tokens, m.from) === '') return;
		this.#first ??= days;
		this.#last = days;
	}

	/** From the first day of the first stage to the last of the last one; null where no two were told. */
	get whole(): PeriodFields | null {
		const [first, last] = [this.#first, this.#last];
		return first && last?.to && first !== last ? { kind: 'span', from: first.from, to: last.to } : null;
	}
}

/** Tokens between a day and the length of time that has gone by since. */
const SINCE_REACH = 60;

/** "Ngày 21/11, Bộ Chỉ huy ban hành kế hoạch cao điểm, chỉ sau 20 ngày triển khai, …": so long from the day told right before; null where that is no beginning. */
function sinceDay(list: readonly PeriodMention[], m: PeriodMention, issued: string): PeriodFields | null {
	const before = list[list.indexOf(m) - 1];
	const length = m.say.kind === 'drive' ? m.say.length : undefined;
	if (!length || before?.say.kind !== 'day' || m.from - before.to > SINCE_REACH) return null;
	if (length.unit === 'day' && length.count < SHORTEST) return null;
	const days = daysOf(before.say);
	const start = days && resolveMention(before.say, issued, null)?.start;
	return start
		? soLong({ from: days.from, start, to: null, at: before.to, founded: false }, length, issued)
		: null;
}

/** Times that end what a drive told before them holds. */
const ENDS_DRIVE = new Set(['year', 'half', 'quarter', 'months', 'month', 'years', 'past']);

/** What a phrase that leans on a drive says under it; null where it says nothing of it. */
function underDrive(drive: Drive, m: PeriodMention, issued: string): PeriodFields | null {
	if (m.say.kind !== 'drive') return null;
	if (m.say.until) return { kind: 'span', from: drive.from, to: m.say.until };
	return m.say.length ? soLong(drive, m.say.length, issued) : soFar(drive, issued);
}

/**
 * Tells the phrases of time that lean on a drive by its days: its first day in a sentence without figures ("Ngày 15/12, BĐBP tỉnh
 * ra quân đợt cao điểm."), what is counted up to a day behind it ("Đến nay, …"), and the drive by its name or its length alone
 * ("Từ khi phát động đến nay", "Sau 20 ngày ra quân").
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
	const stages = new StagesTold();
	const byName: PeriodMention[] = [];
	for (const [b, block] of blocks.entries()) {
		const list = periods[b] ?? [];
		let at = 0;
		for (const m of list) {
			if (m.say.kind === 'drive') {
				const told: PeriodFields | null =
					(m.say.whole ? stages.whole : null) ??
					(drive && issued !== null ? underDrive(drive, m, issued) : null);
				if (told) m.say = told;
				else byName.push(m);
				if (!told && issued !== null) lengthUpTo(tokens, list, m, issued);
				if (!drive && issued !== null) m.say = sinceDay(list, m, issued) ?? m.say;
				continue;
			}
			stages.take(tokens, m);
			if (issued === null) continue;
			while ((block.sentences[at]?.to ?? Infinity) < m.to) at += 1;
			const s = block.sentences[at];
			const told: Drive | null = s ? driveAt(tokens, s, m, issued) : null;
			if (told && s) {
				drive = told;
				const says =
					m.say.kind === 'since' || isInBrackets(tokens, m.from) || !hasFigures(tokens, claimed, s);
				const begun = daysBetween(told.start, issued) >= SHORTEST - 1;
				if (m.say.kind !== 'span' && says && begun && !told.founded) m.say = soFar(told, issued);
				continue;
			}
			const counted =
				sinceThen(tokens, list, m) ??
				wholeOfDays(tokens, list, periods[b - 1] ?? [], m, issued) ??
				(drive && countedUp(tokens, drive, m, issued));
			if (counted) m.say = counted;
			else if (ENDS_DRIVE.has(m.say.kind)) drive = drive && { ...drive, at: -Infinity };
		}
	}
	// "Từ khi phát động đến nay, … . Đợt cao điểm bắt đầu ngày 15/12": the name before the days
	for (const m of byName)
		if (m.say.kind === 'drive' && drive && issued !== null) m.say = underDrive(drive, m, issued) ?? m.say;
	for (const [b, list] of periods.entries()) {
		if (!list.some((m) => m.say.kind === 'drive')) continue;
		for (const m of list) if (m.say.kind === 'drive') claimed.fill(0, m.from, m.to);
		periods[b] = list.filter((m) => m.say.kind !== 'drive');
	}
}
