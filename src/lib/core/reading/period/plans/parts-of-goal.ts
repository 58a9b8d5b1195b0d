import type { Quantity } from '../../../quantity/quantity.ts';
import { hasCue } from '../../mention/cues.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';

/** Words between a goal and the sign before its parts. */
const BRACKET_REACH = 3;

/** The figure last told as a goal: its sentence and where it ends. */
interface GoalBefore {
	block: number;
	from: number;
	to: number;
}

const OPENS = wordsOf('( ) :');

/** "(", "gồm:", "trong đó:" before the parts of a number. */
const opensParts = (s: Sentence, at: number): boolean =>
	wordAt(s, at) === '(' || (wordAt(s, at) === ':' && /^(gồm|đó|là)$/.test(wordAt(s, at - 1)));

/** "được giao 140 căn nhà (105 căn xây mới, 35 căn sửa chữa)", "…, gồm: 105 căn xây mới, …": one of the numbers behind a goal that come to it. */
export function isPartInBracket(s: Sentence, q: Quantity, goal: GoalBefore): boolean {
	if (goal.block !== s.block || goal.from !== s.from) return false;
	const open = s.breaks.findLast((k) => k < q.from && isAt(s, k, OPENS));
	if (open === undefined || !opensParts(s, open) || hasCue(s.cues, 'done', open, q.from)) return false;
	const whole = s.quantities.findLast((o) => o.to <= open);
	if (whole?.cls !== q.cls || whole.to > goal.to || open - whole.to > BRACKET_REACH) return false;
	const close = s.breaks.find((k) => k > open && wordAt(s, k) === ')') ?? s.to;
	const inside = s.quantities.filter((o) => o.from > open && o.to <= close && o.cls === q.cls);
	return whole.value !== null && inside.reduce((sum, o) => sum + (o.value ?? 0), 0) === whole.value;
}
