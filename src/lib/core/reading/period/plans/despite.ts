import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue, lastCue } from '../../mention/cues.ts';
import { hasPair, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';

const OPENS = wordsOf('dù mặc tuy nhờ với bằng bởi');
/** Words from the head of a clause to the word of striving: "Mặc dù các đồn đã rất cố gắng". */
const OPENS_REACH = 8;
const TURNS = pairsOf(
	'nhưng vẫn|song vẫn|vậy mà|thế mà|tuy nhiên|tuy vậy|thế nhưng|song thực|vẫn có|vẫn còn|vẫn để|vẫn xảy|lại có|vẫn bị',
);
const BUT = wordsOf('nhưng song');
/** Words that promise what is behind them, so that it is still meant. */
const STILL_MEANT = wordsOf('sẽ phải cần');

/**
 * "Dù đã rất cố gắng, trong tháng 5 vẫn có 2 tàu bị bắt giữ", "Với quyết tâm cao, 9 tháng qua bắt 41 vụ": behind the comma
 * of a clause of striving stands what came of it, in a time that has begun.
 */
export function cameDespite(
	s: Sentence,
	q: Quantity,
	governing: Governing | null,
	issued: string | null,
): boolean {
	const goal = lastCue(s.cues, 'target', s.from, q.from) ?? lastCue(s.cues, 'goal', s.from, q.from);
	if (!goal || issued === null || (governing && governing.period.start >= issued)) return false;
	const comma = s.breaks.findLast((k) => k >= goal.to && k < q.from);
	// "Với quyết tâm cao, các đồn đăng ký xây 28 căn": a goal again
	if (comma !== undefined && hasCue(s.cues, 'goal', comma, q.from)) return false;
	if (
		(comma === undefined && !holdsIn(s, goal.to, q.from, BUT)) ||
		holdsIn(s, comma ?? goal.to, q.from, STILL_MEANT)
	)
		return false;
	if (hasPair(s, goal.to, q.from, TURNS)) return true;
	const clause = s.breaks.findLast((k) => k < goal.from) ?? s.from - 1;
	const open = clause + 1;
	return (
		comma !== undefined &&
		goal.from - open <= OPENS_REACH &&
		OPENS.has(s.page.tokens[open]) &&
		wordAt(s, comma) === ','
	);
}
