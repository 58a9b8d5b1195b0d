import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../../page/sentence.ts';

/** Words between what was set and the number that was reached. */
const REACH = 10;
/** Words of what was counted: "12 vụ buôn lậu". */
const NOUN_REACH = 3;
const REACHED = /^(được|đạt|xong|làm)$/;
const CARRIED_OUT = pairsOf('kết quả|thực hiện|thực tế');

const GOAL_CUES: ReadonlySet<string> = new Set(['goal', 'attain', 'target', 'plan_heading']);

/** A word of goals stands in the sentence before a token, or "đặt" right before it. */
const isSet = (s: Sentence, at: number): boolean =>
	wordAt(s, at - 1) === 'đặt' || s.cues.some((m) => m.to <= at && GOAL_CUES.has(m.entry.kind));

/** "từ nay đến cuối năm": still to come. */
const isFromNow = ({ say }: PlacedPeriod['mention']): boolean =>
	say.kind === 'span' && say.from.unit === 'now';

/** "chỉ tiêu là 15 vụ thì đã bắt được 19 vụ" */
const TURNS = wordsOf('thì nhưng song');

/** The figure in which a goal of the same noun is told as met: "chỉ tiêu 500 buổi, kết quả 548 buổi", "đặt 30 căn, làm được 34 căn". */
function meeting(s: Sentence, i: number): Quantity | null {
	const goal = s.quantities[i] as Quantity;
	const met = s.quantities[i + 1];
	// "chỉ tiêu 55.000 lượt người nghe, đạt 61.200 lượt"
	const alike =
		met && (met.cls === goal.cls || met.cls === 'bare' || (met.cls === 'turn' && /turn$/.test(goal.cls)));
	if (!met || !alike || met.from - goal.to > REACH) return null;
	if (/^(none|percent)$/.test(goal.cls) || !isSet(s, goal.from)) return null;
	let comma = goal.to;
	while (
		comma < goal.to + NOUN_REACH &&
		((s.page.tokens[comma]?.kind === 'word' && !TURNS.has(s.page.tokens[comma])) ||
			s.page.claimed[comma] === 1)
	)
		comma += 1;
	if (wordAt(s, comma) !== ',' && !isAt(s, comma, TURNS)) return null;
	// "phấn đấu bắt 30 vụ, cả năm đạt 120 vụ": of another time
	const other = ({ nature, mention }: PlacedPeriod) =>
		(nature === 'label' || isFromNow(mention)) && mention.from >= comma && mention.to <= met.from;
	if (s.periods.some(other)) return null;
	if (REACHED.test(wordAt(s, met.from - 1))) return met;
	for (let k = goal.to; k < met.from; k += 1) {
		if (CARRIED_OUT.isAt(s.page.tokens, k)) return met;
		// "được giao xây 2 nhà, đã xây 3 nhà": the same verb, done
		if (wordAt(s, k) === 'đã' && k + 2 === met.from && wordAt(s, k + 1) === wordAt(s, goal.from - 1))
			return met;
	}
	return null;
}

/** A goal told right before what was reached of it, in one row with others or alone. */
export const isMet = (s: Sentence, q: Quantity): boolean => {
	const i = s.quantities.indexOf(q);
	return meeting(s, i) !== null && !meetsGoal(s, q);
};

/** What was reached of the goal right before it. */
export function meetsGoal(s: Sentence, q: Quantity): boolean {
	const i = s.quantities.indexOf(q);
	return (
		figureAt(s, i - 1) !== undefined &&
		meeting(s, i - 1) === q &&
		!meetsGoal(s, s.quantities[i - 1] as Quantity)
	);
}
