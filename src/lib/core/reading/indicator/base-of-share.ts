import type { Told } from './corrections/correction.ts';
import { figureAt } from '../page/sentence.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';

/** The rule that a share is of the level that counts what the one of then counts. */
export const LIKE_BASE = 'change:like-base';

/** "…, bằng 112 % so với cùng kỳ (284 buổi)": the level of then, of what its share is of. */
export function baseOfShare({ s, i, memory }: Told): IndicatorReading | null {
	const share = memory.inSentence(s).at(-1);
	return share?.rules[0] === LIKE_BASE && share.q === figureAt(s, i - 1)
		? implied(share.indicator, share.topic, 'change:base')
		: null;
}
