import type { Token } from '../text/tokens.ts';
import { wordsOf } from '../text/word-flag.ts';
import { pairsOf } from '../text/word-pairs.ts';
import type { Quantity } from './quantity.ts';

/** What ties a figure to its goal: "/", "trên", "so với", "trong", and "(" whose bracket holds the goal alone. */
const TIES = wordsOf('/ trên với ( trong');
/** How what was done stands to its goal: ", vượt chỉ tiêu", ", tiến sát mục tiêu", "cao hơn kế hoạch". */
const STANDS = wordsOf('đã mới gần cao thấp nhiều ít bỏ tiến cũng sớm vẫn còn nhỉnh');
const STANDS_TO = wordsOf('vượt hơn kém qua xa sát chạm đạt tới thua');
const STANDS_REACH = 4;
const GOALS = pairsOf('kế hoạch|chỉ tiêu|mục tiêu');
const SHORT_GOALS = wordsOf('kh ct');
/** A number that may be a goal's, where words behind it say so. */
const MARKS = wordsOf('mốc đích mức');
const NUMBER_OF = pairsOf('con số|cột mốc');
/** Between the name of a goal and its number: "kế hoạch cả năm là", "chỉ tiêu được giao:". */
const FILLS = wordsOf('cả năm được giao trên là đề ra của : qúy tháng đợt phấn đấu');
/** Tokens from the figure to its goal at most. */
const REACH = 10;
const MORE = wordsOf('tăng giảm hơn kém vượt thêm bớt thiếu hụt');
const UNCOUNTED = new Set(['bare', 'none', 'percent', 'point', 'money']);

/** The goal that begins at a token: where its number must begin, and whether only words behind it can make a goal of it. */
interface Tied {
	at: number;
	sure: boolean;
}

/** Token behind what ties a figure that ends at a token to its goal; -1 where nothing does. */
function tieAt(tokens: readonly Token[], at: number): number {
	let k = at;
	if (tokens[k]?.fold === 'so') k += 1;
	if (TIES.has(tokens[k])) return k + 1;
	if (tokens[k]?.text === ',') k += 1;
	const from = k;
	while (k - from < STANDS_REACH && STANDS.has(tokens[k])) k += 1;
	if (!STANDS_TO.has(tokens[k])) return -1;
	return tokens[k + 1]?.fold === 'so' && tokens[k + 2]?.fold === 'với' ? k + 3 : k + 1;
}

function goalAt(tokens: readonly Token[], at: number): Tied | null {
	let k = tieAt(tokens, at);
	if (k < 0) return null;
	if (tokens[k]?.fold === 'tổng') k += tokens[k + 1]?.fold === 'số' ? 2 : 1;
	let sure = true;
	if (SHORT_GOALS.has(tokens[k])) k += 1;
	else if (GOALS.isAt(tokens, k)) k += 2;
	else if (MARKS.has(tokens[k]) || NUMBER_OF.isAt(tokens, k)) {
		k += MARKS.has(tokens[k]) ? 1 : 2;
		sure = false;
	} else return null;
	while (k < at + REACH && FILLS.has(tokens[k])) k += 1;
	return { at: k, sure };
}

/** Words from a number to the goal it is of: "650 lượt mà kế hoạch", "120 buổi của cả năm". */
const BEHIND_REACH = 4;
const OF = wordsOf('của mà được theo như');
const SET = wordsOf('giao kế chỉ mục đề đặt nghị cả');

/** "con số 650 lượt mà kế hoạch đề ra", "mốc 120 buổi được giao", "120 buổi của cả năm": set, by the words behind it. */
export function isSetBehind(tokens: readonly Token[], at: number): boolean {
	for (let k = at; k < at + BEHIND_REACH; k += 1) {
		if (tokens[k]?.kind !== 'word') return false;
		if (OF.has(tokens[k])) return SET.has(tokens[k + 1]) && !isYear(tokens, k + 3);
	}
	return false;
}

/** "của cả năm 2024": of another year. */
const isYear = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'number';

/** The goal may say "lượt" for short, or leave its noun out. */
const isAlike = (done: Quantity, goal: Quantity): boolean =>
	goal.cls === done.cls || goal.cls === 'bare' || (goal.cls === 'turn' && done.cls.endsWith('_turn'));

/** By how much it was missed or passed is little beside it: "52 căn, vượt chỉ tiêu 6 căn". */
const isGap = (done: Quantity, goal: Quantity): boolean =>
	done.value !== null && goal.value !== null && goal.value * 2 <= done.value;

/**
 * "640 lượt/KH 1.200 lượt", "212 buổi trên kế hoạch 200 buổi", "24 căn (chỉ tiêu năm: 40)", "712 lượt, vượt mốc 650 lượt của kế hoạch": tells
 * the two of such pairs what they are. A goal without a noun has that of what was done.
 */
export function tellTiedPairs(tokens: readonly Token[], out: readonly Quantity[]): void {
	for (let i = 1; i < out.length; i += 1) {
		const [done, goal] = [out[i - 1] as Quantity, out[i] as Quantity];
		if (done.pair !== null || goal.pair !== null || goal.from - done.to > REACH) continue;
		if (UNCOUNTED.has(done.cls) || !isAlike(done, goal) || MORE.has(tokens[done.from - 1])) continue;
		const tied = goalAt(tokens, done.to);
		// "vượt mốc 650 lượt": the bound is of the tie
		if (!tied || tied.at < goal.from || tied.at > goal.numFrom) continue;
		if (!tied.sure && !isSetBehind(tokens, goal.to)) continue;
		if (isGap(done, goal) && tied.at - done.to > 2) continue;
		if (goal.cls === 'bare' && /^(word|number)$/.test(tokens[goal.to]?.kind ?? '')) continue;
		if (tied.at === goal.numFrom && goal.from < goal.numFrom) {
			goal.from = goal.numFrom;
			goal.qualifier = 'EQ';
		}
		done.pair = 'done';
		goal.pair = 'goal';
		goal.cls = done.cls;
		goal.unit = done.unit;
	}
}
