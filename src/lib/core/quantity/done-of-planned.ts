import type { Mark } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { nounAfter } from './noun-after.ts';
import { readNumber, type NumberReading } from './number.ts';
import type { UnitNoun } from './unit-nouns.ts';

/** What was done, what was planned, and the noun of both. */
export interface DoneOfPlanned {
	done: NumberReading;
	whole: NumberReading;
	noun: Mark<UnitNoun>;
}

const PLANS: Readonly<Record<string, string>> = { hoạch: 'kế', tiêu: 'chỉ', giao: 'được', ký: 'đăng' };

/** Right before houses done of those to be done: "đã xây 76/82 căn nhà". */
const BUILT = new Set(['xây', 'dựng', 'giao', 'thành', 'xong', 'chữa', 'sửa', 'được']);

/** What plans count: works, turns, people helped. */
const PLANNED = /^(house|event|turn|\w+_turn|student|household|special_case|gift|workday|length|work|head)$/;

/** Tokens from a noun to the share told behind it; how far that may be from the quotient, rounded as it is. */
const SHARE_REACH = 5;
const SHARE_ROUNDED = 1;

/** The percentage told behind a noun: "92/80 buổi (115 %)", "85/80 em, đạt 106,3 %"; null without one. */
function sharedBehind(tokens: readonly Token[], at: number, end: number, text: string): number | null {
	for (let k = at; k < Math.min(at + SHARE_REACH, end); k += 1) {
		if (tokens[k]?.kind !== 'number') continue;
		const n = readNumber(tokens, k, { text });
		return n && tokens[n.endToken]?.text === '%' ? n.value : null;
	}
	return null;
}

/** Words between a pair and its rise: "so với năm 2024, giảm". */
const CHANGE_REACH = 9;

/** "(tăng 7)", ", giảm 07 vụ", "so với năm 2024, giảm 19 vụ": the number that tells by how much it changed, close behind; 0 for none. */
export function changeBehind(tokens: readonly Token[], at: number): number {
	for (let k = at; k < at + CHANGE_REACH; k += 1) {
		const word = tokens[k]?.fold ?? '';
		if (/^[.;]$/.test(word) || tokens[k]?.kind === 'break') return 0;
		const signed =
			word === 'tăng' || word === 'giảm' || (/^[-+−–]$/.test(word) && tokens[k - 1]?.text === '(');
		const n = signed && tokens[k + 1]?.kind === 'number' ? readNumber(tokens, k + 1) : null;
		if (n) return n.value;
	}
	return 0;
}

/** "số vụ ma túy tăng (41/32 vụ)", "giảm (23/30 vụ)": a pair in brackets right behind a word that tells how the first stands to the second. */
export function isMovedPair(tokens: readonly Token[], at: number, now: number, then: number): boolean {
	if (tokens[at - 1]?.text !== '(') return false;
	const word = tokens[at - 2]?.fold;
	return word === 'tăng' ? now > then : word === 'giảm' && now < then;
}

/** Words between a pair and the time it is set against: ", 52/47 đối tượng (". */
const COMPARE_REACH = 16;

/** "45/38 vụ, 52/47 đối tượng so với cùng kỳ": nothing but pairs and their nouns between the pair and the time compared with. */
export function isComparedBehind(tokens: readonly Token[], at: number): boolean {
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

/** The first number of the second, behind "/", "trong số", "trên tổng số"; -1 when something else follows. */
export function wholeAt(tokens: readonly Token[], at: number): number {
	// "1.780/KH 1.900 lượt"
	if (tokens[at]?.text === '/') return tokens[at + 1]?.text === 'KH' ? at + 2 : at + 1;
	if (tokens[at]?.fold === 'trong')
		return at + (tokens[at + 1]?.fold === 'tổng' ? 3 : tokens[at + 1]?.fold === 'số' ? 2 : 1);
	if (tokens[at]?.fold !== 'trên') return -1;
	return at + (tokens[at + 1]?.fold === 'tổng' && tokens[at + 2]?.fold === 'số' ? 3 : 1);
}

/**
 * What was done of what was planned: "bàn giao 45/60 căn nhà theo kế hoạch", "hoàn thành 24 trong số 30 căn", "tuyên truyền
 * 214/400 buổi, 53,5 % kế hoạch", "92/80 buổi (115 %), 640/1.200 lượt".
 *
 * in   first: the number at a token; told: the quantities before it in the sentence [start, end)
 * out  null where nothing tells of a plan: no word of it, no share that is the quotient, no such pair before
 */
export function doneOfPlanned(
	tokens: readonly Token[],
	at: number,
	first: NumberReading | null,
	[start, end]: readonly [number, number],
	told: readonly { cls: string; numTo: number; unitTo: number }[],
	text: string,
): DoneOfPlanned | null {
	if (!first || first.firstToken !== at || !Number.isInteger(first.value)) return null;
	const to = wholeAt(tokens, first.endToken);
	const second = tokens[to]?.kind === 'number' ? readNumber(tokens, to, { text, pair: 'second' }) : null;
	const noun = second && nounAfter(tokens, second.endToken);
	if (!second || !noun || noun.to > end) return null;
	const found = { done: first, whole: second, noun };
	if (tokens[to - 1]?.text === 'KH') return found;
	if (noun.entry.cls !== 'house' && tokens[to - 1]?.text !== '/') return null;
	// "45/38 vụ (tăng 7)": now and then
	const risen = noun.entry.cls !== 'none' && changeBehind(tokens, noun.to);
	if (risen && Math.abs(first.value - second.value) === risen) return found;
	if (isMovedPair(tokens, at, first.value, second.value)) return found;
	const moved = /^(tăng|giảm)$/.test(tokens[at - 1]?.fold ?? '');
	if (noun.entry.cls !== 'none' && !moved && isComparedBehind(tokens, noun.to)) return found;
	if (!PLANNED.test(noun.entry.cls)) return null;
	if (told.some((q) => q.unitTo === q.numTo && PLANNED.test(q.cls))) return found;
	const share = sharedBehind(tokens, noun.to, end, text);
	if (share !== null && Math.abs((first.value / second.value) * 100 - share) < SHARE_ROUNDED) return found;
	const built = noun.entry.cls === 'house' && first.value <= second.value;
	if (built && BUILT.has(tokens[at - 1]?.fold ?? '')) return found;
	for (let k = start; k < end; k += 1)
		if (PLANS[tokens[k]?.fold ?? ''] === (tokens[k - 1]?.fold ?? '')) return found;
	return null;
}
