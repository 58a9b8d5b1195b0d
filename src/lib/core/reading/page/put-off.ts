import type { TokenRange } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';

const PUT_OFF = wordsOf('chuyển gối lùi dời hoãn kéo');
/** Words between "chuyển" and "sang": what is left, and how much of it. */
const PUT_OFF_REACH = 8;

/** "chuyển 3 vụ sang", "gối sang", "lùi thời gian sang": put off to the time named behind. */
export function isPutOff(tokens: readonly Token[], s: TokenRange, to: number): boolean {
	for (let k = to - 1; k >= Math.max(s.from, to - PUT_OFF_REACH); k -= 1) {
		if (/^[,;:.]$/.test(tokens[k]?.text ?? '')) return false;
		if (PUT_OFF.has(tokens[k])) return true;
	}
	return false;
}
