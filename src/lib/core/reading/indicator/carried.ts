import type { Quantity } from '../../quantity/quantity.ts';
import { hasCue } from '../mention/cues.ts';
import type { Memory } from '../page/memory.ts';
import { itemFrom, wordAt, type Sentence } from '../page/sentence.ts';

/** People counted elsewhere are other people. */
export const APART = new Set(['person', 'individual', 'troop', 'student']);

/** Words that name what was told before, not only that there is more: "con số", "trong đó", "lần lượt". */
export const tellsAgain = (s: Sentence, q: Quantity) =>
	s.cues.some(
		(m) => m.entry.kind === 'same_again' && m.to <= q.from && !/^(chỉ|thêm|còn|gồm)$/.test(wordAt(s, m.from)),
	);

const isMore = (s: Sentence, q: Quantity): boolean =>
	[1, 2, 3, 4].some((n) => wordAt(s, q.from - n) === 'thêm' && wordAt(s, q.from - n - 1) === 'nhận');

/** "tỉnh phấn đấu có 220 tổ", "đưa lên 30 cặp": more of what was told before. */
export const aimsAt = (s: Sentence, q: Quantity) =>
	(/^(có|đạt|lên)$/.test(wordAt(s, q.from - 1)) &&
		hasCue(s.cues, 'target', Math.max(s.from, q.from - 4), q.from)) ||
	// "năm học tới, chúng tôi nhận thêm cho tròn 100 em"
	(q.cls === 'student' && isMore(s, q));

/** "Năm 2024 có 3 tàu": of what was told before, of another time. */
export const afterPeriod = (s: Sentence, q: Quantity) =>
	s.periods.some((p) => p.mention.to === q.from - 1) && /^(có|là)$/.test(wordAt(s, q.from - 1));

/** "quý I 41 vụ, quý II: 58 vụ": right behind a time, what the sentence has counted already. */
export const againInRow = (s: Sentence, q: Quantity, memory: Memory) => {
	const to = /^[:–-]$/.test(wordAt(s, q.from - 1)) ? q.from - 1 : q.from;
	return (
		s.periods.some((p) => p.mention.to === to) &&
		memory.inSentence(s).some((d) => d.cls === q.cls && d.unit === q.unit)
	);
};

/** "dự án QN-HT: 06 cháu": an item with a label of its own, none that says "trong đó", "cụ thể". */
function hasLabel(s: Sentence, colon: number): boolean {
	const open = itemFrom(s, colon);
	const again = s.cues.some(
		(m) => /^(same_again|part)$/.test(m.entry.kind) && m.from >= open && m.to <= colon,
	);
	return (
		colon - open > 1 && !again && !s.periods.some((p) => p.mention.from >= open && p.mention.to <= colon)
	);
}

/** "Toàn bộ 5.208 phương tiện an toàn": all those counted before, by the same number. */
const isAllOfThem = (s: Sentence, q: Quantity, memory: Memory): boolean =>
	/^(bộ|cả)$/.test(wordAt(s, q.from - 1)) &&
	memory.recent().some((d) => d.q.value === q.value && d.q.unit === q.unit && d.kind === 'result');

/** Whether a figure without a topic may be of what the same noun counted before it. */
export function carries(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.form === 'words' && q.value !== null && q.value < 20) return wordAt(s, q.from - 1) === '(';
	const lead = wordAt(s, q.from - 1);
	// "cấp thuốc miễn phí, trị giá 512 triệu đồng": what something is worth is not the money of another sentence
	if (q.cls === 'money' && (lead === 'giá' || !memory.inParagraph().some((d) => d.cls === 'money')))
		return false;
	if (q.cls === 'percent' || q.cls === 'point')
		return /^(ở|là|đạt|còn)$/.test(lead) && memory.inSentence(s).at(-1)?.cls === q.cls;
	if (lead === ':' && APART.has(q.cls) && hasLabel(s, q.from - 1)) return false;
	if (lead === '(' || lead === 'là' || lead === ':' || lead === 'với' || lead === 'chỉ') return true;
	// persons are of what was told before only beside its cases: "148 vụ/226 đối tượng"
	if (APART.has(q.cls)) return i > 0 && s.groups[i] === s.groups[i - 1];
	if (s.periods.some((p) => p.role !== 'aside' && p.mention.from < q.from)) return true;
	if (isAllOfThem(s, q, memory)) return true;
	return memory.inSentence(s).length > 0 || memory.inParagraph().some((d) => d.cls === q.cls);
}
