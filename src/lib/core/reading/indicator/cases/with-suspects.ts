import type { Quantity } from '../../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { implied, type IndicatorReading } from '../indicator-reading.ts';

const REACH = 60;

/** "tăng 11 % về số vụ, giảm 3 % về số đối tượng": suspects are counted in the sentence. */
function countsSuspects(s: Sentence, q: Quantity): boolean {
	for (let k = Math.max(s.from, q.from - REACH); k < Math.min(s.to, q.to + REACH); k += 1)
		if (wordAt(s, k) === 'tượng' && wordAt(s, k - 1) === 'đối' && wordAt(s, k - 2) === 'số') return true;
	return false;
}

/** "Toàn tuyến xảy ra 176 vụ, 243 đối tượng": cases beside which suspects are counted are offences, whichever; in doubt, for no word names them. */
export function withSuspects(s: Sentence, i: number): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'case') return null;
	const next = s.quantities[i + 1];
	const beside = next?.unit === 'SUSPECT' && s.groups[i + 1] === s.groups[i];
	if (!beside && !countsSuspects(s, q)) return null;
	const read = implied('crime.cases', 'CRIME', 'pair:suspects');
	return { ...read, rules: [...read.rules, 'doubt:indicator'] };
}
