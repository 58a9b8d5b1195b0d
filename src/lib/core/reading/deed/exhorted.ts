import type { Quantity } from '../../quantity/quantity.ts';
import { lastCue } from '../mention/cues.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';
import type { Governing } from '../period/governing.ts';

/**
 * "yêu cầu các đồn tổ chức 100 buổi": asked for, not done. "Bộ Chỉ huy đã chỉ đạo các đồn làm thủ tục cho 900 lượt tàu", or of a
 * time gone by, was done.
 */
export function isExhorted(
	s: Sentence,
	q: Quantity,
	governing: Governing | null,
	issued: string | null,
): boolean {
	const cue = lastCue(s.cues, 'exhort', s.from, q.from);
	if (!cue || wordAt(s, cue.from) !== 'chỉ') return cue !== undefined;
	const over = governing?.mention && issued !== null && governing.period.end <= issued;
	return !over && wordAt(s, cue.from - 1) !== 'đã';
}
