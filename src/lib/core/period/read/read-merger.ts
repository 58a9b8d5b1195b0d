import type { Token } from '../../text/tokens.ts';
import { lowerAt, says } from '../calendar-words.ts';
import type { PeriodFields, Read } from '../mention.ts';

/** What was done to provinces and posts on the day of the merger. */
const MERGED = ['sáp nhập', 'hợp nhất', 'sắp xếp', 'hợp nhất tỉnh', 'sáp nhập tỉnh'].map((w) => w.split(' '));
/** What goes on since that day, and what it is called. */
const RUNS = ['hoạt động', 'vận hành', 'thực hiện', 'triển khai', 'đi vào hoạt động'].map((w) =>
	w.split(' '),
);
const MODEL = [
	'mô hình mới',
	'mô hình tổ chức mới',
	'mô hình chính quyền địa phương',
	'chính quyền địa phương',
].map((w) => w.split(' '));

/** Months of a year. */
const MONTHS = 12;

const endOfAny = (tokens: readonly Token[], at: number, phrases: readonly string[][]): number => {
	const found = phrases.find((w) => says(tokens, at, ...w));
	return found ? at + found.length : -1;
};

/**
 * "sáu tháng sau sáp nhập", "sau 5 tháng vận hành mô hình mới", "một năm sau hợp nhất": months counted from the day on which provinces and posts were merged.
 * The count is read already.
 */
export function readSinceMerger(tokens: readonly Token[], count: Read<number>): Read<PeriodFields> | null {
	const unit = lowerAt(tokens, count.end);
	if (unit !== 'tháng' && unit !== 'năm') return null;
	let i = count.end + 1;
	if (lowerAt(tokens, i) === 'đầu') i += lowerAt(tokens, i + 1) === 'tiên' ? 2 : 1;
	const after = lowerAt(tokens, i) === 'sau';
	// "tròn một năm hoạt động theo mô hình mới" is the year that is reviewed
	if (unit === 'năm' && !after) return null;
	if (after) i++;
	while (after && ['khi', 'ngày'].includes(lowerAt(tokens, i))) i++;
	const value: PeriodFields = {
		kind: 'sinceMerger',
		months: unit === 'năm' ? MONTHS * count.value : count.value,
	};
	const merged = endOfAny(tokens, i, MERGED);
	if (merged > 0) return { value, end: merged };
	const runs = endOfAny(tokens, i, RUNS);
	if (runs < 0) return null;
	const named = endOfAny(tokens, lowerAt(tokens, runs) === 'theo' ? runs + 1 : runs, MODEL);
	return named < 0 ? null : { value, end: named };
}
