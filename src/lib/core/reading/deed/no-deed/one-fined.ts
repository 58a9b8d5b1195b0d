import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const MOST = wordsOf('nhất');
/** Words from "nặng nhất" to its sum: "nặng nhất là tàu HK 92145 TS với". */
const MOST_REACH = 12;
const DEGREE = /^(nặng|cao|nhiều|lớn|ít|thấp|nhẹ)$/;
/** One of those fined, before or behind the degree. */
const ONE = wordsOf('người hợp chủ tàu ông bà anh');
const ONE_REACH = 9;
/** Whoever fines, or when: "tháng xử phạt nhiều nhất". */
const OF_ALL = wordsOf('tháng quý năm đồn đơn bđbp các tỉnh xã tổng ngày đợt');

/** "Chủ tàu HK 92145 TS là người bị phạt nặng nhất, 850 triệu đồng", "cao nhất là tàu … với 820 triệu đồng": one of those fined. */
function isMostFined(s: Sentence, q: Quantity): boolean {
	if (!holdsIn(s, s.from, s.to, PENALIZES)) return false;
	const end = q.numFrom;
	for (let k = end - 1; k >= Math.max(s.from, end - MOST_REACH); k -= 1) {
		if (!MOST.has(s.page.tokens[k]) || !DEGREE.test(wordAt(s, k - 1))) continue;
		// a number of its own stands between
		if (s.quantities.some((o) => o.from > k && o.to <= q.from)) return false;
		const clause = (s.breaks.findLast((b) => b < k - 1) ?? s.from - 1) + 1;
		const behind = wordAt(s, k + 1) === 'là' && ONE.has(s.page.tokens[k + 2]);
		const before = holdsIn(s, Math.max(clause, k - ONE_REACH), k, ONE);
		return (behind || before) && !holdsIn(s, clause, k, OF_ALL);
	}
	return false;
}

const PENALIZES = wordsOf('phạt');
const TITLES = wordsOf('ông bà anh chị');
const NAME_REACH = 6;

/** "ông Lê Văn Tửng bị phạt 850 triệu đồng": one by name. */
function isNamedFined(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== 'phạt') return false;
	const at = wordAt(s, q.from - 2) === 'xử' ? q.from - 3 : q.from - 2;
	if (wordAt(s, at) !== 'bị') return false;
	let k = at - 1;
	while (k > at - NAME_REACH && isUpper(s.page.tokens[k])) k -= 1;
	return k < at - 1 && TITLES.has(s.page.tokens[k]);
}

const EXPECTED = /^(dự kiến|có thể|sẽ bị|khả năng)$/;

/** "chủ tàu bị lập biên bản, dự kiến phạt 25 triệu đồng": what one awaits. */
function isAwaited(s: Sentence, q: Quantity): boolean {
	let k = q.from - 1;
	while (/^(phạt|xử|bị|khoảng|tới|đến|mức)$/.test(wordAt(s, k))) k -= 1;
	return (
		k < q.from - 1 && EXPECTED.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`) && holdsIn(s, s.from, k, RECORDED)
	);
}

const RECORDED = wordsOf('chủ ông bà anh');

export const ONE_FINED: readonly Refusal[] = [
	{ why: 'one fined', of: ['money'], words: RECORDED, holds: isAwaited },
	{ why: 'one fined', of: ['money'], words: MOST, holds: isMostFined },
	{ why: 'one fined', of: ['money'], words: TITLES, holds: isNamedFined },
];
