import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { nounBefore } from './noun-before.ts';
import { thenBeside } from '../../page/then-beside.ts';

/** Words that say what the figure before a row of times is of: "45 vụ vận chuyển trái phép chất ma túy (". */
const ROW_REACH = 10;
const LONG_REACH = 16;
/** A longer row is no row of times. */
const MOST_ITEMS = 40;
const LEADS = wordsOf(': là có bắt đạt được = còn chỉ đã mới - –');
const LEAD_REACH = 2;
const ENDS = wordsOf(', ; ) . và còn');
/** What parts the items of a row, and what opens it. */
const PARTS = wordsOf(', ; và còn rồi');
const OPENS = wordsOf('( : , ; trong đó gồm cụ thể riêng với thì mới đến còn');

/** Where the phrase of time begins that a number stands right behind: "quý I: 41", "cùng kỳ 52"; -1 without one. */
function timeBefore(s: Sentence, q: Quantity): number {
	let to = q.from;
	while (q.from - to < LEAD_REACH && isAt(s, to - 1, LEADS) && s.page.claimed[to - 1] !== 1) to -= 1;
	return s.periods.find((p) => p.mention.to === to)?.mention.from ?? -1;
}

/** Nothing but such words stands in [from, to). */
function only(s: Sentence, from: number, to: number, list: ReturnType<typeof wordsOf>): boolean {
	for (let k = from; k < to; k += 1) if (!isAt(s, k, list)) return false;
	return true;
}

/** Words of what was counted, then what opens the row. */
function leadsTo(s: Sentence, from: number, to: number, isRow = false): boolean {
	// "98 vụ, nhiều nhất từ trước tới nay; năm 2024: 84; năm 2023: 71": a row is told by its own signs
	if (isRow && to - from <= LONG_REACH && wordAt(s, to - 1) === ';') return true;
	let at = from;
	while (at < to && s.page.tokens[at]?.kind === 'word' && !isAt(s, at, OPENS)) at += 1;
	return at < to && to - from <= ROW_REACH && only(s, at, to, OPENS);
}

/**
 * "60 đối tượng (cùng kỳ 52)", "214 vụ (quý I: 41; quý II: 58)", "(tháng 10: 21 vụ, tháng 11: 18)": what a number right behind a time
 * counts, with the others of its row or with the figure before them.
 */
export function countedAtTimes(s: Sentence, i: number): Quantity | null {
	const q = s.quantities[i] as Quantity;
	const beside = thenBeside(s, q);
	if (beside) return beside.now;
	if (timeBefore(s, q) < 0 || (q.to < s.to && !isAt(s, q.to, ENDS))) return null;
	let first = i;
	while (i - first < MOST_ITEMS && goesOn(s, first)) {
		first -= 1;
		const other = s.quantities[first] as Quantity;
		if (other.cls !== 'bare') return isCounted(other) ? other : null;
	}
	const start = timeBefore(s, s.quantities[first] as Quantity);
	const told = figureAt(s, first - 1);
	const isRow = first < i || goesOn(s, i + 1);
	if (!told || told.to >= start || !leadsTo(s, told.to, start, isRow)) return null;
	let sum = s.quantities[first]?.value ?? 0;
	const end = Math.min(s.quantities.length, first + MOST_ITEMS);
	for (let k = first + 1; k < end && goesOn(s, k); k += 1) sum += s.quantities[k]?.value ?? 0;
	// "214 vụ, 297 đối tượng (quý I: 41; quý II: 58; …)": of the one that the row comes to
	const isSum = (x: Quantity, k: number) => s.groups[k] === s.groups[first - 1] && x.value === sum;
	const sumOf = s.quantities.slice(0, first).find(isSum);
	// "90 vụ, 120 đối tượng ma túy, năm 2024 là 78": of either
	if (!sumOf && s.groups[first - 2] === s.groups[first - 1] && s.page.tokens[start - 1]?.text !== '(')
		return null;
	const whole = sumOf ?? told;
	// "Số vụ buôn lậu 9 tháng là 64, trong đó quý I 19, quý II 24": the noun stands before the sum
	const noun = whole.cls === 'bare' ? nounBefore(s, whole.from) : null;
	if (noun) return { ...whole, unit: noun.unit, cls: noun.cls };
	return isCounted(whole) ? whole : null;
}

/** "3.940 lượt thuyền viên (tháng 9: 3.610 lượt)": what the turns of another time count, of those told right before the bracket. */
export function turnAtTime(s: Sentence, i: number): Quantity | null {
	const q = s.quantities[i] as Quantity;
	const start = timeBefore(s, q);
	const told = figureAt(s, i - 1);
	if (start < 0 || s.page.tokens[start - 1]?.text !== '(' || s.page.tokens[q.to]?.text !== ')') return null;
	if (!told || told.to >= start || !/_turn$/.test(told.cls) || !leadsTo(s, told.to, start)) return null;
	// "8.612 lượt tàu/62.274 lượt lao động (quý I/2023: 8.846 lượt)": of the one of the pair it comes nearest to
	const far = (x: Quantity) => Math.abs(Math.log((x.value ?? 1) / (q.value ?? 1)));
	const near = s.quantities
		.filter((x, k) => s.groups[k] === s.groups[i - 1] && x.to <= told.to && /(^|_)turn$/.test(x.cls))
		.reduce((best, x) => (far(x) < far(best) ? x : best), told);
	return near.cls === 'turn' ? null : near;
}

/** The figure stands right behind a time, and so does the one before it: items of one row. */
function goesOn(s: Sentence, i: number): boolean {
	const [before, q] = [figureAt(s, i - 1), s.quantities[i]];
	if (!before || !q || timeBefore(s, before) < 0) return false;
	const start = timeBefore(s, q);
	return before.to < start && only(s, before.to, start, PARTS);
}

const isCounted = ({ cls }: Quantity): boolean => !/^(bare|none|percent|point|money)$/.test(cls);
