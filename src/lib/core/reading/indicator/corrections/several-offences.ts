import { measureOf, SUBJECTS } from '../../../indicator/resolve.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { becomes, toldBefore, type Correction } from './correction.ts';

/** Offences that are told of as one, by what they come to: who goes over the border, what breaks its rules. */
const FAMILY: Readonly<Record<string, string>> = {
	ENTRY: 'CROSSING',
	EXIT: 'CROSSING',
	ORGANIZING: 'CROSSING',
	REGIME: 'CROSSING',
};

/** Words that lead to an offence in a row of them: "các hành vi mua bán, vận chuyển trái phép chất". */
const LEADS = wordsOf(
	'các hành vi về tội phạm mua bán vận chuyển tàng trữ sử dụng trái phép chất kinh doanh hoạt động liên quan đến việc buôn vụ án loại',
);
const LEADS_REACH = 8;
const ENDS = wordsOf('. ; ( ) :');
const NEXT = wordsOf(', và hoặc /');

/** The families of the offences told in a row behind a token, up to `end`. */
function offencesBehind(s: Sentence, from: number, end: number): Set<string> {
	const found = new Set<string>();
	let at = from;
	while (at < end) {
		let k = at;
		const markAt = (n: number) =>
			s.topics.find((m) => m.from === n && m.to <= end && m.entry.topics.some((t) => SUBJECTS.has(t.topic)));
		while (k < Math.min(end, at + LEADS_REACH) && !markAt(k) && (isAt(s, k, LEADS) || wordAt(s, k) === ','))
			k += 1;
		const mark = markAt(k);
		if (!mark) break;
		const topic = mark.entry.topics.find((t) => SUBJECTS.has(t.topic))?.topic ?? '';
		found.add(FAMILY[topic] ?? topic);
		k = mark.to;
		while (k < end && !isAt(s, k, NEXT) && s.page.tokens[k]?.kind === 'word') k += 1;
		if (!isAt(s, k, NEXT)) break;
		at = k + 1;
	}
	return found;
}

const RULE = 'subject:several';

const ofSeveral: Correction = (f) => {
	const indicator = measureOf('CRIME', f.q.cls);
	return indicator ? { ...becomes(f, indicator, 'CRIME', RULE), rules: [RULE, 'doubt:indicator'] } : null;
};

/** "xử lý 50 vụ buôn lậu, ma túy", "bắt 9 đối tượng vận chuyển ma túy và pháo nổ": cases of several offences are of none of them alone. */
export const severalOffences: Correction = (f) => {
	const { s, i, q, read } = f;
	const before = toldBefore(f);
	// "50 vụ ma túy, buôn lậu, 70 đối tượng": those caught in them
	if (before?.rules[0] === RULE && before.cls === 'case' && q.cls === 'person') return ofSeveral(f);
	if (!read.rules[0]?.startsWith('topic:right:')) return null;
	const last = s.quantities.findLastIndex((_, k) => s.groups[k] === s.groups[i]);
	const from = s.quantities[last]?.to ?? q.to;
	const next = s.quantities[last + 1]?.from;
	let end = from;
	while (end < (next ?? s.to) && !isAt(s, end, ENDS)) end += 1;
	// "5 vụ ma túy, buôn lậu 12 vụ": what stands right before the next number is its own
	if (end === next) end = s.breaks.findLast((k) => k >= from && k < end) ?? from;
	if (offencesBehind(s, from, end).size < 2) return null;
	const indicator = measureOf('CRIME', q.cls);
	if (!indicator) return null;
	return {
		...becomes(f, indicator, 'CRIME', 'subject:several'),
		rules: ['subject:several', 'doubt:indicator'],
	};
};
