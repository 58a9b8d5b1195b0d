import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { holdsIn, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';

const WOMEN = /^(em|nữ|gái|cháu|chị|bé)$/;
const HOME = wordsOf('nhận cứu đón trả đưa giao');
const TRADED = wordsOf('bán');
/** Words between those counted and "bán", where who sold them is told: "bị một nhóm người quen qua mạng lừa bán". */
const SOLD_REACH = 16;

/** "2 cô gái bị bán", "4 người nghi bị kẻ xấu lừa bán". */
export function isToldSold(s: Sentence, q: Quantity): boolean {
	if (q.unit === 'SUSPECT' || !/^(person|individual|student)$/.test(q.cls)) return false;
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	for (let k = q.to; k < Math.min(q.to + SOLD_REACH, end); k += 1)
		if (wordAt(s, k) === 'bị' && holdsIn(s, k, Math.min(k + SOLD_REACH, end), TRADED)) return true;
	return false;
}

/** Those sold, no sellers: so told, or women whom nobody caught, as in "bắt 3 phụ nữ về hành vi mua bán người". */
export const isSold = (s: Sentence, q: Quantity): boolean =>
	isToldSold(s, q) ||
	(q.unit !== 'SUSPECT' &&
		WOMEN.test(wordAt(s, q.unitTo - 1)) &&
		!/^(bắt|giữ|tang|tố|tên)$/.test(wordAt(s, q.from - 1)));

/** A word before the figure in its clause takes them over or brings them home. */
export function isTakenHome(s: Sentence, q: Quantity): boolean {
	const from = itemFrom(s, q.from);
	for (let k = q.from - 1; k >= from; k -= 1) {
		// "nhận được tin báo về việc 1 cô gái bị lừa bán"
		if (/^(tin|việc|đơn|báo)$/.test(wordAt(s, k))) return false;
		if (HOME.has(s.page.tokens[k])) return true;
	}
	return false;
}
