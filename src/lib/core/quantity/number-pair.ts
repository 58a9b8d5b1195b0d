import type { Mark } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOf } from '../text/word-flag.ts';
import { nounAfter } from './noun-after.ts';
import { readNumber, type NumberReading } from './number.ts';
import { isGapBehind, isTheirChange, isTheirShare, tellsNowAndThen } from './pair-change.ts';
import { labelledRoles, type PairRoles } from './pair-label.ts';
import type { UnitNoun } from './unit-nouns.ts';

/** Two numbers that one noun, or none, counts: what was done and what was planned, or what there is now and was then. */
export interface NumberPair {
	first: NumberReading;
	second: NumberReading;
	noun: Mark<UnitNoun> | null;
	roles: PairRoles;
}

const DONE_OF_GOAL: PairRoles = ['done', 'goal'];
const NOW_AND_THEN: PairRoles = ['now', 'then'];

const PLANS: Readonly<Record<string, string>> = { hoạch: 'kế', tiêu: 'chỉ', giao: 'được', ký: 'đăng' };

/** Right before houses done of those to be done: "đã xây 76/82 căn nhà". */
const BUILT = wordsOf('xây dựng giao thành xong chữa sửa được');
/** Behind them: "38/46 căn hoàn thành", "38/46 căn nhà đã được bàn giao". */
const BUILT_BEHIND = wordsOf('hoàn xong bàn xây sửa khánh');
const HELPS = wordsOf('đã được nhà và đưa vào');
/** Words between houses and what was done of them. */
const BEHIND_REACH = 5;

/** What plans count: works, turns, people helped. */
const PLANNED = /^(house|event|turn|\w+_turn|student|household|special_case|gift|workday|length|work|head)$/;

/** Tokens from a noun to the share told behind it. */
const SHARE_REACH = 5;

/** The percentage told behind a noun is the quotient: "92/80 buổi (115 %)", "85/80 em, đạt 106,3 %". */
function isSharedBehind(
	tokens: readonly Token[],
	from: number,
	end: number,
	[a, b]: readonly [number, number],
	text: string,
): boolean {
	for (let k = from; k < Math.min(from + SHARE_REACH, end); k += 1) {
		if (tokens[k]?.kind !== 'number') continue;
		const n = readNumber(tokens, k, { text });
		return n !== null && tokens[n.endToken]?.text === '%' && isTheirShare(n.value, a, b);
	}
	return false;
}

/** The first number of the second, behind "/", "trong số", "trên tổng số"; -1 when something else follows. */
export function wholeAt(tokens: readonly Token[], at: number): number {
	// "1.780/KH 1.900 lượt"
	if (tokens[at]?.text === '/') return tokens[at + 1]?.text === 'KH' ? at + 2 : at + 1;
	if (tokens[at]?.fold === 'trong')
		return at + (tokens[at + 1]?.fold === 'tổng' ? 3 : tokens[at + 1]?.fold === 'số' ? 2 : 1);
	if (tokens[at]?.fold !== 'trên') return -1;
	return at + (tokens[at + 1]?.fold === 'tổng' && tokens[at + 2]?.fold === 'số' ? 3 : 1);
}

/** "(31 so với 25)": the second number of a bracket that holds the two alone; -1 where it does not. */
const comparedAt = (tokens: readonly Token[], first: NumberReading): number =>
	tokens[first.firstToken - 1]?.text === '(' &&
	tokens[first.endToken]?.fold === 'so' &&
	tokens[first.endToken + 1]?.fold === 'với'
		? first.endToken + 2
		: -1;

/** "38/46 căn hoàn thành", "38/46 căn nhà đã được bàn giao": what was done of the houses is told behind them. */
function isBuiltBehind(tokens: readonly Token[], at: number): boolean {
	let k = at;
	while (k < at + BEHIND_REACH && HELPS.has(tokens[k])) k += 1;
	return BUILT_BEHIND.has(tokens[k]);
}

/** Only a bracket, a comma or the end follows: the numbers have no noun of their own. */
const isAlone = (tokens: readonly Token[], at: number, end: number): boolean =>
	at >= end || /^[,;.)]$/.test(tokens[at]?.text ?? '') || tokens[at]?.kind === 'break';

/** Behind a word of rise or fall the two are changes: "giảm 12/19". */
const isMoved = (tokens: readonly Token[], at: number): boolean =>
	/^(tăng|giảm)$/.test(tokens[at - 1]?.fold ?? '');

/** What the two numbers [a, b] are that no noun counts, the second behind a stroke or a comparison at `to`. */
function rolesAlone(
	tokens: readonly Token[],
	at: number,
	to: number,
	compared: boolean,
	[a, b]: readonly [number, number],
): PairRoles | null {
	if (compared) return NOW_AND_THEN;
	if (tokens[to - 1]?.text !== '/' || isMoved(tokens, at)) return null;
	if (isTheirChange(tokens, at, a, b)) return NOW_AND_THEN;
	const label = labelledRoles(tokens, at);
	return label?.[0] === 'case' ? null : label;
}

/**
 * What was done of what was planned, or what there is now beside what there was: "bàn giao 45/60 căn nhà theo kế hoạch", "hoàn thành
 * 24 trong số 30 căn", "92/80 buổi (115 %), 640/1.200 lượt", "45/38 vụ (tăng 7)", "tăng 11 (88/77)", "(kế hoạch/thực hiện) 1.200/1.260
 * buổi".
 *
 * in   first: the number at a token; told: the quantities before it in the sentence [start, end)
 * out  null where nothing tells what the two are: no label, no word of a plan, no share that is the quotient, no such pair before
 */
export function readNumberPair(
	tokens: readonly Token[],
	at: number,
	first: NumberReading | null,
	[start, end]: readonly [number, number],
	told: readonly { cls: string; pair: string | null }[],
	text: string,
): NumberPair | null {
	if (!first || first.firstToken !== at || !Number.isInteger(first.value)) return null;
	const compared = comparedAt(tokens, first);
	const to = compared > 0 ? compared : wholeAt(tokens, first.endToken);
	const second = tokens[to]?.kind === 'number' ? readNumber(tokens, to, { text, pair: 'second' }) : null;
	if (!second || (tokens[second.endToken]?.text === '/' && tokens[second.endToken + 1]?.kind === 'number'))
		return null;
	const noun = nounAfter(tokens, second.endToken);
	const values = [first.value, second.value] as const;
	if (!noun || noun.to > end) {
		const roles = isAlone(tokens, second.endToken, end)
			? rolesAlone(tokens, at, to, compared > 0, values)
			: null;
		return roles && { first, second, noun: null, roles };
	}
	if (compared > 0) return null;
	const roles = rolesWithNoun(tokens, at, to, noun, [start, end], values, told, text);
	return roles && { first, second, noun, roles };
}

/** What the two numbers are that a noun counts, the second of them at `to`. */
function rolesWithNoun(
	tokens: readonly Token[],
	at: number,
	to: number,
	noun: Mark<UnitNoun>,
	[start, end]: readonly [number, number],
	values: readonly [number, number],
	told: readonly { cls: string; pair: string | null }[],
	text: string,
): PairRoles | null {
	const { cls } = noun.entry;
	if (tokens[to - 1]?.text === 'KH') return DONE_OF_GOAL;
	const stroke = tokens[to - 1]?.text === '/';
	if (cls !== 'house' && !stroke) return null;
	const label = stroke && cls !== 'none' && !isMoved(tokens, at) ? labelledRoles(tokens, at) : null;
	if (label && (label.includes('goal') ? PLANNED.test(cls) : label.includes('then'))) return label;
	if (cls !== 'none' && tellsNowAndThen(tokens, at, noun.to, values)) return NOW_AND_THEN;
	if (!PLANNED.test(cls)) return null;
	if (told.some((q) => q.pair === 'done' && PLANNED.test(q.cls))) return DONE_OF_GOAL;
	if (isSharedBehind(tokens, noun.to, end, values, text) || isGapBehind(tokens, noun.to, values))
		return DONE_OF_GOAL;
	if (cls === 'house' && values[0] <= values[1])
		if (BUILT.has(tokens[at - 1]) || isBuiltBehind(tokens, noun.to)) return DONE_OF_GOAL;
	for (let k = start; k < end; k += 1)
		if (PLANS[tokens[k]?.fold ?? ''] === (tokens[k - 1]?.fold ?? '')) return DONE_OF_GOAL;
	return null;
}
