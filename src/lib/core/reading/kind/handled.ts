import { ACTIONS, measureOf, SUBJECTS } from '../../indicator/resolve.ts';
import type { Memory } from '../page/memory.ts';
import { moveBefore } from '../page/moved.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Changed } from './level-in-place.ts';

const HAS_OWN_NOUN = /^(case|person|individual|instance|money)$/;
/** The noun of a clause, by its first word. */
const NOUNS: Readonly<Record<string, string>> = {
	vụ: 'case',
	đối: 'person',
	người: 'person',
	can: 'person',
	tiền: 'money',
};

const OUTCOMES: Readonly<Record<string, string>> = {
	PENALTY: 'FINED',
	PROSECUTE: 'PROSECUTED',
	HANDOVER: 'HANDED_OVER',
};

/** "Số vụ xử phạt hành chính giảm 14 vụ", "vụ án được khởi tố tăng 18 %, bị can tăng 22 %": of how cases were handled, where the clause of the rise names no offence. */
export function handledRisen(memory: Memory, s: Sentence, i: number): Changed | null {
	const q = s.quantities[i] as Quantity;
	const verb = moveBefore(s, q.from);
	if (verb === q.from) return null;
	const opens = s.breaks.findLast((k) => k < verb) ?? s.from - 1;
	const from = Math.max(opens + 1, figureAt(s, i - 1)?.to ?? s.from);
	let noun: string | undefined;
	for (let k = verb - 1; k >= from && noun === undefined; k -= 1)
		if (wordAt(s, k) !== 'tiền' || wordAt(s, k + 1) === 'phạt') noun = NOUNS[wordAt(s, k)];
	if (noun === undefined) return null;
	const named = s.topics.filter((m) => m.from >= from && m.to <= verb).flatMap((m) => m.entry.topics);
	const charged = wordAt(s, verb - 1) === 'can' ? 'PROSECUTE' : undefined;
	const action = named.find((t) => ACTIONS.has(t.topic))?.topic ?? charged;
	if (!action) return null;
	const subject = named.find((t) => SUBJECTS.has(t.topic));
	const cls = HAS_OWN_NOUN.test(q.cls) ? q.cls : noun;
	// "số vụ ma túy bị khởi tố tăng 5 vụ"
	if (subject) {
		const indicator = measureOf(subject, cls);
		return indicator ? { indicator, topic: subject.topic, dims: {}, rules: ['change:handled'] } : null;
	}
	// "xử phạt 64 vụ vi phạm khai thác …. Số vụ xử phạt tăng 18 vụ": of those told so
	const told = memory.inParagraph().findLast((d) => d.cls === cls && d.dims.OUTCOME === OUTCOMES[action]);
	if (told) return { indicator: told.indicator, topic: told.topic, dims: {}, rules: ['change:level'] };
	const indicator = measureOf(action, cls);
	return indicator ? { indicator, topic: action, dims: {}, rules: ['change:handled'] } : null;
}
