import type { Quantity } from '../../quantity/quantity.ts';
import type { FigureKind } from './figure-kind.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import { isOfNow } from '../page/told-now.ts';

/** "lên 60 em", "xuống còn 204", "lên tới 45": what it came to. */
function isReached(s: Sentence, q: Quantity): boolean {
	const lead = wordAt(s, q.from - 1);
	if (lead === 'lên' || lead === 'xuống' || lead === 'còn') return true;
	if (lead !== 'đến' && lead !== 'tới' && lead !== 'thành' && lead !== 'mức') return false;
	const before = wordAt(s, q.from - 2);
	return before === 'lên' || before === 'xuống';
}

/** Words between the two levels: "từ 21 tàu của cùng kỳ năm trước xuống còn". */
const REACHED_REACH = 8;

/** "giảm 4 người so với năm trước, còn 6 người": what it came to by the change right before it, nothing more said of it. */
const isCameTo = (s: Sentence, change: Quantity, q: Quantity): boolean =>
	change.cls === q.cls &&
	q.from - change.to <= REACHED_REACH &&
	(q.to >= s.to || s.page.tokens[q.to]?.kind === 'punct') &&
	!s.topics.some((m) => m.from >= change.to && m.to <= q.from);

/** Words between a level a sentence opens with and what it came to. */
const OPENED_REACH = 14;

/** "Từ 84 vụ năm 2023, số vụ buôn lậu giảm còn 58 vụ": the level opens its sentence, the clause behind it tells the rise. */
export function opensRise(s: Sentence, q: Quantity, next: Quantity): boolean {
	if (q.from - 1 !== s.from || next.cls !== q.cls || next.from - q.to > OPENED_REACH) return false;
	const comma = s.breaks.find((k) => k >= q.to && k < next.from);
	return (
		comma !== undefined && wordAt(s, comma) === ',' && wordAt(s, comma + 1) === 'số' && isReached(s, next)
	);
}

/** Words between two levels; with "như hiện nay" behind the first. */
const LEVEL_REACH = 3;
const NOW_REACH = 6;

/** "giảm từ 226 xuống còn 204", "tăng 11 (từ 34 lên 45)", "nâng số học sinh được đỡ đầu từ 48 em lên 60 em". */
export function isFromTo(s: Sentence, i: number, kinds: readonly FigureKind[]): 'before' | 'now' | null {
	const q = s.quantities[i] as Quantity;
	const lead = wordAt(s, q.from - 1);
	const isRise = (at: number) => /^(tăng|giảm)$/.test(wordAt(s, at));
	const before = figureAt(s, i - 1);
	if (lead === 'từ') {
		if ([2, 3, 4].some((n) => isRise(q.from - n))) return 'before';
		if (wordAt(s, q.from - 2) === '(' && kinds[i - 1]?.kind === 'change') return 'before';
		const next = s.quantities[i + 1];
		const alike = next && (next.cls === q.cls || q.cls === 'bare' || next.cls === 'bare');
		const between = alike && isReached(s, next) ? next.from - q.to : Infinity;
		if (between <= LEVEL_REACH || (between <= NOW_REACH && isOfNow(s, q.to))) return 'before';
		if (next && opensRise(s, q, next)) return 'before';
	}
	if (!before || !(isReached(s, q) || lead === 'đạt')) return null;
	if (kinds[i - 1]?.kind === 'change' && isCameTo(s, before, q)) return 'now';
	if (lead === 'đạt') return null;
	return kinds[i - 1]?.kind === 'before' && q.from - before.to <= REACHED_REACH ? 'now' : null;
}

/** Words between a level reached and the share it rose by: ", tương đương", "(tức". */
const SHARE_REACH = 4;

/** "tăng từ 180 lượt lên 214 lượt, tương đương 18,9 %": by so much, as the verb before the two says; 0 where none does. */
export function ofFromTo(s: Sentence, i: number): 1 | -1 | 0 {
	const q = s.quantities[i] as Quantity;
	const [from, to] = [figureAt(s, i - 2), figureAt(s, i - 1)];
	if (!from || !to || q.from - to.to > SHARE_REACH || !/^[,(]$/.test(wordAt(s, to.to))) return 0;
	const verb = wordAt(s, wordAt(s, from.from - 1) === 'từ' ? from.from - 2 : from.from - 1);
	return verb === 'tăng' ? 1 : verb === 'giảm' ? -1 : 0;
}
