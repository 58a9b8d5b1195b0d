import { IS_SET_UP, LASTS_FROM } from '../../../period/read/drive-words.ts';
import type { TimeEnd } from '../../../period/mention.ts';
import { daysBetween } from '../../../period/time-period.ts';
import type { Token } from '../../../text/tokens.ts';
import { resolveMention, type PeriodMention } from './period-mention.ts';

const DAYS_OF = { day: 1, week: 7, month: 30.4, quarter: 91, year: 365 };
/** Words between a length of time and the bracket with the day it began: what has gone on so long. */
const BRACKET_REACH = 16;
/** Tokens between the day something was set up and the length behind it: ", đến nay đã", ", sau hơn". */
const BEHIND_REACH = 6;
/** Words between a day and the verb that says what began on it. */
const VERB_REACH = 3;
/** A length told beside its first day is off by no more than this part of it, or so many days. */
const OFF = 0.35;
const OFF_DAYS = 10;

/** The first day or month that a phrase names as a beginning; null for any other phrase. */
function beginningOf({ say }: PeriodMention): TimeEnd | null {
	if (say.kind === 'since') return say.from;
	if (say.kind === 'span' && say.to.unit === 'now') return say.from;
	if (say.kind === 'month' && say.part === null)
		return { unit: 'month', edge: null, month: say.month, year: say.year };
	if (say.kind !== 'day' || say.edge !== null) return null;
	return { unit: 'day', edge: null, day: say.day, month: say.month, year: say.year };
}

/** Nothing but words and the numbers of papers stands between a length and the bracket that opens right before `to`. */
export function isBracketed(tokens: readonly Token[], from: number, to: number): boolean {
	if (tokens[to - 1]?.text !== '(' || to - from > BRACKET_REACH) return false;
	for (let k = from; k < to - 1; k += 1) {
		const t = tokens[k] as Token;
		const named =
			t.kind === 'number' && /^(số|thị|quyết|án|hoạch|định|trình)$/.test(tokens[k - 1]?.fold ?? '');
		if (t.kind !== 'word' && !named && !/^[-/"“”]$/.test(t.text)) return false;
	}
	return true;
}

/** "Thành lập ngày 1/9/2023, sau hơn một năm": no figure and no stop between the day of the verb and the length. */
function isSetUpBefore(tokens: readonly Token[], first: PeriodMention, length: PeriodMention): boolean {
	if (length.from - first.to > BEHIND_REACH || tokens[first.to]?.text !== ',') return false;
	for (let k = first.to + 1; k < length.from; k += 1) if (tokens[k]?.kind !== 'word') return false;
	const from = first.from - VERB_REACH - 1;
	return IS_SET_UP.standsIn(tokens, from, first.from) || LASTS_FROM.standsIn(tokens, from, first.from);
}

/**
 * "Sau hơn 3 năm thực hiện Chỉ thị 10 (từ ngày 1/3/2022)", "Hơn một năm kể từ ngày thành lập (1/9/2023)", "Thành lập ngày 1/9/2023,
 * sau hơn một năm hoạt động": a length of time that is told with its first day goes from that day to now. The phrases are changed in
 * place.
 */
export function tellLengthBegun(
	tokens: readonly Token[],
	list: readonly PeriodMention[],
	issued: string | null,
): void {
	if (issued === null) return;
	for (const [k, m] of list.entries()) {
		if (m.say.kind !== 'past' || m.say.term) continue;
		const next = list[k + 1];
		const before = list[k - 1];
		const behind =
			next &&
			((next.from === m.to && next.say.kind === 'span') ||
				(next.say.kind !== 'day' && next.say.kind !== 'month' && isBracketed(tokens, m.to, next.from)));
		const first = behind
			? beginningOf(next)
			: before && isSetUpBefore(tokens, before, m)
				? beginningOf(before)
				: null;
		if (!first) continue;
		const say = { kind: 'span' as const, from: first, to: { unit: 'now' as const, edge: null } };
		const r = resolveMention(say, issued, null);
		if (!r) continue;
		const days = m.say.count * DAYS_OF[m.say.unit];
		if (Math.abs(daysBetween(r.start, issued) - days) > Math.max(OFF_DAYS, OFF * days)) continue;
		m.say = say;
	}
}
