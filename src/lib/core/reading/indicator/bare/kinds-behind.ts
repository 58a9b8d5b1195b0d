import { SUBJECTS } from '../../../indicator/resolve.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { WAY } from './in-brackets.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const KINDS: ReadonlySet<string> = new Set([
	'BUILD',
	'REPAIR',
	'PROSECUTE',
	'PENALTY',
	'HANDOVER',
	...SUBJECTS,
]);
const WHOLES = /^(case|person|house|turn|person_turn|vehicle_turn|vessel_turn|vessel|vehicle)$/;
const TIES = wordsOf(', ; và');
const OPENS = wordsOf('( gồm :');
/** Words between the whole and the sign or word that opens its parts. */
const WHOLE_REACH = 4;
/** Words of one part: "20 xử phạt vi phạm hành chính". */
const PART_REACH = 7;

/** A number without a noun, and behind it what it is of: "9 xây mới", "20 ma túy", "2 khác". */
const isOfKind = (s: Sentence, q: Quantity | undefined): q is Quantity =>
	q?.cls === 'bare' &&
	q.form !== 'words' &&
	(wordAt(s, q.to) === 'khác' ||
		WAY.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`) ||
		s.topics.some((m) => m.from === q.to && m.entry.topics.some((t) => KINDS.has(t.topic))));

/** A tie of a list stands right before the second of two numbers near each other. */
const isNext = (s: Sentence, a: Quantity, b: Quantity): boolean =>
	b.from - a.to <= PART_REACH && isAt(s, b.from - 1, TIES);

/** "14 nhà (9 xây mới, 5 sửa chữa)", "26 vụ, gồm 20 ma túy và 6 buôn lậu": the whole that numbers with their kinds behind them come to. */
export function wholeOfKinds(s: Sentence, i: number): Quantity | null {
	let first = i;
	while (isOfKind(s, figureAt(s, first)) && !isAt(s, (s.quantities[first] as Quantity).from - 1, OPENS)) {
		const before = figureAt(s, first - 1);
		if (!isOfKind(s, before) || !isNext(s, before, s.quantities[first] as Quantity)) return null;
		first -= 1;
	}
	const head = s.quantities[first];
	if (!isOfKind(s, head)) return null;
	const whole = figureAt(s, first - 1);
	if (!whole || !WHOLES.test(whole.cls) || head.from - 1 - whole.to > WHOLE_REACH) return null;
	let sum = head.value ?? 0;
	let last = head;
	for (let k = first + 1; ; k += 1) {
		const next = s.quantities[k];
		if (!isOfKind(s, next) || !isNext(s, last, next)) break;
		sum += next.value ?? 0;
		last = next;
	}
	return last !== head && sum === whole.value ? whole : null;
}
