import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { holdsIn, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';

const PRAISES = pairsOf(
	'khen thưởng|thưởng nóng|thưởng đột|trao thưởng|biểu dương|tuyên dương|thư khen|bằng khen|giấy khen|chúc mừng',
);
/** What leads from the praise to what was done: "vì đã phá …", "có thành tích bắt …", "vừa cứu …". */
const FOR_WHAT = wordsOf('vì đã vừa tích do nhờ');

/** "Sáng 29/6, UBND tỉnh thưởng nóng Ban chuyên án vì đã bắt 3 đối tượng": the day of the praise, not of what was done. */
export function isDayOfPraise(s: Sentence, { mention, period }: Governing, at: number): boolean {
	if (period.freq !== 'D' || !mention || mention.from < s.from || mention.to > at) return false;
	for (let k = mention.to; k + 1 < at; k += 1)
		if (PRAISES.isAt(s.page.tokens, k)) return holdsIn(s, k + 2, at, FOR_WHAT);
	return false;
}
