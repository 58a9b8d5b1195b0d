import { yearsAndPart } from './join-years.ts';
import type { Token } from '../../text/tokens.ts';
import { LASTS_TO, OPENS_ON } from './drive-words.ts';
import type { PeriodFields, PeriodMention, TimeEnd } from '../mention.ts';

const BETWEEN = new Set(
	'( , : ; - – tính từ số liệu được thời gian kể chốt lấy theo kỳ báo cáo là mốc năm'.split(' '),
);
const MAX_BETWEEN = 7;

/** Nominal days of a label; 0 for what is no label. */
function nominalDays(m: PeriodFields): number {
	switch (m.kind) {
		case 'year':
			return 365;
		case 'half':
			return 182;
		case 'quarter':
			return 91;
		case 'months':
			return Math.round(m.count * 30.4);
		case 'month':
			return 30;
		default:
			return 0;
	}
}

/** Rough days from one day to another; a missing year means the next such day. */
function roughDays(from: TimeEnd, to: TimeEnd): number {
	if (from.unit !== 'day' || to.unit !== 'day' || to.month === null) return 0;
	const position = (e: { day: number; month: number | null }, month: number) =>
		(e.month ?? month) * 30.4 + e.day;
	const days = position(to, to.month) - position(from, to.month);
	if (from.year.kind === 'number' && to.year.kind === 'number')
		return days + 365 * (to.year.year - from.year.year);
	return days < 0 ? days + 365 : days;
}

/** Part of a month gone by at its named part. */
const GONE = { start: 0, mid: 0.5, end: 1 };

/** Months from one named month to another, both counted but for what of them is named; a missing year means the next such month. */
function roughMonths(from: TimeEnd, to: TimeEnd): number {
	if (from.unit !== 'month' || to.unit !== 'month' || from.month === null || to.month === null) return 0;
	const months = to.month + (to.edge ? GONE[to.edge] : 1) - from.month - (from.edge ? GONE[from.edge] : 0);
	if (from.year.kind === 'number' && to.year.kind === 'number')
		return 12 * (to.year.year - from.year.year) + months;
	return months < 0 ? months + 12 : months;
}

function isBetween(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from > MAX_BETWEEN) return false;
	for (let i = from; i < to; i++) if (!BETWEEN.has((tokens[i] as Token).lower)) return false;
	return true;
}

const isWindow = ({ say }: PeriodMention): boolean =>
	say.kind === 'span' && say.from.unit === 'day' && say.to.unit === 'day';

/**
 * Joins a label with the dates stated beside it: "6 tháng đầu năm 2024 (từ 15/12/2023 đến 14/6/2024)",
 * "từ ngày 15/12/2023 đến ngày 14/6/2024 (6 tháng đầu năm 2024)". The dates must be about as long as the label.
 */
export function joinWindows(tokens: readonly Token[], mentions: readonly PeriodMention[]): PeriodMention[] {
	const out: PeriodMention[] = [];
	for (const m of mentions) {
		const last = out[out.length - 1];
		const pair = last && (isWindow(m) ? ([last, m] as const) : isWindow(last) ? ([m, last] as const) : null);
		if (last && pair && isBetween(tokens, last.to, m.from)) {
			const [label, window] = pair;
			const nominal = nominalDays(label.say);
			const days = window.say.kind === 'span' ? roughDays(window.say.from, window.say.to) : 0;
			if (window.say.kind === 'span' && nominal > 0 && days >= 0.7 * nominal && days <= 1.3 * nominal) {
				const close = tokens[m.to]?.text === ')' && hasOpen(tokens, label.from, m.to) ? 1 : 0;
				out[out.length - 1] = {
					from: Math.min(last.from, label.from),
					to: Math.max(label.to, m.to) + close,
					say: { kind: 'window', label: label.say, from: window.say.from, to: window.say.to },
				};
				continue;
			}
		}
		const told =
			last &&
			(bracketed(tokens, last, m) ??
				begunOf(tokens, last, m) ??
				begunAndEnded(tokens, last, m) ??
				yearsAndPart(tokens, last, m));
		if (told) out[out.length - 1] = told;
		else out.push(m);
	}
	return out;
}

/** How many words may stand between a length of time and the bracket that names it. */
const BRACKET_REACH = 8;
const DAYS_OF = { day: 1, week: 7, month: 30.4, quarter: 91, year: 365 };

/** Nothing but a few words and an opening bracket stands between two phrases, and the bracket closes behind the second. */
function isBracketed(tokens: readonly Token[], last: PeriodMention, m: PeriodMention): boolean {
	if (tokens[m.from - 1]?.text !== '(' || tokens[m.to]?.text !== ')' || m.from - last.to > BRACKET_REACH)
		return false;
	for (let k = last.to; k < m.from - 1; k++) if (tokens[k]?.kind !== 'word') return false;
	return true;
}

/** "5 năm qua", "hai tháng": how long a phrase says that something lasted; null for one that says no length. */
function lengthOf(say: PeriodFields): { count: number; unit: keyof typeof DAYS_OF } | null {
	if (say.kind === 'past') return say;
	if (say.kind === 'drive') return say.length ?? null;
	if (say.kind === 'months' && say.bare) return { count: say.count, unit: 'month' };
	return say.kind === 'half' && say.bare ? { count: HALF, unit: 'month' } : null;
}

const HALF = 6;

/** "5 tháng cuối năm 2025 (từ tháng 7 đến hết tháng 11)": the months that the brackets name, where they are as many; null of others. */
function monthsOf(
	{ count, year }: Extract<PeriodFields, { kind: 'months' }>,
	say: PeriodFields,
): PeriodFields | null {
	if (say.kind !== 'span' || say.from.unit !== 'month' || say.to.unit !== 'month') return null;
	if (roughMonths(say.from, say.to) !== count) return null;
	const named = say.from.year.kind !== 'none' || say.to.year.kind !== 'none' || year.kind === 'none';
	return named ? say : { kind: 'span', from: { ...say.from, year }, to: { ...say.to, year } };
}

/**
 * "qua 9 năm thực hiện Chương trình (2016 - 2025)", "sau 2 tháng cao điểm (từ 1/5 đến 30/6)": a length of time and the years or
 * days that name it in brackets.
 */
function bracketed(tokens: readonly Token[], last: PeriodMention, m: PeriodMention): PeriodMention | null {
	const { say } = last;
	// "dịp nghỉ lễ 30/4 - 1/5 (từ ngày 30/4 đến 4/5)": the days of the holiday
	const feast = tokens[last.from]?.lower === 'dịp' && isWindow(m) && m.from === last.to + 1;
	if (feast && tokens[last.to]?.text === '(' && tokens[m.to]?.text === ')')
		return { from: last.from, to: m.to + 1, say: m.say };
	// "15 ngày đầu thực hiện cao điểm (15 - 29/12)"
	const part =
		say.kind === 'part' && say.unit !== 'year' && isWindow(m) ? (say.count ?? 0) * DAYS_OF[say.unit] : 0;
	if (part > 1 && isBracketed(tokens, last, m)) {
		const days = m.say.kind === 'span' ? roughDays(m.say.from, m.say.to) : 0;
		return days >= 0.7 * part && days <= 1.3 * part ? { from: last.from, to: m.to + 1, say: m.say } : null;
	}
	const months =
		say.kind === 'months' && !say.bare && isBracketed(tokens, last, m) ? monthsOf(say, m.say) : null;
	if (months) return { from: last.from, to: m.to + 1, say: months };
	const length = lengthOf(say);
	// "5 năm qua, từ 2021 đến 2025"
	const years = m.say.kind === 'years' || (m.say.kind === 'span' && m.say.from.unit === 'year');
	const apposed = years && m.from === last.to + 1 && tokens[last.to]?.text === ',';
	if (!length || !(apposed || isBracketed(tokens, last, m))) return null;
	const whole = { from: last.from, to: apposed ? m.to : m.to + 1 };
	if (say.kind === 'past' && m.say.kind === 'years' && say.unit === 'year') {
		const off = m.say.to - m.say.from + 1 - say.count;
		return Math.abs(off) <= 1 ? { ...whole, say: { ...m.say, count: say.count } } : null;
	}
	if (m.say.kind !== 'span') return null;
	const days = length.count * DAYS_OF[length.unit];
	const told = isWindow(m)
		? roughDays(m.say.from, m.say.to)
		: roughMonths(m.say.from, m.say.to) * DAYS_OF.month;
	return told >= 0.7 * days && told <= 1.3 * days ? { ...whole, say: m.say } : null;
}

/** "Lũy kế 4 tháng (từ 15/12/2024)": the day a label is counted from. */
function begunOf(tokens: readonly Token[], last: PeriodMention, m: PeriodMention): PeriodMention | null {
	if (m.say.kind !== 'since' || m.say.from.unit !== 'day' || nominalDays(last.say) === 0) return null;
	if (tokens[last.to]?.text !== '(' || m.from !== last.to + 1 || tokens[m.to]?.text !== ')') return null;
	return { from: last.from, to: m.to + 1, say: last.say };
}

function hasOpen(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = Math.max(from, to - 24); i < to; i++) if (tokens[i]?.text === '(') return true;
	return false;
}

/** Words between a day and the verb of beginning or ending. */
const VERB_REACH = 4;
/** Tokens from the day something began to the day it ended. */
const JOIN_REACH = 24;

/** The day a phrase names, as one end of a stretch; null for other phrases. */
function dayOf({ say }: PeriodMention): TimeEnd | null {
	if (say.kind === 'since') return say.from.unit === 'day' && say.from.month !== null ? say.from : null;
	if (say.kind === 'upTo') return say.end.unit === 'day' && say.end.month !== null ? say.end : null;
	if (say.kind !== 'day' || say.edge !== null) return null;
	return { unit: 'day', edge: null, day: say.day, month: say.month, year: say.year };
}

/** "bắt đầu từ 10/5, kết thúc 30/6", "phát động ngày 10/5 và kéo dài đến hết ngày 30/6": from the one day to the other. */
function begunAndEnded(
	tokens: readonly Token[],
	last: PeriodMention,
	m: PeriodMention,
): PeriodMention | null {
	const from = last.say.kind === 'upTo' ? null : dayOf(last);
	const to = m.say.kind === 'since' ? null : dayOf(m);
	if (!from || !to || m.from - last.to > JOIN_REACH) return null;
	const begins =
		last.say.kind === 'since' ||
		tokens[last.from - 1]?.lower === 'mở' ||
		OPENS_ON.standsIn(tokens, last.from - VERB_REACH, last.to + VERB_REACH);
	if (!begins || !LASTS_TO.standsIn(tokens, Math.max(last.to, m.from - VERB_REACH), m.from + 2)) return null;
	for (let k = last.to; k < m.from; k++) {
		const t = tokens[k] as Token;
		if (/^[.;:!?]$/.test(t.text) || t.kind === 'break') return null;
		if (t.kind === 'number' && !/^(ngày|tháng|tuần|đêm)$/.test(tokens[k + 1]?.lower ?? '')) return null;
	}
	return { from: last.from, to: m.to, say: { kind: 'span', from, to } };
}
