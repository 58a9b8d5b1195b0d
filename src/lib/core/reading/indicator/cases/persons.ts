import { measureOf, SUBJECTS } from '../../../indicator/resolve.ts';
import { hasTopic, topicNamed } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Draft } from '../../page/draft.ts';
import type { IndicatorReading, Outcome } from '../indicator-reading.ts';
import type { Memory } from '../../page/memory.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const LINK = new Set(['với', 'và', '/', ',', 'cùng', 'gồm', '-']);
/** How many words may name the cases. */
const NAME_TOKENS = 14;
/** What handling cases tells of their persons as well. */
const HANDLED = new Set(['PROSECUTE', 'PENALTY', 'HANDOVER', 'CRIME']);
/** Outcomes that persons share with their cases. */
const SHARED = new Set(['PROSECUTED', 'FINED', 'HANDED_OVER', 'PENDING']);
/** Words of its own that tell more of the persons than their cases do. */
const isOwnWords = (rule: string): boolean =>
	rule.startsWith('topic:right:') || rule.startsWith('subject:right:');

/** The token before a remark in brackets that ends right before `at`; `at` itself where none does. */
function beforeRemark(s: Sentence, at: number): number {
	// "148 vụ (giảm 19), với 201 đối tượng"
	const close = wordAt(s, at - 1) === ',' ? at - 2 : at - 1;
	if (wordAt(s, close) !== ')') return at;
	for (let k = close - 1; k > s.from; k -= 1) if (wordAt(s, k) === '(') return k;
	return at;
}

/** The cases told right before the persons: "8 vụ với 9 người", "91 vụ (…) và 77 đối tượng". */
function casesBefore(s: Sentence, q: Quantity, memory: Memory): Draft | null {
	if (q.cls !== 'person' && q.cls !== 'individual') return null;
	if (!LINK.has(wordAt(s, q.from - 1))) return null;
	// "12 vụ, gồm 15 đối tượng"
	const comma = wordAt(s, q.from - 1) === 'gồm' && wordAt(s, q.from - 2) === ',' ? 1 : 0;
	const end = beforeRemark(s, q.from - 1 - comma);
	const cases = memory.inSentence(s).findLast((d) => d.q.to <= end);
	if (cases?.cls !== 'case' || cases.kind !== 'result' || end - cases.q.to > NAME_TOKENS) return null;
	// "12 vụ ma túy/15 đối tượng": only what the cases are of may stand between
	for (let k = cases.q.to; k < end; k += 1)
		if (s.page.tokens[k]?.kind !== 'word' && !s.topics.some((m) => m.from < k && m.to > k)) return null;
	return cases;
}

/** Whether the words of the reading stand beside the persons, before the next figure of the row. */
function saysItself(s: Sentence, i: number, read: IndicatorReading): boolean {
	if (read.topic === null || !isOwnWords(read.rules[0] ?? '')) return false;
	const q = s.quantities[i] as Quantity;
	return hasTopic(s.topics, q.unitFrom, s.quantities[i + 1]?.from ?? s.to, read.topic);
}

/**
 * Persons told with their cases are persons of those cases, whatever verb the sentence holds besides.
 *
 * out  the reading of the persons; `read` itself where no cases lead them or their own words say more
 */
export function ofTheirCases(
	s: Sentence,
	i: number,
	memory: Memory,
	read: IndicatorReading | null,
): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (read && saysItself(s, i, read)) return read;
	const cases = casesBefore(s, q, memory);
	const topic = cases?.topic;
	if (!cases || !topic || !(SUBJECTS.has(topic) || HANDLED.has(topic))) return read;
	const indicator = measureOf(topicNamed(topic), q.cls);
	if (!indicator || indicator === read?.indicator) return read;
	const outcome = cases.dims.OUTCOME;
	return {
		indicator,
		topic,
		outcome: outcome && SHARED.has(outcome) ? (outcome as Outcome) : null,
		rules: [`subject:cases:${topic}`],
		stated: true,
	};
}

/** What suspects say once they are caught. */
const OWNS_UP = /^(khai|thừa|thú)$/;

/** "bắt 4 đối tượng … Hai đối tượng khai nhận": some of those just counted, no further ones. */
export function tellsOfCaught(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'person' || q.value === null) return false;
	let at = q.to;
	while (at < q.to + 3 && /^(này|trên|nói|bước|đầu|đã|đều)$/.test(wordAt(s, at))) at += 1;
	if (!OWNS_UP.test(wordAt(s, at))) return false;
	const caught = memory.drafts.findLast((d) => d.cls === 'person' && d.kind === 'result');
	return caught !== undefined && caught.q.value !== null && caught.q.value >= q.value;
}
