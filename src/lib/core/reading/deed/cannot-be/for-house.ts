import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const HOUSE_WORK = pairsOf('làm nhà|dựng nhà|xây nhà|sửa nhà|chữa nhà|cất nhà|lợp nhà|nhà ở');
const HOUSE_REACH = 14;

/** "giúp 40 hộ san nền, chở gạch, dựng nhà": what is done for those households is their house. */
export function isForTheirHouse(s: Sentence, q: Quantity): boolean {
	const next = s.quantities.find((o) => o.from >= q.to);
	const end = Math.min(
		s.to,
		q.to + HOUSE_REACH,
		next?.from ?? s.to,
		s.semicolons.find((k) => k >= q.to) ?? s.to,
	);
	for (let k = q.to; k < end - 1; k += 1)
		if (HOUSE_WORK.isAt(s.page.tokens, k)) return !/^(vệ|bếp|văn|kho)$/.test(wordAt(s, k + 2));
	return false;
}
