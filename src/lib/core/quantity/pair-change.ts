import type { Token } from '../text/tokens.ts';
import { wordsOf } from '../text/word-flag.ts';
import { readNumber, type NumberReading } from './number.ts';

/** How far a share as printed may be from the quotient, rounded as it is. */
const SHARE_ROUNDED = 1;
const HUNDRED = 100;

/** "92/80 buổi (115 %)": the share is the quotient of the two. */
export const isTheirShare = (share: number, a: number, b: number): boolean =>
	Math.abs((a / b) * HUNDRED - share) < SHARE_ROUNDED;

/** By so much the first number differs from the second, told as a number or as a share of it. */
function isDifference(tokens: readonly Token[], n: NumberReading | null, now: number, then: number): boolean {
	if (!n || now === then) return false;
	if (tokens[n.endToken]?.text !== '%') return n.value === Math.abs(now - then);
	return then > 0 && isTheirShare(n.value, Math.abs(now - then), then);
}

/** A word or sign of rise or fall at a token: 1, -1, or 0 for none. */
function signAt(tokens: readonly Token[], at: number): 1 | -1 | 0 {
	const word = tokens[at]?.fold ?? '';
	if (word === 'tăng' || word === 'giảm') return word === 'tăng' ? 1 : -1;
	if (tokens[at - 1]?.text !== '(' || !/^[-+−–]$/.test(word)) return 0;
	return word === '+' ? 1 : -1;
}

/** Words between a pair and its rise: "so với năm 2024, giảm". */
const CHANGE_REACH = 9;

/** "(tăng 7)", ", giảm 07 vụ", "so với năm 2024, giảm 19 vụ", "(tăng 24 %)": by how much it changed, close behind. */
function isChangedBehind(tokens: readonly Token[], at: number, now: number, then: number): boolean {
	for (let k = at; k < at + CHANGE_REACH; k += 1) {
		if (/^[.;]$/.test(tokens[k]?.text ?? '') || tokens[k]?.kind === 'break') return false;
		if (signAt(tokens, k) === 0 || tokens[k + 1]?.kind !== 'number') continue;
		return isDifference(tokens, readNumber(tokens, k + 1), now, then);
	}
	return false;
}

const GAPS = wordsOf('vượt dư dôi thừa hụt thiếu kém');

/** "612/650 lượt, hụt 38 lượt", "52/46 căn (vượt 6)": by how much what was done differs from its goal, close behind. */
export function isGapBehind(
	tokens: readonly Token[],
	at: number,
	[done, goal]: readonly [number, number],
): boolean {
	for (let k = at; k < at + GAP_REACH; k += 1) {
		if (/^[.;]$/.test(tokens[k]?.text ?? '')) return false;
		if (!GAPS.has(tokens[k]) || tokens[k + 1]?.kind !== 'number') continue;
		return isDifference(tokens, readNumber(tokens, k + 1), done, goal);
	}
	return false;
}

const GAP_REACH = 4;

/** Words between a rise and the bracket behind it: "tăng khoảng 11 vụ (". */
const RISE_REACH = 7;

/**
 * "tăng 11 (88/77)", "giảm 8 vụ (23/31)", "tăng 24 % (31/25 vụ)", "số vụ ma túy tăng (41/32 vụ)": a pair in brackets right behind what tells
 * how the first number stands to the second.
 */
export function isTheirChange(tokens: readonly Token[], at: number, now: number, then: number): boolean {
	if (tokens[at - 1]?.text !== '(') return false;
	for (let k = at - 2; k >= Math.max(0, at - RISE_REACH); k -= 1) {
		if (/^[();.]$/.test(tokens[k]?.text ?? '')) return false;
		const share = tokens[k]?.fold === 'bằng' ? readNumber(tokens, k + 1) : null;
		// "bằng 64 % cùng kỳ (32/50 vụ)"
		if (share && tokens[share.endToken]?.text === '%') return isTheirShare(share.value, now, then);
		const sign = signAt(tokens, k);
		if (sign === 0) continue;
		if (sign > 0 !== now > then) return false;
		return (
			k === at - 2 ||
			(tokens[k + 1]?.kind === 'number' && isDifference(tokens, readNumber(tokens, k + 1), now, then))
		);
	}
	return false;
}

/** Words between a pair and the time it is set against: ", 52/47 đối tượng (". */
const COMPARE_REACH = 16;

/** "45/38 vụ, 52/47 đối tượng so với cùng kỳ": nothing but pairs and their nouns between the pair and the time compared with. */
function isComparedBehind(tokens: readonly Token[], at: number): boolean {
	// "45/52 vụ/đối tượng so với cùng kỳ": cases and those caught
	if (tokens[at]?.text === '/') return false;
	for (let k = at; k < at + COMPARE_REACH; k += 1) {
		const word = tokens[k]?.fold ?? '';
		if (word === 'so')
			return /^(cùng kỳ|với (cùng|năm|qúy|tháng))$/.test(`${tokens[k + 1]?.fold} ${tokens[k + 2]?.fold}`);
		if (/^(tăng|giảm|hơn|vượt|đạt|kế|chỉ|[.;])$/.test(word) || tokens[k]?.kind === 'break') return false;
	}
	return false;
}

/** Whether a pair at a token, whose noun ends before `to`, is of now and of then: by the change told before or behind it, or the time it is set against. */
export function tellsNowAndThen(
	tokens: readonly Token[],
	at: number,
	to: number,
	[now, then]: readonly [number, number],
): boolean {
	if (isChangedBehind(tokens, to, now, then) || isTheirChange(tokens, at, now, then)) return true;
	return !/^(tăng|giảm)$/.test(tokens[at - 1]?.fold ?? '') && isComparedBehind(tokens, to);
}
