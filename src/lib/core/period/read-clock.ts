import type { Token } from '../text/tokens.ts';
import { lowerAt } from './calendar-words.ts';

const HOURS = new Set(['giờ', 'h', 'g']);
const MINUTES = new Set(['phút', 'p', "'", '’', '′']);

/** Index after a time of day at `at`: "7h", "17 giờ 30 phút", "21h45’", "0 giờ 30,"; `at` itself when none stands there. */
export function clockEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.kind !== 'number' || !HOURS.has(lowerAt(tokens, at + 1))) return at;
	let i = at + 2;
	if (tokens[i]?.kind === 'number') i++;
	if (MINUTES.has(lowerAt(tokens, i))) i++;
	if (lowerAt(tokens, i) === ',') i++;
	return i;
}
