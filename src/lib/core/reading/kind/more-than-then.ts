import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { hasCue } from '../mention/cues.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../page/sentence.ts';

/** How far behind the level of then a word of more may stand. */
const REACH = 9;

/** Words between the time it is set against and the number. */
const THEN_REACH = 3;

/** Whoever may be told again as "người". */
const PEOPLE = /^(troop|student|seafarer|inhabitant|victim|individual|party_member|member)$/;

/** Words that make "hơn" a comparison of its own. */
const OWN_MORE = wordsOf('nhiều cao lớn ít thấp nhỏ nhỉnh trội đông dày');

const MORE = wordsOf('thêm hơn dôi vượt');
const LESS = wordsOf('bớt kém hụt thiếu hạ rút');

/** What the word at a token says of the number behind it. */
const moreAt = (s: Sentence, at: number): 1 | -1 | undefined =>
	isAt(s, at, MORE) ? 1 : isAt(s, at, LESS) ? -1 : undefined;

/** "cùng kỳ năm 2023 mới có 15 cuộc hội đàm thì nay đã thêm 7 cuộc": behind the level of then. */
function isMoreByNow(s: Sentence, i: number): boolean {
	const then = figureAt(s, i - 1);
	const q = s.quantities[i] as Quantity;
	if (then?.cls !== q.cls || q.from - then.to > REACH) return false;
	// "Nếu năm 2024 là 331 vụ thì năm nay hạ 34 vụ"
	const set =
		wordAt(s, s.from) === 'nếu' || s.periods.some((p) => p.role === 'base' && p.mention.to <= then.from);
	if (!set) return false;
	for (let k = then.to; k < q.from; k += 1) if (wordAt(s, k) === 'nay') return true;
	return false;
}

/** "thì năm nay hạ 34 vụ, song số đối tượng lại thêm 29 đối tượng": another noun of the same comparison; "nhiều hơn cùng kỳ 13 vụ song kém 7 đối tượng". */
const isMoreAgain = (s: Sentence, q: Quantity): boolean =>
	/^(lại|cũng|song|nhưng)$/.test(wordAt(s, q.numFrom - 2)) &&
	(wordAt(s, s.from) === 'nếu' || s.periods.some((p) => p.role === 'base' && p.mention.to <= q.from));

/** "so với năm liền trước thì thêm 6 căn": behind the time it is set against, with no verb of its own. */
function isMoreThanBase(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (!/^(,|thì|lại|còn|đã)$/.test(wordAt(s, q.numFrom - 2))) return false;
	const base = s.periods.findLast((p) => p.role === 'base' && p.mention.to <= q.from);
	const named = base ? base.mention.to >= q.numFrom - THEN_REACH : false;
	if (!named && !/^(trước|ngoái)$/.test(wordAt(s, q.numFrom - 3))) return false;
	return hasCue(s.cues, 'compare', Math.max(s.from, q.numFrom - REACH), q.numFrom);
}

/** "năm 2023 có 19 vụ thì năm 2025 là 34 vụ, tức thêm 15 vụ": what the two levels come to. */
const isThatIs = (s: Sentence, q: Quantity): boolean => {
	const at = /^(là|đã)$/.test(wordAt(s, q.numFrom - 2)) ? q.numFrom - 3 : q.numFrom - 2;
	return wordAt(s, at) === 'tức' || (wordAt(s, at) === 'là' && wordAt(s, at - 1) === 'nghĩa');
};

/** "tuyên truyền thêm 30 buổi, khám bệnh thêm 420 lượt người so với năm 2024": in a row that ends in the time it is set against. */
function isMoreInRow(s: Sentence, i: number): boolean {
	const isMore = (k: number): boolean => {
		const [o, before] = [figureAt(s, k), figureAt(s, k - 1)];
		if (!o || moreAt(s, o.numFrom - 1) === undefined) return false;
		// "hơn 3.000 ngày công, nhiều hơn 204 ngày công so với năm 2023": a bound, and the rise of the same
		return o.cls !== 'percent' && o.cls !== before?.cls && !OWN_MORE.has(s.page.tokens[o.numFrom - 2]);
	};
	let size = isMore(i - 1) ? 2 : 1;
	for (let k = i; isMore(k); k += 1, size += 1) {
		const { to } = s.quantities[k] as Quantity;
		if (hasCue(s.cues, 'compare', to, Math.min(s.to, to + 3))) return size > 1;
	}
	return false;
}

/** "kém 40 vụ, 131 người so với cùng kỳ": where the row of a number ends whose next one is of another noun. */
function rowEnd(s: Sentence, i: number): number {
	const q = s.quantities[i] as Quantity;
	const next = s.quantities[i + 1];
	const joined = next?.from === q.to + 1 && /^(,|\/|và)$/.test(s.page.tokens[q.to]?.text ?? '');
	return joined && next.cls !== q.cls && next.cls !== 'none' ? next.to : q.to;
}

/** "640 buổi, thêm 40 buổi so với năm 2023", "cứu 62 người, hơn 11 người so với năm trước": behind a level of the same noun. */
export function moreThanThen(s: Sentence, i: number): 1 | -1 | 0 {
	const q = s.quantities[i] as Quantity;
	const told = moreAt(s, q.numFrom - 1);
	if (
		told !== undefined &&
		(isThatIs(s, q) || isMoreByNow(s, i) || isMoreThanBase(s, i) || isMoreAgain(s, q) || isMoreInRow(s, i))
	)
		return told;
	const end = rowEnd(s, i);
	if (!hasCue(s.cues, 'compare', end, Math.min(s.to, end + 4))) return 0;
	let at = q.numFrom - 1;
	if (/^(được|tới|đến)$/.test(wordAt(s, at))) at -= 1;
	const sign = moreAt(s, at);
	if (sign === undefined || !/^[,(]$/.test(s.page.tokens[at - 1]?.text ?? '')) return 0;
	const alike = (o: Quantity) =>
		o.cls === q.cls ||
		(q.cls === 'person' && PEOPLE.test(o.cls)) ||
		o.cls === 'bare' ||
		(q.cls === 'turn' && o.cls.endsWith('_turn'));
	if (!s.quantities.some((o, k) => k < i && alike(o))) return 0;
	q.from = q.numFrom;
	q.qualifier = 'EQ';
	return sign;
}
