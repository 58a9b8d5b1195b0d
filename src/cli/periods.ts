import { parsePeriodText } from '#lib/core/period/period-text.ts';
import { isDay } from '#lib/core/period/time-period.ts';
import type { CliIo } from './io.ts';
import { answerLines, wantsJsonl } from './jsonl.ts';

const none = { timePeriod: null, start: null, end: null };

const dayOf = (value: unknown): string | null =>
	typeof value === 'string' && isDay(value.slice(0, 10)) ? value.slice(0, 10) : null;

function contextOf(value: unknown): { start: string; end: string } | null {
	if (typeof value !== 'object' || value === null) return null;
	const { start, end } = value as { start?: unknown; end?: unknown };
	const from = dayOf(start);
	const to = dayOf(end);
	return from !== null && to !== null ? { start: from, end: to } : null;
}

/**
 * `periods --jsonl`: lines {text, refDate, context} → {timePeriod, start, end}, end exclusive; all null if the text names no period.
 */
export async function runPeriods(args: string[], io: CliIo): Promise<number> {
	const usage =
		'Cách dùng: cotmoc periods --jsonl   (mỗi dòng vào là {"text": "…", "refDate": "2024-06-27", "context": {"start": "…", "end": "…"}})';
	if (!wantsJsonl(args, io, usage)) return 2;
	return answerLines(
		io,
		(input) => {
			if (typeof input.text !== 'string') return 'thiếu "text" là một chuỗi';
			const period = parsePeriodText(input.text, {
				refDate: dayOf(input.refDate),
				context: contextOf(input.context),
			});
			return period ? { timePeriod: period.code, start: period.start, end: period.end } : none;
		},
		none,
	);
}
