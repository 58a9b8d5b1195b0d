import { readCount } from '../../../period/calendar-words.ts';
import type { TimeEnd } from '../../../period/mention.ts';
import { daysBetween } from '../../../period/time-period.ts';
import type { Token } from '../../../text/tokens.ts';
import type { PeriodMention } from './period-mention.ts';

/** Tokens from "còn" to the year: "còn đúng một tháng nữa là kết thúc năm 2024". */
const REACH = 10;
/** Words between "còn" and the number: "chưa đầy", "lại". */
const COUNT_REACH = 4;
/** With fewer days left the year is told as a whole. */
const LEFT_DAYS = 20;

/** "còn hơn một tháng", "còn lại 5 tuần" begins at `at`: index behind it; `at` where no months or weeks are counted. */
function leftEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.fold !== 'còn') return at;
	for (let k = at + 1; k <= at + COUNT_REACH; k += 1) {
		const count = readCount(tokens, k);
		if (count) return /^(tháng|tuần|quý)$/.test(tokens[count.end]?.fold ?? '') ? count.end + 1 : at;
		if (tokens[k]?.kind !== 'word') return at;
	}
	return at;
}

/** Where "còn một tháng nữa là hết" begins before the year at `from`; -1 where nothing like it stands there. */
function leftBefore(tokens: readonly Token[], from: number): number {
	for (let k = from - 1; k >= Math.max(0, from - REACH); k -= 1) {
		const t = tokens[k];
		if (t?.kind === 'punct' && t.text !== ',') return -1;
		const end = leftEnd(tokens, k);
		if (end > k && tokens.slice(end, from).some((x) => x.fold === 'nữa')) return k;
	}
	return -1;
}

/** Up to when a year is counted that is told at `k`: "Năm 2024, tính đến ngày 25/9, …", "Đến thời điểm này của năm 2024, …"; null where nothing says. */
function countedTo(tokens: readonly Token[], list: readonly PeriodMention[], k: number): TimeEnd | null {
	const [before, m, next] = [list[k - 1], list[k] as PeriodMention, list[k + 1]];
	const behind = tokens[m.to]?.text === ',' ? m.to + 1 : m.to;
	if (next?.from === behind) {
		if (next.say.kind === 'upTo') return next.say.end;
		// "Năm 2024, từ đầu năm đến nay, …"
		if (next.say.kind === 'span' && next.say.from.unit === 'year' && next.say.from.edge === 'start')
			return next.say.to;
	}
	const of = before?.to === m.from - 1 && /^(của|trong)$/.test(tokens[m.from - 1]?.fold ?? '');
	return of && before.say.kind === 'upTo' && before.say.end.unit === 'now' ? before.say.end : null;
}

/** So much of the year told at `m` is said to be left; index where that begins, -1 where nothing says so. */
function leftAt(tokens: readonly Token[], { from, to }: PeriodMention): number {
	const before = leftBefore(tokens, from);
	if (before >= 0) return before;
	const only = /^(chỉ|đã)$/.test(tokens[to]?.fold ?? '') ? to + 1 : to;
	return leftEnd(tokens, only) > only ? from : -1;
}

/**
 * "Còn đúng một tháng nữa là hết năm 2024. Đến thời điểm này, …", "Năm 2024 chỉ còn hơn một tháng. …", "Năm 2024, tính đến nay, …":
 * what is counted of a year that goes on is counted up to now. The phrases are changed in place.
 */
export function tellYearSoFar(
	tokens: readonly Token[],
	list: readonly PeriodMention[],
	issued: string | null,
): void {
	if (issued === null) return;
	const now = Number(issued.slice(0, 4));
	for (const [k, m] of list.entries()) {
		const { say } = m;
		if (say.kind !== 'year') continue;
		const { year: told } = say;
		const year = told.kind === 'number' ? told.year : now + (told.kind === 'relative' ? told.offset : 0);
		if (year !== now && year !== now - 1) continue;
		const isLong = daysBetween(issued, `${year + 1}-01-01`) > LEFT_DAYS;
		const end = countedTo(tokens, list, k);
		const left = end ? m.from : leftAt(tokens, m);
		if (left < 0 || (!isLong && (!end || end.unit === 'now'))) continue;
		m.from = left;
		m.say = {
			kind: 'span',
			from: { unit: 'year', edge: 'start', year: { kind: 'number', year } },
			to: end ?? { unit: 'now', edge: null },
		};
	}
}
