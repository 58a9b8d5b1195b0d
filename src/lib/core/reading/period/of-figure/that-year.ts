import type { Governing } from '../governing.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { PeriodState } from '../main/period-state.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const THAT = wordsOf('ấy đó đấy');

/** The last year a sentence names before a token; at its head the last one its paragraph names. */
function yearBefore(s: Sentence, at: number): PeriodMention | undefined {
	const own = s.periods.findLast((p) => p.mention.to < at && p.mention.say.kind === 'year');
	if (own || at !== s.from + 1) return own?.mention;
	return s.page.periods[s.block]?.findLast((m) => m.to <= s.from && m.say.kind === 'year');
}

/**
 * "So với năm 2019, số vụ giảm 4%; năm ấy, các đồn bắt 500 vụ": the year its sentence named before, if only to compare with.
 *
 * in   the figure's token
 */
export function thatYear(periods: PeriodState, s: Sentence, at: number): Governing | null {
	if (!THAT.mayStandIn(s.words)) return null;
	for (let k = at - 1; k > s.from; k -= 1) {
		if (!isAt(s, k, THAT) || wordAt(s, k - 1) !== 'năm' || wordAt(s, k - 2) === 'những') continue;
		const named = yearBefore(s, k);
		return named ? periods.resolve(named) : null;
	}
	return null;
}
