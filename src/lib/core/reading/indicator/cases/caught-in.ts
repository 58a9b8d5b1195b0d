import { subjectOf } from '../../../indicator/resolve.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { surroundings } from '../../page/surroundings.ts';
import { saysAll } from './all-offences.ts';
import { named, type Naming } from './offences.ts';

const CAUGHT = /^(bắt|giữ|chế|rõ|gọn|bản|phạt|tố)$/;
/** Words between the cases and those caught in them: ", bắt giữ", ", lập biên bản". */
const CAUGHT_REACH = 5;

/** Persons stand right behind the cases of figure `i`, told as caught in them. */
export function caughtIn(s: Sentence, i: number): boolean {
	const [q, next] = [s.quantities[i] as Quantity, s.quantities[i + 1]];
	if (q.cls !== 'case' || next?.cls !== 'person' || wordAt(s, q.to) !== ',') return false;
	return next.from - q.to <= CAUGHT_REACH && CAUGHT.test(wordAt(s, next.from - 1));
}

/** "phá 6 vụ, bắt 9 người về tội phạm ma túy": what those caught in the cases are charged with. */
export const ofThoseCaught: Naming = ({ s, i, q }) =>
	q.cls === 'case' && caughtIn(s, i) && !saysAll(s, q)
		? named(subjectOf(s.topics, ...surroundings(s, i + 1).right, q.cls, 'PORT_REGIME'), 'caught')
		: null;

const CASE_WORD = /^(vụ|án|ổ|đường)$/;
const IN_CASE_REACH = 4;

/** "bắt 4 đối tượng trong một vụ vận chuyển ma túy": the case they were caught in names the offence. */
export const inCase: Naming = ({ s, q: { cls, to } }) => {
	if (cls !== 'person' && cls !== 'individual') return null;
	if (!/^(trong|ở|của)$/.test(wordAt(s, to))) return null;
	let at = to + 1;
	while (at < to + IN_CASE_REACH && !CASE_WORD.test(wordAt(s, at))) at += 1;
	if (!CASE_WORD.test(wordAt(s, at))) return null;
	const end = s.breaks.find((k) => k > at) ?? s.to;
	// "trong 15 vụ mua bán, tàng trữ trái phép chất ma túy": a charge runs over its commas
	const semicolon = s.semicolons.find((k) => k > at) ?? s.to;
	// "trong 94 vụ vi phạm, phân ra: ma túy 33 vụ": the parts name none of the whole
	const stop =
		s.cues.find((m) => m.entry.kind === 'part' && m.from > at && m.from < semicolon)?.from ?? semicolon;
	return named(subjectOf(s.topics, at, end, cls) ?? subjectOf(s.topics, at, stop, cls), 'in');
};
