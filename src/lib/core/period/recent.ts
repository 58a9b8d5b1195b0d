import type { Token } from '../text/tokens.ts';
import { says } from './calendar-words.ts';

const RECENT: readonly (readonly string[])[] = [
	['vừa', 'qua'],
	['đã', 'qua'],
	['qua'],
	['gần', 'đây'],
	['gần', 'nhất'],
	['trở', 'lại', 'đây'],
	['lại', 'đây'],
	['nay'],
	['vừa', 'rồi'],
];

/** Length in tokens of "qua", "gần đây", "trở lại đây" … at `at`; 0 if none. */
export function recentLength(tokens: readonly Token[], at: number): number {
	for (const words of RECENT) if (says(tokens, at, ...words)) return words.length;
	return 0;
}
