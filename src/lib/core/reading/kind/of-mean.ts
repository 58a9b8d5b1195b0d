import { implied, type IndicatorReading } from '../indicator/indicator-reading.ts';
import { readIndicator } from '../indicator/read-indicator.ts';
import { lastCue } from '../mention/cues.ts';
import type { Memory } from '../page/memory.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';

/** Words from a mean to the count of the whole time: "; cả năm 2025 là". */
const MEAN_REACH = 8;

/** "Trung bình mỗi tháng bắt hơn 7 vụ; cả năm 2025 là 88 vụ": the count of a whole time is of what the mean told right before it is of; in doubt. */
export function ofMean(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const [mean, q] = [figureAt(s, i - 1), figureAt(s, i)];
	if (!mean || !q || mean.cls !== q.cls || q.from - mean.to > MEAN_REACH) return null;
	if (!lastCue(s.cues, 'each', s.from, mean.from) || memory.inSentence(s).some((d) => d.q === mean))
		return null;
	if (!/^(là|có|đạt|được)$/.test(wordAt(s, q.from - 1))) return null;
	if (!s.periods.some((p) => p.mention.from >= mean.to && p.mention.to <= q.from)) return null;
	const read = readIndicator(s, i - 1, memory);
	return read && implied(read.indicator, read.topic, 'doubt:carried');
}
