import { pairsOf } from '../../../text/word-pairs.ts';
import { resolveMention, type PeriodMention } from '../../mention/time/period-mention.ts';
import type { Sentence } from '../../page/sentence.ts';
import { governing, type Governing } from '../governing.ts';

const FOUNDED = pairsOf(
	'ra đời|thành lập|hình thành|triển khai|phát động|khởi xướng|bắt đầu|thí điểm|xây dựng|thực hiện|ra mắt|ký kết',
);
/** Words between what began and its year: "thành lập từ", "triển khai thí điểm từ". */
const REACH = 4;

/** "Ra đời năm 2001, đến nay đội đã bắt 640 vụ": counted from the year in which something was founded; null for any other year. */
export function sinceFounded(s: Sentence, year: PeriodMention, issued: string | null): Governing | null {
	const { say } = year;
	if (say.kind !== 'year' || say.year.kind !== 'number') return null;
	let k = year.from - 2;
	while (k > year.from - 2 - REACH && k >= s.from && !FOUNDED.isAt(s.page.tokens, k)) k -= 1;
	if (k < s.from || !FOUNDED.isAt(s.page.tokens, k)) return null;
	for (let at = k; at < year.from; at += 1) if (s.page.tokens[at]?.kind !== 'word') return null;
	const from = { unit: 'year' as const, edge: null, year: say.year };
	const r = resolveMention({ kind: 'span', from, to: { unit: 'now', edge: null } }, issued, null);
	return r && governing(r, year, 'period:stated');
}
