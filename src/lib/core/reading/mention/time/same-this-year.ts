import type { PeriodFields, YearRef } from '../../../period/mention.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { resolveMention, type PeriodMention } from './period-mention.ts';

/** Tokens from a stretch of last year to "năm nay" in one sentence. */
const REACH = 30;
/** Words behind "năm nay" in which it may be said to be planned, or whole. */
const PLAN_REACH = 12;

const PLANNED = pairsOf(
	'phấn đấu|chỉ tiêu|kế hoạch|mục tiêu|dự kiến|dự tính|quyết tâm|đặt ra|đề ra|đăng ký|được giao|cả năm|phải đạt|cần đạt|nâng lên',
);
const WILL = wordsOf('sẽ');
const ENDS = wordsOf('. ! ?');
const NOW = /^nay$/;

const isThisYear = (year: YearRef): boolean => year.kind === 'relative' && NOW.test(year.word);

/** The stretch of a year that a phrase names, in another year; null for any other phrase. */
function inYear(say: PeriodFields, year: number): PeriodFields | null {
	if (!/^(months|half|quarter|month)$/.test(say.kind) || !('year' in say)) return null;
	return { ...say, year: { kind: 'number', year } } as PeriodFields;
}

/** Whether nothing ends the sentence between two phrases, and no plan is told behind the second. */
function isTold(tokens: readonly Token[], from: number, { from: to, to: behind }: PeriodMention): boolean {
	for (let k = from; k < to; k += 1) if (ENDS.has(tokens[k])) return false;
	for (let k = behind; k < behind + PLAN_REACH; k += 1)
		if (WILL.has(tokens[k]) || ENDS.has(tokens[k])) return !WILL.has(tokens[k]);
	return true;
}

/**
 * "6 tháng đầu năm 2024 bắt 45 vụ, năm nay con số ấy tăng thêm 17 vụ", "… thì cùng kỳ năm nay đã là 62 vụ": the same stretch of this year,
 * where that is over. The phrases are changed in place.
 */
export function tellSameThisYear(
	tokens: readonly Token[],
	list: readonly PeriodMention[],
	issued: string | null,
): void {
	if (issued === null) return;
	const year = Number(issued.slice(0, 4));
	for (const [k, m] of list.entries()) {
		const before = list[k - 1];
		if (!before || m.from - before.to > REACH) continue;
		if ((m.say.kind !== 'year' && m.say.kind !== 'same') || !isThisYear(m.say.year)) continue;
		const then = resolveMention(before.say, issued, null);
		const now = inYear(before.say, year);
		if (!then || !now || Number(then.start.slice(0, 4)) !== year - 1) continue;
		const r = resolveMention(now, issued, null);
		if (!r || r.end > issued || !isTold(tokens, before.to, m)) continue;
		if (m.say.kind === 'year' && PLANNED.standsIn(tokens, m.to - 4, m.to + PLAN_REACH)) continue;
		m.say = now;
	}
}
