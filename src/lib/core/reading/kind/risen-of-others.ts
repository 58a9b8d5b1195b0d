import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { moveBefore } from '../page/moved.ts';
import type { Draft } from '../page/draft.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';

/** What rises and falls and is no figure of ours. */
const OTHERS = new Set([
	'doanh thu',
	'thu nhập',
	'năng suất',
	'sản lượng',
	'thiệt hại',
	'chi phí',
	'kim ngạch',
	'lợi nhuận',
	'giá cả',
	'tang vật',
]);

const POOR = /^(nghèo|cận)$/;

/** "tang vật giảm 15 %", "doanh thu tăng 12 %": the noun right before the verb. */
export function isOfOthers(s: Sentence, q: Quantity): boolean {
	const verb = moveBefore(s, q.from);
	// "xã giảm 46 hộ nghèo": what the place came out of
	if (q.cls === 'household' && POOR.test(wordAt(s, q.unitTo - 1))) return true;
	return OTHERS.has(`${wordAt(s, verb - 2)} ${wordAt(s, verb - 1)}`);
}

/** Classes of numbers that count nothing of ours. */
export const NO_LEVEL = /^(bare|percent|point|commune|district)$/;

/** "phương tiện 84.000 lượt, giảm 3,2 %": right behind a level that was not read, and of no other. */
export function isBesideUnread(here: readonly Draft[], s: Sentence, i: number): boolean {
	const before = figureAt(s, i - 1);
	const time = before?.cls === 'none' && /^(năm|tháng|qúy|tuần|ngày|giờ)$/.test(wordAt(s, before.unitFrom));
	if (!before || time || NO_LEVEL.test(before.cls) || (s.quantities[i] as Quantity).from - before.to > 2)
		return false;
	return /^[,(]$/.test(wordAt(s, before.to)) && !here.some((d) => d.q === before);
}

/** "Tỷ lệ trẻ suy dinh dưỡng giảm 4,5 %": the clause is about a rate of its own. */
export function isOfRate(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k > s.from; k -= 1) {
		const t = s.page.tokens[k] as Token;
		if (t.text === ';') return false;
		// "đạt tỷ lệ 121 % so với cùng kỳ": as "bằng"
		if (k === q.from - 1 && wordAt(s, k - 2) === 'đạt') continue;
		if (t.fold === 'lệ' && /^(tỷ|tỉ)$/.test(s.page.tokens[k - 1]?.fold ?? '')) return true;
	}
	return false;
}
