import type { Quantity } from '../../../quantity/quantity.ts';
import type { TokenRange } from '../../../text/blocks.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { cuesOf, hasCue, lastCue } from '../../mention/cues.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';
import { turnsToNow } from './turns-to-now.ts';

/** Months of a time that has an early part. */
const YEAR = 12;
/** What is done first of several steps: "điều tra", "khám bệnh", "sơ cứu", "thông tin", "xác minh". */
const STEPS = wordsOf('tra bệnh cứu tin minh khai đoán');

/** "khởi tố điều tra ban đầu 2 vụ", "khám bệnh ban đầu": the first step of some work, no earlier time. */
export const isFirstStep = (s: Sentence, { from }: TokenRange): boolean =>
	wordAt(s, from) === 'ban' && isAt(s, from - 1, STEPS);

/** "Từ 9 đồng chí ban đầu, nay 27 cán bộ": of the first year of what the article reports; null for other figures. */
export function earlyStock(
	periods: PeriodState,
	s: Sentence,
	at: number,
	q: Quantity | null,
): Governing | null {
	const early =
		lastCue(s.cues, 'early_stock', s.from, at) ?? cuesOf(s.cues, 'early_stock').find((m) => m.from === q?.to);
	if (!early || isFirstStep(s, early)) return null;
	if (hasCue(s.cues, 'stock', early.to, at) || turnsToNow(s, early.to, at)) return null;
	const { main } = periods.found;
	return main && main.months !== null && main.months > YEAR
		? periods.year(Number(main.start.slice(0, 4)), 'period:early')
		: null;
}
