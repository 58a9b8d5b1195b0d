import type { Quantity } from '../../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const UNCOUNTED = /^(bare|none|percent|point)$/;
/** Words between the bracket and its first number: "(tháng 10 là". */
const REACH = 8;

const opensBracket = (s: Sentence, from: number, to: number): boolean =>
	wordAt(s, from) === '(' &&
	to - from <= REACH &&
	s.periods.some((p) => p.mention.from > from && p.mention.to <= to);

/**
 * "24.318 lượt người, 4.860 lượt phương tiện (tháng 10: 22.907 và 4.512)": two numbers without nouns in a bracket that tells another
 * time count what the two before it count, in turn. The quantities are changed in place.
 */
export function pairsThen(s: Sentence): void {
	const { quantities: list } = s;
	for (let i = 2; i + 1 < list.length; i += 1) {
		const [first, second] = [list[i], list[i + 1]] as [Quantity, Quantity];
		if (first.cls !== 'bare' || second.cls !== 'bare' || second.from - first.to !== 1) continue;
		if (!/^(và|,|\/)$/.test(wordAt(s, first.to)) || wordAt(s, second.to) !== ')') continue;
		const [a, b] = [list[i - 2], list[i - 1]] as [Quantity, Quantity];
		if (UNCOUNTED.test(a.cls) || UNCOUNTED.test(b.cls) || a.cls === b.cls) continue;
		if (s.groups[i - 2] !== s.groups[i - 1] || !opensBracket(s, b.to, first.from)) continue;
		first.cls = a.cls;
		first.unit = a.unit;
		second.cls = b.cls;
		second.unit = b.unit;
	}
}
