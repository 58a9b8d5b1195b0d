import type { TokenRange } from '../../../text/blocks.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Token } from '../../../text/tokens.ts';

/** What a press conference or a spokesman tells of goes on with one of these, or with a sign and who did it. */
const TOLD_ON = wordsOf(': từ về việc');
/** Behind a comma, what goes on with calling out: "thông báo, kêu gọi 3.120 phương tiện". */
const CALLS = wordsOf('kêu hướng bắn tuyên vận nhắc yêu đề liên');

/** Those above us, to whom a case is reported. */
const ABOVE = wordsOf('bộ ban ubnd ủy cấp lãnh chủ');
/** What they are asked to do with it. */
const DECIDES = wordsOf('quyết phạt xử đề xin khởi');
const DECIDES_REACH = 10;

/** "báo cáo Bộ Chỉ huy ra quyết định xử phạt 125 triệu đồng": a case brought to those who decide, no telling of it. */
function isAskedToDecide(tokens: readonly Token[], at: number): boolean {
	if (!ABOVE.has(tokens[at])) return false;
	for (let k = at + 1; k < at + DECIDES_REACH && tokens[k]?.kind === 'word'; k += 1)
		if (DECIDES.has(tokens[k])) return true;
	return false;
}

/**
 * "đã thông báo cho 3.120 phương tiện", "thông tin, hướng dẫn 40 tàu": what boats and people are told is the deed itself, no telling
 * of it.
 *
 * in   the words of telling
 */
export function isCalledOut(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	if (tokens[from]?.fold === 'báo') return isAskedToDecide(tokens, to);
	if (tokens[from]?.fold !== 'thông' || to - from !== 2) return false;
	if (TOLD_ON.has(tokens[to])) return false;
	return tokens[to]?.text === ',' ? CALLS.has(tokens[to + 1]) : true;
}
