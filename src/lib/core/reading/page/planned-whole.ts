import { changeBehind, isComparedBehind, isMovedPair } from '../../quantity/done-of-planned.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from './sentence.ts';

/** "24 trên tổng số 30 căn": the longest tie between the two. */
const TIE = 3;

/** "45/60 căn", "24 trong số 30 căn", "214/400 buổi" where a plan is named: whether `whole` is what was planned and `done` what was done of it. */
export const isPlannedWhole = (s: Sentence, done: Quantity, whole: Quantity): boolean =>
	done.cls === whole.cls &&
	done.cls !== 'bare' &&
	(done.unitTo === done.numTo
		? whole.numFrom > done.numTo &&
			whole.numFrom - done.numTo <= TIE &&
			/^(\/|trong|trên)$/.test(wordAt(s, done.numTo))
		: isOfGoals(s, done, whole));

/** "Các chỉ tiêu đều vượt: tuần tra 3.120 lượt/3.000 lượt": each with its noun, behind goals that are told as met. */
const isOfGoals = (s: Sentence, done: Quantity, whole: Quantity): boolean =>
	whole.from === done.to + 1 &&
	wordAt(s, done.to) === '/' &&
	s.cues.some(
		(m) =>
			m.entry.kind === 'attain' &&
			m.to <= done.from &&
			// "so với chỉ tiêu: tuyên truyền 105 buổi/100 buổi"
			(/^(đều|đạt|vượt|cơ|hoàn)$/.test(wordAt(s, m.to)) || wordAt(s, m.from - 1) === 'với'),
	);

/** "45/38 vụ (tăng 7)": the second of the two is of then. */
export const isThenOfPair = (s: Sentence, now: Quantity, then: Quantity): boolean =>
	isPlannedWhole(s, now, then) &&
	now.value !== null &&
	then.value !== null &&
	now.value !== then.value &&
	(changeBehind(s.page.tokens, then.to) === Math.abs(now.value - then.value) ||
		isComparedBehind(s.page.tokens, then.to) ||
		isMovedPair(s.page.tokens, now.from, now.value, then.value));

/** Whether a figure is what was done of a plan told right behind it. */
export function isDoneOfPlan(s: Sentence, done: Quantity): boolean {
	const whole = s.quantities[s.quantities.indexOf(done) + 1];
	return whole !== undefined && isPlannedWhole(s, done, whole) && !isThenOfPair(s, done, whole);
}

const TIED = wordsOf('/ trong trên số kh');

/** Whether a figure is the whole of a plan, told behind what was done of it. */
export const isWholeOfPlan = (s: Sentence, whole: Quantity): boolean =>
	isAt(s, whole.numFrom - 1, TIED) &&
	s.quantities.some((done) => isPlannedWhole(s, done, whole) && !isThenOfPair(s, done, whole));
