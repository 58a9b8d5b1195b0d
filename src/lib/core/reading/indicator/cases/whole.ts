import { measureOf, subjectOf, SUBJECTS } from '../../../indicator/resolve.ts';
import { findTopics, hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { implied, type IndicatorReading } from '../indicator-reading.ts';
import type { Memory } from '../../page/memory.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { hasCue } from '../../mention/cues.ts';

/** What offences are counted by. */
export const CASE_LIKE = new Set(['case', 'instance', 'person', 'individual']);

const OTHER = wordsOf('khác');
const BODY = /^(quan|lượng|vị|ngành|nơi|bên|phía)$/;

/** "còn 8 vụ thuộc các hành vi khác", "9 vụ còn lại thuộc các lỗi khác", "7 vụ việc khác": of what no other part tells. */
function isOfOther(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const left = wordAt(s, q.to) === 'còn' && wordAt(s, q.to + 1) === 'lại';
	// "; 5 vụ/8 đối tượng khác": both of them
	const pair = s.groups[i] as number;
	const first = s.quantities[s.groups.indexOf(pair)] as Quantity;
	if (!left && !/^(còn|lại|và|,|;)$/.test(wordAt(s, first.from - 1))) return false;
	const last = left ? q : (s.quantities[s.groups.lastIndexOf(pair)] as Quantity);
	let at = left ? q.to + 2 : last.to;
	while (
		at < last.to + OTHER_REACH &&
		/^(thuộc|là|về|liên|quan|đến|các|những|hành|vi|lĩnh|vực|loại|vi|phạm|việc|lỗi|đều|tội|danh|nhóm)$/.test(
			wordAt(s, at),
		)
	)
		at += 1;
	if (wordAt(s, at) !== 'khác') return false;
	// "45 vụ ma túy, 22 vụ buôn lậu, 51 vụ khác": the last of a list
	return at > last.to || at + 1 >= s.to || s.page.tokens[at + 1]?.kind === 'punct';
}

const OTHER_REACH = 7;

/** "45 vụ ma túy trong tổng số 118 vụ bị bắt giữ": the sum the part before it is taken from, of no offence but its own. */
export function sumOfCases(s: Sentence, i: number): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const part = i > 0 ? s.quantities[i - 1] : undefined;
	if (!CASE_LIKE.has(q.cls) || part?.cls !== q.cls || (q.value ?? 0) <= (part.value ?? Infinity)) return null;
	if (wordAt(s, q.from - 1) !== 'số' || wordAt(s, q.from - 2) !== 'tổng' || q.from - part.to > SUM_REACH)
		return null;
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	if (subjectOf(s.topics, q.to, end, q.cls)) return null;
	// "cứu được 4 người trong tổng số 9 người trên thuyền": none of them is a suspect
	if (q.cls === 'person' && q.unit !== 'SUSPECT' && hasTopic(s.topics, s.from, s.to, 'RESCUE', 'DEATHS'))
		return null;
	const indicator = measureOf('CRIME', q.cls);
	return indicator ? implied(indicator, 'CRIME', 'sum:crime') : null;
}

const SUM_REACH = 8;

/** "ma túy 44 vụ; buôn lậu 37 vụ. Cộng 149 vụ": the sum of a row of several offences. */
export function sumOfRow(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (
		q.cls !== 'case' ||
		!/^(cộng|cả)$/.test(wordAt(s, wordAt(s, q.from - 1) === ':' ? q.from - 2 : q.from - 1))
	)
		return null;
	const row = memory.inParagraph().filter((d) => d.cls === 'case' && d.kind === 'result');
	if (!row.some((d) => d.topic !== row[0]?.topic) || row.some((d) => (d.value ?? 0) > (q.value ?? 0)))
		return null;
	const indicator = measureOf('CRIME', q.cls);
	return indicator ? implied(indicator, 'CRIME', 'sum:row') : null;
}

/** "ma túy 31 vụ, buôn lậu 27 vụ, khác 17 vụ": what is left of all offences. */
export function restOfCases(s: Sentence, i: number): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (!OTHER.mayStandIn(s.words) || !CASE_LIKE.has(q.cls)) return null;
	const lead = s.page.tokens[q.from - 1]?.text === ':' ? q.from - 2 : q.from - 1;
	// "chuyển cơ quan khác 44 vụ": another body, no rest
	const before = wordAt(s, lead) === 'khác' && lead >= s.from && !BODY.test(wordAt(s, lead - 1));
	if (!before && !isOfOther(s, i)) return null;
	const indicator = measureOf('CRIME', q.cls);
	return indicator ? implied(indicator, 'CRIME', 'rest:crime') : null;
}

const RANKS = /^(đứng|dẫn|cao|thấp|nhiều|ít)$/;
const SETTLED = /^(crime\.(prosecuted|handed_over)|penalty)\./;

/** "Đứng đầu về số vụ là đơn vị A với 231 vụ", "tháng nhiều vụ nhất (19 vụ)": of the total, not of the part told last. */
export function rankedOfTotal(
	s: Sentence,
	i: number,
	last: { indicator: string; topic: string | null },
	memory: Memory,
): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'case') return null;
	const total = memory.totalOf('crime.cases');
	// "…, khởi tố 4 vụ tổ chức, môi giới. Nửa đầu năm 2024: 60 vụ": of the crossings, not of those who organised some
	if (last.topic === 'ORGANIZING' && memory.totalOf('illegal_crossing.cases'))
		return implied('illegal_crossing.cases', 'CROSSING', 'ranked:total');
	if (!total || last.indicator === 'crime.cases') return null;
	// "… bắt 1.406 vụ.⏎Riêng 5 năm gần đây, 214 vụ buôn lậu. Năm 2024 cao nhất: 61 vụ": of what the paragraph tells of
	const part = memory.lastResult((d) => d.cls === 'case' && d.indicator === last.indicator);
	const dated = s.periods.some((p) => p.role === 'governs' && p.mention.to <= q.from);
	if (dated && part && part.block !== total.block && part.block === s.block) return null;
	const ranked = s.cues.some((m) => m.entry.kind === 'same_again' && RANKS.test(wordAt(s, m.from)));
	const most = [...Array(q.from - s.from).keys()].some(
		(k) => wordAt(s, s.from + k) === 'vụ' && wordAt(s, s.from + k + 1) === 'nhất',
	);
	if (!ranked && !most) return null;
	return SETTLED.test(last.indicator) || SUBJECTS.has(last.topic ?? '')
		? implied('crime.cases', 'CRIME', 'ranked:total')
		: null;
}

/** Words in which the next sentence takes up a part: "Riêng tội phạm ma túy có 136 vụ". */
const TAKEN_UP_REACH = 12;

/** What drugs are dealt in: kinds of that one offence. */
const DEALINGS = pairsOf('mua bán|tàng trữ|vận chuyển|tổ chức|sử dụng');

/** "bắt 412 vụ. Riêng tội phạm ma túy có 136 vụ", "…. Trong đó, buôn lậu 74 vụ; ma túy 96 vụ": the sentence behind tells of the offence as a part. */
function isTakenUp(s: Sentence, subject: string): boolean {
	const { tokens } = s.page;
	const next = s.page.blocks[s.block]?.sentences[s.index + 1];
	if (!next || !/^(riêng|trong)$/.test(tokens[next.from]?.fold ?? '')) return false;
	let end = next.from;
	while (end < Math.min(next.to, next.from + TAKEN_UP_REACH) && tokens[end]?.kind !== 'number') end += 1;
	const marks = findTopics(tokens, next.from, next.to);
	const named = (to: number) =>
		marks.filter((m) => m.to <= to).flatMap((m) => m.entry.topics.filter((t) => SUBJECTS.has(t.topic)));
	const first = named(end);
	if (first.length === 0) return false;
	const all = new Set(named(next.to).map((t) => t.topic));
	if (tokens[next.from + 1]?.fold === 'đó' && all.has(subject) && all.size > 1) return true;
	// "Trong đó, mua bán trái phép chất ma túy 60 vụ": kinds of the one offence
	return first.some((t) => t.topic === subject) && !DEALINGS.standsIn(tokens, next.from, end);
}

/** "cả thảy 84 vụ …; trong ấy ma túy đã là 42 vụ": what has a part of an offence is not all of that offence. */
export function hasPartOf(s: Sentence, i: number, subject: string): boolean {
	const q = s.quantities[i] as Quantity;
	const cue = s.cues.find((m) => m.entry.kind === 'part' && m.from >= q.to && wordAt(s, m.from) !== 'chủ');
	if (!cue) return isTakenUp(s, subject);
	const part = s.quantities.find((o) => o.from >= cue.to);
	if (!part || part.cls !== 'case' || hasTopic(s.topics, cue.to, part.from, 'SEIZE')) return false;
	return hasTopic(s.topics, cue.to, part.to, subject) && !hasCue(s.cues, 'lead', cue.to, part.from);
}
