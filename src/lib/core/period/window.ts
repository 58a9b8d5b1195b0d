import type { Token } from '../text/tokens.ts';
import type { PeriodFields, PeriodMention, TimeEnd } from './mention.ts';

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
		out.push(m);
	}
	return out;
}

function hasOpen(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = Math.max(from, to - 24); i < to; i++) if (tokens[i]?.text === '(') return true;
	return false;
}
