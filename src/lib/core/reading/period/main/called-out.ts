import type { TokenRange } from '../../../text/blocks.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Token } from '../../../text/tokens.ts';

/** What a press conference or a spokesman tells of goes on with one of these, or with a sign and who did it. */
const TOLD_ON = wordsOf(': từ về việc');
/** Behind a comma, what goes on with calling out: "thông báo, kêu gọi 3.120 phương tiện". */
const CALLS = wordsOf('kêu hướng bắn tuyên vận nhắc yêu đề liên');

/**
 * "đã thông báo cho 3.120 phương tiện", "thông tin, hướng dẫn 40 tàu": what boats and people are told is the deed itself, no telling
 * of it.
 *
 * in   the words of telling
 */
export function isCalledOut(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	if (tokens[from]?.fold !== 'thông' || to - from !== 2) return false;
	if (TOLD_ON.has(tokens[to])) return false;
	return tokens[to]?.text === ',' ? CALLS.has(tokens[to + 1]) : true;
}
