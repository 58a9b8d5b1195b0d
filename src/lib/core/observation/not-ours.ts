import { SUBJECTS, type Resolution } from '../indicator/resolve.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** "hai bên trao đổi 57 tin", "phát 30 lượt tin báo bão": told between forces or to boats, no tip of the people. */
export function noTip(s: Sentence, q: Quantity): boolean {
	for (let k = Math.max(s.from, q.from - 4); k < q.from; k += 1)
		if (wordAt(s, k) === 'phát' || (wordAt(s, k) === 'trao' && wordAt(s, k + 1) === 'đổi'))
			return wordAt(s, k + 1) !== 'hiện';
	return false;
}

/** "Cảng có 412 tàu từ 15 m trở lên", "toàn tỉnh còn 187 tàu chưa đăng ký": how many there are, not what was done. */
export function isFleet(s: Sentence, q: Quantity, found: Resolution | null): boolean {
	const lead = wordAt(s, q.from - 1);
	if (lead !== 'có' && lead !== 'còn') return false;
	if (wordAt(s, q.from - 2) === 'đó' || wordAt(s, q.from - 2) === 'hiện') return false;
	const next = s.quantities.find((o) => o.from >= q.to);
	if (next?.cls === 'length' && next.from - q.to <= 2) return true;
	return !found || (!found.rule.startsWith('topic:right') && !SUBJECTS.has(found.topic.topic));
}

/** "ta trao trả 12 người cho bạn": the other way round. */
export function givenBack(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	for (let k = q.to; k < Math.min(q.to + 6, s.to); k += 1) {
		if (wordAt(s, k) === 'cho' && /^(bạn|phía|nước|lực|cơ|trung|lào|campuchia)$/.test(wordAt(s, k + 1)))
			return true;
	}
	return false;
}

/** What one post guards describes the post, not the province. */
export function isSector(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	for (let k = s.from; k < q.from; k += 1) {
		if (wordAt(s, k) === 'đồn' && wordAt(s, k - 1) !== 'các') return true;
		if (wordAt(s, k) === 'đoạn') return true;
	}
	return false;
}
