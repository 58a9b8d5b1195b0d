import type { Token } from '../text/tokens.ts';
import { wordsOf } from '../text/word-flag.ts';
import { pairsOf } from '../text/word-pairs.ts';
import type { Quantity } from './quantity.ts';

/** What ties a figure to its goal: "/", "trên", "so với", and "(" whose bracket holds the goal alone. */
const TIES = wordsOf('/ trên với (');
const GOALS = pairsOf('kế hoạch|chỉ tiêu|mục tiêu');
const SHORT_GOALS = wordsOf('kh ct');
/** Between the name of a goal and its number: "kế hoạch cả năm là", "chỉ tiêu được giao:". */
const FILLS = wordsOf('cả năm được giao trên là đề ra của : qúy tháng đợt phấn đấu');
/** Tokens from the figure to its goal at most. */
const REACH = 9;
const MORE = wordsOf('tăng giảm hơn kém vượt thêm bớt thiếu hụt');
const UNCOUNTED = /^(bare|none|percent|point|money)$/;

/** Token at which the number of a goal must begin that is tied to what ends at a token; -1 where none is. */
function goalAt(tokens: readonly Token[], at: number): number {
	let k = at;
	if (tokens[k]?.fold === 'so') k += 1;
	if (!TIES.has(tokens[k])) return -1;
	k += 1;
	if (tokens[k]?.fold === 'tổng') k += tokens[k + 1]?.fold === 'số' ? 2 : 1;
	if (SHORT_GOALS.has(tokens[k])) k += 1;
	else if (GOALS.isAt(tokens, k)) k += 2;
	else return -1;
	while (k < at + REACH && FILLS.has(tokens[k])) k += 1;
	return k;
}

/** The goal may say "lượt" for short, or leave its noun out. */
const isAlike = (done: Quantity, goal: Quantity): boolean =>
	goal.cls === done.cls || goal.cls === 'bare' || (goal.cls === 'turn' && done.cls.endsWith('_turn'));

/**
 * "640 lượt/KH 1.200 lượt", "212 buổi trên kế hoạch 200 buổi", "24 căn (chỉ tiêu năm: 40)", "19 căn so với chỉ tiêu được giao là 40 căn": tells
 * the two of such pairs what they are. A goal without a noun has that of what was done.
 */
export function tellTiedPairs(tokens: readonly Token[], out: readonly Quantity[]): void {
	for (let i = 1; i < out.length; i += 1) {
		const [done, goal] = [out[i - 1] as Quantity, out[i] as Quantity];
		if (done.pair !== null || goal.pair !== null || goal.from - done.to > REACH) continue;
		if (UNCOUNTED.test(done.cls) || !isAlike(done, goal)) continue;
		// "tăng 12 buổi so với kế hoạch 200 buổi": so much beyond it
		if (goalAt(tokens, done.to) !== goal.from || MORE.has(tokens[done.from - 1])) continue;
		if (goal.cls === 'bare' && /^(word|number)$/.test(tokens[goal.to]?.kind ?? '')) continue;
		done.pair = 'done';
		goal.pair = 'goal';
		goal.cls = done.cls;
		goal.unit = done.unit;
	}
}
