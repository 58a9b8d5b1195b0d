import { wordsOf } from '../../../text/word-flag.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';

const WITHIN = wordsOf('trong');
/** More than one day: "trong 2 ngày", "trong vòng một tuần", "trong 48 giờ". */
const DAYS = /^((\d+|hai|ba|bốn|năm|sáu|bảy|mấy|vài) ngày|\S+ tuần|(36|48|72) giờ)$/;

/** "Ngày 28/6, đồn cho biết, trong vòng 48 giờ đã bắt 4 vụ": several days, of which the day told is one at most. */
export function isWithinDays(s: Sentence, { mention, period }: Governing, at: number): boolean {
	if (period.freq !== 'D' || !WITHIN.mayStandIn(s.words)) return false;
	const told = mention && mention.from < at ? Math.max(s.from, mention.to) : s.from;
	for (let k = told; k + 2 < at; k += 1) {
		if (!WITHIN.has(s.page.tokens[k])) continue;
		const from = wordAt(s, k + 1) === 'vòng' ? k + 2 : k + 1;
		if (DAYS.test(`${wordAt(s, from)} ${wordAt(s, from + 1)}`)) return true;
	}
	return false;
}
