import type { Mark } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOf } from '../text/word-flag.ts';
import { nounAfter } from './noun-after.ts';
import { readNumber, type NumberReading } from './number.ts';
import { wholeAt } from './number-pair.ts';
import type { ShareReading } from './number-range.ts';
import type { UnitNoun } from './unit-nouns.ts';

const SAVES = wordsOf('cứu vớt dắt kéo đưa gọi dời tán thấy');
/** Words between the verb and the pair: "cứu sống thành công được". */
const VERB_REACH = 4;
const GOES_IN = /^(vào|về|neo)$/;
const AT_RISK = /^(vessel|vehicle|person|seafarer|household)$/;

/**
 * The noun behind a pair that tells how many were brought out of danger, and of how many: "cứu được 6/7 ngư dân", "1.656/1.672
 * tàu cá vào nơi neo đậu". Null for other shares: "6/6 bến", "12/15 hộ thoát nghèo".
 */
export function ofThoseAtRisk(
	tokens: readonly Token[],
	{ part, whole, firstToken, endToken }: ShareReading,
): Mark<UnitNoun> | null {
	const noun = part <= whole ? nounAfter(tokens, endToken) : null;
	if (!noun || !AT_RISK.test(noun.entry.cls)) return null;
	// "3.204/3.215 tàu đã vào bờ"
	const at = /^(đã|đều)$/.test(tokens[noun.to]?.fold ?? '') ? noun.to + 1 : noun.to;
	if (GOES_IN.test(tokens[at]?.fold ?? '')) return noun;
	return isSavedBefore(tokens, firstToken) ? noun : null;
}

function isSavedBefore(tokens: readonly Token[], at: number): boolean {
	for (let k = at - 1; k >= at - VERB_REACH && tokens[k]?.kind === 'word'; k -= 1)
		if (SAVES.has(tokens[k])) return true;
	return false;
}

const DONE = wordsOf('cứu vớt đưa');
/** Words from the noun to what was done to them: "thuyền viên đã được Hải đội 2 cứu". */
const DONE_REACH = 9;

function isSavedBehind(tokens: readonly Token[], at: number): boolean {
	let passive = false;
	for (let k = at; k < at + DONE_REACH; k += 1) {
		const t = tokens[k];
		if (t === undefined || t.kind === 'punct' || t.kind === 'break') return false;
		if (t.fold === 'được') passive = true;
		if (passive && DONE.has(t)) return true;
	}
	return false;
}

/** The same pair in words: "cứu được 6 trong 8 người", "5 trong số 7 thuyền viên được Hải đội 2 cứu". Null for any other. */
export function amongThoseAtRisk(
	tokens: readonly Token[],
	first: NumberReading | null,
	text: string,
): ShareReading | null {
	if (!first || tokens[first.endToken]?.text === '/') return null;
	const to = wholeAt(tokens, first.endToken);
	const all = to > 0 ? readNumber(tokens, to, { text }) : null;
	if (!all) return null;
	const { firstToken, value: part } = first;
	const share = { part, whole: all.value, firstToken, endToken: all.endToken };
	const noun = part < all.value ? nounAfter(tokens, all.endToken) : null;
	if (!noun || !/^(person|seafarer|vessel)$/.test(noun.entry.cls)) return null;
	return isSavedBehind(tokens, noun.to) || isSavedBefore(tokens, firstToken) ? share : null;
}
