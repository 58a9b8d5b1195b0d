import type { Quantity } from '../../quantity/quantity.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import type { Draft } from '../page/draft.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import type { Memory } from '../page/memory.ts';
import { cuesOf } from '../mention/cues.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

const IN_TURN = pairsOf('lần lượt|tương ứng');

/** "lần lượt", "tương ứng" at a token. */
const saysInTurn = (s: Sentence, at: number): boolean => IN_TURN.isAt(s.page.tokens, at);

/** Words between "lần lượt" and the first number, and between two numbers of the row. */
const REACH = 3;

/** The row of bare numbers that "lần lượt", "tương ứng" opens; null when quantity `i` is in none. */
function rowOf(s: Sentence, i: number): Quantity[] | null {
	const cue = s.cues.findLast((m) => m.to <= (s.quantities[i] as Quantity).from && saysInTurn(s, m.from));
	if (!cue) return null;
	const row: Quantity[] = [];
	let end = cue.to;
	for (const q of s.quantities) {
		if (q.from < end) continue;
		if (q.from - end > REACH || q.unitTo > q.unitFrom) break;
		row.push(q);
		end = Math.max(q.to, q.unitTo);
	}
	return row.includes(s.quantities[i] as Quantity) ? row : null;
}

/** "Cả năm 2023, các con số tương ứng là 46 vụ, 182 người": the figures before it of the same noun, in a sentence that so opens. */
export function corresponds(s: Sentence, q: Quantity, memory: Memory): Draft | undefined {
	const open = cuesOf(s.cues, 'same_again').some(
		(m) =>
			m.to <= q.from &&
			wordAt(s, m.from) === 'tương' &&
			s.quantities.every((o) => o.from > m.from || o.cls === 'none'),
	);
	if (!open) return undefined;
	const told = memory.inParagraph().filter((d) => d.sentence !== s.index || d.block !== s.block);
	const same = told.filter((d) => d.sentence === told.at(-1)?.sentence && d.cls === q.cls);
	return same.length === 1 ? same[0] : undefined;
}

/**
 * "xử lý 142 vụ/151 đối tượng, phạt 3,8 tỷ đồng; khởi tố 1 vụ. Cùng kỳ, các con số này lần lượt là 118 vụ/124 đối tượng, 2,6 tỷ
 * đồng": each of the next figure of its noun in the sentence before.
 */
export function repeatedInTurn(s: Sentence, i: number, memory: Memory): Draft | undefined {
	const q = s.quantities[i] as Quantity;
	if (!IN_TURN.mayStandIn(s.words)) return undefined;
	const cue = s.cues.findLast((m) => m.to <= q.from && saysInTurn(s, m.from));
	if (!cue || !/^(này|ấy|đó|trên)$/.test(wordAt(s, cue.from - 1))) return undefined;
	const told = memory.inParagraph().filter((d) => d.sentence !== s.index || d.block !== s.block);
	const before = told.filter((d) => d.sentence === told.at(-1)?.sentence && d.kind === 'result');
	let at = 0;
	for (const o of s.quantities) {
		if (o.from < cue.to) continue;
		const next = before.findIndex((d, k) => k >= at && d.cls === o.cls);
		if (next < 0) return undefined;
		if (o === q) return before[next];
		at = next + 1;
	}
	return undefined;
}

/** "có 41.000 lượt người và 9.800 lượt xe. Năm sau, con số này lần lượt là 96.500 và 21.300": each of what it repeats. */
export function inTurn(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const same = q.cls === 'bare' ? undefined : corresponds(s, q, memory);
	if (same) return implied(same.indicator, same.topic, 'carried:in-turn');
	const row = q.cls === 'bare' ? rowOf(s, i) : null;
	if (!row || row.length < 2) return null;
	const told = memory.inParagraph().filter((d) => d.sentence !== s.index || d.block !== s.block);
	const last = told.at(-1);
	const before = told.filter((d) => d.sentence === last?.sentence).slice(-row.length);
	// several times of one thing are told in turn by their own rule
	if (before.length < row.length || before.every((d) => d.indicator === last?.indicator)) return null;
	const of = before[row.indexOf(q)];
	if (!of) return null;
	q.cls = of.cls;
	q.unit = of.q.unit;
	return implied(of.indicator, of.topic, 'carried:in-turn');
}
