import type { Governing } from './governing.ts';
import type { PeriodState } from './period-state.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

const THAT = /^(ấy|đó|đấy)$/;

/**
 * "So với năm 2019, số vụ giảm 4%; năm ấy, các đồn bắt 500 vụ": the year its sentence named before, if only to compare with.
 *
 * in   the figure's token
 */
export function thatYear(periods: PeriodState, s: Sentence, at: number): Governing | null {
	for (let k = at - 1; k > s.from; k -= 1) {
		if (!THAT.test(wordAt(s, k)) || wordAt(s, k - 1) !== 'năm' || wordAt(s, k - 2) === 'những') continue;
		const named = s.periods.findLast((p) => p.mention.to < k && p.mention.say.kind === 'year');
		return named ? periods.resolve(named.mention) : null;
	}
	return null;
}
