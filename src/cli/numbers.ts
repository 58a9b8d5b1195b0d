import { parseNumberText } from '#lib/core/quantity/number-text.ts';
import type { CliIo } from './io.ts';
import { answerLines, wantsJsonl } from './jsonl.ts';

/**
 * `numbers --jsonl`: lines {text} → {value}, the whole text being one number in digits or words; null if it is none.
 */
export async function runNumbers(args: string[], io: CliIo): Promise<number> {
	if (!wantsJsonl(args, io, 'Cách dùng: cotmoc numbers --jsonl   (mỗi dòng vào là {"text": "…"})')) return 2;
	return answerLines(
		io,
		(input) =>
			typeof input.text === 'string' ? { value: parseNumberText(input.text) } : 'thiếu "text" là một chuỗi',
		{ value: null },
	);
}
