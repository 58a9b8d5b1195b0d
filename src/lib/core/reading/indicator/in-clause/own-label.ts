import { measureOf, SUBJECTS } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import { implied, told, type IndicatorReading } from '../indicator-reading.ts';
import { unknownBehind } from '../unknown-behind.ts';
import type { Way } from '../ways.ts';
import type { InClause } from './in-clause.ts';

/** Words of the longest label: "quy chế khu vực biên giới biển". */
const LABEL_REACH = 7;

/** Words that no label holds: deeds, ties, bounds. */
const NO_LABEL = wordsOf(
	'xuất nhập cảnh xc nc qua về chung cùng biên đầu cuối bắt giữ phạt lý khởi tố thu cứu phá hiện còn là có được đạt tăng giảm thêm trong riêng gồm với cho đó lập nhắc nhở bàn chuyển cảnh cáo răn tịch tổng số hơn trên gần khoảng xảy ra triển đã bị xác minh vụ do và chủ trì hợp độc năm tháng quý kỳ ngày tra',
);

/** Where the words right before a figure begin that are nothing but its label: "; khoáng sản: 10 vụ"; -1 where they are more, or none. */
function labelFrom(s: Sentence, q: Quantity): number {
	const end = wordAt(s, q.from - 1) === ':' ? q.from - 1 : q.from;
	let k = end;
	while (k > s.from && end - k <= LABEL_REACH && s.page.tokens[k - 1]?.kind === 'word') k -= 1;
	const sign = s.page.tokens[k - 1]?.text ?? '';
	// "về ma túy 22 vụ; về môi trường 6 vụ"
	if (wordAt(s, k) === 'về') k += 1;
	if (k >= end || end - k > LABEL_REACH || holdsIn(s, k, end, NO_LABEL)) return -1;
	// "(PH CA 2v)": who was there
	if (s.cues.some((m) => m.from < end && m.to > k)) return -1;
	return /^[,;(:]$/.test(sign) ? k : -1;
}

/** The words [from, to) name an offence of ours. */
const namesOffence = (s: Sentence, from: number, to: number): boolean =>
	s.topics.some((m) => m.from < to && m.to > from && m.entry.topics.some((t) => SUBJECTS.has(t.topic)));

/** What labels mean that only in a list of cases are offences. */
function offenceOf(s: Sentence, from: number, to: number): string | null {
	if (hasTopic(s.topics, from, to, 'FUEL')) return 'SMUGGLING';
	for (let k = from; k < to - 1; k += 1)
		if (wordAt(s, k) === 'thủy' && wordAt(s, k + 1) === 'sản') return 'IUU';
	return null;
}

/** One past the last figure of the row that a figure stands in. */
const rowEnd = (s: Sentence, i: number): number =>
	(s.quantities[s.groups.lastIndexOf(s.groups[i] as number)] as Quantity).to;

/** "22 vụ ma túy, 6 vụ giao thông đường thủy": words of its own stand behind it, that no list of ours knows, where one before it names an offence there. */
function isNamedBehind(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'case' || !/^(,|và|;)$/.test(wordAt(s, q.from - 1)) || !unknownBehind(s, i)) return false;
	const k = s.quantities.findLastIndex((o) => o.from < q.from && o.cls === 'case');
	if (k < 0 || s.groups[k] === s.groups[i]) return false;
	const end = rowEnd(s, k);
	return namesOffence(s, end, end + 1) || isNamedBehind(s, k);
}

/** Of some offence that we have no code for: in doubt. */
function ofNoneKnown(cls: string): IndicatorReading | null {
	const indicator = measureOf('CRIME', cls);
	return indicator ? implied(indicator, null, 'doubt:case') : null;
}

/**
 * "(IUU: 22 vụ/24 phương tiện; xăng dầu: 6 vụ/7 phương tiện; khoáng sản: 10 vụ)", "ma túy 6 vụ, giao thông đường thủy 10 vụ": in a list
 * in which each figure has its label, a label that names no offence of ours is not of the offence named before it.
 */
export const ofOwnLabel: Way<InClause> = ({ s, i, q, found }) => {
	if (found && found.place !== 'before' && found.place !== 'far') return null;
	if (found && isNamedBehind(s, i)) return ofNoneKnown(q.cls);
	const first = s.quantities[s.groups.indexOf(s.groups[i] as number)] as Quantity;
	if (first.cls !== 'case') return null;
	const from = labelFrom(s, first);
	if (from < 0 || namesOffence(s, from, first.from)) return null;
	const before = s.quantities.filter((o) => o.to < from && o.cls === 'case');
	if (before.length === 0) return null;
	const is = offenceOf(s, from, first.from);
	if (is) {
		const cls = q.cls === 'vehicle' ? 'vessel' : q.cls;
		const indicator = cls === 'vessel' && is === 'SMUGGLING' ? 'seized.vessels' : measureOf(is, cls);
		return indicator ? told(indicator, is, 'label:own') : null;
	}
	const listed = before.some((o) => {
		const label = labelFrom(s, o);
		return label >= 0 && namesOffence(s, label, o.from);
	});
	return listed ? ofNoneKnown(q.cls) : null;
};
