import type { Token } from '../../text/tokens.ts';
import { lowerAt, says } from '../calendar-words.ts';

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

const CLOSED = [
	['trôi', 'qua'],
	['khép', 'lại'],
	['đi', 'qua'],
	['kết', 'thúc'],
	['nhìn', 'lại'],
];

/** "đã trôi qua", "vừa khép lại" behind a stretch of time: its length in tokens, 0 without. */
export function closedLength(tokens: readonly Token[], at: number): number {
	const skip = ['đã', 'vừa'].includes(lowerAt(tokens, at)) ? 1 : 0;
	return CLOSED.some((w) => says(tokens, at + skip, ...w)) ? skip + 2 : 0;
}
