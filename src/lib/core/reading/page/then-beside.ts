import type { Quantity } from '../../quantity/quantity.ts';
import type { PlacedPeriod } from './period-role.ts';
import { figureAt, wordAt, type Sentence } from './sentence.ts';

/** Words of what was counted between a figure and its bracket. */
const NOUN_REACH = 6;
/** Signs and ties between two figures of one row. */
const LINK_REACH = 2;
/** Figures a bracket of then holds at most. */
const MOST = 6;

/** The figures that a bracket holds alone, as [first, last] of the sentence's; null where it holds more. */
function bracketRow(s: Sentence, i: number): [number, number] | null {
	const at = (k: number) => s.quantities[k] as Quantity;
	const linked = (k: number) => k > 0 && at(k).from - at(k - 1).to <= LINK_REACH;
	let first = i;
	while (wordAt(s, at(first).from - 1) !== '(') {
		if (!linked(first) || i - first > MOST) return null;
		first -= 1;
	}
	let last = i;
	while (wordAt(s, at(last).to) !== ')') {
		if (last + 1 >= s.quantities.length || !linked(last + 1) || last - i > MOST) return null;
		last += 1;
	}
	return [first, last];
}

/** "212 buổi (198 buổi)", "45 vụ/52 đối tượng (38 vụ/47 đối tượng)", "52 đối tượng (47)": what stands in its place before the bracket. */
function beforeBracket(s: Sentence, i: number): Quantity | undefined {
	const row = bracketRow(s, i);
	const before = row && figureAt(s, row[0] - 1);
	if (!before) return undefined;
	const open = (s.quantities[row[0]] as Quantity).from - 1;
	if (open - before.to >= NOUN_REACH) return undefined;
	for (let k = before.to; k < open; k += 1) if (s.page.tokens[k]?.kind !== 'word') return undefined;
	return figureAt(s, i - (row[1] - row[0] + 1));
}

/** "310 triệu đồng/280 triệu đồng": the figure right before the stroke. */
const beforeStroke = (s: Sentence, i: number): Quantity | undefined => {
	const before = figureAt(s, i - 1);
	const q = s.quantities[i] as Quantity;
	return before && wordAt(s, before.to) === '/' && q.from === before.to + 1 ? before : undefined;
};

/** Counted by the same noun, "lượt" for short; a number alone in brackets has the noun of what it stands behind. */
const isAlike = (now: Quantity, q: Quantity): boolean =>
	now.cls === q.cls ||
	(q.cls === 'bare' && !/^(bare|none|percent|point|money)$/.test(now.cls)) ||
	(q.cls === 'turn' && now.cls.endsWith('_turn'));

/** "(cùng kỳ 38)", "(6 tháng đầu năm 2024: 38)", "(trong ngoặc là của cùng kỳ)": a bracket that says of when brackets tell. */
function isOfBrackets(s: Sentence, { mention: { from, to } }: PlacedPeriod): boolean {
	// "189 vụ (năm 2018), 247 vụ (2019)": of what stands before it alone
	if (wordAt(s, from - 1) === '(') return wordAt(s, to) !== ')';
	return [1, 2, 3, 4].some((n) => wordAt(s, from - n) === 'ngoặc');
}

/**
 * "tuyên truyền 212 buổi (198 buổi) so với cùng kỳ", "45 vụ (cùng kỳ 38), 52 đối tượng (47)", "310 triệu đồng/280 triệu đồng cùng kỳ": a
 * figure that only a bracket or a stroke parts from one of the same noun, where the sentence names the time compared with.
 *
 * out  that time, and the figure of now
 */
export function thenBeside(s: Sentence, q: Quantity): { then: PlacedPeriod; now: Quantity } | null {
	const i = s.quantities.indexOf(q);
	// "hoàn thành 71/90 căn nhà": the goal, whatever time is compared with elsewhere
	if (i < 1 || s.periods.length === 0 || q.pair === 'goal' || q.pair === 'done') return null;
	const bracketed = beforeBracket(s, i);
	const now = bracketed ?? beforeStroke(s, i);
	if (!now || !isAlike(now, q)) return null;
	const bases = s.periods.filter((p) => p.role === 'base');
	const then =
		s.periods.findLast((p) => p.mention.to <= now.from && bracketed && isOfBrackets(s, p)) ??
		(q.cls === 'bare' ? undefined : (bases.find((p) => p.mention.from >= q.to) ?? bases.at(-1)));
	return then && then.role !== 'aside' ? { then, now } : null;
}
