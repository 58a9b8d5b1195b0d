import type { Token } from '../text/tokens.ts';
import { readNumber } from './number.ts';

/** Index after the bracket that says a number again in words ("05 (năm) vụ"); -1 where none opens at `tokens[at]` or it says another. */
export function spelledOut(tokens: readonly Token[], at: number, value: number | null): number {
	if (value === null || tokens[at]?.text !== '(' || tokens[at + 1]?.kind !== 'word') return -1;
	const said = readNumber(tokens, at + 1, { alone: true });
	return said?.value === value && tokens[said.endToken]?.text === ')' ? said.endToken + 1 : -1;
}
