import type { Quantity } from '../../../quantity/quantity.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { figureAt, isAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { nounAhead } from './label-noun.ts';

const TIES = wordsOf(': là năm giao');
const DONE = wordsOf('hiện th đạt được xong thành xây làm trao bắt');
/** Words from a goal to what was done of it: ", đã thực hiện". */
const DONE_REACH = 4;

/** The word of a goal stands right before the number: "kế hoạch 500", "chỉ tiêu năm: 80". */
const isGoal = (s: Sentence, q: Quantity): boolean =>
	s.cues.some(
		(m) => m.entry.kind === 'goal' && (m.to === q.from || (m.to === q.from - 1 && isAt(s, m.to, TIES))),
	);

/** "Tuyên truyền: kế hoạch 500, thực hiện 540", "Đỡ đầu: chỉ tiêu 80, đạt 84": what the label of the item counts, for its goal and what was done of it. */
export function underLabel(s: Sentence, i: number): { unit: string; cls: string } | null {
	const q = s.quantities[i] as Quantity;
	const before = figureAt(s, i - 1);
	const done =
		before?.cls === 'bare' &&
		isGoal(s, before) &&
		q.from - before.to <= DONE_REACH &&
		isAt(s, q.from - 1, DONE);
	if (!done && !isGoal(s, q)) return null;
	const from = itemFrom(s, q.from);
	const colon = s.breaks.find((k) => k >= from && wordAt(s, k) === ':');
	if (colon === undefined || colon > q.from || colon === q.from - 1) return null;
	const noun = nounAhead(s, colon + 1);
	if (noun) return noun;
	return hasTopic(s.topics, from, colon, 'PROPAGANDA') ? { unit: 'SESSION', cls: 'event' } : null;
}
