import { pairsOf } from '../../../text/word-pairs.ts';

/** Words that head a ranking or an example: who did most, or did well. */
const BEST = 'dẫn đầu|đứng đầu|đi đầu|nhiều nhất|cao nhất|tiêu biểu|điển hình|nổi bật';
/** … and that lead to the next one. */
const NEXT = 'tiếp đến|tiếp theo|kế đến|kế tiếp|xếp sau|theo sau|đứng thứ|xếp thứ';

/** What stands before the first of a ranking. */
export const HEADS_RANKING = pairsOf(`${BEST}|lớn nhất|đông nhất|tốt nhất|quả cao|quả tốt|xuất sắc`);
/** What stands before the next of a ranking. */
export const NEXT_RANKED = pairsOf(`${NEXT}|kế theo|sau đó|thứ hai|thứ ba|liền sau`);
/** What stands before an example, the first or the next. */
export const LEADS_TO_EXAMPLE = pairsOf(`${BEST}|${NEXT}|đơn cử|kể đến`);
