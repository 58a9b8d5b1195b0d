import type { Quantity } from '../../../quantity/quantity.ts';
import { hasStop, wordAt, type Sentence } from '../../page/sentence.ts';

/** "mỗi tháng", "/tháng", "hằng tháng" beside a sum behind the figure. */
export function isMonthly(s: Sentence, q: Quantity): boolean {
	// "hỗ trợ 64 em học phí hằng tháng"
	for (let k = q.to; k < Math.min(q.to + MONTH_REACH, s.to); k += 1) {
		if (s.page.tokens[k]?.kind !== 'word') break;
		if (wordAt(s, k) === 'tháng' && /^(mỗi|hằng|hàng)$/.test(wordAt(s, k - 1))) return true;
	}
	const sum = s.quantities.find((o) => o.from >= q.to && o.cls === 'money');
	if (!sum || hasStop(s, q.to, sum.from)) return false;
	for (let k = Math.max(q.to, sum.from - MONTH_REACH); k < Math.min(sum.to + MONTH_REACH, s.to); k += 1)
		if (wordAt(s, k) === 'tháng' && /^(mỗi|hằng|hàng|một|\/)$/.test(wordAt(s, k - 1))) return true;
	return false;
}

const MONTH_REACH = 6;
