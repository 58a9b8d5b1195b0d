import { CLOSES_DRIVE, DRIVES } from '../../../period/read/drive-words.ts';
import { addDays, addMonths, daysBetween } from '../../../period/time-period.ts';
import { once } from '../../../text/once.ts';
import { within } from '../../../text/within.ts';
import { findCues, hasCue } from '../../mention/cues.ts';
import { daysOf } from '../../mention/time/drive-days.ts';
import type { Page } from '../../page/page.ts';
import {
	daysPeriod,
	resolveMention,
	type PeriodMention,
	type ResolvedPeriod,
} from '../../mention/time/period-mention.ts';

/** How far before a total the words that say when its work began may stand: tokens. */
const REACH = 60;
/** The verb stands this close to its year. */
const VERB_REACH = 10;

/**
 * "Mô hình được triển khai từ năm 2020. Đến hết năm 2024, các đơn vị đã trao 386 con bò": a total up to a day counts from the
 * year its programme was set going, named shortly before in the same paragraph; null for a total of any other start.
 */
export function sinceLaunch(
	page: Page,
	block: number,
	total: PeriodMention,
	issued: string | null,
): ResolvedPeriod | null {
	const { say } = total;
	if (say.kind !== 'upTo') return null;
	const before = within(page.periods[block] ?? [], Math.max(0, total.from - REACH), total.from);
	const since = before.findLast((m) => m.say.kind === 'since' && m.say.from.unit !== 'day');
	if (since?.say.kind !== 'since') return null;
	const from = Math.max(page.blocks[block]?.body ?? 0, since.from - VERB_REACH);
	if (!hasCue(findCues(page.tokens, from, since.to), 'launch', from, since.to)) return null;
	return resolveMention({ kind: 'span', from: since.say.from, to: say.end }, issued, null);
}

/** How far the months said may be from the days gone by since a drive began: so many days, or this part of them. */
const SLACK = 10;
const PART = 4;

/** The day a drive began: "từ ngày 15/2", "từ 15/11/2022 đến 15/2/2023" where that is not over yet; null for other times. */
function firstDay({ say }: PeriodMention, issued: string): string | null {
	const days = daysOf(say);
	if (!days?.since) return null;
	const r = resolveMention(
		{ kind: 'span', from: days.from, to: days.to ?? { unit: 'now', edge: null } },
		issued,
		null,
	);
	return r && (days.to === null || r.end > issued) ? r.start : null;
}

/** Days that a phrase counts, where it may count them since a drive began; null for any other phrase. */
function daysCounted({ say, to }: PeriodMention, page: Page, issued: string): number | null {
	const months = (count: number) => daysBetween(addMonths(issued, -count), issued);
	// "Qua 2 tháng, đã kiểm tra …": of the year only where no drive is told
	if (say.kind === 'months') return say.bare && say.edge === 'first' ? months(say.count) : null;
	if (say.kind === 'half') return say.bare ? months(6) : null;
	// "3 tháng qua" counts back from today
	if (say.kind !== 'past' || page.tokens[to - 1]?.fold === 'qua') return null;
	if (say.unit === 'month') return months(say.count);
	if (say.bare || say.unit === 'year') return null;
	return say.count * (say.unit === 'week' ? 7 : 1);
}

/** Words of a drive's name before the brackets with its first day. */
const NAMED_REACH = 14;

/** "Sau một tháng ra quân đợt cao điểm (từ ngày 15/11), …". */
function isBracketBehind({ tokens }: Page, total: PeriodMention, { from }: PeriodMention): boolean {
	if (from < total.to || from - total.to > NAMED_REACH) return false;
	let opened = false;
	for (let k = total.to; k < from; k += 1) {
		if (tokens[k]?.kind !== 'word' && (opened || tokens[k]?.text !== '(')) return false;
		opened ||= tokens[k]?.text === '(';
	}
	return opened;
}

/** "Sau một tháng ra quân", as a title: of the drive whose days the article tells. */
const isTitle = ({ blocks }: Page, { from }: PeriodMention): boolean =>
	blocks[0]?.role === 'title' && from < blocks[0].to;

/** Drives told in a text of any length; beyond so many it tells of no one drive. */
const MOST_DRIVES = 30;

/** Phrases that may say when a drive began or from when to when it went, the first of them. */
const drivesOf = once((page: Page): readonly PeriodMention[] =>
	page.periods.flatMap((list) => list.filter((m) => daysOf(m.say)?.since === true)).slice(0, MOST_DRIVES),
);

/** Words before a day within which its drive is named, and its end is told. */
const NAME_REACH = 14;
const END_REACH = 4;

/** The days on which drives ended, the first of them: "Đợt cao điểm Tết đã kết thúc từ ngày 15/2." */
const endsOf = once(({ tokens, periods }: Page): readonly PeriodMention[] => {
	const ends = (m: PeriodMention) =>
		(m.say.kind === 'day' || (m.say.kind === 'since' && m.say.from.unit === 'day')) &&
		CLOSES_DRIVE.standsIn(tokens, m.from - END_REACH, m.from) &&
		DRIVES.standsIn(tokens, m.from - NAME_REACH, m.from);
	return periods.flatMap((list) => list.filter(ends)).slice(0, MOST_DRIVES);
});

/** "Đợt cao điểm Tết đã kết thúc từ ngày 15/2. Trong 2 tháng, …": the day a drive ended, told shortly before a length of time. */
const endOfDrive = (page: Page, total: PeriodMention): PeriodMention | undefined =>
	endsOf(page).find((m) => m.from < total.from && total.from - m.to <= REACH);

/**
 * "Từ ngày 15/2, mở đợt cao điểm. … Sau 3 tháng ra quân": the days since the drive began; "từ ngày 1/9 đến 31/10 … Qua 2 tháng":
 * its days from the first to the last. Null where no such days were told before.
 */
export function sinceDrive(page: Page, total: PeriodMention, issued: string | null): ResolvedPeriod | null {
	if (issued === null) return null;
	const days = daysCounted(total, page, issued);
	if (days === null) return null;
	const slack = Math.max(Math.min(SLACK, days / 2), days / PART);
	const over = total.say.kind === 'months' ? endOfDrive(page, total) : undefined;
	const last = over && resolveMention(over.say, issued, null);
	if (last && last.end <= issued && total.say.kind === 'months')
		return daysPeriod(addMonths(last.end, -total.say.count), last.start);
	for (const m of drivesOf(page)) {
		const behind = m.from >= total.from && !isBracketBehind(page, total, m) && !isTitle(page, total);
		// "Hai tháng, 64 ngày đêm. Đợt cao điểm từ ngày 15/12 đến 16/2 vừa kết thúc"
		if (behind && (m.from - total.to > REACH || m.say.kind !== 'span')) return null;
		if (m.say.kind === 'span') {
			const r = resolveMention(m.say, issued, null);
			if (r && r.end <= issued && Math.abs(daysBetween(r.start, r.end) - days) <= Math.min(slack, SLACK))
				return r;
		}
		const start = firstDay(m, issued);
		if (start && Math.abs(daysBetween(addDays(start, days), issued)) <= slack)
			return daysPeriod(start, issued);
	}
	return null;
}
