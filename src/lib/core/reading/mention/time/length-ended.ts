import { onDay } from '../../../period/mention.ts';
import { addDays } from '../../../period/time-period.ts';
import type { Token } from '../../../text/tokens.ts';
import { isBracketed } from './length-begun.ts';
import { resolveMention, type PeriodMention } from './period-mention.ts';

/** "ngày đầu" alone is one day; so many are a stretch of their own. */
const STRETCH = 5;

/** Words between a stretch and the day up to which is told. */
const UP_TO_REACH = 3;
/** A month has no more days: so many that are told with their first day go on past it. */
const MONTH = 31;

/** "cao điểm 90 ngày (từ 10/8), đến ngày 8/11": from the day it began to the one told, not from the head of the year. */
function fromBegin(m: PeriodMention, next: PeriodMention): void {
	const { say } = m;
	if (
		say.kind !== 'monthPart' ||
		say.days === null ||
		say.days <= MONTH ||
		say.month === 0 ||
		say.first === 0
	)
		return;
	if (next.say.kind !== 'upTo' || next.say.end.unit !== 'day' || next.from - m.to > UP_TO_REACH) return;
	const from = { unit: 'day' as const, edge: null, day: say.first, month: say.month, year: say.year };
	next.say = { kind: 'span', from, to: next.say.end };
}

/**
 * "30 ngày đầu (đến hết ngày 14/10)", "sơ kết 20 ngày đầu ra quân (tính đến ngày 5/10)": the first days of something that are told with
 * their last go back so many days from it, whenever it began. The phrases are changed in place.
 */
export function tellLengthEnded(
	tokens: readonly Token[],
	list: readonly PeriodMention[],
	issued: string | null,
): void {
	for (const [k, m] of list.entries()) {
		const next = list[k + 1];
		if (next) fromBegin(m, next);
		if (m.say.kind !== 'part' || m.say.unit !== 'day' || m.say.first !== 1) continue;
		const { count } = m.say;
		if (!next || count === null || count < STRETCH) continue;
		if (next.say.kind !== 'upTo' || next.say.end.unit !== 'day' || !isBracketed(tokens, m.to, next.from))
			continue;
		const r = resolveMention(next.say, issued, null);
		if (!r) continue;
		const from = { unit: 'day' as const, edge: null, ...onDay(addDays(r.end, -count)) };
		const to = { unit: 'day' as const, edge: null, ...onDay(addDays(r.end, -1)) };
		next.say = { kind: 'span', from, to };
	}
}
